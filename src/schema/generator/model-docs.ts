import { type CataloguedType, typeName } from '../catalogue.js';
import type { Edition, Member } from '../language.js';

/** What a member's doc comment takes from where it stands. */
export interface Surroundings {
  readonly types: ReadonlyMap<string, CataloguedType>;
  /** Clause of the service, event or type that the member belongs to. */
  readonly clause?: string | undefined;
  /** Whether it is no part of ECMA-323, so that its editions say nothing of it. */
  readonly hasOwnNamespace?: boolean;
  /** Edition that the service, event or type came with. */
  readonly since?: Edition | undefined;
}

export const sourceText = (clause: string | undefined): string | undefined =>
  clause === undefined ? undefined : `Source: ${clause}.`;

/** The facts know ECMA-323 from its third edition on. */
const editionText = (since: Edition | undefined): string =>
  since === undefined || since === 3
    ? 'ECMA-323 edition 3 or earlier.'
    : `ECMA-323 edition ${since} or later.`;

function formText(member: Member, surroundings: Surroundings): string {
  const parts: string[] = [];
  if (member.default !== undefined) parts.push(`Absent means \`${String(member.default)}\`.`);
  if (member.only === 'ber') parts.push('BER only.');
  else if (!surroundings.hasOwnNamespace) {
    parts.push(editionText(member.since ?? surroundings.since));
  }
  if (member.only === 'xml') parts.push('XML only.');
  const source = sourceText(surroundings.clause);
  if (source !== undefined) parts.push(source);
  return parts.join(' ');
}

/** Paragraphs of a member's doc comment: what it means (its own text or its type's), then form, edition and source. */
export function memberDocs(member: Member, surroundings: Surroundings): (string | undefined)[] {
  const type = surroundings.types.get(typeName(member.type))?.definition;
  return [member.about ?? firstSentence(type?.about), formText(member, surroundings)];
}

const firstSentence = (text: string | undefined): string | undefined =>
  text?.match(/^.*?[.](?=\s|$)/)?.[0] ?? text;
