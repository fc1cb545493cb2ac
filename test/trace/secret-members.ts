import { payloads } from '../../src/schema/catalogue.js';
import { phase1 } from '../../src/schema/phase1/phase1.js';
import { standardCatalogue } from '../../src/schema/standard.js';

/** The names of all members, in any phase, that are of one of some types. */
export function membersOfTypes(types: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  const wanted = new Set(types.flatMap((type) => [type, `Phase1${type}`]));
  const look = (members: Readonly<Record<string, { readonly type: unknown }>>): void => {
    for (const [name, { type }] of Object.entries(members)) {
      if (typeof type === 'string' && wanted.has(type)) names.add(name);
    }
  };
  const all = standardCatalogue();
  const groups = [...all.groups, phase1];
  for (const group of groups) for (const { payload } of payloads(group)) look(payload.members);
  const types1 = Object.values(phase1.types ?? {});
  for (const definition of [...types1, ...[...all.types.values()].map((one) => one.definition)]) {
    if (definition.kind === 'sequence') look(definition.members);
    if (definition.kind === 'choice') look(definition.alternatives);
  }
  return names;
}
