import type { ErrorValue } from '../../model/generated/errors.js';
import type { RejectCause } from '../../model/generated/routeing.js';
import type { ConnectionID, CorrelatorData } from '../../model/hand-written.js';
import type { Request } from '../../model/message.js';
import type { DeviceInput } from '../device-input.js';
import { type Party, party } from '../picture/party.js';

/** A call that waits to be told where it goes. */
export interface RoutedCall {
  /** The routeing cross reference identifier: names this question and what follows it. */
  readonly crossRefID: string;
  /** The routeing device that the call has reached. */
  readonly device: Party;
  /** Who calls. */
  readonly caller: Party;
  /** Where the call goes now: what was dialled, as a rule. */
  readonly called: Party;
  /** The call's connection at the routeing device, where the switch tells it. */
  readonly connection?: ConnectionID;
  readonly correlatorData?: CorrelatorData;
  /** Whether the caller, or the switch, wants it to come first. */
  readonly isPriority: boolean;
  /** How often a route has been asked for, this time included: more than 1 since none of `tried` could take the call. */
  readonly attempt: number;
  /** The routes that were chosen before for this call, oldest first. */
  readonly tried: readonly DeviceInput[];
  /** All that the switch said. */
  readonly request: Request<'RouteRequest'>;
}

/** Where a call is to go. */
export interface Route {
  readonly to: DeviceInput;
  /** Where it may go if it cannot go there, in this order. */
  readonly alternates?: readonly DeviceInput[] | undefined;
  /** Put on the call. */
  readonly correlatorData?: CorrelatorData | undefined;
  /** How many more routes there are; with 0 the switch does not ask again. Default: it is not told. */
  readonly remainRetries?: number | undefined;
}

/** A call is turned away, back into the network. */
export interface RouteRejection {
  readonly reject: RejectCause;
  readonly correlatorData?: CorrelatorData | undefined;
}

/** What is answered about a call: a route, a rejection; or nothing, and the switch sends it the way that it has for that. */
export type RouteAnswer = Route | RouteRejection | undefined;

/**
 * Says where a call goes.
 *
 * @param call - the call
 * @param context - `signal` is aborted when the answer is of no use any more: the time is up, the caller has hung up, the
 *   registration is over
 */
export type RouteHandler = (
  call: RoutedCall,
  context: { readonly signal: AbortSignal },
) => RouteAnswer | Promise<RouteAnswer>;

/** How a question for a route ended. */
export interface RouteOutcome {
  readonly call: RoutedCall;
  /**
   * - `routed`: the call has gone to a route that was chosen; `used` says where, if the switch did
   * - `rejected`: it was turned away, as was asked
   * - `default`: there was no route, no answer in time, or the handler failed, and the switch does as it has it
   * - `ended`: the switch ended it; `error` says why, if the switch did
   * - `abandoned`: the registration or the link ended before
   */
  readonly outcome: 'routed' | 'rejected' | 'default' | 'ended' | 'abandoned';
  /** The destination that was really taken. */
  readonly used?: Party;
  readonly error?: ErrorValue;
}

/** The call that a request for a route is about. */
export function routedCall(
  request: Request<'RouteRequest'>,
  tried: readonly DeviceInput[] = [],
  attempt = 1,
): RoutedCall {
  const { routedCall: connection, correlatorData } = request;
  return {
    crossRefID: request.crossRefIdentifier,
    device: party(request.routeingDevice),
    caller: party(request.callingDevice),
    called: party(request.currentRoute),
    ...(connection === undefined ? {} : { connection }),
    ...(correlatorData === undefined ? {} : { correlatorData }),
    isPriority: request.priority === true,
    attempt,
    tried,
    request,
  };
}
