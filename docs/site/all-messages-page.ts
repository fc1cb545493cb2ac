import { encodingsOf, type SchemaMessage } from '../../src/schema/messages.js';
import { valueRoots, valueRootsSince } from '../../src/schema/schema.js';
import { blocks, code, page, table } from './markdown.js';
import { editionText } from './member-table.js';
import { messageLink, typeLink } from './places.js';
import { allMessages } from './schema.js';

function berNumber(message: SchemaMessage): string {
  if (!encodingsOf(message).includes('ber')) return '— (XML only)';
  const { kind, group, event, service } = message;
  return kind === 'event'
    ? `event ${group.eventCategory}.${event?.tag}`
    : `operation ${service?.operation}`;
}

/** The root element where it is not the message's name. */
const rootOf = ({ name, xmlName }: SchemaMessage): string =>
  name === xmlName ? '' : code(xmlName);

const rowOf = (message: SchemaMessage): string[] => [
  messageLink(message),
  message.kind,
  message.group.title,
  berNumber(message),
  encodingsOf(message).includes('xml') ? rootOf(message) : '— (BER only)',
  encodingsOf(message).includes('xml') && message.group.xmlNamespace === undefined
    ? editionText(message.since)
    : '—',
];

/** Every message in alphabetical order, with its numbers and names on the wire. */
export function allMessagesPage(): string {
  const byName = [...allMessages].sort((a, b) => (a.name < b.name ? -1 : 1));
  const requests = allMessages.filter(({ kind }) => kind === 'request').length;
  const events = allMessages.filter(({ kind }) => kind === 'event').length;
  const body = blocks(
    `${requests} services and ${events} events. An event's number is that of its category and its tag within it. The root element in XML has the message's name if no other is given.`,
    table(['Message', 'Kind', 'Group', 'BER', 'XML root element', 'Edition'], byName.map(rowOf)),
    '## Negative answers',
    '`UniversalFailure`: [errors](errors.md). Services of application sessions have negative responses of their own. BER also has the ROSE reject, {@link csta/model!Reject | `Reject`}.',
    '## Values as documents',
    'XML also allows a value as the root of a document. It is read as `{ kind: "value", type, value }`.',
    table(
      ['Root element', 'Type', 'Edition'],
      Object.entries(valueRoots).map(([root, type]) => [
        code(root),
        typeLink(type),
        editionText(valueRootsSince[root]),
      ]),
    ),
  );
  return page('All messages', body);
}
