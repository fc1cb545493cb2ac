import { bits, type TypeDefinition } from '../language.js';

export const serviceTypes: Readonly<Record<string, TypeDefinition>> = {
  CallControlEvents: bits(
    `
      bridged=15 callCleared=0 conferenced connectionCleared delivered digitsDialed=14 diverted=4
      established failed held networkCapabilitiesChanged=16 networkReached=8 offered=17 originated=9
      queued retrieved serviceInitiated transferred
    `,
    {
      about: 'The call control events; in a monitor filter, true means that the event is not sent.',
    },
  ),
  CallAssociatedEvents: bits(
    `
      callInformation charging digitsGenerated telephonyTonesGenerated serviceCompletionFailure
    `,
    {
      about:
        'The call associated events; in a monitor filter, true means that the event is not sent.',
    },
  ),
  MediaAttachmentEvents: bits('mediaAttached mediaDetached', {
    about:
      'The media attachment events; in a monitor filter, true means that the event is not sent.',
  }),
  PhysicalDeviceFeatureEvents: bits(
    `
      buttonInformation buttonPress displayUpdated hookswitch lampMode messageWaiting microphoneGain
      microphoneMute ringerStatus speakerMute speakerVolume
    `,
    {
      about:
        'The physical device feature events; in a monitor filter, true means that the event is not sent.',
    },
  ),
  LogicalDeviceFeatureEvents: bits(
    `
      agentBusy agentLoggedOn agentLoggedOff agentNotReady agentReady agentWorkingAfterCall
      autoAnswer autoWorkMode callBack callBackMessage callerIDStatus doNotDisturb forwarding
      presenceState=14@6 routeingMode=13
    `,
    {
      about:
        'The logical device feature events; in a monitor filter, true means that the event is not sent.',
    },
  ),
  DeviceMaintenanceEvents: bits(
    'backInService deviceCapabilityChanged=2 outOfService=1 partiallyInService=3',
    {
      about:
        'The device maintenance events; in a monitor filter, true means that the event is not sent.',
    },
  ),
  VoiceEvents: bits(
    `
      bookmarkReached=7 completed dtmfDetected emptied interruptionDetected notRecognized play=1
      recognized=13 record=3 review=5 started=14 silenceTimeoutExpired speechDetected stop=0
      suspendPlay=2 suspendRecord=4 voiceAttributesChanged=6 voiceErrorOccurred=17
    `,
    { about: 'The voice events; in a monitor filter, true means that the event is not sent.' },
  ),
  VendorSpecEvents: bits('private', {
    about:
      'The vendor specific events; in a monitor filter, true means that the event is not sent.',
  }),
  CallControlServices: bits(
    {
      acceptCall: 0,
      alternateCall: 1,
      answerCall: 2,
      callBack: 3,
      callBackMessage: 4,
      campOnCall: 5,
      clearCall: 6,
      clearConnection: 7,
      conferenceCall: 8,
      consultationCall: 9,
      deflectCall: 10,
      dialDigits: 11,
      directedPickupCall: 12,
      groupPickupCall: 13,
      holdCall: 14,
      intrudeCall: 15,
      joinCall: 16,
      makeCall: 17,
      makePredictiveCall: 18,
      parkCall: 19,
      reconnectCall: 20,
      retrieveCall: 21,
      sendMessage: 26,
      singleStepConference: 22,
      singleStepTransfer: 23,
      transferCall: 24,
      makeConnection: { number: 25, xmlName: false },
    },
    { about: 'The call control services; true means that the service is permitted at the moment.' },
  ),
  CallAssociatedServices: bits(
    `
      associateData cancelTelephonyTones generateDigits generateTelephonyTones sendUserInformation
      changeConnectionInformation@6
    `,
    {
      about:
        'The call associated services; true means that the service is permitted at the moment.',
    },
  ),
  MediaAttachmentServices: bits('attachMediaService detachMediaService', {
    about: 'The media attachment services; true means that the service is permitted at the moment.',
  }),
  RouteingServices: bits(
    `
      routeRegister routeRegisterCancel routeRegisterAbort reRoute routeEnd routeReject routeRequest
      routeSelect routeUsed
    `,
    { about: 'The routeing services; true means that the service is permitted at the moment.' },
  ),
  VoiceServices: bits(
    `
      activate=12 clear deactivate concatenateMessage=0 deleteMessage playMessage
      queryVoiceAttribute recordMessage reposition resume review setVoiceAttribute stop suspend
      synthesizeMessage
    `,
    { about: 'The voice services; true means that the service is permitted at the moment.' },
  ),
};
