// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeflectCallNewDestination, writeDeflectCallNewDestination } from '../hand-written/deflect-call.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { readOctetsOrPrivate, writeOctetsOrPrivate } from '../hand-written/octets-or-private.js';
import { MemberTable, ValueTable } from '../tables.js';
import { LocalConnectionStateTable, readCallCharacteristics, readCallLinkageData, readCallLinkageDataList, readLocationInfoList, readServicesPermitted, writeCallCharacteristics, writeCallLinkageData, writeCallLinkageDataList, writeLocationInfoList, writeServicesPermitted } from './calls.js';
import { EventCauseTable } from './causes.js';
import { readChargingInfo, writeChargingInfo } from './charging.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readDeviceHistoryListItem, readMessageInfoItem, writeDeviceHistoryListItem, writeMessageInfoItem } from './features.js';
import { readCallingDeviceID, readRedirectionDeviceID, writeCallingDeviceID, writeRedirectionDeviceID } from './identifiers.js';
import { readConnectionInformation, readMediaCallCharacteristics, writeConnectionInformation, writeMediaCallCharacteristics } from './media.js';
import type { AcceptCall, AlternateCall, AnswerCall, AutoOriginate, BridgedEvent, CallBack, CallBackMessage, CallBackMessageResponse, CallBackResponse, CallClearedEvent, CamponCall, ClearCall, ClearConnection, ConferenceCall, ConferenceCallResponse, ConferencedEvent, ConnectionClearedEvent, ConnectionList, ConnectionListItem, ConnectionListItemAssociatedNID, ConnectionListItemEndpoint, ConsultOptions, ConsultationCall, ConsultationCallResponse, DeflectCall, DeliveredEvent, DestinationCondition, DestinationDetection, DetectionAction, DetectionItem, DialDigits, DigitsDialedEvent, DirectedPickupCall, DirectedPickupCallResponse, DivertedEvent, EstablishedEvent, FailedEvent, GroupPickupCall, GroupPickupCallResponse, HeldEvent, HoldCall, IntrudeCall, IntrudeCallResponse, JoinCall, JoinCallResponse, MakeCall, MakeCallResponse, MakeConnection, MakeConnectionResponse, MakePredictiveCall, MakePredictiveCallResponse, NetworkCapabilitiesChangedEvent, NetworkCapability, NetworkCapabilityEventsProvided, NetworkCapabilityNetworkType, NetworkReachedEvent, OfferedEvent, OriginatedEvent, ParkCall, ParkCallResponse, ParticipationType, ProgressIndicator, ProgressIndicatorProgressDescription, ProgressIndicatorProgressLocation, QueuedEvent, ReconnectCall, RetrieveCall, RetrievedEvent, SendMessage, SendMessageResponse, ServiceInitiatedEvent, SignallingCondition, SignallingConditionsAction, SignallingDetection, SingleStepConferenceCall, SingleStepConferenceCallResponse, SingleStepTransferCall, SingleStepTransferCallResponse, TransferCall, TransferCallResponse, TransferredEvent } from '../../model/generated/call-control.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const connectionListItemItems = new MemberTable('connectionListItem*');
const detectionItemItems = new MemberTable('detectionItem*');
const deviceItems = new MemberTable('device*');
const messageInfoItemItems = new MemberTable('messageInfoItem*');
const connectionItems = new MemberTable('connection*');
const callLinkageDataItems = new MemberTable('callLinkageData*');
const deviceHistoryListItemItems = new MemberTable('DeviceHistoryListItem*');

export const ConsultOptionsTable = new ValueTable<ConsultOptions>('unrestricted consultOnly transferOnly conferenceOnly');

export const readConnectionList = (r: XmlReader): ConnectionList =>
  r.list(connectionListItemItems, readConnectionListItem);

export function writeConnectionList(w: XmlWriter, t: MemberTable, i: number, list: ConnectionList): string {
  return w.list(t, i, list, connectionListItemItems, writeConnectionListItem);
}

const ConnectionListItemTable = new MemberTable('newConnection oldConnection endpoint associatedNID resultingConnectionInfo');
export function readConnectionListItem(r: XmlReader): ConnectionListItem {
  const m: Draft<ConnectionListItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(ConnectionListItemTable)) {
      case 0:
        m.newConnection = readConnectionID(r);
        break;
      case 1:
        m.oldConnection = readConnectionID(r);
        break;
      case 2:
        m.endpoint = readConnectionListItemEndpoint(r);
        break;
      case 3:
        m.associatedNID = readConnectionListItemAssociatedNID(r);
        break;
      case 4:
        m.resultingConnectionInfo = readConnectionInformation(r);
        break;
      default:
        return m as ConnectionListItem;
    }
  }
}

export function writeConnectionListItem(w: XmlWriter, t: MemberTable, i: number, m: ConnectionListItem): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.newConnection !== undefined) { n--; s += writeConnectionID(w, ConnectionListItemTable, 0, m.newConnection); }
  if (n > 0 && m.oldConnection !== undefined) { n--; s += writeConnectionID(w, ConnectionListItemTable, 1, m.oldConnection); }
  if (n > 0 && m.endpoint !== undefined) { n--; s += writeConnectionListItemEndpoint(w, ConnectionListItemTable, 2, m.endpoint); }
  if (n > 0 && m.associatedNID !== undefined) { n--; s += writeConnectionListItemAssociatedNID(w, ConnectionListItemTable, 3, m.associatedNID); }
  if (n > 0 && m.resultingConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, ConnectionListItemTable, 4, m.resultingConnectionInfo); }
  return n > 0 ? w.elementWith(t, i, s, m, n, ConnectionListItemTable) : w.element(t, i, s);
}

const ConnectionListItemEndpointTable = new MemberTable('deviceID notKnown restricted');
export function readConnectionListItemEndpoint(r: XmlReader): ConnectionListItemEndpoint {
  r.enterChoice();
  switch (r.member(ConnectionListItemEndpointTable)) {
    case 0:
      return r.chosen(ConnectionListItemEndpointTable, { deviceID: readDeviceID(r) });
    case 1:
      return r.chosen(ConnectionListItemEndpointTable, { notKnown: r.nothing() });
    case 2:
      return r.chosen(ConnectionListItemEndpointTable, { restricted: r.nothing() });
    default:
      return r.noneChosen();
  }
}

export function writeConnectionListItemEndpoint(w: XmlWriter, t: MemberTable, i: number, v: ConnectionListItemEndpoint): string {
  let n = w.enter(t, i, v), s = '';
  if (v.deviceID !== undefined) { n--; s = writeDeviceID(w, ConnectionListItemEndpointTable, 0, v.deviceID); }
  else if (v.notKnown !== undefined) { n--; s = w.nothing(ConnectionListItemEndpointTable, 1, v.notKnown); }
  else if (v.restricted !== undefined) { n--; s = w.nothing(ConnectionListItemEndpointTable, 2, v.restricted); }
  else w.noAlternative(v, ConnectionListItemEndpointTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, ConnectionListItemEndpointTable) : w.element(t, i, s);
}

const ConnectionListItemAssociatedNIDTable = new MemberTable('deviceID notKnown');
export function readConnectionListItemAssociatedNID(r: XmlReader): ConnectionListItemAssociatedNID {
  r.enterChoice();
  switch (r.member(ConnectionListItemAssociatedNIDTable)) {
    case 0:
      return r.chosen(ConnectionListItemAssociatedNIDTable, { deviceID: readDeviceID(r) });
    case 1:
      return r.chosen(ConnectionListItemAssociatedNIDTable, { notKnown: r.nothing() });
    default:
      return r.noneChosen();
  }
}

export function writeConnectionListItemAssociatedNID(w: XmlWriter, t: MemberTable, i: number, v: ConnectionListItemAssociatedNID): string {
  let n = w.enter(t, i, v), s = '';
  if (v.deviceID !== undefined) { n--; s = writeDeviceID(w, ConnectionListItemAssociatedNIDTable, 0, v.deviceID); }
  else if (v.notKnown !== undefined) { n--; s = w.nothing(ConnectionListItemAssociatedNIDTable, 1, v.notKnown); }
  else w.noAlternative(v, ConnectionListItemAssociatedNIDTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, ConnectionListItemAssociatedNIDTable) : w.element(t, i, s);
}

export const AutoOriginateTable = new ValueTable<AutoOriginate>('prompt doNotPrompt');

const SignallingDetectionTable = new MemberTable('signallingCondition! signallingConditionsAction!');
export function readSignallingDetection(r: XmlReader): SignallingDetection {
  const m: Draft<SignallingDetection> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(SignallingDetectionTable)) {
      case 0:
        m.signallingCondition = r.enumeration(SignallingConditionTable);
        break;
      case 1:
        m.signallingConditionsAction = r.enumeration(SignallingConditionsActionTable);
        break;
      default:
        return m as SignallingDetection;
    }
  }
}

export function writeSignallingDetection(w: XmlWriter, t: MemberTable, i: number, m: SignallingDetection): string {
  let n = w.enter(t, i, m), s = '';
  if (m.signallingCondition !== undefined) { n--; s += w.enumeration(SignallingDetectionTable, 0, m.signallingCondition, SignallingConditionTable); }
  else w.missing('signallingCondition');
  if (m.signallingConditionsAction !== undefined) { n--; s += w.enumeration(SignallingDetectionTable, 1, m.signallingConditionsAction, SignallingConditionsActionTable); }
  else w.missing('signallingConditionsAction');
  return n > 0 ? w.elementWith(t, i, s, m, n, SignallingDetectionTable) : w.element(t, i, s);
}

export const SignallingConditionTable = new ValueTable<SignallingCondition>('callDelivered callEstablished');

export const SignallingConditionsActionTable = new ValueTable<SignallingConditionsAction>('destinationDetection remainConnected');

export const readDestinationDetection = (r: XmlReader): DestinationDetection =>
  r.list(detectionItemItems, readDetectionItem);

export function writeDestinationDetection(w: XmlWriter, t: MemberTable, i: number, list: DestinationDetection): string {
  return w.list(t, i, list, detectionItemItems, writeDetectionItem);
}

const DetectionItemTable = new MemberTable('destinationCondition! detectionAction!');
export function readDetectionItem(r: XmlReader): DetectionItem {
  const m: Draft<DetectionItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(DetectionItemTable)) {
      case 0:
        m.destinationCondition = r.enumeration(DestinationConditionTable);
        break;
      case 1:
        m.detectionAction = r.enumeration(DetectionActionTable);
        break;
      default:
        return m as DetectionItem;
    }
  }
}

export function writeDetectionItem(w: XmlWriter, t: MemberTable, i: number, m: DetectionItem): string {
  let n = w.enter(t, i, m), s = '';
  if (m.destinationCondition !== undefined) { n--; s += w.enumeration(DetectionItemTable, 0, m.destinationCondition, DestinationConditionTable); }
  else w.missing('destinationCondition');
  if (m.detectionAction !== undefined) { n--; s += w.enumeration(DetectionItemTable, 1, m.detectionAction, DetectionActionTable); }
  else w.missing('detectionAction');
  return n > 0 ? w.elementWith(t, i, s, m, n, DetectionItemTable) : w.element(t, i, s);
}

export const DestinationConditionTable = new ValueTable<DestinationCondition>('humanVoice answeringMachine facsimileMachine');

export const DetectionActionTable = new ValueTable<DetectionAction>('clearCalledConnection remainConnected');

export const ParticipationTypeTable = new ValueTable<ParticipationType>('silent active none');

const ProgressIndicatorTable = new MemberTable('progressLocation! progressDescription!');
export function readProgressIndicator(r: XmlReader): ProgressIndicator {
  const m: Draft<ProgressIndicator> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(ProgressIndicatorTable)) {
      case 0:
        m.progressLocation = r.enumeration(ProgressIndicatorProgressLocationTable);
        break;
      case 1:
        m.progressDescription = r.enumeration(ProgressIndicatorProgressDescriptionTable);
        break;
      default:
        return m as ProgressIndicator;
    }
  }
}

export function writeProgressIndicator(w: XmlWriter, t: MemberTable, i: number, m: ProgressIndicator): string {
  let n = w.enter(t, i, m), s = '';
  if (m.progressLocation !== undefined) { n--; s += w.enumeration(ProgressIndicatorTable, 0, m.progressLocation, ProgressIndicatorProgressLocationTable); }
  else w.missing('progressLocation');
  if (m.progressDescription !== undefined) { n--; s += w.enumeration(ProgressIndicatorTable, 1, m.progressDescription, ProgressIndicatorProgressDescriptionTable); }
  else w.missing('progressDescription');
  return n > 0 ? w.elementWith(t, i, s, m, n, ProgressIndicatorTable) : w.element(t, i, s);
}

export const ProgressIndicatorProgressLocationTable = new ValueTable<ProgressIndicatorProgressLocation>('user privateNetServingLocal publicNetServingLocal transitNetwork publicNetServingRemote privateNetServingRemote localInterface internationalNetwork networkBeyondInterwk other');

export const ProgressIndicatorProgressDescriptionTable = new ValueTable<ProgressIndicatorProgressDescription>('iSDNProgressDesc qSIGProgressDesc other');

const NetworkCapabilityTable = new MemberTable('networkType! eventsProvided');
export function readNetworkCapability(r: XmlReader): NetworkCapability {
  const m: Draft<NetworkCapability> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(NetworkCapabilityTable)) {
      case 0:
        m.networkType = r.enumeration(NetworkCapabilityNetworkTypeTable);
        break;
      case 1:
        m.eventsProvided = readNetworkCapabilityEventsProvided(r);
        break;
      default:
        return m as NetworkCapability;
    }
  }
}

export function writeNetworkCapability(w: XmlWriter, t: MemberTable, i: number, m: NetworkCapability): string {
  let n = w.enter(t, i, m), s = '';
  if (m.networkType !== undefined) { n--; s += w.enumeration(NetworkCapabilityTable, 0, m.networkType, NetworkCapabilityNetworkTypeTable); }
  else w.missing('networkType');
  if (n > 0 && m.eventsProvided !== undefined) { n--; s += writeNetworkCapabilityEventsProvided(w, NetworkCapabilityTable, 1, m.eventsProvided); }
  return n > 0 ? w.elementWith(t, i, s, m, n, NetworkCapabilityTable) : w.element(t, i, s);
}

export const NetworkCapabilityNetworkTypeTable = new ValueTable<NetworkCapabilityNetworkType>('iSDNPublic nonISDNPublic iSDNPrivate nonISDNPrivate other');

export const NetworkCapabilityEventsProvidedTable = new MemberTable('bridged callCleared conferenced connectionCleared delivered digitsDialed diverted established failed held networkCapabilitiesChange networkReached offered originated queued retrieved serviceInitiated transferred');

export function readNetworkCapabilityEventsProvided(r: XmlReader): NetworkCapabilityEventsProvided {
  const m: Draft<NetworkCapabilityEventsProvided> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(NetworkCapabilityEventsProvidedTable)) {
      case 0:
        m.bridged = r.bit;
        break;
      case 1:
        m.callCleared = r.bit;
        break;
      case 2:
        m.conferenced = r.bit;
        break;
      case 3:
        m.connectionCleared = r.bit;
        break;
      case 4:
        m.delivered = r.bit;
        break;
      case 5:
        m.digitsDialed = r.bit;
        break;
      case 6:
        m.diverted = r.bit;
        break;
      case 7:
        m.established = r.bit;
        break;
      case 8:
        m.failed = r.bit;
        break;
      case 9:
        m.held = r.bit;
        break;
      case 10:
        m.networkCapabilitiesChange = r.bit;
        break;
      case 11:
        m.networkReached = r.bit;
        break;
      case 12:
        m.offered = r.bit;
        break;
      case 13:
        m.originated = r.bit;
        break;
      case 14:
        m.queued = r.bit;
        break;
      case 15:
        m.retrieved = r.bit;
        break;
      case 16:
        m.serviceInitiated = r.bit;
        break;
      case 17:
        m.transferred = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeNetworkCapabilityEventsProvided(w: XmlWriter, t: MemberTable, i: number, m: NetworkCapabilityEventsProvided): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.bridged !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 0, m.bridged); }
  if (n > 0 && m.callCleared !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 1, m.callCleared); }
  if (n > 0 && m.conferenced !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 2, m.conferenced); }
  if (n > 0 && m.connectionCleared !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 3, m.connectionCleared); }
  if (n > 0 && m.delivered !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 4, m.delivered); }
  if (n > 0 && m.digitsDialed !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 5, m.digitsDialed); }
  if (n > 0 && m.diverted !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 6, m.diverted); }
  if (n > 0 && m.established !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 7, m.established); }
  if (n > 0 && m.failed !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 8, m.failed); }
  if (n > 0 && m.held !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 9, m.held); }
  if (n > 0 && m.networkCapabilitiesChange !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 10, m.networkCapabilitiesChange); }
  if (n > 0 && m.networkReached !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 11, m.networkReached); }
  if (n > 0 && m.offered !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 12, m.offered); }
  if (n > 0 && m.originated !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 13, m.originated); }
  if (n > 0 && m.queued !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 14, m.queued); }
  if (n > 0 && m.retrieved !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 15, m.retrieved); }
  if (n > 0 && m.serviceInitiated !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 16, m.serviceInitiated); }
  if (n > 0 && m.transferred !== undefined) { n--; s += w.bit(NetworkCapabilityEventsProvidedTable, 17, m.transferred); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, NetworkCapabilityEventsProvidedTable) : w.element(t, i, s);
}

const AlternateCallTable = new MemberTable('heldCall! activeCall! connectionReservation consultOptions extensions');
export function readAlternateCall(r: XmlReader, m: Draft<AlternateCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(AlternateCallTable)) {
      case 0:
        m.heldCall = readConnectionID(r);
        break;
      case 1:
        m.activeCall = readConnectionID(r);
        break;
      case 2:
        if (r.hasValue()) m.connectionReservation = r.boolean();
        break;
      case 3:
        m.consultOptions = r.enumeration(ConsultOptionsTable);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeAlternateCall(w: XmlWriter, t: MemberTable, m: AlternateCall): string {
  let n = w.members(m), s = '';
  if (m.heldCall !== undefined) { n--; s += writeConnectionID(w, AlternateCallTable, 0, m.heldCall); }
  else w.incomplete('heldCall');
  if (m.activeCall !== undefined) { n--; s += writeConnectionID(w, AlternateCallTable, 1, m.activeCall); }
  else w.incomplete('activeCall');
  if (n > 0 && m.connectionReservation !== undefined) { n--; s += w.boolean(AlternateCallTable, 2, m.connectionReservation); }
  if (n > 0 && m.consultOptions !== undefined) { n--; s += w.enumeration(AlternateCallTable, 3, m.consultOptions, ConsultOptionsTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, AlternateCallTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, AlternateCallTable) : w.document(t, s);
}

const AnswerCallTable = new MemberTable('callToBeAnswered! correlatorData userData extensions');
export function readAnswerCall(r: XmlReader, m: Draft<AnswerCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(AnswerCallTable)) {
      case 0:
        m.callToBeAnswered = readConnectionID(r);
        break;
      case 1:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 2:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeAnswerCall(w: XmlWriter, t: MemberTable, m: AnswerCall): string {
  let n = w.members(m), s = '';
  if (m.callToBeAnswered !== undefined) { n--; s += writeConnectionID(w, AnswerCallTable, 0, m.callToBeAnswered); }
  else w.incomplete('callToBeAnswered');
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, AnswerCallTable, 1, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, AnswerCallTable, 2, m.userData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, AnswerCallTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, AnswerCallTable) : w.document(t, s);
}

const ClearCallTable = new MemberTable('callToBeCleared! userData reason@4 extensions');
export function readClearCall(r: XmlReader, m: Draft<ClearCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ClearCallTable)) {
      case 0:
        m.callToBeCleared = readConnectionID(r);
        break;
      case 1:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 2:
        m.reason = r.enumeration(EventCauseTable);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeClearCall(w: XmlWriter, t: MemberTable, m: ClearCall): string {
  let n = w.members(m), s = '';
  if (m.callToBeCleared !== undefined) { n--; s += writeConnectionID(w, ClearCallTable, 0, m.callToBeCleared); }
  else w.incomplete('callToBeCleared');
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, ClearCallTable, 1, m.userData); }
  if (n > 0 && m.reason !== undefined) { n--; if (w.allows(4, 'reason')) s += w.enumeration(ClearCallTable, 2, m.reason, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ClearCallTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ClearCallTable) : w.document(t, s);
}

const ClearConnectionTable = new MemberTable('connectionToBeCleared! correlatorData userData reason extensions');
export function readClearConnection(r: XmlReader, m: Draft<ClearConnection>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ClearConnectionTable)) {
      case 0:
        m.connectionToBeCleared = readConnectionID(r);
        break;
      case 1:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 2:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 3:
        m.reason = r.enumeration(EventCauseTable);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeClearConnection(w: XmlWriter, t: MemberTable, m: ClearConnection): string {
  let n = w.members(m), s = '';
  if (m.connectionToBeCleared !== undefined) { n--; s += writeConnectionID(w, ClearConnectionTable, 0, m.connectionToBeCleared); }
  else w.incomplete('connectionToBeCleared');
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, ClearConnectionTable, 1, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, ClearConnectionTable, 2, m.userData); }
  if (n > 0 && m.reason !== undefined) { n--; s += w.enumeration(ClearConnectionTable, 3, m.reason, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ClearConnectionTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ClearConnectionTable) : w.document(t, s);
}

const ConferenceCallTable = new MemberTable('heldCall! activeCall! extensions');
export function readConferenceCall(r: XmlReader, m: Draft<ConferenceCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ConferenceCallTable)) {
      case 0:
        m.heldCall = readConnectionID(r);
        break;
      case 1:
        m.activeCall = readConnectionID(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeConferenceCall(w: XmlWriter, t: MemberTable, m: ConferenceCall): string {
  let n = w.members(m), s = '';
  if (m.heldCall !== undefined) { n--; s += writeConnectionID(w, ConferenceCallTable, 0, m.heldCall); }
  else w.incomplete('heldCall');
  if (m.activeCall !== undefined) { n--; s += writeConnectionID(w, ConferenceCallTable, 1, m.activeCall); }
  else w.incomplete('activeCall');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ConferenceCallTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ConferenceCallTable) : w.document(t, s);
}

const ConferenceCallResponseTable = new MemberTable('conferenceCall! connections conferenceCallInfo callLinkageDataList@6 extensions');
export function readConferenceCallResponse(r: XmlReader, m: Draft<ConferenceCallResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ConferenceCallResponseTable)) {
      case 0:
        m.conferenceCall = readConnectionID(r);
        break;
      case 1:
        m.connections = readConnectionList(r);
        break;
      case 2:
        m.conferenceCallInfo = readConnectionInformation(r);
        break;
      case 3:
        m.callLinkageDataList = readCallLinkageDataList(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeConferenceCallResponse(w: XmlWriter, t: MemberTable, m: ConferenceCallResponse): string {
  let n = w.members(m), s = '';
  if (m.conferenceCall !== undefined) { n--; s += writeConnectionID(w, ConferenceCallResponseTable, 0, m.conferenceCall); }
  else w.incomplete('conferenceCall');
  if (n > 0 && m.connections !== undefined) { n--; s += writeConnectionList(w, ConferenceCallResponseTable, 1, m.connections); }
  if (n > 0 && m.conferenceCallInfo !== undefined) { n--; s += writeConnectionInformation(w, ConferenceCallResponseTable, 2, m.conferenceCallInfo); }
  if (n > 0 && m.callLinkageDataList !== undefined) { n--; if (w.allows(6, 'callLinkageDataList')) s += writeCallLinkageDataList(w, ConferenceCallResponseTable, 3, m.callLinkageDataList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ConferenceCallResponseTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ConferenceCallResponseTable) : w.document(t, s);
}

const ConsultationCallTable = new MemberTable('existingCall! consultedDevice! connectionReservation accountCode authCode correlatorData userData callCharacteristics mediaCallCharacteristics callingConnectionInfo consultOptions subjectOfCall languagePreferences extensions');
export function readConsultationCall(r: XmlReader, m: Draft<ConsultationCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ConsultationCallTable)) {
      case 0:
        m.existingCall = readConnectionID(r);
        break;
      case 1:
        m.consultedDevice = readDeviceID(r);
        break;
      case 2:
        if (r.hasValue()) m.connectionReservation = r.boolean();
        break;
      case 3:
        m.accountCode = r.octets();
        break;
      case 4:
        m.authCode = r.octets();
        break;
      case 5:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 6:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 7:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 8:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 9:
        m.callingConnectionInfo = readConnectionInformation(r);
        break;
      case 10:
        m.consultOptions = r.enumeration(ConsultOptionsTable);
        break;
      case 11:
        m.subjectOfCall = r.text();
        break;
      case 12:
        m.languagePreferences = r.text();
        break;
      case 13:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeConsultationCall(w: XmlWriter, t: MemberTable, m: ConsultationCall): string {
  let n = w.members(m), s = '';
  if (m.existingCall !== undefined) { n--; s += writeConnectionID(w, ConsultationCallTable, 0, m.existingCall); }
  else w.incomplete('existingCall');
  if (m.consultedDevice !== undefined) { n--; s += writeDeviceID(w, ConsultationCallTable, 1, m.consultedDevice); }
  else w.incomplete('consultedDevice');
  if (n > 0 && m.connectionReservation !== undefined) { n--; s += w.boolean(ConsultationCallTable, 2, m.connectionReservation); }
  if (n > 0 && m.accountCode !== undefined) { n--; s += w.octets(ConsultationCallTable, 3, m.accountCode); }
  if (n > 0 && m.authCode !== undefined) { n--; s += w.octets(ConsultationCallTable, 4, m.authCode); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, ConsultationCallTable, 5, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, ConsultationCallTable, 6, m.userData); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, ConsultationCallTable, 7, m.callCharacteristics); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, ConsultationCallTable, 8, m.mediaCallCharacteristics); }
  if (n > 0 && m.callingConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, ConsultationCallTable, 9, m.callingConnectionInfo); }
  if (n > 0 && m.consultOptions !== undefined) { n--; s += w.enumeration(ConsultationCallTable, 10, m.consultOptions, ConsultOptionsTable); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(ConsultationCallTable, 11, m.subjectOfCall); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(ConsultationCallTable, 12, m.languagePreferences); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ConsultationCallTable, 13, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ConsultationCallTable) : w.document(t, s);
}

const ConsultationCallResponseTable = new MemberTable('initiatedCall! mediaCallCharacteristics initiatedCallInfo callLinkageData@6 extensions');
export function readConsultationCallResponse(r: XmlReader, m: Draft<ConsultationCallResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ConsultationCallResponseTable)) {
      case 0:
        m.initiatedCall = readConnectionID(r);
        break;
      case 1:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 2:
        m.initiatedCallInfo = readConnectionInformation(r);
        break;
      case 3:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeConsultationCallResponse(w: XmlWriter, t: MemberTable, m: ConsultationCallResponse): string {
  let n = w.members(m), s = '';
  if (m.initiatedCall !== undefined) { n--; s += writeConnectionID(w, ConsultationCallResponseTable, 0, m.initiatedCall); }
  else w.incomplete('initiatedCall');
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, ConsultationCallResponseTable, 1, m.mediaCallCharacteristics); }
  if (n > 0 && m.initiatedCallInfo !== undefined) { n--; s += writeConnectionInformation(w, ConsultationCallResponseTable, 2, m.initiatedCallInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; if (w.allows(6, 'callLinkageData')) s += writeCallLinkageData(w, ConsultationCallResponseTable, 3, m.callLinkageData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ConsultationCallResponseTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ConsultationCallResponseTable) : w.document(t, s);
}

const HoldCallTable = new MemberTable('callToBeHeld! connectionReservation extensions');
export function readHoldCall(r: XmlReader, m: Draft<HoldCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(HoldCallTable)) {
      case 0:
        m.callToBeHeld = readConnectionID(r);
        break;
      case 1:
        if (r.hasValue()) m.connectionReservation = r.boolean();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeHoldCall(w: XmlWriter, t: MemberTable, m: HoldCall): string {
  let n = w.members(m), s = '';
  if (m.callToBeHeld !== undefined) { n--; s += writeConnectionID(w, HoldCallTable, 0, m.callToBeHeld); }
  else w.incomplete('callToBeHeld');
  if (n > 0 && m.connectionReservation !== undefined) { n--; s += w.boolean(HoldCallTable, 1, m.connectionReservation); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, HoldCallTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, HoldCallTable) : w.document(t, s);
}

const MakeCallTable = new MemberTable('callingDevice! calledDirectoryNumber! accountCode authCode autoOriginate correlatorData userData callCharacteristics mediaCallCharacteristics callingConnectionInfo subjectOfCall languagePreferences reason@4 extensions');
export function readMakeCall(r: XmlReader, m: Draft<MakeCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(MakeCallTable)) {
      case 0:
        m.callingDevice = readDeviceID(r);
        break;
      case 1:
        m.calledDirectoryNumber = readDeviceID(r);
        break;
      case 2:
        m.accountCode = r.octets();
        break;
      case 3:
        m.authCode = r.octets();
        break;
      case 4:
        m.autoOriginate = r.enumeration(AutoOriginateTable);
        break;
      case 5:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 6:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 7:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 8:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 9:
        m.callingConnectionInfo = readConnectionInformation(r);
        break;
      case 10:
        m.subjectOfCall = r.text();
        break;
      case 11:
        m.languagePreferences = r.text();
        break;
      case 12:
        m.reason = r.enumeration(EventCauseTable);
        break;
      case 13:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeMakeCall(w: XmlWriter, t: MemberTable, m: MakeCall): string {
  let n = w.members(m), s = '';
  if (m.callingDevice !== undefined) { n--; s += writeDeviceID(w, MakeCallTable, 0, m.callingDevice); }
  else w.incomplete('callingDevice');
  if (m.calledDirectoryNumber !== undefined) { n--; s += writeDeviceID(w, MakeCallTable, 1, m.calledDirectoryNumber); }
  else w.incomplete('calledDirectoryNumber');
  if (n > 0 && m.accountCode !== undefined) { n--; s += w.octets(MakeCallTable, 2, m.accountCode); }
  if (n > 0 && m.authCode !== undefined) { n--; s += w.octets(MakeCallTable, 3, m.authCode); }
  if (n > 0 && m.autoOriginate !== undefined) { n--; s += w.enumeration(MakeCallTable, 4, m.autoOriginate, AutoOriginateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, MakeCallTable, 5, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, MakeCallTable, 6, m.userData); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, MakeCallTable, 7, m.callCharacteristics); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, MakeCallTable, 8, m.mediaCallCharacteristics); }
  if (n > 0 && m.callingConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, MakeCallTable, 9, m.callingConnectionInfo); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(MakeCallTable, 10, m.subjectOfCall); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(MakeCallTable, 11, m.languagePreferences); }
  if (n > 0 && m.reason !== undefined) { n--; if (w.allows(4, 'reason')) s += w.enumeration(MakeCallTable, 12, m.reason, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, MakeCallTable, 13, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, MakeCallTable) : w.document(t, s);
}

const MakeCallResponseTable = new MemberTable('callingDevice! mediaCallCharacteristics initiatedCallInfo callLinkageData@6 extensions');
export function readMakeCallResponse(r: XmlReader, m: Draft<MakeCallResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(MakeCallResponseTable)) {
      case 0:
        m.callingDevice = readConnectionID(r);
        break;
      case 1:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 2:
        m.initiatedCallInfo = readConnectionInformation(r);
        break;
      case 3:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeMakeCallResponse(w: XmlWriter, t: MemberTable, m: MakeCallResponse): string {
  let n = w.members(m), s = '';
  if (m.callingDevice !== undefined) { n--; s += writeConnectionID(w, MakeCallResponseTable, 0, m.callingDevice); }
  else w.incomplete('callingDevice');
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, MakeCallResponseTable, 1, m.mediaCallCharacteristics); }
  if (n > 0 && m.initiatedCallInfo !== undefined) { n--; s += writeConnectionInformation(w, MakeCallResponseTable, 2, m.initiatedCallInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; if (w.allows(6, 'callLinkageData')) s += writeCallLinkageData(w, MakeCallResponseTable, 3, m.callLinkageData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, MakeCallResponseTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, MakeCallResponseTable) : w.document(t, s);
}

const MakePredictiveCallTable = new MemberTable('callingDevice! calledDirectoryNumber! signallingDetection destinationDetection defaultAction accountCode authCode autoOriginate alertTime correlatorData callCharacteristics userData subjectOfCall languagePreferences extensions');
export function readMakePredictiveCall(r: XmlReader, m: Draft<MakePredictiveCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(MakePredictiveCallTable)) {
      case 0:
        m.callingDevice = readDeviceID(r);
        break;
      case 1:
        m.calledDirectoryNumber = readDeviceID(r);
        break;
      case 2:
        m.signallingDetection = readSignallingDetection(r);
        break;
      case 3:
        m.destinationDetection = readDestinationDetection(r);
        break;
      case 4:
        m.defaultAction = r.enumeration(DetectionActionTable);
        break;
      case 5:
        m.accountCode = r.octets();
        break;
      case 6:
        m.authCode = r.octets();
        break;
      case 7:
        m.autoOriginate = r.enumeration(AutoOriginateTable);
        break;
      case 8:
        if (r.hasValue()) m.alertTime = r.integer();
        break;
      case 9:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 10:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 11:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 12:
        m.subjectOfCall = r.text();
        break;
      case 13:
        m.languagePreferences = r.text();
        break;
      case 14:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeMakePredictiveCall(w: XmlWriter, t: MemberTable, m: MakePredictiveCall): string {
  let n = w.members(m), s = '';
  if (m.callingDevice !== undefined) { n--; s += writeDeviceID(w, MakePredictiveCallTable, 0, m.callingDevice); }
  else w.incomplete('callingDevice');
  if (m.calledDirectoryNumber !== undefined) { n--; s += writeDeviceID(w, MakePredictiveCallTable, 1, m.calledDirectoryNumber); }
  else w.incomplete('calledDirectoryNumber');
  if (n > 0 && m.signallingDetection !== undefined) { n--; s += writeSignallingDetection(w, MakePredictiveCallTable, 2, m.signallingDetection); }
  if (n > 0 && m.destinationDetection !== undefined) { n--; s += writeDestinationDetection(w, MakePredictiveCallTable, 3, m.destinationDetection); }
  if (n > 0 && m.defaultAction !== undefined) { n--; s += w.enumeration(MakePredictiveCallTable, 4, m.defaultAction, DetectionActionTable); }
  if (n > 0 && m.accountCode !== undefined) { n--; s += w.octets(MakePredictiveCallTable, 5, m.accountCode); }
  if (n > 0 && m.authCode !== undefined) { n--; s += w.octets(MakePredictiveCallTable, 6, m.authCode); }
  if (n > 0 && m.autoOriginate !== undefined) { n--; s += w.enumeration(MakePredictiveCallTable, 7, m.autoOriginate, AutoOriginateTable); }
  if (n > 0 && m.alertTime !== undefined) { n--; s += w.integer(MakePredictiveCallTable, 8, m.alertTime); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, MakePredictiveCallTable, 9, m.correlatorData); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, MakePredictiveCallTable, 10, m.callCharacteristics); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, MakePredictiveCallTable, 11, m.userData); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(MakePredictiveCallTable, 12, m.subjectOfCall); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(MakePredictiveCallTable, 13, m.languagePreferences); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, MakePredictiveCallTable, 14, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, MakePredictiveCallTable) : w.document(t, s);
}

const MakePredictiveCallResponseTable = new MemberTable('initiatedCall! initiatedCallInfo callLinkageData@6 extensions');
export function readMakePredictiveCallResponse(r: XmlReader, m: Draft<MakePredictiveCallResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(MakePredictiveCallResponseTable)) {
      case 0:
        m.initiatedCall = readConnectionID(r);
        break;
      case 1:
        m.initiatedCallInfo = readConnectionInformation(r);
        break;
      case 2:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeMakePredictiveCallResponse(w: XmlWriter, t: MemberTable, m: MakePredictiveCallResponse): string {
  let n = w.members(m), s = '';
  if (m.initiatedCall !== undefined) { n--; s += writeConnectionID(w, MakePredictiveCallResponseTable, 0, m.initiatedCall); }
  else w.incomplete('initiatedCall');
  if (n > 0 && m.initiatedCallInfo !== undefined) { n--; s += writeConnectionInformation(w, MakePredictiveCallResponseTable, 1, m.initiatedCallInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; if (w.allows(6, 'callLinkageData')) s += writeCallLinkageData(w, MakePredictiveCallResponseTable, 2, m.callLinkageData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, MakePredictiveCallResponseTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, MakePredictiveCallResponseTable) : w.document(t, s);
}

const ReconnectCallTable = new MemberTable('activeCall! heldCall! extensions');
export function readReconnectCall(r: XmlReader, m: Draft<ReconnectCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ReconnectCallTable)) {
      case 0:
        m.activeCall = readConnectionID(r);
        break;
      case 1:
        m.heldCall = readConnectionID(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeReconnectCall(w: XmlWriter, t: MemberTable, m: ReconnectCall): string {
  let n = w.members(m), s = '';
  if (m.activeCall !== undefined) { n--; s += writeConnectionID(w, ReconnectCallTable, 0, m.activeCall); }
  else w.incomplete('activeCall');
  if (m.heldCall !== undefined) { n--; s += writeConnectionID(w, ReconnectCallTable, 1, m.heldCall); }
  else w.incomplete('heldCall');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ReconnectCallTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ReconnectCallTable) : w.document(t, s);
}

const RetrieveCallTable = new MemberTable('callToBeRetrieved! extensions');
export function readRetrieveCall(r: XmlReader, m: Draft<RetrieveCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RetrieveCallTable)) {
      case 0:
        m.callToBeRetrieved = readConnectionID(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRetrieveCall(w: XmlWriter, t: MemberTable, m: RetrieveCall): string {
  let n = w.members(m), s = '';
  if (m.callToBeRetrieved !== undefined) { n--; s += writeConnectionID(w, RetrieveCallTable, 0, m.callToBeRetrieved); }
  else w.incomplete('callToBeRetrieved');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RetrieveCallTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RetrieveCallTable) : w.document(t, s);
}

const TransferCallTable = new MemberTable('heldCall! activeCall! extensions');
export function readTransferCall(r: XmlReader, m: Draft<TransferCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(TransferCallTable)) {
      case 0:
        m.heldCall = readConnectionID(r);
        break;
      case 1:
        m.activeCall = readConnectionID(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeTransferCall(w: XmlWriter, t: MemberTable, m: TransferCall): string {
  let n = w.members(m), s = '';
  if (m.heldCall !== undefined) { n--; s += writeConnectionID(w, TransferCallTable, 0, m.heldCall); }
  else w.incomplete('heldCall');
  if (m.activeCall !== undefined) { n--; s += writeConnectionID(w, TransferCallTable, 1, m.activeCall); }
  else w.incomplete('activeCall');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, TransferCallTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, TransferCallTable) : w.document(t, s);
}

const TransferCallResponseTable = new MemberTable('transferredCall! connections transferredCallInfo callLinkageDataList@6 extensions');
export function readTransferCallResponse(r: XmlReader, m: Draft<TransferCallResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(TransferCallResponseTable)) {
      case 0:
        m.transferredCall = readConnectionID(r);
        break;
      case 1:
        m.connections = readConnectionList(r);
        break;
      case 2:
        m.transferredCallInfo = readConnectionInformation(r);
        break;
      case 3:
        m.callLinkageDataList = readCallLinkageDataList(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeTransferCallResponse(w: XmlWriter, t: MemberTable, m: TransferCallResponse): string {
  let n = w.members(m), s = '';
  if (m.transferredCall !== undefined) { n--; s += writeConnectionID(w, TransferCallResponseTable, 0, m.transferredCall); }
  else w.incomplete('transferredCall');
  if (n > 0 && m.connections !== undefined) { n--; s += writeConnectionList(w, TransferCallResponseTable, 1, m.connections); }
  if (n > 0 && m.transferredCallInfo !== undefined) { n--; s += writeConnectionInformation(w, TransferCallResponseTable, 2, m.transferredCallInfo); }
  if (n > 0 && m.callLinkageDataList !== undefined) { n--; if (w.allows(6, 'callLinkageDataList')) s += writeCallLinkageDataList(w, TransferCallResponseTable, 3, m.callLinkageDataList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, TransferCallResponseTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, TransferCallResponseTable) : w.document(t, s);
}

const ParkCallTable = new MemberTable('parking! parkTo! correlatorData subjectOfCall languagePreferences extensions');
export function readParkCall(r: XmlReader, m: Draft<ParkCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ParkCallTable)) {
      case 0:
        m.parking = readConnectionID(r);
        break;
      case 1:
        m.parkTo = readDeviceID(r);
        break;
      case 2:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 3:
        m.subjectOfCall = r.text();
        break;
      case 4:
        m.languagePreferences = r.text();
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeParkCall(w: XmlWriter, t: MemberTable, m: ParkCall): string {
  let n = w.members(m), s = '';
  if (m.parking !== undefined) { n--; s += writeConnectionID(w, ParkCallTable, 0, m.parking); }
  else w.incomplete('parking');
  if (m.parkTo !== undefined) { n--; s += writeDeviceID(w, ParkCallTable, 1, m.parkTo); }
  else w.incomplete('parkTo');
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, ParkCallTable, 2, m.correlatorData); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(ParkCallTable, 3, m.subjectOfCall); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(ParkCallTable, 4, m.languagePreferences); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ParkCallTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ParkCallTable) : w.document(t, s);
}

const ParkCallResponseTable = new MemberTable('parkedTo callLinkageData@6 extensions');
export function readParkCallResponse(r: XmlReader, m: Draft<ParkCallResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ParkCallResponseTable)) {
      case 0:
        m.parkedTo = readConnectionID(r);
        break;
      case 1:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeParkCallResponse(w: XmlWriter, t: MemberTable, m: ParkCallResponse): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.parkedTo !== undefined) { n--; s += writeConnectionID(w, ParkCallResponseTable, 0, m.parkedTo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; if (w.allows(6, 'callLinkageData')) s += writeCallLinkageData(w, ParkCallResponseTable, 1, m.callLinkageData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ParkCallResponseTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ParkCallResponseTable) : w.document(t, s);
}

const SingleStepConferenceCallTable = new MemberTable('activeCall! deviceToJoin! participationType!"active" accountCode authCode correlatorData userData subjectOfCall languagePreferences extensions');
export function readSingleStepConferenceCall(r: XmlReader, m: Draft<SingleStepConferenceCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SingleStepConferenceCallTable)) {
      case 0:
        m.activeCall = readConnectionID(r);
        break;
      case 1:
        m.deviceToJoin = readDeviceID(r);
        break;
      case 2:
        m.participationType = r.enumeration(ParticipationTypeTable);
        break;
      case 3:
        m.accountCode = r.octets();
        break;
      case 4:
        m.authCode = r.octets();
        break;
      case 5:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 6:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 7:
        m.subjectOfCall = r.text();
        break;
      case 8:
        m.languagePreferences = r.text();
        break;
      case 9:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSingleStepConferenceCall(w: XmlWriter, t: MemberTable, m: SingleStepConferenceCall): string {
  let n = w.members(m), s = '';
  if (m.activeCall !== undefined) { n--; s += writeConnectionID(w, SingleStepConferenceCallTable, 0, m.activeCall); }
  else w.incomplete('activeCall');
  if (m.deviceToJoin !== undefined) { n--; s += writeDeviceID(w, SingleStepConferenceCallTable, 1, m.deviceToJoin); }
  else w.incomplete('deviceToJoin');
  if (m.participationType !== undefined) { n--; s += w.enumeration(SingleStepConferenceCallTable, 2, m.participationType, ParticipationTypeTable); }
  else w.missing('participationType');
  if (n > 0 && m.accountCode !== undefined) { n--; s += w.octets(SingleStepConferenceCallTable, 3, m.accountCode); }
  if (n > 0 && m.authCode !== undefined) { n--; s += w.octets(SingleStepConferenceCallTable, 4, m.authCode); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, SingleStepConferenceCallTable, 5, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, SingleStepConferenceCallTable, 6, m.userData); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(SingleStepConferenceCallTable, 7, m.subjectOfCall); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(SingleStepConferenceCallTable, 8, m.languagePreferences); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SingleStepConferenceCallTable, 9, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SingleStepConferenceCallTable) : w.document(t, s);
}

const SingleStepConferenceCallResponseTable = new MemberTable('conferencedCall! conferencedCallInfo callLinkageDataList@6 extensions');
export function readSingleStepConferenceCallResponse(r: XmlReader, m: Draft<SingleStepConferenceCallResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SingleStepConferenceCallResponseTable)) {
      case 0:
        m.conferencedCall = readConnectionID(r);
        break;
      case 1:
        m.conferencedCallInfo = readConnectionInformation(r);
        break;
      case 2:
        m.callLinkageDataList = readCallLinkageDataList(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSingleStepConferenceCallResponse(w: XmlWriter, t: MemberTable, m: SingleStepConferenceCallResponse): string {
  let n = w.members(m), s = '';
  if (m.conferencedCall !== undefined) { n--; s += writeConnectionID(w, SingleStepConferenceCallResponseTable, 0, m.conferencedCall); }
  else w.incomplete('conferencedCall');
  if (n > 0 && m.conferencedCallInfo !== undefined) { n--; s += writeConnectionInformation(w, SingleStepConferenceCallResponseTable, 1, m.conferencedCallInfo); }
  if (n > 0 && m.callLinkageDataList !== undefined) { n--; if (w.allows(6, 'callLinkageDataList')) s += writeCallLinkageDataList(w, SingleStepConferenceCallResponseTable, 2, m.callLinkageDataList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SingleStepConferenceCallResponseTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SingleStepConferenceCallResponseTable) : w.document(t, s);
}

const SingleStepTransferCallTable = new MemberTable('activeCall! transferredTo! accountCode authCode correlatorData userData callCharacteristics@6 subjectOfCall languagePreferences reason extensions');
export function readSingleStepTransferCall(r: XmlReader, m: Draft<SingleStepTransferCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SingleStepTransferCallTable)) {
      case 0:
        m.activeCall = readConnectionID(r);
        break;
      case 1:
        m.transferredTo = readDeviceID(r);
        break;
      case 2:
        m.accountCode = r.octets();
        break;
      case 3:
        m.authCode = r.octets();
        break;
      case 4:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 5:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 6:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 7:
        m.subjectOfCall = r.text();
        break;
      case 8:
        m.languagePreferences = r.text();
        break;
      case 9:
        m.reason = r.enumeration(EventCauseTable);
        break;
      case 10:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSingleStepTransferCall(w: XmlWriter, t: MemberTable, m: SingleStepTransferCall): string {
  let n = w.members(m), s = '';
  if (m.activeCall !== undefined) { n--; s += writeConnectionID(w, SingleStepTransferCallTable, 0, m.activeCall); }
  else w.incomplete('activeCall');
  if (m.transferredTo !== undefined) { n--; s += writeDeviceID(w, SingleStepTransferCallTable, 1, m.transferredTo); }
  else w.incomplete('transferredTo');
  if (n > 0 && m.accountCode !== undefined) { n--; s += w.octets(SingleStepTransferCallTable, 2, m.accountCode); }
  if (n > 0 && m.authCode !== undefined) { n--; s += w.octets(SingleStepTransferCallTable, 3, m.authCode); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, SingleStepTransferCallTable, 4, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, SingleStepTransferCallTable, 5, m.userData); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; if (w.allows(6, 'callCharacteristics')) s += writeCallCharacteristics(w, SingleStepTransferCallTable, 6, m.callCharacteristics); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(SingleStepTransferCallTable, 7, m.subjectOfCall); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(SingleStepTransferCallTable, 8, m.languagePreferences); }
  if (n > 0 && m.reason !== undefined) { n--; s += w.enumeration(SingleStepTransferCallTable, 9, m.reason, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SingleStepTransferCallTable, 10, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SingleStepTransferCallTable) : w.document(t, s);
}

const SingleStepTransferCallResponseTable = new MemberTable('transferredCall! connections transferredCallInfo callLinkageDataList@6 extensions');
export function readSingleStepTransferCallResponse(r: XmlReader, m: Draft<SingleStepTransferCallResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SingleStepTransferCallResponseTable)) {
      case 0:
        m.transferredCall = readConnectionID(r);
        break;
      case 1:
        m.connections = readConnectionList(r);
        break;
      case 2:
        m.transferredCallInfo = readConnectionInformation(r);
        break;
      case 3:
        m.callLinkageDataList = readCallLinkageDataList(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSingleStepTransferCallResponse(w: XmlWriter, t: MemberTable, m: SingleStepTransferCallResponse): string {
  let n = w.members(m), s = '';
  if (m.transferredCall !== undefined) { n--; s += writeConnectionID(w, SingleStepTransferCallResponseTable, 0, m.transferredCall); }
  else w.incomplete('transferredCall');
  if (n > 0 && m.connections !== undefined) { n--; s += writeConnectionList(w, SingleStepTransferCallResponseTable, 1, m.connections); }
  if (n > 0 && m.transferredCallInfo !== undefined) { n--; s += writeConnectionInformation(w, SingleStepTransferCallResponseTable, 2, m.transferredCallInfo); }
  if (n > 0 && m.callLinkageDataList !== undefined) { n--; if (w.allows(6, 'callLinkageDataList')) s += writeCallLinkageDataList(w, SingleStepTransferCallResponseTable, 3, m.callLinkageDataList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SingleStepTransferCallResponseTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SingleStepTransferCallResponseTable) : w.document(t, s);
}

const AcceptCallTable = new MemberTable('callToBeAccepted! correlatorData userData extensions');
export function readAcceptCall(r: XmlReader, m: Draft<AcceptCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(AcceptCallTable)) {
      case 0:
        m.callToBeAccepted = readConnectionID(r);
        break;
      case 1:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 2:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeAcceptCall(w: XmlWriter, t: MemberTable, m: AcceptCall): string {
  let n = w.members(m), s = '';
  if (m.callToBeAccepted !== undefined) { n--; s += writeConnectionID(w, AcceptCallTable, 0, m.callToBeAccepted); }
  else w.incomplete('callToBeAccepted');
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, AcceptCallTable, 1, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, AcceptCallTable, 2, m.userData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, AcceptCallTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, AcceptCallTable) : w.document(t, s);
}

const CallBackTable = new MemberTable('callbackConnection! callCharacteristics subjectOfCall languagePreferences extensions');
export function readCallBack(r: XmlReader, m: Draft<CallBack>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CallBackTable)) {
      case 0:
        m.callbackConnection = readConnectionID(r);
        break;
      case 1:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 2:
        m.subjectOfCall = r.text();
        break;
      case 3:
        m.languagePreferences = r.text();
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCallBack(w: XmlWriter, t: MemberTable, m: CallBack): string {
  let n = w.members(m), s = '';
  if (m.callbackConnection !== undefined) { n--; s += writeConnectionID(w, CallBackTable, 0, m.callbackConnection); }
  else w.incomplete('callbackConnection');
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, CallBackTable, 1, m.callCharacteristics); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(CallBackTable, 2, m.subjectOfCall); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(CallBackTable, 3, m.languagePreferences); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CallBackTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CallBackTable) : w.document(t, s);
}

const CallBackResponseTable = new MemberTable('targetDevice extensions');
export function readCallBackResponse(r: XmlReader, m: Draft<CallBackResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CallBackResponseTable)) {
      case 0:
        m.targetDevice = readDeviceID(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCallBackResponse(w: XmlWriter, t: MemberTable, m: CallBackResponse): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.targetDevice !== undefined) { n--; s += writeDeviceID(w, CallBackResponseTable, 0, m.targetDevice); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CallBackResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CallBackResponseTable) : w.document(t, s);
}

const CallBackMessageTable = new MemberTable('callbackMessageConnection! extensions');
export function readCallBackMessage(r: XmlReader, m: Draft<CallBackMessage>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CallBackMessageTable)) {
      case 0:
        m.callbackMessageConnection = readConnectionID(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCallBackMessage(w: XmlWriter, t: MemberTable, m: CallBackMessage): string {
  let n = w.members(m), s = '';
  if (m.callbackMessageConnection !== undefined) { n--; s += writeConnectionID(w, CallBackMessageTable, 0, m.callbackMessageConnection); }
  else w.incomplete('callbackMessageConnection');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CallBackMessageTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CallBackMessageTable) : w.document(t, s);
}

const CallBackMessageResponseTable = new MemberTable('targetDevice extensions');
export function readCallBackMessageResponse(r: XmlReader, m: Draft<CallBackMessageResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CallBackMessageResponseTable)) {
      case 0:
        m.targetDevice = readDeviceID(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCallBackMessageResponse(w: XmlWriter, t: MemberTable, m: CallBackMessageResponse): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.targetDevice !== undefined) { n--; s += writeDeviceID(w, CallBackMessageResponseTable, 0, m.targetDevice); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CallBackMessageResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CallBackMessageResponseTable) : w.document(t, s);
}

const CamponCallTable = new MemberTable('camponConnection! extensions');
export function readCamponCall(r: XmlReader, m: Draft<CamponCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CamponCallTable)) {
      case 0:
        m.camponConnection = readConnectionID(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCamponCall(w: XmlWriter, t: MemberTable, m: CamponCall): string {
  let n = w.members(m), s = '';
  if (m.camponConnection !== undefined) { n--; s += writeConnectionID(w, CamponCallTable, 0, m.camponConnection); }
  else w.incomplete('camponConnection');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CamponCallTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CamponCallTable) : w.document(t, s);
}

const DeflectCallTable = new MemberTable('callToBeDiverted! newDestination! correlatorData userData callCharacteristics@6 subjectOfCall languagePreferences reason extensions +addNewDestinationsList');
export function readDeflectCall(r: XmlReader, m: Draft<DeflectCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DeflectCallTable)) {
      case 0:
        m.callToBeDiverted = readConnectionID(r);
        break;
      case 1:
        readDeflectCallNewDestination(r, m);
        break;
      case 2:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 3:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 4:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 5:
        m.subjectOfCall = r.text();
        break;
      case 6:
        m.languagePreferences = r.text();
        break;
      case 7:
        m.reason = r.enumeration(EventCauseTable);
        break;
      case 8:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDeflectCall(w: XmlWriter, t: MemberTable, m: DeflectCall): string {
  let n = w.members(m), s = '';
  if (m.callToBeDiverted !== undefined) { n--; s += writeConnectionID(w, DeflectCallTable, 0, m.callToBeDiverted); }
  else w.incomplete('callToBeDiverted');
  if (m.newDestination !== undefined) n--;
  if (m.addNewDestinationsList !== undefined) n--;
  s += writeDeflectCallNewDestination(w, DeflectCallTable, 1, m);
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, DeflectCallTable, 2, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, DeflectCallTable, 3, m.userData); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; if (w.allows(6, 'callCharacteristics')) s += writeCallCharacteristics(w, DeflectCallTable, 4, m.callCharacteristics); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(DeflectCallTable, 5, m.subjectOfCall); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(DeflectCallTable, 6, m.languagePreferences); }
  if (n > 0 && m.reason !== undefined) { n--; s += w.enumeration(DeflectCallTable, 7, m.reason, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DeflectCallTable, 8, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DeflectCallTable) : w.document(t, s);
}

const DialDigitsTable = new MemberTable('diallingConnection! diallingSequence! correlatorData extensions');
export function readDialDigits(r: XmlReader, m: Draft<DialDigits>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DialDigitsTable)) {
      case 0:
        m.diallingConnection = readConnectionID(r);
        break;
      case 1:
        m.diallingSequence = readDeviceID(r);
        break;
      case 2:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDialDigits(w: XmlWriter, t: MemberTable, m: DialDigits): string {
  let n = w.members(m), s = '';
  if (m.diallingConnection !== undefined) { n--; s += writeConnectionID(w, DialDigitsTable, 0, m.diallingConnection); }
  else w.incomplete('diallingConnection');
  if (m.diallingSequence !== undefined) { n--; s += writeDeviceID(w, DialDigitsTable, 1, m.diallingSequence); }
  else w.incomplete('diallingSequence');
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, DialDigitsTable, 2, m.correlatorData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DialDigitsTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DialDigitsTable) : w.document(t, s);
}

const DirectedPickupCallTable = new MemberTable('callToBePickedUp! requestingDevice! correlatorData userData extensions');
export function readDirectedPickupCall(r: XmlReader, m: Draft<DirectedPickupCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DirectedPickupCallTable)) {
      case 0:
        m.callToBePickedUp = readConnectionID(r);
        break;
      case 1:
        m.requestingDevice = readDeviceID(r);
        break;
      case 2:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 3:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDirectedPickupCall(w: XmlWriter, t: MemberTable, m: DirectedPickupCall): string {
  let n = w.members(m), s = '';
  if (m.callToBePickedUp !== undefined) { n--; s += writeConnectionID(w, DirectedPickupCallTable, 0, m.callToBePickedUp); }
  else w.incomplete('callToBePickedUp');
  if (m.requestingDevice !== undefined) { n--; s += writeDeviceID(w, DirectedPickupCallTable, 1, m.requestingDevice); }
  else w.incomplete('requestingDevice');
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, DirectedPickupCallTable, 2, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, DirectedPickupCallTable, 3, m.userData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DirectedPickupCallTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DirectedPickupCallTable) : w.document(t, s);
}

const DirectedPickupCallResponseTable = new MemberTable('pickedCall pickedCallInfo callLinkageData@6 extensions');
export function readDirectedPickupCallResponse(r: XmlReader, m: Draft<DirectedPickupCallResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DirectedPickupCallResponseTable)) {
      case 0:
        m.pickedCall = readConnectionID(r);
        break;
      case 1:
        m.pickedCallInfo = readConnectionInformation(r);
        break;
      case 2:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDirectedPickupCallResponse(w: XmlWriter, t: MemberTable, m: DirectedPickupCallResponse): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.pickedCall !== undefined) { n--; s += writeConnectionID(w, DirectedPickupCallResponseTable, 0, m.pickedCall); }
  if (n > 0 && m.pickedCallInfo !== undefined) { n--; s += writeConnectionInformation(w, DirectedPickupCallResponseTable, 1, m.pickedCallInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; if (w.allows(6, 'callLinkageData')) s += writeCallLinkageData(w, DirectedPickupCallResponseTable, 2, m.callLinkageData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DirectedPickupCallResponseTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DirectedPickupCallResponseTable) : w.document(t, s);
}

const GroupPickupCallTable = new MemberTable('newDestination! pickGroup correlatorData userData extensions');
export function readGroupPickupCall(r: XmlReader, m: Draft<GroupPickupCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GroupPickupCallTable)) {
      case 0:
        m.newDestination = readDeviceID(r);
        break;
      case 1:
        m.pickGroup = readDeviceID(r);
        break;
      case 2:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 3:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGroupPickupCall(w: XmlWriter, t: MemberTable, m: GroupPickupCall): string {
  let n = w.members(m), s = '';
  if (m.newDestination !== undefined) { n--; s += writeDeviceID(w, GroupPickupCallTable, 0, m.newDestination); }
  else w.incomplete('newDestination');
  if (n > 0 && m.pickGroup !== undefined) { n--; s += writeDeviceID(w, GroupPickupCallTable, 1, m.pickGroup); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, GroupPickupCallTable, 2, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, GroupPickupCallTable, 3, m.userData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GroupPickupCallTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GroupPickupCallTable) : w.document(t, s);
}

const GroupPickupCallResponseTable = new MemberTable('pickedCall pickedCallInfo callLinkageData@6 extensions');
export function readGroupPickupCallResponse(r: XmlReader, m: Draft<GroupPickupCallResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GroupPickupCallResponseTable)) {
      case 0:
        m.pickedCall = readConnectionID(r);
        break;
      case 1:
        m.pickedCallInfo = readConnectionInformation(r);
        break;
      case 2:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGroupPickupCallResponse(w: XmlWriter, t: MemberTable, m: GroupPickupCallResponse): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.pickedCall !== undefined) { n--; s += writeConnectionID(w, GroupPickupCallResponseTable, 0, m.pickedCall); }
  if (n > 0 && m.pickedCallInfo !== undefined) { n--; s += writeConnectionInformation(w, GroupPickupCallResponseTable, 1, m.pickedCallInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; if (w.allows(6, 'callLinkageData')) s += writeCallLinkageData(w, GroupPickupCallResponseTable, 2, m.callLinkageData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GroupPickupCallResponseTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GroupPickupCallResponseTable) : w.document(t, s);
}

const IntrudeCallTable = new MemberTable('intrude! participationType!"active" userData extensions');
export function readIntrudeCall(r: XmlReader, m: Draft<IntrudeCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(IntrudeCallTable)) {
      case 0:
        m.intrude = readConnectionID(r);
        break;
      case 1:
        m.participationType = r.enumeration(ParticipationTypeTable);
        break;
      case 2:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeIntrudeCall(w: XmlWriter, t: MemberTable, m: IntrudeCall): string {
  let n = w.members(m), s = '';
  if (m.intrude !== undefined) { n--; s += writeConnectionID(w, IntrudeCallTable, 0, m.intrude); }
  else w.incomplete('intrude');
  if (m.participationType !== undefined) { n--; s += w.enumeration(IntrudeCallTable, 1, m.participationType, ParticipationTypeTable); }
  else w.missing('participationType');
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, IntrudeCallTable, 2, m.userData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, IntrudeCallTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, IntrudeCallTable) : w.document(t, s);
}

const IntrudeCallResponseTable = new MemberTable('conferencedCall conferencedCallInfo callLinkageDataList@6 extensions');
export function readIntrudeCallResponse(r: XmlReader, m: Draft<IntrudeCallResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(IntrudeCallResponseTable)) {
      case 0:
        m.conferencedCall = readConnectionID(r);
        break;
      case 1:
        m.conferencedCallInfo = readConnectionInformation(r);
        break;
      case 2:
        m.callLinkageDataList = readCallLinkageDataList(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeIntrudeCallResponse(w: XmlWriter, t: MemberTable, m: IntrudeCallResponse): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.conferencedCall !== undefined) { n--; s += writeConnectionID(w, IntrudeCallResponseTable, 0, m.conferencedCall); }
  if (n > 0 && m.conferencedCallInfo !== undefined) { n--; s += writeConnectionInformation(w, IntrudeCallResponseTable, 1, m.conferencedCallInfo); }
  if (n > 0 && m.callLinkageDataList !== undefined) { n--; if (w.allows(6, 'callLinkageDataList')) s += writeCallLinkageDataList(w, IntrudeCallResponseTable, 2, m.callLinkageDataList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, IntrudeCallResponseTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, IntrudeCallResponseTable) : w.document(t, s);
}

const JoinCallTable = new MemberTable('activeCall! joiningDevice! autoOriginate!"prompt" participationType!"active" accountCode authCode correlatorData userData extensions');
export function readJoinCall(r: XmlReader, m: Draft<JoinCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(JoinCallTable)) {
      case 0:
        m.activeCall = readConnectionID(r);
        break;
      case 1:
        m.joiningDevice = readDeviceID(r);
        break;
      case 2:
        m.autoOriginate = r.enumeration(AutoOriginateTable);
        break;
      case 3:
        m.participationType = r.enumeration(ParticipationTypeTable);
        break;
      case 4:
        m.accountCode = r.octets();
        break;
      case 5:
        m.authCode = r.octets();
        break;
      case 6:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 7:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 8:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeJoinCall(w: XmlWriter, t: MemberTable, m: JoinCall): string {
  let n = w.members(m), s = '';
  if (m.activeCall !== undefined) { n--; s += writeConnectionID(w, JoinCallTable, 0, m.activeCall); }
  else w.incomplete('activeCall');
  if (m.joiningDevice !== undefined) { n--; s += writeDeviceID(w, JoinCallTable, 1, m.joiningDevice); }
  else w.incomplete('joiningDevice');
  if (m.autoOriginate !== undefined) { n--; s += w.enumeration(JoinCallTable, 2, m.autoOriginate, AutoOriginateTable); }
  else w.missing('autoOriginate');
  if (m.participationType !== undefined) { n--; s += w.enumeration(JoinCallTable, 3, m.participationType, ParticipationTypeTable); }
  else w.missing('participationType');
  if (n > 0 && m.accountCode !== undefined) { n--; s += w.octets(JoinCallTable, 4, m.accountCode); }
  if (n > 0 && m.authCode !== undefined) { n--; s += w.octets(JoinCallTable, 5, m.authCode); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, JoinCallTable, 6, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, JoinCallTable, 7, m.userData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, JoinCallTable, 8, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, JoinCallTable) : w.document(t, s);
}

const JoinCallResponseTable = new MemberTable('conferencedCall! conferencedCallInfo callLinkageDataList@6 extensions');
export function readJoinCallResponse(r: XmlReader, m: Draft<JoinCallResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(JoinCallResponseTable)) {
      case 0:
        m.conferencedCall = readConnectionID(r);
        break;
      case 1:
        m.conferencedCallInfo = readConnectionInformation(r);
        break;
      case 2:
        m.callLinkageDataList = readCallLinkageDataList(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeJoinCallResponse(w: XmlWriter, t: MemberTable, m: JoinCallResponse): string {
  let n = w.members(m), s = '';
  if (m.conferencedCall !== undefined) { n--; s += writeConnectionID(w, JoinCallResponseTable, 0, m.conferencedCall); }
  else w.incomplete('conferencedCall');
  if (n > 0 && m.conferencedCallInfo !== undefined) { n--; s += writeConnectionInformation(w, JoinCallResponseTable, 1, m.conferencedCallInfo); }
  if (n > 0 && m.callLinkageDataList !== undefined) { n--; if (w.allows(6, 'callLinkageDataList')) s += writeCallLinkageDataList(w, JoinCallResponseTable, 2, m.callLinkageDataList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, JoinCallResponseTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, JoinCallResponseTable) : w.document(t, s);
}

const MakeConnectionTable = new MemberTable('initiatingDevice! accountCode authCode autoOriginate correlatorData callCharacteristics mediaCallCharacteristics connectionInfo subjectOfCall languagePreferences reason maxDevices startTime duration extensions');
export function readMakeConnection(r: XmlReader, m: Draft<MakeConnection>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(MakeConnectionTable)) {
      case 0:
        m.initiatingDevice = readDeviceID(r);
        break;
      case 1:
        m.accountCode = r.octets();
        break;
      case 2:
        m.authCode = r.octets();
        break;
      case 3:
        m.autoOriginate = r.enumeration(AutoOriginateTable);
        break;
      case 4:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 5:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 6:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 7:
        m.connectionInfo = readConnectionInformation(r);
        break;
      case 8:
        m.subjectOfCall = r.text();
        break;
      case 9:
        m.languagePreferences = r.text();
        break;
      case 10:
        m.reason = r.enumeration(EventCauseTable);
        break;
      case 11:
        if (r.hasValue()) m.maxDevices = r.integer();
        break;
      case 12:
        m.startTime = r.text();
        break;
      case 13:
        if (r.hasValue()) m.duration = r.integer();
        break;
      case 14:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeMakeConnection(w: XmlWriter, t: MemberTable, m: MakeConnection): string {
  let n = w.members(m), s = '';
  if (m.initiatingDevice !== undefined) { n--; s += writeDeviceID(w, MakeConnectionTable, 0, m.initiatingDevice); }
  else w.incomplete('initiatingDevice');
  if (n > 0 && m.accountCode !== undefined) { n--; s += w.octets(MakeConnectionTable, 1, m.accountCode); }
  if (n > 0 && m.authCode !== undefined) { n--; s += w.octets(MakeConnectionTable, 2, m.authCode); }
  if (n > 0 && m.autoOriginate !== undefined) { n--; s += w.enumeration(MakeConnectionTable, 3, m.autoOriginate, AutoOriginateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, MakeConnectionTable, 4, m.correlatorData); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, MakeConnectionTable, 5, m.callCharacteristics); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, MakeConnectionTable, 6, m.mediaCallCharacteristics); }
  if (n > 0 && m.connectionInfo !== undefined) { n--; s += writeConnectionInformation(w, MakeConnectionTable, 7, m.connectionInfo); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(MakeConnectionTable, 8, m.subjectOfCall); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(MakeConnectionTable, 9, m.languagePreferences); }
  if (n > 0 && m.reason !== undefined) { n--; s += w.enumeration(MakeConnectionTable, 10, m.reason, EventCauseTable); }
  if (n > 0 && m.maxDevices !== undefined) { n--; s += w.integer(MakeConnectionTable, 11, m.maxDevices); }
  if (n > 0 && m.startTime !== undefined) { n--; s += w.text(MakeConnectionTable, 12, m.startTime); }
  if (n > 0 && m.duration !== undefined) { n--; s += w.integer(MakeConnectionTable, 13, m.duration); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, MakeConnectionTable, 14, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, MakeConnectionTable) : w.document(t, s);
}

const MakeConnectionResponseTable = new MemberTable('initiatingDevice! mediaCallCharacteristics initiatedCallInfo callLinkageData extensions');
export function readMakeConnectionResponse(r: XmlReader, m: Draft<MakeConnectionResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(MakeConnectionResponseTable)) {
      case 0:
        m.initiatingDevice = readConnectionID(r);
        break;
      case 1:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 2:
        m.initiatedCallInfo = readConnectionInformation(r);
        break;
      case 3:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeMakeConnectionResponse(w: XmlWriter, t: MemberTable, m: MakeConnectionResponse): string {
  let n = w.members(m), s = '';
  if (m.initiatingDevice !== undefined) { n--; s += writeConnectionID(w, MakeConnectionResponseTable, 0, m.initiatingDevice); }
  else w.incomplete('initiatingDevice');
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, MakeConnectionResponseTable, 1, m.mediaCallCharacteristics); }
  if (n > 0 && m.initiatedCallInfo !== undefined) { n--; s += writeConnectionInformation(w, MakeConnectionResponseTable, 2, m.initiatedCallInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, MakeConnectionResponseTable, 3, m.callLinkageData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, MakeConnectionResponseTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, MakeConnectionResponseTable) : w.document(t, s);
}

const SendMessageTable = new MemberTable('callingDevice! destinationDevices! messageInfo! accountCode authCode correlatorData callCharacteristics mediaCallCharacteristics subjectOfCall languagePreferences extensions');
export function readSendMessage(r: XmlReader, m: Draft<SendMessage>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SendMessageTable)) {
      case 0:
        m.callingDevice = readDeviceID(r);
        break;
      case 1:
        m.destinationDevices = r.list(deviceItems, readDeviceID);
        break;
      case 2:
        m.messageInfo = r.list(messageInfoItemItems, readMessageInfoItem);
        break;
      case 3:
        m.accountCode = r.octets();
        break;
      case 4:
        m.authCode = r.octets();
        break;
      case 5:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 6:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 7:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 8:
        m.subjectOfCall = r.text();
        break;
      case 9:
        m.languagePreferences = r.text();
        break;
      case 10:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSendMessage(w: XmlWriter, t: MemberTable, m: SendMessage): string {
  let n = w.members(m), s = '';
  if (m.callingDevice !== undefined) { n--; s += writeDeviceID(w, SendMessageTable, 0, m.callingDevice); }
  else w.incomplete('callingDevice');
  if (m.destinationDevices !== undefined) { n--; s += w.list(SendMessageTable, 1, m.destinationDevices, deviceItems, writeDeviceID); }
  else w.incomplete('destinationDevices');
  if (m.messageInfo !== undefined) { n--; s += w.list(SendMessageTable, 2, m.messageInfo, messageInfoItemItems, writeMessageInfoItem); }
  else w.incomplete('messageInfo');
  if (n > 0 && m.accountCode !== undefined) { n--; s += w.octets(SendMessageTable, 3, m.accountCode); }
  if (n > 0 && m.authCode !== undefined) { n--; s += w.octets(SendMessageTable, 4, m.authCode); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, SendMessageTable, 5, m.correlatorData); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, SendMessageTable, 6, m.callCharacteristics); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, SendMessageTable, 7, m.mediaCallCharacteristics); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(SendMessageTable, 8, m.subjectOfCall); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(SendMessageTable, 9, m.languagePreferences); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SendMessageTable, 10, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SendMessageTable) : w.document(t, s);
}

const SendMessageResponseTable = new MemberTable('connectionList! mediaCallCharacteristics listOfCallLinkageData@6 extensions');
export function readSendMessageResponse(r: XmlReader, m: Draft<SendMessageResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SendMessageResponseTable)) {
      case 0:
        m.connectionList = r.list(connectionItems, readConnectionID);
        break;
      case 1:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 2:
        m.listOfCallLinkageData = r.list(callLinkageDataItems, readCallLinkageData);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSendMessageResponse(w: XmlWriter, t: MemberTable, m: SendMessageResponse): string {
  let n = w.members(m), s = '';
  if (m.connectionList !== undefined) { n--; s += w.list(SendMessageResponseTable, 0, m.connectionList, connectionItems, writeConnectionID); }
  else w.incomplete('connectionList');
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, SendMessageResponseTable, 1, m.mediaCallCharacteristics); }
  if (n > 0 && m.listOfCallLinkageData !== undefined) { n--; if (w.allows(6, 'listOfCallLinkageData')) s += w.list(SendMessageResponseTable, 2, m.listOfCallLinkageData, callLinkageDataItems, writeCallLinkageData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SendMessageResponseTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SendMessageResponseTable) : w.document(t, s);
}

const BridgedEventTable = new MemberTable('monitorCrossRefID!"" bridgedConnection! bridgedAppearance!{"notKnown":true} localConnectionInfo correlatorData userData cause!"normal" servicesPermitted mediaCallCharacteristics callCharacteristics bridgedConnectionInfo callLinkageData languagePreferences locationInfoList@6 extensions');
export function readBridgedEvent(r: XmlReader, m: Draft<BridgedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(BridgedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.bridgedConnection = readConnectionID(r);
        break;
      case 2:
        m.bridgedAppearance = readCallingDeviceID(r);
        break;
      case 3:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 4:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 5:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 6:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 7:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 8:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 9:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 10:
        m.bridgedConnectionInfo = readConnectionInformation(r);
        break;
      case 11:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 12:
        m.languagePreferences = r.text();
        break;
      case 13:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 14:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeBridgedEvent(w: XmlWriter, t: MemberTable, m: BridgedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(BridgedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.bridgedConnection !== undefined) { n--; s += writeConnectionID(w, BridgedEventTable, 1, m.bridgedConnection); }
  else w.incomplete('bridgedConnection');
  if (m.bridgedAppearance !== undefined) { n--; s += writeCallingDeviceID(w, BridgedEventTable, 2, m.bridgedAppearance); }
  else w.incomplete('bridgedAppearance');
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(BridgedEventTable, 3, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, BridgedEventTable, 4, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, BridgedEventTable, 5, m.userData); }
  if (m.cause !== undefined) { n--; s += w.enumeration(BridgedEventTable, 6, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, BridgedEventTable, 7, m.servicesPermitted); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, BridgedEventTable, 8, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, BridgedEventTable, 9, m.callCharacteristics); }
  if (n > 0 && m.bridgedConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, BridgedEventTable, 10, m.bridgedConnectionInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, BridgedEventTable, 11, m.callLinkageData); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(BridgedEventTable, 12, m.languagePreferences); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, BridgedEventTable, 13, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, BridgedEventTable, 14, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, BridgedEventTable) : w.document(t, s);
}

const CallClearedEventTable = new MemberTable('monitorCrossRefID!"" clearedCall! correlatorData userData cause!"normal" mediaCallCharacteristics callCharacteristics callLinkageData languagePreferences locationInfoList@6 extensions');
export function readCallClearedEvent(r: XmlReader, m: Draft<CallClearedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CallClearedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.clearedCall = readConnectionID(r);
        break;
      case 2:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 3:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 4:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 5:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 6:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 7:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 8:
        m.languagePreferences = r.text();
        break;
      case 9:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 10:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCallClearedEvent(w: XmlWriter, t: MemberTable, m: CallClearedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(CallClearedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.clearedCall !== undefined) { n--; s += writeConnectionID(w, CallClearedEventTable, 1, m.clearedCall); }
  else w.incomplete('clearedCall');
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, CallClearedEventTable, 2, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, CallClearedEventTable, 3, m.userData); }
  if (m.cause !== undefined) { n--; s += w.enumeration(CallClearedEventTable, 4, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, CallClearedEventTable, 5, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, CallClearedEventTable, 6, m.callCharacteristics); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, CallClearedEventTable, 7, m.callLinkageData); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(CallClearedEventTable, 8, m.languagePreferences); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, CallClearedEventTable, 9, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CallClearedEventTable, 10, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CallClearedEventTable) : w.document(t, s);
}

const ConferencedEventTable = new MemberTable('monitorCrossRefID!"" primaryOldCall! secondaryOldCall conferencingDevice!{"notKnown":true} addedParty!{"notKnown":true} conferenceConnections![] localConnectionInfo correlatorData userData cause!"normal" servicesPermitted mediaCallCharacteristics callCharacteristics callLinkageDataList languagePreferences deviceHistory locationInfoList@6 extensions');
export function readConferencedEvent(r: XmlReader, m: Draft<ConferencedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ConferencedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.primaryOldCall = readConnectionID(r);
        break;
      case 2:
        m.secondaryOldCall = readConnectionID(r);
        break;
      case 3:
        m.conferencingDevice = readCallingDeviceID(r);
        break;
      case 4:
        m.addedParty = readCallingDeviceID(r);
        break;
      case 5:
        m.conferenceConnections = readConnectionList(r);
        break;
      case 6:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 7:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 8:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 9:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 10:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 11:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 12:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 13:
        m.callLinkageDataList = readCallLinkageDataList(r);
        break;
      case 14:
        m.languagePreferences = r.text();
        break;
      case 15:
        m.deviceHistory = r.list(deviceHistoryListItemItems, readDeviceHistoryListItem);
        break;
      case 16:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 17:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeConferencedEvent(w: XmlWriter, t: MemberTable, m: ConferencedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(ConferencedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.primaryOldCall !== undefined) { n--; s += writeConnectionID(w, ConferencedEventTable, 1, m.primaryOldCall); }
  else w.incomplete('primaryOldCall');
  if (n > 0 && m.secondaryOldCall !== undefined) { n--; s += writeConnectionID(w, ConferencedEventTable, 2, m.secondaryOldCall); }
  if (m.conferencingDevice !== undefined) { n--; s += writeCallingDeviceID(w, ConferencedEventTable, 3, m.conferencingDevice); }
  else w.incomplete('conferencingDevice');
  if (m.addedParty !== undefined) { n--; s += writeCallingDeviceID(w, ConferencedEventTable, 4, m.addedParty); }
  else w.incomplete('addedParty');
  if (m.conferenceConnections !== undefined) { n--; s += writeConnectionList(w, ConferencedEventTable, 5, m.conferenceConnections); }
  else w.incomplete('conferenceConnections');
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(ConferencedEventTable, 6, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, ConferencedEventTable, 7, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, ConferencedEventTable, 8, m.userData); }
  if (m.cause !== undefined) { n--; s += w.enumeration(ConferencedEventTable, 9, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, ConferencedEventTable, 10, m.servicesPermitted); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, ConferencedEventTable, 11, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, ConferencedEventTable, 12, m.callCharacteristics); }
  if (n > 0 && m.callLinkageDataList !== undefined) { n--; s += writeCallLinkageDataList(w, ConferencedEventTable, 13, m.callLinkageDataList); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(ConferencedEventTable, 14, m.languagePreferences); }
  if (n > 0 && m.deviceHistory !== undefined) { n--; s += w.list(ConferencedEventTable, 15, m.deviceHistory, deviceHistoryListItemItems, writeDeviceHistoryListItem); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, ConferencedEventTable, 16, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ConferencedEventTable, 17, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ConferencedEventTable) : w.document(t, s);
}

const ConnectionClearedEventTable = new MemberTable('monitorCrossRefID!"" droppedConnection! releasingDevice!{"notKnown":true} localConnectionInfo correlatorData userData chargingInfo cause!"normal" servicesPermitted mediaCallCharacteristics callCharacteristics droppedConnectionInfo callLinkageData languagePreferences deviceHistory locationInfoList@6 extensions');
export function readConnectionClearedEvent(r: XmlReader, m: Draft<ConnectionClearedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ConnectionClearedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.droppedConnection = readConnectionID(r);
        break;
      case 2:
        m.releasingDevice = readCallingDeviceID(r);
        break;
      case 3:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 4:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 5:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 6:
        m.chargingInfo = readChargingInfo(r);
        break;
      case 7:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 8:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 9:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 10:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 11:
        m.droppedConnectionInfo = readConnectionInformation(r);
        break;
      case 12:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 13:
        m.languagePreferences = r.text();
        break;
      case 14:
        m.deviceHistory = r.list(deviceHistoryListItemItems, readDeviceHistoryListItem);
        break;
      case 15:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 16:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeConnectionClearedEvent(w: XmlWriter, t: MemberTable, m: ConnectionClearedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(ConnectionClearedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.droppedConnection !== undefined) { n--; s += writeConnectionID(w, ConnectionClearedEventTable, 1, m.droppedConnection); }
  else w.incomplete('droppedConnection');
  if (m.releasingDevice !== undefined) { n--; s += writeCallingDeviceID(w, ConnectionClearedEventTable, 2, m.releasingDevice); }
  else w.incomplete('releasingDevice');
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(ConnectionClearedEventTable, 3, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, ConnectionClearedEventTable, 4, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, ConnectionClearedEventTable, 5, m.userData); }
  if (n > 0 && m.chargingInfo !== undefined) { n--; s += writeChargingInfo(w, ConnectionClearedEventTable, 6, m.chargingInfo); }
  if (m.cause !== undefined) { n--; s += w.enumeration(ConnectionClearedEventTable, 7, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, ConnectionClearedEventTable, 8, m.servicesPermitted); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, ConnectionClearedEventTable, 9, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, ConnectionClearedEventTable, 10, m.callCharacteristics); }
  if (n > 0 && m.droppedConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, ConnectionClearedEventTable, 11, m.droppedConnectionInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, ConnectionClearedEventTable, 12, m.callLinkageData); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(ConnectionClearedEventTable, 13, m.languagePreferences); }
  if (n > 0 && m.deviceHistory !== undefined) { n--; s += w.list(ConnectionClearedEventTable, 14, m.deviceHistory, deviceHistoryListItemItems, writeDeviceHistoryListItem); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, ConnectionClearedEventTable, 15, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ConnectionClearedEventTable, 16, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ConnectionClearedEventTable) : w.document(t, s);
}

const DeliveredEventTable = new MemberTable('monitorCrossRefID!"" connection! alertingDevice!{"notKnown":true} callingDevice!{"notKnown":true} calledDevice!{"notKnown":true} lastRedirectionDevice!{"notSpecified":true} originatingNIDConnection localConnectionInfo correlatorData userData cause!"normal" servicesPermitted networkCallingDevice networkCalledDevice associatedCallingDevice associatedCalledDevice mediaCallCharacteristics callCharacteristics connectionInfo callLinkageData subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList@6 extensions');
export function readDeliveredEvent(r: XmlReader, m: Draft<DeliveredEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DeliveredEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.connection = readConnectionID(r);
        break;
      case 2:
        m.alertingDevice = readCallingDeviceID(r);
        break;
      case 3:
        m.callingDevice = readCallingDeviceID(r);
        break;
      case 4:
        m.calledDevice = readCallingDeviceID(r);
        break;
      case 5:
        m.lastRedirectionDevice = readRedirectionDeviceID(r);
        break;
      case 6:
        m.originatingNIDConnection = readConnectionID(r);
        break;
      case 7:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 8:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 9:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 10:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 11:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 12:
        m.networkCallingDevice = readCallingDeviceID(r);
        break;
      case 13:
        m.networkCalledDevice = readCallingDeviceID(r);
        break;
      case 14:
        m.associatedCallingDevice = readCallingDeviceID(r);
        break;
      case 15:
        m.associatedCalledDevice = readCallingDeviceID(r);
        break;
      case 16:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 17:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 18:
        m.connectionInfo = readConnectionInformation(r);
        break;
      case 19:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 20:
        m.subjectOfCall = r.text();
        break;
      case 21:
        m.messageInfo = r.list(messageInfoItemItems, readMessageInfoItem);
        break;
      case 22:
        m.languagePreferences = r.text();
        break;
      case 23:
        m.deviceHistory = r.list(deviceHistoryListItemItems, readDeviceHistoryListItem);
        break;
      case 24:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 25:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDeliveredEvent(w: XmlWriter, t: MemberTable, m: DeliveredEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(DeliveredEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, DeliveredEventTable, 1, m.connection); }
  else w.incomplete('connection');
  if (m.alertingDevice !== undefined) { n--; s += writeCallingDeviceID(w, DeliveredEventTable, 2, m.alertingDevice); }
  else w.incomplete('alertingDevice');
  if (m.callingDevice !== undefined) { n--; s += writeCallingDeviceID(w, DeliveredEventTable, 3, m.callingDevice); }
  else w.incomplete('callingDevice');
  if (m.calledDevice !== undefined) { n--; s += writeCallingDeviceID(w, DeliveredEventTable, 4, m.calledDevice); }
  else w.incomplete('calledDevice');
  if (m.lastRedirectionDevice !== undefined) { n--; s += writeRedirectionDeviceID(w, DeliveredEventTable, 5, m.lastRedirectionDevice); }
  else w.incomplete('lastRedirectionDevice');
  if (n > 0 && m.originatingNIDConnection !== undefined) { n--; s += writeConnectionID(w, DeliveredEventTable, 6, m.originatingNIDConnection); }
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(DeliveredEventTable, 7, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, DeliveredEventTable, 8, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, DeliveredEventTable, 9, m.userData); }
  if (m.cause !== undefined) { n--; s += w.enumeration(DeliveredEventTable, 10, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, DeliveredEventTable, 11, m.servicesPermitted); }
  if (n > 0 && m.networkCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, DeliveredEventTable, 12, m.networkCallingDevice); }
  if (n > 0 && m.networkCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, DeliveredEventTable, 13, m.networkCalledDevice); }
  if (n > 0 && m.associatedCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, DeliveredEventTable, 14, m.associatedCallingDevice); }
  if (n > 0 && m.associatedCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, DeliveredEventTable, 15, m.associatedCalledDevice); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, DeliveredEventTable, 16, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, DeliveredEventTable, 17, m.callCharacteristics); }
  if (n > 0 && m.connectionInfo !== undefined) { n--; s += writeConnectionInformation(w, DeliveredEventTable, 18, m.connectionInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, DeliveredEventTable, 19, m.callLinkageData); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(DeliveredEventTable, 20, m.subjectOfCall); }
  if (n > 0 && m.messageInfo !== undefined) { n--; s += w.list(DeliveredEventTable, 21, m.messageInfo, messageInfoItemItems, writeMessageInfoItem); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(DeliveredEventTable, 22, m.languagePreferences); }
  if (n > 0 && m.deviceHistory !== undefined) { n--; s += w.list(DeliveredEventTable, 23, m.deviceHistory, deviceHistoryListItemItems, writeDeviceHistoryListItem); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, DeliveredEventTable, 24, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DeliveredEventTable, 25, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DeliveredEventTable) : w.document(t, s);
}

const DigitsDialedEventTable = new MemberTable('monitorCrossRefID!"" dialingConnection! dialingDevice!{"notKnown":true} dialingSequence! localConnectionInfo correlatorData cause!"normal" servicesPermitted networkCallingDevice networkCalledDevice associatedCallingDevice associatedCalledDevice dialingConnectionInfo callCharacteristics callLinkageData languagePreferences locationInfoList@6 extensions');
export function readDigitsDialedEvent(r: XmlReader, m: Draft<DigitsDialedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DigitsDialedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.dialingConnection = readConnectionID(r);
        break;
      case 2:
        m.dialingDevice = readCallingDeviceID(r);
        break;
      case 3:
        m.dialingSequence = readDeviceID(r);
        break;
      case 4:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 5:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 6:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 7:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 8:
        m.networkCallingDevice = readCallingDeviceID(r);
        break;
      case 9:
        m.networkCalledDevice = readCallingDeviceID(r);
        break;
      case 10:
        m.associatedCallingDevice = readCallingDeviceID(r);
        break;
      case 11:
        m.associatedCalledDevice = readCallingDeviceID(r);
        break;
      case 12:
        m.dialingConnectionInfo = readConnectionInformation(r);
        break;
      case 13:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 14:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 15:
        m.languagePreferences = r.text();
        break;
      case 16:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 17:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDigitsDialedEvent(w: XmlWriter, t: MemberTable, m: DigitsDialedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(DigitsDialedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.dialingConnection !== undefined) { n--; s += writeConnectionID(w, DigitsDialedEventTable, 1, m.dialingConnection); }
  else w.incomplete('dialingConnection');
  if (m.dialingDevice !== undefined) { n--; s += writeCallingDeviceID(w, DigitsDialedEventTable, 2, m.dialingDevice); }
  else w.incomplete('dialingDevice');
  if (m.dialingSequence !== undefined) { n--; s += writeDeviceID(w, DigitsDialedEventTable, 3, m.dialingSequence); }
  else w.incomplete('dialingSequence');
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(DigitsDialedEventTable, 4, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, DigitsDialedEventTable, 5, m.correlatorData); }
  if (m.cause !== undefined) { n--; s += w.enumeration(DigitsDialedEventTable, 6, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, DigitsDialedEventTable, 7, m.servicesPermitted); }
  if (n > 0 && m.networkCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, DigitsDialedEventTable, 8, m.networkCallingDevice); }
  if (n > 0 && m.networkCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, DigitsDialedEventTable, 9, m.networkCalledDevice); }
  if (n > 0 && m.associatedCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, DigitsDialedEventTable, 10, m.associatedCallingDevice); }
  if (n > 0 && m.associatedCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, DigitsDialedEventTable, 11, m.associatedCalledDevice); }
  if (n > 0 && m.dialingConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, DigitsDialedEventTable, 12, m.dialingConnectionInfo); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, DigitsDialedEventTable, 13, m.callCharacteristics); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, DigitsDialedEventTable, 14, m.callLinkageData); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(DigitsDialedEventTable, 15, m.languagePreferences); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, DigitsDialedEventTable, 16, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DigitsDialedEventTable, 17, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DigitsDialedEventTable) : w.document(t, s);
}

const DivertedEventTable = new MemberTable('monitorCrossRefID!"" connection! divertingDevice!{"notKnown":true} newDestination!{"notKnown":true} callingDevice calledDevice lastRedirectionDevice!{"notSpecified":true} localConnectionInfo correlatorData userData cause!"normal" servicesPermitted mediaCallCharacteristics callCharacteristics connectionInfo networkCallingDevice networkCalledDevice associatedCallingDevice associatedCalledDevice callLinkageData subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList@6 extensions');
export function readDivertedEvent(r: XmlReader, m: Draft<DivertedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DivertedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.connection = readConnectionID(r);
        break;
      case 2:
        m.divertingDevice = readCallingDeviceID(r);
        break;
      case 3:
        m.newDestination = readCallingDeviceID(r);
        break;
      case 4:
        m.callingDevice = readCallingDeviceID(r);
        break;
      case 5:
        m.calledDevice = readCallingDeviceID(r);
        break;
      case 6:
        m.lastRedirectionDevice = readRedirectionDeviceID(r);
        break;
      case 7:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 8:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 9:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 10:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 11:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 12:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 13:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 14:
        m.connectionInfo = readConnectionInformation(r);
        break;
      case 15:
        m.networkCallingDevice = readCallingDeviceID(r);
        break;
      case 16:
        m.networkCalledDevice = readCallingDeviceID(r);
        break;
      case 17:
        m.associatedCallingDevice = readCallingDeviceID(r);
        break;
      case 18:
        m.associatedCalledDevice = readCallingDeviceID(r);
        break;
      case 19:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 20:
        m.subjectOfCall = r.text();
        break;
      case 21:
        m.messageInfo = r.list(messageInfoItemItems, readMessageInfoItem);
        break;
      case 22:
        m.languagePreferences = r.text();
        break;
      case 23:
        m.deviceHistory = r.list(deviceHistoryListItemItems, readDeviceHistoryListItem);
        break;
      case 24:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 25:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDivertedEvent(w: XmlWriter, t: MemberTable, m: DivertedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(DivertedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, DivertedEventTable, 1, m.connection); }
  else w.incomplete('connection');
  if (m.divertingDevice !== undefined) { n--; s += writeCallingDeviceID(w, DivertedEventTable, 2, m.divertingDevice); }
  else w.incomplete('divertingDevice');
  if (m.newDestination !== undefined) { n--; s += writeCallingDeviceID(w, DivertedEventTable, 3, m.newDestination); }
  else w.incomplete('newDestination');
  if (n > 0 && m.callingDevice !== undefined) { n--; s += writeCallingDeviceID(w, DivertedEventTable, 4, m.callingDevice); }
  if (n > 0 && m.calledDevice !== undefined) { n--; s += writeCallingDeviceID(w, DivertedEventTable, 5, m.calledDevice); }
  if (m.lastRedirectionDevice !== undefined) { n--; s += writeRedirectionDeviceID(w, DivertedEventTable, 6, m.lastRedirectionDevice); }
  else w.incomplete('lastRedirectionDevice');
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(DivertedEventTable, 7, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, DivertedEventTable, 8, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, DivertedEventTable, 9, m.userData); }
  if (m.cause !== undefined) { n--; s += w.enumeration(DivertedEventTable, 10, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, DivertedEventTable, 11, m.servicesPermitted); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, DivertedEventTable, 12, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, DivertedEventTable, 13, m.callCharacteristics); }
  if (n > 0 && m.connectionInfo !== undefined) { n--; s += writeConnectionInformation(w, DivertedEventTable, 14, m.connectionInfo); }
  if (n > 0 && m.networkCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, DivertedEventTable, 15, m.networkCallingDevice); }
  if (n > 0 && m.networkCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, DivertedEventTable, 16, m.networkCalledDevice); }
  if (n > 0 && m.associatedCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, DivertedEventTable, 17, m.associatedCallingDevice); }
  if (n > 0 && m.associatedCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, DivertedEventTable, 18, m.associatedCalledDevice); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, DivertedEventTable, 19, m.callLinkageData); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(DivertedEventTable, 20, m.subjectOfCall); }
  if (n > 0 && m.messageInfo !== undefined) { n--; s += w.list(DivertedEventTable, 21, m.messageInfo, messageInfoItemItems, writeMessageInfoItem); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(DivertedEventTable, 22, m.languagePreferences); }
  if (n > 0 && m.deviceHistory !== undefined) { n--; s += w.list(DivertedEventTable, 23, m.deviceHistory, deviceHistoryListItemItems, writeDeviceHistoryListItem); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, DivertedEventTable, 24, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DivertedEventTable, 25, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DivertedEventTable) : w.document(t, s);
}

const EstablishedEventTable = new MemberTable('monitorCrossRefID!"" establishedConnection! answeringDevice!{"notKnown":true} callingDevice!{"notKnown":true} calledDevice!{"notKnown":true} lastRedirectionDevice!{"notSpecified":true} originatingNIDConnection=originatinNIDConnection localConnectionInfo correlatorData userData cause!"normal" servicesPermitted networkCallingDevice networkCalledDevice associatedCallingDevice associatedCalledDevice mediaCallCharacteristics callCharacteristics establishedConnectionInfo callLinkageData subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList@6 extensions');
export function readEstablishedEvent(r: XmlReader, m: Draft<EstablishedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(EstablishedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.establishedConnection = readConnectionID(r);
        break;
      case 2:
        m.answeringDevice = readCallingDeviceID(r);
        break;
      case 3:
        m.callingDevice = readCallingDeviceID(r);
        break;
      case 4:
        m.calledDevice = readCallingDeviceID(r);
        break;
      case 5:
        m.lastRedirectionDevice = readRedirectionDeviceID(r);
        break;
      case 6:
        m.originatingNIDConnection = readConnectionID(r);
        break;
      case 7:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 8:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 9:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 10:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 11:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 12:
        m.networkCallingDevice = readCallingDeviceID(r);
        break;
      case 13:
        m.networkCalledDevice = readCallingDeviceID(r);
        break;
      case 14:
        m.associatedCallingDevice = readCallingDeviceID(r);
        break;
      case 15:
        m.associatedCalledDevice = readCallingDeviceID(r);
        break;
      case 16:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 17:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 18:
        m.establishedConnectionInfo = readConnectionInformation(r);
        break;
      case 19:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 20:
        m.subjectOfCall = r.text();
        break;
      case 21:
        m.messageInfo = r.list(messageInfoItemItems, readMessageInfoItem);
        break;
      case 22:
        m.languagePreferences = r.text();
        break;
      case 23:
        m.deviceHistory = r.list(deviceHistoryListItemItems, readDeviceHistoryListItem);
        break;
      case 24:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 25:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeEstablishedEvent(w: XmlWriter, t: MemberTable, m: EstablishedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(EstablishedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.establishedConnection !== undefined) { n--; s += writeConnectionID(w, EstablishedEventTable, 1, m.establishedConnection); }
  else w.incomplete('establishedConnection');
  if (m.answeringDevice !== undefined) { n--; s += writeCallingDeviceID(w, EstablishedEventTable, 2, m.answeringDevice); }
  else w.incomplete('answeringDevice');
  if (m.callingDevice !== undefined) { n--; s += writeCallingDeviceID(w, EstablishedEventTable, 3, m.callingDevice); }
  else w.incomplete('callingDevice');
  if (m.calledDevice !== undefined) { n--; s += writeCallingDeviceID(w, EstablishedEventTable, 4, m.calledDevice); }
  else w.incomplete('calledDevice');
  if (m.lastRedirectionDevice !== undefined) { n--; s += writeRedirectionDeviceID(w, EstablishedEventTable, 5, m.lastRedirectionDevice); }
  else w.incomplete('lastRedirectionDevice');
  if (n > 0 && m.originatingNIDConnection !== undefined) { n--; s += writeConnectionID(w, EstablishedEventTable, 6, m.originatingNIDConnection); }
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(EstablishedEventTable, 7, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, EstablishedEventTable, 8, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, EstablishedEventTable, 9, m.userData); }
  if (m.cause !== undefined) { n--; s += w.enumeration(EstablishedEventTable, 10, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, EstablishedEventTable, 11, m.servicesPermitted); }
  if (n > 0 && m.networkCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, EstablishedEventTable, 12, m.networkCallingDevice); }
  if (n > 0 && m.networkCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, EstablishedEventTable, 13, m.networkCalledDevice); }
  if (n > 0 && m.associatedCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, EstablishedEventTable, 14, m.associatedCallingDevice); }
  if (n > 0 && m.associatedCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, EstablishedEventTable, 15, m.associatedCalledDevice); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, EstablishedEventTable, 16, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, EstablishedEventTable, 17, m.callCharacteristics); }
  if (n > 0 && m.establishedConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, EstablishedEventTable, 18, m.establishedConnectionInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, EstablishedEventTable, 19, m.callLinkageData); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(EstablishedEventTable, 20, m.subjectOfCall); }
  if (n > 0 && m.messageInfo !== undefined) { n--; s += w.list(EstablishedEventTable, 21, m.messageInfo, messageInfoItemItems, writeMessageInfoItem); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(EstablishedEventTable, 22, m.languagePreferences); }
  if (n > 0 && m.deviceHistory !== undefined) { n--; s += w.list(EstablishedEventTable, 23, m.deviceHistory, deviceHistoryListItemItems, writeDeviceHistoryListItem); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, EstablishedEventTable, 24, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, EstablishedEventTable, 25, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, EstablishedEventTable) : w.document(t, s);
}

const FailedEventTable = new MemberTable('monitorCrossRefID!"" failedConnection! failingDevice!{"notKnown":true} callingDevice!{"notKnown":true} calledDevice!{"notKnown":true} lastRedirectionDevice!{"notSpecified":true} originatingNIDConnection localConnectionInfo correlatorData userData cause!"normal" servicesPermitted networkCallingDevice networkCalledDevice associatedCallingDevice associatedCalledDevice mediaCallCharacteristics callCharacteristics failedConnectionInfo callLinkageData subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList@6 extensions');
export function readFailedEvent(r: XmlReader, m: Draft<FailedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(FailedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.failedConnection = readConnectionID(r);
        break;
      case 2:
        m.failingDevice = readCallingDeviceID(r);
        break;
      case 3:
        m.callingDevice = readCallingDeviceID(r);
        break;
      case 4:
        m.calledDevice = readCallingDeviceID(r);
        break;
      case 5:
        m.lastRedirectionDevice = readRedirectionDeviceID(r);
        break;
      case 6:
        m.originatingNIDConnection = readConnectionID(r);
        break;
      case 7:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 8:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 9:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 10:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 11:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 12:
        m.networkCallingDevice = readCallingDeviceID(r);
        break;
      case 13:
        m.networkCalledDevice = readCallingDeviceID(r);
        break;
      case 14:
        m.associatedCallingDevice = readCallingDeviceID(r);
        break;
      case 15:
        m.associatedCalledDevice = readCallingDeviceID(r);
        break;
      case 16:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 17:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 18:
        m.failedConnectionInfo = readConnectionInformation(r);
        break;
      case 19:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 20:
        m.subjectOfCall = r.text();
        break;
      case 21:
        m.messageInfo = r.list(messageInfoItemItems, readMessageInfoItem);
        break;
      case 22:
        m.languagePreferences = r.text();
        break;
      case 23:
        m.deviceHistory = r.list(deviceHistoryListItemItems, readDeviceHistoryListItem);
        break;
      case 24:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 25:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeFailedEvent(w: XmlWriter, t: MemberTable, m: FailedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(FailedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.failedConnection !== undefined) { n--; s += writeConnectionID(w, FailedEventTable, 1, m.failedConnection); }
  else w.incomplete('failedConnection');
  if (m.failingDevice !== undefined) { n--; s += writeCallingDeviceID(w, FailedEventTable, 2, m.failingDevice); }
  else w.incomplete('failingDevice');
  if (m.callingDevice !== undefined) { n--; s += writeCallingDeviceID(w, FailedEventTable, 3, m.callingDevice); }
  else w.incomplete('callingDevice');
  if (m.calledDevice !== undefined) { n--; s += writeCallingDeviceID(w, FailedEventTable, 4, m.calledDevice); }
  else w.incomplete('calledDevice');
  if (m.lastRedirectionDevice !== undefined) { n--; s += writeRedirectionDeviceID(w, FailedEventTable, 5, m.lastRedirectionDevice); }
  else w.incomplete('lastRedirectionDevice');
  if (n > 0 && m.originatingNIDConnection !== undefined) { n--; s += writeConnectionID(w, FailedEventTable, 6, m.originatingNIDConnection); }
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(FailedEventTable, 7, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, FailedEventTable, 8, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, FailedEventTable, 9, m.userData); }
  if (m.cause !== undefined) { n--; s += w.enumeration(FailedEventTable, 10, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, FailedEventTable, 11, m.servicesPermitted); }
  if (n > 0 && m.networkCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, FailedEventTable, 12, m.networkCallingDevice); }
  if (n > 0 && m.networkCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, FailedEventTable, 13, m.networkCalledDevice); }
  if (n > 0 && m.associatedCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, FailedEventTable, 14, m.associatedCallingDevice); }
  if (n > 0 && m.associatedCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, FailedEventTable, 15, m.associatedCalledDevice); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, FailedEventTable, 16, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, FailedEventTable, 17, m.callCharacteristics); }
  if (n > 0 && m.failedConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, FailedEventTable, 18, m.failedConnectionInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, FailedEventTable, 19, m.callLinkageData); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(FailedEventTable, 20, m.subjectOfCall); }
  if (n > 0 && m.messageInfo !== undefined) { n--; s += w.list(FailedEventTable, 21, m.messageInfo, messageInfoItemItems, writeMessageInfoItem); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(FailedEventTable, 22, m.languagePreferences); }
  if (n > 0 && m.deviceHistory !== undefined) { n--; s += w.list(FailedEventTable, 23, m.deviceHistory, deviceHistoryListItemItems, writeDeviceHistoryListItem); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, FailedEventTable, 24, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, FailedEventTable, 25, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, FailedEventTable) : w.document(t, s);
}

const HeldEventTable = new MemberTable('monitorCrossRefID!"" heldConnection! holdingDevice!{"notKnown":true} localConnectionInfo correlatorData cause!"normal" servicesPermitted mediaCallCharacteristics callCharacteristics heldConnectionInfo callLinkageData languagePreferences locationInfoList@6 extensions');
export function readHeldEvent(r: XmlReader, m: Draft<HeldEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(HeldEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.heldConnection = readConnectionID(r);
        break;
      case 2:
        m.holdingDevice = readCallingDeviceID(r);
        break;
      case 3:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 4:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 5:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 6:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 7:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 8:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 9:
        m.heldConnectionInfo = readConnectionInformation(r);
        break;
      case 10:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 11:
        m.languagePreferences = r.text();
        break;
      case 12:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 13:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeHeldEvent(w: XmlWriter, t: MemberTable, m: HeldEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(HeldEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.heldConnection !== undefined) { n--; s += writeConnectionID(w, HeldEventTable, 1, m.heldConnection); }
  else w.incomplete('heldConnection');
  if (m.holdingDevice !== undefined) { n--; s += writeCallingDeviceID(w, HeldEventTable, 2, m.holdingDevice); }
  else w.incomplete('holdingDevice');
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(HeldEventTable, 3, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, HeldEventTable, 4, m.correlatorData); }
  if (m.cause !== undefined) { n--; s += w.enumeration(HeldEventTable, 5, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, HeldEventTable, 6, m.servicesPermitted); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, HeldEventTable, 7, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, HeldEventTable, 8, m.callCharacteristics); }
  if (n > 0 && m.heldConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, HeldEventTable, 9, m.heldConnectionInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, HeldEventTable, 10, m.callLinkageData); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(HeldEventTable, 11, m.languagePreferences); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, HeldEventTable, 12, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, HeldEventTable, 13, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, HeldEventTable) : w.document(t, s);
}

const NetworkCapabilitiesChangedEventTable = new MemberTable('monitorCrossRefID!"" outboundConnection! networkInterfaceUsed!{"notKnown":true} calledDevice!{"notKnown":true} progressIndicator! localConnectionInfo correlatorData userData networkCapability cause!"normal" servicesPermitted mediaCallCharacteristics callCharacteristics outboundConnectionInfo callLinkageData languagePreferences locationInfoList@6 extensions');
export function readNetworkCapabilitiesChangedEvent(r: XmlReader, m: Draft<NetworkCapabilitiesChangedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(NetworkCapabilitiesChangedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.outboundConnection = readConnectionID(r);
        break;
      case 2:
        m.networkInterfaceUsed = readCallingDeviceID(r);
        break;
      case 3:
        m.calledDevice = readCallingDeviceID(r);
        break;
      case 4:
        m.progressIndicator = readProgressIndicator(r);
        break;
      case 5:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 6:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 7:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 8:
        m.networkCapability = readNetworkCapability(r);
        break;
      case 9:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 10:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 11:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 12:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 13:
        m.outboundConnectionInfo = readConnectionInformation(r);
        break;
      case 14:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 15:
        m.languagePreferences = r.text();
        break;
      case 16:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 17:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeNetworkCapabilitiesChangedEvent(w: XmlWriter, t: MemberTable, m: NetworkCapabilitiesChangedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(NetworkCapabilitiesChangedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.outboundConnection !== undefined) { n--; s += writeConnectionID(w, NetworkCapabilitiesChangedEventTable, 1, m.outboundConnection); }
  else w.incomplete('outboundConnection');
  if (m.networkInterfaceUsed !== undefined) { n--; s += writeCallingDeviceID(w, NetworkCapabilitiesChangedEventTable, 2, m.networkInterfaceUsed); }
  else w.incomplete('networkInterfaceUsed');
  if (m.calledDevice !== undefined) { n--; s += writeCallingDeviceID(w, NetworkCapabilitiesChangedEventTable, 3, m.calledDevice); }
  else w.incomplete('calledDevice');
  if (m.progressIndicator !== undefined) { n--; s += writeProgressIndicator(w, NetworkCapabilitiesChangedEventTable, 4, m.progressIndicator); }
  else w.incomplete('progressIndicator');
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(NetworkCapabilitiesChangedEventTable, 5, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, NetworkCapabilitiesChangedEventTable, 6, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, NetworkCapabilitiesChangedEventTable, 7, m.userData); }
  if (n > 0 && m.networkCapability !== undefined) { n--; s += writeNetworkCapability(w, NetworkCapabilitiesChangedEventTable, 8, m.networkCapability); }
  if (m.cause !== undefined) { n--; s += w.enumeration(NetworkCapabilitiesChangedEventTable, 9, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, NetworkCapabilitiesChangedEventTable, 10, m.servicesPermitted); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, NetworkCapabilitiesChangedEventTable, 11, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, NetworkCapabilitiesChangedEventTable, 12, m.callCharacteristics); }
  if (n > 0 && m.outboundConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, NetworkCapabilitiesChangedEventTable, 13, m.outboundConnectionInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, NetworkCapabilitiesChangedEventTable, 14, m.callLinkageData); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(NetworkCapabilitiesChangedEventTable, 15, m.languagePreferences); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, NetworkCapabilitiesChangedEventTable, 16, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, NetworkCapabilitiesChangedEventTable, 17, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, NetworkCapabilitiesChangedEventTable) : w.document(t, s);
}

const NetworkReachedEventTable = new MemberTable('monitorCrossRefID!"" outboundConnection! networkInterfaceUsed!{"notKnown":true} callingDevice!{"notKnown":true} calledDevice!{"notKnown":true} lastRedirectionDevice!{"notSpecified":true} originatingNIDConnection localConnectionInfo correlatorData userData networkCapability cause!"normal" servicesPermitted mediaCallCharacteristics callCharacteristics outboundConnectionInfo networkCallingDevice networkCalledDevice associatedCallingDevice callLinkageData languagePreferences deviceHistory locationInfoList@6 extensions');
export function readNetworkReachedEvent(r: XmlReader, m: Draft<NetworkReachedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(NetworkReachedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.outboundConnection = readConnectionID(r);
        break;
      case 2:
        m.networkInterfaceUsed = readCallingDeviceID(r);
        break;
      case 3:
        m.callingDevice = readCallingDeviceID(r);
        break;
      case 4:
        m.calledDevice = readCallingDeviceID(r);
        break;
      case 5:
        m.lastRedirectionDevice = readRedirectionDeviceID(r);
        break;
      case 6:
        m.originatingNIDConnection = readConnectionID(r);
        break;
      case 7:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 8:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 9:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 10:
        m.networkCapability = readNetworkCapability(r);
        break;
      case 11:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 12:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 13:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 14:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 15:
        m.outboundConnectionInfo = readConnectionInformation(r);
        break;
      case 16:
        m.networkCallingDevice = readCallingDeviceID(r);
        break;
      case 17:
        m.networkCalledDevice = readCallingDeviceID(r);
        break;
      case 18:
        m.associatedCallingDevice = readCallingDeviceID(r);
        break;
      case 19:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 20:
        m.languagePreferences = r.text();
        break;
      case 21:
        m.deviceHistory = r.list(deviceHistoryListItemItems, readDeviceHistoryListItem);
        break;
      case 22:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 23:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeNetworkReachedEvent(w: XmlWriter, t: MemberTable, m: NetworkReachedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(NetworkReachedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.outboundConnection !== undefined) { n--; s += writeConnectionID(w, NetworkReachedEventTable, 1, m.outboundConnection); }
  else w.incomplete('outboundConnection');
  if (m.networkInterfaceUsed !== undefined) { n--; s += writeCallingDeviceID(w, NetworkReachedEventTable, 2, m.networkInterfaceUsed); }
  else w.incomplete('networkInterfaceUsed');
  if (m.callingDevice !== undefined) { n--; s += writeCallingDeviceID(w, NetworkReachedEventTable, 3, m.callingDevice); }
  else w.incomplete('callingDevice');
  if (m.calledDevice !== undefined) { n--; s += writeCallingDeviceID(w, NetworkReachedEventTable, 4, m.calledDevice); }
  else w.incomplete('calledDevice');
  if (m.lastRedirectionDevice !== undefined) { n--; s += writeRedirectionDeviceID(w, NetworkReachedEventTable, 5, m.lastRedirectionDevice); }
  else w.incomplete('lastRedirectionDevice');
  if (n > 0 && m.originatingNIDConnection !== undefined) { n--; s += writeConnectionID(w, NetworkReachedEventTable, 6, m.originatingNIDConnection); }
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(NetworkReachedEventTable, 7, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, NetworkReachedEventTable, 8, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, NetworkReachedEventTable, 9, m.userData); }
  if (n > 0 && m.networkCapability !== undefined) { n--; s += writeNetworkCapability(w, NetworkReachedEventTable, 10, m.networkCapability); }
  if (m.cause !== undefined) { n--; s += w.enumeration(NetworkReachedEventTable, 11, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, NetworkReachedEventTable, 12, m.servicesPermitted); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, NetworkReachedEventTable, 13, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, NetworkReachedEventTable, 14, m.callCharacteristics); }
  if (n > 0 && m.outboundConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, NetworkReachedEventTable, 15, m.outboundConnectionInfo); }
  if (n > 0 && m.networkCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, NetworkReachedEventTable, 16, m.networkCallingDevice); }
  if (n > 0 && m.networkCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, NetworkReachedEventTable, 17, m.networkCalledDevice); }
  if (n > 0 && m.associatedCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, NetworkReachedEventTable, 18, m.associatedCallingDevice); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, NetworkReachedEventTable, 19, m.callLinkageData); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(NetworkReachedEventTable, 20, m.languagePreferences); }
  if (n > 0 && m.deviceHistory !== undefined) { n--; s += w.list(NetworkReachedEventTable, 21, m.deviceHistory, deviceHistoryListItemItems, writeDeviceHistoryListItem); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, NetworkReachedEventTable, 22, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, NetworkReachedEventTable, 23, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, NetworkReachedEventTable) : w.document(t, s);
}

const OfferedEventTable = new MemberTable('monitorCrossRefID!"" offeredConnection! offeredDevice!{"notKnown":true} callingDevice!{"notKnown":true} calledDevice!{"notKnown":true} lastRedirectionDevice!{"notSpecified":true} originatingNIDConnection localConnectionInfo correlatorData userData cause!"normal" servicesPermitted networkCallingDevice networkCalledDevice associatedCallingDevice associatedCalledDevice mediaCallCharacteristics callCharacteristics offeredConnectionInfo callLinkageData subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList@6 extensions');
export function readOfferedEvent(r: XmlReader, m: Draft<OfferedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(OfferedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.offeredConnection = readConnectionID(r);
        break;
      case 2:
        m.offeredDevice = readCallingDeviceID(r);
        break;
      case 3:
        m.callingDevice = readCallingDeviceID(r);
        break;
      case 4:
        m.calledDevice = readCallingDeviceID(r);
        break;
      case 5:
        m.lastRedirectionDevice = readRedirectionDeviceID(r);
        break;
      case 6:
        m.originatingNIDConnection = readConnectionID(r);
        break;
      case 7:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 8:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 9:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 10:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 11:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 12:
        m.networkCallingDevice = readCallingDeviceID(r);
        break;
      case 13:
        m.networkCalledDevice = readCallingDeviceID(r);
        break;
      case 14:
        m.associatedCallingDevice = readCallingDeviceID(r);
        break;
      case 15:
        m.associatedCalledDevice = readCallingDeviceID(r);
        break;
      case 16:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 17:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 18:
        m.offeredConnectionInfo = readConnectionInformation(r);
        break;
      case 19:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 20:
        m.subjectOfCall = r.text();
        break;
      case 21:
        m.messageInfo = r.list(messageInfoItemItems, readMessageInfoItem);
        break;
      case 22:
        m.languagePreferences = r.text();
        break;
      case 23:
        m.deviceHistory = r.list(deviceHistoryListItemItems, readDeviceHistoryListItem);
        break;
      case 24:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 25:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeOfferedEvent(w: XmlWriter, t: MemberTable, m: OfferedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(OfferedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.offeredConnection !== undefined) { n--; s += writeConnectionID(w, OfferedEventTable, 1, m.offeredConnection); }
  else w.incomplete('offeredConnection');
  if (m.offeredDevice !== undefined) { n--; s += writeCallingDeviceID(w, OfferedEventTable, 2, m.offeredDevice); }
  else w.incomplete('offeredDevice');
  if (m.callingDevice !== undefined) { n--; s += writeCallingDeviceID(w, OfferedEventTable, 3, m.callingDevice); }
  else w.incomplete('callingDevice');
  if (m.calledDevice !== undefined) { n--; s += writeCallingDeviceID(w, OfferedEventTable, 4, m.calledDevice); }
  else w.incomplete('calledDevice');
  if (m.lastRedirectionDevice !== undefined) { n--; s += writeRedirectionDeviceID(w, OfferedEventTable, 5, m.lastRedirectionDevice); }
  else w.incomplete('lastRedirectionDevice');
  if (n > 0 && m.originatingNIDConnection !== undefined) { n--; s += writeConnectionID(w, OfferedEventTable, 6, m.originatingNIDConnection); }
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(OfferedEventTable, 7, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, OfferedEventTable, 8, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, OfferedEventTable, 9, m.userData); }
  if (m.cause !== undefined) { n--; s += w.enumeration(OfferedEventTable, 10, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, OfferedEventTable, 11, m.servicesPermitted); }
  if (n > 0 && m.networkCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, OfferedEventTable, 12, m.networkCallingDevice); }
  if (n > 0 && m.networkCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, OfferedEventTable, 13, m.networkCalledDevice); }
  if (n > 0 && m.associatedCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, OfferedEventTable, 14, m.associatedCallingDevice); }
  if (n > 0 && m.associatedCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, OfferedEventTable, 15, m.associatedCalledDevice); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, OfferedEventTable, 16, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, OfferedEventTable, 17, m.callCharacteristics); }
  if (n > 0 && m.offeredConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, OfferedEventTable, 18, m.offeredConnectionInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, OfferedEventTable, 19, m.callLinkageData); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(OfferedEventTable, 20, m.subjectOfCall); }
  if (n > 0 && m.messageInfo !== undefined) { n--; s += w.list(OfferedEventTable, 21, m.messageInfo, messageInfoItemItems, writeMessageInfoItem); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(OfferedEventTable, 22, m.languagePreferences); }
  if (n > 0 && m.deviceHistory !== undefined) { n--; s += w.list(OfferedEventTable, 23, m.deviceHistory, deviceHistoryListItemItems, writeDeviceHistoryListItem); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, OfferedEventTable, 24, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, OfferedEventTable, 25, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, OfferedEventTable) : w.document(t, s);
}

const OriginatedEventTable = new MemberTable('monitorCrossRefID!"" originatedConnection! callingDevice!{"notKnown":true} calledDevice!{"notKnown":true} originatingDevice localConnectionInfo correlatorData cause!"normal" servicesPermitted networkCallingDevice networkCalledDevice associatedCallingDevice associatedCalledDevice mediaCallCharacteristics callCharacteristics originatedConnectionInfo callLinkageData subjectOfCall messageInfo languagePreferences locationInfoList@6 extensions');
export function readOriginatedEvent(r: XmlReader, m: Draft<OriginatedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(OriginatedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.originatedConnection = readConnectionID(r);
        break;
      case 2:
        m.callingDevice = readCallingDeviceID(r);
        break;
      case 3:
        m.calledDevice = readCallingDeviceID(r);
        break;
      case 4:
        m.originatingDevice = readDeviceID(r);
        break;
      case 5:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 6:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 7:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 8:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 9:
        m.networkCallingDevice = readCallingDeviceID(r);
        break;
      case 10:
        m.networkCalledDevice = readCallingDeviceID(r);
        break;
      case 11:
        m.associatedCallingDevice = readCallingDeviceID(r);
        break;
      case 12:
        m.associatedCalledDevice = readCallingDeviceID(r);
        break;
      case 13:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 14:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 15:
        m.originatedConnectionInfo = readConnectionInformation(r);
        break;
      case 16:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 17:
        m.subjectOfCall = r.text();
        break;
      case 18:
        m.messageInfo = r.list(messageInfoItemItems, readMessageInfoItem);
        break;
      case 19:
        m.languagePreferences = r.text();
        break;
      case 20:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 21:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeOriginatedEvent(w: XmlWriter, t: MemberTable, m: OriginatedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(OriginatedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.originatedConnection !== undefined) { n--; s += writeConnectionID(w, OriginatedEventTable, 1, m.originatedConnection); }
  else w.incomplete('originatedConnection');
  if (m.callingDevice !== undefined) { n--; s += writeCallingDeviceID(w, OriginatedEventTable, 2, m.callingDevice); }
  else w.incomplete('callingDevice');
  if (m.calledDevice !== undefined) { n--; s += writeCallingDeviceID(w, OriginatedEventTable, 3, m.calledDevice); }
  else w.incomplete('calledDevice');
  if (n > 0 && m.originatingDevice !== undefined) { n--; s += writeDeviceID(w, OriginatedEventTable, 4, m.originatingDevice); }
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(OriginatedEventTable, 5, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, OriginatedEventTable, 6, m.correlatorData); }
  if (m.cause !== undefined) { n--; s += w.enumeration(OriginatedEventTable, 7, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, OriginatedEventTable, 8, m.servicesPermitted); }
  if (n > 0 && m.networkCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, OriginatedEventTable, 9, m.networkCallingDevice); }
  if (n > 0 && m.networkCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, OriginatedEventTable, 10, m.networkCalledDevice); }
  if (n > 0 && m.associatedCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, OriginatedEventTable, 11, m.associatedCallingDevice); }
  if (n > 0 && m.associatedCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, OriginatedEventTable, 12, m.associatedCalledDevice); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, OriginatedEventTable, 13, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, OriginatedEventTable, 14, m.callCharacteristics); }
  if (n > 0 && m.originatedConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, OriginatedEventTable, 15, m.originatedConnectionInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, OriginatedEventTable, 16, m.callLinkageData); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(OriginatedEventTable, 17, m.subjectOfCall); }
  if (n > 0 && m.messageInfo !== undefined) { n--; s += w.list(OriginatedEventTable, 18, m.messageInfo, messageInfoItemItems, writeMessageInfoItem); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(OriginatedEventTable, 19, m.languagePreferences); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, OriginatedEventTable, 20, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, OriginatedEventTable, 21, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, OriginatedEventTable) : w.document(t, s);
}

const QueuedEventTable = new MemberTable('monitorCrossRefID!"" queuedConnection! queue!{"notKnown":true} callingDevice!{"notKnown":true} calledDevice!{"notKnown":true} lastRedirectionDevice!{"notSpecified":true} numberQueued callsInFront localConnectionInfo correlatorData userData cause!"normal" servicesPermitted networkCallingDevice networkCalledDevice associatedCallingDevice associatedCalledDevice mediaCallCharacteristics callCharacteristics queuedConnectionInfo callLinkageData subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList@6 extensions');
export function readQueuedEvent(r: XmlReader, m: Draft<QueuedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(QueuedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.queuedConnection = readConnectionID(r);
        break;
      case 2:
        m.queue = readCallingDeviceID(r);
        break;
      case 3:
        m.callingDevice = readCallingDeviceID(r);
        break;
      case 4:
        m.calledDevice = readCallingDeviceID(r);
        break;
      case 5:
        m.lastRedirectionDevice = readRedirectionDeviceID(r);
        break;
      case 6:
        if (r.hasValue()) m.numberQueued = r.integer();
        break;
      case 7:
        if (r.hasValue()) m.callsInFront = r.integer();
        break;
      case 8:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 9:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 10:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 11:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 12:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 13:
        m.networkCallingDevice = readCallingDeviceID(r);
        break;
      case 14:
        m.networkCalledDevice = readCallingDeviceID(r);
        break;
      case 15:
        m.associatedCallingDevice = readCallingDeviceID(r);
        break;
      case 16:
        m.associatedCalledDevice = readCallingDeviceID(r);
        break;
      case 17:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 18:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 19:
        m.queuedConnectionInfo = readConnectionInformation(r);
        break;
      case 20:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 21:
        m.subjectOfCall = r.text();
        break;
      case 22:
        m.messageInfo = r.list(messageInfoItemItems, readMessageInfoItem);
        break;
      case 23:
        m.languagePreferences = r.text();
        break;
      case 24:
        m.deviceHistory = r.list(deviceHistoryListItemItems, readDeviceHistoryListItem);
        break;
      case 25:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 26:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeQueuedEvent(w: XmlWriter, t: MemberTable, m: QueuedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(QueuedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.queuedConnection !== undefined) { n--; s += writeConnectionID(w, QueuedEventTable, 1, m.queuedConnection); }
  else w.incomplete('queuedConnection');
  if (m.queue !== undefined) { n--; s += writeCallingDeviceID(w, QueuedEventTable, 2, m.queue); }
  else w.incomplete('queue');
  if (m.callingDevice !== undefined) { n--; s += writeCallingDeviceID(w, QueuedEventTable, 3, m.callingDevice); }
  else w.incomplete('callingDevice');
  if (m.calledDevice !== undefined) { n--; s += writeCallingDeviceID(w, QueuedEventTable, 4, m.calledDevice); }
  else w.incomplete('calledDevice');
  if (m.lastRedirectionDevice !== undefined) { n--; s += writeRedirectionDeviceID(w, QueuedEventTable, 5, m.lastRedirectionDevice); }
  else w.incomplete('lastRedirectionDevice');
  if (n > 0 && m.numberQueued !== undefined) { n--; s += w.integer(QueuedEventTable, 6, m.numberQueued); }
  if (n > 0 && m.callsInFront !== undefined) { n--; s += w.integer(QueuedEventTable, 7, m.callsInFront); }
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(QueuedEventTable, 8, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, QueuedEventTable, 9, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, QueuedEventTable, 10, m.userData); }
  if (m.cause !== undefined) { n--; s += w.enumeration(QueuedEventTable, 11, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, QueuedEventTable, 12, m.servicesPermitted); }
  if (n > 0 && m.networkCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, QueuedEventTable, 13, m.networkCallingDevice); }
  if (n > 0 && m.networkCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, QueuedEventTable, 14, m.networkCalledDevice); }
  if (n > 0 && m.associatedCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, QueuedEventTable, 15, m.associatedCallingDevice); }
  if (n > 0 && m.associatedCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, QueuedEventTable, 16, m.associatedCalledDevice); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, QueuedEventTable, 17, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, QueuedEventTable, 18, m.callCharacteristics); }
  if (n > 0 && m.queuedConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, QueuedEventTable, 19, m.queuedConnectionInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, QueuedEventTable, 20, m.callLinkageData); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(QueuedEventTable, 21, m.subjectOfCall); }
  if (n > 0 && m.messageInfo !== undefined) { n--; s += w.list(QueuedEventTable, 22, m.messageInfo, messageInfoItemItems, writeMessageInfoItem); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(QueuedEventTable, 23, m.languagePreferences); }
  if (n > 0 && m.deviceHistory !== undefined) { n--; s += w.list(QueuedEventTable, 24, m.deviceHistory, deviceHistoryListItemItems, writeDeviceHistoryListItem); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, QueuedEventTable, 25, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, QueuedEventTable, 26, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, QueuedEventTable) : w.document(t, s);
}

const RetrievedEventTable = new MemberTable('monitorCrossRefID!"" retrievedConnection! retrievingDevice!{"notKnown":true} localConnectionInfo correlatorData cause!"normal" servicesPermitted mediaCallCharacteristics callCharacteristics retrievedConnectionInfo callLinkageData languagePreferences locationInfoList@6 extensions');
export function readRetrievedEvent(r: XmlReader, m: Draft<RetrievedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RetrievedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.retrievedConnection = readConnectionID(r);
        break;
      case 2:
        m.retrievingDevice = readCallingDeviceID(r);
        break;
      case 3:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 4:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 5:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 6:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 7:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 8:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 9:
        m.retrievedConnectionInfo = readConnectionInformation(r);
        break;
      case 10:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 11:
        m.languagePreferences = r.text();
        break;
      case 12:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 13:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRetrievedEvent(w: XmlWriter, t: MemberTable, m: RetrievedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(RetrievedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.retrievedConnection !== undefined) { n--; s += writeConnectionID(w, RetrievedEventTable, 1, m.retrievedConnection); }
  else w.incomplete('retrievedConnection');
  if (m.retrievingDevice !== undefined) { n--; s += writeCallingDeviceID(w, RetrievedEventTable, 2, m.retrievingDevice); }
  else w.incomplete('retrievingDevice');
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(RetrievedEventTable, 3, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, RetrievedEventTable, 4, m.correlatorData); }
  if (m.cause !== undefined) { n--; s += w.enumeration(RetrievedEventTable, 5, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, RetrievedEventTable, 6, m.servicesPermitted); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, RetrievedEventTable, 7, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, RetrievedEventTable, 8, m.callCharacteristics); }
  if (n > 0 && m.retrievedConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, RetrievedEventTable, 9, m.retrievedConnectionInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, RetrievedEventTable, 10, m.callLinkageData); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(RetrievedEventTable, 11, m.languagePreferences); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, RetrievedEventTable, 12, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RetrievedEventTable, 13, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RetrievedEventTable) : w.document(t, s);
}

const ServiceInitiatedEventTable = new MemberTable('monitorCrossRefID!"" initiatedConnection! initiatingDevice!{"notKnown":true} calledDevice@6 localConnectionInfo correlatorData cause!"normal" servicesPermitted mediaCallCharacteristics callCharacteristics initiatedConnectionInfo networkCallingDevice networkCalledDevice associatedCallingDevice callLinkageData subjectOfCall messageInfo languagePreferences locationInfoList@6 extensions');
export function readServiceInitiatedEvent(r: XmlReader, m: Draft<ServiceInitiatedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ServiceInitiatedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.initiatedConnection = readConnectionID(r);
        break;
      case 2:
        m.initiatingDevice = readCallingDeviceID(r);
        break;
      case 3:
        m.calledDevice = readCallingDeviceID(r);
        break;
      case 4:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 5:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 6:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 7:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 8:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 9:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 10:
        m.initiatedConnectionInfo = readConnectionInformation(r);
        break;
      case 11:
        m.networkCallingDevice = readCallingDeviceID(r);
        break;
      case 12:
        m.networkCalledDevice = readCallingDeviceID(r);
        break;
      case 13:
        m.associatedCallingDevice = readCallingDeviceID(r);
        break;
      case 14:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 15:
        m.subjectOfCall = r.text();
        break;
      case 16:
        m.messageInfo = r.list(messageInfoItemItems, readMessageInfoItem);
        break;
      case 17:
        m.languagePreferences = r.text();
        break;
      case 18:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 19:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeServiceInitiatedEvent(w: XmlWriter, t: MemberTable, m: ServiceInitiatedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(ServiceInitiatedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.initiatedConnection !== undefined) { n--; s += writeConnectionID(w, ServiceInitiatedEventTable, 1, m.initiatedConnection); }
  else w.incomplete('initiatedConnection');
  if (m.initiatingDevice !== undefined) { n--; s += writeCallingDeviceID(w, ServiceInitiatedEventTable, 2, m.initiatingDevice); }
  else w.incomplete('initiatingDevice');
  if (n > 0 && m.calledDevice !== undefined) { n--; if (w.allows(6, 'calledDevice')) s += writeCallingDeviceID(w, ServiceInitiatedEventTable, 3, m.calledDevice); }
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(ServiceInitiatedEventTable, 4, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, ServiceInitiatedEventTable, 5, m.correlatorData); }
  if (m.cause !== undefined) { n--; s += w.enumeration(ServiceInitiatedEventTable, 6, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, ServiceInitiatedEventTable, 7, m.servicesPermitted); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, ServiceInitiatedEventTable, 8, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, ServiceInitiatedEventTable, 9, m.callCharacteristics); }
  if (n > 0 && m.initiatedConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, ServiceInitiatedEventTable, 10, m.initiatedConnectionInfo); }
  if (n > 0 && m.networkCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, ServiceInitiatedEventTable, 11, m.networkCallingDevice); }
  if (n > 0 && m.networkCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, ServiceInitiatedEventTable, 12, m.networkCalledDevice); }
  if (n > 0 && m.associatedCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, ServiceInitiatedEventTable, 13, m.associatedCallingDevice); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, ServiceInitiatedEventTable, 14, m.callLinkageData); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(ServiceInitiatedEventTable, 15, m.subjectOfCall); }
  if (n > 0 && m.messageInfo !== undefined) { n--; s += w.list(ServiceInitiatedEventTable, 16, m.messageInfo, messageInfoItemItems, writeMessageInfoItem); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(ServiceInitiatedEventTable, 17, m.languagePreferences); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, ServiceInitiatedEventTable, 18, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ServiceInitiatedEventTable, 19, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ServiceInitiatedEventTable) : w.document(t, s);
}

const TransferredEventTable = new MemberTable('monitorCrossRefID!"" primaryOldCall! secondaryOldCall transferringDevice!{"notKnown":true} transferredToDevice!{"notKnown":true} transferredConnections![] localConnectionInfo correlatorData userData chargingInfo cause!"normal" servicesPermitted mediaCallCharacteristics callCharacteristics callLinkageDataList languagePreferences deviceHistory locationInfoList@6 extensions');
export function readTransferredEvent(r: XmlReader, m: Draft<TransferredEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(TransferredEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.primaryOldCall = readConnectionID(r);
        break;
      case 2:
        m.secondaryOldCall = readConnectionID(r);
        break;
      case 3:
        m.transferringDevice = readCallingDeviceID(r);
        break;
      case 4:
        m.transferredToDevice = readCallingDeviceID(r);
        break;
      case 5:
        m.transferredConnections = readConnectionList(r);
        break;
      case 6:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 7:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 8:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 9:
        m.chargingInfo = readChargingInfo(r);
        break;
      case 10:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 11:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 12:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 13:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 14:
        m.callLinkageDataList = readCallLinkageDataList(r);
        break;
      case 15:
        m.languagePreferences = r.text();
        break;
      case 16:
        m.deviceHistory = r.list(deviceHistoryListItemItems, readDeviceHistoryListItem);
        break;
      case 17:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 18:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeTransferredEvent(w: XmlWriter, t: MemberTable, m: TransferredEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(TransferredEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.primaryOldCall !== undefined) { n--; s += writeConnectionID(w, TransferredEventTable, 1, m.primaryOldCall); }
  else w.incomplete('primaryOldCall');
  if (n > 0 && m.secondaryOldCall !== undefined) { n--; s += writeConnectionID(w, TransferredEventTable, 2, m.secondaryOldCall); }
  if (m.transferringDevice !== undefined) { n--; s += writeCallingDeviceID(w, TransferredEventTable, 3, m.transferringDevice); }
  else w.incomplete('transferringDevice');
  if (m.transferredToDevice !== undefined) { n--; s += writeCallingDeviceID(w, TransferredEventTable, 4, m.transferredToDevice); }
  else w.incomplete('transferredToDevice');
  if (m.transferredConnections !== undefined) { n--; s += writeConnectionList(w, TransferredEventTable, 5, m.transferredConnections); }
  else w.incomplete('transferredConnections');
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(TransferredEventTable, 6, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, TransferredEventTable, 7, m.correlatorData); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, TransferredEventTable, 8, m.userData); }
  if (n > 0 && m.chargingInfo !== undefined) { n--; s += writeChargingInfo(w, TransferredEventTable, 9, m.chargingInfo); }
  if (m.cause !== undefined) { n--; s += w.enumeration(TransferredEventTable, 10, m.cause, EventCauseTable, true); }
  else w.missing('cause');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, TransferredEventTable, 11, m.servicesPermitted); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, TransferredEventTable, 12, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, TransferredEventTable, 13, m.callCharacteristics); }
  if (n > 0 && m.callLinkageDataList !== undefined) { n--; s += writeCallLinkageDataList(w, TransferredEventTable, 14, m.callLinkageDataList); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(TransferredEventTable, 15, m.languagePreferences); }
  if (n > 0 && m.deviceHistory !== undefined) { n--; s += w.list(TransferredEventTable, 16, m.deviceHistory, deviceHistoryListItemItems, writeDeviceHistoryListItem); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; if (w.allows(6, 'locationInfoList')) s += writeLocationInfoList(w, TransferredEventTable, 17, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, TransferredEventTable, 18, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, TransferredEventTable) : w.document(t, s);
}
