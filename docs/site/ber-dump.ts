import { annotated, type BerElement } from '../../src/ber/inspect/annotate.js';
import { tlvs } from '../../src/ber/inspect/tlv.js';
import type { Part } from '../../src/ber/inspect/wire.js';

const octetsPerLine = 10;

interface Line {
  readonly offset: number;
  readonly depth: number;
  readonly octets: readonly string[];
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
  const lines = tlvs(octets).flatMap((tlv) => linesOf(annotated(tlv, root), 0));
  const depth = Math.max(...lines.map((line) => line.depth));
  const width = Math.max(...lines.map((line) => Math.min(line.octets.length, octetsPerLine))) * 3;
  return lines.map((line) => textOf(line, width, depth)).join('\n');
}

function textOf({ offset, depth, octets, text }: Line, width: number, deepest: number): string {
  const rows: string[] = [];
  for (let start = 0; start < octets.length; start += octetsPerLine) {
    const hex = octets.slice(start, start + octetsPerLine).join(' ');
    const indent = '  '.repeat(depth);
    const place = (offset + start).toString(16).padStart(4, '0');
    const head = `${place}  ${hex.padEnd(width)} `;
    rows.push(start === 0 ? `${head}${indent}${text}` : head.trimEnd());
  }
  // A depth of more than twenty steps would push the text out of sight; no sample has it.
  if (deepest > 20) throw new Error('a sample is nested too deep to be read');
  return rows.join('\n');
}

const pairs = (hex: string): readonly string[] => hex.match(/../g) ?? [];

function linesOf(element: BerElement, depth: number): Line[] {
  const { offset, name = '', tag, form = '', header, contents = '', value } = element;
  const { text = typeof value === 'string' ? value : '' } = element;
  if (element.findings)
    throw new Error(`a sample is not read: ${JSON.stringify(element.findings)}`);
  // The form tells a universal tag.
  const words = [name, tag.startsWith('[') ? tag : '', form, text === '' ? '' : `= ${text}`];
  const line = {
    offset,
    depth,
    octets: pairs(header + contents),
    text: words.filter((word) => word !== '').join(' '),
  };
  return [line, ...(element.elements ?? []).flatMap((inner) => linesOf(inner, depth + 1))];
}
