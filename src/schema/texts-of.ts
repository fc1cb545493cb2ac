import { type Catalogue, membersOf, negativeName, payloads, responseName } from './catalogue.js';
import { modelDefinition } from './hand-written.js';
import type { ServiceGroup, TypeDefinition } from './language.js';

/** What people read of a type or message. */
export interface Text {
  /** What it means, in one sentence or two. */
  readonly about?: string;
  /** Where the standards say so; for a request's answers too. */
  readonly clause?: string;
  /** What its members, alternatives, values or bits mean, where that does not follow from their types. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The texts of types and messages, by the name that the model has for each: `MakeCall`, `MakeCallResponse`. */
export type Texts = Readonly<Record<string, Text>>;

/** What is part of a type or message: a member, an alternative, a value or a bit, which may be its number alone. */
type Parts = Readonly<Record<string, { readonly about?: string } | number>>;

const partsOf = (definition: TypeDefinition | undefined): Parts => {
  if (!definition) return {};
  if (definition.kind === 'sequence') return definition.members;
  if (definition.kind === 'choice') return definition.alternatives;
  return 'values' in definition ? definition.values : {};
};

/** What an entry and its parts say; nothing where they say nothing. */
function textOf({ about, clause }: Pick<Text, 'about' | 'clause'>, all: Parts): Text | undefined {
  const parts = Object.entries(all).flatMap(([name, part]) =>
    typeof part === 'object' && part.about !== undefined ? [[name, part.about] as const] : [],
  );
  if (about === undefined && clause === undefined && parts.length === 0) return undefined;
  return {
    ...(about !== undefined && { about }),
    ...(clause !== undefined && { clause }),
    ...(parts.length > 0 && { parts: Object.fromEntries(parts) }),
  };
}

/** Requests and events have texts of their own, answers the clause of their service. */
function messageTexts(group: ServiceGroup): [name: string, text: Text | undefined][] {
  const clauses = new Map<string, Pick<Text, 'clause'>>();
  for (const [name, service] of Object.entries(group.services)) {
    const { clause } = service;
    for (const answer of [responseName(name, service), negativeName(name)]) {
      clauses.set(answer, clause === undefined ? {} : { clause });
    }
  }
  return payloads(group).map((message) => {
    const { name } = message;
    const entry = group.services[name] ?? group.events[name] ?? clauses.get(name) ?? {};
    return [name, textOf(entry, membersOf(message))];
  });
}

/** Collects the texts from the entries. */
export function textsOf(all: Catalogue): Texts {
  const { types, groups } = all;
  const texts: Record<string, Text> = {};
  const add = (name: string, text: Text | undefined): void => {
    if (text !== undefined) texts[name] = text;
  };
  for (const { name, definition } of types.values())
    add(name, textOf(definition, partsOf(modelDefinition(all, name))));
  for (const [name, text] of groups.flatMap(messageTexts)) {
    if (types.has(name)) throw new Error(`${name} is a type and a message`);
    add(name, text);
  }
  return texts;
}
