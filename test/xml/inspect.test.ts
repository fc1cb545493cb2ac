import { describe, expect, it } from 'vitest';
import { inspectXml, inspectXmlText } from '../../src/xml/inspect/index.js';

describe('a look at any XML', () => {
  it('shows names, attributes and content in their order', () => {
    expect(inspectXml('<v:note xmlns:v="urn:x" a="1">one<v:k/>two</v:note>')).toEqual([
      {
        offset: 0,
        name: 'v:note',
        attributes: { 'xmlns:v': 'urn:x', a: '1' },
        content: ['one', { offset: 33, name: 'v:k', attributes: {}, content: [] }, 'two'],
      },
    ]);
  });

  it('takes several elements, as private data may hold', () => {
    expect(inspectXml('<a/><b>1</b>').map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('refuses what is not well formed, and document types', () => {
    expect(() => inspectXml('<a><b></a>')).toThrow(expect.objectContaining({ code: 'not-xml' }));
    expect(() => inspectXml('<!DOCTYPE a><a/>')).toThrow(
      expect.objectContaining({ code: 'doctype-refused' }),
    );
  });

  it('says where each element begins, behind a declaration and in other encodings too', () => {
    const document = '<?xml version="1.0" encoding="ISO-8859-1"?>\n<a>\u00e4<b c="&amp;"/></a>';
    const octets = Uint8Array.from(document, (character) => character.charCodeAt(0));
    expect(inspectXmlText(octets)).toBe(
      ['   44  <a>', '         "\u00e4"', '   48    <b c="&">'].join('\n'),
    );
    expect(document.slice(48)).toBe('<b c="&amp;"/></a>');
  });

  it('says where a document is not well formed', () => {
    const document = '<?xml version="1.0"?>\n<a>\n  <b></a>';
    expect(() => inspectXml(document)).toThrow(
      expect.objectContaining({ code: 'not-xml', offset: document.indexOf('</a>') }),
    );
  });

  it('throws nothing but errors of its own', () => {
    const deep = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);
    expect(inspectXml(deep(100))).toHaveLength(1);
    expect(() => inspectXml(deep(101))).toThrow(expect.objectContaining({ code: 'too-deep' }));
    expect(inspectXml('<__proto__ __proto__="1"/>')).toMatchObject([
      { name: '__proto__', attributes: Object.fromEntries([['__proto__', '1']]) as unknown },
    ]);
    expect(inspectXml('<hasOwnProperty/>')).toMatchObject([{ name: 'hasOwnProperty' }]);
    for (const given of [null, undefined, 5, {}, []]) {
      expect(() => inspectXml(given as never)).toThrow(
        expect.objectContaining({ name: 'DecodeError', code: 'bad-value' }),
      );
    }
    expect(() => inspectXml('<a><?b</a>')).toThrow(
      expect.objectContaining({ name: 'DecodeError' }),
    );
  });
});
