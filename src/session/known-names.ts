import { UsageError } from '../model/errors.js';
import type { Extensions } from '../model/extended-messages.js';

/**
 * Looks after those who name messages that the schema does not know: what an extension of the session knows never comes
 * as unknown, and is not to be sent so, since its answer would not come as unknown either.
 *
 * @param extensions - what vendors add in this session
 * @returns throws UsageError `bad-argument` for the root element (XML) or operation code (BER) of a service of theirs
 */
export function refusalOfKnownNames(extensions: Extensions = []): (name: string) => void {
  const owners = new Map<string, string>();
  for (const extension of extensions) {
    for (const [type, { xmlName = type, operation }] of Object.entries(extension.services)) {
      const known = `the service ${type} of the extension ${extension.name}`;
      owners.set(xmlName, known);
      if (operation !== undefined) owners.set(String(operation), known);
    }
  }
  return (name) => {
    const known = owners.get(name);
    if (known === undefined) return;
    throw new UsageError(
      'bad-argument',
      `${name} is ${known}, which this session knows; use request and handle, or leave the extension out`,
    );
  };
}
