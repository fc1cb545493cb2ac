import type { CapabilityParts } from '../../model/capabilities.js';
import type { EventType, RequestType } from '../../model/message.js';

/** Optional parts, by their names in the lists of capabilities. */
const all = (names: string): CapabilityParts =>
  Object.fromEntries(names.split(' ').map((name) => [name, true]));

const FORWARDING_TYPES =
  'forwardingTypeBusy forwardingTypeBusyInt forwardingTypeBusyExt forwardingTypeDND forwardingTypeDNDInt ' +
  'forwardingTypeDNDExt forwardingTypeNoAns forwardingTypeNoAnsInt forwardingTypeNoAnsExt forwardingTypeImmediate ' +
  'forwardingTypeImmInt forwardingTypeImmExt';

/** The optional parts that the PBX supports of services and events. Of those that are not here it tells none. */
export const PARTS: { readonly [Name in RequestType | EventType]?: CapabilityParts } = {
  AssociateData: all(
    'accountCode authCode correlatorData callQualifyingData callCharacteristics subjectOfCall languagePreferences deviceInfo',
  ),
  ClearCall: all('alerting connected failed queued initiated hold userData callIDOnly'),
  DoNotDisturbEvent: all('callOriginationInternal callOriginationExternal callingDeviceList'),
  ForwardingEvent: all(
    `${FORWARDING_TYPES} forwardTo forwardDefaultTypeAndDN ringCount ringDuration`,
  ),
  GetDoNotDisturb: all(
    'callOriginParameterInAck callOriginInternInAck callOriginExternInAck callingDeviceListInAck',
  ),
  GetForwarding: all(
    'forwardListInAck forwardDNInAck forwardDefaultInAck forwardDefaultTypeAndDNInAck ringCountInAck',
  ),
  MakeCall: all(
    'accountCode authCode autoOriginatePrompt autoOriginateDoNotPrompt correlatorData userData callCharacteristics ' +
      'mediaCallCharacteristics subjectOfCall languagePreferences multiStage supportsPrompting offHook',
  ),
  MonitorStart: all(
    'monitorObjectDevice monitorObjectCall requestedMonitorFilter monitorTypeCall monitorTypeDevice ' +
      'monitorMediaClassParameter monitorExistingCallsInAck callIDOnly swDomainDefaultForMonitorTypeIsDevice',
  ),
  SetDoNotDisturb: all('callOriginationInternal callOriginationExternal callingDeviceList'),
  SetForwarding: all(`${FORWARDING_TYPES} forwardDN ringCount ringDuration`),
  SnapshotDevice: all('localCallStateCompoundCallState mediaCallCharacteristicsInAck'),
};
