import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Message } from '../../src/model/message.js';
import { encodeXml, type XmlEncodeOptions, xmlCodec } from '../../src/xml/index.js';
import { XmlMember } from '../../src/xml/tables.js';
import { RecentTags } from '../../src/xml/tag-set.js';

const message: Message = {
  kind: 'request',
  type: 'MakeCall',
  callingDevice: { number: '100' },
  calledDirectoryNumber: { number: '200' },
  autoOriginate: 'doNotPrompt',
};

/** What peers may ask for. */
const forms: readonly Omit<XmlEncodeOptions, 'incomplete'>[] = [
  {},
  { prefix: 'a' },
  { prefix: 'b' },
  { edition: 3 },
  { edition: 3, prefix: 'a' },
];

/** How often names were looked up to make tags of them. */
function countTags(write: () => void): number {
  const names = vi.spyOn(XmlMember.prototype, 'tagIn');
  write();
  return names.mock.calls.length;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('tags', () => {
  it('are kept by each codec, whatever others write in between', () => {
    const codecs = forms.map((form) => xmlCodec(form));
    const round = (): void => {
      for (const codec of codecs) codec.encode(message);
    };
    round();
    expect(countTags(round)).toBe(0);
  });

  it('are kept for a few forms where documents are written one by one', () => {
    const round = (): void => {
      for (const form of forms) encodeXml(message, form);
    };
    round();
    expect(countTags(round)).toBe(0);
  });

  it('are those of the form, whatever was written before', () => {
    const apart = forms.map((form) => encodeXml(message, form));
    const codecs = forms.map((form) => xmlCodec(form));
    for (let round = 0; round < 2; round++) {
      const written = codecs.map((codec) => new TextDecoder().decode(codec.encode(message)));
      expect(written).toEqual(apart);
    }
    expect(apart[1]).toContain('<a:MakeCall xmlns:a=');
    expect(apart[4]).toContain('csta/ed3"');
  });

  it('are not kept for ever', () => {
    const recent = new RecentTags(2);
    const [first, second] = [recent.of(6, 'a'), recent.of(6, 'b')];
    expect(recent.of(6, 'a')).toBe(first);
    recent.of(6, 'c');
    expect(recent.of(6, 'a')).toBe(first);
    expect(recent.of(6, 'b')).not.toBe(second);
  });
});
