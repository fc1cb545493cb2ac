/** CSTA's messages together with those that extensions add. Without extensions each type is CSTA's own. */

import type { Extension } from '../schema/extension.js';
import type {
  EventsOf,
  NegativeResponsesOf,
  RequestsOf,
  ResponsesOf,
  ResponseTypesOf,
} from './extension-types.js';
import type { Event, Invoked, Request, Response } from './message.js';

/** What vendors add to CSTA, for one codec, session or client. */
export type Extensions = readonly Extension[];

/** Names of the requests that extensions add. */
export type AddedRequestType<Added extends Extensions> = keyof RequestsOf<Added[number]> & string;
/** Names of the events that extensions add. */
export type AddedEventType<Added extends Extensions> = keyof EventsOf<Added[number]> & string;

/** The members of a request that extensions add. */
export type AddedMembers<
  Added extends Extensions,
  Type extends AddedRequestType<Added>,
> = RequestsOf<Added[number]>[Type];

/** A request that extensions add; any of them where no type is given. */
export type AddedRequest<
  Added extends Extensions,
  Type extends AddedRequestType<Added> = AddedRequestType<Added>,
> = {
  [T in Type]: Invoked & { readonly kind: 'request'; readonly type: T } & AddedMembers<Added, T>;
}[Type];

/** A positive response that extensions add. */
export type AddedResponse<
  Added extends Extensions,
  Type extends keyof ResponsesOf<Added[number]> = keyof ResponsesOf<Added[number]>,
> = {
  [T in Type]: Invoked & { readonly kind: 'response'; readonly type: T } & ResponsesOf<
      Added[number]
    >[T];
}[Type];

/** A negative response that a service of extensions has of its own. */
export type AddedNegativeResponse<Added extends Extensions> = {
  [T in keyof NegativeResponsesOf<Added[number]>]: Invoked & {
    readonly kind: 'error';
    readonly type: T;
  } & NegativeResponsesOf<Added[number]>[T];
}[keyof NegativeResponsesOf<Added[number]>];

/** An event report that extensions add; any of them where no type is given. */
export type AddedEvent<
  Added extends Extensions,
  Type extends AddedEventType<Added> = AddedEventType<Added>,
> = {
  [T in Type]: Invoked & { readonly kind: 'event'; readonly type: T } & EventsOf<Added[number]>[T];
}[Type];

/** Name of the response that answers a request which extensions add; never for one that nobody answers. */
export type AddedAnswerType<Added extends Extensions, Type> = Type extends keyof ResponseTypesOf<
  Added[number]
>
  ? Extract<ResponseTypesOf<Added[number]>[Type], keyof ResponsesOf<Added[number]>>
  : never;

/** The positive response to a request that extensions add; undefined for one that has none. */
export type AddedAnswer<Added extends Extensions, Type extends AddedRequestType<Added>> = [
  AddedAnswerType<Added, Type>,
] extends [never]
  ? undefined
  : AddedResponse<Added, AddedAnswerType<Added, Type>>;

/** Any request. */
export type RequestWith<Added extends Extensions> = Request | AddedRequest<Added>;
/** Any positive response. */
export type ResponseWith<Added extends Extensions> = Response | AddedResponse<Added>;
/** Any event report. */
export type EventWith<Added extends Extensions> = Event | AddedEvent<Added>;
/** Name of any event. */
export type EventTypeWith<Added extends Extensions> = Event['type'] | AddedEventType<Added>;

/** A type from which TypeScript does not infer what extensions there are: they are named in the options. */
export type Uninferred<Added extends Extensions> = [Added][Added extends Extensions ? 0 : never];
