import type { MonitorFilter } from '../model/generated/monitoring-types.js';
import type { EventType } from '../model/message.js';

/** The bit of a monitor filter that stands for each type of event. Source: ECMA-269 12.2.23. */
const FILTER_BITS: {
  readonly [Type in EventType]: (filter: MonitorFilter) => boolean | undefined;
} = {
  BridgedEvent: ({ callControl }) => callControl?.bridged,
  CallClearedEvent: ({ callControl }) => callControl?.callCleared,
  ConferencedEvent: ({ callControl }) => callControl?.conferenced,
  ConnectionClearedEvent: ({ callControl }) => callControl?.connectionCleared,
  DeliveredEvent: ({ callControl }) => callControl?.delivered,
  DigitsDialedEvent: ({ callControl }) => callControl?.digitsDialed,
  DivertedEvent: ({ callControl }) => callControl?.diverted,
  EstablishedEvent: ({ callControl }) => callControl?.established,
  FailedEvent: ({ callControl }) => callControl?.failed,
  HeldEvent: ({ callControl }) => callControl?.held,
  NetworkCapabilitiesChangedEvent: ({ callControl }) => callControl?.networkCapabilitiesChanged,
  NetworkReachedEvent: ({ callControl }) => callControl?.networkReached,
  OfferedEvent: ({ callControl }) => callControl?.offered,
  OriginatedEvent: ({ callControl }) => callControl?.originated,
  QueuedEvent: ({ callControl }) => callControl?.queued,
  RetrievedEvent: ({ callControl }) => callControl?.retrieved,
  ServiceInitiatedEvent: ({ callControl }) => callControl?.serviceInitiated,
  TransferredEvent: ({ callControl }) => callControl?.transferred,
  CallInformationEvent: ({ callAssociated }) => callAssociated?.callInformation,
  ChargingEvent: ({ callAssociated }) => callAssociated?.charging,
  DigitsGeneratedEvent: ({ callAssociated }) => callAssociated?.digitsGenerated,
  TelephonyTonesGeneratedEvent: ({ callAssociated }) => callAssociated?.telephonyTonesGenerated,
  ServiceCompletionFailureEvent: ({ callAssociated }) => callAssociated?.serviceCompletionFailure,
  MediaAttachedEvent: ({ mediaAttachment }) => mediaAttachment?.mediaAttached,
  MediaDetachedEvent: ({ mediaAttachment }) => mediaAttachment?.mediaDetached,
  ButtonInformationEvent: ({ physicalDeviceFeature }) => physicalDeviceFeature?.buttonInformation,
  ButtonPressEvent: ({ physicalDeviceFeature }) => physicalDeviceFeature?.buttonPress,
  DisplayUpdatedEvent: ({ physicalDeviceFeature }) => physicalDeviceFeature?.displayUpdated,
  HookswitchEvent: ({ physicalDeviceFeature }) => physicalDeviceFeature?.hookswitch,
  LampModeEvent: ({ physicalDeviceFeature }) => physicalDeviceFeature?.lampMode,
  MessageWaitingEvent: ({ physicalDeviceFeature }) => physicalDeviceFeature?.messageWaiting,
  MicrophoneGainEvent: ({ physicalDeviceFeature }) => physicalDeviceFeature?.microphoneGain,
  MicrophoneMuteEvent: ({ physicalDeviceFeature }) => physicalDeviceFeature?.microphoneMute,
  RingerStatusEvent: ({ physicalDeviceFeature }) => physicalDeviceFeature?.ringerStatus,
  SpeakerMuteEvent: ({ physicalDeviceFeature }) => physicalDeviceFeature?.speakerMute,
  SpeakerVolumeEvent: ({ physicalDeviceFeature }) => physicalDeviceFeature?.speakerVolume,
  AgentBusyEvent: ({ logicalDeviceFeature }) => logicalDeviceFeature?.agentBusy,
  AgentLoggedOnEvent: ({ logicalDeviceFeature }) => logicalDeviceFeature?.agentLoggedOn,
  AgentLoggedOffEvent: ({ logicalDeviceFeature }) => logicalDeviceFeature?.agentLoggedOff,
  AgentNotReadyEvent: ({ logicalDeviceFeature }) => logicalDeviceFeature?.agentNotReady,
  AgentReadyEvent: ({ logicalDeviceFeature }) => logicalDeviceFeature?.agentReady,
  AgentWorkingAfterCallEvent: ({ logicalDeviceFeature }) =>
    logicalDeviceFeature?.agentWorkingAfterCall,
  AutoAnswerEvent: ({ logicalDeviceFeature }) => logicalDeviceFeature?.autoAnswer,
  AutoWorkModeEvent: ({ logicalDeviceFeature }) => logicalDeviceFeature?.autoWorkMode,
  CallBackEvent: ({ logicalDeviceFeature }) => logicalDeviceFeature?.callBack,
  CallBackMessageEvent: ({ logicalDeviceFeature }) => logicalDeviceFeature?.callBackMessage,
  CallerIDStatusEvent: ({ logicalDeviceFeature }) => logicalDeviceFeature?.callerIDStatus,
  DoNotDisturbEvent: ({ logicalDeviceFeature }) => logicalDeviceFeature?.doNotDisturb,
  ForwardingEvent: ({ logicalDeviceFeature }) => logicalDeviceFeature?.forwarding,
  PresenceStateEvent: ({ logicalDeviceFeature }) => logicalDeviceFeature?.presenceState,
  RouteingEvent: ({ logicalDeviceFeature }) => logicalDeviceFeature?.routeingMode,
  BackInServiceEvent: ({ maintenance }) => maintenance?.backInService,
  DeviceCapsChangedEvent: ({ maintenance }) => maintenance?.deviceCapabilityChanged,
  OutOfServiceEvent: ({ maintenance }) => maintenance?.outOfService,
  PartiallyInServiceEvent: ({ maintenance }) => maintenance?.partiallyInService,
  BookmarkReachedEvent: ({ voice }) => voice?.bookmarkReached,
  CompletedEvent: ({ voice }) => voice?.completed,
  DtmfDetectedEvent: ({ voice }) => voice?.dtmfDetected,
  EmptiedEvent: ({ voice }) => voice?.emptied,
  InterruptionDetectedEvent: ({ voice }) => voice?.interruptionDetected,
  NotRecognizedEvent: ({ voice }) => voice?.notRecognized,
  PlayEvent: ({ voice }) => voice?.play,
  RecognizedEvent: ({ voice }) => voice?.recognized,
  RecordEvent: ({ voice }) => voice?.record,
  ReviewEvent: ({ voice }) => voice?.review,
  SilenceTimeoutExpiredEvent: ({ voice }) => voice?.silenceTimeoutExpired,
  SpeechDetectedEvent: ({ voice }) => voice?.speechDetected,
  StartedEvent: ({ voice }) => voice?.started,
  StopEvent: ({ voice }) => voice?.stop,
  SuspendPlayEvent: ({ voice }) => voice?.suspendPlay,
  SuspendRecordEvent: ({ voice }) => voice?.suspendRecord,
  VoiceAttributeChangedEvent: ({ voice }) =>
    voice?.voiceAttributesChanged ?? voice?.voiceAttributesChanged,
  VoiceErrorOccurredEvent: ({ voice }) => voice?.voiceErrorOccurred,
  PrivateEvent: (filter) => filter.private?.private,
};

/**
 * Whether a filter keeps events of a type back: a bit that is true means not sent.
 *
 * @param filter - the monitor's filter
 * @param type - the type of event
 */
export function isFilteredOut(filter: MonitorFilter, type: EventType): boolean {
  return FILTER_BITS[type](filter) === true;
}
