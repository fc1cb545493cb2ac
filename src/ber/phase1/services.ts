/** Operations of Phase I as the services of the model that they carry. */

import type { Members as Entries, Member, Payload, Service } from '../../schema/language.js';
import { extendable, valueIn } from './extendable.js';
import { apparatus } from './features.js';
import {
  alternative,
  type Mapping,
  type Members,
  members,
  named,
  whenUsed,
  withoutUsual,
} from './mapping.js';
import type { Translations } from './translation.js';

/** A service of the model, and the operation of Phase I that carries it. */
export interface ServiceMapping {
  /** The request's type in the model. */
  readonly type: string;
  /** The request's type among the operations of Phase I. */
  readonly operation: string;
  readonly request: Mapping<Members, Members>;
  readonly response?: Mapping<Members, Members> | undefined;
  /** Whether a request is of this service, where the operation carries several. */
  isRequest(wire: Members): boolean;
  /** Whether an answer tells by itself that it is of this service. */
  isResponse(wire: Members): boolean;
}

/** What the names of the types of a phase begin with. */
export const prefix = 'Phase1';

/** The services that operations carry, in the order of their entries. */
export function servicesOf(
  all: Translations,
  operations: Readonly<Record<string, Service>>,
): ServiceMapping[] {
  return Object.entries(operations).flatMap(([operation, entry]) => {
    const carried = entry.carries ?? { [operation.slice(prefix.length)]: {} };
    return Object.entries(carried).map(([type, { by, name, answer, usual }]): ServiceMapping => {
      const { response } = entry;
      const request = whenUsed(() => payload(all, entry.request, { by, name }));
      return {
        type,
        operation,
        request: usual ? withoutUsual(usual, request) : request,
        response: response && whenUsed(() => payload(all, response, answer ?? {})),
        isRequest: (wire) => by === undefined || tells(entry.request, wire, by),
        isResponse: (wire) =>
          answer !== undefined && response !== undefined && tells(response, wire, answer.by),
      };
    });
  });
}

const isTelling = ({ inModel }: Member): boolean => inModel?.tellsService === true;

/** Whether a message says that it is of one service: by the value that it is, or by a member. */
function tells({ members: entries, berForm }: Payload, wire: Members, by: string): boolean {
  const all = Object.entries(entries);
  const found = berForm === 'sequence' ? all.find(([, member]) => isTelling(member)) : all[0];
  const value = found && wire[found[0]];
  return holds(berForm === 'sequence' ? value : valueIn(value), by);
}

/** Whether a value is the one of a name, or a choice of that alternative. */
const holds = (value: unknown, name: string): boolean =>
  value === name ||
  (typeof value === 'object' && value !== null && Reflect.get(value, name) !== undefined);

/** Which value or alternative a service is about, and what that is in the model. */
interface Selection {
  readonly by?: string | undefined;
  readonly name?: string | undefined;
}

function payload(
  all: Translations,
  { members: entries, berForm }: Payload,
  selection: Selection,
): Mapping<Members, Members> {
  const [first] = Object.entries(entries);
  if (berForm === 'sequence' || !first) return sequence(all, entries, selection);
  const [wire, { type, inModel }] = first;
  const form = all.types[String(type)];
  const name = selection.name ?? inModel?.name;
  const value =
    form?.kind === 'choice' && form.alternatives.alone
      ? extendable(all, String(type), name, (content) =>
          contentOf(all, content, { ...selection, name }),
        )
      : all.of<unknown, Members>(String(type));
  return {
    toModel: (payload) => value.toModel(payload[wire]),
    toWire: (model, place) => ({ [wire]: value.toWire(model, place) }),
  };
}

/** A payload that is a SEQUENCE, one of whose members may be of one service where it carries several. */
function sequence(
  all: Translations,
  entries: Entries,
  selection: Selection,
): Mapping<Members, Members> {
  const fields = all.fields(entries).map((field) => {
    const member = entries[field.wire];
    return member && isTelling(member)
      ? { ...field, mapping: contentOf(all, member, selection), isFlat: true }
      : field;
  });
  return members(fields);
}

/** What a value says of a payload: the members of the model that it holds, or the one that it is. */
function contentOf(
  all: Translations,
  member: Member,
  { by, name }: Selection,
): Mapping<unknown, Members> {
  if (by === undefined) return inPayload(all, member, name);
  const definition = all.types[String(member.type)];
  const chosen = definition?.kind === 'choice' ? definition.alternatives[by] : undefined;
  return chosen ? alternative(by, inPayload(all, chosen, name)) : question(by);
}

function inPayload(
  all: Translations,
  member: Member,
  name: string | undefined,
): Mapping<unknown, Members> {
  const mapping = all.ofMember<unknown, Members>(member);
  if (name === undefined) return mapping;
  const [outer = name, inner] = name.split('.');
  return named(outer, inner === undefined ? mapping : atOnce(inner, mapping));
}

/** The answer's data, which Phase I has at once and never in segments that follow. */
const atOnce = (name: string, mapping: Mapping): Mapping => ({
  toModel: (wire) => ({ [name]: mapping.toModel(wire) }),
  toWire(model, place) {
    const data = place.object(model)[name];
    return data === undefined
      ? place.fail('not-in-edition', 'CSTA Phase I has the snapshot data in the answer')
      : mapping.toWire(data, place.member(name));
  },
});

/** A value that asks for something, and says nothing more. */
const question = (feature: string): Mapping<unknown, Members> => ({
  toModel: () => ({}),
  toWire(model, place) {
    place.only(model, model.auditoryApparatus === apparatus ? ['auditoryApparatus'] : []);
    return feature;
  },
});
