import { deviceMemberFinder } from '../client/device-input.js';
import { checkMembers, type JsonProblem } from '../model/check-json.js';
import type { RequestType } from '../model/message.js';
import { extendedCatalogue } from '../schema/extended.js';
import { allMessages } from '../schema/messages.js';
import { vendors } from './vendors.js';

/** A request as the schema has it. */
export interface CheckedService {
  readonly type: RequestType;
  /** What is wrong with members in JSON; devices may be numbers where the client takes them. */
  readonly check: (json: unknown) => JsonProblem[];
}

const all = extendedCatalogue(vendors);
const devicesOf = deviceMemberFinder(vendors);
const requests = new Map(
  allMessages(all).flatMap((message) =>
    message.kind === 'request' ? [[message.name, message] as const] : [],
  ),
);

/** Names of all services. */
export const requestTypes = (): string[] => [...requests.keys()];

/** A service by its name; undefined if there is none. */
export function requestOf(name: string): CheckedService | undefined {
  const message = requests.get(name);
  if (!message) return undefined;
  return {
    // The types of the model's requests are the names of the schema's; a client takes those of its extensions too.
    type: name as RequestType,
    check: (json) =>
      checkMembers(all, name, message.payload.members, json, { devices: devicesOf(name) }),
  };
}
