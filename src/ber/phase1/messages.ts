/** Messages of CSTA Phase I as the wire has them, to and from messages of the model. */

import { DecodeError, EncodeError } from '../../model/errors.js';
import type { UniversalFailure } from '../../model/generated/errors.js';
import type { Message, RequestType } from '../../model/message.js';
import { phase3 } from '../phase3.js';
import { failure } from './causes.js';
import type { EventMapping } from './event.js';
import { agentEvents } from './events/agents.js';
import { callEvents } from './events/calls.js';
import { featureEvents } from './events/features.js';
import { otherEvents } from './events/other.js';
import type { Phase1UniversalFailure } from './generated/types.js';
import type { Mapping } from './mapping.js';
import { Place, type PlaceSettings } from './place.js';
import type { ServiceMapping } from './service.js';
import { callControl } from './services/call-control.js';
import { deviceFeatures } from './services/device-features.js';
import { monitoring } from './services/monitoring.js';
import { routeing } from './services/routeing.js';
import { system } from './services/system.js';

const services: readonly ServiceMapping[] = [
  ...callControl,
  ...monitoring,
  ...routeing,
  ...system,
  ...deviceFeatures,
];

const events: readonly EventMapping[] = [
  ...callEvents,
  ...featureEvents,
  ...agentEvents,
  ...otherEvents,
];

const byType: ReadonlyMap<string, ServiceMapping> = /* @__PURE__ */ new Map(
  services.map((service) => [service.type, service]),
);

const response = 'Response';

/** The message without what all messages have. */
function payloadOf(message: object): object {
  const { kind, type, invokeID, ...payload } = message as Partial<Message>;
  return payload;
}

/** A message with the kind and identifier of another. */
function like(message: Message, type: string, payload: object): Message {
  const { kind, invokeID } = message;
  const whole: object = { kind, type, ...(invokeID === undefined ? {} : { invokeID }), ...payload };
  return whole as Message;
}

/** The operation of Phase I that carries a request of the model. */
export const operationOf = (type: RequestType): string | undefined => byType.get(type)?.wire;

/**
 * The message of the model that a message of Phase I is.
 *
 * @param wire - what the generated functions have read
 * @param requestOf - tells which request an answer belongs to, where several share an operation
 * @returns undefined if it cannot be told which message it is
 */
export function toModel(
  wire: Message,
  requestOf: ((invokeID: number) => RequestType | undefined) | undefined,
): Message | undefined {
  const payload = payloadOf(wire);
  const name: string = wire.type;
  switch (wire.kind) {
    case 'request': {
      const found = services.find(
        (service) => service.wire === name && (service.isRequest?.(payload) ?? true),
      );
      if (found === undefined && Object.keys(payload).length === 0) {
        throw new DecodeError('missing-member', 'it has no content, which would say what is asked');
      }
      return found && like(wire, found.type, found.request.toModel(payload));
    }
    case 'response': {
      const found = answered(name.slice(0, -response.length), payload, () =>
        wire.invokeID === undefined ? undefined : requestOf?.(wire.invokeID),
      );
      return found?.response && like(wire, found.type + response, found.response.toModel(payload));
    }
    case 'event': {
      const found = events.find((event) => event.wire === name);
      return found && like(wire, found.type, found.mapping.toModel(payload));
    }
    case 'error':
      return like(wire, wire.type, failure.toModel(payload as Phase1UniversalFailure));
    default:
      return wire;
  }
}

/** The service that an answer belongs to: the only one, the one that it tells of, or the one that was asked for. */
function answered(
  operation: string,
  payload: object,
  request: () => RequestType | undefined,
): ServiceMapping | undefined {
  const all = services.filter((service) => service.wire === operation);
  const [first, more] = all;
  if (more === undefined) return first;
  const told = all.find((service) => service.isResponse?.(payload));
  if (told) return told;
  const type = request();
  return all.find((service) => service.type === type);
}

/**
 * The message of Phase I that a message of the model is.
 *
 * @throws EncodeError `not-in-edition` if Phase I has no such message or, unless it may be left out, no such member or value;
 * `no-form` if no phase has such a message in BER
 */
export function toWire(message: Message, settings: PlaceSettings): Message {
  const { kind, type } = message;
  switch (kind) {
    case 'request': {
      const found = byType.get(type) ?? lackMessage(message);
      return written(message, found.wire, found.request, settings);
    }
    case 'response': {
      const found = String(type).endsWith(response)
        ? byType.get(type.slice(0, -response.length))
        : undefined;
      const mapping = found?.response;
      if (!mapping) return lackMessage(message);
      return written(message, found.wire + response, mapping, settings);
    }
    case 'event': {
      const found = events.find(
        (event) => event.type === type && (event.isEvent?.(message) ?? true),
      );
      if (!found) return lackMessage(message);
      return written(message, found.wire, found.mapping, settings);
    }
    case 'error': {
      if (type !== 'UniversalFailure') return message;
      const place = new Place(settings, type);
      return like(message, type, failure.toWire(payloadOf(message) as UniversalFailure, place));
    }
    default:
      return message;
  }
}

const written = (
  message: Message,
  type: string,
  mapping: Mapping<object, object>,
  settings: PlaceSettings,
): Message =>
  like(message, type, mapping.toWire(payloadOf(message), new Place(settings, message.type)));

function lackMessage({ kind, type: given }: Message): never {
  // What a program gives need not be of its type.
  const type = String(given);
  if (phase3().table.onlyXml.has(type)) {
    throw new EncodeError('no-form', `BER has no ${kind} ${type}`, { path: type });
  }
  throw new EncodeError('not-in-edition', `CSTA Phase I has no ${kind} ${type}`, { path: type });
}
