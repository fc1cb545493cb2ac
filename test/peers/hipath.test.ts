import { describe, expect, it } from 'vitest';
import { decodeBer } from '../../src/ber/index.js';
import { connect } from '../../src/connect.js';
import { rawPeer } from '../transport/raw-peer.js';
import { bytes, digits, RawEnd, rawClientOf } from './raw.js';
import { afterwards, simulated } from './simulated.js';

/** As clients of a HiPath 4000 ask for an association. */
const AARQ = digits(
  '60 31 | A1 07 06 05 2B 0C 00 81 5A | 8A 02 06 80',
  'AC 15 A2 13 A0 11 A0 0F 04 06 41 4D 48 4F 53 54 04 05 37 37 37 37 37',
  'BE 0B 28 09 A0 07 A0 05 03 03 00 10 00',
);
/** As the switch grants it; the stamp may be any text of its length. */
const aare = (stamp: string): string =>
  digits(
    '61 49 | A1 07 06 05 2B 0C 00 81 5A | A2 03 02 01 00 | A3 05 A1 03 02 01 00 | 88 02 06 80',
    'AA 21 A2 1F A0 1D A1 1B 04 0F',
    stamp,
    '04 08 31 2E 30 2E 30 2E 30 30 | BE 0B 28 09 A0 07 A0 05 03 03 00 10 00',
  );
const STAMP_AT = digits(aare('')).indexOf('040f') + 4;

describe('a program written for a HiPath 4000', () => {
  it('finds its greeting, monitor and events at the simulated PBX', async () => {
    const { simulator, listener } = await simulated('profile=hipath4000');
    const end = await rawClientOf(listener.url);
    afterwards(() => end.socket.destroy());
    end.sayHipath(AARQ);
    const granted = await end.hearHipath();
    expect(granted).toBe(aare(granted.slice(STAMP_AT, STAMP_AT + 30)));
    // SystemStatus, unasked: an Invoke of operation 211 whose argument says that all is normal.
    const status = await end.hearHipath();
    expect(status).toMatch(/^a10c0201(..)020200d330030a0102$/);
    end.sayHipath(`a2030201${status.slice(8, 10)}`);
    end.sayHipath('a1 0f 02 01 01 02 01 47 30 07 30 05 80 03 31 30 30');
    // The answer carries the cross reference and no filter; call identifiers are two octets.
    expect(await end.hearHipath()).toMatch(/^a2..02010130..02014730..55020001(0101ff)?$/);
    simulator.station('100').dial('101');
    const first = await end.hearHipath();
    expect(first).toMatch(/^a1..0201..02011530..55020001a0..b0../);
    expect(first).toContain(digits('6b 0f 30 0d 80 02 00 01 a1 07 30 05 80 03 31 30 30'));
    expect(decodeBer(bytes(first))).toMatchObject({ kind: 'event', type: 'ServiceInitiatedEvent' });
  });

  it('is told the status that the switch has', async () => {
    const { simulator, listener } = await simulated('profile=hipath4000');
    await simulator.setSystemStatus('overloadReached');
    const end = await rawClientOf(listener.url);
    afterwards(() => end.socket.destroy());
    end.sayHipath(AARQ);
    await end.hearHipath();
    expect(decodeBer(bytes(await end.hearHipath()))).toMatchObject({
      type: 'SystemStatus',
      systemStatus: 'overloadReached',
    });
  });
});

describe('a client of a HiPath 4000', () => {
  it('asks as captured, and answers the SystemStatus that nobody asked for', async () => {
    const peer = await rawPeer(() => {});
    afterwards(() => peer.close());
    const opening = connect(`tcp://127.0.0.1:${peer.port}?profile=hipath4000`, {
      acse: { authentication: { name: 'AMHOST', password: '77777' } },
      reconnect: false,
    });
    await expect.poll(() => peer.sockets.length).toBe(1);
    const [socket] = peer.sockets;
    if (!socket) throw new Error('nobody came');
    const end = new RawEnd(socket);
    expect(await end.hearHipath()).toBe(AARQ);
    // A stamp as it was seen there, in place of the one of this library.
    end.sayHipath(aare('2E 30 20 30 31 30 31 30 31 33 20 2D 30 30 30'));
    end.sayHipath('a1 0c 02 01 01 02 02 00 d3 30 03 0a 01 02');
    const client = await opening;
    afterwards(() => client.abort());
    expect(await end.hearHipath()).toMatch(/^a2..020101/);
    const monitoring = client.monitor('257');
    expect(decodeBer(bytes(await end.hearHipath()))).toMatchObject({ type: 'MonitorStart' });
    // The answer and the event as the switch sends them.
    end.sayHipath('A2 0E 02 01 01 30 09 02 01 47 30 04 55 02 00 07');
    end.sayHipath(
      'A1 5B 02 01 01 02 01 15 30 53 55 02 00 07 A0 4D A4 4B 6B 0F 30 0D 80 02 B1 64 A1 07 30 05 80 03',
      '32 35 37 63 07 30 05 80 03 32 35 37 61 08 30 06 80 04 37 38 30 36 62 07 30 05 80 03 32 35 37 64',
      '02 87 00 4E 01 02 0A 01 16 7E 12 A0 10 18 0E 32 30 32 36 31 31 32 31 30 31 30 32 30 33',
    );
    const monitor = await monitoring;
    expect(await monitor[Symbol.asyncIterator]().next()).toMatchObject({
      value: { type: 'DeliveredEvent', connection: { callID: '0xb164' } },
    });
    // ABRT is an ordinary end.
    end.sayHipath('64 03 80 01 00');
    expect(await client.closed).toMatchObject({ by: 'peer' });
  });
});
