// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { readInteger, readText, writeInteger, writeText } from '../leaves.js';
import { MemberTable, ValueTable } from '../tables.js';
import { readCallCharacteristics, writeCallCharacteristics } from './calls.js';
import { DeviceCategoryTable, MiscMonitorCapsTable, NamedDeviceTypesTable, readCDRServList, readCallAssociatedEvtsList, readCallAssociatedServList, readCallControlEvtsList, readCallControlServList, readCapExchangeServList, readDataCollectionServList, readDeviceMaintEvtsList, readIOServicesServList, readLocationServicesServList, readLogDevEvtsList, readLogDevServList, readLogicalEvtsList, readLogicalServList, readMediaEvtsList, readMediaServList, readMonitoringServList, readPhysDevEvtsList, readPhysDevServList, readRouteingServList, readServEvtsList, readSnapshotServList, readSystemStatusServList, readVendorSpecificEvtsList, readVendorSpecificServList, readVoiceEvtsList, readVoiceServList, writeCDRServList, writeCallAssociatedEvtsList, writeCallAssociatedServList, writeCallControlEvtsList, writeCallControlServList, writeCapExchangeServList, writeDataCollectionServList, writeDeviceMaintEvtsList, writeIOServicesServList, writeLocationServicesServList, writeLogDevEvtsList, writeLogDevServList, writeLogicalEvtsList, writeLogicalServList, writeMediaEvtsList, writeMediaServList, writeMonitoringServList, writePhysDevEvtsList, writePhysDevServList, writeRouteingServList, writeServEvtsList, writeSnapshotServList, writeSystemStatusServList, writeVendorSpecificEvtsList, writeVendorSpecificServList, writeVoiceEvtsList, writeVoiceServList } from './capabilities.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { MediaServiceTypeTable } from './media.js';
import { readMonitorFilter, readMonitorMediaClass, writeMonitorFilter, writeMonitorMediaClass } from './monitoring-types.js';
import type { MiscMonitorCaps } from '../../model/generated/capabilities.js';
import type { ACDModels, AgentLogOnModels, AgentStateModels, AppearanceType, CallLinkageOptions, ConnectionModeBMap, ConnectionRateList, ConnectionView, DelayToleranceList, DeviceAttributes, DeviceIDFormat, DeviceList, DeviceListDevice, DynamicFeatureSupported, FilterThreshold, GetCSTAFeaturesResponse, GetCSTAFeaturesResponseSupportedEvents, GetCSTAFeaturesResponseSupportedServices, GetLogicalDeviceInformation, GetLogicalDeviceInformationResponse, GetPhysicalDeviceInformation, GetPhysicalDeviceInformationResponse, GetSwitchingFunctionCapsResponse, GetSwitchingFunctionDevices, GetSwitchingFunctionDevicesResponse, GroupDeviceAttributes, IgnoreUnsupportedParameters, MaxLengthParameters, MaxLengthParametersContinued, MediaServiceCapsList, MediaServiceCapsListMediaServiceCapsItem, MessageSeqNumbers, MiscMediaCallCharacteristics, MonitorFilterItems, PrivateDataVersionList, Profiles, ReqDeviceCategory, SecurityFormat, SecurityMode, SwAppearanceAddressability, SwAppearanceTypes, SwDomainFeatures, SwitchingFunctionDevices, TransAndConfSetup } from '../../model/generated/capability-exchange.js';
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

export function readGroupDeviceAttributes(r: XmlReader): GroupDeviceAttributes {
  const m: Draft<GroupDeviceAttributes> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(GroupDeviceAttributesTable)) {
      case 0:
        m.acd = r.bit;
        break;
      case 1:
        m.hunt = r.bit;
        break;
      case 2:
        m.pick = r.bit;
        break;
      case 3:
        m.user = r.bit;
        break;
      case 4:
        m.agent = r.bit;
        break;
      case 5:
        m.other = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeGroupDeviceAttributes(w: XmlWriter, t: MemberTable, i: number, m: GroupDeviceAttributes): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.acd !== undefined) { n--; s += w.bit(GroupDeviceAttributesTable, 0, m.acd); }
  if (n > 0 && m.hunt !== undefined) { n--; s += w.bit(GroupDeviceAttributesTable, 1, m.hunt); }
  if (n > 0 && m.pick !== undefined) { n--; s += w.bit(GroupDeviceAttributesTable, 2, m.pick); }
  if (n > 0 && m.user !== undefined) { n--; s += w.bit(GroupDeviceAttributesTable, 3, m.user); }
  if (n > 0 && m.agent !== undefined) { n--; s += w.bit(GroupDeviceAttributesTable, 4, m.agent); }
  if (n > 0 && m.other !== undefined) { n--; s += w.bit(GroupDeviceAttributesTable, 5, m.other); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, GroupDeviceAttributesTable) : w.element(t, i, s);
}

export const ACDModelsTable = new MemberTable('visibleACDRelatedDevices nonVisibleACDRelatedDevices');

export function readACDModels(r: XmlReader): ACDModels {
  const m: Draft<ACDModels> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(ACDModelsTable)) {
      case 0:
        m.visibleACDRelatedDevices = r.bit;
        break;
      case 1:
        m.nonVisibleACDRelatedDevices = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeACDModels(w: XmlWriter, t: MemberTable, i: number, m: ACDModels): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.visibleACDRelatedDevices !== undefined) { n--; s += w.bit(ACDModelsTable, 0, m.visibleACDRelatedDevices); }
  if (n > 0 && m.nonVisibleACDRelatedDevices !== undefined) { n--; s += w.bit(ACDModelsTable, 1, m.nonVisibleACDRelatedDevices); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, ACDModelsTable) : w.element(t, i, s);
}

export const AgentLogOnModelsTable = new MemberTable('logOnToACDDevice logOnToACDGroupExplOneStep logOnToACDGroupExplTwoSteps logOnToACDImplOneStep');

export function readAgentLogOnModels(r: XmlReader): AgentLogOnModels {
  const m: Draft<AgentLogOnModels> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(AgentLogOnModelsTable)) {
      case 0:
        m.logOnToACDDevice = r.bit;
        break;
      case 1:
        m.logOnToACDGroupExplOneStep = r.bit;
        break;
      case 2:
        m.logOnToACDGroupExplTwoSteps = r.bit;
        break;
      case 3:
        m.logOnToACDImplOneStep = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeAgentLogOnModels(w: XmlWriter, t: MemberTable, i: number, m: AgentLogOnModels): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.logOnToACDDevice !== undefined) { n--; s += w.bit(AgentLogOnModelsTable, 0, m.logOnToACDDevice); }
  if (n > 0 && m.logOnToACDGroupExplOneStep !== undefined) { n--; s += w.bit(AgentLogOnModelsTable, 1, m.logOnToACDGroupExplOneStep); }
  if (n > 0 && m.logOnToACDGroupExplTwoSteps !== undefined) { n--; s += w.bit(AgentLogOnModelsTable, 2, m.logOnToACDGroupExplTwoSteps); }
  if (n > 0 && m.logOnToACDImplOneStep !== undefined) { n--; s += w.bit(AgentLogOnModelsTable, 3, m.logOnToACDImplOneStep); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, AgentLogOnModelsTable) : w.element(t, i, s);
}

export const AppearanceTypeTable = new ValueTable<AppearanceType>('selectedStandard basicStandard basicBridged exclusiveBridged independentSharedBridged interdependentSharedBridged');

export const TransAndConfSetupTable = new MemberTable('consultationCall holdCallMakeCall alternateCall twoCallsInHold twoCallsInConnected');

export function readTransAndConfSetup(r: XmlReader): TransAndConfSetup {
  const m: Draft<TransAndConfSetup> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(TransAndConfSetupTable)) {
      case 0:
        m.consultationCall = r.bit;
        break;
      case 1:
        m.holdCallMakeCall = r.bit;
        break;
      case 2:
        m.alternateCall = r.bit;
        break;
      case 3:
        m.twoCallsInHold = r.bit;
        break;
      case 4:
        m.twoCallsInConnected = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeTransAndConfSetup(w: XmlWriter, t: MemberTable, i: number, m: TransAndConfSetup): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.consultationCall !== undefined) { n--; s += w.bit(TransAndConfSetupTable, 0, m.consultationCall); }
  if (n > 0 && m.holdCallMakeCall !== undefined) { n--; s += w.bit(TransAndConfSetupTable, 1, m.holdCallMakeCall); }
  if (n > 0 && m.alternateCall !== undefined) { n--; s += w.bit(TransAndConfSetupTable, 2, m.alternateCall); }
  if (n > 0 && m.twoCallsInHold !== undefined) { n--; s += w.bit(TransAndConfSetupTable, 3, m.twoCallsInHold); }
  if (n > 0 && m.twoCallsInConnected !== undefined) { n--; s += w.bit(TransAndConfSetupTable, 4, m.twoCallsInConnected); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, TransAndConfSetupTable) : w.element(t, i, s);
}

export const readMediaServiceCapsList = (r: XmlReader): MediaServiceCapsList =>
  r.list(mediaServiceCapsItemItems, readMediaServiceCapsListMediaServiceCapsItem);

export function writeMediaServiceCapsList(w: XmlWriter, t: MemberTable, i: number, list: MediaServiceCapsList): string {
  return w.list(t, i, list, mediaServiceCapsItemItems, writeMediaServiceCapsListMediaServiceCapsItem);
}

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
        if (r.hasValue()) m.mediaServiceVersion = r.integer();
        break;
      case 2:
        m.mediaServiceInstance = r.text();
        break;
      case 3:
        m.connectionMode = readConnectionModeBMap(r);
        break;
      case 4:
        m.mediaStreamIDSupported = r.boolean();
        break;
      default:
        return m as MediaServiceCapsListMediaServiceCapsItem;
    }
  }
}

export function writeMediaServiceCapsListMediaServiceCapsItem(w: XmlWriter, t: MemberTable, i: number, m: MediaServiceCapsListMediaServiceCapsItem): string {
  let n = w.enter(t, i, m), s = '';
  if (m.mediaServiceType !== undefined) { n--; s += w.enumeration(MediaServiceCapsListMediaServiceCapsItemTable, 0, m.mediaServiceType, MediaServiceTypeTable); }
  else w.missing('mediaServiceType');
  if (n > 0 && m.mediaServiceVersion !== undefined) { n--; s += w.integer(MediaServiceCapsListMediaServiceCapsItemTable, 1, m.mediaServiceVersion); }
  if (n > 0 && m.mediaServiceInstance !== undefined) { n--; s += w.text(MediaServiceCapsListMediaServiceCapsItemTable, 2, m.mediaServiceInstance); }
  if (n > 0 && m.connectionMode !== undefined) { n--; s += writeConnectionModeBMap(w, MediaServiceCapsListMediaServiceCapsItemTable, 3, m.connectionMode); }
  if (m.mediaStreamIDSupported !== undefined) { n--; s += w.boolean(MediaServiceCapsListMediaServiceCapsItemTable, 4, m.mediaStreamIDSupported); }
  else w.missing('mediaStreamIDSupported');
  return n > 0 ? w.elementWith(t, i, s, m, n, MediaServiceCapsListMediaServiceCapsItemTable) : w.element(t, i, s);
}

export const ConnectionModeBMapTable = new MemberTable('consultationConference consultationConferenceHold deflect@6 directedPickup join singleStepConference singleStepConferenceHold singleStepTransfer transfer direct');

export function readConnectionModeBMap(r: XmlReader): ConnectionModeBMap {
  const m: Draft<ConnectionModeBMap> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(ConnectionModeBMapTable)) {
      case 0:
        m.consultationConference = r.bit;
        break;
      case 1:
        m.consultationConferenceHold = r.bit;
        break;
      case 2:
        m.deflect = r.bit;
        break;
      case 3:
        m.directedPickup = r.bit;
        break;
      case 4:
        m.join = r.bit;
        break;
      case 5:
        m.singleStepConference = r.bit;
        break;
      case 6:
        m.singleStepConferenceHold = r.bit;
        break;
      case 7:
        m.singleStepTransfer = r.bit;
        break;
      case 8:
        m.transfer = r.bit;
        break;
      case 9:
        m.direct = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeConnectionModeBMap(w: XmlWriter, t: MemberTable, i: number, m: ConnectionModeBMap): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.consultationConference !== undefined) { n--; s += w.bit(ConnectionModeBMapTable, 0, m.consultationConference); }
  if (n > 0 && m.consultationConferenceHold !== undefined) { n--; s += w.bit(ConnectionModeBMapTable, 1, m.consultationConferenceHold); }
  if (n > 0 && m.deflect !== undefined) { n--; s += w.bit(ConnectionModeBMapTable, 2, m.deflect); }
  if (n > 0 && m.directedPickup !== undefined) { n--; s += w.bit(ConnectionModeBMapTable, 3, m.directedPickup); }
  if (n > 0 && m.join !== undefined) { n--; s += w.bit(ConnectionModeBMapTable, 4, m.join); }
  if (n > 0 && m.singleStepConference !== undefined) { n--; s += w.bit(ConnectionModeBMapTable, 5, m.singleStepConference); }
  if (n > 0 && m.singleStepConferenceHold !== undefined) { n--; s += w.bit(ConnectionModeBMapTable, 6, m.singleStepConferenceHold); }
  if (n > 0 && m.singleStepTransfer !== undefined) { n--; s += w.bit(ConnectionModeBMapTable, 7, m.singleStepTransfer); }
  if (n > 0 && m.transfer !== undefined) { n--; s += w.bit(ConnectionModeBMapTable, 8, m.transfer); }
  if (n > 0 && m.direct !== undefined) { n--; s += w.bit(ConnectionModeBMapTable, 9, m.direct); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, ConnectionModeBMapTable) : w.element(t, i, s);
}

export const readConnectionRateList = (r: XmlReader): ConnectionRateList =>
  r.list(connectionRateItems, readInteger);

export function writeConnectionRateList(w: XmlWriter, t: MemberTable, i: number, list: ConnectionRateList): string {
  return w.list(t, i, list, connectionRateItems, writeInteger);
}

export const readDelayToleranceList = (r: XmlReader): DelayToleranceList =>
  r.list(delayToleranceItems, readInteger);

export function writeDelayToleranceList(w: XmlWriter, t: MemberTable, i: number, list: DelayToleranceList): string {
  return w.list(t, i, list, delayToleranceItems, writeInteger);
}

export const ProfilesTable = new MemberTable('basicTelephonyProfile routeingProfile l1aVoiceBrowserProfile l1bVoiceBrowserProfile l2VoiceBrowserProfile minimalUACSTACallControlProfile<3:minimalEndpointCallControlProfile basicUACSTACallControlProfile=basicUACSTAtCallControlProfile<3:basicEndpointCallControlProfile advancedUACSTACallControlProfile<3:advancedEndpointCallControlProfile conferencingUACSTACallControlProfile<3:conferencingEndpointCallControlProfile basicUACSTADeviceFeatureProfile<3:basicEndpointDeviceProfile speakerUACSTADeviceFeatureProfile@6 basicSpeechServiceProfile@6 advancedSpeechServiceProfile@6 -advancedUaCSTADeviceFeatureProfile<3:advancedEndpointDeviceProfile');

export function readProfiles(r: XmlReader): Profiles {
  const m: Draft<Profiles> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(ProfilesTable)) {
      case 0:
        m.basicTelephonyProfile = r.bit;
        break;
      case 1:
        m.routeingProfile = r.bit;
        break;
      case 2:
        m.l1aVoiceBrowserProfile = r.bit;
        break;
      case 3:
        m.l1bVoiceBrowserProfile = r.bit;
        break;
      case 4:
        m.l2VoiceBrowserProfile = r.bit;
        break;
      case 5:
        m.minimalUACSTACallControlProfile = r.bit;
        break;
      case 6:
        m.basicUACSTACallControlProfile = r.bit;
        break;
      case 7:
        m.advancedUACSTACallControlProfile = r.bit;
        break;
      case 8:
        m.conferencingUACSTACallControlProfile = r.bit;
        break;
      case 9:
        m.basicUACSTADeviceFeatureProfile = r.bit;
        break;
      case 10:
        m.speakerUACSTADeviceFeatureProfile = r.bit;
        break;
      case 11:
        m.basicSpeechServiceProfile = r.bit;
        break;
      case 12:
        m.advancedSpeechServiceProfile = r.bit;
        break;
      case 13:
        m.advancedUaCSTADeviceFeatureProfile = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeProfiles(w: XmlWriter, t: MemberTable, i: number, m: Profiles): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.basicTelephonyProfile !== undefined) { n--; s += w.bit(ProfilesTable, 0, m.basicTelephonyProfile); }
  if (n > 0 && m.routeingProfile !== undefined) { n--; s += w.bit(ProfilesTable, 1, m.routeingProfile); }
  if (n > 0 && m.l1aVoiceBrowserProfile !== undefined) { n--; s += w.bit(ProfilesTable, 2, m.l1aVoiceBrowserProfile); }
  if (n > 0 && m.l1bVoiceBrowserProfile !== undefined) { n--; s += w.bit(ProfilesTable, 3, m.l1bVoiceBrowserProfile); }
  if (n > 0 && m.l2VoiceBrowserProfile !== undefined) { n--; s += w.bit(ProfilesTable, 4, m.l2VoiceBrowserProfile); }
  if (n > 0 && m.minimalUACSTACallControlProfile !== undefined) { n--; s += w.bit(ProfilesTable, 5, m.minimalUACSTACallControlProfile); }
  if (n > 0 && m.basicUACSTACallControlProfile !== undefined) { n--; s += w.bit(ProfilesTable, 6, m.basicUACSTACallControlProfile); }
  if (n > 0 && m.advancedUACSTACallControlProfile !== undefined) { n--; s += w.bit(ProfilesTable, 7, m.advancedUACSTACallControlProfile); }
  if (n > 0 && m.conferencingUACSTACallControlProfile !== undefined) { n--; s += w.bit(ProfilesTable, 8, m.conferencingUACSTACallControlProfile); }
  if (n > 0 && m.basicUACSTADeviceFeatureProfile !== undefined) { n--; s += w.bit(ProfilesTable, 9, m.basicUACSTADeviceFeatureProfile); }
  if (n > 0 && m.speakerUACSTADeviceFeatureProfile !== undefined) { n--; s += w.bit(ProfilesTable, 10, m.speakerUACSTADeviceFeatureProfile); }
  if (n > 0 && m.basicSpeechServiceProfile !== undefined) { n--; s += w.bit(ProfilesTable, 11, m.basicSpeechServiceProfile); }
  if (n > 0 && m.advancedSpeechServiceProfile !== undefined) { n--; s += w.bit(ProfilesTable, 12, m.advancedSpeechServiceProfile); }
  if (n > 0 && m.advancedUaCSTADeviceFeatureProfile !== undefined) { n--; s += w.bit(ProfilesTable, 13, m.advancedUaCSTADeviceFeatureProfile); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, ProfilesTable) : w.element(t, i, s);
}

export const DeviceIDFormatTable = new MemberTable('dialableDigitsAsterix dialableDigitsHash dialableDigitsABCD dialableDigitsExclamation dialableDigitsP dialableDigitsT dialableDigitsComma dialableDigitsW dialableDigitsAt dialableDigitsDollar dialableDigitsSemicolon sFReprExclamation sFReprEt sFReprSlash sFReprPercent sFReprNM sFReprGeneric sFReprImplicitTON sFReprPubTONUnkown sFReprPubTONInternal sFReprPubTONNational sFReprPubTONSubscriber sFReprPubTONAbbreviated sFReprPriTONUnknown sFReprPriTONLevel3 sFReprPriTONLevel2 sFReprPriTONLevel1 sFReprPriTONLocal sFReprPriTONAbbreviated sFReprOther deviceNumber deviceIDTagPrivateNumber@6 deviceIDTagPrivateName@6 -sFRResourceID');

export function readDeviceIDFormat(r: XmlReader): DeviceIDFormat {
  const m: Draft<DeviceIDFormat> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(DeviceIDFormatTable)) {
      case 0:
        m.dialableDigitsAsterix = r.bit;
        break;
      case 1:
        m.dialableDigitsHash = r.bit;
        break;
      case 2:
        m.dialableDigitsABCD = r.bit;
        break;
      case 3:
        m.dialableDigitsExclamation = r.bit;
        break;
      case 4:
        m.dialableDigitsP = r.bit;
        break;
      case 5:
        m.dialableDigitsT = r.bit;
        break;
      case 6:
        m.dialableDigitsComma = r.bit;
        break;
      case 7:
        m.dialableDigitsW = r.bit;
        break;
      case 8:
        m.dialableDigitsAt = r.bit;
        break;
      case 9:
        m.dialableDigitsDollar = r.bit;
        break;
      case 10:
        m.dialableDigitsSemicolon = r.bit;
        break;
      case 11:
        m.sFReprExclamation = r.bit;
        break;
      case 12:
        m.sFReprEt = r.bit;
        break;
      case 13:
        m.sFReprSlash = r.bit;
        break;
      case 14:
        m.sFReprPercent = r.bit;
        break;
      case 15:
        m.sFReprNM = r.bit;
        break;
      case 16:
        m.sFReprGeneric = r.bit;
        break;
      case 17:
        m.sFReprImplicitTON = r.bit;
        break;
      case 18:
        m.sFReprPubTONUnkown = r.bit;
        break;
      case 19:
        m.sFReprPubTONInternal = r.bit;
        break;
      case 20:
        m.sFReprPubTONNational = r.bit;
        break;
      case 21:
        m.sFReprPubTONSubscriber = r.bit;
        break;
      case 22:
        m.sFReprPubTONAbbreviated = r.bit;
        break;
      case 23:
        m.sFReprPriTONUnknown = r.bit;
        break;
      case 24:
        m.sFReprPriTONLevel3 = r.bit;
        break;
      case 25:
        m.sFReprPriTONLevel2 = r.bit;
        break;
      case 26:
        m.sFReprPriTONLevel1 = r.bit;
        break;
      case 27:
        m.sFReprPriTONLocal = r.bit;
        break;
      case 28:
        m.sFReprPriTONAbbreviated = r.bit;
        break;
      case 29:
        m.sFReprOther = r.bit;
        break;
      case 30:
        m.deviceNumber = r.bit;
        break;
      case 31:
        m.deviceIDTagPrivateNumber = r.bit;
        break;
      case 32:
        m.deviceIDTagPrivateName = r.bit;
        break;
      case 33:
        m.sFRResourceID = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeDeviceIDFormat(w: XmlWriter, t: MemberTable, i: number, m: DeviceIDFormat): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.dialableDigitsAsterix !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 0, m.dialableDigitsAsterix); }
  if (n > 0 && m.dialableDigitsHash !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 1, m.dialableDigitsHash); }
  if (n > 0 && m.dialableDigitsABCD !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 2, m.dialableDigitsABCD); }
  if (n > 0 && m.dialableDigitsExclamation !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 3, m.dialableDigitsExclamation); }
  if (n > 0 && m.dialableDigitsP !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 4, m.dialableDigitsP); }
  if (n > 0 && m.dialableDigitsT !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 5, m.dialableDigitsT); }
  if (n > 0 && m.dialableDigitsComma !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 6, m.dialableDigitsComma); }
  if (n > 0 && m.dialableDigitsW !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 7, m.dialableDigitsW); }
  if (n > 0 && m.dialableDigitsAt !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 8, m.dialableDigitsAt); }
  if (n > 0 && m.dialableDigitsDollar !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 9, m.dialableDigitsDollar); }
  if (n > 0 && m.dialableDigitsSemicolon !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 10, m.dialableDigitsSemicolon); }
  if (n > 0 && m.sFReprExclamation !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 11, m.sFReprExclamation); }
  if (n > 0 && m.sFReprEt !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 12, m.sFReprEt); }
  if (n > 0 && m.sFReprSlash !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 13, m.sFReprSlash); }
  if (n > 0 && m.sFReprPercent !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 14, m.sFReprPercent); }
  if (n > 0 && m.sFReprNM !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 15, m.sFReprNM); }
  if (n > 0 && m.sFReprGeneric !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 16, m.sFReprGeneric); }
  if (n > 0 && m.sFReprImplicitTON !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 17, m.sFReprImplicitTON); }
  if (n > 0 && m.sFReprPubTONUnkown !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 18, m.sFReprPubTONUnkown); }
  if (n > 0 && m.sFReprPubTONInternal !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 19, m.sFReprPubTONInternal); }
  if (n > 0 && m.sFReprPubTONNational !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 20, m.sFReprPubTONNational); }
  if (n > 0 && m.sFReprPubTONSubscriber !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 21, m.sFReprPubTONSubscriber); }
  if (n > 0 && m.sFReprPubTONAbbreviated !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 22, m.sFReprPubTONAbbreviated); }
  if (n > 0 && m.sFReprPriTONUnknown !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 23, m.sFReprPriTONUnknown); }
  if (n > 0 && m.sFReprPriTONLevel3 !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 24, m.sFReprPriTONLevel3); }
  if (n > 0 && m.sFReprPriTONLevel2 !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 25, m.sFReprPriTONLevel2); }
  if (n > 0 && m.sFReprPriTONLevel1 !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 26, m.sFReprPriTONLevel1); }
  if (n > 0 && m.sFReprPriTONLocal !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 27, m.sFReprPriTONLocal); }
  if (n > 0 && m.sFReprPriTONAbbreviated !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 28, m.sFReprPriTONAbbreviated); }
  if (n > 0 && m.sFReprOther !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 29, m.sFReprOther); }
  if (n > 0 && m.deviceNumber !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 30, m.deviceNumber); }
  if (n > 0 && m.deviceIDTagPrivateNumber !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 31, m.deviceIDTagPrivateNumber); }
  if (n > 0 && m.deviceIDTagPrivateName !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 32, m.deviceIDTagPrivateName); }
  if (n > 0 && m.sFRResourceID !== undefined) { n--; s += w.bit(DeviceIDFormatTable, 33, m.sFRResourceID); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, DeviceIDFormatTable) : w.element(t, i, s);
}

export const SwDomainFeaturesTable = new MemberTable('isForwardingBefore isForwardingAfter swFunctionDefaultSettings userSpecific userSpecificDefaultFowardingType userSpecificDefaultForwardDestination negativeAcknowledgment supportFailedWithAssConn supportFailedWithoutAssConn supportFailedWithAssConnNotReportet recall callBack extCallsIncoming extCallsOutgoing prompting');

export function readSwDomainFeatures(r: XmlReader): SwDomainFeatures {
  const m: Draft<SwDomainFeatures> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(SwDomainFeaturesTable)) {
      case 0:
        m.isForwardingBefore = r.bit;
        break;
      case 1:
        m.isForwardingAfter = r.bit;
        break;
      case 2:
        m.swFunctionDefaultSettings = r.bit;
        break;
      case 3:
        m.userSpecific = r.bit;
        break;
      case 4:
        m.userSpecificDefaultFowardingType = r.bit;
        break;
      case 5:
        m.userSpecificDefaultForwardDestination = r.bit;
        break;
      case 6:
        m.negativeAcknowledgment = r.bit;
        break;
      case 7:
        m.supportFailedWithAssConn = r.bit;
        break;
      case 8:
        m.supportFailedWithoutAssConn = r.bit;
        break;
      case 9:
        m.supportFailedWithAssConnNotReportet = r.bit;
        break;
      case 10:
        m.recall = r.bit;
        break;
      case 11:
        m.callBack = r.bit;
        break;
      case 12:
        m.extCallsIncoming = r.bit;
        break;
      case 13:
        m.extCallsOutgoing = r.bit;
        break;
      case 14:
        m.prompting = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeSwDomainFeatures(w: XmlWriter, t: MemberTable, i: number, m: SwDomainFeatures): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.isForwardingBefore !== undefined) { n--; s += w.bit(SwDomainFeaturesTable, 0, m.isForwardingBefore); }
  if (n > 0 && m.isForwardingAfter !== undefined) { n--; s += w.bit(SwDomainFeaturesTable, 1, m.isForwardingAfter); }
  if (n > 0 && m.swFunctionDefaultSettings !== undefined) { n--; s += w.bit(SwDomainFeaturesTable, 2, m.swFunctionDefaultSettings); }
  if (n > 0 && m.userSpecific !== undefined) { n--; s += w.bit(SwDomainFeaturesTable, 3, m.userSpecific); }
  if (n > 0 && m.userSpecificDefaultFowardingType !== undefined) { n--; s += w.bit(SwDomainFeaturesTable, 4, m.userSpecificDefaultFowardingType); }
  if (n > 0 && m.userSpecificDefaultForwardDestination !== undefined) { n--; s += w.bit(SwDomainFeaturesTable, 5, m.userSpecificDefaultForwardDestination); }
  if (n > 0 && m.negativeAcknowledgment !== undefined) { n--; s += w.bit(SwDomainFeaturesTable, 6, m.negativeAcknowledgment); }
  if (n > 0 && m.supportFailedWithAssConn !== undefined) { n--; s += w.bit(SwDomainFeaturesTable, 7, m.supportFailedWithAssConn); }
  if (n > 0 && m.supportFailedWithoutAssConn !== undefined) { n--; s += w.bit(SwDomainFeaturesTable, 8, m.supportFailedWithoutAssConn); }
  if (n > 0 && m.supportFailedWithAssConnNotReportet !== undefined) { n--; s += w.bit(SwDomainFeaturesTable, 9, m.supportFailedWithAssConnNotReportet); }
  if (n > 0 && m.recall !== undefined) { n--; s += w.bit(SwDomainFeaturesTable, 10, m.recall); }
  if (n > 0 && m.callBack !== undefined) { n--; s += w.bit(SwDomainFeaturesTable, 11, m.callBack); }
  if (n > 0 && m.extCallsIncoming !== undefined) { n--; s += w.bit(SwDomainFeaturesTable, 12, m.extCallsIncoming); }
  if (n > 0 && m.extCallsOutgoing !== undefined) { n--; s += w.bit(SwDomainFeaturesTable, 13, m.extCallsOutgoing); }
  if (n > 0 && m.prompting !== undefined) { n--; s += w.bit(SwDomainFeaturesTable, 14, m.prompting); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, SwDomainFeaturesTable) : w.element(t, i, s);
}

export const SwAppearanceAddressabilityTable = new MemberTable('nonAddressable addressable');

export function readSwAppearanceAddressability(r: XmlReader): SwAppearanceAddressability {
  const m: Draft<SwAppearanceAddressability> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(SwAppearanceAddressabilityTable)) {
      case 0:
        m.nonAddressable = r.bit;
        break;
      case 1:
        m.addressable = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeSwAppearanceAddressability(w: XmlWriter, t: MemberTable, i: number, m: SwAppearanceAddressability): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.nonAddressable !== undefined) { n--; s += w.bit(SwAppearanceAddressabilityTable, 0, m.nonAddressable); }
  if (n > 0 && m.addressable !== undefined) { n--; s += w.bit(SwAppearanceAddressabilityTable, 1, m.addressable); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, SwAppearanceAddressabilityTable) : w.element(t, i, s);
}

export const SwAppearanceTypesTable = new MemberTable('selectedStandard basicStandard basicBridged exclusiveBridged independentSharedBridged interDependentSharedBridged');

export function readSwAppearanceTypes(r: XmlReader): SwAppearanceTypes {
  const m: Draft<SwAppearanceTypes> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(SwAppearanceTypesTable)) {
      case 0:
        m.selectedStandard = r.bit;
        break;
      case 1:
        m.basicStandard = r.bit;
        break;
      case 2:
        m.basicBridged = r.bit;
        break;
      case 3:
        m.exclusiveBridged = r.bit;
        break;
      case 4:
        m.independentSharedBridged = r.bit;
        break;
      case 5:
        m.interDependentSharedBridged = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeSwAppearanceTypes(w: XmlWriter, t: MemberTable, i: number, m: SwAppearanceTypes): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.selectedStandard !== undefined) { n--; s += w.bit(SwAppearanceTypesTable, 0, m.selectedStandard); }
  if (n > 0 && m.basicStandard !== undefined) { n--; s += w.bit(SwAppearanceTypesTable, 1, m.basicStandard); }
  if (n > 0 && m.basicBridged !== undefined) { n--; s += w.bit(SwAppearanceTypesTable, 2, m.basicBridged); }
  if (n > 0 && m.exclusiveBridged !== undefined) { n--; s += w.bit(SwAppearanceTypesTable, 3, m.exclusiveBridged); }
  if (n > 0 && m.independentSharedBridged !== undefined) { n--; s += w.bit(SwAppearanceTypesTable, 4, m.independentSharedBridged); }
  if (n > 0 && m.interDependentSharedBridged !== undefined) { n--; s += w.bit(SwAppearanceTypesTable, 5, m.interDependentSharedBridged); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, SwAppearanceTypesTable) : w.element(t, i, s);
}

export const IgnoreUnsupportedParametersTable = new ValueTable<IgnoreUnsupportedParameters>('ignoreParameters rejectMessage');

export const MiscMediaCallCharacteristicsTable = new MemberTable('supportAdjustment');

export function readMiscMediaCallCharacteristics(r: XmlReader): MiscMediaCallCharacteristics {
  const m: Draft<MiscMediaCallCharacteristics> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(MiscMediaCallCharacteristicsTable)) {
      case 0:
        m.supportAdjustment = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeMiscMediaCallCharacteristics(w: XmlWriter, t: MemberTable, i: number, m: MiscMediaCallCharacteristics): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.supportAdjustment !== undefined) { n--; s += w.bit(MiscMediaCallCharacteristicsTable, 0, m.supportAdjustment); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, MiscMediaCallCharacteristicsTable) : w.element(t, i, s);
}

export const MessageSeqNumbersTable = new MemberTable('allEvents allAcks allServReqs');

export function readMessageSeqNumbers(r: XmlReader): MessageSeqNumbers {
  const m: Draft<MessageSeqNumbers> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(MessageSeqNumbersTable)) {
      case 0:
        m.allEvents = r.bit;
        break;
      case 1:
        m.allAcks = r.bit;
        break;
      case 2:
        m.allServReqs = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeMessageSeqNumbers(w: XmlWriter, t: MemberTable, i: number, m: MessageSeqNumbers): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.allEvents !== undefined) { n--; s += w.bit(MessageSeqNumbersTable, 0, m.allEvents); }
  if (n > 0 && m.allAcks !== undefined) { n--; s += w.bit(MessageSeqNumbersTable, 1, m.allAcks); }
  if (n > 0 && m.allServReqs !== undefined) { n--; s += w.bit(MessageSeqNumbersTable, 2, m.allServReqs); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, MessageSeqNumbersTable) : w.element(t, i, s);
}

export const SecurityModeTable = new ValueTable<SecurityMode>('allEvents allAcks allServReqs');

export const SecurityFormatTable = new MemberTable('octetStringFromSF otherTypeFromSF octetStringToSF otherTypeToSF');

export function readSecurityFormat(r: XmlReader): SecurityFormat {
  const m: Draft<SecurityFormat> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(SecurityFormatTable)) {
      case 0:
        m.octetStringFromSF = r.bit;
        break;
      case 1:
        m.otherTypeFromSF = r.bit;
        break;
      case 2:
        m.octetStringToSF = r.bit;
        break;
      case 3:
        m.otherTypeToSF = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeSecurityFormat(w: XmlWriter, t: MemberTable, i: number, m: SecurityFormat): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.octetStringFromSF !== undefined) { n--; s += w.bit(SecurityFormatTable, 0, m.octetStringFromSF); }
  if (n > 0 && m.otherTypeFromSF !== undefined) { n--; s += w.bit(SecurityFormatTable, 1, m.otherTypeFromSF); }
  if (n > 0 && m.octetStringToSF !== undefined) { n--; s += w.bit(SecurityFormatTable, 2, m.octetStringToSF); }
  if (n > 0 && m.otherTypeToSF !== undefined) { n--; s += w.bit(SecurityFormatTable, 3, m.otherTypeToSF); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, SecurityFormatTable) : w.element(t, i, s);
}

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

export function writeMonitorFilterItems(w: XmlWriter, t: MemberTable, i: number, m: MonitorFilterItems): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.deviceOnDeviceMonitorFilter !== undefined) { n--; s += writeMonitorFilter(w, MonitorFilterItemsTable, 0, m.deviceOnDeviceMonitorFilter); }
  if (n > 0 && m.deviceOnConnectionMonitorFilter !== undefined) { n--; s += writeMonitorFilter(w, MonitorFilterItemsTable, 1, m.deviceOnConnectionMonitorFilter); }
  if (n > 0 && m.callOnDeviceMonitorFilter !== undefined) { n--; s += writeMonitorFilter(w, MonitorFilterItemsTable, 2, m.callOnDeviceMonitorFilter); }
  if (n > 0 && m.callOnConnectionMonitorFilter !== undefined) { n--; s += writeMonitorFilter(w, MonitorFilterItemsTable, 3, m.callOnConnectionMonitorFilter); }
  return n > 0 ? w.elementWith(t, i, s, m, n, MonitorFilterItemsTable) : w.element(t, i, s);
}

export const DynamicFeatureSupportedTable = new ValueTable<DynamicFeatureSupported>('none all some');

export const CallLinkageOptionsTable = new MemberTable('callLinkageFeatureSupported threadLinkageFeatureSupported');

export function readCallLinkageOptions(r: XmlReader): CallLinkageOptions {
  const m: Draft<CallLinkageOptions> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(CallLinkageOptionsTable)) {
      case 0:
        m.callLinkageFeatureSupported = r.bit;
        break;
      case 1:
        m.threadLinkageFeatureSupported = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeCallLinkageOptions(w: XmlWriter, t: MemberTable, i: number, m: CallLinkageOptions): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.callLinkageFeatureSupported !== undefined) { n--; s += w.bit(CallLinkageOptionsTable, 0, m.callLinkageFeatureSupported); }
  if (n > 0 && m.threadLinkageFeatureSupported !== undefined) { n--; s += w.bit(CallLinkageOptionsTable, 1, m.threadLinkageFeatureSupported); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, CallLinkageOptionsTable) : w.element(t, i, s);
}

export const AgentStateModelsTable = new MemberTable('multiState multiStateSemiIndependentLinked agentOriented');

export function readAgentStateModels(r: XmlReader): AgentStateModels {
  const m: Draft<AgentStateModels> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(AgentStateModelsTable)) {
      case 0:
        m.multiState = r.bit;
        break;
      case 1:
        m.multiStateSemiIndependentLinked = r.bit;
        break;
      case 2:
        m.agentOriented = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeAgentStateModels(w: XmlWriter, t: MemberTable, i: number, m: AgentStateModels): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.multiState !== undefined) { n--; s += w.bit(AgentStateModelsTable, 0, m.multiState); }
  if (n > 0 && m.multiStateSemiIndependentLinked !== undefined) { n--; s += w.bit(AgentStateModelsTable, 1, m.multiStateSemiIndependentLinked); }
  if (n > 0 && m.agentOriented !== undefined) { n--; s += w.bit(AgentStateModelsTable, 2, m.agentOriented); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, AgentStateModelsTable) : w.element(t, i, s);
}

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

export function writeMaxLengthParameters(w: XmlWriter, t: MemberTable, i: number, m: MaxLengthParameters): string {
  let n = w.enter(t, i, m), s = '';
  if (m.accountInfo !== undefined) { n--; s += w.integer(MaxLengthParametersTable, 0, w.inRange(MaxLengthParametersTable, 0, m.accountInfo, 0, 32)); }
  else w.missing('accountInfo');
  if (m.authCode !== undefined) { n--; s += w.integer(MaxLengthParametersTable, 1, w.inRange(MaxLengthParametersTable, 1, m.authCode, 0, 32)); }
  else w.missing('authCode');
  if (m.agentID !== undefined) { n--; s += w.integer(MaxLengthParametersTable, 2, w.inRange(MaxLengthParametersTable, 2, m.agentID, 0, 32)); }
  else w.missing('agentID');
  if (m.agentPassword !== undefined) { n--; s += w.integer(MaxLengthParametersTable, 3, w.inRange(MaxLengthParametersTable, 3, m.agentPassword, 0, 32)); }
  else w.missing('agentPassword');
  if (m.callIDInConnectionID !== undefined) { n--; s += w.integer(MaxLengthParametersTable, 4, w.inRange(MaxLengthParametersTable, 4, m.callIDInConnectionID, 0, 8)); }
  else w.missing('callIDInConnectionID');
  if (m.correlatorData !== undefined) { n--; s += w.integer(MaxLengthParametersTable, 5, w.inRange(MaxLengthParametersTable, 5, m.correlatorData, 0, 32)); }
  else w.missing('correlatorData');
  if (m.privateData !== undefined) { n--; s += w.integer(MaxLengthParametersTable, 6, m.privateData); }
  else w.missing('privateData');
  if (m.deviceIdentifiers !== undefined) { n--; s += w.integer(MaxLengthParametersTable, 7, w.inRange(MaxLengthParametersTable, 7, m.deviceIdentifiers, 0, 128)); }
  else w.missing('deviceIdentifiers');
  if (m.userData !== undefined) { n--; s += w.integer(MaxLengthParametersTable, 8, w.inRange(MaxLengthParametersTable, 8, m.userData, 0, 256)); }
  else w.missing('userData');
  if (m.buttonLabel !== undefined) { n--; s += w.integer(MaxLengthParametersTable, 9, w.inRange(MaxLengthParametersTable, 9, m.buttonLabel, 0, 64)); }
  else w.missing('buttonLabel');
  if (m.lampLabel !== undefined) { n--; s += w.integer(MaxLengthParametersTable, 10, w.inRange(MaxLengthParametersTable, 10, m.lampLabel, 0, 64)); }
  else w.missing('lampLabel');
  if (m.charactersToSend !== undefined) { n--; s += w.integer(MaxLengthParametersTable, 11, w.short(MaxLengthParametersTable, 11, w.inRange(MaxLengthParametersTable, 11, m.charactersToSend, 0, 64))); }
  else w.missing('charactersToSend');
  return n > 0 ? w.elementWith(t, i, s, m, n, MaxLengthParametersTable) : w.element(t, i, s);
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

export function writeMaxLengthParametersContinued(w: XmlWriter, t: MemberTable, i: number, m: MaxLengthParametersContinued): string {
  let n = w.enter(t, i, m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.integer(MaxLengthParametersContinuedTable, 0, m.monitorCrossRefID); }
  else w.missing('monitorCrossRefID');
  if (m.callQualifyingData !== undefined) { n--; s += w.integer(MaxLengthParametersContinuedTable, 1, m.callQualifyingData); }
  else w.missing('callQualifyingData');
  if (m.subDomainCallLinkageData !== undefined) { n--; s += w.integer(MaxLengthParametersContinuedTable, 2, m.subDomainCallLinkageData); }
  else w.missing('subDomainCallLinkageData');
  if (m.subDomainThreadID !== undefined) { n--; s += w.integer(MaxLengthParametersContinuedTable, 3, m.subDomainThreadID); }
  else w.missing('subDomainThreadID');
  if (m.ioData !== undefined) { n--; s += w.integer(MaxLengthParametersContinuedTable, 4, m.ioData); }
  else w.missing('ioData');
  if (m.messageInfo !== undefined) { n--; s += w.integer(MaxLengthParametersContinuedTable, 5, m.messageInfo); }
  else w.missing('messageInfo');
  return n > 0 ? w.elementWith(t, i, s, m, n, MaxLengthParametersContinuedTable) : w.element(t, i, s);
}

export const readPrivateDataVersionList = (r: XmlReader): PrivateDataVersionList =>
  r.list(privateDataVersionItems, readInteger);

export function writePrivateDataVersionList(w: XmlWriter, t: MemberTable, i: number, list: PrivateDataVersionList): string {
  return w.list(t, i, list, privateDataVersionItems, writeInteger);
}

const FilterThresholdTable = new MemberTable('getLogicalDeviceInformation! getPhysicalDeviceInformation! getSwitchingFunctionCaps! getSwitchingFunctionDevices! switchingFunctionDevices! changeSystemStatusFilter! systemStatusRegister! systemStatusRegisterAbort! systemStatusRegisterCancel! requestSystemStatus! systemStatus! switchingFunctionCapsChanged! switchingFunctionDevsChanged! changeMonitorFilter! monitorStart! monitorStop! snapshotCall! snapshotDevice! snapshotCallData! snapshotDeviceData! acceptCall! alternateCall! answerCall! callBackCallRelated! callBackMessageCallRelated! campOnCall! clearCall! clearConnection! conferenceCall! consultationCall! deflectCall! dialDigits! directedPickupCall! groupPickupCall! holdCall! intrudeCall! joinCall! makeCall! makePredictiveCall! parkCall! reconnectCall! retrieveCall! singleStepConferenceCall! singleStepTransferCall! transferCall! associateData! cancelTelephonyTone! generateDigits! generateTelephonyTone! sendUserInformation! startDTMFDigitsCollection! startTelephonyTonesCollection! stopDTMFDigitsCollection! stopTelephonyTonesCollection! attachMediaService! detachMediaService! routeRegister! routeRegisterAbort! routeRegisterCancel! reRoute! routeEnd! routeReject! routeRequest! routeSelect! routeUsed! buttonPress! getAuditoryApparatusInfo! getButtonInformation! getDisplay! getHookswitchStatus! getLampInformation! getLampMode! getMicrophoneGain! getMicrophoneMute! getMessageWaitingIndicator! getRingerStatus! getSpeakerMute! getSpeakerVolume! setButtonInformation! setDisplay! setHookswitchStatus! setLampMode! setMsgWaitingIndicator! setMicrophoneGain! setMicrophoneMute! setRingerStatus! setSpeakerMute! setSpeakerVolume! callBackMessageNonCallRelated! callBackNonCallRelated! cancelCallBack! cancelCallBackMessage! getAgentState! getAutoAnswer! getAutoWorkMode! getCallBack@6~ getCallerIDStatus! getDoNotDisturb! getForwarding! getLastNumberDialed! getRouteingMode! setAgentState! setAutoAnswer! setAutoWorkMode! setCallerIDStatus! setDoNotDisturb! setForwarding! setRouteingMode! backInService! deviceCapsChanged! outOfService! partiallyInService! ioRegister! ioRegisterAbort! ioRegisterCancel! dataPathResumed! dataPathSuspended! fastData! resumeDataPath! sendBroadcastData! sendData! sendMulticastData! startDataPath! stopDataPath! suspendDataPath! concatenateMsg! deleteMsg! playMsg! queryVoiceAttribute! recordMsg! reposition! resume! review! setVoiceAttribute! stop! suspend! synthesizeMsg! cDRNotification! cDRReport! sendStoredCDRs! startCDRTransmission! stopCDRTransmission! escapeRegister! escapeRegisterAbort! escapeRegisterCancel! escape! privateDataVersion!');
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

export function writeFilterThreshold(w: XmlWriter, t: MemberTable, i: number, m: FilterThreshold): string {
  let n = w.enter(t, i, m), s = '';
  if (m.getLogicalDeviceInformation !== undefined) { n--; s += w.integer(FilterThresholdTable, 0, m.getLogicalDeviceInformation); }
  else w.missing('getLogicalDeviceInformation');
  if (m.getPhysicalDeviceInformation !== undefined) { n--; s += w.integer(FilterThresholdTable, 1, m.getPhysicalDeviceInformation); }
  else w.missing('getPhysicalDeviceInformation');
  if (m.getSwitchingFunctionCaps !== undefined) { n--; s += w.integer(FilterThresholdTable, 2, m.getSwitchingFunctionCaps); }
  else w.missing('getSwitchingFunctionCaps');
  if (m.getSwitchingFunctionDevices !== undefined) { n--; s += w.integer(FilterThresholdTable, 3, m.getSwitchingFunctionDevices); }
  else w.missing('getSwitchingFunctionDevices');
  if (m.switchingFunctionDevices !== undefined) { n--; s += w.integer(FilterThresholdTable, 4, m.switchingFunctionDevices); }
  else w.missing('switchingFunctionDevices');
  if (m.changeSystemStatusFilter !== undefined) { n--; s += w.integer(FilterThresholdTable, 5, m.changeSystemStatusFilter); }
  else w.missing('changeSystemStatusFilter');
  if (m.systemStatusRegister !== undefined) { n--; s += w.integer(FilterThresholdTable, 6, m.systemStatusRegister); }
  else w.missing('systemStatusRegister');
  if (m.systemStatusRegisterAbort !== undefined) { n--; s += w.integer(FilterThresholdTable, 7, m.systemStatusRegisterAbort); }
  else w.missing('systemStatusRegisterAbort');
  if (m.systemStatusRegisterCancel !== undefined) { n--; s += w.integer(FilterThresholdTable, 8, m.systemStatusRegisterCancel); }
  else w.missing('systemStatusRegisterCancel');
  if (m.requestSystemStatus !== undefined) { n--; s += w.integer(FilterThresholdTable, 9, m.requestSystemStatus); }
  else w.missing('requestSystemStatus');
  if (m.systemStatus !== undefined) { n--; s += w.integer(FilterThresholdTable, 10, m.systemStatus); }
  else w.missing('systemStatus');
  if (m.switchingFunctionCapsChanged !== undefined) { n--; s += w.integer(FilterThresholdTable, 11, m.switchingFunctionCapsChanged); }
  else w.missing('switchingFunctionCapsChanged');
  if (m.switchingFunctionDevsChanged !== undefined) { n--; s += w.integer(FilterThresholdTable, 12, m.switchingFunctionDevsChanged); }
  else w.missing('switchingFunctionDevsChanged');
  if (m.changeMonitorFilter !== undefined) { n--; s += w.integer(FilterThresholdTable, 13, m.changeMonitorFilter); }
  else w.missing('changeMonitorFilter');
  if (m.monitorStart !== undefined) { n--; s += w.integer(FilterThresholdTable, 14, m.monitorStart); }
  else w.missing('monitorStart');
  if (m.monitorStop !== undefined) { n--; s += w.integer(FilterThresholdTable, 15, m.monitorStop); }
  else w.missing('monitorStop');
  if (m.snapshotCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 16, m.snapshotCall); }
  else w.missing('snapshotCall');
  if (m.snapshotDevice !== undefined) { n--; s += w.integer(FilterThresholdTable, 17, m.snapshotDevice); }
  else w.missing('snapshotDevice');
  if (m.snapshotCallData !== undefined) { n--; s += w.integer(FilterThresholdTable, 18, m.snapshotCallData); }
  else w.missing('snapshotCallData');
  if (m.snapshotDeviceData !== undefined) { n--; s += w.integer(FilterThresholdTable, 19, m.snapshotDeviceData); }
  else w.missing('snapshotDeviceData');
  if (m.acceptCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 20, m.acceptCall); }
  else w.missing('acceptCall');
  if (m.alternateCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 21, m.alternateCall); }
  else w.missing('alternateCall');
  if (m.answerCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 22, m.answerCall); }
  else w.missing('answerCall');
  if (m.callBackCallRelated !== undefined) { n--; s += w.integer(FilterThresholdTable, 23, m.callBackCallRelated); }
  else w.missing('callBackCallRelated');
  if (m.callBackMessageCallRelated !== undefined) { n--; s += w.integer(FilterThresholdTable, 24, m.callBackMessageCallRelated); }
  else w.missing('callBackMessageCallRelated');
  if (m.campOnCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 25, m.campOnCall); }
  else w.missing('campOnCall');
  if (m.clearCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 26, m.clearCall); }
  else w.missing('clearCall');
  if (m.clearConnection !== undefined) { n--; s += w.integer(FilterThresholdTable, 27, m.clearConnection); }
  else w.missing('clearConnection');
  if (m.conferenceCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 28, m.conferenceCall); }
  else w.missing('conferenceCall');
  if (m.consultationCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 29, m.consultationCall); }
  else w.missing('consultationCall');
  if (m.deflectCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 30, m.deflectCall); }
  else w.missing('deflectCall');
  if (m.dialDigits !== undefined) { n--; s += w.integer(FilterThresholdTable, 31, m.dialDigits); }
  else w.missing('dialDigits');
  if (m.directedPickupCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 32, m.directedPickupCall); }
  else w.missing('directedPickupCall');
  if (m.groupPickupCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 33, m.groupPickupCall); }
  else w.missing('groupPickupCall');
  if (m.holdCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 34, m.holdCall); }
  else w.missing('holdCall');
  if (m.intrudeCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 35, m.intrudeCall); }
  else w.missing('intrudeCall');
  if (m.joinCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 36, m.joinCall); }
  else w.missing('joinCall');
  if (m.makeCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 37, m.makeCall); }
  else w.missing('makeCall');
  if (m.makePredictiveCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 38, m.makePredictiveCall); }
  else w.missing('makePredictiveCall');
  if (m.parkCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 39, m.parkCall); }
  else w.missing('parkCall');
  if (m.reconnectCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 40, m.reconnectCall); }
  else w.missing('reconnectCall');
  if (m.retrieveCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 41, m.retrieveCall); }
  else w.missing('retrieveCall');
  if (m.singleStepConferenceCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 42, m.singleStepConferenceCall); }
  else w.missing('singleStepConferenceCall');
  if (m.singleStepTransferCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 43, m.singleStepTransferCall); }
  else w.missing('singleStepTransferCall');
  if (m.transferCall !== undefined) { n--; s += w.integer(FilterThresholdTable, 44, m.transferCall); }
  else w.missing('transferCall');
  if (m.associateData !== undefined) { n--; s += w.integer(FilterThresholdTable, 45, m.associateData); }
  else w.missing('associateData');
  if (m.cancelTelephonyTone !== undefined) { n--; s += w.integer(FilterThresholdTable, 46, m.cancelTelephonyTone); }
  else w.missing('cancelTelephonyTone');
  if (m.generateDigits !== undefined) { n--; s += w.integer(FilterThresholdTable, 47, m.generateDigits); }
  else w.missing('generateDigits');
  if (m.generateTelephonyTone !== undefined) { n--; s += w.integer(FilterThresholdTable, 48, m.generateTelephonyTone); }
  else w.missing('generateTelephonyTone');
  if (m.sendUserInformation !== undefined) { n--; s += w.integer(FilterThresholdTable, 49, m.sendUserInformation); }
  else w.missing('sendUserInformation');
  if (m.startDTMFDigitsCollection !== undefined) { n--; s += w.integer(FilterThresholdTable, 50, m.startDTMFDigitsCollection); }
  else w.missing('startDTMFDigitsCollection');
  if (m.startTelephonyTonesCollection !== undefined) { n--; s += w.integer(FilterThresholdTable, 51, m.startTelephonyTonesCollection); }
  else w.missing('startTelephonyTonesCollection');
  if (m.stopDTMFDigitsCollection !== undefined) { n--; s += w.integer(FilterThresholdTable, 52, m.stopDTMFDigitsCollection); }
  else w.missing('stopDTMFDigitsCollection');
  if (m.stopTelephonyTonesCollection !== undefined) { n--; s += w.integer(FilterThresholdTable, 53, m.stopTelephonyTonesCollection); }
  else w.missing('stopTelephonyTonesCollection');
  if (m.attachMediaService !== undefined) { n--; s += w.integer(FilterThresholdTable, 54, m.attachMediaService); }
  else w.missing('attachMediaService');
  if (m.detachMediaService !== undefined) { n--; s += w.integer(FilterThresholdTable, 55, m.detachMediaService); }
  else w.missing('detachMediaService');
  if (m.routeRegister !== undefined) { n--; s += w.integer(FilterThresholdTable, 56, m.routeRegister); }
  else w.missing('routeRegister');
  if (m.routeRegisterAbort !== undefined) { n--; s += w.integer(FilterThresholdTable, 57, m.routeRegisterAbort); }
  else w.missing('routeRegisterAbort');
  if (m.routeRegisterCancel !== undefined) { n--; s += w.integer(FilterThresholdTable, 58, m.routeRegisterCancel); }
  else w.missing('routeRegisterCancel');
  if (m.reRoute !== undefined) { n--; s += w.integer(FilterThresholdTable, 59, m.reRoute); }
  else w.missing('reRoute');
  if (m.routeEnd !== undefined) { n--; s += w.integer(FilterThresholdTable, 60, m.routeEnd); }
  else w.missing('routeEnd');
  if (m.routeReject !== undefined) { n--; s += w.integer(FilterThresholdTable, 61, m.routeReject); }
  else w.missing('routeReject');
  if (m.routeRequest !== undefined) { n--; s += w.integer(FilterThresholdTable, 62, m.routeRequest); }
  else w.missing('routeRequest');
  if (m.routeSelect !== undefined) { n--; s += w.integer(FilterThresholdTable, 63, m.routeSelect); }
  else w.missing('routeSelect');
  if (m.routeUsed !== undefined) { n--; s += w.integer(FilterThresholdTable, 64, m.routeUsed); }
  else w.missing('routeUsed');
  if (m.buttonPress !== undefined) { n--; s += w.integer(FilterThresholdTable, 65, m.buttonPress); }
  else w.missing('buttonPress');
  if (m.getAuditoryApparatusInfo !== undefined) { n--; s += w.integer(FilterThresholdTable, 66, m.getAuditoryApparatusInfo); }
  else w.missing('getAuditoryApparatusInfo');
  if (m.getButtonInformation !== undefined) { n--; s += w.integer(FilterThresholdTable, 67, m.getButtonInformation); }
  else w.missing('getButtonInformation');
  if (m.getDisplay !== undefined) { n--; s += w.integer(FilterThresholdTable, 68, m.getDisplay); }
  else w.missing('getDisplay');
  if (m.getHookswitchStatus !== undefined) { n--; s += w.integer(FilterThresholdTable, 69, m.getHookswitchStatus); }
  else w.missing('getHookswitchStatus');
  if (m.getLampInformation !== undefined) { n--; s += w.integer(FilterThresholdTable, 70, m.getLampInformation); }
  else w.missing('getLampInformation');
  if (m.getLampMode !== undefined) { n--; s += w.integer(FilterThresholdTable, 71, m.getLampMode); }
  else w.missing('getLampMode');
  if (m.getMicrophoneGain !== undefined) { n--; s += w.integer(FilterThresholdTable, 72, m.getMicrophoneGain); }
  else w.missing('getMicrophoneGain');
  if (m.getMicrophoneMute !== undefined) { n--; s += w.integer(FilterThresholdTable, 73, m.getMicrophoneMute); }
  else w.missing('getMicrophoneMute');
  if (m.getMessageWaitingIndicator !== undefined) { n--; s += w.integer(FilterThresholdTable, 74, m.getMessageWaitingIndicator); }
  else w.missing('getMessageWaitingIndicator');
  if (m.getRingerStatus !== undefined) { n--; s += w.integer(FilterThresholdTable, 75, m.getRingerStatus); }
  else w.missing('getRingerStatus');
  if (m.getSpeakerMute !== undefined) { n--; s += w.integer(FilterThresholdTable, 76, m.getSpeakerMute); }
  else w.missing('getSpeakerMute');
  if (m.getSpeakerVolume !== undefined) { n--; s += w.integer(FilterThresholdTable, 77, m.getSpeakerVolume); }
  else w.missing('getSpeakerVolume');
  if (m.setButtonInformation !== undefined) { n--; s += w.integer(FilterThresholdTable, 78, m.setButtonInformation); }
  else w.missing('setButtonInformation');
  if (m.setDisplay !== undefined) { n--; s += w.integer(FilterThresholdTable, 79, m.setDisplay); }
  else w.missing('setDisplay');
  if (m.setHookswitchStatus !== undefined) { n--; s += w.integer(FilterThresholdTable, 80, m.setHookswitchStatus); }
  else w.missing('setHookswitchStatus');
  if (m.setLampMode !== undefined) { n--; s += w.integer(FilterThresholdTable, 81, m.setLampMode); }
  else w.missing('setLampMode');
  if (m.setMsgWaitingIndicator !== undefined) { n--; s += w.integer(FilterThresholdTable, 82, m.setMsgWaitingIndicator); }
  else w.missing('setMsgWaitingIndicator');
  if (m.setMicrophoneGain !== undefined) { n--; s += w.integer(FilterThresholdTable, 83, m.setMicrophoneGain); }
  else w.missing('setMicrophoneGain');
  if (m.setMicrophoneMute !== undefined) { n--; s += w.integer(FilterThresholdTable, 84, m.setMicrophoneMute); }
  else w.missing('setMicrophoneMute');
  if (m.setRingerStatus !== undefined) { n--; s += w.integer(FilterThresholdTable, 85, m.setRingerStatus); }
  else w.missing('setRingerStatus');
  if (m.setSpeakerMute !== undefined) { n--; s += w.integer(FilterThresholdTable, 86, m.setSpeakerMute); }
  else w.missing('setSpeakerMute');
  if (m.setSpeakerVolume !== undefined) { n--; s += w.integer(FilterThresholdTable, 87, m.setSpeakerVolume); }
  else w.missing('setSpeakerVolume');
  if (m.callBackMessageNonCallRelated !== undefined) { n--; s += w.integer(FilterThresholdTable, 88, m.callBackMessageNonCallRelated); }
  else w.missing('callBackMessageNonCallRelated');
  if (m.callBackNonCallRelated !== undefined) { n--; s += w.integer(FilterThresholdTable, 89, m.callBackNonCallRelated); }
  else w.missing('callBackNonCallRelated');
  if (m.cancelCallBack !== undefined) { n--; s += w.integer(FilterThresholdTable, 90, m.cancelCallBack); }
  else w.missing('cancelCallBack');
  if (m.cancelCallBackMessage !== undefined) { n--; s += w.integer(FilterThresholdTable, 91, m.cancelCallBackMessage); }
  else w.missing('cancelCallBackMessage');
  if (m.getAgentState !== undefined) { n--; s += w.integer(FilterThresholdTable, 92, m.getAgentState); }
  else w.missing('getAgentState');
  if (m.getAutoAnswer !== undefined) { n--; s += w.integer(FilterThresholdTable, 93, m.getAutoAnswer); }
  else w.missing('getAutoAnswer');
  if (m.getAutoWorkMode !== undefined) { n--; s += w.integer(FilterThresholdTable, 94, m.getAutoWorkMode); }
  else w.missing('getAutoWorkMode');
  if (m.getCallBack !== undefined) { n--; if (w.allows(6, 'getCallBack')) s += w.integer(FilterThresholdTable, 95, m.getCallBack); }
  else if (w.edition >= 6) w.missing('getCallBack');
  if (m.getCallerIDStatus !== undefined) { n--; s += w.integer(FilterThresholdTable, 96, m.getCallerIDStatus); }
  else w.missing('getCallerIDStatus');
  if (m.getDoNotDisturb !== undefined) { n--; s += w.integer(FilterThresholdTable, 97, m.getDoNotDisturb); }
  else w.missing('getDoNotDisturb');
  if (m.getForwarding !== undefined) { n--; s += w.integer(FilterThresholdTable, 98, m.getForwarding); }
  else w.missing('getForwarding');
  if (m.getLastNumberDialed !== undefined) { n--; s += w.integer(FilterThresholdTable, 99, m.getLastNumberDialed); }
  else w.missing('getLastNumberDialed');
  if (m.getRouteingMode !== undefined) { n--; s += w.integer(FilterThresholdTable, 100, m.getRouteingMode); }
  else w.missing('getRouteingMode');
  if (m.setAgentState !== undefined) { n--; s += w.integer(FilterThresholdTable, 101, m.setAgentState); }
  else w.missing('setAgentState');
  if (m.setAutoAnswer !== undefined) { n--; s += w.integer(FilterThresholdTable, 102, m.setAutoAnswer); }
  else w.missing('setAutoAnswer');
  if (m.setAutoWorkMode !== undefined) { n--; s += w.integer(FilterThresholdTable, 103, m.setAutoWorkMode); }
  else w.missing('setAutoWorkMode');
  if (m.setCallerIDStatus !== undefined) { n--; s += w.integer(FilterThresholdTable, 104, m.setCallerIDStatus); }
  else w.missing('setCallerIDStatus');
  if (m.setDoNotDisturb !== undefined) { n--; s += w.integer(FilterThresholdTable, 105, m.setDoNotDisturb); }
  else w.missing('setDoNotDisturb');
  if (m.setForwarding !== undefined) { n--; s += w.integer(FilterThresholdTable, 106, m.setForwarding); }
  else w.missing('setForwarding');
  if (m.setRouteingMode !== undefined) { n--; s += w.integer(FilterThresholdTable, 107, m.setRouteingMode); }
  else w.missing('setRouteingMode');
  if (m.backInService !== undefined) { n--; s += w.integer(FilterThresholdTable, 108, m.backInService); }
  else w.missing('backInService');
  if (m.deviceCapsChanged !== undefined) { n--; s += w.integer(FilterThresholdTable, 109, m.deviceCapsChanged); }
  else w.missing('deviceCapsChanged');
  if (m.outOfService !== undefined) { n--; s += w.integer(FilterThresholdTable, 110, m.outOfService); }
  else w.missing('outOfService');
  if (m.partiallyInService !== undefined) { n--; s += w.integer(FilterThresholdTable, 111, m.partiallyInService); }
  else w.missing('partiallyInService');
  if (m.ioRegister !== undefined) { n--; s += w.integer(FilterThresholdTable, 112, m.ioRegister); }
  else w.missing('ioRegister');
  if (m.ioRegisterAbort !== undefined) { n--; s += w.integer(FilterThresholdTable, 113, m.ioRegisterAbort); }
  else w.missing('ioRegisterAbort');
  if (m.ioRegisterCancel !== undefined) { n--; s += w.integer(FilterThresholdTable, 114, m.ioRegisterCancel); }
  else w.missing('ioRegisterCancel');
  if (m.dataPathResumed !== undefined) { n--; s += w.integer(FilterThresholdTable, 115, m.dataPathResumed); }
  else w.missing('dataPathResumed');
  if (m.dataPathSuspended !== undefined) { n--; s += w.integer(FilterThresholdTable, 116, m.dataPathSuspended); }
  else w.missing('dataPathSuspended');
  if (m.fastData !== undefined) { n--; s += w.integer(FilterThresholdTable, 117, m.fastData); }
  else w.missing('fastData');
  if (m.resumeDataPath !== undefined) { n--; s += w.integer(FilterThresholdTable, 118, m.resumeDataPath); }
  else w.missing('resumeDataPath');
  if (m.sendBroadcastData !== undefined) { n--; s += w.integer(FilterThresholdTable, 119, m.sendBroadcastData); }
  else w.missing('sendBroadcastData');
  if (m.sendData !== undefined) { n--; s += w.integer(FilterThresholdTable, 120, m.sendData); }
  else w.missing('sendData');
  if (m.sendMulticastData !== undefined) { n--; s += w.integer(FilterThresholdTable, 121, m.sendMulticastData); }
  else w.missing('sendMulticastData');
  if (m.startDataPath !== undefined) { n--; s += w.integer(FilterThresholdTable, 122, m.startDataPath); }
  else w.missing('startDataPath');
  if (m.stopDataPath !== undefined) { n--; s += w.integer(FilterThresholdTable, 123, m.stopDataPath); }
  else w.missing('stopDataPath');
  if (m.suspendDataPath !== undefined) { n--; s += w.integer(FilterThresholdTable, 124, m.suspendDataPath); }
  else w.missing('suspendDataPath');
  if (m.concatenateMsg !== undefined) { n--; s += w.integer(FilterThresholdTable, 125, m.concatenateMsg); }
  else w.missing('concatenateMsg');
  if (m.deleteMsg !== undefined) { n--; s += w.integer(FilterThresholdTable, 126, m.deleteMsg); }
  else w.missing('deleteMsg');
  if (m.playMsg !== undefined) { n--; s += w.integer(FilterThresholdTable, 127, m.playMsg); }
  else w.missing('playMsg');
  if (m.queryVoiceAttribute !== undefined) { n--; s += w.integer(FilterThresholdTable, 128, m.queryVoiceAttribute); }
  else w.missing('queryVoiceAttribute');
  if (m.recordMsg !== undefined) { n--; s += w.integer(FilterThresholdTable, 129, m.recordMsg); }
  else w.missing('recordMsg');
  if (m.reposition !== undefined) { n--; s += w.integer(FilterThresholdTable, 130, m.reposition); }
  else w.missing('reposition');
  if (m.resume !== undefined) { n--; s += w.integer(FilterThresholdTable, 131, m.resume); }
  else w.missing('resume');
  if (m.review !== undefined) { n--; s += w.integer(FilterThresholdTable, 132, m.review); }
  else w.missing('review');
  if (m.setVoiceAttribute !== undefined) { n--; s += w.integer(FilterThresholdTable, 133, m.setVoiceAttribute); }
  else w.missing('setVoiceAttribute');
  if (m.stop !== undefined) { n--; s += w.integer(FilterThresholdTable, 134, m.stop); }
  else w.missing('stop');
  if (m.suspend !== undefined) { n--; s += w.integer(FilterThresholdTable, 135, m.suspend); }
  else w.missing('suspend');
  if (m.synthesizeMsg !== undefined) { n--; s += w.integer(FilterThresholdTable, 136, m.synthesizeMsg); }
  else w.missing('synthesizeMsg');
  if (m.cDRNotification !== undefined) { n--; s += w.integer(FilterThresholdTable, 137, m.cDRNotification); }
  else w.missing('cDRNotification');
  if (m.cDRReport !== undefined) { n--; s += w.integer(FilterThresholdTable, 138, m.cDRReport); }
  else w.missing('cDRReport');
  if (m.sendStoredCDRs !== undefined) { n--; s += w.integer(FilterThresholdTable, 139, m.sendStoredCDRs); }
  else w.missing('sendStoredCDRs');
  if (m.startCDRTransmission !== undefined) { n--; s += w.integer(FilterThresholdTable, 140, m.startCDRTransmission); }
  else w.missing('startCDRTransmission');
  if (m.stopCDRTransmission !== undefined) { n--; s += w.integer(FilterThresholdTable, 141, m.stopCDRTransmission); }
  else w.missing('stopCDRTransmission');
  if (m.escapeRegister !== undefined) { n--; s += w.integer(FilterThresholdTable, 142, m.escapeRegister); }
  else w.missing('escapeRegister');
  if (m.escapeRegisterAbort !== undefined) { n--; s += w.integer(FilterThresholdTable, 143, m.escapeRegisterAbort); }
  else w.missing('escapeRegisterAbort');
  if (m.escapeRegisterCancel !== undefined) { n--; s += w.integer(FilterThresholdTable, 144, m.escapeRegisterCancel); }
  else w.missing('escapeRegisterCancel');
  if (m.escape !== undefined) { n--; s += w.integer(FilterThresholdTable, 145, m.escape); }
  else w.missing('escape');
  if (m.privateDataVersion !== undefined) { n--; s += w.integer(FilterThresholdTable, 146, m.privateDataVersion); }
  else w.missing('privateDataVersion');
  return n > 0 ? w.elementWith(t, i, s, m, n, FilterThresholdTable) : w.element(t, i, s);
}

export const ReqDeviceCategoryTable = new ValueTable<ReqDeviceCategory>('acd conference@6 dtmfIV@6 genericIV@6 groupACD groupHunt groupPick groupOther groupUser listenerIV@6 messageIV@6 networkInterface park promptIV@6 promptQueue@6 routeingDevice station voiceUnit other');

export const readDeviceList = (r: XmlReader): DeviceList =>
  r.list(deviceItems, readDeviceListDevice);

export function writeDeviceList(w: XmlWriter, t: MemberTable, i: number, list: DeviceList): string {
  return w.list(t, i, list, deviceItems, writeDeviceListDevice);
}

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
        m.deviceAttributes = readDeviceAttributes(r);
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

export function writeDeviceListDevice(w: XmlWriter, t: MemberTable, i: number, m: DeviceListDevice): string {
  let n = w.enter(t, i, m), s = '';
  if (m.deviceID !== undefined) { n--; s += writeDeviceID(w, DeviceListDeviceTable, 0, m.deviceID); }
  else w.incomplete('deviceID');
  if (n > 0 && m.deviceCategory !== undefined) { n--; s += w.enumeration(DeviceListDeviceTable, 1, m.deviceCategory, DeviceCategoryTable); }
  if (n > 0 && m.namedDeviceTypes !== undefined) { n--; s += w.enumeration(DeviceListDeviceTable, 2, m.namedDeviceTypes, NamedDeviceTypesTable); }
  if (n > 0 && m.deviceAttributes !== undefined) { n--; s += writeDeviceAttributes(w, DeviceListDeviceTable, 3, m.deviceAttributes); }
  if (n > 0 && m.deviceModelName !== undefined) { n--; s += w.text(DeviceListDeviceTable, 4, w.inSize(DeviceListDeviceTable, 4, m.deviceModelName, 0, 64)); }
  if (n > 0 && m.nidGroup !== undefined) { n--; s += writeDeviceID(w, DeviceListDeviceTable, 5, m.nidGroup); }
  return n > 0 ? w.elementWith(t, i, s, m, n, DeviceListDeviceTable) : w.element(t, i, s);
}

export const DeviceAttributesTable = new MemberTable('mediaAccessDevice routeingDevice groupACD groupHunt groupPick groupUser');

export function readDeviceAttributes(r: XmlReader): DeviceAttributes {
  const m: Draft<DeviceAttributes> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(DeviceAttributesTable)) {
      case 0:
        m.mediaAccessDevice = r.bit;
        break;
      case 1:
        m.routeingDevice = r.bit;
        break;
      case 2:
        m.groupACD = r.bit;
        break;
      case 3:
        m.groupHunt = r.bit;
        break;
      case 4:
        m.groupPick = r.bit;
        break;
      case 5:
        m.groupUser = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeDeviceAttributes(w: XmlWriter, t: MemberTable, i: number, m: DeviceAttributes): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.mediaAccessDevice !== undefined) { n--; s += w.bit(DeviceAttributesTable, 0, m.mediaAccessDevice); }
  if (n > 0 && m.routeingDevice !== undefined) { n--; s += w.bit(DeviceAttributesTable, 1, m.routeingDevice); }
  if (n > 0 && m.groupACD !== undefined) { n--; s += w.bit(DeviceAttributesTable, 2, m.groupACD); }
  if (n > 0 && m.groupHunt !== undefined) { n--; s += w.bit(DeviceAttributesTable, 3, m.groupHunt); }
  if (n > 0 && m.groupPick !== undefined) { n--; s += w.bit(DeviceAttributesTable, 4, m.groupPick); }
  if (n > 0 && m.groupUser !== undefined) { n--; s += w.bit(DeviceAttributesTable, 5, m.groupUser); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, DeviceAttributesTable) : w.element(t, i, s);
}

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

export function writeGetCSTAFeaturesResponseSupportedServices(w: XmlWriter, t: MemberTable, i: number, m: GetCSTAFeaturesResponseSupportedServices): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.capExchangeServList !== undefined) { n--; s += writeCapExchangeServList(w, GetCSTAFeaturesResponseSupportedServicesTable, 0, m.capExchangeServList); }
  if (n > 0 && m.systemStatServList !== undefined) { n--; s += writeSystemStatusServList(w, GetCSTAFeaturesResponseSupportedServicesTable, 1, m.systemStatServList); }
  if (n > 0 && m.monitoringServList !== undefined) { n--; s += writeMonitoringServList(w, GetCSTAFeaturesResponseSupportedServicesTable, 2, m.monitoringServList); }
  if (n > 0 && m.snapshotServList !== undefined) { n--; s += writeSnapshotServList(w, GetCSTAFeaturesResponseSupportedServicesTable, 3, m.snapshotServList); }
  if (n > 0 && m.callControlServList !== undefined) { n--; s += writeCallControlServList(w, GetCSTAFeaturesResponseSupportedServicesTable, 4, m.callControlServList); }
  if (n > 0 && m.callAssociatedServList !== undefined) { n--; s += writeCallAssociatedServList(w, GetCSTAFeaturesResponseSupportedServicesTable, 5, m.callAssociatedServList); }
  if (n > 0 && m.mediaServList !== undefined) { n--; s += writeMediaServList(w, GetCSTAFeaturesResponseSupportedServicesTable, 6, m.mediaServList); }
  if (n > 0 && m.routeingServList !== undefined) { n--; s += writeRouteingServList(w, GetCSTAFeaturesResponseSupportedServicesTable, 7, m.routeingServList); }
  if (n > 0 && m.physDevServList !== undefined) { n--; s += writePhysDevServList(w, GetCSTAFeaturesResponseSupportedServicesTable, 8, m.physDevServList); }
  if (n > 0 && m.logicalServList !== undefined) { n--; s += writeLogicalServList(w, GetCSTAFeaturesResponseSupportedServicesTable, 9, m.logicalServList); }
  if (n > 0 && m.iOServicesServList !== undefined) { n--; s += writeIOServicesServList(w, GetCSTAFeaturesResponseSupportedServicesTable, 10, m.iOServicesServList); }
  if (n > 0 && m.dataCollectionServList !== undefined) { n--; s += writeDataCollectionServList(w, GetCSTAFeaturesResponseSupportedServicesTable, 11, m.dataCollectionServList); }
  if (n > 0 && m.voiceServList !== undefined) { n--; s += writeVoiceServList(w, GetCSTAFeaturesResponseSupportedServicesTable, 12, m.voiceServList); }
  if (n > 0 && m.cDRServList !== undefined) { n--; s += writeCDRServList(w, GetCSTAFeaturesResponseSupportedServicesTable, 13, m.cDRServList); }
  if (n > 0 && m.vendorSpecificServList !== undefined) { n--; s += writeVendorSpecificServList(w, GetCSTAFeaturesResponseSupportedServicesTable, 14, m.vendorSpecificServList); }
  if (n > 0 && m.locationServicesServList !== undefined) { n--; if (w.allows(6, 'locationServicesServList')) s += writeLocationServicesServList(w, GetCSTAFeaturesResponseSupportedServicesTable, 15, m.locationServicesServList); }
  return n > 0 ? w.elementWith(t, i, s, m, n, GetCSTAFeaturesResponseSupportedServicesTable) : w.element(t, i, s);
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

export function writeGetCSTAFeaturesResponseSupportedEvents(w: XmlWriter, t: MemberTable, i: number, m: GetCSTAFeaturesResponseSupportedEvents): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.callControlEvtsList !== undefined) { n--; s += writeCallControlEvtsList(w, GetCSTAFeaturesResponseSupportedEventsTable, 0, m.callControlEvtsList); }
  if (n > 0 && m.callAssociatedEvtsList !== undefined) { n--; s += writeCallAssociatedEvtsList(w, GetCSTAFeaturesResponseSupportedEventsTable, 1, m.callAssociatedEvtsList); }
  if (n > 0 && m.mediaEvtsList !== undefined) { n--; s += writeMediaEvtsList(w, GetCSTAFeaturesResponseSupportedEventsTable, 2, m.mediaEvtsList); }
  if (n > 0 && m.physDevEvtsList !== undefined) { n--; s += writePhysDevEvtsList(w, GetCSTAFeaturesResponseSupportedEventsTable, 3, m.physDevEvtsList); }
  if (n > 0 && m.logicalEvtsList !== undefined) { n--; s += writeLogicalEvtsList(w, GetCSTAFeaturesResponseSupportedEventsTable, 4, m.logicalEvtsList); }
  if (n > 0 && m.deviceMaintEvtsList !== undefined) { n--; s += writeDeviceMaintEvtsList(w, GetCSTAFeaturesResponseSupportedEventsTable, 5, m.deviceMaintEvtsList); }
  if (n > 0 && m.voiceEvtsList !== undefined) { n--; s += writeVoiceEvtsList(w, GetCSTAFeaturesResponseSupportedEventsTable, 6, m.voiceEvtsList); }
  if (n > 0 && m.vendorSpecificEvtsList !== undefined) { n--; s += writeVendorSpecificEvtsList(w, GetCSTAFeaturesResponseSupportedEventsTable, 7, m.vendorSpecificEvtsList); }
  return n > 0 ? w.elementWith(t, i, s, m, n, GetCSTAFeaturesResponseSupportedEventsTable) : w.element(t, i, s);
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

export function writeGetLogicalDeviceInformation(w: XmlWriter, t: MemberTable, m: GetLogicalDeviceInformation): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetLogicalDeviceInformationTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetLogicalDeviceInformationTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetLogicalDeviceInformationTable) : w.document(t, s);
}

const GetLogicalDeviceInformationResponseTable = new MemberTable('deviceCategory groupDeviceAttributes namedDeviceTypes shortFormDeviceID hasPhysicalElement! acdModels!{} agentLogOnModels appearanceAddressable! appearanceType! appearanceList otherPhysicalDeviceList miscMonitorCaps associatedGroupList maxCallbacks maxAutoAnswerRings maxActiveCalls maxHeldCalls maxFwdSettings maxDevicesInConf transAndConfSetup deviceOnDeviceMonitorFilter deviceOnConnectionMonitorFilter callOnDeviceMonitorFilter callOnConnectionMonitorFilter mediaClassSupport mediaServiceCapsList connectionRateList delayToleranceList numberOfChannels maxChannelBind routeingServList logDevServList logDevEvtsList deviceMaintEvtsList extensions');
export function readGetLogicalDeviceInformationResponse(r: XmlReader, m: Draft<GetLogicalDeviceInformationResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetLogicalDeviceInformationResponseTable)) {
      case 0:
        m.deviceCategory = r.enumeration(DeviceCategoryTable);
        break;
      case 1:
        m.groupDeviceAttributes = readGroupDeviceAttributes(r);
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
        m.acdModels = readACDModels(r);
        break;
      case 6:
        m.agentLogOnModels = readAgentLogOnModels(r);
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
        if (r.hasValue()) m.maxCallbacks = r.integer();
        break;
      case 14:
        if (r.hasValue()) m.maxAutoAnswerRings = r.integer();
        break;
      case 15:
        if (r.hasValue()) m.maxActiveCalls = r.integer();
        break;
      case 16:
        if (r.hasValue()) m.maxHeldCalls = r.integer();
        break;
      case 17:
        if (r.hasValue()) m.maxFwdSettings = r.integer();
        break;
      case 18:
        if (r.hasValue()) m.maxDevicesInConf = r.integer();
        break;
      case 19:
        m.transAndConfSetup = readTransAndConfSetup(r);
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
        m.mediaClassSupport = readMonitorMediaClass(r);
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
        if (r.hasValue()) m.numberOfChannels = r.integer();
        break;
      case 29:
        if (r.hasValue()) m.maxChannelBind = r.integer();
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

export function writeGetLogicalDeviceInformationResponse(w: XmlWriter, t: MemberTable, m: GetLogicalDeviceInformationResponse): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.deviceCategory !== undefined) { n--; s += w.enumeration(GetLogicalDeviceInformationResponseTable, 0, m.deviceCategory, DeviceCategoryTable); }
  if (n > 0 && m.groupDeviceAttributes !== undefined) { n--; s += writeGroupDeviceAttributes(w, GetLogicalDeviceInformationResponseTable, 1, m.groupDeviceAttributes); }
  if (n > 0 && m.namedDeviceTypes !== undefined) { n--; s += w.enumeration(GetLogicalDeviceInformationResponseTable, 2, m.namedDeviceTypes, NamedDeviceTypesTable); }
  if (n > 0 && m.shortFormDeviceID !== undefined) { n--; s += writeDeviceID(w, GetLogicalDeviceInformationResponseTable, 3, m.shortFormDeviceID); }
  if (m.hasPhysicalElement !== undefined) { n--; s += w.boolean(GetLogicalDeviceInformationResponseTable, 4, m.hasPhysicalElement); }
  else w.missing('hasPhysicalElement');
  if (m.acdModels !== undefined) { n--; s += writeACDModels(w, GetLogicalDeviceInformationResponseTable, 5, m.acdModels); }
  else w.incomplete('acdModels');
  if (n > 0 && m.agentLogOnModels !== undefined) { n--; s += writeAgentLogOnModels(w, GetLogicalDeviceInformationResponseTable, 6, m.agentLogOnModels); }
  if (m.appearanceAddressable !== undefined) { n--; s += w.boolean(GetLogicalDeviceInformationResponseTable, 7, m.appearanceAddressable); }
  else w.missing('appearanceAddressable');
  if (m.appearanceType !== undefined) { n--; s += w.enumeration(GetLogicalDeviceInformationResponseTable, 8, m.appearanceType, AppearanceTypeTable); }
  else w.missing('appearanceType');
  if (n > 0 && m.appearanceList !== undefined) { n--; s += w.list(GetLogicalDeviceInformationResponseTable, 9, m.appearanceList, appearanceItems, writeText); }
  if (n > 0 && m.otherPhysicalDeviceList !== undefined) { n--; s += w.list(GetLogicalDeviceInformationResponseTable, 10, m.otherPhysicalDeviceList, deviceIDItems, writeDeviceID); }
  if (n > 0 && m.miscMonitorCaps !== undefined) { n--; s += w.bits(GetLogicalDeviceInformationResponseTable, 11, m.miscMonitorCaps, MiscMonitorCapsTable); }
  if (n > 0 && m.associatedGroupList !== undefined) { n--; s += w.list(GetLogicalDeviceInformationResponseTable, 12, m.associatedGroupList, deviceIDItems, writeDeviceID); }
  if (n > 0 && m.maxCallbacks !== undefined) { n--; s += w.integer(GetLogicalDeviceInformationResponseTable, 13, m.maxCallbacks); }
  if (n > 0 && m.maxAutoAnswerRings !== undefined) { n--; s += w.integer(GetLogicalDeviceInformationResponseTable, 14, m.maxAutoAnswerRings); }
  if (n > 0 && m.maxActiveCalls !== undefined) { n--; s += w.integer(GetLogicalDeviceInformationResponseTable, 15, m.maxActiveCalls); }
  if (n > 0 && m.maxHeldCalls !== undefined) { n--; s += w.integer(GetLogicalDeviceInformationResponseTable, 16, m.maxHeldCalls); }
  if (n > 0 && m.maxFwdSettings !== undefined) { n--; s += w.integer(GetLogicalDeviceInformationResponseTable, 17, m.maxFwdSettings); }
  if (n > 0 && m.maxDevicesInConf !== undefined) { n--; s += w.integer(GetLogicalDeviceInformationResponseTable, 18, m.maxDevicesInConf); }
  if (n > 0 && m.transAndConfSetup !== undefined) { n--; s += writeTransAndConfSetup(w, GetLogicalDeviceInformationResponseTable, 19, m.transAndConfSetup); }
  if (n > 0 && m.deviceOnDeviceMonitorFilter !== undefined) { n--; s += writeMonitorFilter(w, GetLogicalDeviceInformationResponseTable, 20, m.deviceOnDeviceMonitorFilter); }
  if (n > 0 && m.deviceOnConnectionMonitorFilter !== undefined) { n--; s += writeMonitorFilter(w, GetLogicalDeviceInformationResponseTable, 21, m.deviceOnConnectionMonitorFilter); }
  if (n > 0 && m.callOnDeviceMonitorFilter !== undefined) { n--; s += writeMonitorFilter(w, GetLogicalDeviceInformationResponseTable, 22, m.callOnDeviceMonitorFilter); }
  if (n > 0 && m.callOnConnectionMonitorFilter !== undefined) { n--; s += writeMonitorFilter(w, GetLogicalDeviceInformationResponseTable, 23, m.callOnConnectionMonitorFilter); }
  if (n > 0 && m.mediaClassSupport !== undefined) { n--; s += writeMonitorMediaClass(w, GetLogicalDeviceInformationResponseTable, 24, m.mediaClassSupport); }
  if (n > 0 && m.mediaServiceCapsList !== undefined) { n--; s += writeMediaServiceCapsList(w, GetLogicalDeviceInformationResponseTable, 25, m.mediaServiceCapsList); }
  if (n > 0 && m.connectionRateList !== undefined) { n--; s += writeConnectionRateList(w, GetLogicalDeviceInformationResponseTable, 26, m.connectionRateList); }
  if (n > 0 && m.delayToleranceList !== undefined) { n--; s += writeDelayToleranceList(w, GetLogicalDeviceInformationResponseTable, 27, m.delayToleranceList); }
  if (n > 0 && m.numberOfChannels !== undefined) { n--; s += w.integer(GetLogicalDeviceInformationResponseTable, 28, m.numberOfChannels); }
  if (n > 0 && m.maxChannelBind !== undefined) { n--; s += w.integer(GetLogicalDeviceInformationResponseTable, 29, m.maxChannelBind); }
  if (n > 0 && m.routeingServList !== undefined) { n--; s += writeRouteingServList(w, GetLogicalDeviceInformationResponseTable, 30, m.routeingServList); }
  if (n > 0 && m.logDevServList !== undefined) { n--; s += writeLogDevServList(w, GetLogicalDeviceInformationResponseTable, 31, m.logDevServList); }
  if (n > 0 && m.logDevEvtsList !== undefined) { n--; s += writeLogDevEvtsList(w, GetLogicalDeviceInformationResponseTable, 32, m.logDevEvtsList); }
  if (n > 0 && m.deviceMaintEvtsList !== undefined) { n--; s += writeDeviceMaintEvtsList(w, GetLogicalDeviceInformationResponseTable, 33, m.deviceMaintEvtsList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetLogicalDeviceInformationResponseTable, 34, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetLogicalDeviceInformationResponseTable) : w.document(t, s);
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

export function writeGetPhysicalDeviceInformation(w: XmlWriter, t: MemberTable, m: GetPhysicalDeviceInformation): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetPhysicalDeviceInformationTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetPhysicalDeviceInformationTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetPhysicalDeviceInformationTable) : w.document(t, s);
}

const GetPhysicalDeviceInformationResponseTable = new MemberTable('deviceCategory!"station" groupDeviceAttributes namedDeviceTypes hasLogicalElement! otherLogicalDeviceList deviceModelName deviceOnDeviceMonitorFilter deviceOnConnectionMonitorFilter callOnDeviceMonitorFilter callOnConnectionMonitorFilter maxDisplays maxButtons maxLamps maxRingPatterns physDevServList physDevEvtsList extensions');
export function readGetPhysicalDeviceInformationResponse(r: XmlReader, m: Draft<GetPhysicalDeviceInformationResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetPhysicalDeviceInformationResponseTable)) {
      case 0:
        m.deviceCategory = r.enumeration(DeviceCategoryTable);
        break;
      case 1:
        m.groupDeviceAttributes = readGroupDeviceAttributes(r);
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
        if (r.hasValue()) m.maxDisplays = r.integer();
        break;
      case 11:
        if (r.hasValue()) m.maxButtons = r.integer();
        break;
      case 12:
        if (r.hasValue()) m.maxLamps = r.integer();
        break;
      case 13:
        if (r.hasValue()) m.maxRingPatterns = r.integer();
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

export function writeGetPhysicalDeviceInformationResponse(w: XmlWriter, t: MemberTable, m: GetPhysicalDeviceInformationResponse): string {
  let n = w.members(m), s = '';
  if (m.deviceCategory !== undefined) { n--; s += w.enumeration(GetPhysicalDeviceInformationResponseTable, 0, m.deviceCategory, DeviceCategoryTable, true); }
  else w.missing('deviceCategory');
  if (n > 0 && m.groupDeviceAttributes !== undefined) { n--; s += writeGroupDeviceAttributes(w, GetPhysicalDeviceInformationResponseTable, 1, m.groupDeviceAttributes); }
  if (n > 0 && m.namedDeviceTypes !== undefined) { n--; s += w.enumeration(GetPhysicalDeviceInformationResponseTable, 2, m.namedDeviceTypes, NamedDeviceTypesTable); }
  if (m.hasLogicalElement !== undefined) { n--; s += w.boolean(GetPhysicalDeviceInformationResponseTable, 3, m.hasLogicalElement); }
  else w.missing('hasLogicalElement');
  if (n > 0 && m.otherLogicalDeviceList !== undefined) { n--; s += w.list(GetPhysicalDeviceInformationResponseTable, 4, m.otherLogicalDeviceList, deviceIDItems, writeDeviceID); }
  if (n > 0 && m.deviceModelName !== undefined) { n--; s += w.text(GetPhysicalDeviceInformationResponseTable, 5, w.inSize(GetPhysicalDeviceInformationResponseTable, 5, m.deviceModelName, 0, 64)); }
  if (n > 0 && m.deviceOnDeviceMonitorFilter !== undefined) { n--; s += writeMonitorFilter(w, GetPhysicalDeviceInformationResponseTable, 6, m.deviceOnDeviceMonitorFilter); }
  if (n > 0 && m.deviceOnConnectionMonitorFilter !== undefined) { n--; s += writeMonitorFilter(w, GetPhysicalDeviceInformationResponseTable, 7, m.deviceOnConnectionMonitorFilter); }
  if (n > 0 && m.callOnDeviceMonitorFilter !== undefined) { n--; s += writeMonitorFilter(w, GetPhysicalDeviceInformationResponseTable, 8, m.callOnDeviceMonitorFilter); }
  if (n > 0 && m.callOnConnectionMonitorFilter !== undefined) { n--; s += writeMonitorFilter(w, GetPhysicalDeviceInformationResponseTable, 9, m.callOnConnectionMonitorFilter); }
  if (n > 0 && m.maxDisplays !== undefined) { n--; s += w.integer(GetPhysicalDeviceInformationResponseTable, 10, m.maxDisplays); }
  if (n > 0 && m.maxButtons !== undefined) { n--; s += w.integer(GetPhysicalDeviceInformationResponseTable, 11, m.maxButtons); }
  if (n > 0 && m.maxLamps !== undefined) { n--; s += w.integer(GetPhysicalDeviceInformationResponseTable, 12, m.maxLamps); }
  if (n > 0 && m.maxRingPatterns !== undefined) { n--; s += w.integer(GetPhysicalDeviceInformationResponseTable, 13, m.maxRingPatterns); }
  if (n > 0 && m.physDevServList !== undefined) { n--; s += writePhysDevServList(w, GetPhysicalDeviceInformationResponseTable, 14, m.physDevServList); }
  if (n > 0 && m.physDevEvtsList !== undefined) { n--; s += writePhysDevEvtsList(w, GetPhysicalDeviceInformationResponseTable, 15, m.physDevEvtsList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetPhysicalDeviceInformationResponseTable, 16, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetPhysicalDeviceInformationResponseTable) : w.document(t, s);
}

const GetSwitchingFunctionCapsResponseTable = new MemberTable('switchingSubDomainName! manufacturerName! profiles!{} deviceIDFormat!{} swDomainFeatures!{} swAppearanceAddressability!{} swAppearanceTypes!{} ignoreUnsupportedParameters! callCharacteristicsSupported mediaClassSupport numberOfChannels maxChannelBind miscMediaCallCharacteristics connectionRateList delayToleranceList pauseTime currentTime messageSeqNumbers timeStampMode securityMode securityFormat privateDataFormat transAndConfSetup monitorFilterItems miscMonitorCaps correlatorDataSupported dynamicFeatureSupported callLinkageOptions aCDModels agentLogOnModels agentStateModels connectionView! maxLengthParameters! maxLengthParametersCont servEvtsList privateDataVersionList systemStatusTimer simpleThreshold filterThreshold mediaServiceCapsList maxDeviceHistoryEntries<3:MaxDeviceHistoryEntries maxDestinationDevicesForDeflect@6 extensions');
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
        m.profiles = readProfiles(r);
        break;
      case 3:
        m.deviceIDFormat = readDeviceIDFormat(r);
        break;
      case 4:
        m.swDomainFeatures = readSwDomainFeatures(r);
        break;
      case 5:
        m.swAppearanceAddressability = readSwAppearanceAddressability(r);
        break;
      case 6:
        m.swAppearanceTypes = readSwAppearanceTypes(r);
        break;
      case 7:
        m.ignoreUnsupportedParameters = r.enumeration(IgnoreUnsupportedParametersTable);
        break;
      case 8:
        m.callCharacteristicsSupported = readCallCharacteristics(r);
        break;
      case 9:
        m.mediaClassSupport = readMonitorMediaClass(r);
        break;
      case 10:
        if (r.hasValue()) m.numberOfChannels = r.integer();
        break;
      case 11:
        if (r.hasValue()) m.maxChannelBind = r.integer();
        break;
      case 12:
        m.miscMediaCallCharacteristics = readMiscMediaCallCharacteristics(r);
        break;
      case 13:
        m.connectionRateList = readConnectionRateList(r);
        break;
      case 14:
        m.delayToleranceList = readDelayToleranceList(r);
        break;
      case 15:
        if (r.hasValue()) m.pauseTime = r.integer();
        break;
      case 16:
        m.currentTime = r.text();
        break;
      case 17:
        m.messageSeqNumbers = readMessageSeqNumbers(r);
        break;
      case 18:
        m.timeStampMode = readMessageSeqNumbers(r);
        break;
      case 19:
        m.securityMode = r.enumeration(SecurityModeTable);
        break;
      case 20:
        m.securityFormat = readSecurityFormat(r);
        break;
      case 21:
        m.privateDataFormat = readSecurityFormat(r);
        break;
      case 22:
        m.transAndConfSetup = readTransAndConfSetup(r);
        break;
      case 23:
        m.monitorFilterItems = readMonitorFilterItems(r);
        break;
      case 24:
        m.miscMonitorCaps = r.bits<MiscMonitorCaps>(MiscMonitorCapsTable);
        break;
      case 25:
        if (r.hasValue()) m.correlatorDataSupported = r.boolean();
        break;
      case 26:
        m.dynamicFeatureSupported = r.enumeration(DynamicFeatureSupportedTable);
        break;
      case 27:
        m.callLinkageOptions = readCallLinkageOptions(r);
        break;
      case 28:
        m.aCDModels = readACDModels(r);
        break;
      case 29:
        m.agentLogOnModels = readAgentLogOnModels(r);
        break;
      case 30:
        m.agentStateModels = readAgentStateModels(r);
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
        if (r.hasValue()) m.systemStatusTimer = r.integer();
        break;
      case 37:
        if (r.hasValue()) m.simpleThreshold = r.integer();
        break;
      case 38:
        m.filterThreshold = readFilterThreshold(r);
        break;
      case 39:
        m.mediaServiceCapsList = readMediaServiceCapsList(r);
        break;
      case 40:
        if (r.hasValue()) m.maxDeviceHistoryEntries = r.integer();
        break;
      case 41:
        if (r.hasValue()) m.maxDestinationDevicesForDeflect = r.integer();
        break;
      case 42:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetSwitchingFunctionCapsResponse(w: XmlWriter, t: MemberTable, m: GetSwitchingFunctionCapsResponse): string {
  let n = w.members(m), s = '';
  if (m.switchingSubDomainName !== undefined) { n--; s += w.text(GetSwitchingFunctionCapsResponseTable, 0, w.inSize(GetSwitchingFunctionCapsResponseTable, 0, m.switchingSubDomainName, 0, 64)); }
  else w.incomplete('switchingSubDomainName');
  if (m.manufacturerName !== undefined) { n--; s += w.text(GetSwitchingFunctionCapsResponseTable, 1, w.inSize(GetSwitchingFunctionCapsResponseTable, 1, m.manufacturerName, 0, 64)); }
  else w.incomplete('manufacturerName');
  if (m.profiles !== undefined) { n--; s += writeProfiles(w, GetSwitchingFunctionCapsResponseTable, 2, m.profiles); }
  else w.incomplete('profiles');
  if (m.deviceIDFormat !== undefined) { n--; s += writeDeviceIDFormat(w, GetSwitchingFunctionCapsResponseTable, 3, m.deviceIDFormat); }
  else w.incomplete('deviceIDFormat');
  if (m.swDomainFeatures !== undefined) { n--; s += writeSwDomainFeatures(w, GetSwitchingFunctionCapsResponseTable, 4, m.swDomainFeatures); }
  else w.incomplete('swDomainFeatures');
  if (m.swAppearanceAddressability !== undefined) { n--; s += writeSwAppearanceAddressability(w, GetSwitchingFunctionCapsResponseTable, 5, m.swAppearanceAddressability); }
  else w.incomplete('swAppearanceAddressability');
  if (m.swAppearanceTypes !== undefined) { n--; s += writeSwAppearanceTypes(w, GetSwitchingFunctionCapsResponseTable, 6, m.swAppearanceTypes); }
  else w.incomplete('swAppearanceTypes');
  if (m.ignoreUnsupportedParameters !== undefined) { n--; s += w.enumeration(GetSwitchingFunctionCapsResponseTable, 7, m.ignoreUnsupportedParameters, IgnoreUnsupportedParametersTable); }
  else w.missing('ignoreUnsupportedParameters');
  if (n > 0 && m.callCharacteristicsSupported !== undefined) { n--; s += writeCallCharacteristics(w, GetSwitchingFunctionCapsResponseTable, 8, m.callCharacteristicsSupported); }
  if (n > 0 && m.mediaClassSupport !== undefined) { n--; s += writeMonitorMediaClass(w, GetSwitchingFunctionCapsResponseTable, 9, m.mediaClassSupport); }
  if (n > 0 && m.numberOfChannels !== undefined) { n--; s += w.integer(GetSwitchingFunctionCapsResponseTable, 10, m.numberOfChannels); }
  if (n > 0 && m.maxChannelBind !== undefined) { n--; s += w.integer(GetSwitchingFunctionCapsResponseTable, 11, m.maxChannelBind); }
  if (n > 0 && m.miscMediaCallCharacteristics !== undefined) { n--; s += writeMiscMediaCallCharacteristics(w, GetSwitchingFunctionCapsResponseTable, 12, m.miscMediaCallCharacteristics); }
  if (n > 0 && m.connectionRateList !== undefined) { n--; s += writeConnectionRateList(w, GetSwitchingFunctionCapsResponseTable, 13, m.connectionRateList); }
  if (n > 0 && m.delayToleranceList !== undefined) { n--; s += writeDelayToleranceList(w, GetSwitchingFunctionCapsResponseTable, 14, m.delayToleranceList); }
  if (n > 0 && m.pauseTime !== undefined) { n--; s += w.integer(GetSwitchingFunctionCapsResponseTable, 15, w.inRange(GetSwitchingFunctionCapsResponseTable, 15, m.pauseTime, 1, 2000)); }
  if (n > 0 && m.currentTime !== undefined) { n--; s += w.text(GetSwitchingFunctionCapsResponseTable, 16, m.currentTime); }
  if (n > 0 && m.messageSeqNumbers !== undefined) { n--; s += writeMessageSeqNumbers(w, GetSwitchingFunctionCapsResponseTable, 17, m.messageSeqNumbers); }
  if (n > 0 && m.timeStampMode !== undefined) { n--; s += writeMessageSeqNumbers(w, GetSwitchingFunctionCapsResponseTable, 18, m.timeStampMode); }
  if (n > 0 && m.securityMode !== undefined) { n--; s += w.enumeration(GetSwitchingFunctionCapsResponseTable, 19, m.securityMode, SecurityModeTable); }
  if (n > 0 && m.securityFormat !== undefined) { n--; s += writeSecurityFormat(w, GetSwitchingFunctionCapsResponseTable, 20, m.securityFormat); }
  if (n > 0 && m.privateDataFormat !== undefined) { n--; s += writeSecurityFormat(w, GetSwitchingFunctionCapsResponseTable, 21, m.privateDataFormat); }
  if (n > 0 && m.transAndConfSetup !== undefined) { n--; s += writeTransAndConfSetup(w, GetSwitchingFunctionCapsResponseTable, 22, m.transAndConfSetup); }
  if (n > 0 && m.monitorFilterItems !== undefined) { n--; s += writeMonitorFilterItems(w, GetSwitchingFunctionCapsResponseTable, 23, m.monitorFilterItems); }
  if (n > 0 && m.miscMonitorCaps !== undefined) { n--; s += w.bits(GetSwitchingFunctionCapsResponseTable, 24, m.miscMonitorCaps, MiscMonitorCapsTable); }
  if (n > 0 && m.correlatorDataSupported !== undefined) { n--; s += w.boolean(GetSwitchingFunctionCapsResponseTable, 25, m.correlatorDataSupported); }
  if (n > 0 && m.dynamicFeatureSupported !== undefined) { n--; s += w.enumeration(GetSwitchingFunctionCapsResponseTable, 26, m.dynamicFeatureSupported, DynamicFeatureSupportedTable); }
  if (n > 0 && m.callLinkageOptions !== undefined) { n--; s += writeCallLinkageOptions(w, GetSwitchingFunctionCapsResponseTable, 27, m.callLinkageOptions); }
  if (n > 0 && m.aCDModels !== undefined) { n--; s += writeACDModels(w, GetSwitchingFunctionCapsResponseTable, 28, m.aCDModels); }
  if (n > 0 && m.agentLogOnModels !== undefined) { n--; s += writeAgentLogOnModels(w, GetSwitchingFunctionCapsResponseTable, 29, m.agentLogOnModels); }
  if (n > 0 && m.agentStateModels !== undefined) { n--; s += writeAgentStateModels(w, GetSwitchingFunctionCapsResponseTable, 30, m.agentStateModels); }
  if (m.connectionView !== undefined) { n--; s += w.enumeration(GetSwitchingFunctionCapsResponseTable, 31, m.connectionView, ConnectionViewTable); }
  else w.missing('connectionView');
  if (m.maxLengthParameters !== undefined) { n--; s += writeMaxLengthParameters(w, GetSwitchingFunctionCapsResponseTable, 32, m.maxLengthParameters); }
  else w.incomplete('maxLengthParameters');
  if (n > 0 && m.maxLengthParametersCont !== undefined) { n--; s += writeMaxLengthParametersContinued(w, GetSwitchingFunctionCapsResponseTable, 33, m.maxLengthParametersCont); }
  if (n > 0 && m.servEvtsList !== undefined) { n--; s += writeServEvtsList(w, GetSwitchingFunctionCapsResponseTable, 34, m.servEvtsList); }
  if (n > 0 && m.privateDataVersionList !== undefined) { n--; s += writePrivateDataVersionList(w, GetSwitchingFunctionCapsResponseTable, 35, m.privateDataVersionList); }
  if (n > 0 && m.systemStatusTimer !== undefined) { n--; s += w.integer(GetSwitchingFunctionCapsResponseTable, 36, w.inRange(GetSwitchingFunctionCapsResponseTable, 36, m.systemStatusTimer, 0, 180)); }
  if (n > 0 && m.simpleThreshold !== undefined) { n--; s += w.integer(GetSwitchingFunctionCapsResponseTable, 37, m.simpleThreshold); }
  if (n > 0 && m.filterThreshold !== undefined) { n--; s += writeFilterThreshold(w, GetSwitchingFunctionCapsResponseTable, 38, m.filterThreshold); }
  if (n > 0 && m.mediaServiceCapsList !== undefined) { n--; s += writeMediaServiceCapsList(w, GetSwitchingFunctionCapsResponseTable, 39, m.mediaServiceCapsList); }
  if (n > 0 && m.maxDeviceHistoryEntries !== undefined) { n--; s += w.integer(GetSwitchingFunctionCapsResponseTable, 40, w.short(GetSwitchingFunctionCapsResponseTable, 40, m.maxDeviceHistoryEntries)); }
  if (n > 0 && m.maxDestinationDevicesForDeflect !== undefined) { n--; if (w.allows(6, 'maxDestinationDevicesForDeflect')) s += w.integer(GetSwitchingFunctionCapsResponseTable, 41, w.short(GetSwitchingFunctionCapsResponseTable, 41, m.maxDestinationDevicesForDeflect)); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetSwitchingFunctionCapsResponseTable, 42, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetSwitchingFunctionCapsResponseTable) : w.document(t, s);
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

export function writeGetSwitchingFunctionDevices(w: XmlWriter, t: MemberTable, m: GetSwitchingFunctionDevices): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.requestedDeviceID !== undefined) { n--; s += writeDeviceID(w, GetSwitchingFunctionDevicesTable, 0, m.requestedDeviceID); }
  if (n > 0 && m.requestedDeviceCategory !== undefined) { n--; s += w.enumeration(GetSwitchingFunctionDevicesTable, 1, m.requestedDeviceCategory, ReqDeviceCategoryTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetSwitchingFunctionDevicesTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetSwitchingFunctionDevicesTable) : w.document(t, s);
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

export function writeGetSwitchingFunctionDevicesResponse(w: XmlWriter, t: MemberTable, m: GetSwitchingFunctionDevicesResponse): string {
  let n = w.members(m), s = '';
  if (m.serviceCrossRefID !== undefined) { n--; s += w.text(GetSwitchingFunctionDevicesResponseTable, 0, m.serviceCrossRefID); }
  else w.incomplete('serviceCrossRefID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetSwitchingFunctionDevicesResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetSwitchingFunctionDevicesResponseTable) : w.document(t, s);
}

const SwitchingFunctionDevicesTable = new MemberTable('serviceCrossRefID! segmentID lastSegment! deviceList![] extensions');
export function readSwitchingFunctionDevices(r: XmlReader, m: Draft<SwitchingFunctionDevices>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SwitchingFunctionDevicesTable)) {
      case 0:
        m.serviceCrossRefID = r.text();
        break;
      case 1:
        if (r.hasValue()) m.segmentID = r.integer();
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

export function writeSwitchingFunctionDevices(w: XmlWriter, t: MemberTable, m: SwitchingFunctionDevices): string {
  let n = w.members(m), s = '';
  if (m.serviceCrossRefID !== undefined) { n--; s += w.text(SwitchingFunctionDevicesTable, 0, m.serviceCrossRefID); }
  else w.incomplete('serviceCrossRefID');
  if (n > 0 && m.segmentID !== undefined) { n--; s += w.integer(SwitchingFunctionDevicesTable, 1, m.segmentID); }
  if (m.lastSegment !== undefined) { n--; s += w.boolean(SwitchingFunctionDevicesTable, 2, m.lastSegment); }
  else w.missing('lastSegment');
  if (m.deviceList !== undefined) { n--; s += writeDeviceList(w, SwitchingFunctionDevicesTable, 3, m.deviceList); }
  else w.incomplete('deviceList');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SwitchingFunctionDevicesTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SwitchingFunctionDevicesTable) : w.document(t, s);
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

export function writeGetCSTAFeaturesResponse(w: XmlWriter, t: MemberTable, m: GetCSTAFeaturesResponse): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.supportedServices !== undefined) { n--; s += writeGetCSTAFeaturesResponseSupportedServices(w, GetCSTAFeaturesResponseTable, 0, m.supportedServices); }
  if (n > 0 && m.supportedEvents !== undefined) { n--; s += writeGetCSTAFeaturesResponseSupportedEvents(w, GetCSTAFeaturesResponseTable, 1, m.supportedEvents); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetCSTAFeaturesResponseTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetCSTAFeaturesResponseTable) : w.document(t, s);
}
