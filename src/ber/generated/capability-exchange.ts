// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ACDModels, AgentLogOnModels, AgentStateModels, AppearanceType, CallLinkageOptions, ConnectionModeBMap, ConnectionView, DeviceAttributes, DeviceIDFormat, DeviceListDevice, DynamicFeatureSupported, FilterThreshold, GetLogicalDeviceInformation, GetLogicalDeviceInformationResponse, GetPhysicalDeviceInformationResponse, GetSwitchingFunctionCapsResponse, GetSwitchingFunctionDevices, GetSwitchingFunctionDevicesResponse, GroupDeviceAttributes, IgnoreUnsupportedParameters, MaxLengthParameters, MaxLengthParametersContinued, MediaServiceCapsListMediaServiceCapsItem, MessageSeqNumbers, MiscMediaCallCharacteristics, MonitorFilterItems, Profiles, ReqDeviceCategory, SecurityFormat, SecurityMode, SwAppearanceAddressability, SwAppearanceTypes, SwDomainFeatures, SwitchingFunctionDevices, TransAndConfSetup } from '../../model/generated/capability-exchange.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { Bits, Enumeration } from '../names.js';
import { CallCharacteristicsNames } from './calls.js';
import { DeviceCategoryNames, MiscMonitorCapsNames, NamedDeviceTypesNames, readDeviceMaintEvtsList, readLogDevEvtsList, readLogDevServList, readPhysDevEvtsList, readPhysDevServList, readRouteingServList, readServEvtsList, writeDeviceMaintEvtsList, writeLogDevEvtsList, writeLogDevServList, writePhysDevEvtsList, writePhysDevServList, writeRouteingServList, writeServEvtsList } from './capabilities.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { MediaServiceTypeNames } from './media.js';
import { MonitorMediaClassNames, readMonitorFilter, writeMonitorFilter } from './monitoring-types.js';

export function readGetLogicalDeviceInformation(r: BerReader, d: Draft<GetLogicalDeviceInformation> = {}): GetLogicalDeviceInformation {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetLogicalDeviceInformation, 'device');
  return d as GetLogicalDeviceInformation;
}
export function writeGetLogicalDeviceInformation(w: BerWriter, v: GetLogicalDeviceInformation, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetLogicalDeviceInformation);
  w.head(t, k);
}

export const GroupDeviceAttributesNames = /* @__PURE__ */ new Bits<GroupDeviceAttributes>('acd hunt pick other user agent');

export const ACDModelsNames = /* @__PURE__ */ new Bits<ACDModels>('visibleACDRelatedDevices nonVisibleACDRelatedDevices');

export const AgentLogOnModelsNames = /* @__PURE__ */ new Bits<AgentLogOnModels>('logOnToACDDevice logOnToACDGroupExplOneStep logOnToACDGroupExplTwoSteps logOnToACDImplOneStep');

export const AppearanceTypeNames = /* @__PURE__ */ new Enumeration<AppearanceType>('selectedStandard basicStandard basicBridged exclusiveBridged independentSharedBridged interdependentSharedBridged');

export const TransAndConfSetupNames = /* @__PURE__ */ new Bits<TransAndConfSetup>('consultationCall holdCallMakeCall alternateCall twoCallsInHold twoCallsInConnected');

export const ConnectionModeBMapNames = /* @__PURE__ */ new Bits<ConnectionModeBMap>('consultationConference consultationConferenceHold deflect directedPickup join singleStepConference singleStepConferenceHold singleStepTransfer transfer direct');

export function readMediaServiceCapsListMediaServiceCapsItem(r: BerReader, d: Draft<MediaServiceCapsListMediaServiceCapsItem> = {}): MediaServiceCapsListMediaServiceCapsItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x0a) { d.mediaServiceType = MediaServiceTypeNames.read(r); c++; t = r.next(e); }
  if (t === 0x02) { d.mediaServiceVersion = r.integer(); t = r.next(e); }
  if (t === 0x04) { d.mediaServiceInstance = r.identifier(); t = r.next(e); }
  if (t === 0x03) { d.connectionMode = ConnectionModeBMapNames.read(r); t = r.next(e); }
  if (t === 0x01) { d.mediaStreamIDSupported = r.boolean(); c++; t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readMediaServiceCapsListMediaServiceCapsItem, 'mediaServiceType mediaStreamIDSupported');
  return d as MediaServiceCapsListMediaServiceCapsItem;
}
export function writeMediaServiceCapsListMediaServiceCapsItem(w: BerWriter, v: MediaServiceCapsListMediaServiceCapsItem, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  w.boolean(v.mediaStreamIDSupported, 0x01);
  if (n > 0 && (m = v.connectionMode) !== undefined) { n--; ConnectionModeBMapNames.write(w, m, 0x03); }
  if (n > 0 && (m = v.mediaServiceInstance) !== undefined) { n--; w.identifier(m, 0x04); }
  if (n > 0 && (m = v.mediaServiceVersion) !== undefined) { n--; w.integer(m, 0x02); }
  MediaServiceTypeNames.write(w, v.mediaServiceType, 0x0a);
  if (n > 0) w.rest(v, n, k, writeMediaServiceCapsListMediaServiceCapsItem);
  w.head(t, k);
}

export function readGetLogicalDeviceInformationResponse(r: BerReader, d: Draft<GetLogicalDeviceInformationResponse> = {}): GetLogicalDeviceInformationResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80) { d.deviceCategory = DeviceCategoryNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.groupDeviceAttributes = GroupDeviceAttributesNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.namedDeviceTypes = NamedDeviceTypesNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.shortFormDeviceID = r.explicit(0x10, readDeviceID); t = r.next(e); }
  if ((t === 0x01) && d.hasPhysicalElement === undefined) { d.hasPhysicalElement = r.boolean(); c++; t = r.next(e); }
  if (t === 0x03) { d.acdModels = ACDModelsNames.read(r); c++; t = r.next(e); }
  if (t === 0x84) { d.agentLogOnModels = AgentLogOnModelsNames.read(r); t = r.next(e); }
  if ((t === 0x01) && d.appearanceAddressable === undefined) { d.appearanceAddressable = r.boolean(); c++; t = r.next(e); }
  if (t === 0x0a) { d.appearanceType = AppearanceTypeNames.read(r); c++; t = r.next(e); }
  if (t === 0x85) { d.appearanceList = r.list(0x16, (r) => r.text()); t = r.next(e); }
  if (t === 0x86) { d.otherPhysicalDeviceList = r.list(0x10, readDeviceID); t = r.next(e); }
  if (t === 0x87) { d.miscMonitorCaps = MiscMonitorCapsNames.read(r); t = r.next(e); }
  if (t === 0x88) { d.associatedGroupList = r.list(0x10, readDeviceID); t = r.next(e); }
  if (t === 0x89) { d.maxCallbacks = r.integer(); t = r.next(e); }
  if (t === 0x8a) { d.maxAutoAnswerRings = r.integer(); t = r.next(e); }
  if (t === 0x8b) { d.maxActiveCalls = r.integer(); t = r.next(e); }
  if (t === 0x8c) { d.maxHeldCalls = r.integer(); t = r.next(e); }
  if (t === 0x8d) { d.maxFwdSettings = r.integer(); t = r.next(e); }
  if (t === 0x8e) { d.maxDevicesInConf = r.integer(); t = r.next(e); }
  if (t === 0x8f) { d.transAndConfSetup = TransAndConfSetupNames.read(r); t = r.next(e); }
  if (t === 0x90) { d.deviceOnDeviceMonitorFilter = readMonitorFilter(r); t = r.next(e); }
  if (t === 0x91) { d.deviceOnConnectionMonitorFilter = readMonitorFilter(r); t = r.next(e); }
  if (t === 0x92) { d.callOnDeviceMonitorFilter = readMonitorFilter(r); t = r.next(e); }
  if (t === 0x93) { d.callOnConnectionMonitorFilter = readMonitorFilter(r); t = r.next(e); }
  if (t === 0x94) { d.mediaClassSupport = MonitorMediaClassNames.read(r); t = r.next(e); }
  if (t === 0x95) { d.mediaServiceCapsList = r.list(0x10, readMediaServiceCapsListMediaServiceCapsItem); t = r.next(e); }
  if (t === 0x96) { d.connectionRateList = r.list(0x02, (r) => r.integer()); t = r.next(e); }
  if (t === 0x97) { d.delayToleranceList = r.list(0x02, (r) => r.integer()); t = r.next(e); }
  if (t === 0x98) { d.numberOfChannels = r.integer(); t = r.next(e); }
  if (t === 0x99) { d.maxChannelBind = r.integer(); t = r.next(e); }
  if (t === 0x9a) { d.routeingServList = readRouteingServList(r); t = r.next(e); }
  if (t === 0x9b) { d.logDevServList = readLogDevServList(r); t = r.next(e); }
  if (t === 0x9c) { d.logDevEvtsList = readLogDevEvtsList(r); t = r.next(e); }
  if (t === 0x9d) { d.deviceMaintEvtsList = readDeviceMaintEvtsList(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 4) r.settle(d, f, e, t, readGetLogicalDeviceInformationResponse, 'hasPhysicalElement acdModels={} appearanceAddressable appearanceType', [0x01]);
  return d as GetLogicalDeviceInformationResponse;
}
export function writeGetLogicalDeviceInformationResponse(w: BerWriter, v: GetLogicalDeviceInformationResponse, t: number): void {
  let n = w.members(v, 4), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.deviceMaintEvtsList) !== undefined) { n--; writeDeviceMaintEvtsList(w, m, 0xbd); }
  if (n > 0 && (m = v.logDevEvtsList) !== undefined) { n--; writeLogDevEvtsList(w, m, 0xbc); }
  if (n > 0 && (m = v.logDevServList) !== undefined) { n--; writeLogDevServList(w, m, 0xbb); }
  if (n > 0 && (m = v.routeingServList) !== undefined) { n--; writeRouteingServList(w, m, 0xba); }
  if (n > 0 && (m = v.maxChannelBind) !== undefined) { n--; w.integer(m, 0x99); }
  if (n > 0 && (m = v.numberOfChannels) !== undefined) { n--; w.integer(m, 0x98); }
  if (n > 0 && (m = v.delayToleranceList) !== undefined) { n--; w.items(m, 0xb7, (w, v, t) => w.integer(v, t), 0x02); }
  if (n > 0 && (m = v.connectionRateList) !== undefined) { n--; w.items(m, 0xb6, (w, v, t) => w.integer(v, t), 0x02); }
  if (n > 0 && (m = v.mediaServiceCapsList) !== undefined) { n--; w.items(m, 0xb5, writeMediaServiceCapsListMediaServiceCapsItem, 0x30); }
  if (n > 0 && (m = v.mediaClassSupport) !== undefined) { n--; MonitorMediaClassNames.write(w, m, 0x94); }
  if (n > 0 && (m = v.callOnConnectionMonitorFilter) !== undefined) { n--; writeMonitorFilter(w, m, 0xb3); }
  if (n > 0 && (m = v.callOnDeviceMonitorFilter) !== undefined) { n--; writeMonitorFilter(w, m, 0xb2); }
  if (n > 0 && (m = v.deviceOnConnectionMonitorFilter) !== undefined) { n--; writeMonitorFilter(w, m, 0xb1); }
  if (n > 0 && (m = v.deviceOnDeviceMonitorFilter) !== undefined) { n--; writeMonitorFilter(w, m, 0xb0); }
  if (n > 0 && (m = v.transAndConfSetup) !== undefined) { n--; TransAndConfSetupNames.write(w, m, 0x8f); }
  if (n > 0 && (m = v.maxDevicesInConf) !== undefined) { n--; w.integer(m, 0x8e); }
  if (n > 0 && (m = v.maxFwdSettings) !== undefined) { n--; w.integer(m, 0x8d); }
  if (n > 0 && (m = v.maxHeldCalls) !== undefined) { n--; w.integer(m, 0x8c); }
  if (n > 0 && (m = v.maxActiveCalls) !== undefined) { n--; w.integer(m, 0x8b); }
  if (n > 0 && (m = v.maxAutoAnswerRings) !== undefined) { n--; w.integer(m, 0x8a); }
  if (n > 0 && (m = v.maxCallbacks) !== undefined) { n--; w.integer(m, 0x89); }
  if (n > 0 && (m = v.associatedGroupList) !== undefined) { n--; w.items(m, 0xa8, writeDeviceID, 0x30); }
  if (n > 0 && (m = v.miscMonitorCaps) !== undefined) { n--; MiscMonitorCapsNames.write(w, m, 0x87); }
  if (n > 0 && (m = v.otherPhysicalDeviceList) !== undefined) { n--; w.items(m, 0xa6, writeDeviceID, 0x30); }
  if (n > 0 && (m = v.appearanceList) !== undefined) { n--; w.items(m, 0xa5, (w, v, t) => w.text(v, t), 0x16); }
  AppearanceTypeNames.write(w, v.appearanceType, 0x0a);
  w.boolean(v.appearanceAddressable, 0x01);
  if (n > 0 && (m = v.agentLogOnModels) !== undefined) { n--; AgentLogOnModelsNames.write(w, m, 0x84); }
  ACDModelsNames.write(w, v.acdModels, 0x03);
  w.boolean(v.hasPhysicalElement, 0x01);
  if (n > 0 && (m = v.shortFormDeviceID) !== undefined) { n--; w.explicit(m, 0xa3, writeDeviceID, 0x30); }
  if (n > 0 && (m = v.namedDeviceTypes) !== undefined) { n--; NamedDeviceTypesNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.groupDeviceAttributes) !== undefined) { n--; GroupDeviceAttributesNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.deviceCategory) !== undefined) { n--; DeviceCategoryNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeGetLogicalDeviceInformationResponse);
  w.head(t, k);
}

export function readGetPhysicalDeviceInformationResponse(r: BerReader, d: Draft<GetPhysicalDeviceInformationResponse> = {}): GetPhysicalDeviceInformationResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80) { d.deviceCategory = DeviceCategoryNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.groupDeviceAttributes = GroupDeviceAttributesNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.namedDeviceTypes = NamedDeviceTypesNames.read(r); t = r.next(e); }
  if (t === 0x01) { d.hasLogicalElement = r.boolean(); c++; t = r.next(e); }
  if (t === 0x83) { d.otherLogicalDeviceList = r.list(0x10, readDeviceID); t = r.next(e); }
  if (t === 0x84) { d.deviceModelName = r.text(); t = r.next(e); }
  if (t === 0x85) { d.deviceOnDeviceMonitorFilter = readMonitorFilter(r); t = r.next(e); }
  if (t === 0x86) { d.deviceOnConnectionMonitorFilter = readMonitorFilter(r); t = r.next(e); }
  if (t === 0x87) { d.callOnDeviceMonitorFilter = readMonitorFilter(r); t = r.next(e); }
  if (t === 0x88) { d.callOnConnectionMonitorFilter = readMonitorFilter(r); t = r.next(e); }
  if (t === 0x89) { d.maxDisplays = r.integer(); t = r.next(e); }
  if (t === 0x8a) { d.maxButtons = r.integer(); t = r.next(e); }
  if (t === 0x8b) { d.maxLamps = r.integer(); t = r.next(e); }
  if (t === 0x8c) { d.maxRingPatterns = r.integer(); t = r.next(e); }
  if (t === 0x8d) { d.physDevServList = readPhysDevServList(r); t = r.next(e); }
  if (t === 0x8e) { d.physDevEvtsList = readPhysDevEvtsList(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetPhysicalDeviceInformationResponse, 'hasLogicalElement');
  if (r.isWhole(d)) d.deviceCategory ??= 'station';
  return d as GetPhysicalDeviceInformationResponse;
}
export function writeGetPhysicalDeviceInformationResponse(w: BerWriter, v: GetPhysicalDeviceInformationResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.physDevEvtsList) !== undefined) { n--; writePhysDevEvtsList(w, m, 0xae); }
  if (n > 0 && (m = v.physDevServList) !== undefined) { n--; writePhysDevServList(w, m, 0xad); }
  if (n > 0 && (m = v.maxRingPatterns) !== undefined) { n--; w.integer(m, 0x8c); }
  if (n > 0 && (m = v.maxLamps) !== undefined) { n--; w.integer(m, 0x8b); }
  if (n > 0 && (m = v.maxButtons) !== undefined) { n--; w.integer(m, 0x8a); }
  if (n > 0 && (m = v.maxDisplays) !== undefined) { n--; w.integer(m, 0x89); }
  if (n > 0 && (m = v.callOnConnectionMonitorFilter) !== undefined) { n--; writeMonitorFilter(w, m, 0xa8); }
  if (n > 0 && (m = v.callOnDeviceMonitorFilter) !== undefined) { n--; writeMonitorFilter(w, m, 0xa7); }
  if (n > 0 && (m = v.deviceOnConnectionMonitorFilter) !== undefined) { n--; writeMonitorFilter(w, m, 0xa6); }
  if (n > 0 && (m = v.deviceOnDeviceMonitorFilter) !== undefined) { n--; writeMonitorFilter(w, m, 0xa5); }
  if (n > 0 && (m = v.deviceModelName) !== undefined) { n--; w.text(w.inSize(m, 0, 64), 0x84); }
  if (n > 0 && (m = v.otherLogicalDeviceList) !== undefined) { n--; w.items(m, 0xa3, writeDeviceID, 0x30); }
  w.boolean(v.hasLogicalElement, 0x01);
  if (n > 0 && (m = v.namedDeviceTypes) !== undefined) { n--; NamedDeviceTypesNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.groupDeviceAttributes) !== undefined) { n--; GroupDeviceAttributesNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.deviceCategory) !== undefined) { n--; if (m !== 'station') DeviceCategoryNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeGetPhysicalDeviceInformationResponse);
  w.head(t, k);
}

export const ProfilesNames = /* @__PURE__ */ new Bits<Profiles>('basicTelephonyProfile routeingProfile l1aVoiceBrowserProfile l1bVoiceBrowserProfile l2VoiceBrowserProfile minimalUACSTACallControlProfile basicUACSTACallControlProfile advancedUACSTACallControlProfile conferencingUACSTACallControlProfile basicUACSTADeviceFeatureProfile advancedUaCSTADeviceFeatureProfile speakerUACSTADeviceFeatureProfile basicSpeechServiceProfile advancedSpeechServiceProfile');

export const DeviceIDFormatNames = /* @__PURE__ */ new Bits<DeviceIDFormat>('dialableDigitsAsterix dialableDigitsHash dialableDigitsABCD dialableDigitsExclamation dialableDigitsP dialableDigitsT dialableDigitsComma dialableDigitsW dialableDigitsAt dialableDigitsDollar dialableDigitsSemicolon sFReprExclamation sFReprEt sFReprSlash sFReprPercent sFReprNM sFReprGeneric sFReprImplicitTON sFReprPubTONUnkown sFReprPubTONInternal sFReprPubTONNational sFReprPubTONSubscriber sFReprPubTONAbbreviated sFReprPriTONUnknown sFReprPriTONLevel3 sFReprPriTONLevel2 sFReprPriTONLevel1 sFReprPriTONLocal sFReprPriTONAbbreviated sFReprOther deviceNumber sFRResourceID deviceIDTagPrivateNumber deviceIDTagPrivateName');

export const SwDomainFeaturesNames = /* @__PURE__ */ new Bits<SwDomainFeatures>('isForwardingBefore isForwardingAfter swFunctionDefaultSettings userSpecific userSpecificDefaultFowardingType userSpecificDefaultForwardDestination negativeAcknowledgment supportFailedWithAssConn supportFailedWithoutAssConn supportFailedWithAssConnNotReportet recall callBack extCallsIncoming extCallsOutgoing prompting');

export const SwAppearanceAddressabilityNames = /* @__PURE__ */ new Bits<SwAppearanceAddressability>('nonAddressable addressable');

export const SwAppearanceTypesNames = /* @__PURE__ */ new Bits<SwAppearanceTypes>('selectedStandard basicStandard basicBridged exclusiveBridged independentSharedBridged interDependentSharedBridged');

export const IgnoreUnsupportedParametersNames = /* @__PURE__ */ new Enumeration<IgnoreUnsupportedParameters>('ignoreParameters rejectMessage');

export const MiscMediaCallCharacteristicsNames = /* @__PURE__ */ new Bits<MiscMediaCallCharacteristics>('supportAdjustment');

export const MessageSeqNumbersNames = /* @__PURE__ */ new Bits<MessageSeqNumbers>('allEvents allAcks allServReqs');

export const SecurityModeNames = /* @__PURE__ */ new Enumeration<SecurityMode>('allEvents allAcks allServReqs');

export const SecurityFormatNames = /* @__PURE__ */ new Bits<SecurityFormat>('octetStringFromSF otherTypeFromSF octetStringToSF otherTypeToSF');

export function readMonitorFilterItems(r: BerReader, d: Draft<MonitorFilterItems> = {}): MonitorFilterItems {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.deviceOnDeviceMonitorFilter = readMonitorFilter(r); t = r.next(e); }
  if (t === 0x81) { d.deviceOnConnectionMonitorFilter = readMonitorFilter(r); t = r.next(e); }
  if (t === 0x82) { d.callOnDeviceMonitorFilter = readMonitorFilter(r); t = r.next(e); }
  if (t === 0x83) { d.callOnConnectionMonitorFilter = readMonitorFilter(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readMonitorFilterItems, '');
  return d as MonitorFilterItems;
}
export function writeMonitorFilterItems(w: BerWriter, v: MonitorFilterItems, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.callOnConnectionMonitorFilter) !== undefined) { n--; writeMonitorFilter(w, m, 0xa3); }
  if (n > 0 && (m = v.callOnDeviceMonitorFilter) !== undefined) { n--; writeMonitorFilter(w, m, 0xa2); }
  if (n > 0 && (m = v.deviceOnConnectionMonitorFilter) !== undefined) { n--; writeMonitorFilter(w, m, 0xa1); }
  if (n > 0 && (m = v.deviceOnDeviceMonitorFilter) !== undefined) { n--; writeMonitorFilter(w, m, 0xa0); }
  if (n > 0) w.rest(v, n, k, writeMonitorFilterItems);
  w.head(t, k);
}

export const DynamicFeatureSupportedNames = /* @__PURE__ */ new Enumeration<DynamicFeatureSupported>('none all some');

export const CallLinkageOptionsNames = /* @__PURE__ */ new Bits<CallLinkageOptions>('callLinkageFeatureSupported threadLinkageFeatureSupported');

export const AgentStateModelsNames = /* @__PURE__ */ new Bits<AgentStateModels>('multiState multiStateSemiIndependentLinked agentOriented');

export const ConnectionViewNames = /* @__PURE__ */ new Enumeration<ConnectionView>('fixed local');

export function readMaxLengthParameters(r: BerReader, d: Draft<MaxLengthParameters> = {}): MaxLengthParameters {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x02) && d.accountInfo === undefined) { d.accountInfo = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.authCode === undefined) { d.authCode = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.agentID === undefined) { d.agentID = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.agentPassword === undefined) { d.agentPassword = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.callIDInConnectionID === undefined) { d.callIDInConnectionID = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.correlatorData === undefined) { d.correlatorData = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.privateData === undefined) { d.privateData = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.deviceIdentifiers === undefined) { d.deviceIdentifiers = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.userData === undefined) { d.userData = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.buttonLabel === undefined) { d.buttonLabel = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.lampLabel === undefined) { d.lampLabel = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.charactersToSend === undefined) { d.charactersToSend = r.integer(); c++; t = r.next(e); }
  if (t !== -1 || c !== 12) r.settle(d, f, e, t, readMaxLengthParameters, 'accountInfo authCode agentID agentPassword callIDInConnectionID correlatorData privateData deviceIdentifiers userData buttonLabel lampLabel charactersToSend', [0x02]);
  return d as MaxLengthParameters;
}
export function writeMaxLengthParameters(w: BerWriter, v: MaxLengthParameters, t: number): void {
  let n = w.members(v, 12);
  const k = w.pos;
  w.integer(w.inRange(v.charactersToSend, 0, 64), 0x02);
  w.integer(w.inRange(v.lampLabel, 0, 64), 0x02);
  w.integer(w.inRange(v.buttonLabel, 0, 64), 0x02);
  w.integer(w.inRange(v.userData, 0, 256), 0x02);
  w.integer(w.inRange(v.deviceIdentifiers, 0, 128), 0x02);
  w.integer(v.privateData, 0x02);
  w.integer(w.inRange(v.correlatorData, 0, 32), 0x02);
  w.integer(w.inRange(v.callIDInConnectionID, 0, 8), 0x02);
  w.integer(w.inRange(v.agentPassword, 0, 32), 0x02);
  w.integer(w.inRange(v.agentID, 0, 32), 0x02);
  w.integer(w.inRange(v.authCode, 0, 32), 0x02);
  w.integer(w.inRange(v.accountInfo, 0, 32), 0x02);
  if (n > 0) w.rest(v, n, k, writeMaxLengthParameters);
  w.head(t, k);
}

export function readMaxLengthParametersContinued(r: BerReader, d: Draft<MaxLengthParametersContinued> = {}): MaxLengthParametersContinued {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x02) && d.monitorCrossRefID === undefined) { d.monitorCrossRefID = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.callQualifyingData === undefined) { d.callQualifyingData = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.subDomainCallLinkageData === undefined) { d.subDomainCallLinkageData = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.subDomainThreadID === undefined) { d.subDomainThreadID = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.ioData === undefined) { d.ioData = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.messageInfo === undefined) { d.messageInfo = r.integer(); c++; t = r.next(e); }
  if (t !== -1 || c !== 6) r.settle(d, f, e, t, readMaxLengthParametersContinued, 'monitorCrossRefID callQualifyingData subDomainCallLinkageData subDomainThreadID ioData messageInfo', [0x02]);
  return d as MaxLengthParametersContinued;
}
export function writeMaxLengthParametersContinued(w: BerWriter, v: MaxLengthParametersContinued, t: number): void {
  let n = w.members(v, 6);
  const k = w.pos;
  w.integer(v.messageInfo, 0x02);
  w.integer(v.ioData, 0x02);
  w.integer(v.subDomainThreadID, 0x02);
  w.integer(v.subDomainCallLinkageData, 0x02);
  w.integer(v.callQualifyingData, 0x02);
  w.integer(v.monitorCrossRefID, 0x02);
  if (n > 0) w.rest(v, n, k, writeMaxLengthParametersContinued);
  w.head(t, k);
}

export function readFilterThreshold(r: BerReader, d: Draft<FilterThreshold> = {}): FilterThreshold {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x02) && d.getLogicalDeviceInformation === undefined) { d.getLogicalDeviceInformation = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getPhysicalDeviceInformation === undefined) { d.getPhysicalDeviceInformation = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getSwitchingFunctionCaps === undefined) { d.getSwitchingFunctionCaps = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getSwitchingFunctionDevices === undefined) { d.getSwitchingFunctionDevices = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.switchingFunctionDevices === undefined) { d.switchingFunctionDevices = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.changeSystemStatusFilter === undefined) { d.changeSystemStatusFilter = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.systemStatusRegister === undefined) { d.systemStatusRegister = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.systemStatusRegisterAbort === undefined) { d.systemStatusRegisterAbort = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.systemStatusRegisterCancel === undefined) { d.systemStatusRegisterCancel = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.requestSystemStatus === undefined) { d.requestSystemStatus = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.systemStatus === undefined) { d.systemStatus = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.switchingFunctionCapsChanged === undefined) { d.switchingFunctionCapsChanged = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.switchingFunctionDevsChanged === undefined) { d.switchingFunctionDevsChanged = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.changeMonitorFilter === undefined) { d.changeMonitorFilter = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.monitorStart === undefined) { d.monitorStart = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.monitorStop === undefined) { d.monitorStop = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.snapshotCall === undefined) { d.snapshotCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.snapshotDevice === undefined) { d.snapshotDevice = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.snapshotCallData === undefined) { d.snapshotCallData = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.snapshotDeviceData === undefined) { d.snapshotDeviceData = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.acceptCall === undefined) { d.acceptCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.alternateCall === undefined) { d.alternateCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.answerCall === undefined) { d.answerCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.callBackCallRelated === undefined) { d.callBackCallRelated = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.callBackMessageCallRelated === undefined) { d.callBackMessageCallRelated = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.campOnCall === undefined) { d.campOnCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.clearCall === undefined) { d.clearCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.clearConnection === undefined) { d.clearConnection = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.conferenceCall === undefined) { d.conferenceCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.consultationCall === undefined) { d.consultationCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.deflectCall === undefined) { d.deflectCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.dialDigits === undefined) { d.dialDigits = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.directedPickupCall === undefined) { d.directedPickupCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.groupPickupCall === undefined) { d.groupPickupCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.holdCall === undefined) { d.holdCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.intrudeCall === undefined) { d.intrudeCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.joinCall === undefined) { d.joinCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.makeCall === undefined) { d.makeCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.makePredictiveCall === undefined) { d.makePredictiveCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.parkCall === undefined) { d.parkCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.reconnectCall === undefined) { d.reconnectCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.retrieveCall === undefined) { d.retrieveCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.singleStepConferenceCall === undefined) { d.singleStepConferenceCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.singleStepTransferCall === undefined) { d.singleStepTransferCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.transferCall === undefined) { d.transferCall = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.associateData === undefined) { d.associateData = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.cancelTelephonyTone === undefined) { d.cancelTelephonyTone = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.generateDigits === undefined) { d.generateDigits = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.generateTelephonyTone === undefined) { d.generateTelephonyTone = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.sendUserInformation === undefined) { d.sendUserInformation = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.startDTMFDigitsCollection === undefined) { d.startDTMFDigitsCollection = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.startTelephonyTonesCollection === undefined) { d.startTelephonyTonesCollection = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.stopDTMFDigitsCollection === undefined) { d.stopDTMFDigitsCollection = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.stopTelephonyTonesCollection === undefined) { d.stopTelephonyTonesCollection = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.attachMediaService === undefined) { d.attachMediaService = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.detachMediaService === undefined) { d.detachMediaService = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.routeRegister === undefined) { d.routeRegister = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.routeRegisterAbort === undefined) { d.routeRegisterAbort = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.routeRegisterCancel === undefined) { d.routeRegisterCancel = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.reRoute === undefined) { d.reRoute = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.routeEnd === undefined) { d.routeEnd = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.routeReject === undefined) { d.routeReject = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.routeRequest === undefined) { d.routeRequest = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.routeSelect === undefined) { d.routeSelect = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.routeUsed === undefined) { d.routeUsed = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.buttonPress === undefined) { d.buttonPress = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getAuditoryApparatusInfo === undefined) { d.getAuditoryApparatusInfo = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getButtonInformation === undefined) { d.getButtonInformation = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getDisplay === undefined) { d.getDisplay = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getHookswitchStatus === undefined) { d.getHookswitchStatus = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getLampInformation === undefined) { d.getLampInformation = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getLampMode === undefined) { d.getLampMode = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getMicrophoneGain === undefined) { d.getMicrophoneGain = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getMicrophoneMute === undefined) { d.getMicrophoneMute = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getMessageWaitingIndicator === undefined) { d.getMessageWaitingIndicator = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getRingerStatus === undefined) { d.getRingerStatus = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getSpeakerMute === undefined) { d.getSpeakerMute = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getSpeakerVolume === undefined) { d.getSpeakerVolume = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setButtonInformation === undefined) { d.setButtonInformation = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setDisplay === undefined) { d.setDisplay = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setHookswitchStatus === undefined) { d.setHookswitchStatus = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setLampMode === undefined) { d.setLampMode = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setMsgWaitingIndicator === undefined) { d.setMsgWaitingIndicator = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setMicrophoneGain === undefined) { d.setMicrophoneGain = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setMicrophoneMute === undefined) { d.setMicrophoneMute = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setRingerStatus === undefined) { d.setRingerStatus = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setSpeakerMute === undefined) { d.setSpeakerMute = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setSpeakerVolume === undefined) { d.setSpeakerVolume = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.callBackMessageNonCallRelated === undefined) { d.callBackMessageNonCallRelated = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.callBackNonCallRelated === undefined) { d.callBackNonCallRelated = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.cancelCallBack === undefined) { d.cancelCallBack = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.cancelCallBackMessage === undefined) { d.cancelCallBackMessage = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getAgentState === undefined) { d.getAgentState = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getAutoAnswer === undefined) { d.getAutoAnswer = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getAutoWorkMode === undefined) { d.getAutoWorkMode = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getCallerIDStatus === undefined) { d.getCallerIDStatus = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getDoNotDisturb === undefined) { d.getDoNotDisturb = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getForwarding === undefined) { d.getForwarding = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getLastNumberDialed === undefined) { d.getLastNumberDialed = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.getRouteingMode === undefined) { d.getRouteingMode = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setAgentState === undefined) { d.setAgentState = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setAutoAnswer === undefined) { d.setAutoAnswer = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setAutoWorkMode === undefined) { d.setAutoWorkMode = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setCallerIDStatus === undefined) { d.setCallerIDStatus = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setDoNotDisturb === undefined) { d.setDoNotDisturb = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setForwarding === undefined) { d.setForwarding = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setRouteingMode === undefined) { d.setRouteingMode = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.backInService === undefined) { d.backInService = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.deviceCapsChanged === undefined) { d.deviceCapsChanged = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.outOfService === undefined) { d.outOfService = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.partiallyInService === undefined) { d.partiallyInService = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.ioRegister === undefined) { d.ioRegister = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.ioRegisterAbort === undefined) { d.ioRegisterAbort = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.ioRegisterCancel === undefined) { d.ioRegisterCancel = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.dataPathResumed === undefined) { d.dataPathResumed = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.dataPathSuspended === undefined) { d.dataPathSuspended = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.fastData === undefined) { d.fastData = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.resumeDataPath === undefined) { d.resumeDataPath = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.sendBroadcastData === undefined) { d.sendBroadcastData = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.sendData === undefined) { d.sendData = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.sendMulticastData === undefined) { d.sendMulticastData = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.startDataPath === undefined) { d.startDataPath = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.stopDataPath === undefined) { d.stopDataPath = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.suspendDataPath === undefined) { d.suspendDataPath = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.concatenateMsg === undefined) { d.concatenateMsg = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.deleteMsg === undefined) { d.deleteMsg = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.playMsg === undefined) { d.playMsg = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.queryVoiceAttribute === undefined) { d.queryVoiceAttribute = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.recordMsg === undefined) { d.recordMsg = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.reposition === undefined) { d.reposition = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.resume === undefined) { d.resume = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.review === undefined) { d.review = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.setVoiceAttribute === undefined) { d.setVoiceAttribute = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.stop === undefined) { d.stop = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.suspend === undefined) { d.suspend = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.synthesizeMsg === undefined) { d.synthesizeMsg = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.cDRNotification === undefined) { d.cDRNotification = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.cDRReport === undefined) { d.cDRReport = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.sendStoredCDRs === undefined) { d.sendStoredCDRs = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.startCDRTransmission === undefined) { d.startCDRTransmission = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.stopCDRTransmission === undefined) { d.stopCDRTransmission = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.escapeRegister === undefined) { d.escapeRegister = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.escapeRegisterAbort === undefined) { d.escapeRegisterAbort = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.escapeRegisterCancel === undefined) { d.escapeRegisterCancel = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.escape === undefined) { d.escape = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.privateDataVersion === undefined) { d.privateDataVersion = r.integer(); c++; t = r.next(e); }
  if (t !== -1 || c !== 146) r.settle(d, f, e, t, readFilterThreshold, 'getLogicalDeviceInformation getPhysicalDeviceInformation getSwitchingFunctionCaps getSwitchingFunctionDevices switchingFunctionDevices changeSystemStatusFilter systemStatusRegister systemStatusRegisterAbort systemStatusRegisterCancel requestSystemStatus systemStatus switchingFunctionCapsChanged switchingFunctionDevsChanged changeMonitorFilter monitorStart monitorStop snapshotCall snapshotDevice snapshotCallData snapshotDeviceData acceptCall alternateCall answerCall callBackCallRelated callBackMessageCallRelated campOnCall clearCall clearConnection conferenceCall consultationCall deflectCall dialDigits directedPickupCall groupPickupCall holdCall intrudeCall joinCall makeCall makePredictiveCall parkCall reconnectCall retrieveCall singleStepConferenceCall singleStepTransferCall transferCall associateData cancelTelephonyTone generateDigits generateTelephonyTone sendUserInformation startDTMFDigitsCollection startTelephonyTonesCollection stopDTMFDigitsCollection stopTelephonyTonesCollection attachMediaService detachMediaService routeRegister routeRegisterAbort routeRegisterCancel reRoute routeEnd routeReject routeRequest routeSelect routeUsed buttonPress getAuditoryApparatusInfo getButtonInformation getDisplay getHookswitchStatus getLampInformation getLampMode getMicrophoneGain getMicrophoneMute getMessageWaitingIndicator getRingerStatus getSpeakerMute getSpeakerVolume setButtonInformation setDisplay setHookswitchStatus setLampMode setMsgWaitingIndicator setMicrophoneGain setMicrophoneMute setRingerStatus setSpeakerMute setSpeakerVolume callBackMessageNonCallRelated callBackNonCallRelated cancelCallBack cancelCallBackMessage getAgentState getAutoAnswer getAutoWorkMode getCallerIDStatus getDoNotDisturb getForwarding getLastNumberDialed getRouteingMode setAgentState setAutoAnswer setAutoWorkMode setCallerIDStatus setDoNotDisturb setForwarding setRouteingMode backInService deviceCapsChanged outOfService partiallyInService ioRegister ioRegisterAbort ioRegisterCancel dataPathResumed dataPathSuspended fastData resumeDataPath sendBroadcastData sendData sendMulticastData startDataPath stopDataPath suspendDataPath concatenateMsg deleteMsg playMsg queryVoiceAttribute recordMsg reposition resume review setVoiceAttribute stop suspend synthesizeMsg cDRNotification cDRReport sendStoredCDRs startCDRTransmission stopCDRTransmission escapeRegister escapeRegisterAbort escapeRegisterCancel escape privateDataVersion', [0x02]);
  return d as FilterThreshold;
}
export function writeFilterThreshold(w: BerWriter, v: FilterThreshold, t: number): void {
  let n = w.members(v, 146);
  const k = w.pos;
  w.integer(v.privateDataVersion, 0x02);
  w.integer(v.escape, 0x02);
  w.integer(v.escapeRegisterCancel, 0x02);
  w.integer(v.escapeRegisterAbort, 0x02);
  w.integer(v.escapeRegister, 0x02);
  w.integer(v.stopCDRTransmission, 0x02);
  w.integer(v.startCDRTransmission, 0x02);
  w.integer(v.sendStoredCDRs, 0x02);
  w.integer(v.cDRReport, 0x02);
  w.integer(v.cDRNotification, 0x02);
  w.integer(v.synthesizeMsg, 0x02);
  w.integer(v.suspend, 0x02);
  w.integer(v.stop, 0x02);
  w.integer(v.setVoiceAttribute, 0x02);
  w.integer(v.review, 0x02);
  w.integer(v.resume, 0x02);
  w.integer(v.reposition, 0x02);
  w.integer(v.recordMsg, 0x02);
  w.integer(v.queryVoiceAttribute, 0x02);
  w.integer(v.playMsg, 0x02);
  w.integer(v.deleteMsg, 0x02);
  w.integer(v.concatenateMsg, 0x02);
  w.integer(v.suspendDataPath, 0x02);
  w.integer(v.stopDataPath, 0x02);
  w.integer(v.startDataPath, 0x02);
  w.integer(v.sendMulticastData, 0x02);
  w.integer(v.sendData, 0x02);
  w.integer(v.sendBroadcastData, 0x02);
  w.integer(v.resumeDataPath, 0x02);
  w.integer(v.fastData, 0x02);
  w.integer(v.dataPathSuspended, 0x02);
  w.integer(v.dataPathResumed, 0x02);
  w.integer(v.ioRegisterCancel, 0x02);
  w.integer(v.ioRegisterAbort, 0x02);
  w.integer(v.ioRegister, 0x02);
  w.integer(v.partiallyInService, 0x02);
  w.integer(v.outOfService, 0x02);
  w.integer(v.deviceCapsChanged, 0x02);
  w.integer(v.backInService, 0x02);
  w.integer(v.setRouteingMode, 0x02);
  w.integer(v.setForwarding, 0x02);
  w.integer(v.setDoNotDisturb, 0x02);
  w.integer(v.setCallerIDStatus, 0x02);
  w.integer(v.setAutoWorkMode, 0x02);
  w.integer(v.setAutoAnswer, 0x02);
  w.integer(v.setAgentState, 0x02);
  w.integer(v.getRouteingMode, 0x02);
  w.integer(v.getLastNumberDialed, 0x02);
  w.integer(v.getForwarding, 0x02);
  w.integer(v.getDoNotDisturb, 0x02);
  w.integer(v.getCallerIDStatus, 0x02);
  w.integer(v.getAutoWorkMode, 0x02);
  w.integer(v.getAutoAnswer, 0x02);
  w.integer(v.getAgentState, 0x02);
  w.integer(v.cancelCallBackMessage, 0x02);
  w.integer(v.cancelCallBack, 0x02);
  w.integer(v.callBackNonCallRelated, 0x02);
  w.integer(v.callBackMessageNonCallRelated, 0x02);
  w.integer(v.setSpeakerVolume, 0x02);
  w.integer(v.setSpeakerMute, 0x02);
  w.integer(v.setRingerStatus, 0x02);
  w.integer(v.setMicrophoneMute, 0x02);
  w.integer(v.setMicrophoneGain, 0x02);
  w.integer(v.setMsgWaitingIndicator, 0x02);
  w.integer(v.setLampMode, 0x02);
  w.integer(v.setHookswitchStatus, 0x02);
  w.integer(v.setDisplay, 0x02);
  w.integer(v.setButtonInformation, 0x02);
  w.integer(v.getSpeakerVolume, 0x02);
  w.integer(v.getSpeakerMute, 0x02);
  w.integer(v.getRingerStatus, 0x02);
  w.integer(v.getMessageWaitingIndicator, 0x02);
  w.integer(v.getMicrophoneMute, 0x02);
  w.integer(v.getMicrophoneGain, 0x02);
  w.integer(v.getLampMode, 0x02);
  w.integer(v.getLampInformation, 0x02);
  w.integer(v.getHookswitchStatus, 0x02);
  w.integer(v.getDisplay, 0x02);
  w.integer(v.getButtonInformation, 0x02);
  w.integer(v.getAuditoryApparatusInfo, 0x02);
  w.integer(v.buttonPress, 0x02);
  w.integer(v.routeUsed, 0x02);
  w.integer(v.routeSelect, 0x02);
  w.integer(v.routeRequest, 0x02);
  w.integer(v.routeReject, 0x02);
  w.integer(v.routeEnd, 0x02);
  w.integer(v.reRoute, 0x02);
  w.integer(v.routeRegisterCancel, 0x02);
  w.integer(v.routeRegisterAbort, 0x02);
  w.integer(v.routeRegister, 0x02);
  w.integer(v.detachMediaService, 0x02);
  w.integer(v.attachMediaService, 0x02);
  w.integer(v.stopTelephonyTonesCollection, 0x02);
  w.integer(v.stopDTMFDigitsCollection, 0x02);
  w.integer(v.startTelephonyTonesCollection, 0x02);
  w.integer(v.startDTMFDigitsCollection, 0x02);
  w.integer(v.sendUserInformation, 0x02);
  w.integer(v.generateTelephonyTone, 0x02);
  w.integer(v.generateDigits, 0x02);
  w.integer(v.cancelTelephonyTone, 0x02);
  w.integer(v.associateData, 0x02);
  w.integer(v.transferCall, 0x02);
  w.integer(v.singleStepTransferCall, 0x02);
  w.integer(v.singleStepConferenceCall, 0x02);
  w.integer(v.retrieveCall, 0x02);
  w.integer(v.reconnectCall, 0x02);
  w.integer(v.parkCall, 0x02);
  w.integer(v.makePredictiveCall, 0x02);
  w.integer(v.makeCall, 0x02);
  w.integer(v.joinCall, 0x02);
  w.integer(v.intrudeCall, 0x02);
  w.integer(v.holdCall, 0x02);
  w.integer(v.groupPickupCall, 0x02);
  w.integer(v.directedPickupCall, 0x02);
  w.integer(v.dialDigits, 0x02);
  w.integer(v.deflectCall, 0x02);
  w.integer(v.consultationCall, 0x02);
  w.integer(v.conferenceCall, 0x02);
  w.integer(v.clearConnection, 0x02);
  w.integer(v.clearCall, 0x02);
  w.integer(v.campOnCall, 0x02);
  w.integer(v.callBackMessageCallRelated, 0x02);
  w.integer(v.callBackCallRelated, 0x02);
  w.integer(v.answerCall, 0x02);
  w.integer(v.alternateCall, 0x02);
  w.integer(v.acceptCall, 0x02);
  w.integer(v.snapshotDeviceData, 0x02);
  w.integer(v.snapshotCallData, 0x02);
  w.integer(v.snapshotDevice, 0x02);
  w.integer(v.snapshotCall, 0x02);
  w.integer(v.monitorStop, 0x02);
  w.integer(v.monitorStart, 0x02);
  w.integer(v.changeMonitorFilter, 0x02);
  w.integer(v.switchingFunctionDevsChanged, 0x02);
  w.integer(v.switchingFunctionCapsChanged, 0x02);
  w.integer(v.systemStatus, 0x02);
  w.integer(v.requestSystemStatus, 0x02);
  w.integer(v.systemStatusRegisterCancel, 0x02);
  w.integer(v.systemStatusRegisterAbort, 0x02);
  w.integer(v.systemStatusRegister, 0x02);
  w.integer(v.changeSystemStatusFilter, 0x02);
  w.integer(v.switchingFunctionDevices, 0x02);
  w.integer(v.getSwitchingFunctionDevices, 0x02);
  w.integer(v.getSwitchingFunctionCaps, 0x02);
  w.integer(v.getPhysicalDeviceInformation, 0x02);
  w.integer(v.getLogicalDeviceInformation, 0x02);
  if (n > 0) w.rest(v, n, k, writeFilterThreshold, 'getCallBack');
  w.head(t, k);
}

export function readGetSwitchingFunctionCapsResponse(r: BerReader, d: Draft<GetSwitchingFunctionCapsResponse> = {}): GetSwitchingFunctionCapsResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x16) && d.switchingSubDomainName === undefined) { d.switchingSubDomainName = r.text(); c++; t = r.next(e); }
  if ((t === 0x16) && d.manufacturerName === undefined) { d.manufacturerName = r.text(); c++; t = r.next(e); }
  if ((t === 0x03) && d.profiles === undefined) { d.profiles = ProfilesNames.read(r); c++; t = r.next(e); }
  if ((t === 0x03) && d.deviceIDFormat === undefined) { d.deviceIDFormat = DeviceIDFormatNames.read(r); c++; t = r.next(e); }
  if ((t === 0x03) && d.swDomainFeatures === undefined) { d.swDomainFeatures = SwDomainFeaturesNames.read(r); c++; t = r.next(e); }
  if ((t === 0x03) && d.swAppearanceAddressability === undefined) { d.swAppearanceAddressability = SwAppearanceAddressabilityNames.read(r); c++; t = r.next(e); }
  if ((t === 0x03) && d.swAppearanceTypes === undefined) { d.swAppearanceTypes = SwAppearanceTypesNames.read(r); c++; t = r.next(e); }
  if ((t === 0x0a) && d.ignoreUnsupportedParameters === undefined) { d.ignoreUnsupportedParameters = IgnoreUnsupportedParametersNames.read(r); c++; t = r.next(e); }
  if (t === 0x80) { d.callCharacteristicsSupported = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.mediaClassSupport = MonitorMediaClassNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.numberOfChannels = r.integer(); t = r.next(e); }
  if (t === 0x83) { d.maxChannelBind = r.integer(); t = r.next(e); }
  if (t === 0x84) { d.miscMediaCallCharacteristics = MiscMediaCallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.connectionRateList = r.list(0x02, (r) => r.integer()); t = r.next(e); }
  if (t === 0x86) { d.delayToleranceList = r.list(0x02, (r) => r.integer()); t = r.next(e); }
  if (t === 0x87) { d.pauseTime = r.integer(); t = r.next(e); }
  if (t === 0x88) { d.currentTime = r.time(); t = r.next(e); }
  if (t === 0x89) { d.messageSeqNumbers = MessageSeqNumbersNames.read(r); t = r.next(e); }
  if (t === 0x8a) { d.timeStampMode = MessageSeqNumbersNames.read(r); t = r.next(e); }
  if (t === 0x8b) { d.securityMode = SecurityModeNames.read(r); t = r.next(e); }
  if (t === 0x8c) { d.securityFormat = SecurityFormatNames.read(r); t = r.next(e); }
  if (t === 0x8d) { d.privateDataFormat = SecurityFormatNames.read(r); t = r.next(e); }
  if (t === 0x8e) { d.transAndConfSetup = TransAndConfSetupNames.read(r); t = r.next(e); }
  if (t === 0x8f) { d.monitorFilterItems = readMonitorFilterItems(r); t = r.next(e); }
  if (t === 0x90) { d.miscMonitorCaps = MiscMonitorCapsNames.read(r); t = r.next(e); }
  if (t === 0x91) { d.correlatorDataSupported = r.boolean(); t = r.next(e); }
  if (t === 0x92) { d.dynamicFeatureSupported = DynamicFeatureSupportedNames.read(r); t = r.next(e); }
  if ((t === 0x9c) && d.callLinkageOptions === undefined) { d.callLinkageOptions = CallLinkageOptionsNames.read(r); t = r.next(e); }
  if (t === 0x93) { d.aCDModels = ACDModelsNames.read(r); t = r.next(e); }
  if (t === 0x94) { d.agentLogOnModels = AgentLogOnModelsNames.read(r); t = r.next(e); }
  if (t === 0x95) { d.agentStateModels = AgentStateModelsNames.read(r); t = r.next(e); }
  if ((t === 0x0a) && d.connectionView === undefined) { d.connectionView = ConnectionViewNames.read(r); c++; t = r.next(e); }
  if (t === 0x10) { d.maxLengthParameters = readMaxLengthParameters(r); c++; t = r.next(e); }
  if ((t === 0x9c) && d.maxLengthParametersCont === undefined) { d.maxLengthParametersCont = readMaxLengthParametersContinued(r); t = r.next(e); }
  if (t === 0x96) { d.servEvtsList = readServEvtsList(r); t = r.next(e); }
  if (t === 0x97) { d.privateDataVersionList = r.list(0x02, (r) => r.integer()); t = r.next(e); }
  if (t === 0x98) { d.systemStatusTimer = r.integer(); t = r.next(e); }
  if (t === 0x99) { d.simpleThreshold = r.integer(); t = r.next(e); }
  if (t === 0x9a) { d.filterThreshold = readFilterThreshold(r); t = r.next(e); }
  if (t === 0x9b) { d.mediaServiceCapsList = r.list(0x10, readMediaServiceCapsListMediaServiceCapsItem); t = r.next(e); }
  if (t === 0x9d) { d.maxDeviceHistoryEntries = r.integer(); t = r.next(e); }
  if (t === 0x9e) { d.maxDestinationDevicesForDeflect = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 10) r.settle(d, f, e, t, readGetSwitchingFunctionCapsResponse, 'switchingSubDomainName manufacturerName profiles={} deviceIDFormat={} swDomainFeatures={} swAppearanceAddressability={} swAppearanceTypes={} ignoreUnsupportedParameters connectionView maxLengthParameters', [0x16, 0x03, 0x0a, 0x9c]);
  return d as GetSwitchingFunctionCapsResponse;
}
export function writeGetSwitchingFunctionCapsResponse(w: BerWriter, v: GetSwitchingFunctionCapsResponse, t: number): void {
  let n = w.members(v, 10), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.maxDestinationDevicesForDeflect) !== undefined) { n--; w.integer(m, 0x9e); }
  if (n > 0 && (m = v.maxDeviceHistoryEntries) !== undefined) { n--; w.integer(m, 0x9d); }
  if (n > 0 && (m = v.mediaServiceCapsList) !== undefined) { n--; w.items(m, 0xbb, writeMediaServiceCapsListMediaServiceCapsItem, 0x30); }
  if (n > 0 && (m = v.filterThreshold) !== undefined) { n--; writeFilterThreshold(w, m, 0xba); }
  if (n > 0 && (m = v.simpleThreshold) !== undefined) { n--; w.integer(m, 0x99); }
  if (n > 0 && (m = v.systemStatusTimer) !== undefined) { n--; w.integer(w.inRange(m, 0, 180), 0x98); }
  if (n > 0 && (m = v.privateDataVersionList) !== undefined) { n--; w.items(m, 0xb7, (w, v, t) => w.integer(v, t), 0x02); }
  if (n > 0 && (m = v.servEvtsList) !== undefined) { n--; writeServEvtsList(w, m, 0xb6); }
  if (n > 0 && (m = v.maxLengthParametersCont) !== undefined) { n--; writeMaxLengthParametersContinued(w, m, 0xbc); }
  writeMaxLengthParameters(w, v.maxLengthParameters, 0x30);
  ConnectionViewNames.write(w, v.connectionView, 0x0a);
  if (n > 0 && (m = v.agentStateModels) !== undefined) { n--; AgentStateModelsNames.write(w, m, 0x95); }
  if (n > 0 && (m = v.agentLogOnModels) !== undefined) { n--; AgentLogOnModelsNames.write(w, m, 0x94); }
  if (n > 0 && (m = v.aCDModels) !== undefined) { n--; ACDModelsNames.write(w, m, 0x93); }
  if (n > 0 && (m = v.callLinkageOptions) !== undefined) { n--; CallLinkageOptionsNames.write(w, m, 0x9c); }
  if (n > 0 && (m = v.dynamicFeatureSupported) !== undefined) { n--; DynamicFeatureSupportedNames.write(w, m, 0x92); }
  if (n > 0 && (m = v.correlatorDataSupported) !== undefined) { n--; w.boolean(m, 0x91); }
  if (n > 0 && (m = v.miscMonitorCaps) !== undefined) { n--; MiscMonitorCapsNames.write(w, m, 0x90); }
  if (n > 0 && (m = v.monitorFilterItems) !== undefined) { n--; writeMonitorFilterItems(w, m, 0xaf); }
  if (n > 0 && (m = v.transAndConfSetup) !== undefined) { n--; TransAndConfSetupNames.write(w, m, 0x8e); }
  if (n > 0 && (m = v.privateDataFormat) !== undefined) { n--; SecurityFormatNames.write(w, m, 0x8d); }
  if (n > 0 && (m = v.securityFormat) !== undefined) { n--; SecurityFormatNames.write(w, m, 0x8c); }
  if (n > 0 && (m = v.securityMode) !== undefined) { n--; SecurityModeNames.write(w, m, 0x8b); }
  if (n > 0 && (m = v.timeStampMode) !== undefined) { n--; MessageSeqNumbersNames.write(w, m, 0x8a); }
  if (n > 0 && (m = v.messageSeqNumbers) !== undefined) { n--; MessageSeqNumbersNames.write(w, m, 0x89); }
  if (n > 0 && (m = v.currentTime) !== undefined) { n--; w.time(m, 0x88); }
  if (n > 0 && (m = v.pauseTime) !== undefined) { n--; w.integer(w.inRange(m, 1, 2000), 0x87); }
  if (n > 0 && (m = v.delayToleranceList) !== undefined) { n--; w.items(m, 0xa6, (w, v, t) => w.integer(v, t), 0x02); }
  if (n > 0 && (m = v.connectionRateList) !== undefined) { n--; w.items(m, 0xa5, (w, v, t) => w.integer(v, t), 0x02); }
  if (n > 0 && (m = v.miscMediaCallCharacteristics) !== undefined) { n--; MiscMediaCallCharacteristicsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.maxChannelBind) !== undefined) { n--; w.integer(m, 0x83); }
  if (n > 0 && (m = v.numberOfChannels) !== undefined) { n--; w.integer(m, 0x82); }
  if (n > 0 && (m = v.mediaClassSupport) !== undefined) { n--; MonitorMediaClassNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.callCharacteristicsSupported) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x80); }
  IgnoreUnsupportedParametersNames.write(w, v.ignoreUnsupportedParameters, 0x0a);
  SwAppearanceTypesNames.write(w, v.swAppearanceTypes, 0x03);
  SwAppearanceAddressabilityNames.write(w, v.swAppearanceAddressability, 0x03);
  SwDomainFeaturesNames.write(w, v.swDomainFeatures, 0x03);
  DeviceIDFormatNames.write(w, v.deviceIDFormat, 0x03);
  ProfilesNames.write(w, v.profiles, 0x03);
  w.text(w.inSize(v.manufacturerName, 0, 64), 0x16);
  w.text(w.inSize(v.switchingSubDomainName, 0, 64), 0x16);
  if (n > 0) w.rest(v, n, k, writeGetSwitchingFunctionCapsResponse);
  w.head(t, k);
}

export const ReqDeviceCategoryNames = /* @__PURE__ */ new Enumeration<ReqDeviceCategory>('acd groupACD groupHunt groupPick groupOther networkInterface park routeingDevice station voiceUnit other conference dtmfIV genericIV groupUser listenerIV messageIV promptIV promptQueue');

export function readGetSwitchingFunctionDevices(r: BerReader, d: Draft<GetSwitchingFunctionDevices> = {}): GetSwitchingFunctionDevices {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x10) { d.requestedDeviceID = readDeviceID(r); t = r.next(e); }
  if (t === 0x0a) { d.requestedDeviceCategory = ReqDeviceCategoryNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readGetSwitchingFunctionDevices, '');
  return d as GetSwitchingFunctionDevices;
}
export function writeGetSwitchingFunctionDevices(w: BerWriter, v: GetSwitchingFunctionDevices, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.requestedDeviceCategory) !== undefined) { n--; ReqDeviceCategoryNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.requestedDeviceID) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  if (n > 0) w.rest(v, n, k, writeGetSwitchingFunctionDevices);
  w.head(t, k);
}

export function readGetSwitchingFunctionDevicesResponse(r: BerReader, d: Draft<GetSwitchingFunctionDevicesResponse> = {}): GetSwitchingFunctionDevicesResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.serviceCrossRefID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetSwitchingFunctionDevicesResponse, 'serviceCrossRefID');
  return d as GetSwitchingFunctionDevicesResponse;
}
export function writeGetSwitchingFunctionDevicesResponse(w: BerWriter, v: GetSwitchingFunctionDevicesResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.identifier(v.serviceCrossRefID, 0x04);
  if (n > 0) w.rest(v, n, k, writeGetSwitchingFunctionDevicesResponse);
  w.head(t, k);
}

export const DeviceAttributesNames = /* @__PURE__ */ new Bits<DeviceAttributes>('mediaAccessDevice routeingDevice groupACD groupHunt groupPick', 'groupUser');

export function readDeviceListDevice(r: BerReader, d: Draft<DeviceListDevice> = {}): DeviceListDevice {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.deviceID === undefined) { d.deviceID = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.deviceCategory = DeviceCategoryNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.namedDeviceTypes = NamedDeviceTypesNames.read(r); t = r.next(e); }
  if (t === 0x03) { d.deviceAttributes = DeviceAttributesNames.read(r); t = r.next(e); }
  if (t === 0x16) { d.deviceModelName = r.text(); t = r.next(e); }
  if ((t === 0x10) && d.nidGroup === undefined) { d.nidGroup = readDeviceID(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readDeviceListDevice, 'deviceID', [0x10]);
  return d as DeviceListDevice;
}
export function writeDeviceListDevice(w: BerWriter, v: DeviceListDevice, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.nidGroup) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  if (n > 0 && (m = v.deviceModelName) !== undefined) { n--; w.text(w.inSize(m, 0, 64), 0x16); }
  if (n > 0 && (m = v.deviceAttributes) !== undefined) { n--; DeviceAttributesNames.write(w, m, 0x03); }
  if (n > 0 && (m = v.namedDeviceTypes) !== undefined) { n--; NamedDeviceTypesNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.deviceCategory) !== undefined) { n--; DeviceCategoryNames.write(w, m, 0x80); }
  writeDeviceID(w, v.deviceID, 0x30);
  if (n > 0) w.rest(v, n, k, writeDeviceListDevice);
  w.head(t, k);
}

export function readSwitchingFunctionDevices(r: BerReader, d: Draft<SwitchingFunctionDevices> = {}): SwitchingFunctionDevices {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.serviceCrossRefID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x02) { d.segmentID = r.integer(); t = r.next(e); }
  if (t === 0x01) { d.lastSegment = r.boolean(); c++; t = r.next(e); }
  if (t === 0x10) { d.deviceList = r.list(0x10, readDeviceListDevice); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readSwitchingFunctionDevices, 'serviceCrossRefID lastSegment deviceList=[]');
  return d as SwitchingFunctionDevices;
}
export function writeSwitchingFunctionDevices(w: BerWriter, v: SwitchingFunctionDevices, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(v.deviceList, 0x30, writeDeviceListDevice, 0x30);
  w.boolean(v.lastSegment, 0x01);
  if (n > 0 && (m = v.segmentID) !== undefined) { n--; w.integer(m, 0x02); }
  w.identifier(v.serviceCrossRefID, 0x04);
  if (n > 0) w.rest(v, n, k, writeSwitchingFunctionDevices);
  w.head(t, k);
}
