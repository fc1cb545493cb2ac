import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phase1Codec } from '../../../src/ber/index.js';
import { omnipcx as omnipcxTable } from '../../../src/ber/phase1/relatives.js';
import { writeApdu } from '../../../src/ber/rose.js';
import { writeWith } from '../../../src/ber/write-octets.js';
import { DecodeError, EncodeError } from '../../../src/model/errors.js';
import { hexOf } from '../../../src/model/hex.js';
import { toJson } from '../../../src/model/json.js';
import type { Message } from '../../../src/model/message.js';
import { omnipcx as omnipcxSchema } from '../../../src/schema/phase1/omnipcx.js';
import { apdusLackingOne } from '../../support/left-out.js';
import { arbitraryMembers, arbitraryType } from './arbitrary-wire.js';
import { framesOf, octetsIn } from './real.js';

const codec = phase1Codec();
const omnipcx = phase1Codec({ dialect: 'omnipcx' });

describe('an OmniPCX', () => {
  const [delivered, cleared] = framesOf('omnipcx').map(({ octets }) => octetsIn(octets));
  if (!delivered || !cleared) throw new Error('there are no events');
  const oxe = framesOf('oxe').filter(({ type }) => type !== 'Escape');

  it.each(oxe)(
    'says the rest as Phase I does: $type',
    ({ octets, requestOf, members, written }) => {
      const message = omnipcx.decode(octetsIn(octets), { requestOf: () => requestOf });
      expect(toJson(message)).toMatchObject(members);
      expect(hexOf(omnipcx.encode(message))).toBe(written);
    },
  );

  it.each(Object.entries(omnipcxSchema.events))(
    'says what comes back from the model: %s',
    (type, event) => {
      const { privateData, ...own } = event.payload.members;
      const extensions = arbitraryType('Phase1CommonArguments');
      const report = fc.record({ extensions }, { requiredKeys: [] });
      void fc.assert(
        fc.property(arbitraryMembers(own), report, (members, behind) => {
          const wire = { kind: 'event', type, invokeID: 7, monitorCrossRefID: '1', ...members };
          const octets = writeWith(
            { ...wire, ...behind } as Message,
            (writer, value) => writeApdu(writer, value, omnipcxTable().table),
            () => 'wire',
          );
          const message = omnipcx.decode(octets);
          const again = omnipcx.encode(message);
          expect(omnipcx.decode(again)).toEqual(message);
          expect(hexOf(omnipcx.encode(omnipcx.decode(again)))).toBe(hexOf(again));
        }),
        { seed: 218, numRuns: 100 },
      );
    },
  );

  it('throws nothing but DecodeError, whatever becomes of its octets', () => {
    const all = framesOf('omnipcx').map(({ octets }) => octetsIn(octets));
    const change = fc.record({
      at: fc.nat(200),
      remove: fc.nat(3),
      insert: fc.uint8Array({ maxLength: 3 }),
    });
    const changes = fc.array(change, { minLength: 1, maxLength: 3 });
    const survives = (given: Uint8Array, strict: boolean): void => {
      let message: Message;
      try {
        message = omnipcx.decode(given, { strict });
      } catch (error) {
        expect(error).toBeInstanceOf(DecodeError);
        return;
      }
      try {
        omnipcx.encode(message);
      } catch (error) {
        expect(error).toBeInstanceOf(EncodeError);
      }
    };
    void fc.assert(
      fc.property(fc.constantFrom(...all), changes, fc.boolean(), (octets, mutations, strict) => {
        let mutated = [...octets];
        for (const { at, remove, insert } of mutations) {
          mutated = mutated.toSpliced(at % octets.length, remove, ...insert);
        }
        survives(Uint8Array.from(mutated), strict);
      }),
      { seed: 218, numRuns: 3000 },
    );
    for (const octets of all) for (const left of apdusLackingOne(octets)) survives(left, false);
  });

  it('is understood strictly, and whatever relative of Phase I is expected', () => {
    for (const octets of [delivered, cleared]) {
      expect(codec.decode(octets)).toEqual(omnipcx.decode(octets, { strict: true }));
    }
  });

  it('may be heard to say events as Phase I has them', () => {
    const octets = codec.encode({
      kind: 'event',
      type: 'DoNotDisturbEvent',
      monitorCrossRefID: '1',
      device: { notKnown: true },
      doNotDisturbOn: true,
    });
    const doNotDisturb = { type: 'DoNotDisturbEvent', doNotDisturbOn: true };
    expect(omnipcx.decode(octets)).toMatchObject(doNotDisturb);
    expect(() => omnipcx.encode(omnipcx.decode(octets))).toThrow(
      'CSTA of an OmniPCX, as far as it is known, has no event DoNotDisturbEvent',
    );
  });

  it('keeps events that nothing is known of, and tells of them', () => {
    for (const [category, event, name] of [
      [0xa0, 0xbe, '0.30'],
      [0xa1, 0xa0, '1.0'],
      [0xa4, 0xa3, '4.3'],
    ] as const) {
      const octets = delivered.slice();
      octets.set([category], 18);
      octets.set([event], 20);
      const told: string[] = [];
      const message = omnipcx.decode(octets, { report: ({ message: text }) => told.push(text) });
      expect(message).toMatchObject({ kind: 'unknown', role: 'event', name });
      expect(told).toEqual([`no event has the number ${name}`]);
      expect(hexOf(omnipcx.encode(message))).toBe(hexOf(octets));
    }
  });

  it('is told of where the number of an event follows from a rule only', () => {
    const failed = {
      kind: 'event',
      type: 'FailedEvent',
      invokeID: 1,
      monitorCrossRefID: '1',
      failedConnection: { callID: '0x0058' },
      failingDevice: { notKnown: true },
      callingDevice: { notKnown: true },
      calledDevice: { notKnown: true },
      lastRedirectionDevice: { notSpecified: true },
      cause: 'busy',
    } as const;
    const octets = omnipcx.encode(failed);
    expect(hexOf(octets)).toContain('a015a6133011');
    const told: string[] = [];
    const report = ({ path, message }: { path: string; message: string }) =>
      told.push(`${path}: ${message}`);
    expect(omnipcx.decode(octets, { report })).toEqual(failed);
    expect(told).toEqual([
      expect.stringMatching(/^FailedEvent: no peer .* to give 6 to this event/),
    ]);
    expect(() => omnipcx.decode(octets, { strict: true })).toThrow('no peer has been seen');
  });

  it('may leave out devices of an event, which is told', () => {
    const short = hexOf(delivered)
      .replace('a1818002', 'a17c02')
      .replace('3077', '3073')
      .replace('a032a330302e', 'a02ea32c302a')
      .replace('64028800', '');
    const told: string[] = [];
    const octets = octetsIn(short);
    const message = omnipcx.decode(octets, { report: ({ path }) => told.push(path) });
    expect(message).toMatchObject({ lastRedirectionDevice: { notKnown: true }, cause: 'newCall' });
    expect(told).toEqual(['DeliveredEvent.lastRedirectionDevice']);
    expect(() => omnipcx.decode(octets, { strict: true })).toThrow(
      expect.objectContaining({ code: 'missing-member' }),
    );
  });

  it('has causes that Phase I has not, and not those of later phases', () => {
    const event = omnipcx.decode(cleared) as Extract<Message, { type: 'ConnectionClearedEvent' }>;
    const saying = (cause: typeof event.cause) => omnipcx.encode({ ...event, cause });
    expect(omnipcx.decode(saying('timeout'))).toMatchObject({ cause: 'timeout' });
    expect(() => saying('aCDBusy')).toThrow(expect.objectContaining({ code: 'not-in-edition' }));
    expect(omnipcx.decode(saying('#34'), { strict: true })).toMatchObject({ cause: '#34' });
  });

  it('has private data of several vendors in one Escape, or none', () => {
    const both = 'a113020104020133300ba109300306012930020500';
    const message = omnipcx.decode(octetsIn(both));
    expect(message).toMatchObject({ type: 'Escape' });
    expect(hexOf(omnipcx.encode(message))).toBe(both);
    const none = omnipcx.encode({ kind: 'request', type: 'Escape', privateData: { private: {} } });
    expect(hexOf(none)).toBe('a1080201000201333000');
    expect(omnipcx.decode(none)).toMatchObject({ privateData: { private: {} } });
  });
});
