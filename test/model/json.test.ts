import { describe, expect, it } from 'vitest';
import { decodeBer, encodeBer } from '../../src/ber/index.js';
import { fromJson, fromJsonValue, toJson } from '../../src/model/json.js';
import type { Message } from '../../src/model/message.js';

const octets = (...values: number[]): Uint8Array => Uint8Array.from(values);

const call: Message = {
  kind: 'request',
  type: 'MakeCall',
  invokeID: 7,
  callingDevice: { number: '100' },
  calledDirectoryNumber: {
    number: '200',
    mediaCallCharacteristics: { switchingSubDomainInformationElements: octets(1, 255) },
  },
  accountCode: octets(0xab),
  correlatorData: { string: octets(0xde, 0xad) },
  extensions: {
    privateData: [{ private: { ber: octets(2, 1, 5) } }, { string: octets() }],
  },
  unknownMembers: [
    { ber: octets(0x9f, 0x99), index: 3 },
    { xml: '<a/>', index: 4 },
  ],
};

describe('the JSON form', () => {
  it('writes octets as lower-case hexadecimal digits', () => {
    expect(toJson(call)).toEqual({
      kind: 'request',
      type: 'MakeCall',
      invokeID: 7,
      callingDevice: { number: '100' },
      calledDirectoryNumber: {
        number: '200',
        mediaCallCharacteristics: { switchingSubDomainInformationElements: '01ff' },
      },
      accountCode: 'ab',
      correlatorData: { string: 'dead' },
      extensions: { privateData: [{ private: { ber: '020105' } }, { string: '' }] },
      unknownMembers: [
        { ber: '9f99', index: 3 },
        { xml: '<a/>', index: 4 },
      ],
    });
  });

  it('reads back what it wrote', () => {
    expect(fromJson(JSON.parse(JSON.stringify(toJson(call))))).toEqual(call);
  });

  it('keeps text that looks like octets where the type says text', () => {
    const json = { kind: 'request', type: 'MonitorStop', monitorCrossRefID: 'abcd' };
    expect(fromJson(json)).toEqual(json);
  });

  it('reads root values and single types', () => {
    expect(fromJson({ kind: 'value', type: 'correlatorData', value: { string: '00' } })).toEqual({
      kind: 'value',
      type: 'correlatorData',
      value: { string: octets(0) },
    });
    expect(fromJsonValue('AccountInfo', '0f')).toEqual(octets(15));
    expect(fromJsonValue('LocationInfoList', [{ content: { ber: '0f' } }])).toEqual([
      { content: { ber: octets(15) } },
    ]);
    expect(fromJsonValue('MakeCall', { accountCode: '0f' })).toEqual({ accountCode: octets(15) });
  });

  it('says where octets are no hexadecimal digits', () => {
    const json = { kind: 'request', type: 'MakeCall', correlatorData: { string: 'xyz' } };
    expect(() => fromJson(json)).toThrow(
      expect.objectContaining({ code: 'bad-value', path: 'MakeCall.correlatorData.string' }),
    );
  });

  it.each([null, 5, 'text', [], {}, { kind: 'request' }])('refuses %j', (json) => {
    expect(() => fromJson(json)).toThrow(expect.objectContaining({ code: 'unknown-message' }));
  });

  it('keeps members and prefixes named __proto__', () => {
    const message = JSON.parse(
      '{"kind":"request","type":"MakeCall","unknownMembers":[{"xml":"<__proto__:a/>","index":0,"namespaces":{"__proto__":"urn:a"}}],"__proto__":"b"}',
    ) as Message;
    expect(JSON.stringify(toJson(message))).toBe(JSON.stringify(message));
    expect(JSON.stringify(fromJson(toJson(message)))).toBe(JSON.stringify(message));
  });

  it('knows octets that the schema does not know, wherever they stand', () => {
    const apdu = 'a114020207f40202015b300a300380013930039e0139';
    const message = decodeBer(Uint8Array.from(Buffer.from(apdu, 'hex')));
    const json: unknown = JSON.parse(JSON.stringify(toJson(message)));
    expect(json).toMatchObject({
      digitsReportingCriteria: { unknownMembers: [{ ber: '9e0139', index: 0 }] },
    });
    expect(Buffer.from(encodeBer(fromJson(json))).toString('hex')).toBe(apdu);
  });

  it('writes nothing that is nested without end', () => {
    const cycle: Record<string, unknown> = { kind: 'request', type: 'MakeCall' };
    cycle.a = [cycle];
    let nested: unknown = {};
    for (let depth = 0; depth < 50_000; depth++) nested = [nested];
    for (const message of [cycle, { kind: 'request', type: 'MakeCall', nested }]) {
      expect(() => toJson(message as object as Message)).toThrow(
        expect.objectContaining({ code: 'bad-value', path: expect.stringMatching(/^MakeCall/) }),
      );
    }
  });

  it('does not follow endless nesting', () => {
    let nested: unknown = { string: '00' };
    for (let depth = 0; depth < 50_000; depth++) nested = [nested];
    const json = { kind: 'request', type: 'MakeCall', correlatorData: nested };
    expect(() => fromJson(json)).toThrow(expect.objectContaining({ code: 'too-deep' }));
  });
});
