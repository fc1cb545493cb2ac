import { type Catalogue, type NamedPayload, payloads } from './catalogue.js';
import type { EventDefinition, OnlyEncoding, Service, ServiceGroup } from './language.js';

/** A request, response, negative response of its own or event, with all that the schema says of it. */
export interface SchemaMessage extends NamedPayload {
  readonly group: ServiceGroup;
  /** The service that a request or response belongs to. */
  readonly service: Service | undefined;
  readonly event: EventDefinition | undefined;
}

/** Name of the service that a response answers, positively or negatively. */
export const serviceName = (response: string): string =>
  response.replace(/(?:Pos|Neg)?Response$/, '');

/** The messages of a group. */
export const messagesOf = (group: ServiceGroup): SchemaMessage[] =>
  payloads(group).map((message) => ({
    ...message,
    group,
    service: group.services[serviceName(message.name)] ?? group.services[message.name],
    event: group.events[message.name],
  }));

/** Every message of a schema, in the order of ECMA-269. */
export const allMessages = ({ groups }: Catalogue): SchemaMessage[] => groups.flatMap(messagesOf);

/** The encoding that alone has a message, if one does. */
const onlyEncodingOf = ({ only, isInBer }: SchemaMessage): OnlyEncoding | undefined =>
  only ?? (isInBer ? undefined : 'xml');

/** The encodings that have a message. */
export function encodingsOf(message: SchemaMessage): readonly OnlyEncoding[] {
  const only = onlyEncodingOf(message);
  return only === undefined ? ['ber', 'xml'] : [only];
}
