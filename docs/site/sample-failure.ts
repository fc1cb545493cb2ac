import { numberOf } from '../../src/ber/inspect/leaf-text.js';
import type { Failure } from '../../src/model/message.js';
import type { EnumerationType } from '../../src/schema/language.js';

/** Values that say more than the first of a category, which is mostly `generic`. */
const telling: Readonly<Record<string, string>> = {
  operation: 'invalidDestination',
  stateIncompatibility: 'invalidConnectionState',
  systemResourceAvailability: 'deviceOutOfService',
};

/** A negative answer of a category. */
export function failureOf(category: string, { values }: EnumerationType): Failure {
  const wanted = telling[category];
  const value =
    wanted !== undefined && Object.hasOwn(values, wanted)
      ? wanted
      : Object.entries(values).find(([, number]) => numberOf(number) !== undefined)?.[0];
  return { kind: 'error', type: 'UniversalFailure', [category]: value } as object as Failure;
}
