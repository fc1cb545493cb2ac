import { hexOf } from './ber-text.js';
import { type Part, tagsOf } from './ber-wire.js';
import { type Tlv, tlvs } from './tlv.js';

const octetsPerLine = 10;

interface Line {
  readonly offset: number;
  readonly depth: number;
  readonly octets: Uint8Array;
  readonly text: string;
}

/**
 * Octets for people to read: a line for each data value, with its offset, its octets (of one that is made of others,
 * its tag and length), its tag, name and value.
 *
 * @param octets - a message or value in BER
 * @param root - what it is
 */
export function berDump(octets: Uint8Array, root: Part): string {
  const lines = tlvs(octets).flatMap((tlv) => linesOf(tlv, root, 0));
  const depth = Math.max(...lines.map((line) => line.depth));
  const width = Math.max(...lines.map((line) => Math.min(line.octets.length, octetsPerLine))) * 3;
  return lines.map((line) => textOf(line, width, depth)).join('\n');
}

function textOf({ offset, depth, octets, text }: Line, width: number, deepest: number): string {
  const rows: string[] = [];
  for (let start = 0; start < octets.length; start += octetsPerLine) {
    const hex = hexOf(octets.subarray(start, start + octetsPerLine));
    const indent = '  '.repeat(depth);
    const place = (offset + start).toString(16).padStart(4, '0');
    const head = `${place}  ${hex.padEnd(width)} `;
    rows.push(start === 0 ? `${head}${indent}${text}` : head.trimEnd());
  }
  // A depth of more than twenty steps would push the text out of sight; no sample has it.
  if (deepest > 20) throw new Error('a sample is nested too deep to be read');
  return rows.join('\n');
}

const classNames: Readonly<Record<string, string>> = { a: 'APPLICATION ', p: 'PRIVATE ', c: '' };

/** A tag as ASN.1 writes it; nothing for a universal one, which the form tells. */
export function tagText(tag: string): string {
  const name = classNames[tag.charAt(0)];
  return name === undefined ? '' : `[${name}${tag.slice(1)}]`;
}

const lineOf = (tlv: Tlv, depth: number, words: readonly string[]): Line => ({
  offset: tlv.offset,
  depth,
  octets: tlv.constructed ? tlv.header : Uint8Array.of(...tlv.header, ...tlv.content),
  text: words.filter((word) => word !== '').join(' '),
});

function linesOf(tlv: Tlv, { name, wire }: Part, depth: number): Line[] {
  const tag = tagText(tlv.tag);
  switch (wire.kind) {
    case 'leaf': {
      const value = wire.text(tlv.content);
      return [lineOf(tlv, depth, [name, tag, wire.form, value === '' ? '' : `= ${value}`])];
    }
    case 'choice':
      return chosenLines(tlv, name, wire.parts(), depth);
    case 'around': {
      const inner = { name: '', wire: wire.inner() };
      return [
        lineOf(tlv, depth, [name, tag]),
        ...tlv.children.flatMap((child) => linesOf(child, inner, depth + 1)),
      ];
    }
    case 'list':
      return [
        lineOf(tlv, depth, [name, tag, wire.form]),
        ...tlv.children.flatMap((child, index) =>
          linesOf(child, { name: `[${index}]`, wire: wire.item() }, depth + 1),
        ),
      ];
    case 'parts':
      return [lineOf(tlv, depth, [name, tag, wire.form]), ...partLines(tlv, wire.parts(), depth)];
  }
}

function chosenLines(tlv: Tlv, name: string, parts: readonly Part[], depth: number): Line[] {
  const part = parts.find(({ wire }) => tagsOf(wire).includes(tlv.tag));
  if (!part) throw new Error(`the tag ${tlv.tag} at ${tlv.offset} is none of ${name}'s`);
  const fullName = name === '' ? part.name : part.name === '' ? name : `${name}.${part.name}`;
  return linesOf(tlv, { ...part, name: fullName }, depth);
}

function partLines(tlv: Tlv, parts: readonly Part[], depth: number): Line[] {
  let next = 0;
  return tlv.children.flatMap((child) => {
    while (next < parts.length) {
      const part = parts[next++];
      if (part && tagsOf(part.wire).includes(child.tag)) return linesOf(child, part, depth + 1);
    }
    throw new Error(`the data value with the tag ${child.tag} at ${child.offset} is no member`);
  });
}
