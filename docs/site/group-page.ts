import type { ServiceGroup, TypeDefinition } from '../../src/schema/language.js';
import { messagesOf, type SchemaMessage } from '../../src/schema/messages.js';
import { blocks, page } from './markdown.js';
import { messageSection } from './message-section.js';
import { messageLink } from './places.js';
import { typeSection } from './type-section.js';

const section = (title: string, parts: readonly string[]): string =>
  parts.length === 0 ? '' : blocks(`## ${title}`, ...parts);

const names = (messages: readonly SchemaMessage[]): string => messages.map(messageLink).join(', ');

const listed = (title: string, messages: readonly SchemaMessage[]): string =>
  messages.length === 0 ? '' : `${title}: ${names(messages)}.`;

/** Sections about types. */
export const typeSections = (types: Readonly<Record<string, TypeDefinition>>): string[] =>
  Object.entries(types).map(([name, definition]) => typeSection(name, definition));

/** The page of a service group: its services, its events, and the types that only they use. */
export function groupPageText(group: ServiceGroup): string {
  const messages = messagesOf(group);
  const services = messages.filter(({ kind }) => kind !== 'event');
  const events = messages.filter(({ kind }) => kind === 'event');
  const body = blocks(
    listed(
      'Services',
      services.filter(({ kind }) => kind === 'request'),
    ),
    listed('Events', events),
    section('Services', services.map(messageSection)),
    section('Events', events.map(messageSection)),
    section('Types', typeSections(group.types)),
  );
  return page(group.title, body);
}
