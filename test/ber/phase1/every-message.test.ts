import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phase1Codec, phase1Table } from '../../../src/ber/phase1/codec.js';
import { writeApdu } from '../../../src/ber/rose.js';
import { writeWith } from '../../../src/ber/write-octets.js';
import type { Message, RequestType } from '../../../src/model/message.js';
import { phase1 } from '../../../src/schema/phase1/phase1.js';
import { arbitraryFailure, arbitraryMembers, privateData } from './arbitrary-wire.js';
import { allFixtures, hex } from './fixtures.js';

const codec = phase1Codec();

/** The requests that the answer of each operation may belong to, where it does not tell by itself. */
const asked: Readonly<Record<string, readonly RequestType[]>> = {
  Phase1CallCompletion: ['CamponCall', 'CallBack', 'IntrudeCall', 'CallBackMessage'],
  Phase1DivertCall: ['DeflectCall', 'DirectedPickupCall', 'GroupPickupCall'],
  Phase1SetFeature: [
    'SetMessageWaitingIndicator',
    'SetDoNotDisturb',
    'SetForwarding',
    'SetAgentState',
  ],
};

/** Writes a message of Phase I without a look at the model. */
const written = (wire: object): Uint8Array =>
  writeWith(
    wire as Message,
    (writer, value) => writeApdu(writer, value, phase1Table()),
    () => 'wire',
  );

/** What is read is written, reads the same again, and is written the same again. */
function check(wire: object, request?: RequestType): void {
  const options = { requestOf: () => request };
  const message = codec.decode(written(wire), options);
  expect(message.kind).not.toBe('unknown');
  const octets = codec.encode(message);
  const again = codec.decode(octets, { ...options, strict: true });
  expect(again).toEqual(message);
  expect(hex(codec.encode(again))).toBe(hex(octets));
}

const runs = { seed: 180, numRuns: 200 };

describe('every request of Phase I comes back from the model', () => {
  it.each(Object.entries(phase1.services))('%s', (type, { request }) => {
    void fc.assert(
      fc.property(arbitraryMembers(request.members), fc.nat(40_000), (members, invokeID) =>
        check({ kind: 'request', type, invokeID, ...members }),
      ),
      runs,
    );
  });
});

describe('every answer of Phase I comes back from the model', () => {
  const answers = Object.entries(phase1.services).filter(([, { response }]) => response);
  it.each(answers)('%s', (type, { response }) => {
    const requests = fc.constantFrom(...(asked[type] ?? [undefined]));
    void fc.assert(
      fc.property(arbitraryMembers(response?.members ?? {}), requests, (members, request) =>
        check({ kind: 'response', type: `${type}Response`, invokeID: 7, ...members }, request),
      ),
      runs,
    );
  });
});

describe('every event of Phase I comes back from the model', () => {
  it.each(Object.entries(phase1.events))('%s', (type, { payload }) => {
    const report = fc.record({ extensions: privateData }, { requiredKeys: [] });
    void fc.assert(
      fc.property(arbitraryMembers(payload.members), report, (members, behind) => {
        // Two vendors' data, which the two sources have in two places, have no form in either of them.
        const { privateData: own, ...rest } = members;
        const event = behind.extensions === undefined ? members : rest;
        check({ kind: 'event', type, invokeID: 7, monitorCrossRefID: '1', ...event, ...behind });
      }),
      runs,
    );
  });
});

describe('what a program changes in a message', () => {
  it('is in no other message', () => {
    for (const { octets, requestOf, message } of allFixtures()) {
      const read = (): Message => codec.decode(octets, { requestOf: () => requestOf });
      scribble(read());
      expect(read()).toEqual(message);
    }
  });
});

/** Changes whatever can be changed. Bit strings that are equal may be one frozen object, and octets are views. */
function scribble(value: unknown): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  for (const member of Object.values(value)) scribble(member);
  if (Object.isFrozen(value)) return;
  if (Array.isArray(value)) value.push('scribbled');
  else Object.assign(value, { scribbled: true });
}

describe('every error of Phase I comes back from the model', () => {
  it('UniversalFailure', () => {
    void fc.assert(
      fc.property(arbitraryFailure, (failure) =>
        check({ kind: 'error', type: 'UniversalFailure', invokeID: 7, ...failure }),
      ),
      runs,
    );
  });
});
