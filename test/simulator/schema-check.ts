import type { Event, Response } from '../../src/model/message.js';
import { serviceGroups } from '../../src/schema/index.js';

interface Known {
  readonly names: ReadonlySet<string>;
  readonly required: readonly string[];
}

/** Members of events and responses as the schema knows them. */
const messages = new Map<string, Known>();
for (const { services, events } of serviceGroups) {
  for (const [name, { payload }] of Object.entries(events)) {
    note(name, payload.members, ['kind', 'type', 'monitorCrossRefID']);
  }
  for (const [name, { response }] of Object.entries(services)) {
    if (response) note(`${name}Response`, response.members, ['kind', 'type']);
  }
}

function note(
  name: string,
  members: Readonly<Record<string, { readonly presence: string }>>,
  envelope: readonly string[],
): void {
  messages.set(name, {
    names: new Set([...envelope, ...Object.keys(members)]),
    required: Object.entries(members)
      .filter(([, { presence }]) => presence === 'required')
      .map(([member]) => member),
  });
}

/** Throws if a message has a member that it cannot have, lacks one that it must have, or has one that is undefined. */
export function checkAgainstSchema(message: Event | Response): void {
  const known = messages.get(message.type);
  if (!known) throw new Error(`the schema has no ${message.type}`);
  for (const [name, value] of Object.entries(message)) {
    if (!known.names.has(name)) throw new Error(`${message.type} has no member ${name}`);
    if (value === undefined) throw new Error(`${message.type}.${name} is undefined`);
  }
  const missing = known.required.find((name) => !(name in message));
  if (missing !== undefined) throw new Error(`${message.type} lacks ${missing}`);
}
