import { describe, expect, it } from 'vitest';
import { decodeWire } from '../../../src/ber/phase1/decode.js';
import { relativeOf } from '../../../src/ber/phase1/relatives.js';
import { writeApdu } from '../../../src/ber/rose.js';
import { typeOf, writeWith } from '../../../src/ber/write-octets.js';
import { hexOf, octetsOf } from '../../../src/model/hex.js';
import type { Message } from '../../../src/model/message.js';
import {
  bare,
  choice,
  enumeration,
  members,
  optional,
  required,
  type ServiceGroup,
  sequence,
} from '../../../src/schema/language.js';
import { phase1 } from '../../../src/schema/phase1/phase1.js';

/** A relative of Phase I that nobody makes: an operation that carries two services, and an event more. */
const schema: ServiceGroup = {
  ...phase1,
  title: 'the third relative',
  types: {
    ...phase1.types,
    ParkArgument: choice({
      alone: required('ParkInfo'),
      extended: required('ParkArgumentExtended'),
    }),
    ParkArgumentExtended: sequence({
      value: required('ParkInfo'),
      extensions: optional('Phase1CommonArguments'),
    }),
    ParkInfo: choice({
      park: required('ParkAt', { tag: 0 }),
      single: required('Phase1ConnectionID', { tag: 1 }),
    }),
    ParkAt: sequence({
      call: required('Phase1ConnectionID', { inModel: { name: 'parking' } }),
      place: required('Phase1CalledDeviceID', { inModel: { name: 'parkTo', as: 'called' } }),
    }),
    LineState: enumeration('outOfOrder free inUse', {
      inModel: { isNarrower: true, instead: 'free' },
    }),
  },
  services: {
    ...phase1.services,
    Phase1Park: {
      operation: 90,
      request: bare({ argument: required('ParkArgument') }),
      response: bare({ result: required('Phase1Acknowledgement') }),
      carries: {
        ParkCall: { by: 'park' },
        ClearConnection: { by: 'single', name: 'connectionToBeCleared' },
      },
    },
  },
  events: {
    ...phase1.events,
    Phase1LineEvent: {
      tag: 900,
      inModel: { type: 'BridgedEvent', untold: { cause: 'normal' } },
      payload: members({
        line: required('Phase1SubjectDeviceID', { inModel: { name: 'bridgedAppearance' } }),
        call: optional('Phase1ConnectionID', {
          inModel: { name: 'bridgedConnection', absent: {} },
        }),
        state: optional('LineState', { inModel: { kept: true } }),
      }),
    },
  },
};

/** A codec of a relative, for hexadecimal digits. */
function codecOf(relative: ServiceGroup) {
  const { table, messages } = relativeOf(relative);
  const reading = { table, messages, isOfPhase1: () => true };
  return {
    decode: (hex: string): Message =>
      decodeWire(octetsOf(hex) ?? new Uint8Array(), {}, {}, reading),
    encode: (message: Message): string =>
      hexOf(
        writeWith(
          messages.toWire(message, { lacking: 'error' }),
          (writer, wire) => writeApdu(writer, wire, table),
          typeOf,
        ),
      ),
  };
}

const { decode, encode } = codecOf(schema);

describe('another relative of Phase I, of which there is nothing but entries', () => {
  it.each<readonly [string, string, object]>([
    [
      'an alternative that holds members under other names',
      'a11402010102015aa00c6b0382010762058003323031',
      {
        kind: 'request',
        type: 'ParkCall',
        invokeID: 1,
        parking: { callID: '0x07' },
        parkTo: { number: '201' },
      },
    ],
    [
      'an alternative that is one member',
      'a10b02010102015aa103820107',
      {
        kind: 'request',
        type: 'ClearConnection',
        invokeID: 1,
        connectionToBeCleared: { callID: '0x07' },
      },
    ],
    [
      'an event whose members are renamed, filled in and kept',
      'a1180201010201153010550131800203843007630287000a0102',
      {
        kind: 'event',
        type: 'BridgedEvent',
        invokeID: 1,
        monitorCrossRefID: '1',
        bridgedAppearance: { notKnown: true },
        bridgedConnection: {},
        cause: 'normal',
        unknownMembers: [{ ber: Uint8Array.of(0x0a, 1, 2), index: 1 }],
      },
    ],
  ])('has %s', (_, hex, message) => {
    expect(decode(hex)).toEqual(message);
    expect(encode(decode(hex))).toBe(hex);
  });

  it('still has what Phase I has, and is named where it lacks something', () => {
    const status = 'a1090201010201340a0102';
    expect(decode(status)).toMatchObject({ type: 'SystemStatus' });
    expect(() => encode({ kind: 'request', type: 'JoinCall' } as never)).toThrow(
      'the third relative has no request JoinCall',
    );
  });

  it('may have its events in a category, with the extensions of requests', () => {
    const { Phase1LineEvent: line } = schema.events;
    if (!line) throw new Error('there is no such event');
    const other = codecOf({
      ...schema,
      eventCategory: 2,
      events: { Phase1LineEvent: { ...line, tag: 5 } },
    });
    const hex = 'a11c0201010201153014550131a208a5063004630287007e05a003020103';
    const event = {
      kind: 'event',
      type: 'BridgedEvent',
      invokeID: 1,
      monitorCrossRefID: '1',
      bridgedAppearance: { notKnown: true },
      bridgedConnection: {},
      cause: 'normal',
      extensions: { security: { messageSequenceNumber: 3 } },
    } as const;
    expect(other.decode(hex)).toEqual(event);
    expect(other.encode(event)).toBe(hex);
  });
});
