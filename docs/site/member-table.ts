import { wireText } from '../../src/ber/inspect/wire.js';
import type { Edition, Member, Members, TypeUse } from '../../src/schema/language.js';
import { type Presence, presenceOf } from '../../src/schema/presence.js';
import { code, table } from './markdown.js';
import { useText } from './places.js';
import { schema, wires } from './schema.js';
import { xmlForm } from './xml-form.js';

const none = '—';

/** Which editions have a thing: the facts know ECMA-323 from its third edition on. */
export const editionText = (since: Edition | undefined): string => String(since ?? 3);

const firstSentence = (text: string): string => text.match(/^.*?[.](?=\s|$)/s)?.[0] ?? text;

function aboutOf({ about, type }: Member): string {
  if (about !== undefined) return about;
  const name = typeof type === 'string' ? type : type.listOf;
  return firstSentence(schema.types.get(name)?.definition.about ?? '');
}

const singleTexts = {
  ber: 'BER has one item in the place of the list.',
  berWrapped: 'BER has room for one item.',
  xml: 'XML has room for one item.',
} as const;

const singleText = (use: TypeUse): string =>
  typeof use === 'string' || use.single === undefined ? '' : singleTexts[use.single];

function meaning(member: Member): string {
  const { default: absent, only, type, berAlternative } = member;
  const parts = [
    aboutOf(member),
    absent === undefined ? '' : `Absent means ${code(String(absent))}.`,
    singleText(type),
    berAlternative === undefined ? '' : `BER has the alternative ${code(berAlternative)} only.`,
    only === 'ber' ? '**BER only.**' : only === 'xml' ? '**XML only.**' : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

const requiredTexts: Readonly<Record<Presence, string>> = {
  required: 'yes',
  'required in BER': 'in BER',
  'required in XML': 'in XML',
  optional: 'no',
};

/** What of the members' forms depends on where they stand. */
export interface MemberPlace {
  /** Edition that the message or type came with. */
  readonly since?: Edition | undefined;
  /** The message or type is none of ECMA-323's: there is no form in BER, and no edition. */
  readonly isOutsideCsta?: boolean;
  /** Alternatives of a choice, of which there is one: none of them is required. */
  readonly isChoice?: boolean;
}

/** The members of a message or type: names, types, both wire forms, editions and meanings. */
export function memberTable(
  members: Members,
  { since, isOutsideCsta = false, isChoice = false }: MemberPlace = {},
): string {
  if (isOutsideCsta) return outsideTable(members, isChoice);
  const rows = Object.entries(members).map(([name, member]) => [
    code(name),
    useText(member.type),
    ...(isChoice ? [] : [requiredTexts[presenceOf(schema, member)]]),
    member.only === 'xml' ? none : wireText(wires.member(member)),
    member.only === 'ber' ? none : xmlForm(name, member),
    member.only === 'ber' ? none : editionText(member.since ?? since),
    meaning(member),
  ]);
  const required = isChoice ? [] : ['Required'];
  const first = isChoice ? 'Alternative' : 'Member';
  return table([first, 'Type', ...required, 'BER', 'XML', 'Edition', 'Meaning'], rows);
}

function outsideTable(members: Members, isChoice: boolean): string {
  const rows = Object.entries(members).map(([name, member]) => [
    code(name),
    useText(member.type),
    ...(isChoice ? [] : [member.presence === 'required' ? 'yes' : 'no']),
    xmlForm(name, member),
    meaning(member),
  ]);
  const heads = isChoice ? ['Alternative', 'Type'] : ['Member', 'Type', 'Required'];
  return table([...heads, 'XML', 'Meaning'], rows);
}
