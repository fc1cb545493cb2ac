import { describe, expect, it } from 'vitest';
import type { PictureChange } from '../../../src/client/picture/changes.js';
import { createPicture } from '../../../src/client/picture/create-picture.js';
import type { ConnectionRecord } from '../../../src/client/picture/records.js';
import { Bench } from '../../simulator/bench.js';

/** A picture of some devices of a simulated PBX, fed with every event. */
async function pictured(devices: readonly string[]) {
  const bench = new Bench();
  const client = bench.client();
  const picture = createPicture();
  const changes: PictureChange[] = [];
  for (const device of devices) {
    const monitorObject = { deviceObject: { number: device } };
    const { monitorCrossRefID: crossRefID } = await client.send('MonitorStart', { monitorObject });
    picture.apply({ kind: 'watched', at: 0, device, deviceID: { number: device }, crossRefID });
  }
  let heard = 0;
  const catchUp = (): string[] => {
    const told: string[] = [];
    for (const event of client.events.slice(heard)) {
      const outcome = picture.apply({ kind: 'event', at: bench.clock.now(), event });
      changes.push(...outcome.changes);
      told.push(...outcome.changes.map((change) => describeChange(change)));
      expect(outcome.oddities).toEqual([]);
    }
    heard = client.events.length;
    return told;
  };
  return { bench, client, picture, changes, catchUp };
}

function stateOf(record: ConnectionRecord | undefined): string {
  return record ? (record.phase ?? record.state ?? 'unknown') : 'new';
}

function describeChange(change: PictureChange): string {
  switch (change.kind) {
    case 'connection':
      return `${change.now.party.number} ${stateOf(change.was)} -> ${stateOf(change.now)}`;
    case 'merged':
      return `merged ${change.call.id} into ${change.into.id}`;
    case 'ended':
      return `ended ${change.reason}`;
    default:
      return change.kind;
  }
}

/** The phases that the connections of a device went through, each call's after the other. */
function phasesOf(changes: readonly PictureChange[], device: string): string[] {
  const phases: string[] = [];
  for (const change of changes) {
    if (change.kind !== 'connection' || change.now.device !== device) continue;
    const phase = change.now.phase ?? 'unknown';
    if (change.was?.phase !== phase) phases.push(phase);
  }
  return phases;
}

describe('a picture', () => {
  it('follows an outgoing call', async () => {
    const { bench, catchUp, picture, changes } = await pictured(['100']);
    await bench.act(({ station }) => station('100').dial('101'));
    await bench.act(({ station }) => station('101').answer());
    await bench.act(({ station }) => station('101').hangUp());
    catchUp();
    expect(phasesOf(changes, '100')).toEqual([
      'dialling',
      'proceeding',
      'ringing',
      'talking',
      'ended',
    ]);
    expect(changes.at(-1)).toMatchObject({ kind: 'ended', reason: 'calledCleared' });
    expect(picture.calls.size).toBe(0);
  });

  it('knows that a call to a busy telephone has failed', async () => {
    const { bench, catchUp, picture, changes } = await pictured(['100']);
    await bench.act(({ station }) => station('101').offHook());
    await bench.act(({ station }) => station('100').dial('101'));
    catchUp();
    expect(phasesOf(changes, '100')).toEqual(['dialling', 'proceeding', 'failed']);
    const [call] = picture.calls.values();
    expect(call).toMatchObject({ cause: 'busy', called: { number: '101' } });
    const failed = picture.connection(call?.connections[1] ?? '');
    expect(failed).toMatchObject({ party: { number: '101' }, state: 'fail' });
    expect(failed?.connectionID).toEqual({ callID: '2' });
  });

  it('loses sight of a call that is transferred away', async () => {
    const { bench, client, catchUp, picture } = await pictured(['100']);
    await bench.act(({ station }) => station('101').dial('100'));
    await bench.act(({ station }) => station('100').answer());
    await bench.act(({ station }) => station('100').hold());
    await bench.act(({ station }) => station('100').dial('102'));
    catchUp();
    const [first, second] = [...picture.calls.values()];
    const deviceID = { number: '100' };
    await client.send('TransferCall', {
      heldCall: { callID: '1', deviceID },
      activeCall: { callID: '2', deviceID },
    });
    expect(catchUp()).toEqual([
      `merged ${second?.id} into ${first?.id}`,
      '100 ringing -> ended',
      '102 alerting -> alerting',
      '101 unknown -> unknown',
      '100 held -> ended',
      'unobserved',
    ]);
    expect(picture.calls.size).toBe(0);
    expect(picture.call(second?.id ?? '')).toMatchObject({ becameTo: first?.id });
  });
});
