import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EncodeError } from '../../src/model/errors.js';
import type { Message } from '../../src/model/message.js';
import { decodeXml, encodeXml } from '../../src/xml/index.js';
import { ArbitraryValues } from '../support/arbitrary.js';
import { reduced } from '../support/newer-members.js';
import { messagesOf, xmlMessages } from '../support/xml-messages.js';

const runs = 4;
const newest = new ArbitraryValues(6);

/** What writing a message fails with. */
function failure(write: () => string): EncodeError {
  try {
    write();
  } catch (error) {
    if (error instanceof EncodeError) return error;
    throw error;
  }
  throw new Error('it was written');
}

describe.each([3, 4, 5] as const)('messages of edition 6 in edition %i', (edition) => {
  const since = xmlMessages.map((message) => [message.type, message] as const);

  it.each(since.filter(([, message]) => message.since > edition))(
    '%s is refused, as the edition does not have it',
    (type, message) => {
      fc.assert(
        fc.property(messagesOf(message, newest), (value) => {
          for (const tooNew of ['error', 'omit'] as const) {
            const error = failure(() => encodeXml(value as Message, { edition, tooNew }));
            expect(error).toMatchObject({ code: 'not-in-edition', path: type });
          }
        }),
        { seed: 3, numRuns: 2 },
      );
    },
  );

  it.each(since.filter(([, message]) => message.since <= edition))(
    '%s is refused, or loses what is newer and says so',
    (_, message) => {
      fc.assert(
        fc.property(messagesOf(message, newest), (value) => {
          const { message: rest, left, needed } = reduced(value as object, message, edition);
          const whole = value as Message;
          if (left.length === 0) {
            expect(decodeXml(encodeXml(whole, { edition }))).toEqual(whole);
            return;
          }
          const error = failure(() => encodeXml(whole, { edition }));
          expect(error.code).toBe('not-in-edition');
          expect(left).toContain(error.path);

          const reported: string[] = [];
          const write = (): string =>
            encodeXml(whole, {
              edition,
              tooNew: 'omit',
              report: ({ path }) => reported.push(path),
            });
          if (needed.length > 0) {
            expect(needed).toContain(failure(write).path);
            return;
          }
          const text = write();
          expect(decodeXml(text)).toEqual(rest);
          expect(reported.sort()).toEqual([...left].sort());
          expect(text).toBe(encodeXml(rest as Message, { edition }));
        }),
        { seed: 6, numRuns: runs },
      );
    },
  );
});
