import type {
  ReRoute,
  RetryValue,
  RouteEnd,
  RouteRequest,
  RouteSelect,
  RouteUsed,
} from '../../../model/generated/routeing.js';
import type { BerWriter } from '../../writer.js';
import { failure } from '../causes.js';
import { requestExtensions } from '../forms.js';
import type {
  Phase1ReRoute,
  Phase1RouteEnd,
  Phase1RouteRequest,
  Phase1RouteSelect,
  Phase1RouteUsed,
  Phase1SelectValue,
} from '../generated/types.js';
import { called, connectionID, party } from '../identifiers.js';
import { keeping } from '../kept-member.js';
import { members, same } from '../mapping.js';
import { type ServiceMapping, service } from '../service.js';

const OCTET_STRING = 0x04;

/** Set-up information is in no later phase. */
const setupInformation = {
  name: 'setupInformation',
  write: (writer: BerWriter, value: Uint8Array): void => writer.bytes(value, OCTET_STRING),
} as const;

const routeRequest = keeping<Phase1RouteRequest, RouteRequest, 'setupInformation'>(
  {
    ...setupInformation,
    after: [
      'crossRefIdentifier',
      'currentRoute',
      'callingDevice',
      'routedCall',
      'routeSelAlgorithm',
      'priority',
    ],
  },
  members<Omit<Phase1RouteRequest, 'setupInformation'>, RouteRequest>({
    crossRefIdentifier: same<string>(),
    currentRoute: party,
    callingDevice: party,
    routedCall: connectionID,
    routeSelAlgorithm: same<Phase1SelectValue>(),
    priority: same<boolean>(),
    extensions: requestExtensions,
  }),
);

const routeSelect = keeping<Phase1RouteSelect, RouteSelect, 'setupInformation'>(
  { ...setupInformation, after: ['crossRefIdentifier', 'routeSelected', 'remainRetries'] },
  members<Omit<Phase1RouteSelect, 'setupInformation'>, RouteSelect>({
    crossRefIdentifier: same<string>(),
    routeSelected: called,
    remainRetries: same<RetryValue>(),
    routeUsedReq: same<boolean>(),
    extensions: requestExtensions,
  }),
);

/** The dialogues about where a call is to go. Nobody answers their requests, in Phase I as later. */
export const routeing: readonly ServiceMapping[] = [
  service('RouteRequest', 'Phase1RouteRequest', routeRequest),
  service('RouteSelect', 'Phase1RouteSelect', routeSelect),
  service(
    'ReRoute',
    'Phase1ReRoute',
    members<Phase1ReRoute, ReRoute>({
      crossRefIdentifier: same<string>(),
      extensions: requestExtensions,
    }),
  ),
  service(
    'RouteUsed',
    'Phase1RouteUsed',
    members<Phase1RouteUsed, RouteUsed>({
      crossRefIdentifier: same<string>(),
      routeUsed: party,
      callingDevice: party,
      domain: same<boolean>(),
      extensions: requestExtensions,
    }),
  ),
  service(
    'RouteEnd',
    'Phase1RouteEnd',
    members<Phase1RouteEnd, RouteEnd>({
      crossRefIdentifier: same<string>(),
      errorValue: failure,
      extensions: requestExtensions,
    }),
  ),
];
