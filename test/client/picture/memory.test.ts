import { describe, expect, it } from 'vitest';
import { createPicture } from '../../../src/client/picture/create-picture.js';
import type { Picture } from '../../../src/client/picture/picture.js';
import type { PictureOptions } from '../../../src/client/picture/state.js';
import type { ConnectionID } from '../../../src/model/hand-written.js';
import type { Event } from '../../../src/model/message.js';

/** A picture of telephone 100. */
function pictured(options: PictureOptions): Picture {
  const picture = createPicture(options);
  picture.apply({
    kind: 'watched',
    at: 0,
    device: '100',
    deviceID: { number: '100' },
    crossRefID: 'M1',
  });
  return picture;
}

function at100(callID: string): ConnectionID {
  return { callID, deviceID: { number: '100' } };
}

const device = { deviceIdentifier: { number: '100' } };
const monitor = { kind: 'event', monitorCrossRefID: 'M1' } as const;

/** Telephone 100 goes off-hook, and on again. */
function shortCall(callID: string): readonly Event[] {
  return [
    {
      ...monitor,
      type: 'ServiceInitiatedEvent',
      initiatedConnection: at100(callID),
      initiatingDevice: device,
      localConnectionInfo: 'initiated',
      cause: 'newCall',
    },
    {
      ...monitor,
      type: 'ConnectionClearedEvent',
      droppedConnection: at100(callID),
      releasingDevice: device,
      localConnectionInfo: 'null',
      cause: 'normalClearing',
    },
  ];
}

describe('a picture', () => {
  it('remembers calls that ended for a bounded number and time', () => {
    const picture = pictured({ rememberedCalls: 10, rememberedFor: 1_000 });
    const ids: string[] = [];
    for (let number = 1; number <= 30; number++) {
      for (const event of shortCall(`C${number}`)) {
        const { changes } = picture.apply({ kind: 'event', at: number, event });
        for (const change of changes) if (change.kind === 'begun') ids.push(change.call.id);
      }
    }
    expect(ids).toHaveLength(30);
    expect(picture.calls.size).toBe(0);
    expect(ids.filter((id) => picture.call(id))).toEqual(ids.slice(-10));
    expect(picture.find(at100('C1'))).toBeUndefined();
    expect(picture.find(at100('C30'))).toMatchObject({ phase: 'ended' });
    picture.apply({ kind: 'time', at: 2_000 });
    expect(ids.filter((id) => picture.call(id))).toEqual([]);
    expect(picture.find(at100('C30'))).toBeUndefined();
  });

  it('is JSON', () => {
    const picture = pictured({});
    const [begin] = shortCall('C1');
    if (begin) picture.apply({ kind: 'event', at: 1, event: begin });
    expect(JSON.parse(JSON.stringify(picture))).toMatchObject({
      devices: [{ id: '100', crossRefIDs: ['M1'] }],
      calls: [{ callID: 'C1', startedAt: 1 }],
      connections: [{ device: '100', phase: 'dialling', direction: 'outgoing' }],
    });
  });

  it('never throws for what a switch sends', () => {
    const picture = pictured({});
    for (const broken of [{ connection: {}, cause: '#99' }, {}]) {
      const event = { ...monitor, type: 'DeliveredEvent', ...broken } as never;
      expect(picture.apply({ kind: 'event', at: 1, event }).changes).toEqual([]);
    }
    const event = { ...monitor, type: 'FailedEvent' } as never;
    const { oddities } = picture.apply({ kind: 'event', at: 1, event });
    expect(oddities).toMatchObject([{ what: 'unreadable' }]);
  });
});
