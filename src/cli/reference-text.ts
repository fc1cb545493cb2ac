import type {
  MemberReference,
  MemberUses,
  MessageReference,
  Reference,
  TypeReference,
  ValueReference,
  ValueUse,
} from './reference.js';

/** What the schema says of a name, as lines for people. */
export function referenceText(reference: Reference): string {
  switch (reference.what) {
    case 'type':
      return typeText(reference);
    case 'member':
      return memberUsesText(reference);
    case 'value':
      return valueUseText(reference);
    default:
      return messageText(reference);
  }
}

const WIDTH = 100;

/** Text in lines that are not too long, all of them indented. */
function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length >= WIDTH && line !== indent) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

const present = (parts: readonly (string | undefined)[]): string[] =>
  parts.filter((part): part is string => part !== undefined && part !== '');

const blocks = (parts: readonly (string | undefined)[]): string =>
  `${present(parts).join('\n\n')}\n`;

/** Rows of a name and what it is. */
function facts(rows: readonly (readonly [string, string | undefined])[]): string {
  return rows
    .flatMap(([name, text]) => (text === undefined ? [] : [`${name.padEnd(8)}  ${text}`]))
    .join('\n');
}

const head = (title: string, about: string | undefined): string =>
  present([title, about === undefined ? undefined : wrapped(about, '')]).join('\n');

function messageText(message: MessageReference): string {
  const { name, what, group, about, clause, ber, xml, members } = message;
  return blocks([
    head(`${name}: ${what}, ${group}`, about),
    facts([
      ['source', clause],
      ['answers', message.answerTo],
      ['answer', message.answers && (message.answers.join(' or ') || 'none')],
      ['BER', ber?.number ?? 'none'],
      ['XML', xml ? rootText(xml) : 'none'],
      ['filter', message.filterBit],
      ['causes', message.causes?.join(', ')],
    ]),
    ...members.map(memberText),
    ber && indented(ber.asn1),
    xml && indented(elementText(xml.root, ordered(members, xml.order))),
  ]);
}

function rootText({ root, namespace, since }: NonNullable<MessageReference['xml']>): string {
  if (namespace !== undefined) return `<${root}> in the namespace ${namespace}`;
  return `<${root}>, edition ${since === undefined ? '3 or earlier' : `${since} or later`}`;
}

const indented = (text: string): string => text.replace(/^/gm, '  ');

const typeOf = ({ type, isList }: MemberReference): string => (isList ? `list of ${type}` : type);

const limitText = (limits: readonly [number, number], of: string): string =>
  limits[0] === limits[1] ? `${limits[0]} ${of}` : `${limits[0]} to ${limits[1]} ${of}`;

/** What of a member is said in a few words. */
function details(member: MemberReference): string[] {
  const { range, size, since, only, xml } = member;
  return present([
    member.presence,
    range && limitText(range, '').trim(),
    size && limitText(size, member.isList ? 'items' : 'characters or octets'),
    member.default === undefined ? undefined : `absent means ${member.default}`,
    since === undefined ? undefined : `since edition ${since}`,
    only === undefined ? undefined : `${only === 'ber' ? 'BER' : 'XML'} only`,
    xml && xml.element !== member.name ? `in XML <${xml.element}>` : undefined,
    xml?.former === undefined ? undefined : `in XML ${xml.former}`,
  ]);
}

function memberText(member: MemberReference): string {
  const title = [`${member.name}: ${typeOf(member)}`, ...details(member)].join(', ');
  return present([
    title,
    member.about === undefined ? undefined : wrapped(member.about, '    '),
  ]).join('\n');
}

/** Members in the order of XML. */
function ordered(
  members: readonly MemberReference[],
  order: readonly string[] | undefined,
): readonly MemberReference[] {
  if (!order) return members;
  const place = ({ name }: MemberReference): number => order.indexOf(name);
  return [...members].sort((a, b) => place(a) - place(b));
}

/** A message as XML has it. */
function elementText(root: string, members: readonly MemberReference[]): string {
  const rows = members.flatMap(({ xml, presence }) => {
    if (!xml) return [];
    const isThere = presence === 'required' || presence === 'required in XML';
    return [[`<${xml.element}>${isThere ? '' : '?'}`, xml.holds] as const];
  });
  const width = Math.max(0, ...rows.map(([element]) => element.length));
  const lines = rows.map(([element, holds]) => `  ${element.padEnd(width)}  ${holds}`);
  return [`<${root}>`, ...lines].join('\n');
}

function typeText(type: TypeReference): string {
  const { name, about, clause, kind, members = [], values = [], item, range, size } = type;
  return blocks([
    head(`${name}: ${kinds[kind]}${item === undefined ? '' : ` of ${item}`}`, about),
    facts([
      ['source', clause],
      ['range', range && limitText(range, '').trim()],
      ['size', size && limitText(size, kind === 'list' ? 'items' : 'characters or octets')],
      ['XML', type.xml],
    ]) || undefined,
    ...members.map(memberText),
    values.length === 0 ? undefined : values.map(valueText).join('\n'),
    type.ber && indented(type.ber),
  ]);
}

const kinds: Readonly<Record<TypeReference['kind'], string>> = {
  sequence: 'structure',
  choice: 'choice, one of its alternatives',
  list: 'list',
  enumeration: 'one of its values',
  bits: 'any of its bits',
  alias: 'value',
  handWritten: 'value of its own form',
};

function valueText(value: ValueReference): string {
  const { name, number, xml, since, about } = value;
  const title = present([
    name,
    number === undefined ? 'XML only' : String(number),
    xml === undefined ? undefined : `in XML ${xml}`,
    since === undefined ? undefined : `since edition ${since}`,
  ]).join(', ');
  return present([title, about === undefined ? undefined : wrapped(about, '    ')]).join('\n');
}

/** As many owners of a member are named. */
const MOST_OWNERS = 12;

function memberUsesText({ member, of }: MemberUses): string {
  const named = of.slice(0, MOST_OWNERS).join(', ');
  const more = of.length > MOST_OWNERS ? ` and ${of.length - MOST_OWNERS} more` : '';
  return blocks([
    `${memberText(member)}\n${wrapped(`in ${named}${more}`, '    ')}`,
    facts([
      ['BER', member.ber],
      ['XML', member.xml && `<${member.xml.element}>: ${member.xml.holds}`],
    ]) || undefined,
  ]);
}

const valueUseText = ({ of, value }: ValueUse): string =>
  blocks([`${valueText(value)}\n    a value of ${of}`]);
