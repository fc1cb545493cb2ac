/** Types as ASN.1 writes them, for people. */

import { type Catalogue, isBuiltIn, typeName } from '../../schema/catalogue.js';
import type { Member, Members, Payload, TypeDefinition, TypeUse } from '../../schema/language.js';
import { builtInWire, tagText, type WireForms, wireText } from './wire.js';
import { berOfHandWritten } from './wire-of-hand-written.js';

const nameOf = (name: string): string => (isBuiltIn(name) ? builtInWire(name).form : name);

function useText(use: TypeUse): string {
  if (typeof use === 'string') return nameOf(use);
  return use.single === 'ber' ? nameOf(use.listOf) : `SEQUENCE OF ${nameOf(use.listOf)}`;
}

function memberText(wires: WireForms, name: string, member: Member, isChoice: boolean): string {
  const { tag, explicitTag, presence, type } = member;
  const wire = wires.member(member);
  const isTagged = tag !== undefined || explicitTag !== undefined;
  const way = wire.kind === 'around' ? 'EXPLICIT ' : 'IMPLICIT ';
  const tags = isTagged && 'tag' in wire ? `${tagText(wire.tag)} ${way}` : '';
  const absent =
    isChoice || presence === 'required'
      ? ''
      : member.default === undefined
        ? ' OPTIONAL'
        : ` DEFAULT ${String(member.default)}`;
  return `${name}  ${tags}${useText(type)}${absent}`;
}

function braced(wires: WireForms, members: Members, isChoice: boolean): string {
  const lines = Object.entries(members)
    .filter(([, { only }]) => only !== 'xml')
    .map(([name, member]) => `  ${memberText(wires, name, member, isChoice)}`);
  return `{\n${lines.join(',\n')}\n}`;
}

/**
 * A type's definition: `MonitorObject ::= CHOICE { … }`. Types that only it uses, and the schema does not have, follow.
 */
export function asn1Of(
  { types }: Pick<Catalogue, 'types'>,
  wires: WireForms,
  name: string,
): string {
  const given = types.get(name)?.definition;
  if (given && given.kind !== 'handWritten') return `${name} ::= ${bodyOf(wires, name, given)}`;
  const definition = berOfHandWritten(name);
  if (!definition) return `${name} ::= ANY`;
  const inner = membersOf(definition).filter((type) => !types.has(type) && berOfHandWritten(type));
  return [
    `${name} ::= ${bodyOf(wires, name, definition)}`,
    ...[...new Set(inner)].map((type) => asn1Of({ types }, wires, type)),
  ].join('\n\n');
}

/** Names of the types that a type's members or alternatives have. */
function membersOf(definition: TypeDefinition): string[] {
  const members =
    definition.kind === 'sequence'
      ? definition.members
      : definition.kind === 'choice'
        ? definition.alternatives
        : {};
  return Object.values(members).map(({ type }) => typeName(type));
}

function bodyOf(wires: WireForms, name: string, definition: TypeDefinition): string {
  const form = wireText(wires.type(name));
  if (definition.kind === 'sequence') return `${form} ${braced(wires, definition.members, false)}`;
  if (definition.kind !== 'choice') return form;
  const { application } = definition;
  const tag = application === undefined ? '' : `[APPLICATION ${application}] EXPLICIT `;
  return `${tag}CHOICE ${braced(wires, definition.alternatives, true)}`;
}

/** The argument of a request or event, or a result. */
export function asn1OfPayload(
  wires: WireForms,
  name: string,
  { berForm, members }: Payload,
): string {
  switch (berForm) {
    case 'sequence':
      return `${name} ::= SEQUENCE ${braced(wires, members, false)}`;
    case 'acknowledgement':
      return `${name} ::= CHOICE {\n  extensions  CSTACommonArguments,\n  noData  NULL\n}`;
    case 'bare': {
      const [member] = Object.values(members);
      return `${name} ::= ${member ? useText(member.type) : 'NULL'}`;
    }
  }
}
