import { describe, expect, it } from 'vitest';
import { phase1Codec } from '../../../src/ber/index.js';
import { DecodeError } from '../../../src/model/errors.js';
import { octetsOf } from '../../../src/model/hex.js';
import type { RequestType } from '../../../src/model/message.js';
import { apdusLackingOne } from '../../support/left-out.js';
import { allFixtures } from './fixtures.js';

const complete = phase1Codec();
const keeping = phase1Codec({ incomplete: 'keep' });

const read = (
  codec: typeof keeping,
  octets: Uint8Array,
  request?: RequestType,
): object | undefined => {
  try {
    return codec.decode(octets, { requestOf: () => request });
  } catch (error) {
    expect(error).toBeInstanceOf(DecodeError);
    return undefined;
  }
};

describe('a message of Phase I that is not complete', () => {
  const octets = octetsOf('a10b02010102010a3003800131') ?? new Uint8Array();

  it('is refused', () => {
    expect(() => complete.decode(octets)).toThrow(
      expect.objectContaining({ code: 'missing-member', path: 'MakeCall.calledDirectoryNumber' }),
    );
  });

  it('is kept as it is for who looks at messages', () => {
    const told: string[] = [];
    const message = keeping.decode(octets, { report: ({ path }) => told.push(path) });
    expect(message).toEqual({
      kind: 'request',
      type: 'MakeCall',
      invokeID: 1,
      callingDevice: { number: '1' },
    });
    expect(told).toEqual(['MakeCall.calledDirectoryNumber']);
  });

  it('is read as before where it is complete', () => {
    for (const { octets: whole, requestOf, message } of allFixtures()) {
      expect(read(keeping, whole, requestOf)).toEqual(message);
    }
  });

  it('is read more often, whatever is left out, and never an error of ours', () => {
    const count = { complete: 0, keeping: 0 };
    for (const { octets: whole, requestOf } of allFixtures()) {
      for (const left of apdusLackingOne(whole)) {
        if (read(complete, left, requestOf)) count.complete++;
        if (read(keeping, left, requestOf)) count.keeping++;
      }
    }
    expect(count.keeping).toBeGreaterThan(count.complete + 100);
  });
});

describe('the volume of a speaker', () => {
  const answer = (speakerVolAbs: number) =>
    ({
      kind: 'response',
      type: 'GetSpeakerVolumeResponse',
      speakerVolumeList: [{ auditoryApparatus: '', speakerVolAbs }],
    }) as const;

  it('is from 0 to 100', () => {
    expect(complete.decode(complete.encode(answer(100)))).toMatchObject(answer(100));
    for (const volume of [-1, 101]) {
      expect(() => complete.encode(answer(volume))).toThrow(
        expect.objectContaining({ code: 'bad-value', reason: `${volume} is not from 0 to 100` }),
      );
      expect(() => keeping.encode(answer(volume))).not.toThrow();
    }
  });

  it('is read as it comes', () => {
    const octets = keeping.encode(answer(120));
    expect(complete.decode(octets)).toMatchObject(answer(120));
  });
});
