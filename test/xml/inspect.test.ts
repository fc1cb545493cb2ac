import { describe, expect, it } from 'vitest';
import { inspectXml } from '../../src/xml/inspect.js';

describe('a look at any XML', () => {
  it('shows names, attributes and content in their order', () => {
    expect(inspectXml('<v:note xmlns:v="urn:x" a="1">one<v:k/>two</v:note>')).toEqual([
      {
        name: 'v:note',
        attributes: { 'xmlns:v': 'urn:x', a: '1' },
        content: ['one', { name: 'v:k', attributes: {}, content: [] }, 'two'],
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
});
