import { describe, expect, it } from 'vitest';
import { decodeBer, decodeBerType, encodeBer, encodeBerType } from '../../src/ber/index.js';
import { DecodeError } from '../../src/model/errors.js';
import { hexOf } from '../../src/model/hex.js';
import { holdCall, octets, tlv } from './octets.js';

interface Found {
  readonly code?: string;
  readonly path: string;
  readonly message: string;
  readonly offset?: number;
}

function lenient(apdu: Uint8Array): { value: unknown; findings: Found[] } {
  const findings: Found[] = [];
  const value = decodeBer(apdu, { report: (finding) => findings.push(finding) });
  return { value, findings };
}

const strictError = (apdu: Uint8Array): DecodeError =>
  errorOf(() => decodeBer(apdu, { strict: true }));

function errorOf(run: () => unknown): DecodeError {
  try {
    run();
  } catch (error) {
    if (error instanceof DecodeError) {
      expect(error.cause).toBeUndefined();
      return error;
    }
    throw error;
  }
  throw new Error('no error was thrown');
}

const connection = '6b 03 80 01 31';
const reservation = '01 01 ff';
const extensions = '7e 00';
const unknown = '9f 64 01 2a';

describe('members out of order', () => {
  const moved = holdCall(extensions, reservation, connection);
  const ordered = holdCall(connection, reservation, extensions);

  it('are put in order', () => {
    const { value, findings } = lenient(moved);
    expect(value).toEqual(decodeBer(ordered, { strict: true }));
    expect(encodeBer(decodeBer(moved))).toEqual(ordered);
    expect(findings).toEqual([
      {
        code: 'order',
        path: 'HoldCall',
        message: 'the member connectionReservation stands out of order',
        offset: 12,
      },
      {
        code: 'order',
        path: 'HoldCall',
        message: 'the member callToBeHeld stands out of order',
        offset: 15,
      },
    ]);
  });

  it('are an error when strict', () => {
    expect(strictError(moved)).toMatchObject({ code: 'order', path: 'HoldCall', offset: 12 });
  });

  it('are told apart where several have the same tag', () => {
    // DeliveredEvent has two ConnectionIDs, at its beginning and after the devices.
    const device = (tag: string): Uint8Array => tlv(tag, '30 03 80 01 31');
    const devices = ['63', '61', '62', '64'].map(device);
    const event = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
      tlv('a1', '02 01 01', '02 01 15', tlv('30', '55 01 31', tlv('a0', tlv('a4', ...parts))));
    const one = '6b 03 80 01 31';
    const other = '6b 03 80 01 32';
    const straight = decodeBer(event(one, ...devices, other, '0a 01 16'));
    expect(straight).toMatchObject({
      connection: { callID: '1' },
      originatingNIDConnection: { callID: '2' },
    });
    const slipped = decodeBer(event(...devices, '0a 01 16', one, other));
    expect(slipped).toEqual(straight);
  });
});

describe('elements that a type does not have', () => {
  const apdu = holdCall(connection, unknown, reservation);

  it('are kept, and written again in their place', () => {
    const { value, findings } = lenient(apdu);
    expect(value).toMatchObject({
      callToBeHeld: { callID: '1' },
      connectionReservation: true,
      unknownMembers: [{ ber: octets(unknown), index: 1 }],
    });
    expect(findings).toEqual([
      { code: 'unknown-member', path: 'HoldCall', message: 'no member is [100]', offset: 15 },
    ]);
    expect(encodeBer(decodeBer(apdu))).toEqual(apdu);
  });

  it('are an error when strict', () => {
    expect(strictError(apdu)).toMatchObject({ code: 'unknown-member', path: 'HoldCall' });
  });

  it('may be a second element of a known member', () => {
    const twice = holdCall(connection, reservation, '01 01 00', extensions);
    const message = decodeBer(twice);
    expect(message).toMatchObject({
      connectionReservation: true,
      extensions: {},
      unknownMembers: [{ ber: octets('01 01 00'), index: 2 }],
    });
    expect(encodeBer(message)).toEqual(twice);
  });

  it('stay where they stood, however many', () => {
    const many = holdCall('05 00', connection, unknown, '05 00', reservation, extensions, '05 00');
    const message = decodeBer(many);
    expect(message).toMatchObject({
      unknownMembers: [{ index: 0 }, { index: 2 }, { index: 3 }, { index: 6 }],
    });
    expect(encodeBer(message)).toEqual(many);
  });

  it('are kept with the indefinite length that they have', () => {
    const kept = 'bf 64 80 02 01 05 00 00';
    const message = decodeBer(holdCall(connection, kept));
    expect(message).toMatchObject({ unknownMembers: [{ ber: octets(kept), index: 1 }] });
    expect(encodeBer(message)).toEqual(holdCall(connection, kept));
  });

  it('may be alternatives of a choice', () => {
    const choice = octets('61 05 8f 03 31 32 33');
    const value = decodeBerType('CallingDeviceID', choice);
    expect(value).toEqual({ unknownMembers: [{ ber: octets('8f 03 31 32 33'), index: 0 }] });
    expect(encodeBerType('CallingDeviceID', value)).toEqual(choice);
    const strict = { strict: true };
    expect(errorOf(() => decodeBerType('CallingDeviceID', choice, strict)).code).toBe(
      'unknown-member',
    );
  });

  it('may be many', () => {
    const count = 10_000;
    const apdu = holdCall(connection, '0500'.repeat(count));
    const message = decodeBer(apdu);
    expect(message).toMatchObject({ unknownMembers: { length: count } });
    expect(encodeBer(message)).toEqual(apdu);
  });
});

describe('lengths and strings in other forms', () => {
  it('read as the usual ones do', () => {
    const usual = octets('a1 0d 02 01 05 02 01 49 30 05 55 03 31 32 33');
    const message = decodeBer(usual);
    for (const hex of [
      'a1 80 02 01 05 02 01 49 30 80 55 03 31 32 33 00 00 00 00',
      'a1 81 0d 02 01 05 02 01 49 30 05 55 03 31 32 33',
      'a1 80 02 81 01 05 02 02 00 49 30 84 00 00 00 05 55 03 31 32 33 00 00',
      'a1 80 02 01 05 02 01 49 30 80 75 80 04 01 31 04 02 32 33 00 00 00 00 00 00',
    ]) {
      const { value, findings } = lenient(octets(hex));
      expect(value).toEqual(message);
      expect(findings).not.toEqual([]);
      expect(encodeBer(message)).toEqual(usual);
      expect(strictError(octets(hex)).code).toMatch(/bad-length|bad-tag|bad-value/);
    }
  });

  it('tell where they were', () => {
    const { findings } = lenient(octets('a1 0e 02 01 05 02 01 49 30 06 55 81 03 31 32 33'));
    expect(findings).toEqual([
      {
        code: 'bad-length',
        path: 'MonitorStop',
        message: 'the length has more octets than it needs',
        offset: 10,
      },
    ]);
  });

  it('tell where they were within members', () => {
    const { findings } = lenient(holdCall(tlv('6b', tlv('30', '80 81 01 31', 'a1 03 83 01 39'))));
    expect(findings.map(({ path }) => path)).toEqual(['HoldCall.callToBeHeld']);
  });

  it('are told of one by one, the first twenty with their path', () => {
    const { findings } = lenient(
      holdCall(connection, ...Array.from({ length: 30 }, () => unknown)),
    );
    expect(findings).toHaveLength(30);
    expect(findings[19]?.path).toBe('HoldCall');
    expect(findings[20]).toMatchObject({ path: '', message: 'no member is [100]' });
  });
});

describe('text that is not ASCII', () => {
  it('is read as Latin-1, and written as it was', () => {
    const latin = octets('30 03 80 01 e4');
    const device = decodeBerType('DeviceID', latin);
    expect(device).toEqual({ number: 'ä' });
    expect(encodeBerType('DeviceID', device)).toEqual(latin);
    expect(() => decodeBerType('DeviceID', latin, { strict: true })).toThrow(DecodeError);
    expect(() => encodeBerType('DeviceID', { number: '漢' })).toThrow('Latin-1 at most');
  });
});

describe('errors', () => {
  it('tell path and offset', () => {
    const device = (...contents: string[]): Uint8Array =>
      holdCall(tlv('6b', tlv('30', '80 01 31', tlv('a1', tlv('30', ...contents)))));
    expect(errorOf(() => decodeBer(device()))).toMatchObject({
      code: 'missing-member',
      path: 'HoldCall.callToBeHeld.deviceID.number',
      offset: 21,
    });
    expect(errorOf(() => decodeBer(device('81 00')))).toMatchObject({
      code: 'bad-value',
      path: 'HoldCall.callToBeHeld.deviceID.number',
      offset: 21,
    });
    expect(errorOf(() => decodeBer(device('80 05 31')))).toMatchObject({
      code: 'bad-length',
      path: 'HoldCall.callToBeHeld.deviceID',
      offset: 21,
    });
  });

  it('name the member that is missing', () => {
    expect(errorOf(() => decodeBer(holdCall()))).toMatchObject({
      code: 'missing-member',
      path: 'HoldCall.callToBeHeld',
      message: 'the member callToBeHeld is missing (in HoldCall.callToBeHeld, at offset 10)',
    });
    expect(errorOf(() => decodeBer(holdCall(reservation, extensions))).path).toBe(
      'HoldCall.callToBeHeld',
    );
  });

  it('tell of members that stand out of order', () => {
    expect(errorOf(() => decodeBer(holdCall(extensions, '6b 02 80 05')))).toMatchObject({
      code: 'bad-length',
      path: 'HoldCall.callToBeHeld',
    });
    const unreadable = lenient(holdCall(extensions, '01 02 00 00', connection));
    expect(unreadable.findings).toContainEqual(
      expect.objectContaining({ code: 'bad-value', path: 'HoldCall.connectionReservation' }),
    );
  });

  it('count the items of lists', () => {
    const list = (...items: string[]): Uint8Array => tlv('30', ...items);
    const good = '30 03 80 01 31';
    expect(decodeBerType('DeviceIDList', list(good, good))).toEqual([
      { number: '1' },
      { number: '1' },
    ]);
    expect(errorOf(() => decodeBerType('DeviceIDList', list(good, '30 02 81 00'))).path).toBe(
      'DeviceIDList[1].number',
    );
    expect(errorOf(() => decodeBerType('DeviceIDList', list(good, '31 02 81 00')))).toMatchObject({
      code: 'bad-tag',
      path: 'DeviceIDList[1]',
    });
    expect(errorOf(() => decodeBerType('DeviceIDList', list(good, '30 04 81 00')))).toMatchObject({
      code: 'bad-length',
      path: 'DeviceIDList',
    });
  });

  it('refuse lists beyond the limit', () => {
    const options = { limits: { maxListLength: 2 } };
    const list = tlv('30', '30 03 80 01 31', '30 03 80 01 31', '30 03 80 01 31');
    expect(errorOf(() => decodeBerType('DeviceIDList', list, options))).toMatchObject({
      code: 'too-long',
      path: 'DeviceIDList',
    });
  });

  it('know of no path before they know of what message', () => {
    expect(errorOf(() => decodeBer(octets('a1 02 02 05')))).toMatchObject({
      code: 'bad-length',
      path: undefined,
      offset: 2,
    });
    expect(hexOf(holdCall())).toBe('a1080201010201093000');
  });
});

describe('defaults that XML requires', () => {
  // GetPhysicalDeviceInformation's answer (operation 202): deviceCategory [0], by default station.
  const answer = (...members: string[]): Uint8Array =>
    tlv('a2', '02 01 01', tlv('30', '02 02 00 ca', tlv('30', ...members)));

  it('are filled in, and left out again', () => {
    const message = decodeBer(answer('01 01 00'));
    expect(message).toMatchObject({ deviceCategory: 'station' });
    expect(encodeBer(message)).toEqual(answer('01 01 00'));
  });

  it('are not filled in for a member out of order, nor taken for one', () => {
    expect(decodeBer(answer('01 01 00', '80 01 01'))).toMatchObject({
      deviceCategory: decodedCategory(),
    });
    const kept = decodeBer(answer('01 01 00', unknown));
    expect(kept).toMatchObject({ unknownMembers: [{ ber: octets(unknown), index: 1 }] });
    expect(encodeBer(kept)).toEqual(answer('01 01 00', unknown));
  });

  const decodedCategory = (): unknown => decodeBerType('DeviceCategory', octets('0a 01 01'));
});
