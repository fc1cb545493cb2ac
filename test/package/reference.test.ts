import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { berDump } from '../../docs/site/ber-dump.js';
import { anchorOf } from '../../docs/site/markdown.js';
import { referencePages } from '../../docs/site/pages.js';
import { groupPage } from '../../docs/site/places.js';
import { sampleMessage } from '../../docs/site/sample-message.js';
import { allMessages, schema, wires } from '../../docs/site/schema.js';
import { berCodec } from '../../src/ber/index.js';
import { apduOf } from '../../src/ber/inspect/wire-of-message.js';
import type { Codec } from '../../src/model/codec.js';
import { encodingsOf, messagesOf } from '../../src/schema/messages.js';
import { xmlCodec } from '../../src/xml/index.js';
import { entryPoints } from './entries.js';

const codecs: Readonly<Record<'ber' | 'xml', Codec>> = { ber: berCodec(), xml: xmlCodec() };
const pages = referencePages('csta.schema.json');

const headings = (page: string): string[] =>
  [...page.replace(/^```.*?^```$/gms, '').matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => text);

describe('the samples of the reference', () => {
  const cases = allMessages.flatMap((message) =>
    encodingsOf(message).map((encoding) => ({ message, encoding, name: message.name })),
  );

  it.each(cases)('$name reads as itself in $encoding', ({ message, encoding }) => {
    const sample = sampleMessage(message, encoding);
    const codec = codecs[encoding];
    expect(codec.decode(codec.encode(sample), { strict: true })).toEqual(sample);
  });

  it('every octet of a sample in BER stands in its dump', () => {
    for (const message of allMessages) {
      if (!encodingsOf(message).includes('ber')) continue;
      const octets = codecs.ber.encode(sampleMessage(message, 'ber'));
      const hex = berDump(octets, apduOf(wires, message))
        .split('\n')
        .map(
          (line) => /^[0-9a-f]{4} {2}((?:[0-9a-f]{2} )*[0-9a-f]{2})(?= |$)/.exec(line)?.[1] ?? '',
        )
        .join(' ');
      expect(hex, message.name).toBe(
        Buffer.from(octets)
          .toString('hex')
          .replace(/..(?=.)/g, '$& '),
      );
    }
  });
});

describe('the pages of the reference', () => {
  it.each(schema.groups.map((group) => ({ group, title: group.title })))(
    'the page $title has a section for each of its messages and types',
    ({ group }) => {
      const found = headings(pages.get(groupPage(group.name)) ?? '');
      const wanted = [...messagesOf(group).map(({ name }) => name), ...Object.keys(group.types)];
      expect(found).toEqual(expect.arrayContaining(wanted));
    },
  );

  it('have a section for every type', () => {
    const found = new Set([...pages.values()].flatMap(headings));
    const categories = [...pages.keys()].filter((name) => name.startsWith('error-'));
    const missing = [...schema.types.keys()].filter((name) => !found.has(name));
    // The lists of errors have pages of their own.
    expect(missing).toHaveLength(categories.length);
    expect(missing.every((name) => name.endsWith('Errors'))).toBe(true);
  });

  it('list every message', () => {
    const list = pages.get('all-messages.md') ?? '';
    expect(allMessages.filter(({ name }) => !list.includes(`[${name}](`))).toEqual([]);
  });

  it('have no two headings with the same anchor', () => {
    for (const [name, page] of pages) {
      const anchors = headings(page).map(anchorOf);
      expect(
        anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index),
        name,
      ).toEqual([]);
    }
  });

  it('link only to pages and headings that are there', () => {
    const dead = [...pages].flatMap(([name, page]) =>
      [...page.matchAll(/\]\(([\w-]+\.md)(?:#([\w-]+))?\)/g)].flatMap(
        ([link, file = '', anchor]) => {
          const target = pages.get(file);
          const isThere =
            target !== undefined &&
            (anchor === undefined || headings(target).map(anchorOf).includes(anchor));
          return isThere ? [] : [`${name}: ${link}`];
        },
      ),
    );
    expect(dead).toEqual([]);
  });
});

it('the site has the API of every entry point', () => {
  const options = JSON.parse(readFileSync('docs/site/typedoc.json', 'utf8')) as {
    readonly entryPoints: readonly string[];
  };
  expect([...options.entryPoints].sort()).toEqual(
    entryPoints()
      .map(({ source }) => `../../${source}`)
      .sort(),
  );
});
