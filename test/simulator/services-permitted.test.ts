import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallControlServices } from '../../src/model/generated/services.js';
import type { ConnectionID } from '../../src/model/hand-written.js';
import { at, Bench, type Client, talking, to } from './bench.js';
import { type Action, actions, choose, perform } from './random-actions.js';

/** The services that a device is told at its connection. */
async function toldAt(client: Client, { callID, deviceID }: ConnectionID) {
  if (deviceID === undefined) return undefined;
  const snapshotObject = { number: deviceID.number };
  const { crossRefIDorSnapshotData } = await client.send('SnapshotDevice', { snapshotObject });
  const row = crossRefIDorSnapshotData.snapshotData?.find(
    ({ connectionIdentifier }) => connectionIdentifier.callID === callID,
  );
  return row?.servicesPermitted?.callControlServices;
}

describe('servicesPermitted', () => {
  it('tells each device in a device-type monitor what it may do, and call-type monitors nothing', async () => {
    const { bench, client } = await talking(['100', '101'], { servicesPermitted: true });
    await client.monitorCall('1');
    await client.send('HoldCall', { callToBeHeld: at('1/101') });
    const [own, other, call] = client.events
      .slice(-3)
      .map((event) => ('servicesPermitted' in event ? event.servicesPermitted : undefined));
    expect([own, other]).toMatchObject([
      { callControlServices: { holdCall: true, consultationCall: true } },
      { callControlServices: { retrieveCall: true, parkCall: true } },
    ]);
    expect(own?.callControlServices).not.toHaveProperty('retrieveCall');
    expect(other?.callControlServices).not.toHaveProperty('holdCall');
    expect(call).toBeUndefined();
    await bench.act(({ station }) => station('100').hangUp());
    expect(client.events.find(({ type }) => type === 'ConnectionClearedEvent')).toMatchObject({
      localConnectionInfo: 'null',
      servicesPermitted: { callControlServices: {} },
    });
  });

  it('is in snapshots, and left out where the PBX is not set up to tell', async () => {
    const { client } = await talking([], { servicesPermitted: true });
    const { crossRefIDorSnapshotData } = await client.send('SnapshotCall', {
      snapshotObject: at('1'),
    });
    expect(crossRefIDorSnapshotData.snapshotData?.[0]).toMatchObject({
      servicesPermitted: { callControlServices: { clearConnection: true } },
    });
    const silent = await talking(['100']);
    await silent.client.send('HoldCall', { callToBeHeld: at('1/100') });
    expect(silent.client.events.at(-1)).not.toHaveProperty('servicesPermitted');
    const row = await silent.client.send('SnapshotDevice', { snapshotObject: to('100') });
    expect(row.crossRefIDorSnapshotData.snapshotData?.[0]).not.toHaveProperty('servicesPermitted');
  });

  it('leaves out the end that a consultation is not for', async () => {
    const { bench, client } = await talking([], { servicesPermitted: true });
    await client.send('ConsultationCall', {
      existingCall: at('1/100'),
      consultedDevice: to('102'),
      consultOptions: 'transferOnly',
    });
    await bench.act(({ station }) => station('102').answer());
    for (const connection of [at('1/100'), at('2/100')]) {
      const told = await toldAt(client, connection);
      expect(told).toMatchObject({ transferCall: true });
      expect(told).not.toHaveProperty('conferenceCall');
    }
  });
});

/** The bit that stands for the service of an action; those are left out that do something at no connection. */
const BITS: Readonly<Record<string, keyof CallControlServices>> = {
  AcceptCall: 'acceptCall',
  AlternateCall: 'alternateCall',
  AnswerCall: 'answerCall',
  CallBack: 'callBack',
  CallBackMessage: 'callBackMessage',
  CamponCall: 'campOnCall',
  ClearCall: 'clearCall',
  ClearConnection: 'clearConnection',
  ConferenceCall: 'conferenceCall',
  ConsultationCall: 'consultationCall',
  DeflectCall: 'deflectCall',
  'DeflectCall to one': 'deflectCall',
  DirectedPickupCall: 'directedPickupCall',
  HoldCall: 'holdCall',
  IntrudeCall: 'intrudeCall',
  JoinCall: 'joinCall',
  'JoinCall at once': 'joinCall',
  ParkCall: 'parkCall',
  ReconnectCall: 'reconnectCall',
  RetrieveCall: 'retrieveCall',
  SingleStepConferenceCall: 'singleStepConference',
  SingleStepTransferCall: 'singleStepTransfer',
  TransferCall: 'transferCall',
};

/** Does what a script says, and gives the services that were served without being permitted. */
async function servedInSpite(list: readonly Action[], served: Set<string>): Promise<string[]> {
  const bench = new Bench({
    devices: [{ number: '100', lines: 2 }, { number: '101', offersCalls: true }, '102-105'],
    sharedLines: [{ number: '650', members: ['100', '102', '103'] }],
    servicesPermitted: true,
  });
  const client = bench.client();
  const surprises: string[] = [];
  for (const action of list) {
    const bit = BITS[action.name];
    const told = bit && (await toldAt(client, choose(bench, action).one));
    const isDone = await perform(bench, client, action);
    if (!isDone || bit === undefined || told === undefined) continue;
    served.add(bit);
    if (told[bit] !== true) surprises.push(action.name);
  }
  return surprises;
}

describe('whatever is served', () => {
  it('was permitted before', async () => {
    const served = new Set<string>();
    await fc.assert(
      fc.asyncProperty(actions, async (list) => {
        expect(await servedInSpite(list, served)).toEqual([]);
      }),
      { seed: 12225, numRuns: 150 },
    );
    expect(served.size).toBeGreaterThan(15);
  }, 60_000);
});
