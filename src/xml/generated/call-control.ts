// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeflectCallNewDestination, writeDeflectCallNewDestination } from '../hand-written/deflect-call.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { readOctetsOrPrivate, writeOctetsOrPrivate } from '../hand-written/octets-or-private.js';
import { MemberTable, ValueTable } from '../tables.js';
import { CallCharacteristicsTable, LocalConnectionStateTable, readCallLinkageData, readCallLinkageDataList, readLocationInfoList, readServicesPermitted, writeCallLinkageData, writeCallLinkageDataList, writeLocationInfoList, writeServicesPermitted } from './calls.js';
import { EventCauseTable } from './causes.js';
import { readChargingInfo, writeChargingInfo } from './charging.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readDeviceHistoryListItem, readMessageInfoItem, writeDeviceHistoryListItem, writeMessageInfoItem } from './features.js';
import { readCallingDeviceID, readRedirectionDeviceID, writeCallingDeviceID, writeRedirectionDeviceID } from './identifiers.js';
import { readConnectionInformation, readMediaCallCharacteristics, writeConnectionInformation, writeMediaCallCharacteristics } from './media.js';
import type { AcceptCall, AlternateCall, AnswerCall, AutoOriginate, BridgedEvent, CallBack, CallBackMessage, CallBackMessageResponse, CallBackResponse, CallClearedEvent, CamponCall, ClearCall, ClearConnection, ConferenceCall, ConferenceCallResponse, ConferencedEvent, ConnectionClearedEvent, ConnectionList, ConnectionListItem, ConnectionListItemAssociatedNID, ConnectionListItemEndpoint, ConsultOptions, ConsultationCall, ConsultationCallResponse, DeflectCall, DeliveredEvent, DestinationCondition, DestinationDetection, DetectionAction, DetectionItem, DialDigits, DigitsDialedEvent, DirectedPickupCall, DirectedPickupCallResponse, DivertedEvent, EstablishedEvent, FailedEvent, GroupPickupCall, GroupPickupCallResponse, HeldEvent, HoldCall, IntrudeCall, IntrudeCallResponse, JoinCall, JoinCallResponse, MakeCall, MakeCallResponse, MakeConnection, MakeConnectionResponse, MakePredictiveCall, MakePredictiveCallResponse, NetworkCapabilitiesChangedEvent, NetworkCapability, NetworkCapabilityEventsProvided, NetworkCapabilityNetworkType, NetworkReachedEvent, OfferedEvent, OriginatedEvent, ParkCall, ParkCallResponse, ParticipationType, ProgressIndicator, ProgressIndicatorProgressDescription, ProgressIndicatorProgressLocation, QueuedEvent, ReconnectCall, RetrieveCall, RetrievedEvent, SendMessage, SendMessageResponse, ServiceInitiatedEvent, SignallingCondition, SignallingConditionsAction, SignallingDetection, SingleStepConferenceCall, SingleStepConferenceCallResponse, SingleStepTransferCall, SingleStepTransferCallResponse, TransferCall, TransferCallResponse, TransferredEvent } from '../../model/generated/call-control.js';
import type { CallCharacteristics } from '../../model/generated/calls.js';
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

export const writeConnectionList = (w: XmlWriter, name: string, list: ConnectionList): void =>
  w.list(name, list, 'connectionListItem', writeConnectionListItem);

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

export function writeConnectionListItem(w: XmlWriter, name: string, m: ConnectionListItem): void {
  const before = w.begin(name, m);
  if (m.newConnection !== undefined) writeConnectionID(w, 'newConnection', m.newConnection);
  if (m.oldConnection !== undefined) writeConnectionID(w, 'oldConnection', m.oldConnection);
  if (m.endpoint !== undefined) writeConnectionListItemEndpoint(w, 'endpoint', m.endpoint);
  if (m.associatedNID !== undefined) writeConnectionListItemAssociatedNID(w, 'associatedNID', m.associatedNID);
  if (m.resultingConnectionInfo !== undefined) writeConnectionInformation(w, 'resultingConnectionInfo', m.resultingConnectionInfo);
  w.end(name, before, m.unknownMembers);
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

export function writeConnectionListItemEndpoint(w: XmlWriter, name: string, v: ConnectionListItemEndpoint): void {
  const before = w.begin(name, v);
  if (v.deviceID !== undefined) writeDeviceID(w, 'deviceID', v.deviceID);
  else if (v.notKnown !== undefined) w.nothing('notKnown', v.notKnown);
  else if (v.restricted !== undefined) w.nothing('restricted', v.restricted);
  else w.noAlternative(v.unknownMembers);
  w.end(name, before, v.unknownMembers);
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

export function writeConnectionListItemAssociatedNID(w: XmlWriter, name: string, v: ConnectionListItemAssociatedNID): void {
  const before = w.begin(name, v);
  if (v.deviceID !== undefined) writeDeviceID(w, 'deviceID', v.deviceID);
  else if (v.notKnown !== undefined) w.nothing('notKnown', v.notKnown);
  else w.noAlternative(v.unknownMembers);
  w.end(name, before, v.unknownMembers);
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

export function writeSignallingDetection(w: XmlWriter, name: string, m: SignallingDetection): void {
  const before = w.begin(name, m);
  if (m.signallingCondition === undefined) w.missing('signallingCondition');
  w.enumeration('signallingCondition', m.signallingCondition, SignallingConditionTable);
  if (m.signallingConditionsAction === undefined) w.missing('signallingConditionsAction');
  w.enumeration('signallingConditionsAction', m.signallingConditionsAction, SignallingConditionsActionTable);
  w.end(name, before, m.unknownMembers);
}

export const SignallingConditionTable = new ValueTable<SignallingCondition>('callDelivered callEstablished');

export const SignallingConditionsActionTable = new ValueTable<SignallingConditionsAction>('destinationDetection remainConnected');

export const readDestinationDetection = (r: XmlReader): DestinationDetection =>
  r.list(detectionItemItems, readDetectionItem);

export const writeDestinationDetection = (w: XmlWriter, name: string, list: DestinationDetection): void =>
  w.list(name, list, 'detectionItem', writeDetectionItem);

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

export function writeDetectionItem(w: XmlWriter, name: string, m: DetectionItem): void {
  const before = w.begin(name, m);
  if (m.destinationCondition === undefined) w.missing('destinationCondition');
  w.enumeration('destinationCondition', m.destinationCondition, DestinationConditionTable);
  if (m.detectionAction === undefined) w.missing('detectionAction');
  w.enumeration('detectionAction', m.detectionAction, DetectionActionTable);
  w.end(name, before, m.unknownMembers);
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

export function writeProgressIndicator(w: XmlWriter, name: string, m: ProgressIndicator): void {
  const before = w.begin(name, m);
  if (m.progressLocation === undefined) w.missing('progressLocation');
  w.enumeration('progressLocation', m.progressLocation, ProgressIndicatorProgressLocationTable);
  if (m.progressDescription === undefined) w.missing('progressDescription');
  w.enumeration('progressDescription', m.progressDescription, ProgressIndicatorProgressDescriptionTable);
  w.end(name, before, m.unknownMembers);
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
        m.eventsProvided = r.bits<NetworkCapabilityEventsProvided>(NetworkCapabilityEventsProvidedTable);
        break;
      default:
        return m as NetworkCapability;
    }
  }
}

export function writeNetworkCapability(w: XmlWriter, name: string, m: NetworkCapability): void {
  const before = w.begin(name, m);
  if (m.networkType === undefined) w.missing('networkType');
  w.enumeration('networkType', m.networkType, NetworkCapabilityNetworkTypeTable);
  if (m.eventsProvided !== undefined) w.bits('eventsProvided', m.eventsProvided, NetworkCapabilityEventsProvidedTable);
  w.end(name, before, m.unknownMembers);
}

export const NetworkCapabilityNetworkTypeTable = new ValueTable<NetworkCapabilityNetworkType>('iSDNPublic nonISDNPublic iSDNPrivate nonISDNPrivate other');

export const NetworkCapabilityEventsProvidedTable = new MemberTable('bridged callCleared conferenced connectionCleared delivered digitsDialed diverted established failed held networkCapabilitiesChange networkReached offered originated queued retrieved serviceInitiated transferred');

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
        m.connectionReservation = r.boolean();
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

export function writeAlternateCall(w: XmlWriter, m: AlternateCall): void {
  if (m.heldCall !== undefined) writeConnectionID(w, 'heldCall', m.heldCall);
  if (m.activeCall !== undefined) writeConnectionID(w, 'activeCall', m.activeCall);
  if (m.connectionReservation !== undefined) w.boolean('connectionReservation', m.connectionReservation);
  if (m.consultOptions !== undefined) w.enumeration('consultOptions', m.consultOptions, ConsultOptionsTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeAnswerCall(w: XmlWriter, m: AnswerCall): void {
  if (m.callToBeAnswered !== undefined) writeConnectionID(w, 'callToBeAnswered', m.callToBeAnswered);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeClearCall(w: XmlWriter, m: ClearCall): void {
  if (m.callToBeCleared !== undefined) writeConnectionID(w, 'callToBeCleared', m.callToBeCleared);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.reason !== undefined && w.allows(4, 'reason')) w.enumeration('reason', m.reason, EventCauseTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeClearConnection(w: XmlWriter, m: ClearConnection): void {
  if (m.connectionToBeCleared !== undefined) writeConnectionID(w, 'connectionToBeCleared', m.connectionToBeCleared);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.reason !== undefined) w.enumeration('reason', m.reason, EventCauseTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeConferenceCall(w: XmlWriter, m: ConferenceCall): void {
  if (m.heldCall !== undefined) writeConnectionID(w, 'heldCall', m.heldCall);
  if (m.activeCall !== undefined) writeConnectionID(w, 'activeCall', m.activeCall);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeConferenceCallResponse(w: XmlWriter, m: ConferenceCallResponse): void {
  if (m.conferenceCall !== undefined) writeConnectionID(w, 'conferenceCall', m.conferenceCall);
  if (m.connections !== undefined) writeConnectionList(w, 'connections', m.connections);
  if (m.conferenceCallInfo !== undefined) writeConnectionInformation(w, 'conferenceCallInfo', m.conferenceCallInfo);
  if (m.callLinkageDataList !== undefined && w.allows(6, 'callLinkageDataList')) writeCallLinkageDataList(w, 'callLinkageDataList', m.callLinkageDataList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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
        m.connectionReservation = r.boolean();
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeConsultationCall(w: XmlWriter, m: ConsultationCall): void {
  if (m.existingCall !== undefined) writeConnectionID(w, 'existingCall', m.existingCall);
  if (m.consultedDevice !== undefined) writeDeviceID(w, 'consultedDevice', m.consultedDevice);
  if (m.connectionReservation !== undefined) w.boolean('connectionReservation', m.connectionReservation);
  if (m.accountCode !== undefined) w.octets('accountCode', m.accountCode);
  if (m.authCode !== undefined) w.octets('authCode', m.authCode);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callingConnectionInfo !== undefined) writeConnectionInformation(w, 'callingConnectionInfo', m.callingConnectionInfo);
  if (m.consultOptions !== undefined) w.enumeration('consultOptions', m.consultOptions, ConsultOptionsTable);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeConsultationCallResponse(w: XmlWriter, m: ConsultationCallResponse): void {
  if (m.initiatedCall !== undefined) writeConnectionID(w, 'initiatedCall', m.initiatedCall);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.initiatedCallInfo !== undefined) writeConnectionInformation(w, 'initiatedCallInfo', m.initiatedCallInfo);
  if (m.callLinkageData !== undefined && w.allows(6, 'callLinkageData')) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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
        m.connectionReservation = r.boolean();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeHoldCall(w: XmlWriter, m: HoldCall): void {
  if (m.callToBeHeld !== undefined) writeConnectionID(w, 'callToBeHeld', m.callToBeHeld);
  if (m.connectionReservation !== undefined) w.boolean('connectionReservation', m.connectionReservation);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeMakeCall(w: XmlWriter, m: MakeCall): void {
  if (m.callingDevice !== undefined) writeDeviceID(w, 'callingDevice', m.callingDevice);
  if (m.calledDirectoryNumber !== undefined) writeDeviceID(w, 'calledDirectoryNumber', m.calledDirectoryNumber);
  if (m.accountCode !== undefined) w.octets('accountCode', m.accountCode);
  if (m.authCode !== undefined) w.octets('authCode', m.authCode);
  if (m.autoOriginate !== undefined) w.enumeration('autoOriginate', m.autoOriginate, AutoOriginateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callingConnectionInfo !== undefined) writeConnectionInformation(w, 'callingConnectionInfo', m.callingConnectionInfo);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.reason !== undefined && w.allows(4, 'reason')) w.enumeration('reason', m.reason, EventCauseTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeMakeCallResponse(w: XmlWriter, m: MakeCallResponse): void {
  if (m.callingDevice !== undefined) writeConnectionID(w, 'callingDevice', m.callingDevice);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.initiatedCallInfo !== undefined) writeConnectionInformation(w, 'initiatedCallInfo', m.initiatedCallInfo);
  if (m.callLinkageData !== undefined && w.allows(6, 'callLinkageData')) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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
        m.alertTime = r.integer();
        break;
      case 9:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 10:
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeMakePredictiveCall(w: XmlWriter, m: MakePredictiveCall): void {
  if (m.callingDevice !== undefined) writeDeviceID(w, 'callingDevice', m.callingDevice);
  if (m.calledDirectoryNumber !== undefined) writeDeviceID(w, 'calledDirectoryNumber', m.calledDirectoryNumber);
  if (m.signallingDetection !== undefined) writeSignallingDetection(w, 'signallingDetection', m.signallingDetection);
  if (m.destinationDetection !== undefined) writeDestinationDetection(w, 'destinationDetection', m.destinationDetection);
  if (m.defaultAction !== undefined) w.enumeration('defaultAction', m.defaultAction, DetectionActionTable);
  if (m.accountCode !== undefined) w.octets('accountCode', m.accountCode);
  if (m.authCode !== undefined) w.octets('authCode', m.authCode);
  if (m.autoOriginate !== undefined) w.enumeration('autoOriginate', m.autoOriginate, AutoOriginateTable);
  if (m.alertTime !== undefined) w.integer('alertTime', m.alertTime);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeMakePredictiveCallResponse(w: XmlWriter, m: MakePredictiveCallResponse): void {
  if (m.initiatedCall !== undefined) writeConnectionID(w, 'initiatedCall', m.initiatedCall);
  if (m.initiatedCallInfo !== undefined) writeConnectionInformation(w, 'initiatedCallInfo', m.initiatedCallInfo);
  if (m.callLinkageData !== undefined && w.allows(6, 'callLinkageData')) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeReconnectCall(w: XmlWriter, m: ReconnectCall): void {
  if (m.activeCall !== undefined) writeConnectionID(w, 'activeCall', m.activeCall);
  if (m.heldCall !== undefined) writeConnectionID(w, 'heldCall', m.heldCall);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeRetrieveCall(w: XmlWriter, m: RetrieveCall): void {
  if (m.callToBeRetrieved !== undefined) writeConnectionID(w, 'callToBeRetrieved', m.callToBeRetrieved);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeTransferCall(w: XmlWriter, m: TransferCall): void {
  if (m.heldCall !== undefined) writeConnectionID(w, 'heldCall', m.heldCall);
  if (m.activeCall !== undefined) writeConnectionID(w, 'activeCall', m.activeCall);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeTransferCallResponse(w: XmlWriter, m: TransferCallResponse): void {
  if (m.transferredCall !== undefined) writeConnectionID(w, 'transferredCall', m.transferredCall);
  if (m.connections !== undefined) writeConnectionList(w, 'connections', m.connections);
  if (m.transferredCallInfo !== undefined) writeConnectionInformation(w, 'transferredCallInfo', m.transferredCallInfo);
  if (m.callLinkageDataList !== undefined && w.allows(6, 'callLinkageDataList')) writeCallLinkageDataList(w, 'callLinkageDataList', m.callLinkageDataList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeParkCall(w: XmlWriter, m: ParkCall): void {
  if (m.parking !== undefined) writeConnectionID(w, 'parking', m.parking);
  if (m.parkTo !== undefined) writeDeviceID(w, 'parkTo', m.parkTo);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeParkCallResponse(w: XmlWriter, m: ParkCallResponse): void {
  if (m.parkedTo !== undefined) writeConnectionID(w, 'parkedTo', m.parkedTo);
  if (m.callLinkageData !== undefined && w.allows(6, 'callLinkageData')) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const SingleStepConferenceCallTable = new MemberTable('activeCall! deviceToJoin! participationType! accountCode authCode correlatorData userData subjectOfCall languagePreferences extensions');
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

export function writeSingleStepConferenceCall(w: XmlWriter, m: SingleStepConferenceCall): void {
  if (m.activeCall !== undefined) writeConnectionID(w, 'activeCall', m.activeCall);
  if (m.deviceToJoin !== undefined) writeDeviceID(w, 'deviceToJoin', m.deviceToJoin);
  if (m.participationType === undefined) w.missing('participationType');
  w.enumeration('participationType', m.participationType, ParticipationTypeTable);
  if (m.accountCode !== undefined) w.octets('accountCode', m.accountCode);
  if (m.authCode !== undefined) w.octets('authCode', m.authCode);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeSingleStepConferenceCallResponse(w: XmlWriter, m: SingleStepConferenceCallResponse): void {
  if (m.conferencedCall !== undefined) writeConnectionID(w, 'conferencedCall', m.conferencedCall);
  if (m.conferencedCallInfo !== undefined) writeConnectionInformation(w, 'conferencedCallInfo', m.conferencedCallInfo);
  if (m.callLinkageDataList !== undefined && w.allows(6, 'callLinkageDataList')) writeCallLinkageDataList(w, 'callLinkageDataList', m.callLinkageDataList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeSingleStepTransferCall(w: XmlWriter, m: SingleStepTransferCall): void {
  if (m.activeCall !== undefined) writeConnectionID(w, 'activeCall', m.activeCall);
  if (m.transferredTo !== undefined) writeDeviceID(w, 'transferredTo', m.transferredTo);
  if (m.accountCode !== undefined) w.octets('accountCode', m.accountCode);
  if (m.authCode !== undefined) w.octets('authCode', m.authCode);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.callCharacteristics !== undefined && w.allows(6, 'callCharacteristics')) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.reason !== undefined) w.enumeration('reason', m.reason, EventCauseTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeSingleStepTransferCallResponse(w: XmlWriter, m: SingleStepTransferCallResponse): void {
  if (m.transferredCall !== undefined) writeConnectionID(w, 'transferredCall', m.transferredCall);
  if (m.connections !== undefined) writeConnectionList(w, 'connections', m.connections);
  if (m.transferredCallInfo !== undefined) writeConnectionInformation(w, 'transferredCallInfo', m.transferredCallInfo);
  if (m.callLinkageDataList !== undefined && w.allows(6, 'callLinkageDataList')) writeCallLinkageDataList(w, 'callLinkageDataList', m.callLinkageDataList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeAcceptCall(w: XmlWriter, m: AcceptCall): void {
  if (m.callToBeAccepted !== undefined) writeConnectionID(w, 'callToBeAccepted', m.callToBeAccepted);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeCallBack(w: XmlWriter, m: CallBack): void {
  if (m.callbackConnection !== undefined) writeConnectionID(w, 'callbackConnection', m.callbackConnection);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeCallBackResponse(w: XmlWriter, m: CallBackResponse): void {
  if (m.targetDevice !== undefined) writeDeviceID(w, 'targetDevice', m.targetDevice);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeCallBackMessage(w: XmlWriter, m: CallBackMessage): void {
  if (m.callbackMessageConnection !== undefined) writeConnectionID(w, 'callbackMessageConnection', m.callbackMessageConnection);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeCallBackMessageResponse(w: XmlWriter, m: CallBackMessageResponse): void {
  if (m.targetDevice !== undefined) writeDeviceID(w, 'targetDevice', m.targetDevice);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeCamponCall(w: XmlWriter, m: CamponCall): void {
  if (m.camponConnection !== undefined) writeConnectionID(w, 'camponConnection', m.camponConnection);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const DeflectCallTable = new MemberTable('callToBeDiverted! newDestination! correlatorData userData callCharacteristics@6 subjectOfCall languagePreferences reason extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeDeflectCall(w: XmlWriter, m: DeflectCall): void {
  if (m.callToBeDiverted !== undefined) writeConnectionID(w, 'callToBeDiverted', m.callToBeDiverted);
  writeDeflectCallNewDestination(w, m);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.callCharacteristics !== undefined && w.allows(6, 'callCharacteristics')) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.reason !== undefined) w.enumeration('reason', m.reason, EventCauseTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeDialDigits(w: XmlWriter, m: DialDigits): void {
  if (m.diallingConnection !== undefined) writeConnectionID(w, 'diallingConnection', m.diallingConnection);
  if (m.diallingSequence !== undefined) writeDeviceID(w, 'diallingSequence', m.diallingSequence);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeDirectedPickupCall(w: XmlWriter, m: DirectedPickupCall): void {
  if (m.callToBePickedUp !== undefined) writeConnectionID(w, 'callToBePickedUp', m.callToBePickedUp);
  if (m.requestingDevice !== undefined) writeDeviceID(w, 'requestingDevice', m.requestingDevice);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeDirectedPickupCallResponse(w: XmlWriter, m: DirectedPickupCallResponse): void {
  if (m.pickedCall !== undefined) writeConnectionID(w, 'pickedCall', m.pickedCall);
  if (m.pickedCallInfo !== undefined) writeConnectionInformation(w, 'pickedCallInfo', m.pickedCallInfo);
  if (m.callLinkageData !== undefined && w.allows(6, 'callLinkageData')) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeGroupPickupCall(w: XmlWriter, m: GroupPickupCall): void {
  if (m.newDestination !== undefined) writeDeviceID(w, 'newDestination', m.newDestination);
  if (m.pickGroup !== undefined) writeDeviceID(w, 'pickGroup', m.pickGroup);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeGroupPickupCallResponse(w: XmlWriter, m: GroupPickupCallResponse): void {
  if (m.pickedCall !== undefined) writeConnectionID(w, 'pickedCall', m.pickedCall);
  if (m.pickedCallInfo !== undefined) writeConnectionInformation(w, 'pickedCallInfo', m.pickedCallInfo);
  if (m.callLinkageData !== undefined && w.allows(6, 'callLinkageData')) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const IntrudeCallTable = new MemberTable('intrude! participationType! userData extensions');
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

export function writeIntrudeCall(w: XmlWriter, m: IntrudeCall): void {
  if (m.intrude !== undefined) writeConnectionID(w, 'intrude', m.intrude);
  if (m.participationType === undefined) w.missing('participationType');
  w.enumeration('participationType', m.participationType, ParticipationTypeTable);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeIntrudeCallResponse(w: XmlWriter, m: IntrudeCallResponse): void {
  if (m.conferencedCall !== undefined) writeConnectionID(w, 'conferencedCall', m.conferencedCall);
  if (m.conferencedCallInfo !== undefined) writeConnectionInformation(w, 'conferencedCallInfo', m.conferencedCallInfo);
  if (m.callLinkageDataList !== undefined && w.allows(6, 'callLinkageDataList')) writeCallLinkageDataList(w, 'callLinkageDataList', m.callLinkageDataList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const JoinCallTable = new MemberTable('activeCall! joiningDevice! autoOriginate! participationType! accountCode authCode correlatorData userData extensions');
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

export function writeJoinCall(w: XmlWriter, m: JoinCall): void {
  if (m.activeCall !== undefined) writeConnectionID(w, 'activeCall', m.activeCall);
  if (m.joiningDevice !== undefined) writeDeviceID(w, 'joiningDevice', m.joiningDevice);
  if (m.autoOriginate === undefined) w.missing('autoOriginate');
  w.enumeration('autoOriginate', m.autoOriginate, AutoOriginateTable);
  if (m.participationType === undefined) w.missing('participationType');
  w.enumeration('participationType', m.participationType, ParticipationTypeTable);
  if (m.accountCode !== undefined) w.octets('accountCode', m.accountCode);
  if (m.authCode !== undefined) w.octets('authCode', m.authCode);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeJoinCallResponse(w: XmlWriter, m: JoinCallResponse): void {
  if (m.conferencedCall !== undefined) writeConnectionID(w, 'conferencedCall', m.conferencedCall);
  if (m.conferencedCallInfo !== undefined) writeConnectionInformation(w, 'conferencedCallInfo', m.conferencedCallInfo);
  if (m.callLinkageDataList !== undefined && w.allows(6, 'callLinkageDataList')) writeCallLinkageDataList(w, 'callLinkageDataList', m.callLinkageDataList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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
        m.maxDevices = r.integer();
        break;
      case 12:
        m.startTime = r.text();
        break;
      case 13:
        m.duration = r.integer();
        break;
      case 14:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeMakeConnection(w: XmlWriter, m: MakeConnection): void {
  if (m.initiatingDevice !== undefined) writeDeviceID(w, 'initiatingDevice', m.initiatingDevice);
  if (m.accountCode !== undefined) w.octets('accountCode', m.accountCode);
  if (m.authCode !== undefined) w.octets('authCode', m.authCode);
  if (m.autoOriginate !== undefined) w.enumeration('autoOriginate', m.autoOriginate, AutoOriginateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.connectionInfo !== undefined) writeConnectionInformation(w, 'connectionInfo', m.connectionInfo);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.reason !== undefined) w.enumeration('reason', m.reason, EventCauseTable);
  if (m.maxDevices !== undefined) w.integer('maxDevices', m.maxDevices);
  if (m.startTime !== undefined) w.text('startTime', m.startTime);
  if (m.duration !== undefined) w.integer('duration', m.duration);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeMakeConnectionResponse(w: XmlWriter, m: MakeConnectionResponse): void {
  if (m.initiatingDevice !== undefined) writeConnectionID(w, 'initiatingDevice', m.initiatingDevice);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.initiatedCallInfo !== undefined) writeConnectionInformation(w, 'initiatedCallInfo', m.initiatedCallInfo);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeSendMessage(w: XmlWriter, m: SendMessage): void {
  if (m.callingDevice !== undefined) writeDeviceID(w, 'callingDevice', m.callingDevice);
  if (m.destinationDevices !== undefined) w.list('destinationDevices', m.destinationDevices, 'device', writeDeviceID);
  if (m.messageInfo !== undefined) w.list('messageInfo', m.messageInfo, 'messageInfoItem', writeMessageInfoItem);
  if (m.accountCode !== undefined) w.octets('accountCode', m.accountCode);
  if (m.authCode !== undefined) w.octets('authCode', m.authCode);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeSendMessageResponse(w: XmlWriter, m: SendMessageResponse): void {
  if (m.connectionList !== undefined) w.list('connectionList', m.connectionList, 'connection', writeConnectionID);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.listOfCallLinkageData !== undefined && w.allows(6, 'listOfCallLinkageData')) w.list('listOfCallLinkageData', m.listOfCallLinkageData, 'callLinkageData', writeCallLinkageData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const BridgedEventTable = new MemberTable('monitorCrossRefID! bridgedConnection! bridgedAppearance! localConnectionInfo correlatorData userData cause! servicesPermitted mediaCallCharacteristics callCharacteristics bridgedConnectionInfo callLinkageData languagePreferences locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeBridgedEvent(w: XmlWriter, m: BridgedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.bridgedConnection !== undefined) writeConnectionID(w, 'bridgedConnection', m.bridgedConnection);
  if (m.bridgedAppearance !== undefined) writeCallingDeviceID(w, 'bridgedAppearance', m.bridgedAppearance);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.bridgedConnectionInfo !== undefined) writeConnectionInformation(w, 'bridgedConnectionInfo', m.bridgedConnectionInfo);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const CallClearedEventTable = new MemberTable('monitorCrossRefID! clearedCall! correlatorData userData cause! mediaCallCharacteristics callCharacteristics callLinkageData languagePreferences locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeCallClearedEvent(w: XmlWriter, m: CallClearedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.clearedCall !== undefined) writeConnectionID(w, 'clearedCall', m.clearedCall);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const ConferencedEventTable = new MemberTable('monitorCrossRefID! primaryOldCall! secondaryOldCall conferencingDevice! addedParty! conferenceConnections! localConnectionInfo correlatorData userData cause! servicesPermitted mediaCallCharacteristics callCharacteristics callLinkageDataList languagePreferences deviceHistory locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeConferencedEvent(w: XmlWriter, m: ConferencedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.primaryOldCall !== undefined) writeConnectionID(w, 'primaryOldCall', m.primaryOldCall);
  if (m.secondaryOldCall !== undefined) writeConnectionID(w, 'secondaryOldCall', m.secondaryOldCall);
  if (m.conferencingDevice !== undefined) writeCallingDeviceID(w, 'conferencingDevice', m.conferencingDevice);
  if (m.addedParty !== undefined) writeCallingDeviceID(w, 'addedParty', m.addedParty);
  if (m.conferenceConnections !== undefined) writeConnectionList(w, 'conferenceConnections', m.conferenceConnections);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.callLinkageDataList !== undefined) writeCallLinkageDataList(w, 'callLinkageDataList', m.callLinkageDataList);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.deviceHistory !== undefined) w.list('deviceHistory', m.deviceHistory, 'DeviceHistoryListItem', writeDeviceHistoryListItem);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const ConnectionClearedEventTable = new MemberTable('monitorCrossRefID! droppedConnection! releasingDevice! localConnectionInfo correlatorData userData chargingInfo cause! servicesPermitted mediaCallCharacteristics callCharacteristics droppedConnectionInfo callLinkageData languagePreferences deviceHistory locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeConnectionClearedEvent(w: XmlWriter, m: ConnectionClearedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.droppedConnection !== undefined) writeConnectionID(w, 'droppedConnection', m.droppedConnection);
  if (m.releasingDevice !== undefined) writeCallingDeviceID(w, 'releasingDevice', m.releasingDevice);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.chargingInfo !== undefined) writeChargingInfo(w, 'chargingInfo', m.chargingInfo);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.droppedConnectionInfo !== undefined) writeConnectionInformation(w, 'droppedConnectionInfo', m.droppedConnectionInfo);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.deviceHistory !== undefined) w.list('deviceHistory', m.deviceHistory, 'DeviceHistoryListItem', writeDeviceHistoryListItem);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const DeliveredEventTable = new MemberTable('monitorCrossRefID! connection! alertingDevice! callingDevice! calledDevice! lastRedirectionDevice! originatingNIDConnection localConnectionInfo correlatorData userData cause! servicesPermitted networkCallingDevice networkCalledDevice associatedCallingDevice associatedCalledDevice mediaCallCharacteristics callCharacteristics connectionInfo callLinkageData subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeDeliveredEvent(w: XmlWriter, m: DeliveredEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.connection !== undefined) writeConnectionID(w, 'connection', m.connection);
  if (m.alertingDevice !== undefined) writeCallingDeviceID(w, 'alertingDevice', m.alertingDevice);
  if (m.callingDevice !== undefined) writeCallingDeviceID(w, 'callingDevice', m.callingDevice);
  if (m.calledDevice !== undefined) writeCallingDeviceID(w, 'calledDevice', m.calledDevice);
  if (m.lastRedirectionDevice !== undefined) writeRedirectionDeviceID(w, 'lastRedirectionDevice', m.lastRedirectionDevice);
  if (m.originatingNIDConnection !== undefined) writeConnectionID(w, 'originatingNIDConnection', m.originatingNIDConnection);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.networkCallingDevice !== undefined) writeCallingDeviceID(w, 'networkCallingDevice', m.networkCallingDevice);
  if (m.networkCalledDevice !== undefined) writeCallingDeviceID(w, 'networkCalledDevice', m.networkCalledDevice);
  if (m.associatedCallingDevice !== undefined) writeCallingDeviceID(w, 'associatedCallingDevice', m.associatedCallingDevice);
  if (m.associatedCalledDevice !== undefined) writeCallingDeviceID(w, 'associatedCalledDevice', m.associatedCalledDevice);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.connectionInfo !== undefined) writeConnectionInformation(w, 'connectionInfo', m.connectionInfo);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.messageInfo !== undefined) w.list('messageInfo', m.messageInfo, 'messageInfoItem', writeMessageInfoItem);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.deviceHistory !== undefined) w.list('deviceHistory', m.deviceHistory, 'DeviceHistoryListItem', writeDeviceHistoryListItem);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const DigitsDialedEventTable = new MemberTable('monitorCrossRefID! dialingConnection! dialingDevice! dialingSequence! localConnectionInfo correlatorData cause! servicesPermitted networkCallingDevice networkCalledDevice associatedCallingDevice associatedCalledDevice dialingConnectionInfo callCharacteristics callLinkageData languagePreferences locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeDigitsDialedEvent(w: XmlWriter, m: DigitsDialedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.dialingConnection !== undefined) writeConnectionID(w, 'dialingConnection', m.dialingConnection);
  if (m.dialingDevice !== undefined) writeCallingDeviceID(w, 'dialingDevice', m.dialingDevice);
  if (m.dialingSequence !== undefined) writeDeviceID(w, 'dialingSequence', m.dialingSequence);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.networkCallingDevice !== undefined) writeCallingDeviceID(w, 'networkCallingDevice', m.networkCallingDevice);
  if (m.networkCalledDevice !== undefined) writeCallingDeviceID(w, 'networkCalledDevice', m.networkCalledDevice);
  if (m.associatedCallingDevice !== undefined) writeCallingDeviceID(w, 'associatedCallingDevice', m.associatedCallingDevice);
  if (m.associatedCalledDevice !== undefined) writeCallingDeviceID(w, 'associatedCalledDevice', m.associatedCalledDevice);
  if (m.dialingConnectionInfo !== undefined) writeConnectionInformation(w, 'dialingConnectionInfo', m.dialingConnectionInfo);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const DivertedEventTable = new MemberTable('monitorCrossRefID! connection! divertingDevice! newDestination! callingDevice calledDevice lastRedirectionDevice! localConnectionInfo correlatorData userData cause! servicesPermitted mediaCallCharacteristics callCharacteristics connectionInfo networkCallingDevice networkCalledDevice associatedCallingDevice associatedCalledDevice callLinkageData subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeDivertedEvent(w: XmlWriter, m: DivertedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.connection !== undefined) writeConnectionID(w, 'connection', m.connection);
  if (m.divertingDevice !== undefined) writeCallingDeviceID(w, 'divertingDevice', m.divertingDevice);
  if (m.newDestination !== undefined) writeCallingDeviceID(w, 'newDestination', m.newDestination);
  if (m.callingDevice !== undefined) writeCallingDeviceID(w, 'callingDevice', m.callingDevice);
  if (m.calledDevice !== undefined) writeCallingDeviceID(w, 'calledDevice', m.calledDevice);
  if (m.lastRedirectionDevice !== undefined) writeRedirectionDeviceID(w, 'lastRedirectionDevice', m.lastRedirectionDevice);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.connectionInfo !== undefined) writeConnectionInformation(w, 'connectionInfo', m.connectionInfo);
  if (m.networkCallingDevice !== undefined) writeCallingDeviceID(w, 'networkCallingDevice', m.networkCallingDevice);
  if (m.networkCalledDevice !== undefined) writeCallingDeviceID(w, 'networkCalledDevice', m.networkCalledDevice);
  if (m.associatedCallingDevice !== undefined) writeCallingDeviceID(w, 'associatedCallingDevice', m.associatedCallingDevice);
  if (m.associatedCalledDevice !== undefined) writeCallingDeviceID(w, 'associatedCalledDevice', m.associatedCalledDevice);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.messageInfo !== undefined) w.list('messageInfo', m.messageInfo, 'messageInfoItem', writeMessageInfoItem);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.deviceHistory !== undefined) w.list('deviceHistory', m.deviceHistory, 'DeviceHistoryListItem', writeDeviceHistoryListItem);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const EstablishedEventTable = new MemberTable('monitorCrossRefID! establishedConnection! answeringDevice! callingDevice! calledDevice! lastRedirectionDevice! originatingNIDConnection=originatinNIDConnection localConnectionInfo correlatorData userData cause! servicesPermitted networkCallingDevice networkCalledDevice associatedCallingDevice associatedCalledDevice mediaCallCharacteristics callCharacteristics establishedConnectionInfo callLinkageData subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeEstablishedEvent(w: XmlWriter, m: EstablishedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.establishedConnection !== undefined) writeConnectionID(w, 'establishedConnection', m.establishedConnection);
  if (m.answeringDevice !== undefined) writeCallingDeviceID(w, 'answeringDevice', m.answeringDevice);
  if (m.callingDevice !== undefined) writeCallingDeviceID(w, 'callingDevice', m.callingDevice);
  if (m.calledDevice !== undefined) writeCallingDeviceID(w, 'calledDevice', m.calledDevice);
  if (m.lastRedirectionDevice !== undefined) writeRedirectionDeviceID(w, 'lastRedirectionDevice', m.lastRedirectionDevice);
  if (m.originatingNIDConnection !== undefined) writeConnectionID(w, 'originatinNIDConnection', m.originatingNIDConnection);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.networkCallingDevice !== undefined) writeCallingDeviceID(w, 'networkCallingDevice', m.networkCallingDevice);
  if (m.networkCalledDevice !== undefined) writeCallingDeviceID(w, 'networkCalledDevice', m.networkCalledDevice);
  if (m.associatedCallingDevice !== undefined) writeCallingDeviceID(w, 'associatedCallingDevice', m.associatedCallingDevice);
  if (m.associatedCalledDevice !== undefined) writeCallingDeviceID(w, 'associatedCalledDevice', m.associatedCalledDevice);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.establishedConnectionInfo !== undefined) writeConnectionInformation(w, 'establishedConnectionInfo', m.establishedConnectionInfo);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.messageInfo !== undefined) w.list('messageInfo', m.messageInfo, 'messageInfoItem', writeMessageInfoItem);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.deviceHistory !== undefined) w.list('deviceHistory', m.deviceHistory, 'DeviceHistoryListItem', writeDeviceHistoryListItem);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const FailedEventTable = new MemberTable('monitorCrossRefID! failedConnection! failingDevice! callingDevice! calledDevice! lastRedirectionDevice! originatingNIDConnection localConnectionInfo correlatorData userData cause! servicesPermitted networkCallingDevice networkCalledDevice associatedCallingDevice associatedCalledDevice mediaCallCharacteristics callCharacteristics failedConnectionInfo callLinkageData subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeFailedEvent(w: XmlWriter, m: FailedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.failedConnection !== undefined) writeConnectionID(w, 'failedConnection', m.failedConnection);
  if (m.failingDevice !== undefined) writeCallingDeviceID(w, 'failingDevice', m.failingDevice);
  if (m.callingDevice !== undefined) writeCallingDeviceID(w, 'callingDevice', m.callingDevice);
  if (m.calledDevice !== undefined) writeCallingDeviceID(w, 'calledDevice', m.calledDevice);
  if (m.lastRedirectionDevice !== undefined) writeRedirectionDeviceID(w, 'lastRedirectionDevice', m.lastRedirectionDevice);
  if (m.originatingNIDConnection !== undefined) writeConnectionID(w, 'originatingNIDConnection', m.originatingNIDConnection);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.networkCallingDevice !== undefined) writeCallingDeviceID(w, 'networkCallingDevice', m.networkCallingDevice);
  if (m.networkCalledDevice !== undefined) writeCallingDeviceID(w, 'networkCalledDevice', m.networkCalledDevice);
  if (m.associatedCallingDevice !== undefined) writeCallingDeviceID(w, 'associatedCallingDevice', m.associatedCallingDevice);
  if (m.associatedCalledDevice !== undefined) writeCallingDeviceID(w, 'associatedCalledDevice', m.associatedCalledDevice);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.failedConnectionInfo !== undefined) writeConnectionInformation(w, 'failedConnectionInfo', m.failedConnectionInfo);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.messageInfo !== undefined) w.list('messageInfo', m.messageInfo, 'messageInfoItem', writeMessageInfoItem);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.deviceHistory !== undefined) w.list('deviceHistory', m.deviceHistory, 'DeviceHistoryListItem', writeDeviceHistoryListItem);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const HeldEventTable = new MemberTable('monitorCrossRefID! heldConnection! holdingDevice! localConnectionInfo correlatorData cause! servicesPermitted mediaCallCharacteristics callCharacteristics heldConnectionInfo callLinkageData languagePreferences locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeHeldEvent(w: XmlWriter, m: HeldEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.heldConnection !== undefined) writeConnectionID(w, 'heldConnection', m.heldConnection);
  if (m.holdingDevice !== undefined) writeCallingDeviceID(w, 'holdingDevice', m.holdingDevice);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.heldConnectionInfo !== undefined) writeConnectionInformation(w, 'heldConnectionInfo', m.heldConnectionInfo);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const NetworkCapabilitiesChangedEventTable = new MemberTable('monitorCrossRefID! outboundConnection! networkInterfaceUsed! calledDevice! progressIndicator! localConnectionInfo correlatorData userData networkCapability cause! servicesPermitted mediaCallCharacteristics callCharacteristics outboundConnectionInfo callLinkageData languagePreferences locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeNetworkCapabilitiesChangedEvent(w: XmlWriter, m: NetworkCapabilitiesChangedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.outboundConnection !== undefined) writeConnectionID(w, 'outboundConnection', m.outboundConnection);
  if (m.networkInterfaceUsed !== undefined) writeCallingDeviceID(w, 'networkInterfaceUsed', m.networkInterfaceUsed);
  if (m.calledDevice !== undefined) writeCallingDeviceID(w, 'calledDevice', m.calledDevice);
  if (m.progressIndicator !== undefined) writeProgressIndicator(w, 'progressIndicator', m.progressIndicator);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.networkCapability !== undefined) writeNetworkCapability(w, 'networkCapability', m.networkCapability);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.outboundConnectionInfo !== undefined) writeConnectionInformation(w, 'outboundConnectionInfo', m.outboundConnectionInfo);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const NetworkReachedEventTable = new MemberTable('monitorCrossRefID! outboundConnection! networkInterfaceUsed! callingDevice! calledDevice! lastRedirectionDevice! originatingNIDConnection localConnectionInfo correlatorData userData networkCapability cause! servicesPermitted mediaCallCharacteristics callCharacteristics outboundConnectionInfo networkCallingDevice networkCalledDevice associatedCallingDevice callLinkageData languagePreferences deviceHistory locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeNetworkReachedEvent(w: XmlWriter, m: NetworkReachedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.outboundConnection !== undefined) writeConnectionID(w, 'outboundConnection', m.outboundConnection);
  if (m.networkInterfaceUsed !== undefined) writeCallingDeviceID(w, 'networkInterfaceUsed', m.networkInterfaceUsed);
  if (m.callingDevice !== undefined) writeCallingDeviceID(w, 'callingDevice', m.callingDevice);
  if (m.calledDevice !== undefined) writeCallingDeviceID(w, 'calledDevice', m.calledDevice);
  if (m.lastRedirectionDevice !== undefined) writeRedirectionDeviceID(w, 'lastRedirectionDevice', m.lastRedirectionDevice);
  if (m.originatingNIDConnection !== undefined) writeConnectionID(w, 'originatingNIDConnection', m.originatingNIDConnection);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.networkCapability !== undefined) writeNetworkCapability(w, 'networkCapability', m.networkCapability);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.outboundConnectionInfo !== undefined) writeConnectionInformation(w, 'outboundConnectionInfo', m.outboundConnectionInfo);
  if (m.networkCallingDevice !== undefined) writeCallingDeviceID(w, 'networkCallingDevice', m.networkCallingDevice);
  if (m.networkCalledDevice !== undefined) writeCallingDeviceID(w, 'networkCalledDevice', m.networkCalledDevice);
  if (m.associatedCallingDevice !== undefined) writeCallingDeviceID(w, 'associatedCallingDevice', m.associatedCallingDevice);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.deviceHistory !== undefined) w.list('deviceHistory', m.deviceHistory, 'DeviceHistoryListItem', writeDeviceHistoryListItem);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const OfferedEventTable = new MemberTable('monitorCrossRefID! offeredConnection! offeredDevice! callingDevice! calledDevice! lastRedirectionDevice! originatingNIDConnection localConnectionInfo correlatorData userData cause! servicesPermitted networkCallingDevice networkCalledDevice associatedCallingDevice associatedCalledDevice mediaCallCharacteristics callCharacteristics offeredConnectionInfo callLinkageData subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeOfferedEvent(w: XmlWriter, m: OfferedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.offeredConnection !== undefined) writeConnectionID(w, 'offeredConnection', m.offeredConnection);
  if (m.offeredDevice !== undefined) writeCallingDeviceID(w, 'offeredDevice', m.offeredDevice);
  if (m.callingDevice !== undefined) writeCallingDeviceID(w, 'callingDevice', m.callingDevice);
  if (m.calledDevice !== undefined) writeCallingDeviceID(w, 'calledDevice', m.calledDevice);
  if (m.lastRedirectionDevice !== undefined) writeRedirectionDeviceID(w, 'lastRedirectionDevice', m.lastRedirectionDevice);
  if (m.originatingNIDConnection !== undefined) writeConnectionID(w, 'originatingNIDConnection', m.originatingNIDConnection);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.networkCallingDevice !== undefined) writeCallingDeviceID(w, 'networkCallingDevice', m.networkCallingDevice);
  if (m.networkCalledDevice !== undefined) writeCallingDeviceID(w, 'networkCalledDevice', m.networkCalledDevice);
  if (m.associatedCallingDevice !== undefined) writeCallingDeviceID(w, 'associatedCallingDevice', m.associatedCallingDevice);
  if (m.associatedCalledDevice !== undefined) writeCallingDeviceID(w, 'associatedCalledDevice', m.associatedCalledDevice);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.offeredConnectionInfo !== undefined) writeConnectionInformation(w, 'offeredConnectionInfo', m.offeredConnectionInfo);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.messageInfo !== undefined) w.list('messageInfo', m.messageInfo, 'messageInfoItem', writeMessageInfoItem);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.deviceHistory !== undefined) w.list('deviceHistory', m.deviceHistory, 'DeviceHistoryListItem', writeDeviceHistoryListItem);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const OriginatedEventTable = new MemberTable('monitorCrossRefID! originatedConnection! callingDevice! calledDevice! originatingDevice localConnectionInfo correlatorData cause! servicesPermitted networkCallingDevice networkCalledDevice associatedCallingDevice associatedCalledDevice mediaCallCharacteristics callCharacteristics originatedConnectionInfo callLinkageData subjectOfCall messageInfo languagePreferences locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeOriginatedEvent(w: XmlWriter, m: OriginatedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.originatedConnection !== undefined) writeConnectionID(w, 'originatedConnection', m.originatedConnection);
  if (m.callingDevice !== undefined) writeCallingDeviceID(w, 'callingDevice', m.callingDevice);
  if (m.calledDevice !== undefined) writeCallingDeviceID(w, 'calledDevice', m.calledDevice);
  if (m.originatingDevice !== undefined) writeDeviceID(w, 'originatingDevice', m.originatingDevice);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.networkCallingDevice !== undefined) writeCallingDeviceID(w, 'networkCallingDevice', m.networkCallingDevice);
  if (m.networkCalledDevice !== undefined) writeCallingDeviceID(w, 'networkCalledDevice', m.networkCalledDevice);
  if (m.associatedCallingDevice !== undefined) writeCallingDeviceID(w, 'associatedCallingDevice', m.associatedCallingDevice);
  if (m.associatedCalledDevice !== undefined) writeCallingDeviceID(w, 'associatedCalledDevice', m.associatedCalledDevice);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.originatedConnectionInfo !== undefined) writeConnectionInformation(w, 'originatedConnectionInfo', m.originatedConnectionInfo);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.messageInfo !== undefined) w.list('messageInfo', m.messageInfo, 'messageInfoItem', writeMessageInfoItem);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const QueuedEventTable = new MemberTable('monitorCrossRefID! queuedConnection! queue! callingDevice! calledDevice! lastRedirectionDevice! numberQueued callsInFront localConnectionInfo correlatorData userData cause! servicesPermitted networkCallingDevice networkCalledDevice associatedCallingDevice associatedCalledDevice mediaCallCharacteristics callCharacteristics queuedConnectionInfo callLinkageData subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList@6 extensions');
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
        m.numberQueued = r.integer();
        break;
      case 7:
        m.callsInFront = r.integer();
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeQueuedEvent(w: XmlWriter, m: QueuedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.queuedConnection !== undefined) writeConnectionID(w, 'queuedConnection', m.queuedConnection);
  if (m.queue !== undefined) writeCallingDeviceID(w, 'queue', m.queue);
  if (m.callingDevice !== undefined) writeCallingDeviceID(w, 'callingDevice', m.callingDevice);
  if (m.calledDevice !== undefined) writeCallingDeviceID(w, 'calledDevice', m.calledDevice);
  if (m.lastRedirectionDevice !== undefined) writeRedirectionDeviceID(w, 'lastRedirectionDevice', m.lastRedirectionDevice);
  if (m.numberQueued !== undefined) w.integer('numberQueued', m.numberQueued);
  if (m.callsInFront !== undefined) w.integer('callsInFront', m.callsInFront);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.networkCallingDevice !== undefined) writeCallingDeviceID(w, 'networkCallingDevice', m.networkCallingDevice);
  if (m.networkCalledDevice !== undefined) writeCallingDeviceID(w, 'networkCalledDevice', m.networkCalledDevice);
  if (m.associatedCallingDevice !== undefined) writeCallingDeviceID(w, 'associatedCallingDevice', m.associatedCallingDevice);
  if (m.associatedCalledDevice !== undefined) writeCallingDeviceID(w, 'associatedCalledDevice', m.associatedCalledDevice);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.queuedConnectionInfo !== undefined) writeConnectionInformation(w, 'queuedConnectionInfo', m.queuedConnectionInfo);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.messageInfo !== undefined) w.list('messageInfo', m.messageInfo, 'messageInfoItem', writeMessageInfoItem);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.deviceHistory !== undefined) w.list('deviceHistory', m.deviceHistory, 'DeviceHistoryListItem', writeDeviceHistoryListItem);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const RetrievedEventTable = new MemberTable('monitorCrossRefID! retrievedConnection! retrievingDevice! localConnectionInfo correlatorData cause! servicesPermitted mediaCallCharacteristics callCharacteristics retrievedConnectionInfo callLinkageData languagePreferences locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeRetrievedEvent(w: XmlWriter, m: RetrievedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.retrievedConnection !== undefined) writeConnectionID(w, 'retrievedConnection', m.retrievedConnection);
  if (m.retrievingDevice !== undefined) writeCallingDeviceID(w, 'retrievingDevice', m.retrievingDevice);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.retrievedConnectionInfo !== undefined) writeConnectionInformation(w, 'retrievedConnectionInfo', m.retrievedConnectionInfo);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const ServiceInitiatedEventTable = new MemberTable('monitorCrossRefID! initiatedConnection! initiatingDevice! calledDevice@6 localConnectionInfo correlatorData cause! servicesPermitted mediaCallCharacteristics callCharacteristics initiatedConnectionInfo networkCallingDevice networkCalledDevice associatedCallingDevice callLinkageData subjectOfCall messageInfo languagePreferences locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeServiceInitiatedEvent(w: XmlWriter, m: ServiceInitiatedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.initiatedConnection !== undefined) writeConnectionID(w, 'initiatedConnection', m.initiatedConnection);
  if (m.initiatingDevice !== undefined) writeCallingDeviceID(w, 'initiatingDevice', m.initiatingDevice);
  if (m.calledDevice !== undefined && w.allows(6, 'calledDevice')) writeCallingDeviceID(w, 'calledDevice', m.calledDevice);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.initiatedConnectionInfo !== undefined) writeConnectionInformation(w, 'initiatedConnectionInfo', m.initiatedConnectionInfo);
  if (m.networkCallingDevice !== undefined) writeCallingDeviceID(w, 'networkCallingDevice', m.networkCallingDevice);
  if (m.networkCalledDevice !== undefined) writeCallingDeviceID(w, 'networkCalledDevice', m.networkCalledDevice);
  if (m.associatedCallingDevice !== undefined) writeCallingDeviceID(w, 'associatedCallingDevice', m.associatedCallingDevice);
  if (m.callLinkageData !== undefined) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.messageInfo !== undefined) w.list('messageInfo', m.messageInfo, 'messageInfoItem', writeMessageInfoItem);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const TransferredEventTable = new MemberTable('monitorCrossRefID! primaryOldCall! secondaryOldCall transferringDevice! transferredToDevice! transferredConnections! localConnectionInfo correlatorData userData chargingInfo cause! servicesPermitted mediaCallCharacteristics callCharacteristics callLinkageDataList languagePreferences deviceHistory locationInfoList@6 extensions');
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeTransferredEvent(w: XmlWriter, m: TransferredEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.primaryOldCall !== undefined) writeConnectionID(w, 'primaryOldCall', m.primaryOldCall);
  if (m.secondaryOldCall !== undefined) writeConnectionID(w, 'secondaryOldCall', m.secondaryOldCall);
  if (m.transferringDevice !== undefined) writeCallingDeviceID(w, 'transferringDevice', m.transferringDevice);
  if (m.transferredToDevice !== undefined) writeCallingDeviceID(w, 'transferredToDevice', m.transferredToDevice);
  if (m.transferredConnections !== undefined) writeConnectionList(w, 'transferredConnections', m.transferredConnections);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.chargingInfo !== undefined) writeChargingInfo(w, 'chargingInfo', m.chargingInfo);
  if (m.cause === undefined) w.missing('cause');
  w.enumeration('cause', m.cause, EventCauseTable, true);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.callLinkageDataList !== undefined) writeCallLinkageDataList(w, 'callLinkageDataList', m.callLinkageDataList);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.deviceHistory !== undefined) w.list('deviceHistory', m.deviceHistory, 'DeviceHistoryListItem', writeDeviceHistoryListItem);
  if (m.locationInfoList !== undefined && w.allows(6, 'locationInfoList')) writeLocationInfoList(w, 'locationInfoList', m.locationInfoList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}
