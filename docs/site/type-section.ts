import { type Part, wireText } from '../../src/ber/inspect/wire.js';
import type { NamedNumber, TypeDefinition } from '../../src/schema/language.js';
import { blocks, code, table } from './markdown.js';
import { editionText, memberTable } from './member-table.js';
import { apiLink, typeLink } from './places.js';
import { schema, wires } from './schema.js';
import { xmlNotes } from './xml-form.js';

const numbered = (value: number | NamedNumber): NamedNumber =>
  typeof value === 'number' ? { number: value } : value;

/** The spelling in XML where it is not the name. */
function xmlSpelling(name: string, { xmlName, formerXmlName }: NamedNumber): string {
  if (xmlName === false) return '—';
  const former =
    formerXmlName === undefined
      ? ''
      : ` (${code(formerXmlName.name)} up to edition ${formerXmlName.until})`;
  return `${xmlName === undefined || xmlName === name ? '' : code(xmlName)}${former}`.trim();
}

const xmlColumn = 2;

/** The values of an enumeration or the bits of a bit string. */
export function valueTable(
  values: Readonly<Record<string, number | NamedNumber>>,
  number: 'Number' | 'Bit',
): string {
  const rows = Object.entries(values).map(([name, given]) => {
    const value = numbered(given);
    const only =
      value.number === undefined ? '**XML only.**' : value.xmlName === false ? '**BER only.**' : '';
    return [
      code(name),
      value.number === undefined ? '—' : String(value.number),
      xmlSpelling(name, value),
      value.xmlName === false ? '—' : editionText(value.since),
      [value.about, only].filter(Boolean).join(' '),
    ];
  });
  const heads = [number === 'Bit' ? 'Name' : 'Value', number, 'XML', 'Edition', 'Meaning'];
  const isSaid = rows.some((row) => row[xmlColumn] !== '');
  const shown = (row: readonly string[]): readonly string[] =>
    isSaid ? row : row.filter((_, index) => index !== xmlColumn);
  return table(shown(heads), rows.map(shown));
}

/** Whether a type belongs to messages that are none of ECMA-323's, and has no form in BER. */
function isOutsideCsta(name: string): boolean {
  const file = schema.types.get(name)?.file;
  return schema.groups.some((group) => group.name === file && group.xmlNamespace !== undefined);
}

/** The same for types that only XML has, in another namespace than that of ECMA-323. */
function outsideStructure(name: string, definition: TypeDefinition): string {
  switch (definition.kind) {
    case 'sequence':
      return memberTable(definition.members, { isOutsideCsta: true });
    case 'choice':
      return blocks(
        'One of:',
        memberTable(definition.alternatives, { isOutsideCsta: true, isChoice: true }),
      );
    case 'enumeration':
      return table(
        ['Value', 'Meaning'],
        Object.entries(definition.values).map(([value, details]) => [
          code(value),
          numbered(details).about ?? '',
        ]),
      );
    case 'handWritten':
      return xmlNotes[name] ?? '';
    default:
      throw new Error(`${name} is a ${definition.kind}, and has no form outside of CSTA yet`);
  }
}

function structure(name: string, definition: TypeDefinition): string {
  switch (definition.kind) {
    case 'sequence':
      return memberTable(definition.members);
    case 'choice':
      return blocks(
        definition.repeated
          ? 'Any number of these, one after another, in XML; one of them in BER:'
          : 'One of:',
        memberTable(definition.alternatives, { isChoice: true }),
      );
    case 'list': {
      const element =
        definition.itemName === undefined
          ? ''
          : `, in XML each in an element ${code(definition.itemName)}`;
      return `A list of ${typeLink(definition.item)}${element}.`;
    }
    case 'enumeration':
      return valueTable(definition.values, 'Number');
    case 'bits':
      return valueTable(definition.values, 'Bit');
    case 'alias':
      return `The same as ${typeLink(definition.of)}.`;
    case 'handWritten':
      return berStructure(name);
  }
}

/** Types whose forms differ too much for one table: what BER has, and XML in words; the API tells what the model has. */
function berStructure(name: string): string {
  const wire = wires.type(name);
  const inner = wire.kind === 'around' ? wire.inner() : wire;
  const parts = inner.kind === 'parts' || inner.kind === 'choice' ? inner.parts() : [];
  const rows = parts.flatMap((part) => partRows(part, ''));
  return blocks(xmlNotes[name], table(['In BER', 'Tag and form'], rows));
}

/** A part, and below it the alternatives of what is a choice. */
function partRows({ name, wire }: Part, prefix: string): string[][] {
  const path = `${prefix}${name}`;
  const inner = wire.kind === 'around' ? wire.inner() : wire;
  const below = inner.kind === 'choice' ? inner.parts() : [];
  return [[code(path), wireText(wire)], ...below.flatMap((part) => partRows(part, `${path}.`))];
}

/** The part of a page about one type. */
export function typeSection(name: string, definition: TypeDefinition): string {
  const outside = isOutsideCsta(name);
  const facts = [
    `BER: ${outside ? 'none' : wireText(wires.type(name))}`,
    ...(definition.clause === undefined ? [] : [`source: ${definition.clause}`]),
    `API: ${apiLink(name)}`,
  ];
  return blocks(
    `### ${name}`,
    definition.about,
    `${facts.join(' · ')}`,
    outside ? outsideStructure(name, definition) : structure(name, definition),
  );
}
