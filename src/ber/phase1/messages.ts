/** Messages of CSTA Phase I as the wire has them, to and from messages of the model. */

import { DecodeError, EncodeError } from '../../model/errors.js';
import type { Message, RequestType } from '../../model/message.js';
import { type NamedPayload, payloads } from '../../schema/catalogue.js';
import type { ServiceGroup } from '../../schema/language.js';
import { phase3 } from '../phase3.js';
import { type EventMapping, eventsOf } from './events.js';
import type { Mapping, Members } from './mapping.js';
import { Place, type PlaceSettings } from './place.js';
import { prefix, type ServiceMapping, servicesOf } from './services.js';
import { specials } from './specials.js';
import { type Elements, Translations } from './translation.js';

const response = 'Response';

/** Tells which request an answer belongs to. */
export type RequestOf = (invokeID: number) => RequestType | undefined;

/** The messages of a phase, by their entries. */
export class Messages {
  /** What messages call it. */
  readonly #title: string;
  readonly #services: readonly ServiceMapping[];
  readonly #byType: ReadonlyMap<string, ServiceMapping>;
  readonly #events: readonly EventMapping[];
  readonly #failure: Mapping<Members, Members>;
  /** The members that Phase I has alone, as an argument or a result, by message. */
  readonly #named: ReadonlyMap<string, string>;

  /**
   * @param phase - what is written
   * @param events - the events that are read
   * @param elements - reads and writes values of the phase's types by themselves
   */
  constructor(phase: ServiceGroup, events: ServiceGroup['events'], elements: Elements) {
    const all = new Translations(phase.types, elements, specials);
    this.#title = phase.title;
    this.#services = servicesOf(all, phase.services);
    this.#byType = new Map(this.#services.map((service) => [service.type, service]));
    this.#events = eventsOf(all, events, phase);
    this.#failure = all.of('Phase1UniversalFailure');
    this.#named = new Map(payloads(phase).flatMap(nameAlone));
  }

  /** A path among the members of Phase I as one among those of the model. */
  pathInModel(path: string): string {
    const [, message, value, rest = ''] =
      /^(?:Phase1)?(\w+)\.(?:argument|result)(\.alone|\.extended\.value)?(.*)$/.exec(path) ?? [];
    if (message === undefined) return path.replace(/^Phase1/, '');
    const name = value === undefined ? undefined : this.#named.get(message);
    const member = name === undefined ? '' : `.${name}`;
    return `${message}${member}${rest.replace(/^\.extended(?!\w)/, '')}`;
  }

  /** The operation of Phase I that carries a request of the model. */
  operationOf(type: string): string | undefined {
    return this.#byType.get(type)?.operation;
  }

  /**
   * The message of the model that a message of Phase I is.
   *
   * @param wire - what has been read
   * @param requestOf - tells which request an answer belongs to, where several share an operation
   * @returns undefined if it cannot be told which message it is
   */
  toModel(wire: Message, requestOf: RequestOf | undefined): Message | undefined {
    const payload = payloadOf(wire);
    const name: string = wire.type;
    switch (wire.kind) {
      case 'request': {
        const found = this.#services.find(
          (service) => service.operation === name && service.isRequest(payload),
        );
        if (found === undefined && Object.keys(payload).length === 0) {
          throw new DecodeError(
            'missing-member',
            'it has no content, which would say what is asked',
          );
        }
        return found && like(wire, found.type, found.request.toModel(payload));
      }
      case 'response': {
        const found = this.#answered(name.slice(0, -response.length), payload, () =>
          wire.invokeID === undefined ? undefined : requestOf?.(wire.invokeID),
        );
        return (
          found?.response && like(wire, found.type + response, found.response.toModel(payload))
        );
      }
      case 'event': {
        const found = this.#events.find((event) => event.wire === name);
        return found && like(wire, found.type, found.mapping.toModel(payload));
      }
      case 'error':
        return like(wire, wire.type, this.#failure.toModel(payload));
      default:
        return wire;
    }
  }

  /** The service that an answer belongs to: the only one, the one that it tells of, or the one that was asked for. */
  #answered(
    operation: string,
    payload: Members,
    request: () => string | undefined,
  ): ServiceMapping | undefined {
    const all = this.#services.filter((service) => service.operation === operation);
    const [first, more] = all;
    if (more === undefined) return first;
    const told = all.find((service) => service.isResponse(payload));
    if (told) return told;
    const type = request();
    return all.find((service) => service.type === type);
  }

  /**
   * The message of Phase I that a message of the model is.
   *
   * @throws EncodeError `not-in-edition` if Phase I has no such message or, unless it may be left out, no such member or
   * value; `no-form` if no phase has such a message in BER
   */
  toWire(message: Message, settings: PlaceSettings): Message {
    const { kind, type } = message;
    const write = (name: string, mapping: Mapping<Members, Members>): Message =>
      like(message, name, mapping.toWire(payloadOf(message), new Place(settings, type)));
    switch (kind) {
      case 'request': {
        const found = this.#byType.get(type) ?? this.#lack(message);
        return write(found.operation, found.request);
      }
      case 'response': {
        const found = String(type).endsWith(response)
          ? this.#byType.get(type.slice(0, -response.length))
          : undefined;
        return found?.response
          ? write(found.operation + response, found.response)
          : this.#lack(message);
      }
      case 'event': {
        const all = this.#events.filter((event) => event.type === type && event.isWritten);
        const found = all.find((event) => event.isEvent(payloadOf(message))) ?? all[0];
        return found ? write(found.wire, found.mapping) : this.#lack(message);
      }
      case 'error':
        return type === 'UniversalFailure' ? write(type, this.#failure) : message;
      default:
        return message;
    }
  }

  #lack({ kind, type: given }: Message): never {
    // What a program gives need not be of its type.
    const type = String(given);
    if (phase3().table.onlyXml.has(type)) {
      throw new EncodeError('no-form', `BER has no ${kind} ${type}`, { path: type });
    }
    const reason = `${this.#title} has no ${kind} ${type}`;
    throw new EncodeError('not-in-edition', reason, { path: type });
  }
}

function nameAlone({ name, payload }: NamedPayload): (readonly [message: string, name: string])[] {
  const [only] = Object.values(payload.members);
  const alone = payload.berForm === 'bare' ? only?.inModel?.name : undefined;
  return alone === undefined ? [] : [[name.slice(prefix.length), alone]];
}

/** The message without what all messages have. */
function payloadOf(message: object): Members {
  const { kind, type, invokeID, ...payload } = message as Partial<Message>;
  return payload;
}

/** A message with the kind and identifier of another. */
function like(message: Message, type: string, payload: Members | undefined): Message {
  const { kind, invokeID } = message;
  const whole: object = { kind, type, ...(invokeID === undefined ? {} : { invokeID }), ...payload };
  return whole as Message;
}
