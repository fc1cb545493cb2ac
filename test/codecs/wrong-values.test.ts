import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBer, encodeBer, phase1Codec, phase2Codec } from '../../src/ber/index.js';
import { CstaError, EncodeError } from '../../src/model/errors.js';
import type { Message } from '../../src/model/message.js';
import { decodeXml, encodeXml } from '../../src/xml/index.js';
import { variants } from '../support/variants.js';
import { loadApdus, loadDocuments } from '../support/vectors.js';

type Encode = (message: Message) => unknown;

const writers: readonly [name: string, encode: Encode][] = [
  ['BER', (message) => encodeBer(message)],
  ['BER of phase II', (message) => phase2Codec().encode(message)],
  ['BER of phase I', (message) => phase1Codec().encode(message)],
  ['XML', (message) => encodeXml(message)],
  [
    'XML of edition 3, with what may be left out left out',
    (message) =>
      encodeXml(message, { edition: 3, tooNew: 'omit', tooMany: 'omit', incomplete: 'keep' }),
  ],
];

/** The error of writing, if there is one; another than an EncodeError is none that may be. */
function refusal(encode: Encode, message: unknown): EncodeError | undefined {
  try {
    encode(message as Message);
    return undefined;
  } catch (error) {
    if (!(error instanceof EncodeError)) throw error;
    return error;
  }
}

const messages = [
  ...loadApdus()
    .filter((_, index) => index % 7 === 0)
    .map(({ apdu }) => decodeBer(apdu)),
  ...loadDocuments(6)
    .filter((_, index) => index % 11 === 0)
    .map(({ xml }) => decodeXml(xml, { incomplete: 'keep' })),
];

describe.each(writers)('messages with any one member that is wrong, in %s', (_, encode) => {
  it('are written, or refused with an EncodeError that says where', () => {
    let refused = 0;
    for (const message of messages) {
      for (const changed of variants(message)) {
        const error = refusal(encode, changed);
        if (error === undefined) continue;
        // A cause would be an error that nobody has thought of.
        if (error.cause !== undefined && !(error.cause instanceof CstaError)) throw error;
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(1000);
  });
});

describe.each(writers)('anything at all, in %s', (_, encode) => {
  const junk = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withTypedArray: true,
  });

  it('is refused with an EncodeError', () => {
    fc.assert(
      fc.property(junk, (value) => {
        expect(refusal(encode, value)).toBeInstanceOf(EncodeError);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('is refused with an EncodeError in the place of members', () => {
    const types = [
      'MakeCall',
      'DeliveredEvent',
      'MonitorStart',
      'UniversalFailure',
      'SendUserInformation',
    ];
    const kinds = ['request', 'event', 'error', 'response', 'value', 'unknown', 'reject'];
    const names = [
      'callingDevice',
      'unknownMembers',
      'extensions',
      'content',
      'userData',
      'connection',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(...types),
        fc.dictionary(fc.constantFrom(...names), junk),
        (kind, type, members) => {
          refusal(encode, { kind, type, ...members });
        },
      ),
      { seed: 2, numRuns: 500 },
    );
  });

  it('that holds itself, or throws when it is read, is refused with an EncodeError', () => {
    const cycle: Record<string, unknown> = { number: '1' };
    cycle.mediaCallCharacteristics = cycle;
    cycle.unknownMembers = [cycle];
    const throwing = {
      get number(): string {
        throw new RangeError('no number');
      },
    };
    const call = { kind: 'request', type: 'MakeCall', calledDirectoryNumber: { number: '1' } };
    for (const callingDevice of [cycle, throwing, new Proxy({}, { ownKeys: () => [1] as never })]) {
      expect(refusal(encode, { ...call, callingDevice })).toBeInstanceOf(EncodeError);
    }
    const unreadable = new Proxy(
      {},
      {
        get: () => {
          throw new TypeError('no');
        },
      },
    );
    expect(refusal(encode, unreadable)).toBeInstanceOf(EncodeError);
  });
});
