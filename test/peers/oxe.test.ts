import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/connect.js';
import { rawPeer } from '../transport/raw-peer.js';
import { decodePhase1 } from './decode.js';
import { bytes, digits, RawEnd, rawClientOf } from './raw.js';
import { afterwards, simulated } from './simulated.js';

const octets = (text: string): Uint8Array => Uint8Array.from(bytes(text));

/** The events of a real OmniPCX. */
const captured = readFileSync('spec-fixtures/real/omnipcx.txt', 'utf8')
  .split('\n')
  .filter((line) => line.includes('Event | '))
  .map((line) => line.split(' | ')[0] ?? '');

/** As clients ask for an association; the lists of functions are shorter than any that was seen. */
const AARQ = digits(
  '60 30 | 80 02 07 80 | A1 07 06 05 2B 0C 00 81 34 | BE 21 28 1F 06 07 2B 0C 00 81 5A 81 48',
  'A0 14 30 12 03 02 03 C0 30 06 80 04 03 FF FF F8 30 04 83 02 06 40',
);

describe.each(['oxe', 'oxo'])('a program written for an OmniPCX: %s', (profile) => {
  it('finds its opening, association, monitor and events at the simulated PBX', async () => {
    const { simulator, listener } = await simulated(`profile=${profile}`);
    const end = await rawClientOf(listener.url);
    afterwards(() => end.socket.destroy());
    end.say('42');
    expect(await end.hear(1)).toBe('50');
    end.sayLength16(AARQ);
    expect(await end.hearLength16()).toBe(
      digits(
        '61 3c | 80 02 07 80 | a1 07 06 05 2b 0c 00 81 34 | a2 03 02 01 00 | a3 05 a1 03 02 01 00',
        'be 21 28 1f 06 07 2b 0c 00 81 5a 81 48',
        'a0 14 30 12 03 02 03 80 30 04 83 02 06 40 30 06 80 04 03 ff ff f8',
      ),
    );
    // monitorStart of a bare device; its answer has a cross reference.
    end.sayLength16('a1 0d 02 01 01 02 01 47 30 05 80 03 31 30 30');
    const started = await end.hearLength16();
    expect(started).toMatch(/^a2..0201013[0-9a-f]{3}02014730[0-9a-f]{2}55/);
    expect(decodePhase1(started)).toMatchObject({ type: 'MonitorStartResponse' });
    // systemStatus, as clients say that they are alive.
    end.sayLength16('a1 0a 02 02 2b ff 02 01 34 0a 01 02');
    expect(await end.hearLength16()).toMatch(/^a2..02022bff/);
    simulator.station('100').dial('101');
    const event = await end.hearLength16();
    expect(decodePhase1(event)).toMatchObject({
      kind: 'event',
      type: 'ServiceInitiatedEvent',
    });
    // Its number is that of Phase I less one, within the category of call events; extensions are those of requests.
    expect(event).toMatch(/^a1..0201..02011530..55.{2,12}a0..ac..30..6b.*7e..a0/);
  });
});

describe('a program that names no functions', () => {
  it('is answered in the form that it speaks', async () => {
    const { listener } = await simulated('profile=oxe');
    const end = await rawClientOf(listener.url);
    afterwards(() => end.socket.destroy());
    end.say('42');
    expect(await end.hear(1)).toBe('50');
    end.sayLength16(
      digits(
        '60 22 | 80 02 07 80 | A1 07 06 05 2B 0C 00 81 34 | BE 13 28 11 06 07 2B 0C 00 81 5A 81 48',
        'A0 06 30 04 03 02 03 C0',
      ),
    );
    expect(await end.hearLength16()).toBe(
      digits(
        '61 32 | 80 02 07 80 | a1 07 06 05 2b 0c 00 81 34 | a2 03 02 01 00 | a3 05 a1 03 02 01 00',
        'be 17 28 15 06 07 2b 0c 00 81 5a 81 48 a0 0a 30 08 03 02 03 80 30 00 30 00',
      ),
    );
  });
});

describe('a client of an OmniPCX Enterprise', () => {
  it('opens with 42 and the older form, and takes a switch that answers 50 or nothing', async () => {
    for (const opening of ['50', '']) {
      const peer = await rawPeer(() => {});
      afterwards(() => peer.close());
      const connecting = connect(`tcp://127.0.0.1:${peer.port}?profile=oxe`);
      await expect.poll(() => peer.sockets.length).toBe(1);
      const [socket] = peer.sockets;
      if (!socket) throw new Error('nobody came');
      const end = new RawEnd(socket);
      expect(await end.hear(1)).toBe('42');
      if (opening) end.say(opening);
      expect(await end.hearLength16()).toMatch(
        /^604480020780a10706052b0c008134be35283306072b0c00815a8148a0283026030203c0/,
      );
      end.sayLength16(
        '61 2e | 80 02 07 80 | a1 07 06 05 2b 0c 00 81 34 | a2 03 02 01 00 | a3 05 a1 03 02 01 00',
        'be 13 28 11 06 07 2b 0c 00 81 5a 81 48 a0 06 30 04 03 02 07 80',
      );
      const client = await connecting;
      afterwards(() => client.abort());
      const monitoring = client.monitor('3301');
      // As it was captured: a device without any more about it.
      const asked = await end.hearLength16();
      expect(asked).toMatch(/^a1..0201..020147300680043333303[1]/);
      end.sayLength16(
        'a2 2a 02 01',
        asked.slice(8, 10),
        '30 25 02 01 47 30 20 55 04 01 42 f9 00 30 18 80 03 00 28 00 81 02 00 7f 82 02 02 08 83 02 06 00 85 02 01 6e 84 01 00',
      );
      const monitor = await monitoring;
      expect(monitor.crossRefID).toBe('0x0142f900');
      // The events that were captured.
      const [delivered = '', cleared = ''] = captured;
      end.sayLength16(delivered);
      end.sayLength16(cleared);
      const events = monitor[Symbol.asyncIterator]();
      expect((await events.next()).value).toMatchObject({
        type: 'DeliveredEvent',
        callingDevice: { deviceIdentifier: { number: '3331' } },
        extensions: {
          security: { timeStamp: '2015-11-29T22:45:39Z' },
          privateData: [
            { private: {} },
            { private: { ber: octets('301206062b0c89368409040803725b5658000100') } },
          ],
        },
      });
      expect((await events.next()).value).toMatchObject({
        type: 'ConnectionClearedEvent',
        cause: 'normalClearing',
      });
      // The vendor's own service, as a client was seen to ask for it.
      const escaped = client.vendorSpecific.escape({
        privateData: {
          private: { ber: bytes('301d06052b0c893618301480043330303004040afdfd050202138b0202138c') },
        },
      });
      const asking = await end.hearLength16();
      expect(asking).toMatch(/^a1..0201..0201333021a11f301d06052b0c893618/);
      end.sayLength16('a20a 0201', asking.slice(8, 10), '3005 020133 0500');
      await escaped;
    }
  });
});
