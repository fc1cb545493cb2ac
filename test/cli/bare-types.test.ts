import { describe, expect, it } from 'vitest';
import { hexOf } from '../../src/model/hex.js';
import { loadApdus } from '../support/vectors.js';
import { csta, inProcess } from './support.js';

/** The octets of every type in the vectors, by the type's name in ECMA-285. */
const octetsByType = new Map<string, string[]>();
for (const { berType, apdu, offset } of loadApdus()) {
  const octets = hexOf(apdu.subarray(offset));
  octetsByType.set(berType, [...(octetsByType.get(berType) ?? []), octets]);
}

const decoding = (type: string): string[] => ['decode', '--from', 'ber', '--type', type];
const encoding = (type: string): string[] => ['encode', '--to', 'ber', '--type', type];
const linesOf = (text: string): string[] => text.trimEnd().split('\n');

describe('csta decode --type and encode --type', () => {
  it('take every type of the vectors to JSON and back to the same octets', async () => {
    expect(octetsByType.size).toBe(326);
    for (const [type, octets] of octetsByType) {
      const input = octets.join('\n');
      const decoded = await inProcess([...decoding(type), '--strict', '--lines'], input);
      expect(decoded, type).toMatchObject({ code: 0, err: '' });
      expect(linesOf(decoded.out).map((line) => typeof JSON.parse(line))).toEqual(
        octets.map(() => 'object'),
      );
      const encoded = await inProcess([...encoding(type), '--lines'], decoded.out);
      expect(encoded, type).toMatchObject({ code: 0, err: '' });
      expect(linesOf(encoded.out), type).toEqual(octets);
    }
  });

  it('do so in processes of their own', { timeout: 30_000 }, async () => {
    for (const type of ['MakeCallArgument', 'CSTAEventReportArgument']) {
      const octets = octetsByType.get(type) ?? [];
      const decoded = await csta([...decoding(type), '--lines'], octets.join('\n'));
      const encoded = await csta([...encoding(type), '--lines'], decoded.out);
      expect(linesOf(encoded.out)).toEqual(octets);
    }
    const whole = await csta(decoding('DeviceID'), '3003800131');
    expect(JSON.parse(whole.out)).toEqual({ number: '1' });
    expect(await csta(encoding('DeviceID'), whole.out)).toMatchObject({ out: '3003800131\n' });
  });

  it('take lists and types that are octets by themselves', async () => {
    for (const [type, octets, json] of [
      ['AccountInfo', '0402beef', 'beef'],
      ['DeviceIDList', '30053003800131', [{ number: '1' }]],
    ] as const) {
      const decoded = await inProcess(decoding(type), octets);
      expect(JSON.parse(decoded.out)).toEqual(json);
      expect(await inProcess(encoding(type), decoded.out)).toMatchObject({ out: `${octets}\n` });
    }
  });

  it('are as strict as they are told', async () => {
    const long = '308103800131';
    expect(await inProcess(decoding('DeviceID'), long)).toMatchObject({ code: 0 });
    const refused = await inProcess([...decoding('DeviceID'), '--strict'], long);
    expect(refused).toMatchObject({ code: 1, out: '' });
  });

  it('suggest names for one that is not known', async () => {
    for (const [given, meant] of [
      ['MakeCallArgumnt', 'MakeCallArgument'],
      ['deviceid', 'DeviceID'],
      ['Makecall', 'MakeCallResult or MakeCallArgument'],
      ['CSTAEventReport', 'CSTAEventReportArgument'],
    ] as const) {
      for (const args of [decoding(given), encoding(given)]) {
        const { code, out, err } = await inProcess(args, '3000');
        expect({ code, out }).toEqual({ code: 2, out: '' });
        expect(err).toContain(`no type ${given}; did you mean `);
        expect(err).toContain(meant);
      }
    }
    const { err } = await inProcess(decoding('Zebra'), '3000');
    expect(err).toBe('csta: ECMA-285 has no type Zebra\n');
    expect((await inProcess(['decod'], '')).err).toContain('did you mean decode?');
  });

  it('say what does not go with a type', async () => {
    for (const args of [
      [...decoding('DeviceID'), '--framing', 'hipath'],
      [...encoding('DeviceID'), '--phase', '1'],
      ['decode', '--from', 'xml', '--type', 'DeviceID'],
    ]) {
      expect(await inProcess(args, '3003800131')).toMatchObject({ code: 2, out: '' });
    }
  });
});
