import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  decodeBerPrivateData,
  decodeBerPrivateDatum,
  encodeBerPrivateDatum,
} from '../../src/ber/index.js';
import type { CSTAPrivateData, TypesOf } from '../../src/model/index.js';
import { datum, extension, members, optional, required, sequence } from '../../src/schema/index.js';
import {
  decodeXml,
  decodeXmlPrivateData,
  decodeXmlPrivateDatum,
  encodeXml,
  encodeXmlPrivateDatum,
} from '../../src/xml/index.js';
import { lamps } from '../schema/outside/lamps.js';

/** What a public capture of an OmniPCX has in private data, as far as it tells. */
const omnipcx = extension({
  name: 'omnipcx',
  types: {
    MediaAddress: sequence({
      device: required('text', { tag: 0 }),
      address: required('octets'),
      port: required('integer'),
      controlPort: optional('integer'),
    }),
  },
  privateData: {
    MediaAddressRequest: datum('MediaAddress', {
      objectIdentifier: '1.3.12.1206.24',
      xmlName: false,
    }),
    CallReference: datum('octets', { objectIdentifier: '1.3.12.1206.521', xmlName: false }),
    Phase1Note: datum('text', {
      objectIdentifier: '1.3.12.1206.1',
      application: 29,
      xmlName: false,
    }),
  },
});

const hex = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text.replace(/[ |]/g, ''), 'hex'));
const ber = (text: string): CSTAPrivateData => ({ private: { ber: hex(text) } });

describe('private data of BER', () => {
  const extensions = [omnipcx, lamps] as const;
  // As they were captured.
  const request = ber(
    '30 1d 06 05 2b0c893618 30 14 80 04 33303030 04 04 0afdfd05 02 02 138b 02 02 138c',
  );
  const reference = ber('30 12 06 06 2b0c89368409 04 08 03725b5658000100');

  it('are known by object identifiers', () => {
    const read = decodeBerPrivateDatum(request, { extensions, strict: true });
    expect(read).toEqual({
      type: 'MediaAddressRequest',
      value: { device: '3000', address: hex('0afdfd05'), port: 5003, controlPort: 5004 },
    });
    if (read.type === 'MediaAddressRequest') {
      expectTypeOf(read.value).toEqualTypeOf<TypesOf<typeof omnipcx>['MediaAddress']>();
      expect(encodeBerPrivateDatum(read, { extensions })).toEqual(request);
    }
  });

  it('are read together, and left as they came where nothing describes them', () => {
    const strange = ber('30 07 06 02 2a03 02 01 01');
    const string: CSTAPrivateData = { string: hex('01') };
    expect(
      decodeBerPrivateData([strange, reference, string, { private: {} }], { extensions }),
    ).toEqual([
      { data: strange },
      { type: 'CallReference', value: hex('03725b5658000100') },
      { data: string },
      { data: { private: {} } },
    ]);
    expect(decodeBerPrivateData(undefined, { extensions })).toEqual([]);
  });

  it('are left as they came where they are not as described', () => {
    const cut = ber('30 0f 06 05 2b0c893618 30 06 80 04 33303030');
    const reports: unknown[] = [];
    const report = (finding: unknown) => reports.push(finding);
    expect(decodeBerPrivateDatum(cut, { extensions, report })).toEqual({ data: cut });
    expect(reports).toEqual([
      expect.objectContaining({ code: 'missing-member', path: 'MediaAddressRequest.address' }),
    ]);
    expect(() => decodeBerPrivateDatum(cut, { extensions, strict: true })).toThrow(
      expect.objectContaining({ code: 'missing-member' }),
    );
    for (const broken of ['30', '30 02 06 05', '1f', '30 09 06 05 2b0c893618 04 01', '']) {
      expect(decodeBerPrivateDatum(ber(broken), { extensions })).toEqual({ data: ber(broken) });
    }
  });

  it('hold one value and nothing behind it', () => {
    const two = ber('30 0e 06 06 2b0c89368409 04 01 01 04 01 02');
    expect(decodeBerPrivateDatum(two, { extensions })).toEqual({ data: two });
  });

  it('may be in the SEQUENCE of Phase I, or have a tag of their own', () => {
    const note = { type: 'Phase1Note', value: 'a' } as const;
    const written = ber('7d 0a 06 05 2b0c893601 16 01 61');
    expect(encodeBerPrivateDatum(note, { extensions })).toEqual(written);
    expect(decodeBerPrivateDatum(written, { extensions, strict: true })).toEqual(note);
    const plain = ber('30 0a 06 05 2b0c893601 16 01 61');
    expect(decodeBerPrivateDatum(plain, { extensions })).toEqual(note);
    expect(() => decodeBerPrivateDatum(plain, { extensions, strict: true })).toThrow(
      /SEQUENCE stands/,
    );

    const volume = { type: 'LampVolume', value: 7 } as const;
    expect(encodeBerPrivateDatum(volume, { extensions })).toEqual(ber('c1 01 07'));
    expect(decodeBerPrivateDatum(ber('c1 01 07'), { extensions, strict: true })).toEqual(volume);
  });

  it('are refused in writing where they are not as described', () => {
    expect(() =>
      encodeBerPrivateDatum({ type: 'LampVolum', value: 7 } as never, { extensions }),
    ).toThrow(
      expect.objectContaining({
        code: 'unknown-message',
        message: 'no private datum has the name "LampVolum"; did you mean LampVolume?',
      }),
    );
    const value = { colour: 'red', times: 'x' } as never;
    expect(() => encodeBerPrivateDatum({ type: 'LampState', value }, { extensions })).toThrow(
      expect.objectContaining({ code: 'bad-value', path: 'LampState.times' }),
    );
  });
});

describe('private data of XML', () => {
  const extensions = [lamps] as const;
  const state = { type: 'LampState', value: { colour: 'blue', times: 2 } } as const;
  const xml =
    '<LampState xmlns="http://example.com/lamps"><colour>blue</colour><times>2</times></LampState>';

  it('are elements of the namespace', () => {
    const written = encodeXmlPrivateDatum(state, { extensions });
    expect(written).toEqual({ private: { xml } });
    expect(decodeXmlPrivateDatum(written, { extensions, strict: true })).toEqual(state);
    const volume = { type: 'LampVolume', value: 7 } as const;
    expect(encodeXmlPrivateDatum(volume, { extensions }).private?.xml).toBe(
      '<volume xmlns="http://example.com/lamps">7</volume>',
    );
  });

  it('come through a message, with the prefixes that its root declares', () => {
    const message = decodeXml(
      `<MonitorStop xmlns="http://www.ecma-international.org/standards/ecma-323/csta/ed5" xmlns:l="http://example.com/lamps"><monitorCrossRefID>1</monitorCrossRefID><extensions><privateData><private><l:LampState><l:colour>blue</l:colour><l:times>2</l:times></l:LampState></private></privateData></extensions></MonitorStop>`,
    );
    const data = message.type === 'MonitorStop' ? message.extensions?.privateData : undefined;
    expect(data).toHaveLength(1);
    expect(decodeXmlPrivateData(data, { extensions, strict: true })).toEqual([state]);
    const again = encodeXml({
      kind: 'request',
      type: 'MonitorStop',
      monitorCrossRefID: '1',
      extensions: { privateData: [encodeXmlPrivateDatum(state, { extensions })] },
    });
    expect(again).toContain(`<private>${xml}</private>`);
  });

  it.each([
    ['an element of another namespace', '<LampState xmlns="http://example.com/others"/>'],
    ['two elements', `${xml}${xml}`],
    ['text', 'lamps'],
    ['more than the datum', xml.replace('<LampState', '<LampState odd="1"')],
    ['less than the datum', '<LampState xmlns="http://example.com/lamps"/>'],
    ['text around it', `a${xml}`],
    ['what is no XML', '<LampState'],
  ])('are left as they came if they are %s', (_, odd) => {
    const data: CSTAPrivateData = { private: { xml: odd } };
    expect(decodeXmlPrivateData([data], { extensions })).toEqual([{ data }]);
  });

  it('are no fault if no extension describes them', () => {
    for (const odd of ['<LampState xmlns="http://example.com/others"/>', '<other/>', '<a/><b/>']) {
      const data: CSTAPrivateData = { private: { xml: odd } };
      const report = (finding: object) => expect(finding).toBeUndefined();
      expect(decodeXmlPrivateDatum(data, { extensions, strict: true, report })).toEqual({ data });
    }
  });

  it('may lack a namespace, which is reported', () => {
    const bare: CSTAPrivateData = { private: { xml: xml.replace(/ xmlns="[^"]*"/, '') } };
    const codes: unknown[] = [];
    const report = ({ code }: { readonly code?: string }) => codes.push(code);
    expect(decodeXmlPrivateDatum(bare, { extensions, report })).toEqual(state);
    expect(codes).toEqual(['unknown-message']);
    expect(() => decodeXmlPrivateDatum(bare, { extensions, strict: true })).toThrow(/namespace/);
  });

  it('are refused in writing where XML has no form for them', () => {
    const reference = { type: 'CallReference', value: Uint8Array.of(1) } as const;
    expect(() => encodeXmlPrivateDatum(reference, { extensions: [omnipcx] })).toThrow(
      expect.objectContaining({ code: 'no-form', message: 'XML has no datum CallReference' }),
    );
    expect(() =>
      encodeXmlPrivateDatum({ type: 'LampVolume', value: 'x' as never }, { extensions }),
    ).toThrow(expect.objectContaining({ code: 'bad-value' }));
  });

  it('need not be all that an extension has', () => {
    const empty = extension({ name: 'empty', services: { Ask: { request: members({}) } } });
    expect(decodeXmlPrivateDatum({ private: { xml } }, { extensions: [empty] })).toEqual({
      data: { private: { xml } },
    });
  });
});
