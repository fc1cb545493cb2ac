import type { RouteEnd, RouteReject, RouteSelect } from '../model/generated/routeing.js';
import type { DeviceID } from '../model/hand-written.js';
import {
  isDevice,
  isObject,
  isText,
  listOf,
  optional,
  type Rule,
  requireMembers,
} from './mandatory.js';
import type { Asked } from './monitoring-services.js';
import type { RouteDialogue, RouteRegistry } from './route-registry.js';
import type { ServiceHandlers } from './service-table.js';

/**
 * What the routeing services need of the switching function. Each is told of a dialogue that is open; it stays open unless
 * the switching function ends it, but for `ended`.
 */
export interface RouteingFunctions<Subject, Context extends Asked> {
  /**
   * Finds a routeing device.
   *
   * @returns the number by which the registry is to know it
   * @throws CstaServiceError if there is none
   */
  device(id: DeviceID): string;
  /** A computing function has chosen a destination. */
  selected(dialogue: RouteDialogue<Subject>, request: RouteSelect, context: Context): void;
  /** It turns the call away. */
  rejected(dialogue: RouteDialogue<Subject>, request: RouteReject, context: Context): void;
  /** It has no route to offer, or no more. The dialogue is closed already. */
  ended(dialogue: RouteDialogue<Subject>, request: RouteEnd, context: Context): void;
  /** It has cancelled the registration of these dialogues, which are closed already. */
  cancelled(dialogues: readonly RouteDialogue<Subject>[], context: Context): void;
}

const crossRefIdentifier: Rule = [isText, 'invalidRouteingCrossRefID'];
const correlatorData: Rule = [optional(isObject), 'invalidCorrelatorData'];
const dialogueMembers = {
  crossRefIdentifier,
  routeRegisterReqID: [optional(isText), 'invalidRouteRegistrationCrossRefID'],
  correlatorData,
} as const satisfies Readonly<Record<string, Rule>>;

/**
 * RouteRegister, RouteRegisterCancel, RouteSelect, RouteReject and RouteEnd of computing functions on a registry.
 *
 * @param registry - the registrations and dialogues of the switching function
 * @param functions - what follows
 */
export function routeingServices<Subject, Context extends Asked>(
  registry: RouteRegistry<Subject>,
  functions: RouteingFunctions<Subject, Context>,
): ServiceHandlers<Context> {
  return {
    RouteRegister: (request, { computingFunction }) => {
      requireMembers(request, {
        routeingDevice: [optional(isDevice), 'invalidDeviceID'],
        requestedRouteingMediaClass: [optional(isObject), 'invalidParameterValue'],
      });
      const { routeingDevice: id, requestedRouteingMediaClass: mediaClass } = request;
      const device = id && functions.device(id);
      const { routeRegisterReqID } = registry.register(computingFunction, device, mediaClass);
      return {
        kind: 'response',
        type: 'RouteRegisterResponse',
        routeRegisterReqID,
        ...(mediaClass === undefined ? {} : { actualRouteingMediaClass: mediaClass }),
      };
    },
    RouteRegisterCancel: ({ routeRegisterReqID }, context) => {
      const dialogues = registry.cancel(context.computingFunction, routeRegisterReqID);
      functions.cancelled(dialogues, context);
      return { kind: 'response', type: 'RouteRegisterCancelResponse' };
    },
    RouteSelect: (request, context) => {
      requireMembers(request, {
        ...dialogueMembers,
        routeSelected: [isDevice, 'invalidDestination'],
        alternateRoutes: [optional(listOf(isDevice)), 'invalidDestination'],
        remainRetries: [optional(isObject), 'invalidParameterValue'],
      });
      const dialogue = registry.dialogue(context.computingFunction, request);
      functions.selected(dialogue, request, context);
      return undefined;
    },
    RouteReject: (request, context) => {
      requireMembers(request, {
        ...dialogueMembers,
        rejectCause: [optional(isText), 'invalidParameterValue'],
      });
      const dialogue = registry.dialogue(context.computingFunction, request);
      functions.rejected(dialogue, request, context);
      return undefined;
    },
    RouteEnd: (request, context) => {
      requireMembers(request, {
        ...dialogueMembers,
        errorValue: [optional(isObject), 'invalidParameterValue'],
      });
      const dialogue = registry.dialogue(context.computingFunction, request);
      registry.end(dialogue);
      functions.ended(dialogue, request, context);
      return undefined;
    },
  };
}
