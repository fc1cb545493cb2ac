import { describe, expect, it } from 'vitest';
import { inProcess } from './support.js';

/** A sequence of an integer, text with a control character and a null, which is no message. */
const BER = '300b020105 0c046162c29b 0500';

describe('csta decode --tree', () => {
  it('shows BER that is no message: offset, tag, octets, value', async () => {
    const { code, out, err } = await inProcess(['decode', '--from', 'ber', '--tree'], BER);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^ {4}0 {2}SEQUENCE {2}300b$/),
      expect.stringMatching(/^ {4}2 {4}INTEGER {2}0201 05 {2}5$/),
      expect.stringMatching(/^ {4}5 {4}UTF8String {2}0c04 6162c29b$/),
      expect.stringMatching(/^ {3}11 {4}NULL {2}0500$/),
      '',
    ]);
  });

  it('shows XML that is no message: offset, tag, attributes, text without control characters', async () => {
    const document = '<?xml version="1.0"?><p:note xmlns:p="urn:x">a\u009bb<c d="1"/></p:note>';
    const { code, out } = await inProcess(['decode', '--from', 'xml', '--tree'], document);
    expect(code).toBe(0);
    expect(out).toBe(
      ['   21  <p:note xmlns:p="urn:x">', '         "a\\u009bb"', '   48    <c d="1">', ''].join(
        '\n',
      ),
    );
  });

  it('gives JSON, one tree a line with --lines, an error in the place of a line that is none', async () => {
    const lines = await inProcess(
      ['decode', '--from', 'ber', '--tree', '--lines'],
      '0500\n30050201\n020107 0500\n',
    );
    expect(lines.code).toBe(1);
    expect(
      lines.out
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toEqual([
      [{ offset: 0, tag: 'NULL', header: '0500', length: 0, contents: '' }],
      { error: expect.objectContaining({ code: 'truncated' }) },
      [
        expect.objectContaining({ tag: 'INTEGER', value: '7' }),
        expect.objectContaining({ offset: 3 }),
      ],
    ]);
    const json = await inProcess(['decode', '--from', 'xml', '--tree', '--json'], '<a/>');
    expect(JSON.parse(json.out)).toEqual([{ offset: 0, name: 'a', attributes: {}, content: [] }]);
  });

  it('takes frames apart first', async () => {
    const framed = ['decode', '--from', 'ber', '--tree', '--framing', 'length16', '--lines'];
    const { code, out } = await inProcess(framed, '00020500\n');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ tag: 'NULL', offset: 0 }]);
  });

  it('says of each element of a message what it is', async () => {
    const { code, out, err } = await inProcess(
      ['decode', '--from', 'ber', '--tree'],
      'a10f020101020147300780053234303031',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toEqual([
      '    0  invoke [1]  a10f',
      '    2    invokeID INTEGER  0201 01  1',
      '    5    operation INTEGER  0201 47  71 (MonitorStart)',
      '    8    argument SEQUENCE (MonitorStart)  3007',
      '   10      monitorObject.deviceObject.dialingNumber [0]  8005 3234303031  "24001"',
      '',
    ]);
  });

  it('shows what is left of a message in the phase that knows more of it, and what is wrong', async () => {
    const { code, out, err } = await inProcess(
      ['decode', '--from', 'ber', '--tree'],
      'a10f0201010201473007800532343030',
    );
    expect(code).toBe(1);
    expect(out).toContain('monitorObject.deviceObject.dialingNumber [0]  8005 32343030\n');
    expect(out).toContain('! truncated: of 5 octets there are 4');
    expect(err).toMatch(/^csta: .*the length goes beyond/);
  });

  it('takes the phase, and is strict, where that is asked for', async () => {
    const message = 'a10f020101020147300780053234303031';
    const third = await inProcess(['decode', '--from', 'ber', '--tree', '--phase', '3'], message);
    expect(third.out).toContain('requestedMonitorFilter');
    expect(third.out).toContain('! bad-tag: MonitorStart.requestedMonitorFilter');
    const lenient = 'a1810f020101020147300780053234303031';
    const strict = ['decode', '--from', 'ber', '--tree', '--strict', '--phase', '1'];
    const { code, out } = await inProcess(strict, lenient);
    expect(code).toBe(1);
    expect(out).toMatch(/^ {4}0 {2}invoke.*\n +! bad-length/);
  });

  it('refuses the name of a type, which messages do not have', async () => {
    const { code, err } = await inProcess(
      ['decode', '--from', 'ber', '--tree', '--type', 'DeviceID'],
      BER,
    );
    expect(code).toBe(2);
    expect(err).toContain('leave out --type');
  });

  it('says of each element of a document what it is, and what is wrong', async () => {
    const xmlns = 'http://www.ecma-international.org/standards/ecma-323/csta/ed6';
    const document = `<MonitorStop xmlns="${xmlns}"><monitorCrossRefID>7</monitorCrossRefID><a/></MonitorStop>`;
    const whole = await inProcess(['decode', '--from', 'xml', '--tree'], document);
    expect(whole).toMatchObject({ code: 0, err: '' });
    expect(whole.out.split('\n')).toEqual([
      `    0  <MonitorStop xmlns="${xmlns}">`,
      '   83    <monitorCrossRefID>  (MonitorCrossRefID)  "7"',
      '  123    <a>',
      expect.stringMatching(/^ +! unknown-member: MonitorStop/),
      '',
    ]);
    const broken = await inProcess(['decode', '--from', 'xml', '--tree'], document.slice(0, 110));
    expect(broken.code).toBe(1);
    expect(broken.out).toContain('<monitorCrossRefID>  (MonitorCrossRefID)  "7');
    expect(broken.err).toMatch(/^csta: /);
  });
});
