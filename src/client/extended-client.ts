/**
 * What a client can do besides, where it has extensions: a method for each of their services, and their events.
 *
 * @packageDocumentation
 */
import type { AsyncStream } from '../model/async-stream.js';
import type {
  AddedAnswer,
  AddedMembers,
  AddedRequestType,
  EventTypeWith,
  EventWith,
  Extensions,
} from '../model/extended-messages.js';
import type { Unlisten } from '../session/event-listeners.js';
import type {
  AddedEventSource,
  AddedRequestHandler,
  AddedRequestOptions,
  SessionWith,
} from '../session/extended-session.js';
import type { Shorthand } from './device-input.js';
import type { Monitor } from './monitor.js';
import type { MonitorOptions, MonitorTarget } from './monitors.js';
import type { Services } from './services.js';

/** The members of a request that extensions add, as a program may write them: a device may be just its number. */
export type AddedRequestInput<Added extends Extensions, Type extends AddedRequestType<Added>> = {
  [Member in keyof AddedMembers<Added, Type>]: Shorthand<AddedMembers<Added, Type>[Member]>;
};

type Capital =
  | ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M')
  | ('N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z');

/** Name of a service as a method; the same rule as `methodName` of the schema. */
type MethodName<
  Rest extends string,
  Start extends string = '',
  Whole extends string = Rest,
> = Rest extends `${infer First}${infer More}`
  ? First extends Capital
    ? StartsLow<More> extends true
      ? `${Lowercase<`${Start}${First}`>}${More}`
      : MethodName<More, `${Start}${First}`, Whole>
    : Whole
  : Whole;

/** Whether a small letter is next, or a capital and then a small letter. */
type StartsLow<Text extends string> = Text extends `${infer First}${infer More}`
  ? First extends Lowercase<Capital>
    ? true
    : First extends Capital
      ? More extends `${Lowercase<Capital>}${string}`
        ? true
        : false
      : false
  : false;

/** Asks for one service that extensions add. */
type AddedServiceMethod<Added extends Extensions, Type extends AddedRequestType<Added>> =
  Record<never, never> extends AddedMembers<Added, Type>
    ? (
        members?: AddedRequestInput<Added, Type>,
        options?: AddedRequestOptions<Added, Type>,
      ) => Promise<AddedAnswer<Added, Type>>
    : (
        members: AddedRequestInput<Added, Type>,
        options?: AddedRequestOptions<Added, Type>,
      ) => Promise<AddedAnswer<Added, Type>>;

/**
 * A method for each service of extensions, named after it, among the vendor specific services:
 * `client.vendorSpecific.getDeviceId`. A service whose method would have the name of one of CSTA's is asked for with
 * `request`.
 */
export interface AddedServices<Added extends Extensions> {
  readonly vendorSpecific: {
    readonly [Type in AddedRequestType<Added> as Exclude<
      MethodName<Type>,
      keyof Services['vendorSpecific']
    >]: AddedServiceMethod<Added, Type>;
  };
}

/**
 * A monitor that also tells of the events of extensions. Its loops give them as well, but their type, which is that of
 * every monitor, does not name them.
 */
export type MonitorWith<Added extends Extensions> = AddedEventSource<Added> & Monitor;

/** What extensions add to a client, besides the methods of their services. */
export interface AddedToClient<Added extends Extensions> extends AddedEventSource<Added> {
  /** The session beneath. */
  readonly session: SessionWith<Added>;
  /** Sends a request of any type that extensions add. */
  request<Type extends AddedRequestType<Added>>(
    type: Type,
    members: AddedRequestInput<Added, Type>,
    options?: AddedRequestOptions<Added, Type>,
  ): Promise<AddedAnswer<Added, Type>>;
  /** Starts a monitor. */
  monitor(target: MonitorTarget, options?: MonitorOptions): Promise<MonitorWith<Added>>;
  /** Handles the switching function's requests of one type that extensions add. */
  handle<Type extends AddedRequestType<Added>>(
    type: Type,
    handler: AddedRequestHandler<Added, Type>,
  ): Unlisten;
  /** The events of all monitors from now on, for one loop. */
  events(options?: {
    readonly types?: readonly EventTypeWith<Added>[] | undefined;
  }): AsyncStream<EventWith<Added>>;
}
