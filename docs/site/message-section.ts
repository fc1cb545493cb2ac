import { wireText } from '../../src/ber/inspect/wire.js';
import { filterBit, membersOf, negativeName, responseName } from '../../src/schema/catalogue.js';
import { encodingsOf, type SchemaMessage, serviceName } from '../../src/schema/messages.js';
import { clientFacts, negativeValuesText } from './client-method.js';
import { blocks, code } from './markdown.js';
import { editionText, memberTable } from './member-table.js';
import { apiLink, messageLink } from './places.js';
import { messageSamples } from './samples.js';
import { allMessages, wires } from './schema.js';

function berFact(message: SchemaMessage): string {
  if (!encodingsOf(message).includes('ber')) return '**none, XML only**';
  const { kind, group, service, event, payload } = message;
  const number =
    kind === 'event'
      ? `event category ${group.eventCategory} (${group.title}), tag ${event?.tag}`
      : `operation ${service?.operation}`;
  const form =
    payload.berForm === 'acknowledgement'
      ? 'CHOICE of `extensions` and `noData` (NULL)'
      : payload.berForm === 'bare'
        ? `its one member by itself, ${wireText(wires.payload(message.payload))}`
        : wireText(wires.payload(message.payload));
  return `${number}; ${form}`;
}

function xmlFact(message: SchemaMessage): string {
  if (!encodingsOf(message).includes('xml')) return '**none, BER only**';
  const { xmlNamespace } = message.group;
  const root = `root element ${code(message.xmlName)}`;
  if (xmlNamespace !== undefined) return `${root} in the namespace ${code(xmlNamespace)}`;
  return `${root}, edition ${editionText(message.since)}${message.since === undefined ? ' or earlier' : ' or later'}`;
}

function orderFact({ payload }: SchemaMessage): string | undefined {
  if (payload.xmlOrder === undefined) return undefined;
  return `- Order in XML: ${payload.xmlOrder.map(code).join(', ')}`;
}

function relatedFact({ kind, name, service }: SchemaMessage): string | undefined {
  if (kind === 'event') return undefined;
  const linked = (what: string, other: string): string[] => {
    const message = allMessages.find((candidate) => candidate.name === other);
    return message ? [`- ${what}: ${messageLink(message)}`] : [];
  };
  if (kind !== 'request') return linked('Answers', serviceName(name)).join('\n') || undefined;
  if (!service?.response) return '- Answer: none';
  return [
    ...linked('Positive answer', responseName(name, service)),
    ...linked('Negative answer', negativeName(name)),
  ].join('\n');
}

/** The bit that keeps an event back, and the causes that it may have. */
function eventFacts({ name, group, event }: SchemaMessage): string[] {
  if (!event) return [];
  const bit = `${group.filterCategory}.${filterBit(name, event)}`;
  const causes =
    event.causes === undefined ? [] : [`- Causes: ${event.causes.map(code).join(', ')}`];
  return [`- Bit in monitor filters: ${code(bit)}`, ...causes];
}

function aboutOf({ kind, service, event }: SchemaMessage): string | undefined {
  return kind === 'event' ? event?.about : kind === 'request' ? service?.about : undefined;
}

/** The part of a page about one message. */
export function messageSection(message: SchemaMessage): string {
  const { name, service, event, since, group } = message;
  const clause = (event ?? service)?.clause;
  const facts = [
    ...(message.kind === 'request' ? clientFacts(message) : []),
    clause === undefined ? undefined : `- Source: ${clause}`,
    `- BER: ${berFact(message)}`,
    `- XML: ${xmlFact(message)}`,
    orderFact(message),
    relatedFact(message),
    ...eventFacts(message),
    `- API: ${apiLink(name)}`,
  ].filter((fact) => fact !== undefined);
  return blocks(
    `### ${name}`,
    aboutOf(message),
    facts.join('\n'),
    memberTable(membersOf(message), { since, isOutsideCsta: group.xmlNamespace !== undefined }),
    message.kind === 'request' ? negativeValuesText(message) : undefined,
    messageSamples(message),
  );
}
