/** Which message octets are, told by their numbers alone, and so by what is left of them too. */

import { type Catalogue, catalogueOf } from '../../schema/catalogue.js';
import { keptWith, once } from '../../schema/made-once.js';
import { allMessages, type SchemaMessage, serviceName } from '../../schema/messages.js';
import { omnipcx } from '../../schema/phase1/omnipcx.js';
import { phase1 } from '../../schema/phase1/phase1.js';
import { standardCatalogue } from '../../schema/standard.js';
import { acseApdus } from './acse-wire.js';
import { modelName } from './annotate.js';
import { integerOf } from './leaf-text.js';
import type { Tlv } from './tlv.js';
import { explicit, type Part, partsWire, type Wire, WireForms } from './wire.js';
import {
  codePart,
  EVENT_REPORT,
  failurePart,
  invokePart,
  rejectPart,
  reportWire,
  resultPart,
} from './wire-of-message.js';

/** The messages of a schema by their numbers on the wire, and how BER carries them. */
interface Numbered {
  readonly forms: WireForms;
  /** How each is carried. */
  readonly payloads: (message: SchemaMessage) => Wire;
  readonly reports: (event: SchemaMessage) => Wire;
  readonly requests: ReadonlyMap<number, SchemaMessage>;
  readonly responses: ReadonlyMap<number, SchemaMessage>;
  /** By category and tag, `3.4`; in Phase I by the number alone. */
  readonly events: ReadonlyMap<string, SchemaMessage>;
}

function numbered(all: Catalogue): Numbered {
  const requests = new Map<number, SchemaMessage>();
  const responses = new Map<number, SchemaMessage>();
  const events = new Map<string, SchemaMessage>();
  for (const message of allMessages(all)) {
    const { kind, service, event, group } = message;
    const { tag } = event ?? {};
    if (tag !== undefined) events.set(eventKey(group.eventCategory, tag), message);
    if (service?.operation === undefined) continue;
    if (kind === 'request') requests.set(service.operation, message);
    if (kind === 'response') responses.set(service.operation, message);
  }
  const forms = new WireForms(all);
  const payloads = keptWith(
    ({ name, payload }: SchemaMessage): Wire => ({ ...forms.payload(payload), type: name }),
  );
  const reports = keptWith((event: SchemaMessage) => reportWire(forms, event));
  return { forms, payloads, reports, requests, responses, events };
}

const eventKey = (category: number | undefined, number: number): string =>
  category === undefined ? String(number) : `${category}.${number}`;

const phase3Messages = once(() => numbered(standardCatalogue()));
const phase1Messages = once(() => numbered(catalogueOf([phase1])));
const omnipcxMessages = once(() => numbered(catalogueOf([omnipcx])));

/**
 * What an element that stands alone is: an apdu of ROSE or ACSE.
 *
 * @param phase - the phase of CSTA that is spoken
 * @returns undefined if no message begins so
 */
export function apduAt(tlv: Tlv, phase: 1 | 3): Part | undefined {
  const messages = phase === 1 ? phase1Messages() : phase3Messages();
  switch (tlv.tag) {
    case 'c1':
      return invokeAt(tlv, messages, phase);
    case 'c2':
      return resultAt(tlv, messages);
    case 'c3': {
      const failure = phase === 1 ? 'Phase1UniversalFailure' : 'ErrorValue';
      return failurePart(messages.forms.type(failure));
    }
    case 'c4':
      return rejectPart;
    default:
      return acseApdus(phase3Messages().forms).find(
        ({ wire }) => wire.kind === 'parts' && wire.tag === tlv.tag,
      );
  }
}

const childrenOf = (tlv: Tlv | undefined): readonly Tlv[] => tlv?.children ?? [];
const numberIn = (tlv: Tlv | undefined): number | undefined => tlv && integerOf(tlv.contents);

function invokeAt(tlv: Tlv, messages: Numbered, phase: 1 | 3): Part {
  // A linked identifier may stand in between.
  const [, operation, argument] = childrenOf(tlv).filter(({ tag }) => tag !== 'c0');
  const code = numberIn(operation);
  if (code === EVENT_REPORT) {
    const report = phase === 1 ? phase1Report(argument, messages) : reportAt(argument, messages);
    return invokePart('event report', report);
  }
  const request = code === undefined ? undefined : messages.requests.get(code);
  return invokePart(request && modelName(request.name), request && payloadOf(request, messages));
}

const payloadOf = (message: SchemaMessage, { payloads }: Numbered): Wire => payloads(message);

function resultAt(tlv: Tlv, messages: Numbered): Part {
  const [, sequence] = childrenOf(tlv);
  const code = numberIn(childrenOf(sequence)[0]);
  const response = code === undefined ? undefined : messages.responses.get(code);
  return resultPart(
    response && modelName(serviceName(response.name)),
    response && payloadOf(response, messages),
  );
}

const contextNumber = (tlv: Tlv | undefined): number | undefined =>
  tlv?.tag?.startsWith('c') ? Number(tlv.tag.slice(1)) : undefined;

function reportAt(report: Tlv | undefined, { forms, reports, events }: Numbered): Wire {
  const category = childrenOf(report).find(({ tag }) => tag?.startsWith('c'));
  const number = contextNumber(childrenOf(category)[0]);
  const event =
    number === undefined ? undefined : events.get(eventKey(contextNumber(category), number));
  if (event) return reports(event);
  return partsWire(() => [{ name: 'monitorCrossRefID', wire: forms.type('MonitorCrossRefID') }]);
}

/** A report with the event in a SEQUENCE of its own, within its number, within that of its category. */
function categorisedReport(category: Tlv | undefined, messages: Numbered): Wire {
  const { forms, events } = messages;
  const number = contextNumber(childrenOf(category)[0]);
  const event =
    number === undefined ? undefined : events.get(eventKey(contextNumber(category), number));
  const monitor = { name: 'monitorCrossRefID', wire: forms.type('Phase1MonitorCrossRefID') };
  if (!event) return partsWire(() => [monitor]);
  const contents = explicit(payloadOf(event, messages), `c${number}`);
  return partsWire(() => [
    monitor,
    { name: 'eventSpecificInfo', wire: explicit(contents, category?.tag ?? '') },
    { name: 'extensions', wire: forms.type('Phase1CommonArguments') },
  ]);
}

function phase1Report(report: Tlv | undefined, messages: Numbered): Wire {
  const category = childrenOf(report).find(({ tag }) => tag?.startsWith('c'));
  // A relative of Phase I has a category where Phase I has a number.
  if (childrenOf(category).length > 0) return categorisedReport(category, omnipcxMessages());
  const { forms, events } = messages;
  const number = numberIn(childrenOf(report).find(({ tag }) => tag === 'c0'));
  const event = number === undefined ? undefined : events.get(eventKey(undefined, number));
  const eventType = codePart('eventType', event && modelName(event.name));
  return partsWire(() => [
    { name: 'monitorCrossRefID', wire: forms.type('Phase1MonitorCrossRefID') },
    { name: 'eventType', wire: { ...eventType.wire, tag: 'c0' } },
    ...(event ? [{ name: 'eventInfo', wire: payloadOf(event, messages) }] : []),
  ]);
}
