import { bits, type TypeDefinition } from '../language.js';

export const serviceTypes = {
  CallControlEvents: bits(
    {
      bridged: 15,
      callCleared: 0,
      conferenced: 1,
      connectionCleared: 2,
      delivered: 3,
      digitsDialed: 14,
      diverted: 4,
      established: 5,
      failed: 6,
      held: 7,
      networkCapabilitiesChanged: 16,
      networkReached: 8,
      offered: 17,
      originated: 9,
      queued: 10,
      retrieved: 11,
      serviceInitiated: 12,
      transferred: 13,
    },
    {
      about: 'The call control events; in a monitor filter, true means that the event is not sent.',
    },
  ),
  CallAssociatedEvents: bits(
    {
      callInformation: 0,
      charging: 1,
      digitsGenerated: 2,
      telephonyTonesGenerated: 3,
      serviceCompletionFailure: 4,
    },
    {
      about:
        'The call associated events; in a monitor filter, true means that the event is not sent.',
    },
  ),
  MediaAttachmentEvents: bits(
    {
      mediaAttached: 0,
      mediaDetached: 1,
    },
    {
      about:
        'The media attachment events; in a monitor filter, true means that the event is not sent.',
    },
  ),
  PhysicalDeviceFeatureEvents: bits(
    {
      buttonInformation: 0,
      buttonPress: 1,
      displayUpdated: 2,
      hookswitch: 3,
      lampMode: 4,
      messageWaiting: 5,
      microphoneGain: 6,
      microphoneMute: 7,
      ringerStatus: 8,
      speakerMute: 9,
      speakerVolume: 10,
    },
    {
      about:
        'The physical device feature events; in a monitor filter, true means that the event is not sent.',
    },
  ),
  LogicalDeviceFeatureEvents: bits(
    {
      agentBusy: 0,
      agentLoggedOn: 1,
      agentLoggedOff: 2,
      agentNotReady: 3,
      agentReady: 4,
      agentWorkingAfterCall: 5,
      autoAnswer: 6,
      autoWorkMode: 7,
      callBack: 8,
      callBackMessage: 9,
      callerIDStatus: 10,
      doNotDisturb: 11,
      forwarding: 12,
      presenceState: { number: 14, since: 6 },
      routeingMode: 13,
    },
    {
      about:
        'The logical device feature events; in a monitor filter, true means that the event is not sent.',
    },
  ),
  DeviceMaintenanceEvents: bits(
    {
      backInService: 0,
      deviceCapabilityChanged: 2,
      outOfService: 1,
      partiallyInService: 3,
    },
    {
      about:
        'The device maintenance events; in a monitor filter, true means that the event is not sent.',
    },
  ),
  VoiceEvents: bits(
    {
      bookmarkReached: 7,
      completed: 8,
      dtmfDetected: 9,
      emptied: 10,
      interruptionDetected: 11,
      notRecognized: 12,
      play: 1,
      recognized: 13,
      record: 3,
      review: 5,
      started: 14,
      silenceTimeoutExpired: 15,
      speechDetected: 16,
      stop: 0,
      suspendPlay: 2,
      suspendRecord: 4,
      voiceAttributesChanged: 6,
      voiceErrorOccurred: 17,
    },
    { about: 'The voice events; in a monitor filter, true means that the event is not sent.' },
  ),
  VendorSpecEvents: bits(
    {
      private: 0,
    },
    {
      about:
        'The vendor specific events; in a monitor filter, true means that the event is not sent.',
    },
  ),
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
    {
      associateData: 0,
      cancelTelephonyTones: 1,
      generateDigits: 2,
      generateTelephonyTones: 3,
      sendUserInformation: 4,
      changeConnectionInformation: { number: 5, since: 6 },
    },
    {
      about:
        'The call associated services; true means that the service is permitted at the moment.',
    },
  ),
  MediaAttachmentServices: bits(
    {
      attachMediaService: 0,
      detachMediaService: 1,
    },
    {
      about:
        'The media attachment services; true means that the service is permitted at the moment.',
    },
  ),
  RouteingServices: bits(
    {
      routeRegister: 0,
      routeRegisterCancel: 1,
      routeRegisterAbort: 2,
      reRoute: 3,
      routeEnd: 4,
      routeReject: 5,
      routeRequest: 6,
      routeSelect: 7,
      routeUsed: 8,
    },
    { about: 'The routeing services; true means that the service is permitted at the moment.' },
  ),
  VoiceServices: bits(
    {
      activate: 12,
      clear: 13,
      deactivate: 14,
      concatenateMessage: 0,
      deleteMessage: 1,
      playMessage: 2,
      queryVoiceAttribute: 3,
      recordMessage: 4,
      reposition: 5,
      resume: 6,
      review: 7,
      setVoiceAttribute: 8,
      stop: 9,
      suspend: 10,
      synthesizeMessage: 11,
    },
    { about: 'The voice services; true means that the service is permitted at the moment.' },
  ),
} as const satisfies Readonly<Record<string, TypeDefinition>>;
