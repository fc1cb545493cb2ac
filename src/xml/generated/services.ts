// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { MemberTable } from '../tables.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

export const CallControlServicesTable = new MemberTable('acceptCall alternateCall answerCall callBack callBackMessage campOnCall clearCall clearConnection conferenceCall consultationCall deflectCall dialDigits directedPickupCall groupPickupCall holdCall intrudeCall joinCall makeCall makePredictiveCall parkCall reconnectCall retrieveCall sendMessage singleStepConference singleStepTransfer transferCall -makeConnection');

export const CallAssociatedServicesTable = new MemberTable('associateData cancelTelephonyTones generateDigits generateTelephonyTones sendUserInformation changeConnectionInformation@6');

export const MediaAttachmentServicesTable = new MemberTable('attachMediaService detachMediaService');

export const RouteingServicesTable = new MemberTable('routeRegister routeRegisterCancel routeRegisterAbort reRoute routeEnd routeReject routeRequest routeSelect routeUsed');

export const VoiceServicesTable = new MemberTable('activate clear deactivate concatenateMessage deleteMessage playMessage queryVoiceAttribute recordMessage reposition resume review setVoiceAttribute stop suspend synthesizeMessage');

export const CallControlEventsTable = new MemberTable('bridged callCleared conferenced connectionCleared delivered digitsDialed diverted established failed held networkCapabilitiesChanged networkReached offered originated queued retrieved serviceInitiated transferred');

export const CallAssociatedEventsTable = new MemberTable('callInformation charging digitsGenerated telephonyTonesGenerated serviceCompletionFailure');

export const MediaAttachmentEventsTable = new MemberTable('mediaAttached mediaDetached');

export const PhysicalDeviceFeatureEventsTable = new MemberTable('buttonInformation buttonPress displayUpdated hookswitch lampMode messageWaiting microphoneGain microphoneMute ringerStatus speakerMute speakerVolume');

export const LogicalDeviceFeatureEventsTable = new MemberTable('agentBusy agentLoggedOn agentLoggedOff agentNotReady agentReady agentWorkingAfterCall autoAnswer autoWorkMode callBack callBackMessage callerIDStatus doNotDisturb forwarding presenceState@6 routeingMode');

export const DeviceMaintenanceEventsTable = new MemberTable('backInService deviceCapabilityChanged outOfService partiallyInService');

export const VoiceEventsTable = new MemberTable('bookmarkReached completed dtmfDetected emptied interruptionDetected notRecognized play recognized record review started silenceTimeoutExpired speechDetected stop suspendPlay suspendRecord voiceAttributesChanged voiceErrorOccurred');

export const VendorSpecEventsTable = new MemberTable('private');
