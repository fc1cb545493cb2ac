import { describe, expect, it } from 'vitest';
import { oneLine } from '../../src/cli/one-line.js';
import { decodeXml } from '../../src/xml/index.js';
import { inProcess } from './support.js';

const namespace = 'http://www.ecma-international.org/standards/ecma-323/csta/ed6';
const linesOf = (text: string): string[] => text.trimEnd().split('\n');

const associateData = (members: object): string =>
  JSON.stringify({
    kind: 'request',
    type: 'AssociateData',
    existingCall: { callID: '1', deviceID: { number: '1' } },
    ...members,
  });

describe('csta with --lines', () => {
  it('gives one line of XML for one message whatever it holds', async () => {
    const messages = [
      associateData({ subjectOfCall: 'one\ntwo\r\nthree' }),
      associateData({
        extensions: {
          privateData: [
            {
              private: {
                xml: '<a\n b="1\n2"\n>x\ny<!-- c\nd --><![CDATA[<\n>]]><?p q\nr?></a>\n',
              },
            },
          ],
        },
      }),
      associateData({ unknownMembers: [{ xml: '<v>\n</v>', index: 1 }] }),
    ];
    const encoded = await inProcess(['encode', '--to', 'xml', '--lines'], messages.join('\n'));
    expect(encoded).toMatchObject({ code: 0, err: '' });
    const lines = linesOf(encoded.out);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('one&#10;two&#13;&#10;three');
    const decoded = await inProcess(['decode', '--from', 'xml', '--lines'], encoded.out);
    const [first, second] = linesOf(decoded.out);
    expect(JSON.parse(first ?? '')).toEqual(JSON.parse(messages[0] ?? ''));
    expect(second).toContain(
      'x&#10;y<!-- c d --><![CDATA[<]]>&#10;<![CDATA[>]]><?p q r?></a>&#10;',
    );
  });

  it('reads its input as the text that it is, whatever encoding a document names', async () => {
    for (const encoding of ['ISO-8859-1', 'UTF-16', 'UTF-8', 'windows-1252']) {
      const line = `<?xml version="1.0" encoding="${encoding}"?><AssociateData xmlns="${namespace}"><existingCall><callID>1</callID></existingCall><subjectOfCall>Müller 日本</subjectOfCall></AssociateData>`;
      const decoded = await inProcess(['decode', '--from', 'xml', '--lines'], line);
      expect(decoded, encoding).toMatchObject({ code: 0, err: '' });
      expect(JSON.parse(decoded.out)).toMatchObject({ subjectOfCall: 'Müller 日本' });
    }
  });

  it('drops no member that nobody knows', async () => {
    const encoded = await inProcess(['encode', '--to', 'xml'], associateData({ foo: 1 }));
    expect(encoded).toMatchObject({ code: 1, out: '' });
    expect(encoded.err).toContain('AssociateData.foo');
  });
});

describe('one line of XML', () => {
  it('means the same', () => {
    const xml = `<AssociateData\n xmlns="${namespace}"><existingCall><callID>a\nb</callID></existingCall>\n<subjectOfCall\n>x>"\r\n'<![CDATA[\n]]></subjectOfCall></AssociateData>`;
    const line = oneLine(xml);
    expect(line).not.toMatch(/[\r\n]/);
    expect(decodeXml(line)).toMatchObject({
      existingCall: { callID: 'a\nb' },
      subjectOfCall: 'x>"\n\'\n',
    });
    expect(oneLine('<a b="\'>\n"/>')).toBe('<a b="\'> "/>');
  });
});
