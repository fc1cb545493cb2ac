// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { readInteger, readText, writeInteger, writeText } from '../leaves.js';
import { MemberTable, ValueTable } from '../tables.js';
import { CallCharacteristicsTable } from './calls.js';
import { DeviceCategoryTable, MiscMonitorCapsTable, NamedDeviceTypesTable, readCDRServList, readCallAssociatedEvtsList, readCallAssociatedServList, readCallControlEvtsList, readCallControlServList, readCapExchangeServList, readDataCollectionServList, readDeviceMaintEvtsList, readIOServicesServList, readLocationServicesServList, readLogDevEvtsList, readLogDevServList, readLogicalEvtsList, readLogicalServList, readMediaEvtsList, readMediaServList, readMonitoringServList, readPhysDevEvtsList, readPhysDevServList, readRouteingServList, readServEvtsList, readSnapshotServList, readSystemStatusServList, readVendorSpecificEvtsList, readVendorSpecificServList, readVoiceEvtsList, readVoiceServList, writeCDRServList, writeCallAssociatedEvtsList, writeCallAssociatedServList, writeCallControlEvtsList, writeCallControlServList, writeCapExchangeServList, writeDataCollectionServList, writeDeviceMaintEvtsList, writeIOServicesServList, writeLocationServicesServList, writeLogDevEvtsList, writeLogDevServList, writeLogicalEvtsList, writeLogicalServList, writeMediaEvtsList, writeMediaServList, writeMonitoringServList, writePhysDevEvtsList, writePhysDevServList, writeRouteingServList, writeServEvtsList, writeSnapshotServList, writeSystemStatusServList, writeVendorSpecificEvtsList, writeVendorSpecificServList, writeVoiceEvtsList, writeVoiceServList } from './capabilities.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { MediaServiceTypeTable } from './media.js';
import { MonitorMediaClassTable, readMonitorFilter, writeMonitorFilter } from './monitoring-types.js';
import type { CallCharacteristics } from '../../model/generated/calls.js';
import type { MiscMonitorCaps } from '../../model/generated/capabilities.js';
import type { ACDModels, AgentLogOnModels, AgentStateModels, AppearanceType, CallLinkageOptions, ConnectionModeBMap, ConnectionRateList, ConnectionView, DelayToleranceList, DeviceAttributes, DeviceIDFormat, DeviceList, DeviceListDevice, DynamicFeatureSupported, FilterThreshold, GetCSTAFeaturesResponse, GetCSTAFeaturesResponseSupportedEvents, GetCSTAFeaturesResponseSupportedServices, GetLogicalDeviceInformation, GetLogicalDeviceInformationResponse, GetPhysicalDeviceInformation, GetPhysicalDeviceInformationResponse, GetSwitchingFunctionCapsResponse, GetSwitchingFunctionDevices, GetSwitchingFunctionDevicesResponse, GroupDeviceAttributes, IgnoreUnsupportedParameters, MaxLengthParameters, MaxLengthParametersContinued, MediaServiceCapsList, MediaServiceCapsListMediaServiceCapsItem, MessageSeqNumbers, MiscMediaCallCharacteristics, MonitorFilterItems, PrivateDataVersionList, Profiles, ReqDeviceCategory, SecurityFormat, SecurityMode, SwAppearanceAddressability, SwAppearanceTypes, SwDomainFeatures, SwitchingFunctionDevices, TransAndConfSetup } from '../../model/generated/capability-exchange.js';
import type { MonitorMediaClass } from '../../model/generated/monitoring-types.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const mediaServiceCapsItemItems = new MemberTable('mediaServiceCapsItem*');
const connectionRateItems = new MemberTable('connectionRate*');
const delayToleranceItems = new MemberTable('delayTolerance*');
const privateDataVersionItems = new MemberTable('privateDataVersion*');
const deviceItems = new MemberTable('device*');
const appearanceItems = new MemberTable('appearance*');
const deviceIDItems = new MemberTable('deviceID*');

export const GroupDeviceAttributesTable = new MemberTable('acd hunt pick user agent@6 other');

export const ACDModelsTable = new MemberTable('visibleACDRelatedDevices nonVisibleACDRelatedDevices');

export const AgentLogOnModelsTable = new MemberTable('logOnToACDDevice logOnToACDGroupExplOneStep logOnToACDGroupExplTwoSteps logOnToACDImplOneStep');

export const AppearanceTypeTable = new ValueTable<AppearanceType>('selectedStandard basicStandard basicBridged exclusiveBridged independentSharedBridged interdependentSharedBridged');

export const TransAndConfSetupTable = new MemberTable('consultationCall holdCallMakeCall alternateCall twoCallsInHold twoCallsInConnected');

export const readMediaServiceCapsList = (r: XmlReader): MediaServiceCapsList =>
  r.list(mediaServiceCapsItemItems, readMediaServiceCapsListMediaServiceCapsItem);

export const writeMediaServiceCapsList = (w: XmlWriter, name: string, list: MediaServiceCapsList): void =>
  w.list(name, list, 'mediaServiceCapsItem', writeMediaServiceCapsListMediaServiceCapsItem);

const MediaServiceCapsListMediaServiceCapsItemTable = new MemberTable('mediaServiceType! mediaServiceVersion mediaServiceInstance connectionMode mediaStreamIDSupported!');
export function readMediaServiceCapsListMediaServiceCapsItem(r: XmlReader): MediaServiceCapsListMediaServiceCapsItem {
  const m: Draft<MediaServiceCapsListMediaServiceCapsItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(MediaServiceCapsListMediaServiceCapsItemTable)) {
      case 0:
        m.mediaServiceType = r.enumeration(MediaServiceTypeTable);
        break;
      case 1:
        m.mediaServiceVersion = r.integer();
        break;
      case 2:
        m.mediaServiceInstance = r.text();
        break;
      case 3:
        m.connectionMode = r.bits<ConnectionModeBMap>(ConnectionModeBMapTable);
        break;
      case 4:
        m.mediaStreamIDSupported = r.boolean();
        break;
      default:
        return m as MediaServiceCapsListMediaServiceCapsItem;
    }
  }
}

export function writeMediaServiceCapsListMediaServiceCapsItem(w: XmlWriter, name: string, m: MediaServiceCapsListMediaServiceCapsItem): void {
  const before = w.begin(name, m);
  if (m.mediaServiceType === undefined) w.missing('mediaServiceType');
  w.enumeration('mediaServiceType', m.mediaServiceType, MediaServiceTypeTable);
  if (m.mediaServiceVersion !== undefined) w.integer('mediaServiceVersion', m.mediaServiceVersion);
  if (m.mediaServiceInstance !== undefined) w.text('mediaServiceInstance', m.mediaServiceInstance);
  if (m.connectionMode !== undefined) w.bits('connectionMode', m.connectionMode, ConnectionModeBMapTable);
  if (m.mediaStreamIDSupported === undefined) w.missing('mediaStreamIDSupported');
  w.boolean('mediaStreamIDSupported', m.mediaStreamIDSupported);
  w.end(name, before, m.unknownMembers);
}

export const ConnectionModeBMapTable = new MemberTable('consultationConference consultationConferenceHold deflect@6 directedPickup join singleStepConference singleStepConferenceHold singleStepTransfer transfer direct');

export const readConnectionRateList = (r: XmlReader): ConnectionRateList =>
  r.list(connectionRateItems, readInteger);

export const writeConnectionRateList = (w: XmlWriter, name: string, list: ConnectionRateList): void =>
  w.list(name, list, 'connectionRate', writeInteger);

export const readDelayToleranceList = (r: XmlReader): DelayToleranceList =>
  r.list(delayToleranceItems, readInteger);

export const writeDelayToleranceList = (w: XmlWriter, name: string, list: DelayToleranceList): void =>
  w.list(name, list, 'delayTolerance', writeInteger);

export const ProfilesTable = new MemberTable('basicTelephonyProfile routeingProfile l1aVoiceBrowserProfile l1bVoiceBrowserProfile l2VoiceBrowserProfile minimalUACSTACallControlProfile<3:minimalEndpointCallControlProfile basicUACSTACallControlProfile=basicUACSTAtCallControlProfile<3:basicEndpointCallControlProfile advancedUACSTACallControlProfile<3:advancedEndpointCallControlProfile conferencingUACSTACallControlProfile<3:conferencingEndpointCallControlProfile basicUACSTADeviceFeatureProfile<3:basicEndpointDeviceProfile speakerUACSTADeviceFeatureProfile@6 basicSpeechServiceProfile@6 advancedSpeechServiceProfile@6 -advancedUaCSTADeviceFeatureProfile<3:advancedEndpointDeviceProfile');

export const DeviceIDFormatTable = new MemberTable('dialableDigitsAsterix dialableDigitsHash dialableDigitsABCD dialableDigitsExclamation dialableDigitsP dialableDigitsT dialableDigitsComma dialableDigitsW dialableDigitsAt dialableDigitsDollar dialableDigitsSemicolon sFReprExclamation sFReprEt sFReprSlash sFReprPercent sFReprNM sFReprGeneric sFReprImplicitTON sFReprPubTONUnkown sFReprPubTONInternal sFReprPubTONNational sFReprPubTONSubscriber sFReprPubTONAbbreviated sFReprPriTONUnknown sFReprPriTONLevel3 sFReprPriTONLevel2 sFReprPriTONLevel1 sFReprPriTONLocal sFReprPriTONAbbreviated sFReprOther deviceNumber deviceIDTagPrivateNumber@6 deviceIDTagPrivateName@6 -sFRResourceID');

export const SwDomainFeaturesTable = new MemberTable('isForwardingBefore isForwardingAfter swFunctionDefaultSettings userSpecific userSpecificDefaultFowardingType userSpecificDefaultForwardDestination negativeAcknowledgment supportFailedWithAssConn supportFailedWithoutAssConn supportFailedWithAssConnNotReportet recall callBack extCallsIncoming extCallsOutgoing prompting');

export const SwAppearanceAddressabilityTable = new MemberTable('nonAddressable addressable');

export const SwAppearanceTypesTable = new MemberTable('selectedStandard basicStandard basicBridged exclusiveBridged independentSharedBridged interDependentSharedBridged');

export const IgnoreUnsupportedParametersTable = new ValueTable<IgnoreUnsupportedParameters>('ignoreParameters rejectMessage');

export const MiscMediaCallCharacteristicsTable = new MemberTable('supportAdjustment');

export const MessageSeqNumbersTable = new MemberTable('allEvents allAcks allServReqs');

export const SecurityModeTable = new ValueTable<SecurityMode>('allEvents allAcks allServReqs');

export const SecurityFormatTable = new MemberTable('octetStringFromSF otherTypeFromSF octetStringToSF otherTypeToSF');

const MonitorFilterItemsTable = new MemberTable('deviceOnDeviceMonitorFilter deviceOnConnectionMonitorFilter callOnDeviceMonitorFilter callOnConnectionMonitorFilter');
export function readMonitorFilterItems(r: XmlReader): MonitorFilterItems {
  const m: Draft<MonitorFilterItems> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(MonitorFilterItemsTable)) {
      case 0:
        m.deviceOnDeviceMonitorFilter = readMonitorFilter(r);
        break;
      case 1:
        m.deviceOnConnectionMonitorFilter = readMonitorFilter(r);
        break;
      case 2:
        m.callOnDeviceMonitorFilter = readMonitorFilter(r);
        break;
      case 3:
        m.callOnConnectionMonitorFilter = readMonitorFilter(r);
        break;
      default:
        return m as MonitorFilterItems;
    }
  }
}

export function writeMonitorFilterItems(w: XmlWriter, name: string, m: MonitorFilterItems): void {
  const before = w.begin(name, m);
  if (m.deviceOnDeviceMonitorFilter !== undefined) writeMonitorFilter(w, 'deviceOnDeviceMonitorFilter', m.deviceOnDeviceMonitorFilter);
  if (m.deviceOnConnectionMonitorFilter !== undefined) writeMonitorFilter(w, 'deviceOnConnectionMonitorFilter', m.deviceOnConnectionMonitorFilter);
  if (m.callOnDeviceMonitorFilter !== undefined) writeMonitorFilter(w, 'callOnDeviceMonitorFilter', m.callOnDeviceMonitorFilter);
  if (m.callOnConnectionMonitorFilter !== undefined) writeMonitorFilter(w, 'callOnConnectionMonitorFilter', m.callOnConnectionMonitorFilter);
  w.end(name, before, m.unknownMembers);
}

export const DynamicFeatureSupportedTable = new ValueTable<DynamicFeatureSupported>('none all some');

export const CallLinkageOptionsTable = new MemberTable('callLinkageFeatureSupported threadLinkageFeatureSupported');

export const AgentStateModelsTable = new MemberTable('multiState multiStateSemiIndependentLinked agentOriented');

export const ConnectionViewTable = new ValueTable<ConnectionView>('fixed local');

const MaxLengthParametersTable = new MemberTable('accountInfo! authCode! agentID! agentPassword! callIDInConnectionID! correlatorData! privateData! deviceIdentifiers! userData! buttonLabel! lampLabel! charactersToSend!');
export function readMaxLengthParameters(r: XmlReader): MaxLengthParameters {
  const m: Draft<MaxLengthParameters> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(MaxLengthParametersTable)) {
      case 0:
        m.accountInfo = r.integer();
        break;
      case 1:
        m.authCode = r.integer();
        break;
      case 2:
        m.agentID = r.integer();
        break;
      case 3:
        m.agentPassword = r.integer();
        break;
      case 4:
        m.callIDInConnectionID = r.integer();
        break;
      case 5:
        m.correlatorData = r.integer();
        break;
      case 6:
        m.privateData = r.integer();
        break;
      case 7:
        m.deviceIdentifiers = r.integer();
        break;
      case 8:
        m.userData = r.integer();
        break;
      case 9:
        m.buttonLabel = r.integer();
        break;
      case 10:
        m.lampLabel = r.integer();
        break;
      case 11:
        m.charactersToSend = r.integer();
        break;
      default:
        return m as MaxLengthParameters;
    }
  }
}

export function writeMaxLengthParameters(w: XmlWriter, name: string, m: MaxLengthParameters): void {
  const before = w.begin(name, m);
  if (m.accountInfo === undefined) w.missing('accountInfo');
  w.integer('accountInfo', m.accountInfo);
  if (m.authCode === undefined) w.missing('authCode');
  w.integer('authCode', m.authCode);
  if (m.agentID === undefined) w.missing('agentID');
  w.integer('agentID', m.agentID);
  if (m.agentPassword === undefined) w.missing('agentPassword');
  w.integer('agentPassword', m.agentPassword);
  if (m.callIDInConnectionID === undefined) w.missing('callIDInConnectionID');
  w.integer('callIDInConnectionID', m.callIDInConnectionID);
  if (m.correlatorData === undefined) w.missing('correlatorData');
  w.integer('correlatorData', m.correlatorData);
  if (m.privateData === undefined) w.missing('privateData');
  w.integer('privateData', m.privateData);
  if (m.deviceIdentifiers === undefined) w.missing('deviceIdentifiers');
  w.integer('deviceIdentifiers', m.deviceIdentifiers);
  if (m.userData === undefined) w.missing('userData');
  w.integer('userData', m.userData);
  if (m.buttonLabel === undefined) w.missing('buttonLabel');
  w.integer('buttonLabel', m.buttonLabel);
  if (m.lampLabel === undefined) w.missing('lampLabel');
  w.integer('lampLabel', m.lampLabel);
  if (m.charactersToSend === undefined) w.missing('charactersToSend');
  w.integer('charactersToSend', m.charactersToSend);
  w.end(name, before, m.unknownMembers);
}

const MaxLengthParametersContinuedTable = new MemberTable('monitorCrossRefID! callQualifyingData! subDomainCallLinkageData! subDomainThreadID! ioData! messageInfo!');
export function readMaxLengthParametersContinued(r: XmlReader): MaxLengthParametersContinued {
  const m: Draft<MaxLengthParametersContinued> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(MaxLengthParametersContinuedTable)) {
      case 0:
        m.monitorCrossRefID = r.integer();
        break;
      case 1:
        m.callQualifyingData = r.integer();
        break;
      case 2:
        m.subDomainCallLinkageData = r.integer();
        break;
      case 3:
        m.subDomainThreadID = r.integer();
        break;
      case 4:
        m.ioData = r.integer();
        break;
      case 5:
        m.messageInfo = r.integer();
        break;
      default:
        return m as MaxLengthParametersContinued;
    }
  }
}

export function writeMaxLengthParametersContinued(w: XmlWriter, name: string, m: MaxLengthParametersContinued): void {
  const before = w.begin(name, m);
  if (m.monitorCrossRefID === undefined) w.missing('monitorCrossRefID');
  w.integer('monitorCrossRefID', m.monitorCrossRefID);
  if (m.callQualifyingData === undefined) w.missing('callQualifyingData');
  w.integer('callQualifyingData', m.callQualifyingData);
  if (m.subDomainCallLinkageData === undefined) w.missing('subDomainCallLinkageData');
  w.integer('subDomainCallLinkageData', m.subDomainCallLinkageData);
  if (m.subDomainThreadID === undefined) w.missing('subDomainThreadID');
  w.integer('subDomainThreadID', m.subDomainThreadID);
  if (m.ioData === undefined) w.missing('ioData');
  w.integer('ioData', m.ioData);
  if (m.messageInfo === undefined) w.missing('messageInfo');
  w.integer('messageInfo', m.messageInfo);
  w.end(name, before, m.unknownMembers);
}

export const readPrivateDataVersionList = (r: XmlReader): PrivateDataVersionList =>
  r.list(privateDataVersionItems, readInteger);

export const writePrivateDataVersionList = (w: XmlWriter, name: string, list: PrivateDataVersionList): void =>
  w.list(name, list, 'privateDataVersion', writeInteger);

const FilterThresholdTable = new MemberTable('getLogicalDeviceInformation! getPhysicalDeviceInformation! getSwitchingFunctionCaps! getSwitchingFunctionDevices! switchingFunctionDevices! changeSystemStatusFilter! systemStatusRegister! systemStatusRegisterAbort! systemStatusRegisterCancel! requestSystemStatus! systemStatus! switchingFunctionCapsChanged! switchingFunctionDevsChanged! changeMonitorFilter! monitorStart! monitorStop! snapshotCall! snapshotDevice! snapshotCallData! snapshotDeviceData! acceptCall! alternateCall! answerCall! callBackCallRelated! callBackMessageCallRelated! campOnCall! clearCall! clearConnection! conferenceCall! consultationCall! deflectCall! dialDigits! directedPickupCall! groupPickupCall! holdCall! intrudeCall! joinCall! makeCall! makePredictiveCall! parkCall! reconnectCall! retrieveCall! singleStepConferenceCall! singleStepTransferCall! transferCall! associateData! cancelTelephonyTone! generateDigits! generateTelephonyTone! sendUserInformation! startDTMFDigitsCollection! startTelephonyTonesCollection! stopDTMFDigitsCollection! stopTelephonyTonesCollection! attachMediaService! detachMediaService! routeRegister! routeRegisterAbort! routeRegisterCancel! reRoute! routeEnd! routeReject! routeRequest! routeSelect! routeUsed! buttonPress! getAuditoryApparatusInfo! getButtonInformation! getDisplay! getHookswitchStatus! getLampInformation! getLampMode! getMicrophoneGain! getMicrophoneMute! getMessageWaitingIndicator! getRingerStatus! getSpeakerMute! getSpeakerVolume! setButtonInformation! setDisplay! setHookswitchStatus! setLampMode! setMsgWaitingIndicator! setMicrophoneGain! setMicrophoneMute! setRingerStatus! setSpeakerMute! setSpeakerVolume! callBackMessageNonCallRelated! callBackNonCallRelated! cancelCallBack! cancelCallBackMessage! getAgentState! getAutoAnswer! getAutoWorkMode! getCallBack@6! getCallerIDStatus! getDoNotDisturb! getForwarding! getLastNumberDialed! getRouteingMode! setAgentState! setAutoAnswer! setAutoWorkMode! setCallerIDStatus! setDoNotDisturb! setForwarding! setRouteingMode! backInService! deviceCapsChanged! outOfService! partiallyInService! ioRegister! ioRegisterAbort! ioRegisterCancel! dataPathResumed! dataPathSuspended! fastData! resumeDataPath! sendBroadcastData! sendData! sendMulticastData! startDataPath! stopDataPath! suspendDataPath! concatenateMsg! deleteMsg! playMsg! queryVoiceAttribute! recordMsg! reposition! resume! review! setVoiceAttribute! stop! suspend! synthesizeMsg! cDRNotification! cDRReport! sendStoredCDRs! startCDRTransmission! stopCDRTransmission! escapeRegister! escapeRegisterAbort! escapeRegisterCancel! escape! privateDataVersion!');
export function readFilterThreshold(r: XmlReader): FilterThreshold {
  const m: Draft<FilterThreshold> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(FilterThresholdTable)) {
      case 0:
        m.getLogicalDeviceInformation = r.integer();
        break;
      case 1:
        m.getPhysicalDeviceInformation = r.integer();
        break;
      case 2:
        m.getSwitchingFunctionCaps = r.integer();
        break;
      case 3:
        m.getSwitchingFunctionDevices = r.integer();
        break;
      case 4:
        m.switchingFunctionDevices = r.integer();
        break;
      case 5:
        m.changeSystemStatusFilter = r.integer();
        break;
      case 6:
        m.systemStatusRegister = r.integer();
        break;
      case 7:
        m.systemStatusRegisterAbort = r.integer();
        break;
      case 8:
        m.systemStatusRegisterCancel = r.integer();
        break;
      case 9:
        m.requestSystemStatus = r.integer();
        break;
      case 10:
        m.systemStatus = r.integer();
        break;
      case 11:
        m.switchingFunctionCapsChanged = r.integer();
        break;
      case 12:
        m.switchingFunctionDevsChanged = r.integer();
        break;
      case 13:
        m.changeMonitorFilter = r.integer();
        break;
      case 14:
        m.monitorStart = r.integer();
        break;
      case 15:
        m.monitorStop = r.integer();
        break;
      case 16:
        m.snapshotCall = r.integer();
        break;
      case 17:
        m.snapshotDevice = r.integer();
        break;
      case 18:
        m.snapshotCallData = r.integer();
        break;
      case 19:
        m.snapshotDeviceData = r.integer();
        break;
      case 20:
        m.acceptCall = r.integer();
        break;
      case 21:
        m.alternateCall = r.integer();
        break;
      case 22:
        m.answerCall = r.integer();
        break;
      case 23:
        m.callBackCallRelated = r.integer();
        break;
      case 24:
        m.callBackMessageCallRelated = r.integer();
        break;
      case 25:
        m.campOnCall = r.integer();
        break;
      case 26:
        m.clearCall = r.integer();
        break;
      case 27:
        m.clearConnection = r.integer();
        break;
      case 28:
        m.conferenceCall = r.integer();
        break;
      case 29:
        m.consultationCall = r.integer();
        break;
      case 30:
        m.deflectCall = r.integer();
        break;
      case 31:
        m.dialDigits = r.integer();
        break;
      case 32:
        m.directedPickupCall = r.integer();
        break;
      case 33:
        m.groupPickupCall = r.integer();
        break;
      case 34:
        m.holdCall = r.integer();
        break;
      case 35:
        m.intrudeCall = r.integer();
        break;
      case 36:
        m.joinCall = r.integer();
        break;
      case 37:
        m.makeCall = r.integer();
        break;
      case 38:
        m.makePredictiveCall = r.integer();
        break;
      case 39:
        m.parkCall = r.integer();
        break;
      case 40:
        m.reconnectCall = r.integer();
        break;
      case 41:
        m.retrieveCall = r.integer();
        break;
      case 42:
        m.singleStepConferenceCall = r.integer();
        break;
      case 43:
        m.singleStepTransferCall = r.integer();
        break;
      case 44:
        m.transferCall = r.integer();
        break;
      case 45:
        m.associateData = r.integer();
        break;
      case 46:
        m.cancelTelephonyTone = r.integer();
        break;
      case 47:
        m.generateDigits = r.integer();
        break;
      case 48:
        m.generateTelephonyTone = r.integer();
        break;
      case 49:
        m.sendUserInformation = r.integer();
        break;
      case 50:
        m.startDTMFDigitsCollection = r.integer();
        break;
      case 51:
        m.startTelephonyTonesCollection = r.integer();
        break;
      case 52:
        m.stopDTMFDigitsCollection = r.integer();
        break;
      case 53:
        m.stopTelephonyTonesCollection = r.integer();
        break;
      case 54:
        m.attachMediaService = r.integer();
        break;
      case 55:
        m.detachMediaService = r.integer();
        break;
      case 56:
        m.routeRegister = r.integer();
        break;
      case 57:
        m.routeRegisterAbort = r.integer();
        break;
      case 58:
        m.routeRegisterCancel = r.integer();
        break;
      case 59:
        m.reRoute = r.integer();
        break;
      case 60:
        m.routeEnd = r.integer();
        break;
      case 61:
        m.routeReject = r.integer();
        break;
      case 62:
        m.routeRequest = r.integer();
        break;
      case 63:
        m.routeSelect = r.integer();
        break;
      case 64:
        m.routeUsed = r.integer();
        break;
      case 65:
        m.buttonPress = r.integer();
        break;
      case 66:
        m.getAuditoryApparatusInfo = r.integer();
        break;
      case 67:
        m.getButtonInformation = r.integer();
        break;
      case 68:
        m.getDisplay = r.integer();
        break;
      case 69:
        m.getHookswitchStatus = r.integer();
        break;
      case 70:
        m.getLampInformation = r.integer();
        break;
      case 71:
        m.getLampMode = r.integer();
        break;
      case 72:
        m.getMicrophoneGain = r.integer();
        break;
      case 73:
        m.getMicrophoneMute = r.integer();
        break;
      case 74:
        m.getMessageWaitingIndicator = r.integer();
        break;
      case 75:
        m.getRingerStatus = r.integer();
        break;
      case 76:
        m.getSpeakerMute = r.integer();
        break;
      case 77:
        m.getSpeakerVolume = r.integer();
        break;
      case 78:
        m.setButtonInformation = r.integer();
        break;
      case 79:
        m.setDisplay = r.integer();
        break;
      case 80:
        m.setHookswitchStatus = r.integer();
        break;
      case 81:
        m.setLampMode = r.integer();
        break;
      case 82:
        m.setMsgWaitingIndicator = r.integer();
        break;
      case 83:
        m.setMicrophoneGain = r.integer();
        break;
      case 84:
        m.setMicrophoneMute = r.integer();
        break;
      case 85:
        m.setRingerStatus = r.integer();
        break;
      case 86:
        m.setSpeakerMute = r.integer();
        break;
      case 87:
        m.setSpeakerVolume = r.integer();
        break;
      case 88:
        m.callBackMessageNonCallRelated = r.integer();
        break;
      case 89:
        m.callBackNonCallRelated = r.integer();
        break;
      case 90:
        m.cancelCallBack = r.integer();
        break;
      case 91:
        m.cancelCallBackMessage = r.integer();
        break;
      case 92:
        m.getAgentState = r.integer();
        break;
      case 93:
        m.getAutoAnswer = r.integer();
        break;
      case 94:
        m.getAutoWorkMode = r.integer();
        break;
      case 95:
        m.getCallBack = r.integer();
        break;
      case 96:
        m.getCallerIDStatus = r.integer();
        break;
      case 97:
        m.getDoNotDisturb = r.integer();
        break;
      case 98:
        m.getForwarding = r.integer();
        break;
      case 99:
        m.getLastNumberDialed = r.integer();
        break;
      case 100:
        m.getRouteingMode = r.integer();
        break;
      case 101:
        m.setAgentState = r.integer();
        break;
      case 102:
        m.setAutoAnswer = r.integer();
        break;
      case 103:
        m.setAutoWorkMode = r.integer();
        break;
      case 104:
        m.setCallerIDStatus = r.integer();
        break;
      case 105:
        m.setDoNotDisturb = r.integer();
        break;
      case 106:
        m.setForwarding = r.integer();
        break;
      case 107:
        m.setRouteingMode = r.integer();
        break;
      case 108:
        m.backInService = r.integer();
        break;
      case 109:
        m.deviceCapsChanged = r.integer();
        break;
      case 110:
        m.outOfService = r.integer();
        break;
      case 111:
        m.partiallyInService = r.integer();
        break;
      case 112:
        m.ioRegister = r.integer();
        break;
      case 113:
        m.ioRegisterAbort = r.integer();
        break;
      case 114:
        m.ioRegisterCancel = r.integer();
        break;
      case 115:
        m.dataPathResumed = r.integer();
        break;
      case 116:
        m.dataPathSuspended = r.integer();
        break;
      case 117:
        m.fastData = r.integer();
        break;
      case 118:
        m.resumeDataPath = r.integer();
        break;
      case 119:
        m.sendBroadcastData = r.integer();
        break;
      case 120:
        m.sendData = r.integer();
        break;
      case 121:
        m.sendMulticastData = r.integer();
        break;
      case 122:
        m.startDataPath = r.integer();
        break;
      case 123:
        m.stopDataPath = r.integer();
        break;
      case 124:
        m.suspendDataPath = r.integer();
        break;
      case 125:
        m.concatenateMsg = r.integer();
        break;
      case 126:
        m.deleteMsg = r.integer();
        break;
      case 127:
        m.playMsg = r.integer();
        break;
      case 128:
        m.queryVoiceAttribute = r.integer();
        break;
      case 129:
        m.recordMsg = r.integer();
        break;
      case 130:
        m.reposition = r.integer();
        break;
      case 131:
        m.resume = r.integer();
        break;
      case 132:
        m.review = r.integer();
        break;
      case 133:
        m.setVoiceAttribute = r.integer();
        break;
      case 134:
        m.stop = r.integer();
        break;
      case 135:
        m.suspend = r.integer();
        break;
      case 136:
        m.synthesizeMsg = r.integer();
        break;
      case 137:
        m.cDRNotification = r.integer();
        break;
      case 138:
        m.cDRReport = r.integer();
        break;
      case 139:
        m.sendStoredCDRs = r.integer();
        break;
      case 140:
        m.startCDRTransmission = r.integer();
        break;
      case 141:
        m.stopCDRTransmission = r.integer();
        break;
      case 142:
        m.escapeRegister = r.integer();
        break;
      case 143:
        m.escapeRegisterAbort = r.integer();
        break;
      case 144:
        m.escapeRegisterCancel = r.integer();
        break;
      case 145:
        m.escape = r.integer();
        break;
      case 146:
        m.privateDataVersion = r.integer();
        break;
      default:
        return m as FilterThreshold;
    }
  }
}

export function writeFilterThreshold(w: XmlWriter, name: string, m: FilterThreshold): void {
  const before = w.begin(name, m);
  if (m.getLogicalDeviceInformation === undefined) w.missing('getLogicalDeviceInformation');
  w.integer('getLogicalDeviceInformation', m.getLogicalDeviceInformation);
  if (m.getPhysicalDeviceInformation === undefined) w.missing('getPhysicalDeviceInformation');
  w.integer('getPhysicalDeviceInformation', m.getPhysicalDeviceInformation);
  if (m.getSwitchingFunctionCaps === undefined) w.missing('getSwitchingFunctionCaps');
  w.integer('getSwitchingFunctionCaps', m.getSwitchingFunctionCaps);
  if (m.getSwitchingFunctionDevices === undefined) w.missing('getSwitchingFunctionDevices');
  w.integer('getSwitchingFunctionDevices', m.getSwitchingFunctionDevices);
  if (m.switchingFunctionDevices === undefined) w.missing('switchingFunctionDevices');
  w.integer('switchingFunctionDevices', m.switchingFunctionDevices);
  if (m.changeSystemStatusFilter === undefined) w.missing('changeSystemStatusFilter');
  w.integer('changeSystemStatusFilter', m.changeSystemStatusFilter);
  if (m.systemStatusRegister === undefined) w.missing('systemStatusRegister');
  w.integer('systemStatusRegister', m.systemStatusRegister);
  if (m.systemStatusRegisterAbort === undefined) w.missing('systemStatusRegisterAbort');
  w.integer('systemStatusRegisterAbort', m.systemStatusRegisterAbort);
  if (m.systemStatusRegisterCancel === undefined) w.missing('systemStatusRegisterCancel');
  w.integer('systemStatusRegisterCancel', m.systemStatusRegisterCancel);
  if (m.requestSystemStatus === undefined) w.missing('requestSystemStatus');
  w.integer('requestSystemStatus', m.requestSystemStatus);
  if (m.systemStatus === undefined) w.missing('systemStatus');
  w.integer('systemStatus', m.systemStatus);
  if (m.switchingFunctionCapsChanged === undefined) w.missing('switchingFunctionCapsChanged');
  w.integer('switchingFunctionCapsChanged', m.switchingFunctionCapsChanged);
  if (m.switchingFunctionDevsChanged === undefined) w.missing('switchingFunctionDevsChanged');
  w.integer('switchingFunctionDevsChanged', m.switchingFunctionDevsChanged);
  if (m.changeMonitorFilter === undefined) w.missing('changeMonitorFilter');
  w.integer('changeMonitorFilter', m.changeMonitorFilter);
  if (m.monitorStart === undefined) w.missing('monitorStart');
  w.integer('monitorStart', m.monitorStart);
  if (m.monitorStop === undefined) w.missing('monitorStop');
  w.integer('monitorStop', m.monitorStop);
  if (m.snapshotCall === undefined) w.missing('snapshotCall');
  w.integer('snapshotCall', m.snapshotCall);
  if (m.snapshotDevice === undefined) w.missing('snapshotDevice');
  w.integer('snapshotDevice', m.snapshotDevice);
  if (m.snapshotCallData === undefined) w.missing('snapshotCallData');
  w.integer('snapshotCallData', m.snapshotCallData);
  if (m.snapshotDeviceData === undefined) w.missing('snapshotDeviceData');
  w.integer('snapshotDeviceData', m.snapshotDeviceData);
  if (m.acceptCall === undefined) w.missing('acceptCall');
  w.integer('acceptCall', m.acceptCall);
  if (m.alternateCall === undefined) w.missing('alternateCall');
  w.integer('alternateCall', m.alternateCall);
  if (m.answerCall === undefined) w.missing('answerCall');
  w.integer('answerCall', m.answerCall);
  if (m.callBackCallRelated === undefined) w.missing('callBackCallRelated');
  w.integer('callBackCallRelated', m.callBackCallRelated);
  if (m.callBackMessageCallRelated === undefined) w.missing('callBackMessageCallRelated');
  w.integer('callBackMessageCallRelated', m.callBackMessageCallRelated);
  if (m.campOnCall === undefined) w.missing('campOnCall');
  w.integer('campOnCall', m.campOnCall);
  if (m.clearCall === undefined) w.missing('clearCall');
  w.integer('clearCall', m.clearCall);
  if (m.clearConnection === undefined) w.missing('clearConnection');
  w.integer('clearConnection', m.clearConnection);
  if (m.conferenceCall === undefined) w.missing('conferenceCall');
  w.integer('conferenceCall', m.conferenceCall);
  if (m.consultationCall === undefined) w.missing('consultationCall');
  w.integer('consultationCall', m.consultationCall);
  if (m.deflectCall === undefined) w.missing('deflectCall');
  w.integer('deflectCall', m.deflectCall);
  if (m.dialDigits === undefined) w.missing('dialDigits');
  w.integer('dialDigits', m.dialDigits);
  if (m.directedPickupCall === undefined) w.missing('directedPickupCall');
  w.integer('directedPickupCall', m.directedPickupCall);
  if (m.groupPickupCall === undefined) w.missing('groupPickupCall');
  w.integer('groupPickupCall', m.groupPickupCall);
  if (m.holdCall === undefined) w.missing('holdCall');
  w.integer('holdCall', m.holdCall);
  if (m.intrudeCall === undefined) w.missing('intrudeCall');
  w.integer('intrudeCall', m.intrudeCall);
  if (m.joinCall === undefined) w.missing('joinCall');
  w.integer('joinCall', m.joinCall);
  if (m.makeCall === undefined) w.missing('makeCall');
  w.integer('makeCall', m.makeCall);
  if (m.makePredictiveCall === undefined) w.missing('makePredictiveCall');
  w.integer('makePredictiveCall', m.makePredictiveCall);
  if (m.parkCall === undefined) w.missing('parkCall');
  w.integer('parkCall', m.parkCall);
  if (m.reconnectCall === undefined) w.missing('reconnectCall');
  w.integer('reconnectCall', m.reconnectCall);
  if (m.retrieveCall === undefined) w.missing('retrieveCall');
  w.integer('retrieveCall', m.retrieveCall);
  if (m.singleStepConferenceCall === undefined) w.missing('singleStepConferenceCall');
  w.integer('singleStepConferenceCall', m.singleStepConferenceCall);
  if (m.singleStepTransferCall === undefined) w.missing('singleStepTransferCall');
  w.integer('singleStepTransferCall', m.singleStepTransferCall);
  if (m.transferCall === undefined) w.missing('transferCall');
  w.integer('transferCall', m.transferCall);
  if (m.associateData === undefined) w.missing('associateData');
  w.integer('associateData', m.associateData);
  if (m.cancelTelephonyTone === undefined) w.missing('cancelTelephonyTone');
  w.integer('cancelTelephonyTone', m.cancelTelephonyTone);
  if (m.generateDigits === undefined) w.missing('generateDigits');
  w.integer('generateDigits', m.generateDigits);
  if (m.generateTelephonyTone === undefined) w.missing('generateTelephonyTone');
  w.integer('generateTelephonyTone', m.generateTelephonyTone);
  if (m.sendUserInformation === undefined) w.missing('sendUserInformation');
  w.integer('sendUserInformation', m.sendUserInformation);
  if (m.startDTMFDigitsCollection === undefined) w.missing('startDTMFDigitsCollection');
  w.integer('startDTMFDigitsCollection', m.startDTMFDigitsCollection);
  if (m.startTelephonyTonesCollection === undefined) w.missing('startTelephonyTonesCollection');
  w.integer('startTelephonyTonesCollection', m.startTelephonyTonesCollection);
  if (m.stopDTMFDigitsCollection === undefined) w.missing('stopDTMFDigitsCollection');
  w.integer('stopDTMFDigitsCollection', m.stopDTMFDigitsCollection);
  if (m.stopTelephonyTonesCollection === undefined) w.missing('stopTelephonyTonesCollection');
  w.integer('stopTelephonyTonesCollection', m.stopTelephonyTonesCollection);
  if (m.attachMediaService === undefined) w.missing('attachMediaService');
  w.integer('attachMediaService', m.attachMediaService);
  if (m.detachMediaService === undefined) w.missing('detachMediaService');
  w.integer('detachMediaService', m.detachMediaService);
  if (m.routeRegister === undefined) w.missing('routeRegister');
  w.integer('routeRegister', m.routeRegister);
  if (m.routeRegisterAbort === undefined) w.missing('routeRegisterAbort');
  w.integer('routeRegisterAbort', m.routeRegisterAbort);
  if (m.routeRegisterCancel === undefined) w.missing('routeRegisterCancel');
  w.integer('routeRegisterCancel', m.routeRegisterCancel);
  if (m.reRoute === undefined) w.missing('reRoute');
  w.integer('reRoute', m.reRoute);
  if (m.routeEnd === undefined) w.missing('routeEnd');
  w.integer('routeEnd', m.routeEnd);
  if (m.routeReject === undefined) w.missing('routeReject');
  w.integer('routeReject', m.routeReject);
  if (m.routeRequest === undefined) w.missing('routeRequest');
  w.integer('routeRequest', m.routeRequest);
  if (m.routeSelect === undefined) w.missing('routeSelect');
  w.integer('routeSelect', m.routeSelect);
  if (m.routeUsed === undefined) w.missing('routeUsed');
  w.integer('routeUsed', m.routeUsed);
  if (m.buttonPress === undefined) w.missing('buttonPress');
  w.integer('buttonPress', m.buttonPress);
  if (m.getAuditoryApparatusInfo === undefined) w.missing('getAuditoryApparatusInfo');
  w.integer('getAuditoryApparatusInfo', m.getAuditoryApparatusInfo);
  if (m.getButtonInformation === undefined) w.missing('getButtonInformation');
  w.integer('getButtonInformation', m.getButtonInformation);
  if (m.getDisplay === undefined) w.missing('getDisplay');
  w.integer('getDisplay', m.getDisplay);
  if (m.getHookswitchStatus === undefined) w.missing('getHookswitchStatus');
  w.integer('getHookswitchStatus', m.getHookswitchStatus);
  if (m.getLampInformation === undefined) w.missing('getLampInformation');
  w.integer('getLampInformation', m.getLampInformation);
  if (m.getLampMode === undefined) w.missing('getLampMode');
  w.integer('getLampMode', m.getLampMode);
  if (m.getMicrophoneGain === undefined) w.missing('getMicrophoneGain');
  w.integer('getMicrophoneGain', m.getMicrophoneGain);
  if (m.getMicrophoneMute === undefined) w.missing('getMicrophoneMute');
  w.integer('getMicrophoneMute', m.getMicrophoneMute);
  if (m.getMessageWaitingIndicator === undefined) w.missing('getMessageWaitingIndicator');
  w.integer('getMessageWaitingIndicator', m.getMessageWaitingIndicator);
  if (m.getRingerStatus === undefined) w.missing('getRingerStatus');
  w.integer('getRingerStatus', m.getRingerStatus);
  if (m.getSpeakerMute === undefined) w.missing('getSpeakerMute');
  w.integer('getSpeakerMute', m.getSpeakerMute);
  if (m.getSpeakerVolume === undefined) w.missing('getSpeakerVolume');
  w.integer('getSpeakerVolume', m.getSpeakerVolume);
  if (m.setButtonInformation === undefined) w.missing('setButtonInformation');
  w.integer('setButtonInformation', m.setButtonInformation);
  if (m.setDisplay === undefined) w.missing('setDisplay');
  w.integer('setDisplay', m.setDisplay);
  if (m.setHookswitchStatus === undefined) w.missing('setHookswitchStatus');
  w.integer('setHookswitchStatus', m.setHookswitchStatus);
  if (m.setLampMode === undefined) w.missing('setLampMode');
  w.integer('setLampMode', m.setLampMode);
  if (m.setMsgWaitingIndicator === undefined) w.missing('setMsgWaitingIndicator');
  w.integer('setMsgWaitingIndicator', m.setMsgWaitingIndicator);
  if (m.setMicrophoneGain === undefined) w.missing('setMicrophoneGain');
  w.integer('setMicrophoneGain', m.setMicrophoneGain);
  if (m.setMicrophoneMute === undefined) w.missing('setMicrophoneMute');
  w.integer('setMicrophoneMute', m.setMicrophoneMute);
  if (m.setRingerStatus === undefined) w.missing('setRingerStatus');
  w.integer('setRingerStatus', m.setRingerStatus);
  if (m.setSpeakerMute === undefined) w.missing('setSpeakerMute');
  w.integer('setSpeakerMute', m.setSpeakerMute);
  if (m.setSpeakerVolume === undefined) w.missing('setSpeakerVolume');
  w.integer('setSpeakerVolume', m.setSpeakerVolume);
  if (m.callBackMessageNonCallRelated === undefined) w.missing('callBackMessageNonCallRelated');
  w.integer('callBackMessageNonCallRelated', m.callBackMessageNonCallRelated);
  if (m.callBackNonCallRelated === undefined) w.missing('callBackNonCallRelated');
  w.integer('callBackNonCallRelated', m.callBackNonCallRelated);
  if (m.cancelCallBack === undefined) w.missing('cancelCallBack');
  w.integer('cancelCallBack', m.cancelCallBack);
  if (m.cancelCallBackMessage === undefined) w.missing('cancelCallBackMessage');
  w.integer('cancelCallBackMessage', m.cancelCallBackMessage);
  if (m.getAgentState === undefined) w.missing('getAgentState');
  w.integer('getAgentState', m.getAgentState);
  if (m.getAutoAnswer === undefined) w.missing('getAutoAnswer');
  w.integer('getAutoAnswer', m.getAutoAnswer);
  if (m.getAutoWorkMode === undefined) w.missing('getAutoWorkMode');
  w.integer('getAutoWorkMode', m.getAutoWorkMode);
  if (m.getCallBack !== undefined && w.allows(6, 'getCallBack')) w.integer('getCallBack', m.getCallBack);
  else if (m.getCallBack === undefined && w.edition >= 6) w.missing('getCallBack');
  if (m.getCallerIDStatus === undefined) w.missing('getCallerIDStatus');
  w.integer('getCallerIDStatus', m.getCallerIDStatus);
  if (m.getDoNotDisturb === undefined) w.missing('getDoNotDisturb');
  w.integer('getDoNotDisturb', m.getDoNotDisturb);
  if (m.getForwarding === undefined) w.missing('getForwarding');
  w.integer('getForwarding', m.getForwarding);
  if (m.getLastNumberDialed === undefined) w.missing('getLastNumberDialed');
  w.integer('getLastNumberDialed', m.getLastNumberDialed);
  if (m.getRouteingMode === undefined) w.missing('getRouteingMode');
  w.integer('getRouteingMode', m.getRouteingMode);
  if (m.setAgentState === undefined) w.missing('setAgentState');
  w.integer('setAgentState', m.setAgentState);
  if (m.setAutoAnswer === undefined) w.missing('setAutoAnswer');
  w.integer('setAutoAnswer', m.setAutoAnswer);
  if (m.setAutoWorkMode === undefined) w.missing('setAutoWorkMode');
  w.integer('setAutoWorkMode', m.setAutoWorkMode);
  if (m.setCallerIDStatus === undefined) w.missing('setCallerIDStatus');
  w.integer('setCallerIDStatus', m.setCallerIDStatus);
  if (m.setDoNotDisturb === undefined) w.missing('setDoNotDisturb');
  w.integer('setDoNotDisturb', m.setDoNotDisturb);
  if (m.setForwarding === undefined) w.missing('setForwarding');
  w.integer('setForwarding', m.setForwarding);
  if (m.setRouteingMode === undefined) w.missing('setRouteingMode');
  w.integer('setRouteingMode', m.setRouteingMode);
  if (m.backInService === undefined) w.missing('backInService');
  w.integer('backInService', m.backInService);
  if (m.deviceCapsChanged === undefined) w.missing('deviceCapsChanged');
  w.integer('deviceCapsChanged', m.deviceCapsChanged);
  if (m.outOfService === undefined) w.missing('outOfService');
  w.integer('outOfService', m.outOfService);
  if (m.partiallyInService === undefined) w.missing('partiallyInService');
  w.integer('partiallyInService', m.partiallyInService);
  if (m.ioRegister === undefined) w.missing('ioRegister');
  w.integer('ioRegister', m.ioRegister);
  if (m.ioRegisterAbort === undefined) w.missing('ioRegisterAbort');
  w.integer('ioRegisterAbort', m.ioRegisterAbort);
  if (m.ioRegisterCancel === undefined) w.missing('ioRegisterCancel');
  w.integer('ioRegisterCancel', m.ioRegisterCancel);
  if (m.dataPathResumed === undefined) w.missing('dataPathResumed');
  w.integer('dataPathResumed', m.dataPathResumed);
  if (m.dataPathSuspended === undefined) w.missing('dataPathSuspended');
  w.integer('dataPathSuspended', m.dataPathSuspended);
  if (m.fastData === undefined) w.missing('fastData');
  w.integer('fastData', m.fastData);
  if (m.resumeDataPath === undefined) w.missing('resumeDataPath');
  w.integer('resumeDataPath', m.resumeDataPath);
  if (m.sendBroadcastData === undefined) w.missing('sendBroadcastData');
  w.integer('sendBroadcastData', m.sendBroadcastData);
  if (m.sendData === undefined) w.missing('sendData');
  w.integer('sendData', m.sendData);
  if (m.sendMulticastData === undefined) w.missing('sendMulticastData');
  w.integer('sendMulticastData', m.sendMulticastData);
  if (m.startDataPath === undefined) w.missing('startDataPath');
  w.integer('startDataPath', m.startDataPath);
  if (m.stopDataPath === undefined) w.missing('stopDataPath');
  w.integer('stopDataPath', m.stopDataPath);
  if (m.suspendDataPath === undefined) w.missing('suspendDataPath');
  w.integer('suspendDataPath', m.suspendDataPath);
  if (m.concatenateMsg === undefined) w.missing('concatenateMsg');
  w.integer('concatenateMsg', m.concatenateMsg);
  if (m.deleteMsg === undefined) w.missing('deleteMsg');
  w.integer('deleteMsg', m.deleteMsg);
  if (m.playMsg === undefined) w.missing('playMsg');
  w.integer('playMsg', m.playMsg);
  if (m.queryVoiceAttribute === undefined) w.missing('queryVoiceAttribute');
  w.integer('queryVoiceAttribute', m.queryVoiceAttribute);
  if (m.recordMsg === undefined) w.missing('recordMsg');
  w.integer('recordMsg', m.recordMsg);
  if (m.reposition === undefined) w.missing('reposition');
  w.integer('reposition', m.reposition);
  if (m.resume === undefined) w.missing('resume');
  w.integer('resume', m.resume);
  if (m.review === undefined) w.missing('review');
  w.integer('review', m.review);
  if (m.setVoiceAttribute === undefined) w.missing('setVoiceAttribute');
  w.integer('setVoiceAttribute', m.setVoiceAttribute);
  if (m.stop === undefined) w.missing('stop');
  w.integer('stop', m.stop);
  if (m.suspend === undefined) w.missing('suspend');
  w.integer('suspend', m.suspend);
  if (m.synthesizeMsg === undefined) w.missing('synthesizeMsg');
  w.integer('synthesizeMsg', m.synthesizeMsg);
  if (m.cDRNotification === undefined) w.missing('cDRNotification');
  w.integer('cDRNotification', m.cDRNotification);
  if (m.cDRReport === undefined) w.missing('cDRReport');
  w.integer('cDRReport', m.cDRReport);
  if (m.sendStoredCDRs === undefined) w.missing('sendStoredCDRs');
  w.integer('sendStoredCDRs', m.sendStoredCDRs);
  if (m.startCDRTransmission === undefined) w.missing('startCDRTransmission');
  w.integer('startCDRTransmission', m.startCDRTransmission);
  if (m.stopCDRTransmission === undefined) w.missing('stopCDRTransmission');
  w.integer('stopCDRTransmission', m.stopCDRTransmission);
  if (m.escapeRegister === undefined) w.missing('escapeRegister');
  w.integer('escapeRegister', m.escapeRegister);
  if (m.escapeRegisterAbort === undefined) w.missing('escapeRegisterAbort');
  w.integer('escapeRegisterAbort', m.escapeRegisterAbort);
  if (m.escapeRegisterCancel === undefined) w.missing('escapeRegisterCancel');
  w.integer('escapeRegisterCancel', m.escapeRegisterCancel);
  if (m.escape === undefined) w.missing('escape');
  w.integer('escape', m.escape);
  if (m.privateDataVersion === undefined) w.missing('privateDataVersion');
  w.integer('privateDataVersion', m.privateDataVersion);
  w.end(name, before, m.unknownMembers);
}

export const ReqDeviceCategoryTable = new ValueTable<ReqDeviceCategory>('acd conference@6 dtmfIV@6 genericIV@6 groupACD groupHunt groupPick groupOther groupUser listenerIV@6 messageIV@6 networkInterface park promptIV@6 promptQueue@6 routeingDevice station voiceUnit other');

export const readDeviceList = (r: XmlReader): DeviceList =>
  r.list(deviceItems, readDeviceListDevice);

export const writeDeviceList = (w: XmlWriter, name: string, list: DeviceList): void =>
  w.list(name, list, 'device', writeDeviceListDevice);

const DeviceListDeviceTable = new MemberTable('deviceID! deviceCategory namedDeviceTypes deviceAttributes deviceModelName nidGroup');
export function readDeviceListDevice(r: XmlReader): DeviceListDevice {
  const m: Draft<DeviceListDevice> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(DeviceListDeviceTable)) {
      case 0:
        m.deviceID = readDeviceID(r);
        break;
      case 1:
        m.deviceCategory = r.enumeration(DeviceCategoryTable);
        break;
      case 2:
        m.namedDeviceTypes = r.enumeration(NamedDeviceTypesTable);
        break;
      case 3:
        m.deviceAttributes = r.bits<DeviceAttributes>(DeviceAttributesTable);
        break;
      case 4:
        m.deviceModelName = r.text();
        break;
      case 5:
        m.nidGroup = readDeviceID(r);
        break;
      default:
        return m as DeviceListDevice;
    }
  }
}

export function writeDeviceListDevice(w: XmlWriter, name: string, m: DeviceListDevice): void {
  const before = w.begin(name, m);
  if (m.deviceID !== undefined) writeDeviceID(w, 'deviceID', m.deviceID);
  if (m.deviceCategory !== undefined) w.enumeration('deviceCategory', m.deviceCategory, DeviceCategoryTable);
  if (m.namedDeviceTypes !== undefined) w.enumeration('namedDeviceTypes', m.namedDeviceTypes, NamedDeviceTypesTable);
  if (m.deviceAttributes !== undefined) w.bits('deviceAttributes', m.deviceAttributes, DeviceAttributesTable);
  if (m.deviceModelName !== undefined) w.text('deviceModelName', m.deviceModelName);
  if (m.nidGroup !== undefined) writeDeviceID(w, 'nidGroup', m.nidGroup);
  w.end(name, before, m.unknownMembers);
}

export const DeviceAttributesTable = new MemberTable('mediaAccessDevice routeingDevice groupACD groupHunt groupPick groupUser');

const GetCSTAFeaturesResponseSupportedServicesTable = new MemberTable('capExchangeServList systemStatServList monitoringServList snapshotServList callControlServList callAssociatedServList mediaServList routeingServList physDevServList logicalServList iOServicesServList dataCollectionServList voiceServList cDRServList vendorSpecificServList locationServicesServList@6');
export function readGetCSTAFeaturesResponseSupportedServices(r: XmlReader): GetCSTAFeaturesResponseSupportedServices {
  const m: Draft<GetCSTAFeaturesResponseSupportedServices> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(GetCSTAFeaturesResponseSupportedServicesTable)) {
      case 0:
        m.capExchangeServList = readCapExchangeServList(r);
        break;
      case 1:
        m.systemStatServList = readSystemStatusServList(r);
        break;
      case 2:
        m.monitoringServList = readMonitoringServList(r);
        break;
      case 3:
        m.snapshotServList = readSnapshotServList(r);
        break;
      case 4:
        m.callControlServList = readCallControlServList(r);
        break;
      case 5:
        m.callAssociatedServList = readCallAssociatedServList(r);
        break;
      case 6:
        m.mediaServList = readMediaServList(r);
        break;
      case 7:
        m.routeingServList = readRouteingServList(r);
        break;
      case 8:
        m.physDevServList = readPhysDevServList(r);
        break;
      case 9:
        m.logicalServList = readLogicalServList(r);
        break;
      case 10:
        m.iOServicesServList = readIOServicesServList(r);
        break;
      case 11:
        m.dataCollectionServList = readDataCollectionServList(r);
        break;
      case 12:
        m.voiceServList = readVoiceServList(r);
        break;
      case 13:
        m.cDRServList = readCDRServList(r);
        break;
      case 14:
        m.vendorSpecificServList = readVendorSpecificServList(r);
        break;
      case 15:
        m.locationServicesServList = readLocationServicesServList(r);
        break;
      default:
        return m as GetCSTAFeaturesResponseSupportedServices;
    }
  }
}

export function writeGetCSTAFeaturesResponseSupportedServices(w: XmlWriter, name: string, m: GetCSTAFeaturesResponseSupportedServices): void {
  const before = w.begin(name, m);
  if (m.capExchangeServList !== undefined) writeCapExchangeServList(w, 'capExchangeServList', m.capExchangeServList);
  if (m.systemStatServList !== undefined) writeSystemStatusServList(w, 'systemStatServList', m.systemStatServList);
  if (m.monitoringServList !== undefined) writeMonitoringServList(w, 'monitoringServList', m.monitoringServList);
  if (m.snapshotServList !== undefined) writeSnapshotServList(w, 'snapshotServList', m.snapshotServList);
  if (m.callControlServList !== undefined) writeCallControlServList(w, 'callControlServList', m.callControlServList);
  if (m.callAssociatedServList !== undefined) writeCallAssociatedServList(w, 'callAssociatedServList', m.callAssociatedServList);
  if (m.mediaServList !== undefined) writeMediaServList(w, 'mediaServList', m.mediaServList);
  if (m.routeingServList !== undefined) writeRouteingServList(w, 'routeingServList', m.routeingServList);
  if (m.physDevServList !== undefined) writePhysDevServList(w, 'physDevServList', m.physDevServList);
  if (m.logicalServList !== undefined) writeLogicalServList(w, 'logicalServList', m.logicalServList);
  if (m.iOServicesServList !== undefined) writeIOServicesServList(w, 'iOServicesServList', m.iOServicesServList);
  if (m.dataCollectionServList !== undefined) writeDataCollectionServList(w, 'dataCollectionServList', m.dataCollectionServList);
  if (m.voiceServList !== undefined) writeVoiceServList(w, 'voiceServList', m.voiceServList);
  if (m.cDRServList !== undefined) writeCDRServList(w, 'cDRServList', m.cDRServList);
  if (m.vendorSpecificServList !== undefined) writeVendorSpecificServList(w, 'vendorSpecificServList', m.vendorSpecificServList);
  if (m.locationServicesServList !== undefined && w.allows(6, 'locationServicesServList')) writeLocationServicesServList(w, 'locationServicesServList', m.locationServicesServList);
  w.end(name, before, m.unknownMembers);
}

const GetCSTAFeaturesResponseSupportedEventsTable = new MemberTable('callControlEvtsList callAssociatedEvtsList mediaEvtsList physDevEvtsList logicalEvtsList deviceMaintEvtsList voiceEvtsList vendorSpecificEvtsList');
export function readGetCSTAFeaturesResponseSupportedEvents(r: XmlReader): GetCSTAFeaturesResponseSupportedEvents {
  const m: Draft<GetCSTAFeaturesResponseSupportedEvents> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(GetCSTAFeaturesResponseSupportedEventsTable)) {
      case 0:
        m.callControlEvtsList = readCallControlEvtsList(r);
        break;
      case 1:
        m.callAssociatedEvtsList = readCallAssociatedEvtsList(r);
        break;
      case 2:
        m.mediaEvtsList = readMediaEvtsList(r);
        break;
      case 3:
        m.physDevEvtsList = readPhysDevEvtsList(r);
        break;
      case 4:
        m.logicalEvtsList = readLogicalEvtsList(r);
        break;
      case 5:
        m.deviceMaintEvtsList = readDeviceMaintEvtsList(r);
        break;
      case 6:
        m.voiceEvtsList = readVoiceEvtsList(r);
        break;
      case 7:
        m.vendorSpecificEvtsList = readVendorSpecificEvtsList(r);
        break;
      default:
        return m as GetCSTAFeaturesResponseSupportedEvents;
    }
  }
}

export function writeGetCSTAFeaturesResponseSupportedEvents(w: XmlWriter, name: string, m: GetCSTAFeaturesResponseSupportedEvents): void {
  const before = w.begin(name, m);
  if (m.callControlEvtsList !== undefined) writeCallControlEvtsList(w, 'callControlEvtsList', m.callControlEvtsList);
  if (m.callAssociatedEvtsList !== undefined) writeCallAssociatedEvtsList(w, 'callAssociatedEvtsList', m.callAssociatedEvtsList);
  if (m.mediaEvtsList !== undefined) writeMediaEvtsList(w, 'mediaEvtsList', m.mediaEvtsList);
  if (m.physDevEvtsList !== undefined) writePhysDevEvtsList(w, 'physDevEvtsList', m.physDevEvtsList);
  if (m.logicalEvtsList !== undefined) writeLogicalEvtsList(w, 'logicalEvtsList', m.logicalEvtsList);
  if (m.deviceMaintEvtsList !== undefined) writeDeviceMaintEvtsList(w, 'deviceMaintEvtsList', m.deviceMaintEvtsList);
  if (m.voiceEvtsList !== undefined) writeVoiceEvtsList(w, 'voiceEvtsList', m.voiceEvtsList);
  if (m.vendorSpecificEvtsList !== undefined) writeVendorSpecificEvtsList(w, 'vendorSpecificEvtsList', m.vendorSpecificEvtsList);
  w.end(name, before, m.unknownMembers);
}

const GetLogicalDeviceInformationTable = new MemberTable('device! extensions');
export function readGetLogicalDeviceInformation(r: XmlReader, m: Draft<GetLogicalDeviceInformation>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetLogicalDeviceInformationTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetLogicalDeviceInformation(w: XmlWriter, m: GetLogicalDeviceInformation): void {
  if (m.device !== undefined) writeDeviceID(w, 'device', m.device);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const GetLogicalDeviceInformationResponseTable = new MemberTable('deviceCategory groupDeviceAttributes namedDeviceTypes shortFormDeviceID hasPhysicalElement! acdModels! agentLogOnModels appearanceAddressable! appearanceType! appearanceList otherPhysicalDeviceList miscMonitorCaps associatedGroupList maxCallbacks maxAutoAnswerRings maxActiveCalls maxHeldCalls maxFwdSettings maxDevicesInConf transAndConfSetup deviceOnDeviceMonitorFilter deviceOnConnectionMonitorFilter callOnDeviceMonitorFilter callOnConnectionMonitorFilter mediaClassSupport mediaServiceCapsList connectionRateList delayToleranceList numberOfChannels maxChannelBind routeingServList logDevServList logDevEvtsList deviceMaintEvtsList extensions');
export function readGetLogicalDeviceInformationResponse(r: XmlReader, m: Draft<GetLogicalDeviceInformationResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetLogicalDeviceInformationResponseTable)) {
      case 0:
        m.deviceCategory = r.enumeration(DeviceCategoryTable);
        break;
      case 1:
        m.groupDeviceAttributes = r.bits<GroupDeviceAttributes>(GroupDeviceAttributesTable);
        break;
      case 2:
        m.namedDeviceTypes = r.enumeration(NamedDeviceTypesTable);
        break;
      case 3:
        m.shortFormDeviceID = readDeviceID(r);
        break;
      case 4:
        m.hasPhysicalElement = r.boolean();
        break;
      case 5:
        m.acdModels = r.bits<ACDModels>(ACDModelsTable);
        break;
      case 6:
        m.agentLogOnModels = r.bits<AgentLogOnModels>(AgentLogOnModelsTable);
        break;
      case 7:
        m.appearanceAddressable = r.boolean();
        break;
      case 8:
        m.appearanceType = r.enumeration(AppearanceTypeTable);
        break;
      case 9:
        m.appearanceList = r.list(appearanceItems, readText);
        break;
      case 10:
        m.otherPhysicalDeviceList = r.list(deviceIDItems, readDeviceID);
        break;
      case 11:
        m.miscMonitorCaps = r.bits<MiscMonitorCaps>(MiscMonitorCapsTable);
        break;
      case 12:
        m.associatedGroupList = r.list(deviceIDItems, readDeviceID);
        break;
      case 13:
        m.maxCallbacks = r.integer();
        break;
      case 14:
        m.maxAutoAnswerRings = r.integer();
        break;
      case 15:
        m.maxActiveCalls = r.integer();
        break;
      case 16:
        m.maxHeldCalls = r.integer();
        break;
      case 17:
        m.maxFwdSettings = r.integer();
        break;
      case 18:
        m.maxDevicesInConf = r.integer();
        break;
      case 19:
        m.transAndConfSetup = r.bits<TransAndConfSetup>(TransAndConfSetupTable);
        break;
      case 20:
        m.deviceOnDeviceMonitorFilter = readMonitorFilter(r);
        break;
      case 21:
        m.deviceOnConnectionMonitorFilter = readMonitorFilter(r);
        break;
      case 22:
        m.callOnDeviceMonitorFilter = readMonitorFilter(r);
        break;
      case 23:
        m.callOnConnectionMonitorFilter = readMonitorFilter(r);
        break;
      case 24:
        m.mediaClassSupport = r.bits<MonitorMediaClass>(MonitorMediaClassTable);
        break;
      case 25:
        m.mediaServiceCapsList = readMediaServiceCapsList(r);
        break;
      case 26:
        m.connectionRateList = readConnectionRateList(r);
        break;
      case 27:
        m.delayToleranceList = readDelayToleranceList(r);
        break;
      case 28:
        m.numberOfChannels = r.integer();
        break;
      case 29:
        m.maxChannelBind = r.integer();
        break;
      case 30:
        m.routeingServList = readRouteingServList(r);
        break;
      case 31:
        m.logDevServList = readLogDevServList(r);
        break;
      case 32:
        m.logDevEvtsList = readLogDevEvtsList(r);
        break;
      case 33:
        m.deviceMaintEvtsList = readDeviceMaintEvtsList(r);
        break;
      case 34:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetLogicalDeviceInformationResponse(w: XmlWriter, m: GetLogicalDeviceInformationResponse): void {
  if (m.deviceCategory !== undefined) w.enumeration('deviceCategory', m.deviceCategory, DeviceCategoryTable);
  if (m.groupDeviceAttributes !== undefined) w.bits('groupDeviceAttributes', m.groupDeviceAttributes, GroupDeviceAttributesTable);
  if (m.namedDeviceTypes !== undefined) w.enumeration('namedDeviceTypes', m.namedDeviceTypes, NamedDeviceTypesTable);
  if (m.shortFormDeviceID !== undefined) writeDeviceID(w, 'shortFormDeviceID', m.shortFormDeviceID);
  if (m.hasPhysicalElement === undefined) w.missing('hasPhysicalElement');
  w.boolean('hasPhysicalElement', m.hasPhysicalElement);
  if (m.acdModels !== undefined) w.bits('acdModels', m.acdModels, ACDModelsTable);
  if (m.agentLogOnModels !== undefined) w.bits('agentLogOnModels', m.agentLogOnModels, AgentLogOnModelsTable);
  if (m.appearanceAddressable === undefined) w.missing('appearanceAddressable');
  w.boolean('appearanceAddressable', m.appearanceAddressable);
  if (m.appearanceType === undefined) w.missing('appearanceType');
  w.enumeration('appearanceType', m.appearanceType, AppearanceTypeTable);
  if (m.appearanceList !== undefined) w.list('appearanceList', m.appearanceList, 'appearance', writeText);
  if (m.otherPhysicalDeviceList !== undefined) w.list('otherPhysicalDeviceList', m.otherPhysicalDeviceList, 'deviceID', writeDeviceID);
  if (m.miscMonitorCaps !== undefined) w.bits('miscMonitorCaps', m.miscMonitorCaps, MiscMonitorCapsTable);
  if (m.associatedGroupList !== undefined) w.list('associatedGroupList', m.associatedGroupList, 'deviceID', writeDeviceID);
  if (m.maxCallbacks !== undefined) w.integer('maxCallbacks', m.maxCallbacks);
  if (m.maxAutoAnswerRings !== undefined) w.integer('maxAutoAnswerRings', m.maxAutoAnswerRings);
  if (m.maxActiveCalls !== undefined) w.integer('maxActiveCalls', m.maxActiveCalls);
  if (m.maxHeldCalls !== undefined) w.integer('maxHeldCalls', m.maxHeldCalls);
  if (m.maxFwdSettings !== undefined) w.integer('maxFwdSettings', m.maxFwdSettings);
  if (m.maxDevicesInConf !== undefined) w.integer('maxDevicesInConf', m.maxDevicesInConf);
  if (m.transAndConfSetup !== undefined) w.bits('transAndConfSetup', m.transAndConfSetup, TransAndConfSetupTable);
  if (m.deviceOnDeviceMonitorFilter !== undefined) writeMonitorFilter(w, 'deviceOnDeviceMonitorFilter', m.deviceOnDeviceMonitorFilter);
  if (m.deviceOnConnectionMonitorFilter !== undefined) writeMonitorFilter(w, 'deviceOnConnectionMonitorFilter', m.deviceOnConnectionMonitorFilter);
  if (m.callOnDeviceMonitorFilter !== undefined) writeMonitorFilter(w, 'callOnDeviceMonitorFilter', m.callOnDeviceMonitorFilter);
  if (m.callOnConnectionMonitorFilter !== undefined) writeMonitorFilter(w, 'callOnConnectionMonitorFilter', m.callOnConnectionMonitorFilter);
  if (m.mediaClassSupport !== undefined) w.bits('mediaClassSupport', m.mediaClassSupport, MonitorMediaClassTable);
  if (m.mediaServiceCapsList !== undefined) writeMediaServiceCapsList(w, 'mediaServiceCapsList', m.mediaServiceCapsList);
  if (m.connectionRateList !== undefined) writeConnectionRateList(w, 'connectionRateList', m.connectionRateList);
  if (m.delayToleranceList !== undefined) writeDelayToleranceList(w, 'delayToleranceList', m.delayToleranceList);
  if (m.numberOfChannels !== undefined) w.integer('numberOfChannels', m.numberOfChannels);
  if (m.maxChannelBind !== undefined) w.integer('maxChannelBind', m.maxChannelBind);
  if (m.routeingServList !== undefined) writeRouteingServList(w, 'routeingServList', m.routeingServList);
  if (m.logDevServList !== undefined) writeLogDevServList(w, 'logDevServList', m.logDevServList);
  if (m.logDevEvtsList !== undefined) writeLogDevEvtsList(w, 'logDevEvtsList', m.logDevEvtsList);
  if (m.deviceMaintEvtsList !== undefined) writeDeviceMaintEvtsList(w, 'deviceMaintEvtsList', m.deviceMaintEvtsList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const GetPhysicalDeviceInformationTable = new MemberTable('device! extensions');
export function readGetPhysicalDeviceInformation(r: XmlReader, m: Draft<GetPhysicalDeviceInformation>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetPhysicalDeviceInformationTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetPhysicalDeviceInformation(w: XmlWriter, m: GetPhysicalDeviceInformation): void {
  if (m.device !== undefined) writeDeviceID(w, 'device', m.device);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const GetPhysicalDeviceInformationResponseTable = new MemberTable('deviceCategory! groupDeviceAttributes namedDeviceTypes hasLogicalElement! otherLogicalDeviceList deviceModelName deviceOnDeviceMonitorFilter deviceOnConnectionMonitorFilter callOnDeviceMonitorFilter callOnConnectionMonitorFilter maxDisplays maxButtons maxLamps maxRingPatterns physDevServList physDevEvtsList extensions');
export function readGetPhysicalDeviceInformationResponse(r: XmlReader, m: Draft<GetPhysicalDeviceInformationResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetPhysicalDeviceInformationResponseTable)) {
      case 0:
        m.deviceCategory = r.enumeration(DeviceCategoryTable);
        break;
      case 1:
        m.groupDeviceAttributes = r.bits<GroupDeviceAttributes>(GroupDeviceAttributesTable);
        break;
      case 2:
        m.namedDeviceTypes = r.enumeration(NamedDeviceTypesTable);
        break;
      case 3:
        m.hasLogicalElement = r.boolean();
        break;
      case 4:
        m.otherLogicalDeviceList = r.list(deviceIDItems, readDeviceID);
        break;
      case 5:
        m.deviceModelName = r.text();
        break;
      case 6:
        m.deviceOnDeviceMonitorFilter = readMonitorFilter(r);
        break;
      case 7:
        m.deviceOnConnectionMonitorFilter = readMonitorFilter(r);
        break;
      case 8:
        m.callOnDeviceMonitorFilter = readMonitorFilter(r);
        break;
      case 9:
        m.callOnConnectionMonitorFilter = readMonitorFilter(r);
        break;
      case 10:
        m.maxDisplays = r.integer();
        break;
      case 11:
        m.maxButtons = r.integer();
        break;
      case 12:
        m.maxLamps = r.integer();
        break;
      case 13:
        m.maxRingPatterns = r.integer();
        break;
      case 14:
        m.physDevServList = readPhysDevServList(r);
        break;
      case 15:
        m.physDevEvtsList = readPhysDevEvtsList(r);
        break;
      case 16:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetPhysicalDeviceInformationResponse(w: XmlWriter, m: GetPhysicalDeviceInformationResponse): void {
  if (m.deviceCategory === undefined) w.missing('deviceCategory');
  w.enumeration('deviceCategory', m.deviceCategory, DeviceCategoryTable, true);
  if (m.groupDeviceAttributes !== undefined) w.bits('groupDeviceAttributes', m.groupDeviceAttributes, GroupDeviceAttributesTable);
  if (m.namedDeviceTypes !== undefined) w.enumeration('namedDeviceTypes', m.namedDeviceTypes, NamedDeviceTypesTable);
  if (m.hasLogicalElement === undefined) w.missing('hasLogicalElement');
  w.boolean('hasLogicalElement', m.hasLogicalElement);
  if (m.otherLogicalDeviceList !== undefined) w.list('otherLogicalDeviceList', m.otherLogicalDeviceList, 'deviceID', writeDeviceID);
  if (m.deviceModelName !== undefined) w.text('deviceModelName', m.deviceModelName);
  if (m.deviceOnDeviceMonitorFilter !== undefined) writeMonitorFilter(w, 'deviceOnDeviceMonitorFilter', m.deviceOnDeviceMonitorFilter);
  if (m.deviceOnConnectionMonitorFilter !== undefined) writeMonitorFilter(w, 'deviceOnConnectionMonitorFilter', m.deviceOnConnectionMonitorFilter);
  if (m.callOnDeviceMonitorFilter !== undefined) writeMonitorFilter(w, 'callOnDeviceMonitorFilter', m.callOnDeviceMonitorFilter);
  if (m.callOnConnectionMonitorFilter !== undefined) writeMonitorFilter(w, 'callOnConnectionMonitorFilter', m.callOnConnectionMonitorFilter);
  if (m.maxDisplays !== undefined) w.integer('maxDisplays', m.maxDisplays);
  if (m.maxButtons !== undefined) w.integer('maxButtons', m.maxButtons);
  if (m.maxLamps !== undefined) w.integer('maxLamps', m.maxLamps);
  if (m.maxRingPatterns !== undefined) w.integer('maxRingPatterns', m.maxRingPatterns);
  if (m.physDevServList !== undefined) writePhysDevServList(w, 'physDevServList', m.physDevServList);
  if (m.physDevEvtsList !== undefined) writePhysDevEvtsList(w, 'physDevEvtsList', m.physDevEvtsList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const GetSwitchingFunctionCapsResponseTable = new MemberTable('switchingSubDomainName! manufacturerName! profiles! deviceIDFormat! swDomainFeatures! swAppearanceAddressability! swAppearanceTypes! ignoreUnsupportedParameters! callCharacteristicsSupported mediaClassSupport numberOfChannels maxChannelBind miscMediaCallCharacteristics connectionRateList delayToleranceList pauseTime currentTime messageSeqNumbers timeStampMode securityMode securityFormat privateDataFormat transAndConfSetup monitorFilterItems miscMonitorCaps correlatorDataSupported dynamicFeatureSupported callLinkageOptions aCDModels agentLogOnModels agentStateModels connectionView! maxLengthParameters! maxLengthParametersCont servEvtsList privateDataVersionList systemStatusTimer simpleThreshold filterThreshold mediaServiceCapsList maxDeviceHistoryEntries<3:MaxDeviceHistoryEntries maxDestinationDevicesForDeflect@6 extensions');
export function readGetSwitchingFunctionCapsResponse(r: XmlReader, m: Draft<GetSwitchingFunctionCapsResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetSwitchingFunctionCapsResponseTable)) {
      case 0:
        m.switchingSubDomainName = r.text();
        break;
      case 1:
        m.manufacturerName = r.text();
        break;
      case 2:
        m.profiles = r.bits<Profiles>(ProfilesTable);
        break;
      case 3:
        m.deviceIDFormat = r.bits<DeviceIDFormat>(DeviceIDFormatTable);
        break;
      case 4:
        m.swDomainFeatures = r.bits<SwDomainFeatures>(SwDomainFeaturesTable);
        break;
      case 5:
        m.swAppearanceAddressability = r.bits<SwAppearanceAddressability>(SwAppearanceAddressabilityTable);
        break;
      case 6:
        m.swAppearanceTypes = r.bits<SwAppearanceTypes>(SwAppearanceTypesTable);
        break;
      case 7:
        m.ignoreUnsupportedParameters = r.enumeration(IgnoreUnsupportedParametersTable);
        break;
      case 8:
        m.callCharacteristicsSupported = r.bits<CallCharacteristics>(CallCharacteristicsTable);
        break;
      case 9:
        m.mediaClassSupport = r.bits<MonitorMediaClass>(MonitorMediaClassTable);
        break;
      case 10:
        m.numberOfChannels = r.integer();
        break;
      case 11:
        m.maxChannelBind = r.integer();
        break;
      case 12:
        m.miscMediaCallCharacteristics = r.bits<MiscMediaCallCharacteristics>(MiscMediaCallCharacteristicsTable);
        break;
      case 13:
        m.connectionRateList = readConnectionRateList(r);
        break;
      case 14:
        m.delayToleranceList = readDelayToleranceList(r);
        break;
      case 15:
        m.pauseTime = r.integer();
        break;
      case 16:
        m.currentTime = r.text();
        break;
      case 17:
        m.messageSeqNumbers = r.bits<MessageSeqNumbers>(MessageSeqNumbersTable);
        break;
      case 18:
        m.timeStampMode = r.bits<MessageSeqNumbers>(MessageSeqNumbersTable);
        break;
      case 19:
        m.securityMode = r.enumeration(SecurityModeTable);
        break;
      case 20:
        m.securityFormat = r.bits<SecurityFormat>(SecurityFormatTable);
        break;
      case 21:
        m.privateDataFormat = r.bits<SecurityFormat>(SecurityFormatTable);
        break;
      case 22:
        m.transAndConfSetup = r.bits<TransAndConfSetup>(TransAndConfSetupTable);
        break;
      case 23:
        m.monitorFilterItems = readMonitorFilterItems(r);
        break;
      case 24:
        m.miscMonitorCaps = r.bits<MiscMonitorCaps>(MiscMonitorCapsTable);
        break;
      case 25:
        m.correlatorDataSupported = r.boolean();
        break;
      case 26:
        m.dynamicFeatureSupported = r.enumeration(DynamicFeatureSupportedTable);
        break;
      case 27:
        m.callLinkageOptions = r.bits<CallLinkageOptions>(CallLinkageOptionsTable);
        break;
      case 28:
        m.aCDModels = r.bits<ACDModels>(ACDModelsTable);
        break;
      case 29:
        m.agentLogOnModels = r.bits<AgentLogOnModels>(AgentLogOnModelsTable);
        break;
      case 30:
        m.agentStateModels = r.bits<AgentStateModels>(AgentStateModelsTable);
        break;
      case 31:
        m.connectionView = r.enumeration(ConnectionViewTable);
        break;
      case 32:
        m.maxLengthParameters = readMaxLengthParameters(r);
        break;
      case 33:
        m.maxLengthParametersCont = readMaxLengthParametersContinued(r);
        break;
      case 34:
        m.servEvtsList = readServEvtsList(r);
        break;
      case 35:
        m.privateDataVersionList = readPrivateDataVersionList(r);
        break;
      case 36:
        m.systemStatusTimer = r.integer();
        break;
      case 37:
        m.simpleThreshold = r.integer();
        break;
      case 38:
        m.filterThreshold = readFilterThreshold(r);
        break;
      case 39:
        m.mediaServiceCapsList = readMediaServiceCapsList(r);
        break;
      case 40:
        m.maxDeviceHistoryEntries = r.integer();
        break;
      case 41:
        m.maxDestinationDevicesForDeflect = r.integer();
        break;
      case 42:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetSwitchingFunctionCapsResponse(w: XmlWriter, m: GetSwitchingFunctionCapsResponse): void {
  if (m.switchingSubDomainName !== undefined) w.text('switchingSubDomainName', m.switchingSubDomainName);
  if (m.manufacturerName !== undefined) w.text('manufacturerName', m.manufacturerName);
  if (m.profiles !== undefined) w.bits('profiles', m.profiles, ProfilesTable);
  if (m.deviceIDFormat !== undefined) w.bits('deviceIDFormat', m.deviceIDFormat, DeviceIDFormatTable);
  if (m.swDomainFeatures !== undefined) w.bits('swDomainFeatures', m.swDomainFeatures, SwDomainFeaturesTable);
  if (m.swAppearanceAddressability !== undefined) w.bits('swAppearanceAddressability', m.swAppearanceAddressability, SwAppearanceAddressabilityTable);
  if (m.swAppearanceTypes !== undefined) w.bits('swAppearanceTypes', m.swAppearanceTypes, SwAppearanceTypesTable);
  if (m.ignoreUnsupportedParameters === undefined) w.missing('ignoreUnsupportedParameters');
  w.enumeration('ignoreUnsupportedParameters', m.ignoreUnsupportedParameters, IgnoreUnsupportedParametersTable);
  if (m.callCharacteristicsSupported !== undefined) w.bits('callCharacteristicsSupported', m.callCharacteristicsSupported, CallCharacteristicsTable);
  if (m.mediaClassSupport !== undefined) w.bits('mediaClassSupport', m.mediaClassSupport, MonitorMediaClassTable);
  if (m.numberOfChannels !== undefined) w.integer('numberOfChannels', m.numberOfChannels);
  if (m.maxChannelBind !== undefined) w.integer('maxChannelBind', m.maxChannelBind);
  if (m.miscMediaCallCharacteristics !== undefined) w.bits('miscMediaCallCharacteristics', m.miscMediaCallCharacteristics, MiscMediaCallCharacteristicsTable);
  if (m.connectionRateList !== undefined) writeConnectionRateList(w, 'connectionRateList', m.connectionRateList);
  if (m.delayToleranceList !== undefined) writeDelayToleranceList(w, 'delayToleranceList', m.delayToleranceList);
  if (m.pauseTime !== undefined) w.integer('pauseTime', m.pauseTime);
  if (m.currentTime !== undefined) w.text('currentTime', m.currentTime);
  if (m.messageSeqNumbers !== undefined) w.bits('messageSeqNumbers', m.messageSeqNumbers, MessageSeqNumbersTable);
  if (m.timeStampMode !== undefined) w.bits('timeStampMode', m.timeStampMode, MessageSeqNumbersTable);
  if (m.securityMode !== undefined) w.enumeration('securityMode', m.securityMode, SecurityModeTable);
  if (m.securityFormat !== undefined) w.bits('securityFormat', m.securityFormat, SecurityFormatTable);
  if (m.privateDataFormat !== undefined) w.bits('privateDataFormat', m.privateDataFormat, SecurityFormatTable);
  if (m.transAndConfSetup !== undefined) w.bits('transAndConfSetup', m.transAndConfSetup, TransAndConfSetupTable);
  if (m.monitorFilterItems !== undefined) writeMonitorFilterItems(w, 'monitorFilterItems', m.monitorFilterItems);
  if (m.miscMonitorCaps !== undefined) w.bits('miscMonitorCaps', m.miscMonitorCaps, MiscMonitorCapsTable);
  if (m.correlatorDataSupported !== undefined) w.boolean('correlatorDataSupported', m.correlatorDataSupported);
  if (m.dynamicFeatureSupported !== undefined) w.enumeration('dynamicFeatureSupported', m.dynamicFeatureSupported, DynamicFeatureSupportedTable);
  if (m.callLinkageOptions !== undefined) w.bits('callLinkageOptions', m.callLinkageOptions, CallLinkageOptionsTable);
  if (m.aCDModels !== undefined) w.bits('aCDModels', m.aCDModels, ACDModelsTable);
  if (m.agentLogOnModels !== undefined) w.bits('agentLogOnModels', m.agentLogOnModels, AgentLogOnModelsTable);
  if (m.agentStateModels !== undefined) w.bits('agentStateModels', m.agentStateModels, AgentStateModelsTable);
  if (m.connectionView === undefined) w.missing('connectionView');
  w.enumeration('connectionView', m.connectionView, ConnectionViewTable);
  if (m.maxLengthParameters !== undefined) writeMaxLengthParameters(w, 'maxLengthParameters', m.maxLengthParameters);
  if (m.maxLengthParametersCont !== undefined) writeMaxLengthParametersContinued(w, 'maxLengthParametersCont', m.maxLengthParametersCont);
  if (m.servEvtsList !== undefined) writeServEvtsList(w, 'servEvtsList', m.servEvtsList);
  if (m.privateDataVersionList !== undefined) writePrivateDataVersionList(w, 'privateDataVersionList', m.privateDataVersionList);
  if (m.systemStatusTimer !== undefined) w.integer('systemStatusTimer', m.systemStatusTimer);
  if (m.simpleThreshold !== undefined) w.integer('simpleThreshold', m.simpleThreshold);
  if (m.filterThreshold !== undefined) writeFilterThreshold(w, 'filterThreshold', m.filterThreshold);
  if (m.mediaServiceCapsList !== undefined) writeMediaServiceCapsList(w, 'mediaServiceCapsList', m.mediaServiceCapsList);
  if (m.maxDeviceHistoryEntries !== undefined) w.integer(w.named(3, 'MaxDeviceHistoryEntries', 'maxDeviceHistoryEntries'), m.maxDeviceHistoryEntries);
  if (m.maxDestinationDevicesForDeflect !== undefined && w.allows(6, 'maxDestinationDevicesForDeflect')) w.integer('maxDestinationDevicesForDeflect', m.maxDestinationDevicesForDeflect);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const GetSwitchingFunctionDevicesTable = new MemberTable('requestedDeviceID requestedDeviceCategory extensions');
export function readGetSwitchingFunctionDevices(r: XmlReader, m: Draft<GetSwitchingFunctionDevices>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetSwitchingFunctionDevicesTable)) {
      case 0:
        m.requestedDeviceID = readDeviceID(r);
        break;
      case 1:
        m.requestedDeviceCategory = r.enumeration(ReqDeviceCategoryTable);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetSwitchingFunctionDevices(w: XmlWriter, m: GetSwitchingFunctionDevices): void {
  if (m.requestedDeviceID !== undefined) writeDeviceID(w, 'requestedDeviceID', m.requestedDeviceID);
  if (m.requestedDeviceCategory !== undefined) w.enumeration('requestedDeviceCategory', m.requestedDeviceCategory, ReqDeviceCategoryTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const GetSwitchingFunctionDevicesResponseTable = new MemberTable('serviceCrossRefID! extensions');
export function readGetSwitchingFunctionDevicesResponse(r: XmlReader, m: Draft<GetSwitchingFunctionDevicesResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetSwitchingFunctionDevicesResponseTable)) {
      case 0:
        m.serviceCrossRefID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetSwitchingFunctionDevicesResponse(w: XmlWriter, m: GetSwitchingFunctionDevicesResponse): void {
  if (m.serviceCrossRefID !== undefined) w.text('serviceCrossRefID', m.serviceCrossRefID);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const SwitchingFunctionDevicesTable = new MemberTable('serviceCrossRefID! segmentID lastSegment! deviceList! extensions');
export function readSwitchingFunctionDevices(r: XmlReader, m: Draft<SwitchingFunctionDevices>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SwitchingFunctionDevicesTable)) {
      case 0:
        m.serviceCrossRefID = r.text();
        break;
      case 1:
        m.segmentID = r.integer();
        break;
      case 2:
        m.lastSegment = r.boolean();
        break;
      case 3:
        m.deviceList = readDeviceList(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSwitchingFunctionDevices(w: XmlWriter, m: SwitchingFunctionDevices): void {
  if (m.serviceCrossRefID !== undefined) w.text('serviceCrossRefID', m.serviceCrossRefID);
  if (m.segmentID !== undefined) w.integer('segmentID', m.segmentID);
  if (m.lastSegment === undefined) w.missing('lastSegment');
  w.boolean('lastSegment', m.lastSegment);
  if (m.deviceList !== undefined) writeDeviceList(w, 'deviceList', m.deviceList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const GetCSTAFeaturesResponseTable = new MemberTable('supportedServices supportedEvents extensions');
export function readGetCSTAFeaturesResponse(r: XmlReader, m: Draft<GetCSTAFeaturesResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetCSTAFeaturesResponseTable)) {
      case 0:
        m.supportedServices = readGetCSTAFeaturesResponseSupportedServices(r);
        break;
      case 1:
        m.supportedEvents = readGetCSTAFeaturesResponseSupportedEvents(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetCSTAFeaturesResponse(w: XmlWriter, m: GetCSTAFeaturesResponse): void {
  if (m.supportedServices !== undefined) writeGetCSTAFeaturesResponseSupportedServices(w, 'supportedServices', m.supportedServices);
  if (m.supportedEvents !== undefined) writeGetCSTAFeaturesResponseSupportedEvents(w, 'supportedEvents', m.supportedEvents);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}
