// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { OpenBits } from '../unknown-member.js';

/** The call control events; in a monitor filter, true means that the event is not sent. */
export interface CallControlEvents extends OpenBits {
  readonly bridged?: boolean;
  readonly callCleared?: boolean;
  readonly conferenced?: boolean;
  readonly connectionCleared?: boolean;
  readonly delivered?: boolean;
  readonly digitsDialed?: boolean;
  readonly diverted?: boolean;
  readonly established?: boolean;
  readonly failed?: boolean;
  readonly held?: boolean;
  readonly networkCapabilitiesChanged?: boolean;
  readonly networkReached?: boolean;
  readonly offered?: boolean;
  readonly originated?: boolean;
  readonly queued?: boolean;
  readonly retrieved?: boolean;
  readonly serviceInitiated?: boolean;
  readonly transferred?: boolean;
}

/** The call associated events; in a monitor filter, true means that the event is not sent. */
export interface CallAssociatedEvents extends OpenBits {
  readonly callInformation?: boolean;
  readonly charging?: boolean;
  readonly digitsGenerated?: boolean;
  readonly telephonyTonesGenerated?: boolean;
  readonly serviceCompletionFailure?: boolean;
}

/** The media attachment events; in a monitor filter, true means that the event is not sent. */
export interface MediaAttachmentEvents extends OpenBits {
  readonly mediaAttached?: boolean;
  readonly mediaDetached?: boolean;
}

/** The physical device feature events; in a monitor filter, true means that the event is not sent. */
export interface PhysicalDeviceFeatureEvents extends OpenBits {
  readonly buttonInformation?: boolean;
  readonly buttonPress?: boolean;
  readonly displayUpdated?: boolean;
  readonly hookswitch?: boolean;
  readonly lampMode?: boolean;
  readonly messageWaiting?: boolean;
  readonly microphoneGain?: boolean;
  readonly microphoneMute?: boolean;
  readonly ringerStatus?: boolean;
  readonly speakerMute?: boolean;
  readonly speakerVolume?: boolean;
}

/** The logical device feature events; in a monitor filter, true means that the event is not sent. */
export interface LogicalDeviceFeatureEvents extends OpenBits {
  readonly agentBusy?: boolean;
  readonly agentLoggedOn?: boolean;
  readonly agentLoggedOff?: boolean;
  readonly agentNotReady?: boolean;
  readonly agentReady?: boolean;
  readonly agentWorkingAfterCall?: boolean;
  readonly autoAnswer?: boolean;
  readonly autoWorkMode?: boolean;
  readonly callBack?: boolean;
  readonly callBackMessage?: boolean;
  readonly callerIDStatus?: boolean;
  readonly doNotDisturb?: boolean;
  readonly forwarding?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly presenceState?: boolean;
  readonly routeingMode?: boolean;
}

/** The device maintenance events; in a monitor filter, true means that the event is not sent. */
export interface DeviceMaintenanceEvents extends OpenBits {
  readonly backInService?: boolean;
  readonly deviceCapabilityChanged?: boolean;
  readonly outOfService?: boolean;
  readonly partiallyInService?: boolean;
}

/** The voice events; in a monitor filter, true means that the event is not sent. */
export interface VoiceEvents extends OpenBits {
  readonly bookmarkReached?: boolean;
  readonly completed?: boolean;
  readonly dtmfDetected?: boolean;
  readonly emptied?: boolean;
  readonly interruptionDetected?: boolean;
  readonly notRecognized?: boolean;
  readonly play?: boolean;
  readonly recognized?: boolean;
  readonly record?: boolean;
  readonly review?: boolean;
  readonly started?: boolean;
  readonly silenceTimeoutExpired?: boolean;
  readonly speechDetected?: boolean;
  readonly stop?: boolean;
  readonly suspendPlay?: boolean;
  readonly suspendRecord?: boolean;
  readonly voiceAttributesChanged?: boolean;
  readonly voiceErrorOccurred?: boolean;
}

/** The vendor specific events; in a monitor filter, true means that the event is not sent. */
export interface VendorSpecEvents extends OpenBits {
  readonly private?: boolean;
}

/** The call control services; true means that the service is permitted at the moment. */
export interface CallControlServices extends OpenBits {
  readonly acceptCall?: boolean;
  readonly alternateCall?: boolean;
  readonly answerCall?: boolean;
  readonly callBack?: boolean;
  readonly callBackMessage?: boolean;
  readonly campOnCall?: boolean;
  readonly clearCall?: boolean;
  readonly clearConnection?: boolean;
  readonly conferenceCall?: boolean;
  readonly consultationCall?: boolean;
  readonly deflectCall?: boolean;
  readonly dialDigits?: boolean;
  readonly directedPickupCall?: boolean;
  readonly groupPickupCall?: boolean;
  readonly holdCall?: boolean;
  readonly intrudeCall?: boolean;
  readonly joinCall?: boolean;
  readonly makeCall?: boolean;
  readonly makePredictiveCall?: boolean;
  readonly parkCall?: boolean;
  readonly reconnectCall?: boolean;
  readonly retrieveCall?: boolean;
  readonly sendMessage?: boolean;
  readonly singleStepConference?: boolean;
  readonly singleStepTransfer?: boolean;
  readonly transferCall?: boolean;
  readonly makeConnection?: boolean;
}

/** The call associated services; true means that the service is permitted at the moment. */
export interface CallAssociatedServices extends OpenBits {
  readonly associateData?: boolean;
  readonly cancelTelephonyTones?: boolean;
  readonly generateDigits?: boolean;
  readonly generateTelephonyTones?: boolean;
  readonly sendUserInformation?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly changeConnectionInformation?: boolean;
}

/** The media attachment services; true means that the service is permitted at the moment. */
export interface MediaAttachmentServices extends OpenBits {
  readonly attachMediaService?: boolean;
  readonly detachMediaService?: boolean;
}

/** The routeing services; true means that the service is permitted at the moment. */
export interface RouteingServices extends OpenBits {
  readonly routeRegister?: boolean;
  readonly routeRegisterCancel?: boolean;
  readonly routeRegisterAbort?: boolean;
  readonly reRoute?: boolean;
  readonly routeEnd?: boolean;
  readonly routeReject?: boolean;
  readonly routeRequest?: boolean;
  readonly routeSelect?: boolean;
  readonly routeUsed?: boolean;
}

/** The voice services; true means that the service is permitted at the moment. */
export interface VoiceServices extends OpenBits {
  readonly activate?: boolean;
  readonly clear?: boolean;
  readonly deactivate?: boolean;
  readonly concatenateMessage?: boolean;
  readonly deleteMessage?: boolean;
  readonly playMessage?: boolean;
  readonly queryVoiceAttribute?: boolean;
  readonly recordMessage?: boolean;
  readonly reposition?: boolean;
  readonly resume?: boolean;
  readonly review?: boolean;
  readonly setVoiceAttribute?: boolean;
  readonly stop?: boolean;
  readonly suspend?: boolean;
  readonly synthesizeMessage?: boolean;
}
