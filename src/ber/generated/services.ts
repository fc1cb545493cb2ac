// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { CallAssociatedEvents, CallAssociatedServices, CallControlEvents, CallControlServices, DeviceMaintenanceEvents, LogicalDeviceFeatureEvents, MediaAttachmentEvents, MediaAttachmentServices, PhysicalDeviceFeatureEvents, RouteingServices, VendorSpecEvents, VoiceEvents, VoiceServices } from '../../model/generated/services.js';
import { Bits } from '../names.js';

export const CallControlEventsNames = /* @__PURE__ */ new Bits<CallControlEvents>('callCleared conferenced connectionCleared delivered diverted established failed held networkReached originated queued retrieved serviceInitiated transferred digitsDialed bridged networkCapabilitiesChanged offered');

export const CallAssociatedEventsNames = /* @__PURE__ */ new Bits<CallAssociatedEvents>('callInformation charging digitsGenerated telephonyTonesGenerated serviceCompletionFailure');

export const MediaAttachmentEventsNames = /* @__PURE__ */ new Bits<MediaAttachmentEvents>('mediaAttached mediaDetached');

export const PhysicalDeviceFeatureEventsNames = /* @__PURE__ */ new Bits<PhysicalDeviceFeatureEvents>('buttonInformation buttonPress displayUpdated hookswitch lampMode messageWaiting microphoneGain microphoneMute ringerStatus speakerMute speakerVolume');

export const LogicalDeviceFeatureEventsNames = /* @__PURE__ */ new Bits<LogicalDeviceFeatureEvents>('agentBusy agentLoggedOn agentLoggedOff agentNotReady agentReady agentWorkingAfterCall autoAnswer autoWorkMode callBack callBackMessage callerIDStatus doNotDisturb forwarding routeingMode presenceState');

export const DeviceMaintenanceEventsNames = /* @__PURE__ */ new Bits<DeviceMaintenanceEvents>('backInService outOfService deviceCapabilityChanged partiallyInService');

export const VoiceEventsNames = /* @__PURE__ */ new Bits<VoiceEvents>('stop play suspendPlay record suspendRecord review voiceAttributesChanged bookmarkReached completed dtmfDetected emptied interruptionDetected notRecognized recognized started silenceTimeoutExpired speechDetected voiceErrorOccurred');

export const VendorSpecEventsNames = /* @__PURE__ */ new Bits<VendorSpecEvents>('private');

export const CallControlServicesNames = /* @__PURE__ */ new Bits<CallControlServices>('acceptCall alternateCall answerCall callBack callBackMessage campOnCall clearCall clearConnection conferenceCall consultationCall deflectCall dialDigits directedPickupCall groupPickupCall holdCall intrudeCall joinCall makeCall makePredictiveCall parkCall reconnectCall retrieveCall singleStepConference singleStepTransfer transferCall makeConnection sendMessage');

export const CallAssociatedServicesNames = /* @__PURE__ */ new Bits<CallAssociatedServices>('associateData cancelTelephonyTones generateDigits generateTelephonyTones sendUserInformation changeConnectionInformation');

export const MediaAttachmentServicesNames = /* @__PURE__ */ new Bits<MediaAttachmentServices>('attachMediaService detachMediaService');

export const RouteingServicesNames = /* @__PURE__ */ new Bits<RouteingServices>('routeRegister routeRegisterCancel routeRegisterAbort reRoute routeEnd routeReject routeRequest routeSelect routeUsed');

export const VoiceServicesNames = /* @__PURE__ */ new Bits<VoiceServices>('concatenateMessage deleteMessage playMessage queryVoiceAttribute recordMessage reposition resume review setVoiceAttribute stop suspend synthesizeMessage activate clear deactivate');
