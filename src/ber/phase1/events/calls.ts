import type { ConnectionList } from '../../../model/generated/call-control.js';
import type { RedirectionDeviceID, SubjectDeviceID } from '../../../model/generated/identifiers.js';
import type { ConnectionID } from '../../../model/hand-written.js';
import { causeOrNormal } from '../causes.js';
import { connectionList, noConnection } from '../connections.js';
import { type EventMapping, event, type Own, type OwnInModel } from '../event.js';
import type {
  Phase1CallClearedEvent,
  Phase1ConferencedEvent,
  Phase1ConnectionClearedEvent,
  Phase1ConnectionID,
  Phase1ConnectionList,
  Phase1DeliveredEvent,
  Phase1DivertedEvent,
  Phase1EstablishedEvent,
  Phase1FailedEvent,
  Phase1HeldEvent,
  Phase1LocalConnectionState,
  Phase1NetworkReachedEvent,
  Phase1OriginatedEvent,
  Phase1QueuedEvent,
  Phase1RetrievedEvent,
  Phase1ServiceInitiatedEvent,
  Phase1TransferredEvent,
} from '../generated/types.js';
import { connectionID, party, redirection } from '../identifiers.js';
import { keeping } from '../kept-member.js';
import { isLike, type Mapping, members, orElse, same } from '../mapping.js';
import { writeOf } from '../wire.js';

/** What stands for a device that Phase I does not tell of. */
const notKnown: SubjectDeviceID = { notKnown: true };
/** What stands for the device that redirected the call, where Phase I does not tell of it. */
const notSpecified: RedirectionDeviceID = { notSpecified: true };

const state = {
  localConnectionInfo: same<Phase1LocalConnectionState>(),
  cause: causeOrNormal,
};

const connections = orElse<Phase1ConnectionList, ConnectionList>(connectionList, []);

/** The model's event has no local connection state, since the whole call is gone. */
const callCleared = keeping<
  Own<Phase1CallClearedEvent>,
  OwnInModel<'CallClearedEvent'>,
  'localConnectionInfo'
>(
  {
    name: 'localConnectionInfo',
    after: ['clearedCall'],
    write: writeOf('Phase1LocalConnectionState'),
  },
  members<Omit<Own<Phase1CallClearedEvent>, 'localConnectionInfo'>, OwnInModel<'CallClearedEvent'>>(
    { clearedCall: connectionID, cause: causeOrNormal },
  ),
);

/** The device of a connection, where that is a static one. */
function deviceOf({ deviceID }: ConnectionID): SubjectDeviceID {
  if (deviceID === undefined || deviceID.typeOfNumber === 'dynamic') return notKnown;
  const { number, typeOfNumber } = deviceID;
  return typeOfNumber === undefined
    ? { deviceIdentifier: { number } }
    : { deviceIdentifier: { number, typeOfNumber } };
}

/** Phase I does not name the device that initiates beside its connection, which names it. */
const serviceInitiated: Mapping<
  Own<Phase1ServiceInitiatedEvent>,
  OwnInModel<'ServiceInitiatedEvent'>
> = (() => {
  const rest = members<
    Own<Phase1ServiceInitiatedEvent>,
    Omit<OwnInModel<'ServiceInitiatedEvent'>, 'initiatingDevice'>
  >({ initiatedConnection: connectionID, ...state });
  return {
    toModel(wire) {
      const { initiatedConnection, ...others } = rest.toModel(wire);
      const initiatingDevice = deviceOf(initiatedConnection);
      return { initiatedConnection, initiatingDevice, ...others };
    },
    toWire(model, place) {
      place.object(model);
      const { initiatingDevice, ...others } = model;
      const wire = rest.toWire(others, place);
      if (
        initiatingDevice !== undefined &&
        !isLike(initiatingDevice, deviceOf(model.initiatedConnection))
      ) {
        place.member('initiatingDevice').lack('initiating device beside that of the connection');
      }
      return wire;
    },
  };
})();

/** Call events. */
export const callEvents: readonly EventMapping[] = [
  event<'CallClearedEvent', Phase1CallClearedEvent>(
    'CallClearedEvent',
    'Phase1CallClearedEvent',
    callCleared,
  ),
  event<'ConferencedEvent', Phase1ConferencedEvent>(
    'ConferencedEvent',
    'Phase1ConferencedEvent',
    members({
      primaryOldCall: connectionID,
      secondaryOldCall: connectionID,
      conferencingDevice: party,
      addedParty: party,
      conferenceConnections: connections,
      ...state,
    }),
  ),
  event<'ConnectionClearedEvent', Phase1ConnectionClearedEvent>(
    'ConnectionClearedEvent',
    'Phase1ConnectionClearedEvent',
    members({ droppedConnection: connectionID, releasingDevice: party, ...state }),
  ),
  event<'DeliveredEvent', Phase1DeliveredEvent>(
    'DeliveredEvent',
    'Phase1DeliveredEvent',
    members({
      connection: connectionID,
      alertingDevice: party,
      callingDevice: party,
      calledDevice: party,
      lastRedirectionDevice: redirection,
      ...state,
    }),
  ),
  event<'DivertedEvent', Phase1DivertedEvent>(
    'DivertedEvent',
    'Phase1DivertedEvent',
    members(
      {
        connection: orElse<Phase1ConnectionID, ConnectionID>(connectionID, noConnection),
        divertingDevice: party,
        newDestination: party,
        ...state,
      },
      { lastRedirectionDevice: notSpecified },
    ),
  ),
  event<'EstablishedEvent', Phase1EstablishedEvent>(
    'EstablishedEvent',
    'Phase1EstablishedEvent',
    members({
      establishedConnection: connectionID,
      answeringDevice: party,
      callingDevice: party,
      calledDevice: party,
      lastRedirectionDevice: redirection,
      ...state,
    }),
  ),
  event<'FailedEvent', Phase1FailedEvent>(
    'FailedEvent',
    'Phase1FailedEvent',
    members(
      { failedConnection: connectionID, failingDevice: party, calledDevice: party, ...state },
      { callingDevice: notKnown, lastRedirectionDevice: notSpecified },
    ),
  ),
  event<'HeldEvent', Phase1HeldEvent>(
    'HeldEvent',
    'Phase1HeldEvent',
    members({ heldConnection: connectionID, holdingDevice: party, ...state }),
  ),
  event<'NetworkReachedEvent', Phase1NetworkReachedEvent>(
    'NetworkReachedEvent',
    'Phase1NetworkReachedEvent',
    members(
      {
        outboundConnection: connectionID,
        networkInterfaceUsed: party,
        calledDevice: party,
        ...state,
      },
      { callingDevice: notKnown, lastRedirectionDevice: notSpecified },
    ),
  ),
  event<'OriginatedEvent', Phase1OriginatedEvent>(
    'OriginatedEvent',
    'Phase1OriginatedEvent',
    members({
      originatedConnection: connectionID,
      callingDevice: party,
      calledDevice: party,
      ...state,
    }),
  ),
  event<'QueuedEvent', Phase1QueuedEvent>(
    'QueuedEvent',
    'Phase1QueuedEvent',
    members({
      queuedConnection: connectionID,
      queue: party,
      callingDevice: party,
      calledDevice: party,
      lastRedirectionDevice: redirection,
      numberQueued: same<number>(),
      ...state,
    }),
  ),
  event<'RetrievedEvent', Phase1RetrievedEvent>(
    'RetrievedEvent',
    'Phase1RetrievedEvent',
    members({ retrievedConnection: connectionID, retrievingDevice: party, ...state }),
  ),
  event<'ServiceInitiatedEvent', Phase1ServiceInitiatedEvent>(
    'ServiceInitiatedEvent',
    'Phase1ServiceInitiatedEvent',
    serviceInitiated,
  ),
  event<'TransferredEvent', Phase1TransferredEvent>(
    'TransferredEvent',
    'Phase1TransferredEvent',
    members({
      primaryOldCall: connectionID,
      secondaryOldCall: connectionID,
      transferringDevice: party,
      transferredToDevice: party,
      transferredConnections: connections,
      ...state,
    }),
  ),
];
