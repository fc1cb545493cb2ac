import { describe, expect, it } from 'vitest';
import { decodeBer, encodeBer } from '../../src/ber/index.js';
import type { CodecReport } from '../../src/model/codec.js';
import { holdCall, octets, tlv } from './octets.js';

type Finding = Parameters<CodecReport>[0];

function read(apdu: Uint8Array) {
  const findings: Finding[] = [];
  const message = decodeBer(apdu, { report: (finding) => findings.push(finding) });
  return { message, findings };
}

const connection = '6b 03 80 01 31';
const badBoolean = '01 02 00 00';
const device = (tag: string): Uint8Array => tlv(tag, '30 03 80 01 31');

/** A DeliveredEvent with more behind its devices. */
const delivered = (...more: (string | Uint8Array)[]): Uint8Array =>
  tlv(
    'a1',
    '02 01 01 02 01 15',
    tlv(
      '30',
      '55 01 31',
      tlv('a0', tlv('a4', connection, ...['63', '61', '62', '64'].map(device), ...more)),
    ),
  );

describe('an element that cannot be read', () => {
  it.each([
    [
      'a boolean',
      holdCall(connection, badBoolean),
      'HoldCall.connectionReservation',
      badBoolean,
      1,
    ],
    [
      'an enumeration without contents',
      delivered('4e 00', '0a 01 16'),
      'DeliveredEvent.localConnectionInfo',
      '4e 00',
      5,
    ],
    [
      'an identifier of bits that does not say how many there are, deep within',
      delivered('0a 01 16', 'b2 04 a0 02 85 00'),
      undefined,
      undefined,
      undefined,
    ],
  ])('is kept, and all else is read: %s', (_, apdu, path, kept, index) => {
    const { message, findings } = read(apdu);
    expect(message).toHaveProperty('invokeID');
    if (kept !== undefined) {
      expect(message).toHaveProperty('unknownMembers', [{ ber: octets(kept), index }]);
      expect(findings).toEqual([expect.objectContaining({ code: 'bad-value', path })]);
      expect(() => decodeBer(apdu, { strict: true })).toThrow(
        expect.objectContaining({ code: 'bad-value', path }),
      );
    }
    expect(encodeBer(message)).toEqual(apdu);
    expect(decodeBer(encodeBer(message))).toEqual(message);
  });

  it('is one of several, each of which is told', () => {
    const { message, findings } = read(holdCall(connection, badBoolean, '7e 04 a0 02 24 00'));
    expect(message).toMatchObject({ callToBeHeld: { callID: '1' } });
    expect(findings.map(({ path }) => path)).toContain('HoldCall.connectionReservation');
  });

  it('reads as what says nothing where it is required and there is such a value', () => {
    const { message, findings } = read(delivered('0a 00'));
    expect(message).toMatchObject({
      cause: 'normal',
      unknownMembers: [{ ber: octets('0a 00'), index: 5 }],
    });
    expect(findings.map(({ path }) => path)).toEqual([
      'DeliveredEvent.cause',
      'DeliveredEvent.cause',
    ]);
  });

  it('is the error of the message where nothing can do without it', () => {
    const wrong = (apdu: Uint8Array) => expect(() => decodeBer(apdu));
    wrong(holdCall('6b 02 05 01', badBoolean)).toThrow(
      expect.objectContaining({ path: 'HoldCall.callToBeHeld' }),
    );
    wrong(holdCall(tlv('6b', tlv('30', '80 01 31', 'a1 02 30 00')))).toThrow(
      expect.objectContaining({
        code: 'missing-member',
        path: 'HoldCall.callToBeHeld.deviceID.number',
      }),
    );
  });

  it('is never taken for another of its kind', () => {
    // Behind the devices may stand a second connection, the originating one.
    const apdu = tlv(
      'a1',
      '02 01 01 02 01 15',
      tlv(
        '30',
        '55 01 31',
        tlv(
          'a0',
          tlv(
            'a4',
            tlv('6b', tlv('30', '80 01 31', 'a1 02 30 00')),
            ...['63', '61', '62', '64'].map(device),
            '6b 03 80 01 32',
            '0a 01 16',
          ),
        ),
      ),
    );
    expect(() => decodeBer(apdu)).toThrow(
      expect.objectContaining({ path: 'DeliveredEvent.connection.deviceID.number' }),
    );
  });

  it('does not turn an event into one that is not known', () => {
    const apdu = tlv('a1', '02 01 01 02 01 15', tlv('30', '55 01 31', tlv('a0', '84 01 00')));
    expect(() => decodeBer(apdu)).toThrow(expect.objectContaining({ code: 'bad-tag' }));
  });

  it('costs at most twenty more readings', () => {
    const item = tlv('30', '80 01 31', 'a2 00');
    const many = holdCall(
      connection,
      tlv('7e', tlv('a1', ...Array.from({ length: 5000 }, () => item))),
    );
    const start = performance.now();
    try {
      decodeBer(many);
    } catch {
      // That it ends is what counts.
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
