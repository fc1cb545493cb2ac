import { describe, expect, it } from 'vitest';
import { berCodec, decodeBer, encodeBer } from '../../src/ber/index.js';
import type { DecodeOptions } from '../../src/model/codec.js';
import { DecodeError, EncodeError } from '../../src/model/errors.js';
import { hexOf } from '../../src/model/hex.js';
import type { Message } from '../../src/model/message.js';
import { octets } from './octets.js';

const decode = (hex: string, options?: DecodeOptions): Message => decodeBer(octets(hex), options);
const encode = (message: unknown): string => hexOf(encodeBer(message as Message));
const plain = (hex: string): string => hex.replace(/[\s|]/g, '').toLowerCase();

function errorOf(run: () => unknown): { code: string; path: string | undefined } {
  try {
    run();
  } catch (error) {
    if (error instanceof DecodeError || error instanceof EncodeError) {
      expect(error.cause).toBeUndefined();
      return { code: error.code, path: error.path };
    }
    throw error;
  }
  throw new Error('no error was thrown');
}

describe('messages seen on the wire', () => {
  it.each([
    [
      'a HiPath 4000 event',
      `A1 5B 02 01 01 02 01 15 30 53 55 02 00 07 A0 4D A4 4B 6B 0F 30 0D 80 02 B1 64 A1 07 30 05 80 03 32 35 37 63 07
       30 05 80 03 32 35 37 61 08 30 06 80 04 37 38 30 36 62 07 30 05 80 03 32 35 37 64 02 87 00 4E 01 02 0A 01 16
       7E 12 A0 10 18 0E 32 30 32 36 31 31 32 31 30 31 30 32 30 33`,
      {
        kind: 'event',
        type: 'DeliveredEvent',
        invokeID: 1,
        monitorCrossRefID: '0x0007',
        connection: { callID: '0xb164', deviceID: { number: '257' } },
        alertingDevice: { deviceIdentifier: { number: '257' } },
        callingDevice: { deviceIdentifier: { number: '7806' } },
        calledDevice: { deviceIdentifier: { number: '257' } },
        lastRedirectionDevice: { notKnown: true },
        localConnectionInfo: 'alerting',
        cause: 'newCall',
        extensions: { security: { timeStamp: '2026-11-21T01:02:03' } },
      },
    ],
    [
      'a monitorStart answer',
      'A2 0E 02 01 01 30 09 02 01 47 30 04 55 02 00 07',
      {
        kind: 'response',
        type: 'MonitorStartResponse',
        invokeID: 1,
        monitorCrossRefID: '0x0007',
      },
    ],
    [
      'an OmniPCX keepalive, an operation of Phase I',
      'A1 0A 02 02 12 34 02 01 34 0A 01 02',
      {
        kind: 'unknown',
        type: 'Unknown',
        role: 'request',
        invokeID: 0x1234,
        name: '52',
        content: { ber: octets('0A 01 02') },
      },
    ],
  ])('%s', (_, hex, message) => {
    expect(decode(hex)).toEqual(message);
    expect(encode(message)).toBe(plain(hex));
  });
});

describe('apdus', () => {
  it.each([
    ['a1 0d 02 01 05 02 01 49 30 05 55 03 31 32 33', { type: 'MonitorStop' }],
    ['a2 0a 02 01 05 30 05 02 01 49 05 00', { type: 'MonitorStopResponse' }],
    ['a3 0b 02 01 05 02 01 01 a0 03 0a 01 0c', { type: 'UniversalFailure', kind: 'error' }],
    ['a4 06 02 01 05 81 01 02', { type: 'Reject', invokeID: 5, problem: { invoke: 2 } }],
    ['a4 05 05 00 80 01 00', { type: 'Reject', problem: { general: 0 } }],
    ['a4 06 02 01 05 82 01 01', { problem: { returnResult: 1 } }],
    ['a4 06 02 01 05 83 01 04', { problem: { returnError: 4 } }],
    ['a1 09 02 04 80 00 00 00 02 01 7b', { type: 'Unknown', invokeID: -(2 ** 31), name: '123' }],
    ['a2 03 02 01 05', { type: 'Unknown', role: 'response', name: '', content: {} }],
    ['a2 0b 02 01 05 30 06 02 02 03 e7 05 00', { role: 'response', name: '999' }],
    ['a3 08 02 01 05 02 01 07 05 00', { type: 'Unknown', role: 'error', name: '7' }],
    [
      'a1 12 02 01 05 02 01 15 30 0a 55 01 31 a0 05 be 03 02 01 05',
      { type: 'Unknown', role: 'event', name: '0.30' },
    ],
    [
      'a1 12 02 01 05 02 01 15 30 0a 55 01 31 a9 05 a0 03 02 01 05',
      { type: 'Unknown', role: 'event', name: '9.0' },
    ],
  ])('%s decodes and encodes', (hex, expected) => {
    const message = decode(hex);
    expect(message).toMatchObject(expected);
    expect(encode(message)).toBe(plain(hex));
  });

  it('reads a result that says nothing by the request it answers', () => {
    const requestOf = (invokeID: number) => (invokeID === 5 ? 'MonitorStop' : 'MakeCall');
    expect(decode('a2 03 02 01 05', { requestOf })).toEqual({
      kind: 'response',
      type: 'MonitorStopResponse',
      invokeID: 5,
    });
    expect(errorOf(() => decode('a2 03 02 01 06', { requestOf }))).toEqual({
      code: 'missing-member',
      path: 'MakeCallResponse.callingDevice',
    });
  });

  it('reads an argument that is left out as one without members', () => {
    // GetSwitchingFunctionCaps (203), whose argument holds extensions or nothing.
    expect(decode('a1 07 02 01 05 02 02 00 cb')).toEqual({
      kind: 'request',
      type: 'GetSwitchingFunctionCaps',
      invokeID: 5,
    });
    expect(errorOf(() => decode('a1 06 02 01 05 02 01 49'))).toEqual({
      code: 'missing-member',
      path: 'MonitorStop.monitorCrossRefID',
    });
  });

  it('leaves a linked identifier out, and says so', () => {
    const findings: string[] = [];
    const hex = 'a1 10 02 01 05 80 01 04 02 01 49 30 05 55 03 31 32 33';
    const report = ({ message }: { message: string }) => findings.push(message);
    expect(decode(hex, { report })).toMatchObject({ type: 'MonitorStop' });
    expect(findings).toEqual(['CSTA has no linked operations; the identifier is left out']);
    expect(errorOf(() => decode(hex, { strict: true })).code).toBe('unknown-member');
  });

  it('leaves out what stands behind the argument, and refuses it when strict', () => {
    const hex = 'a1 0f 02 01 05 02 01 49 30 05 55 03 31 32 33 05 00';
    expect(decode(hex)).toMatchObject({ type: 'MonitorStop' });
    expect(errorOf(() => decode(hex, { strict: true })).code).toBe('unknown-member');
  });

  it('refuses what it does not know when strict', () => {
    for (const hex of [
      'a1 08 02 01 05 02 01 7b 05 00',
      'a1 12 02 01 05 02 01 15 30 0a 55 01 31 a9 05 a0 03 02 01 05',
    ]) {
      expect(errorOf(() => decode(hex, { strict: true })).code).toBe('unknown-message');
    }
  });

  it.each([
    ['', 'bad-tag'],
    ['30 00', 'bad-tag'],
    ['a1 00', 'bad-tag'],
    ['a1 03 02 01 05', 'bad-tag'],
    ['a1 05 02 01 05 06 00', 'bad-tag'],
    ['a1 0d 02 01 05 02 01 49 31 05 55 03 31 32 33', 'bad-tag'],
    ['a1 0d 02 01 05 02 01 49 30 05 55 03 31 32', 'truncated'],
    ['a1 0d 02 01 05 02 01 49 30 05 55 03 31 32 33 00', 'trailing-data'],
    ['a1 80 02 01 05 02 01 49 30 05 55 03 31 32 33 00 00 30', 'trailing-data'],
    ['a1 80 02 01 05 02 01 49 30 05 55 03 31 32', 'truncated'],
    ['a1 80 02 01 05 02 01 49 30 05 55 03 31 32 33 00', 'truncated'],
    ['a1 0d 02 01 05 02 01 49 30 05 55 04 31 32 33', 'bad-length'],
    ['a1 0d 02 01 05 02 01 49 30 05 55 03 31 32 33 05 00', 'trailing-data'],
    ['a4 06 02 01 05 85 01 02', 'bad-tag'],
    ['a1 0e 02 09 01 00 00 00 00 00 00 00 00 02 01 49', 'bad-value'],
  ])('refuses %s with %s', (hex, code) => {
    expect(errorOf(() => decode(hex)).code).toBe(code);
  });

  it('gives a message without an invoke identifier the identifier 0', () => {
    expect(encode({ kind: 'request', type: 'MonitorStop', monitorCrossRefID: '1' })).toBe(
      'a10b0201000201493003550131',
    );
  });
});

describe('messages that BER cannot carry', () => {
  it.each([
    [{ kind: 'value', type: 'cause', value: 'newCall' }, 'no-form'],
    [{ kind: 'request', type: 'GetMonitors' }, 'no-form'],
    [{ kind: 'response', type: 'GetCSTAFeaturesResponse' }, 'no-form'],
    [{ kind: 'request', type: 'FlyToTheMoon' }, 'unknown-message'],
    [{ kind: 'request', type: 'constructor' }, 'unknown-message'],
    [{ kind: 'request', type: 'MonitorStopResponse' }, 'unknown-message'],
    [{ kind: 'error', type: 'MonitorStop' }, 'unknown-message'],
    [{ kind: 'song', type: 'MonitorStop' }, 'unknown-message'],
    [{}, 'unknown-message'],
    [{ kind: 'reject', type: 'Reject', problem: {} }, 'bad-value'],
    [{ kind: 'reject', type: 'Reject', problem: { invoke: 'x' } }, 'bad-value'],
    [{ kind: 'request', type: 'MonitorStop', monitorCrossRefID: '1', invokeID: 'x' }, 'bad-value'],
    [{ kind: 'unknown', role: 'request', name: 'Foo', content: {} }, 'no-form'],
    [{ kind: 'unknown', role: 'request', name: '5', content: { xml: '<a/>' } }, 'no-form'],
    [{ kind: 'unknown', role: 'undetermined', name: '5', content: {} }, 'no-form'],
    [{ kind: 'unknown', role: 'event', name: '0.30', content: {} }, 'missing-member'],
    [{ kind: 'unknown', role: 'request', name: '5' }, 'missing-member'],
    [undefined, 'missing-member'],
    [null, 'bad-value'],
    ['MonitorStop', 'bad-value'],
  ])('%j', (message, code) => {
    expect(errorOf(() => encode(message)).code).toBe(code);
  });
});

describe('a message of a type that is none', () => {
  it.each([
    [{ kind: 'request', type: 'MakeCal' }, 'MakeCall'],
    [{ kind: 'response', type: 'MakeCallRespose' }, 'MakeCallResponse'],
    [{ kind: 'event', type: 'DeliveredEvnt', monitorCrossRefID: '1' }, 'DeliveredEvent'],
    [{ kind: 'error', type: 'UniversalFailur' }, 'UniversalFailure'],
  ])('%j has a name that is near', (message, near) => {
    expect(errorOf(() => encode(message)).code).toBe('unknown-message');
    expect(() => encode(message)).toThrow(`; did you mean ${near}`);
  });
});

describe('the codec', () => {
  it('is of phase III', () => {
    expect(berCodec().encoding).toBe('ber');
    expect(berCodec().decode(octets('a4 05 05 00 80 01 00'))).toMatchObject({ type: 'Reject' });
  });

  it('keeps to its limits', () => {
    const codec = berCodec({ limits: { maxLength: 20, maxDepth: 1 } });
    expect(errorOf(() => codec.decode(new Uint8Array(21))).code).toBe('too-long');
    expect(errorOf(() => codec.decode(octets('a1 80 30 80 00 00 00 00'))).code).toBe('too-deep');
    expect(codec.decode(octets('a4 80 05 00 80 01 00 00 00'))).toMatchObject({ type: 'Reject' });
  });

  it('reads the octets of subclasses, and gives views that are plain', () => {
    const apdu = Buffer.from(encodeBer(withCorrelator(octets('01 02'))));
    const message = decodeBer(apdu) as ReturnType<typeof withCorrelator>;
    const data = message.correlatorData?.string;
    expect(data?.constructor).toBe(Uint8Array);
    expect(data?.buffer).toBe(apdu.buffer);
  });

  it('writes messages that are longer than its buffer, and shorter ones after them', () => {
    for (const length of [10, 5000, 100_000, 1, 8000, 300]) {
      const message = withCorrelator(new Uint8Array(length).fill(length));
      expect(decodeBer(encodeBer(message))).toEqual(message);
    }
  });

  it('does not touch what it has given out', () => {
    const all = Array.from({ length: 200 }, (_, index) =>
      withCorrelator(new Uint8Array(index).fill(index)),
    );
    const written = all.map((message) => encodeBer(message));
    expect(written.map((apdu) => decodeBer(apdu))).toEqual(all);
  });
});

const withCorrelator = (string: Uint8Array) =>
  ({
    kind: 'request',
    type: 'AnswerCall',
    invokeID: 1,
    callToBeAnswered: { callID: '1' },
    correlatorData: { string },
  }) as const satisfies Message;
