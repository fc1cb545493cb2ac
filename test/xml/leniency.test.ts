import { describe, expect, it } from 'vitest';
import { DecodeError } from '../../src/model/errors.js';
import { decodeXml, encodeXml } from '../../src/xml/index.js';

const edition = (number: number): string =>
  `http://www.ecma-international.org/standards/ecma-323/csta/ed${number}`;

const stop = { kind: 'request', type: 'MonitorStop', monitorCrossRefID: '7' };

describe('documents as they come', () => {
  it.each([
    ...[1, 2, 3, 4, 5, 6].map(
      (number) =>
        `<MonitorStop xmlns="${edition(number)}"><monitorCrossRefID>7</monitorCrossRefID></MonitorStop>`,
    ),
    '<MonitorStop xmlns="http://www.ecma.ch/standards/ecma-323/csta"><monitorCrossRefID>7</monitorCrossRefID></MonitorStop>',
    '<MonitorStop><monitorCrossRefID>7</monitorCrossRefID></MonitorStop>',
    `<c:MonitorStop xmlns:c="${edition(4)}"><c:monitorCrossRefID>7</c:monitorCrossRefID></c:MonitorStop>`,
    `<?xml version="1.0"?>\n<MonitorStop xmlns="${edition(3)}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b">\n  <monitorCrossRefID>7</monitorCrossRefID>\n</MonitorStop>\n`,
    '<MonitorStop><!-- why --><monitorCrossRefID><![CDATA[7]]></monitorCrossRefID></MonitorStop>',
    '<MonitorStop><monitorCrossRefID>&#55;</monitorCrossRefID></MonitorStop>',
    '<MonitorStop><monitorCrossRefID>&#x37;</monitorCrossRefID><?pi x?></MonitorStop>',
  ])('%s', (text) => {
    expect(decodeXml(text)).toEqual(stop);
  });

  it('put members in any order', () => {
    const text =
      '<MakeCall><calledDirectoryNumber>200</calledDirectoryNumber><callingDevice>100</callingDevice></MakeCall>';
    expect(decodeXml(text)).toMatchObject({ callingDevice: { number: '100' } });
    expect(() => decodeXml(text, { strict: true })).toThrow(DecodeError);
  });

  it('hold what the schema does not know, which stays', () => {
    const text = `<MonitorStop xmlns="${edition(6)}"><v:x xmlns:v="urn:v" a="1">y</v:x><monitorCrossRefID>7</monitorCrossRefID></MonitorStop>`;
    const message = decodeXml(text);
    expect(message).toMatchObject({ ...stop, unknownMembers: [{ index: 0 }] });
    expect(encodeXml(message, { declaration: false })).toBe(text);
    expect(() => decodeXml(text, { strict: true })).toThrow(DecodeError);
  });
});

describe('documents that are refused', () => {
  it.each([
    ['', 'not-xml'],
    ['MonitorStop', 'not-xml'],
    ['<MonitorStop>', 'truncated'],
    ['<MonitorStop><', 'truncated'],
    ['<MonitorStop><\u0000', 'not-xml'],
    ['<HoldCallResponse/><', 'trailing-data'],
    ['<HoldCallResponse/><\u0001', 'trailing-data'],
    ['<MonitorStop></MonitorStart>', 'not-xml'],
    ['<MonitorStop a="1" a="2"/>', 'not-xml'],
    ['<!DOCTYPE x [<!ENTITY y "z">]><MonitorStop/>', 'doctype-refused'],
    ['<HoldCallResponse/><HoldCallResponse/>', 'trailing-data'],
    ['<MonitorStop><monitorCrossRefID>&y;</monitorCrossRefID></MonitorStop>', 'not-xml'],
    ['<MonitorStart><monitorType>device<monitorType/></MonitorStart>', 'not-xml'],
  ])('%s', (text, code) => {
    const failure = (): unknown => decodeXml(text);
    expect(failure).toThrow(DecodeError);
    try {
      failure();
    } catch (error) {
      expect([code, 'not-xml', 'truncated', 'trailing-data']).toContain(
        (error as DecodeError).code,
      );
      expect((error as DecodeError).offset).toBeTypeOf('number');
    }
  });

  it('are nested too deep, and found so at once', () => {
    for (const unclosed of ['<a>'.repeat(50_000), '<MonitorStop>'.repeat(50_000)]) {
      expect(() => decodeXml(unclosed)).toThrow(DecodeError);
      expect(() => decodeXml(`<MonitorStop>${unclosed}`)).toThrow(DecodeError);
    }
    const closed = `<MonitorStop>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</MonitorStop>`;
    expect(() => decodeXml(closed)).toThrow(expect.objectContaining({ code: 'too-deep' }));
  });
});
