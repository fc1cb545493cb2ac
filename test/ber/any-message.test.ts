import * as asn1js from 'asn1js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBer, encodeBer } from '../../src/ber/index.js';
import type { Message } from '../../src/model/message.js';
import type { Payload } from '../../src/schema/language.js';
import { serviceGroups } from '../../src/schema/schema.js';
import { ArbitraryValues, type Values } from '../support/arbitrary.js';

const runs = 12;
const arbitrary = new ArbitraryValues('ber');

const withEnvelope = (kind: string, type: string, values: Values): Values =>
  fc
    .tuple(fc.integer({ min: 0, max: 2 ** 31 - 1 }), values)
    .map(([invokeID, value]) => ({ kind, type, invokeID, ...(value as object) }));

/** All messages that BER has, by type. */
const messages = new Map<string, Values>();
const add = (
  kind: string,
  type: string,
  payload: Payload,
  more: Values = fc.constant({}),
): void => {
  const values = fc
    .tuple(more, arbitrary.ofMembers(requiringOnly(payload)))
    .map(([first, rest]) => ({ ...(first as object), ...(rest as object) }));
  messages.set(type, withEnvelope(kind, type, values));
};

/** The only member of a bare payload cannot be left out in BER. */
const requiringOnly = ({ members, berForm }: Payload): Payload['members'] =>
  berForm === 'bare'
    ? Object.fromEntries(
        Object.entries(members).map(([name, member]) => [
          name,
          { ...member, presence: 'required' },
        ]),
      )
    : members;

for (const group of serviceGroups) {
  for (const [name, service] of Object.entries(group.services)) {
    if (service.operation === undefined || service.only === 'xml') continue;
    add('request', name, service.request);
    if (service.response) add('response', `${name}Response`, service.response);
  }
  for (const [name, event] of Object.entries(group.events)) {
    if (event.only === 'xml') continue;
    const report = arbitrary.of('MonitorCrossRefID').map((monitorCrossRefID) => ({
      monitorCrossRefID,
    }));
    add('event', name, event.payload, report);
  }
}
messages.set(
  'UniversalFailure',
  withEnvelope('error', 'UniversalFailure', arbitrary.of('UniversalFailure')),
);

describe('any message that its type allows', () => {
  it.each([...messages])('%s is the same after encoding and decoding', (_, values) => {
    fc.assert(
      fc.property(values, (value) => {
        const message = value as Message;
        const apdu = encodeBer(message);
        expect(decodeBer(apdu)).toEqual(message);
        expect(encodeBer(decodeBer(apdu))).toEqual(apdu);
        expect(asn1js.fromBER(apdu).offset).toBe(apdu.length);
      }),
      { seed: 6, numRuns: runs },
    );
  });
});
