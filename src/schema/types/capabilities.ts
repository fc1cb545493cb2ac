import {
  alias,
  bits,
  type Edition,
  enumeration,
  type Member,
  type NamedNumbers,
  namedNumbers,
  optional,
  type ServiceGroup,
  sequence,
  type TypeDefinition,
} from '../language.js';

/** Which optional parts of a service or event are supported: a bit for each, in short or with what else is known. */
interface Capability {
  readonly bits: NamedNumbers | string;
  /** Tag in the list, where it is not the next one. */
  readonly tag?: number;
  readonly since?: Edition;
  /** Name of the type, where it is not that of the member with `Caps` behind it. */
  readonly type?: string;
  /** Name of the service or event, where it is not that of the member. */
  readonly of?: string;
}

/** The capabilities in a list, by the member's name, in the order of BER. */
type Capabilities = Readonly<Record<string, Capability | string>>;

type Types = Readonly<Record<string, TypeDefinition>>;

interface ListDetails {
  /** The members in the order of XML, where that is not the order of BER. */
  readonly xmlOrder?: string;
  readonly presence?: Member['presence'];
}

const words = (names: string): string[] => names.trim().split(/\s+/);

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Makes, for a kind of thing that can be supported, lists of capabilities with the type of each. */
const listsOf =
  (
    kind: 'services' | 'events',
    known: Readonly<Record<string, { readonly clause?: string }>>,
    nameOf: (member: string) => string,
  ) =>
  (
    list: string,
    what: string,
    capabilities: Capabilities,
    { xmlOrder, presence = 'optional' }: ListDetails = {},
  ): Types => {
    const members: Record<string, Member> = {};
    const types: Record<string, TypeDefinition> = {};
    let next = 0;
    for (const [member, given] of Object.entries(capabilities)) {
      const capability: Capability = typeof given === 'string' ? { bits: given } : given;
      const { tag = next, since, type = `${capitalized(member)}Caps` } = capability;
      const { of = nameOf(member) } = capability;
      const entry = known[of];
      if (entry === undefined) throw new Error(`${list}.${member}: there is no ${of}`);
      next = tag + 1;
      members[member] = { type, presence, tag, ...(since !== undefined && { since }) };
      types[type] = bits(capability.bits, {
        supports: of,
        ...(entry.clause !== undefined && { clause: entry.clause }),
        about: `Which optional parts of ${of} the switching function supports.`,
      });
    }
    const structure = sequence(members, {
      ...(xmlOrder !== undefined && { xmlOrder: words(xmlOrder) }),
      about: `The ${what} ${kind} that are supported, each with its optional parts.`,
    });
    return { [list]: structure, ...types };
  };

/** What a switching function can say of the services and events that it supports. */
export function capabilityTypes(groups: readonly ServiceGroup[]): Types {
  const services = listsOf(
    'services',
    Object.fromEntries(groups.flatMap((group) => Object.entries(group.services))),
    capitalized,
  );
  const events = listsOf(
    'events',
    Object.fromEntries(groups.flatMap((group) => Object.entries(group.events))),
    (member) => `${capitalized(member).replace(/Event$/, '')}Event`,
  );
  return {
    ServiceCrossRefID: alias('identifier', {
      about: 'Ties the messages that carry the answer in segments to the request that they answer.',
    }),
    DeviceCategory: enumeration(
      `
        acd group networkInterface park routeingDevice station voiceUnit
        genericInteractiveVoice=8@6 listenerInteractiveVoice@6 dtmfInteractiveVoice@6
        promptInteractiveVoice@6 promptQueueInteractiveVoice@6 messageInteractiveVoice@6
        conference@6 other=7
      `,
      { about: 'The category of a device.' },
    ),
    NamedDeviceTypes: enumeration(
      `
        acd acdGroup button buttonGroup conferenceBridge line lineGroup operator operatorGroup
        parkingDevice station stationGroup trunk trunkGroup other otherGroup
      `,
      { about: 'The type of a device, in more detail than its category.' },
    ),
    MiscMonitorCaps: bits(
      `
        groupInclusivModel groupExclusiveModel monitorPhysicalElement acdDeviceInclusiv
        acdDeviceExclusiv
      `,
      {
        about:
          'How monitors of groups and ACD devices work, and whether physical elements can be monitored.',
      },
    ),
    ...services('RouteingServList', 'routeing', {
      routeRegister: {
        bits: {
          ...namedNumbers(`
      routeingDevice requestedMonitorMediaClass requestedMonitorMediaClassAudio
      requestedMonitorMediaClassData requestedMonitorMediaClassImage
      requestedMonitorMediaClassVoice requestedMonitorMediaClassChat=10
      requestedMonitorMediaClassEmail requestedMonitorMediaClassMessage
      requestedMonitorMediaClassIM requestedMonitorMediaClassSMS requestedMonitorMediaClassMMS
      privateData=6 actualRouteingMediaClassInAck privateDataInAck allRouteingDevices
    `),
          requestedMonitorMediaClassEmail: {
            number: 11,
            xmlName: 'requestedMonitorrMediaClassEmail',
          },
          requestedMonitorMediaClassMessage: {
            number: 12,
            xmlName: 'requestedMonitorrMediaClassMessage',
          },
        },
      },
      routeRegisterCancel: 'privateData privateDataInAck',
      routeRegisterAbort: 'privateData',
      reRoute: 'replyTimeout=1 correlatorData privateData',
      routeEnd: 'errorValue=1 correlatorData privateData supportsSending supportsReceiving',
      routeReject: `
      rejectCauseBusyOverflow rejectCauseQueueTimeOverflow rejectCauseCapacityOverflow
      rejectCauseCalendarOverflow rejectCauseUnknownOverflow correlatorData privateData
    `,
      routeRequest: `
      callingDevice routeingDevice routeSelAlgorithmACD routeSelAlgorithmEmergency
      routeSelAlgorithmLeastCost routeSelAlgorithmNormal routeSelAlgorithmUserDefined priority
      replyTimeout correlatorData mediaCallCharacteristics callCharacteristics routedCallInfo
      subjectOfCall=15 messageInformation languagePreferences deviceHistory privateData=13
      nonCallRelatedRouteing
    `,
      routeSelect: `
      alternateRoutes remainRetriesNoListAvailable remainRetriesNoCountAvailable
      remainRetriesRetryCount routeUsed correlatorData privateData
    `,
      routeUsed: 'callingDevice domain correlatorData privateData',
    }),
    LogDevServList: sequence(
      {
        callControlServList: optional('CallControlServList', { tag: 0 }),
        callAssociatedServList: optional('CallAssociatedServList', { tag: 1 }),
        logicalServList: optional('LogicalServList', { tag: 2 }),
        mediaServList: optional('MediaServList', { tag: 3 }),
        iOServicesServList: optional('IOServicesServList', { tag: 4 }),
        dataCollectionServList: optional('DataCollectionServList', { tag: 5 }),
        voiceServList: optional('VoiceServList', { tag: 6 }),
        locationServicesServList: optional('LocationServicesServList', { tag: 7, since: 6 }),
      },
      { about: 'The services that are supported for a logical device, by their group.' },
    ),
    ...services('CallControlServList', 'call control', {
      acceptCall: `
      correlatorData userData privateData privateDataInAck deviceIDOnly ackModelMultiStep
    `,
      alternateCall: `
      alerting hold queued connectionReservation consultOptionConsultOnly
      consultOptionTransferOnly consultOptionConferenceOnly consultOptionUnrestricted privateData
      privateDataInAck deviceIDOnly ackModelMultiStep supportsOfferedModeOfAlerting
    `,
      answerCall: `
      alerting initiated queued correlatorData userData privateData privateDataInAck deviceIDOnly
      supportsOfferedModeOfAlerting ackModelMultiStep
    `,
      callBack: `
      alerting null failed queued callCharacteristics subjectOfCall=11 languagePreferences
      privateData=5 targetDeviceInAck privateDataInAck deviceIDOnly moreCallBacksNegAck
      ackModelMultiStep
    `,
      callBackMessage: `
      alerting null failed queued privateData targetDeviceInAck privateDataInAck deviceIDOnly
      moreCallBacksNegAck ackModelMultiStep
    `,
      campOnCall: {
        of: 'CamponCall',
        bits: `
      privateData privateDataInAck deviceIDOnly ackModelMultiStep
    `,
      },
      clearCall: `
      alerting connected failed queued initiated hold userData privateData privateDataInAck
      deviceIDOnly callIDOnly ackModelMultiStep reason@4
    `,
      clearConnection: `
      alerting connected fail queued initiated hold correlatorData userData reason=12
      privateData=8 privateDataInAck deviceIDOnly ackModelMultiStep
    `,
      conferenceCall: `
      activeCallConnected activeCallHold heldCallConnected heldCallHold privateData
      connectionParameterInAck endpointDeviceID resultingConnectionInfo conferenceCallOnfoInAck
      privateDataInAck protectedAgainstClearing deviceIDOnly ackModelMultiStep
    `,
      consultationCall: `
      connectionReservation accountCode authCode correlatorData userData callCharacteristics
      callCharacteristicsACDCall callCharacteristicsLowPriorityCall=29
      callCharacteristicsPriorityCall=7 callCharacteristicsHighPriorityCall=30
      callCharacteristicsMaintenanceCall=8 callCharacteristicsDirectAgent
      callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall
      callCharacteristicsPrivateCall=31 callCharacteristicsPersonalCall
      callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall
      callCharacteristicsEncryptedCall@6 mediaCallCharacteristics=12 callingConnectionInfo
      flowDirectionTransmit flowDirectionReceive flowDirectionTransmitAndReceive
      flowDirectionNone=36 numberOfChannels=17 mediaSessionInfo=37 consultOptionConsultOnly=18
      consultOptionTransferOnly consultOptionConferenceOnly consultOptionUnrestricted
      subjectOfCall=38 languagePreferences privateData=22 initiatedCallInfoInAck privateDataInAck
      deviceIDOnly multiStage supportsAdjustmentOfMediaCharacteristics ackModelMultiStep
    `,
      deflectCall: `
      alerting connected failed hold queued correlatorData userData subjectOfCall=11
      languagePreferences reason privateData=7 privateDataInAck deviceIDOnly ackModelMultiStep
      callCharacteristicsinRequest=14@6 multipleDeviceIDsInNewDestination@6
    `,
      dialDigits: 'correlatorData privateData privateDataInAck deviceIDOnly ackModelMultiStep',
      directedPickupCall: `
      alerting hold queued connected correlatorData userData privateData pickedCallInAck
      pickedCallInfoInAck privateDataInAck deviceIDOnly supportsOfferedModeOfAlerting
      supportsPrompting promptingMode ackModelMultiStep
    `,
      groupPickupCall: `
      alerting connected hold queued pickGroup correlatorData userData privateData pickedCallInAck
      pickedCallInfoInAck privateDataInAck supportsPrompting promptingMode
      supportsOfferedModeOfAlerting ackModelMultiStep
    `,
      holdCall: 'connectionReservation privateData privateDataInAck deviceIDOnly ackModelMultiStep',
      intrudeCall: `
      participationTypeSilent participationTypeActive userData privateData
      conferencedCallInfoInAck privateDataInAck deviceIDOnly supportsConference supportsAlternate
      ackModelMultiStep
    `,
      joinCall: `
      autoOriginatePrompt autoOriginateDoNotPrompt participationTypeSilent participationTypeActive
      accountCode authCode correlatorData userData conferencedCallInAck conferencedCallInfoInAck
      privateDataInAck deviceIDOnly supportsPrompting promptingMode ackModelMultiStep
    `,
      makeCall: `
      initiated null accountCode authCode autoOriginatePrompt autoOriginateDoNotPrompt
      correlatorData userData callCharacteristics callCharacteristicsACDCall
      callCharacteristicsLowPriorityCall=26 callCharacteristicsPriorityCall=10
      callCharacteristicsHighPriorityCall=27 callCharacteristicsMaintenanceCall=11
      callCharacteristicsDirectAgent callCharacteristicsAssistCall
      callCharacteristicsVoiceUnitCall callCharacteristicsPrivateCall=28
      callCharacteristicsPersonalCall callCharacteristicsSensitiveCall
      callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall@6
      mediaCallCharacteristics=15 callingConnectionInfo subjectOfCall=33 languagePreferences
      privateData=17 initiatedCallInfoInAck privateDataInAck multiStage supportsPrompting
      promptingMode offHook mediaCharacteristicsAdjustable ackModelMultiStep reason=35@4
    `,
      makeConnection: {
        tag: 25,
        since: 6,
        bits: `
      null accountCode authCode autoOriginatePrompt autoOriginateDoNotPrompt correlatorData
      callCharacteristics callCharacteristicsACDCall callCharacteristicsLowPriorityCall
      callCharacteristicsPriorityCall callCharacteristicsHighPriorityCall
      callCharacteristicsMaintenanceCall callCharacteristicsDirectAgent
      callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall
      callCharacteristicsPrivateCall callCharacteristicsPersonalCall
      callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall
      callCharacteristicsEncryptedCall mediaCallCharacteristics connectionInfo subjectOfCall
      languagePreferences reason maxDevices startTime duration privateData
      mediaCharacteristicsinAck initiatedCallInfoInAck privateDataInAck supportsPrompting
      promptingMode mediaCharacteristicsAdjusted ackModelMultiStep
    `,
      },
      makePredictiveCall: {
        tag: 18,
        bits: `
      signallingDetection signallingConditionCallDelivered signallingConditionCallEstablished
      signallingConditionActionDestinationDetection signallingConditionActionRemainConnected
      destinationDetection destinationConditionHumanVoice destinationConditionAnsweringMachine
      destinationConditionFax destinationActionClearConnection destinationActionRemainConnected
      defaultActionClearConnection defaultActionRemainConnected accountCode authCode
      autoOriginatePrompt autoOriginateDoNotPrompt alertTime correlatorData callCharacteristics
      callCharacteristicsACDCall callCharacteristicsLowPriorityCall=35
      callCharacteristicsPriorityCall=21 callCharacteristicsHighPriorityCall=36
      callCharacteristicsMaintenanceCall=22 callCharacteristicsDirectAgent
      callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall
      callCharacteristicsPrivateCall=37 callCharacteristicsPersonalCall
      callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall
      callCharacteristicsEncryptedCall@6 subjectOfCall languagePreferences userData=26 privateData
      initiatedCallInfoInAck privateDataInAck deviceIDOnly supportsPrompting promptingMode
      reservesCallingDevice ackModelMultiStep
    `,
      },
      parkCall: `
      hold connected correlatorData subjectOfCall=8 languagePreferences privateData=3
      parkedToInAck privateDataInAck deviceIDOnly ackModelMultiStep
    `,
      reconnectCall: `
      alerting connected fail initiated queued privateData privateDataInAck deviceIDOnly
      ackModelMultiStep
    `,
      retrieveCall: 'privateData privateDataInAck deviceIDOnly ackModelMultiStep',
      sendMessage: {
        tag: 26,
        bits: `
      accountCode authCode correlatorData userData callCharacteristics callCharacteristicsACDCall
      callCharacteristicsLowPriorityCall callCharacteristicsPriorityCall
      callCharacteristicsHighPriorityCall callCharacteristicsMaintenanceCall
      callCharacteristicsDirectAgent callCharacteristicsAssistCall
      callCharacteristicsVoiceUnitCall callCharacteristicsPrivateCall
      callCharacteristicsPersonalCall callCharacteristicsSensitiveCall
      callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall@6
      mediaCallCharacteristics subjectOfCall languagePreferences privateData privateDataInAck
    `,
      },
      singleStepConference: {
        tag: 22,
        of: 'SingleStepConferenceCall',
        bits: `
      participationTypeActive participationTypeSilent accountCode authCode correlatorData
      subjectOfCall= languagePreferences= userData privateData conferencedCallInfoInAck
      privateDataInAck deviceIDOnly ackModelMultiStep
    `,
      },
      singleStepTransfer: {
        of: 'SingleStepTransferCall',
        bits: `
      accountCode authCode correlatorData userData subjectOfCall=13 languagePreferences reason
      privateData=4 connectionParameterInAck endpointDeviceID resultionConnectionInformation
      transferredCollInfoInAck privateDataInAck deviceIDOnly multipleDevices ackModelMultiStep
      callCharacteristicsinRequest=16@6
    `,
      },
      transferCall: `
      activeCallConnected activeCallHold heldCallConnected heldCallHold privateData
      connectionsParameterInAck endpointDeviceID resultingConnectionInformation
      transferredCallInfoInAck privateDataInAck deviceIDOnly multipleDevices ackModelMultiStep
    `,
    }),
    ...services('CallAssociatedServList', 'call associated', {
      associateData: `
      accountCode authCode correlatorData callQualifyingData callCharacteristics=9 subjectOfCall
      languagePreferences privateData=4 privateDataInAck deviceIDOnly
      rejectsRequestsWithOldConnectionID ackModelMultiStep deviceInfo=12@4
    `,
      cancelTelephonyTones: 'privateData privateDataInAck ackModelMultiStep',
      changeConnectionInformation: { tag: 5, bits: 'privateData privateDataInAck' },
      generateDigits: {
        tag: 2,
        bits: `
      digitModeDTMF digitModePulse toneDuration pulseRate pauseDuration privateData
      privateDataInAck deviceIDOnly supportsDTMFTonesABCD supportsPauseToneChar ackModelMultiStep
    `,
      },
      generateTelephonyTones: `
      toneToSendBeep toneToSendBilling toneToSendBusy toneToSendCarrier toneToSendConfirmation
      toneToSendDial toneToSendFaxCNG toneToSendHold toneToSendHowler toneToSendIntrusion
      toneToSendModemCNG toneToSendPark toneToSendRecordWarning toneToSendReorder
      toneToSendRingback toneToSendSilence toneToSendSitVC toneToSendSitIC toneToSendSitRO
      toneToSendSitNC toneToSendSf0..100 toneDuration privateData privateDataInAck deviceIDOnly
      ackModelMultiStep
    `,
      sendUserInformation: 'privateData privateDataInAck deviceIDOnly ackModelMultiStep',
    }),
    ...services(
      'LogicalServList',
      'logical device feature',
      {
        callBackNonCallRel: {
          of: 'CallBackNonCallRelated',
          bits: `
      privateData privateDataInAck additionalReqForbidden ackModelMultiStep
    `,
        },
        callBackMsgNonCallRel: {
          of: 'CallBackMessageNonCallRelated',
          bits: `
      privateData privateDataInAck additionalReqForbidden ackModelMultiStep
    `,
        },
        cancelCallBack: 'privateData privateDataInAck ackModelMultiStep supportsClearing',
        cancelCallBackMsg: {
          of: 'CancelCallBackMessage',
          bits: `
      privateData privateDataInAck ackModelMultiStep supportsClearing
    `,
        },
        getAgentState: `
      acdGroup privateData agentStateListAgentIDInAck agentGroupInAck pendingAgentStateInAck
      agentStateConditionForcedPauseInAck agentStateConditionPauseInAck privateDataInAck
    `,
        getAutoAnswer: 'privateData numberOfRingsInAck privateDataInAck',
        getAutoWorkMode: 'privateData autoWorkIntervalInAck privateDataInAck',
        getCallerIDStatus: 'privateData privateDataInAck',
        getCallBack: { tag: 19, since: 6, bits: 'privateData privateDataInAck' },
        getDoNotDisturb: {
          tag: 8,
          bits: `
      privateData callOriginParameterInAck callOriginInternInAck callOriginExternInAck
      callingDeviceListInAck privateDataInAck
    `,
        },
        getForwarding: `
      privateData forwardListInAck forwardListImmediateInAck forwardListBusyInAck
      forwardListDNDInAck forwardListNoAnsInAck forwardListBusyIntInAck forwardListBusyExtInAck
      forwardListDNDIntInAck forwardListDNDExtInAck forwardListNoAnsIntInAck
      forwardListNoAnsExtInAck forwardListImmIntInAck forwardListImmExtInAck forwardDNInAck
      forwardDefaultInAck forwardDefaultTypeAndDNInAck forwardDefaultTypeInAck
      forwardDefaultDNInAck ringCountInAck privateDataInAck
    `,
        getLastNumberDialed: 'privateData privateDataInAck',
        getPresenceState: {
          tag: 20,
          since: 6,
          bits: `
      privateData fromTimeInAck untilTimeInAck placeInAck moodInAck namedPresenceStateInAck
      privateDataInAck
    `,
        },
        getRouteingMode: { tag: 11, bits: 'privateData privateDataInAck' },
        setAgentState: `
      requestedAgentStateLoggedOn requestedAgentStateLoggedOff requestedAgentStateNotReady
      requestedAgentStateReady requestedAgentStateWorkingAfterCall agentID password group
      privateData pendingAgentStateWorkingAfterCallInAck pendingAgentStateNotReadyInAck
      pendingAgentStateNullInAck privateDataInAck ackModelMultiStep groupDeviceAllowedInReq
      aCDDeviceAllowedInReq delayTransitionIfBusy delayTransitionIfWorkingAfterCall
    `,
        setAutoAnswer: 'numberOfRings privateData privateDataInAck ackModelMultiStep',
        setAutoWorkMode: `
      autoWorkInterval privateData privateDataInAck ackModelMultiStep groupDeviceAllowedInReq
      aCDDeviceAllowedInReq
    `,
        setCallerIDStatus: 'privateData privateDataInAck ackModelMultiStep',
        setDoNotDisturb: `
      callOriginationInternal callOriginationExternal callingDeviceList privateData
      privateDataInAck ackModelMultiStep
    `,
        setForwarding: `
      forwardingTypeBusy forwardingTypeBusyInt forwardingTypeBusyExt forwardingTypeDND
      forwardingTypeDNDInt forwardingTypeDNDExt forwardingTypeNoAns forwardingTypeNoAnsInt
      forwardingTypeNoAnsExt forwardingTypeImmediate forwardingTypeImmInt forwardingTypeImmExt
      forwardDN ringCount privateData privateDataInAck ackModelMultiStep ringDuration@4
    `,
        setPresenceState: {
          tag: 21,
          since: 6,
          bits: `
      fromTime untilTime place mood namedPresenceState privateData privateDataInAck
      ackModelMultiStep
    `,
        },
        setRouteingMode: { tag: 18, bits: 'privateData privateDataInAck ackModelMultiStep' },
      },
      {
        xmlOrder: `
          callBackNonCallRel callBackMsgNonCallRel cancelCallBack cancelCallBackMsg getAgentState
          getAutoAnswer getAutoWorkMode getCallBack getCallerIDStatus getDoNotDisturb getForwarding
          getLastNumberDialed getPresenceState getRouteingMode setAgentState setAutoAnswer
          setAutoWorkMode setCallerIDStatus setDoNotDisturb setForwarding setPresenceState
          setRouteingMode
        `,
      },
    ),
    ...services('MediaServList', 'media attachment', {
      attachMediaService: `
      mediaServiceVersion mediaServiceInstanceID connectionModeConsultConference
      connectionModeConsultConferenceHold connectionModeDeflect connectionModeDirectedPickup
      connectionModeJoin connectionModeSingleStepConference connectionModeSingleStepConferenceHold
      connectionModeSingleStepTransfer connectionModeTransfer connectionModeDirect
      requestedConnectionState privateData mediaServiceInstanceIDInAck mediaConnectionInfoInAck
      privateDataInAck deviceIDOnly ackModelMultiStep
    `,
      detachMediaService: `
      alerting connected fail hold queued privateData privateDataInAck deviceIDOnly
      ackModelMultiStep
    `,
    }),
    ...services('IOServicesServList', 'I/O', {
      ioRegister: { of: 'IORegister', bits: 'ioDevice privateData privateDataInAck allIODevices' },
      ioRegisterAbort: { of: 'IORegisterAbort', bits: 'privateData' },
      ioRegisterCancel: { of: 'IORegisterCancel', bits: 'privateData privateDataInAck' },
      dataPathResumed: 'privateData privateDataInAck',
      dataPathSuspended: 'privateData privateDataInAck',
      fastData: `
      objectDevice objectCall dataPathTypeText dataPathTypeVoice displayAttribPhyBaseRowNumber
      displayAttribPhyBaseColumnNumber displayAttribOffset privateData privateDataInAck
      supportsModifyingPosition
    `,
      resumeDataPath: 'privateData privateDataInAck sendsDataPathResumed',
      sendBroadcastData: `
      privateData dataPathTypeText dataPathTypeVoice displayAttribPhyBaseRowNumber
      displayAttribPhyBaseColumnNumber displayAttribOffset privateDataInAck
      supportsModifyingPosition
    `,
      sendData: `
      displayAttribPhyBaseRowNumber displayAttribPhyBaseColumnNumber displayAttribOffset
      ioCauseTerminationCharReceived ioCauseCharCountReached ioCauseTimeout ioCauseSfTerminated
      privateData privateDataInAck supportsModifyingPosition
    `,
      sendMulticastData: `
      ioData displayAttribPhyBaseRowNumber displayAttribPhyBaseColumnNumber displayAttribOffset
      privateData privateDataInAck supportsModifyingPosition
    `,
      startDataPath: `
      objectDevice objectCall dataPathDirectionCfToObject dataPathDirectionObjectToCf
      dataPathDirectionBidirectional dataPathTypeText dataPathTypeVoice numberOfCharsToCollect
      terminationChar timeout privateData numberOfCharsToCollectInAck terminationCharInAck
      timeoutInAck privateDataInAck
    `,
      stopDataPath: 'privateData privateDataInAck',
      suspendDataPath: 'privateData privateDataInAck',
    }),
    ...services('DataCollectionServList', 'data collection', {
      dataCollected: `
      digitsDuration digitsPauseDuration toneDetectedBeep toneDetectedBilling toneDetectedBusy
      toneDetectedCarrier toneDetectedConfirmation toneDetectedDial toneDetectedFaxCNG
      toneDetectedHold toneDetectedHowler toneDetectedIntrusion toneDetectedModemCNG
      toneDetectedPark toneDetectedRecordWarning toneDetectedReorder toneDetectedRingback
      toneDetectedSilence toneDetectedSitVC toneDetectedSitIC toneDetectedSitRO toneDetectedSitNC
      toneDetectedSf0..10 toneDetectedOther toneFrequency toneDuration tonePauseDuration
      connectionInfo dcollCauseFushCharReceived dcollCauseCharCountReached dcollCauseTimeout
      dcollCauseSFTerminated privateData privateDataInAck
    `,
      dataCollectionResumed: 'privateData privateDataInAck',
      dataCollectionSuspended: 'privateData privateDataInAck',
      resumeDataCollection: 'privateData privateDataInAck',
      startDataCollection: `
      objectDevice objectCall dataCollectionTypeDigits dataCollectionTypeTones
      digitsReportingCriteriaNumChars digitsReportingCriteriaFlushChar
      digitsReportingCriteriaTimeout privateData privateDataInAck
    `,
      stopDataCollection: 'privateData privateDataInAck',
      suspendDataCollection: 'privateData privateDataInAck',
    }),
    ...services('VoiceServList', 'voice', {
      activate: { tag: 12, bits: 'resource grammarName privateData privateDataInAck' },
      clear: 'resource privateData privateDataInAck',
      deactivate: 'resource grammarName privateData privateDataInAck',
      concatenateMsg: { tag: 0, of: 'ConcatenateMessage', bits: 'privateData privateDataInAck' },
      deleteMsg: { of: 'DeleteMessage', bits: 'privateData privateDataInAck' },
      queueService: { tag: 15, bits: 'message resource text privateData privateDataInAck' },
      playMsg: {
        tag: 2,
        of: 'PlayMessage',
        bits: `
      duration terminationParameter terminationDurationExceeded terminationDTMFDigitDetected
      terminationEndOfSpeechDetected terminationSpeech privateData privateDataInAck
      multipleMsgsSimultaneously
    `,
      },
      queryVoiceAttrib: {
        of: 'QueryVoiceAttribute',
        bits: {
          ...namedNumbers(`
      messageToQuery=30 resource attribToQueryEncodingAlgorithm=0 attribToQuerySamplingRate
      attribToQueryDuration attribToQueryFilename attribToQueryCurrentPosition
      attribToQueryCurrentSpeed attribToQueryCurrentVolume attribToQueryCurrentLevel
      attribToQueryCurrentState attribToQueryGrammars=32 attribToQueryLanguage attribToQueryMode
      attribToQueryRetainAudio attribToQuerySilenceTimeout attribToQueryMaxTimeout
      attribToQueryBabbleTimeout attribToQueryEndSilence attribToQueryRejectionThreshold
      attribToQueryAutoInterruptable attribToQueryInnerXML attribToQueryInterdigitTimeout
      attribToQueryPreflush connection=9 privateData=16 attribInAckEncodingAlgorithmADPCM6K
      attribInAckEncodingAlgorithmADPCM8K attribInAckEncodingAlgorithmMuLawPCM6K
      attribInAckEncodingAlgorithmALawPCM6K attribInAckSamplingRate attribInAckDuration
      attribInAckFilename attribInAckCurrentPosition attribInAckCurrentSpeed
      attribInAckCurrentVolumeAbs attribInAckCurrentGain attribInAckCurrentState
      attribInAckGrammars= attribInAckLanguage= attribInAckMode= attribInAckRetainAudio=
      attribInAckSilenceTimeout= attribInAckMaxTimeout= attribInAckBabbleTimeout=
      attribInAckEndSilence= attribInAckRejectionThreshold= attribInAckAutoInterruptable=
      attribInAckInnerXML= attribInAckInterdigitTimeout= attribInAckPreflush= privateDataInAck
      duration=10 terminationParameter terminationDurationExceeded terminationDTMFDigitDetected
      terminationEndOfSpeechDetected terminationSpeech
    `),
          duration: { number: 10, xmlName: false },
          terminationParameter: { number: 11, xmlName: false },
          terminationDurationExceeded: { number: 12, xmlName: false },
          terminationDTMFDigitDetected: { number: 13, xmlName: false },
          terminationEndOfSpeechDetected: { number: 14, xmlName: false },
          terminationSpeech: { number: 15, xmlName: false },
        },
      },
      recordMsg: {
        of: 'RecordMessage',
        bits: `
      resource=13 samplingRate=0 encodingAlgorithmADPCM6K encodingAlgorithmADPCM8K
      encodingAlgorithmMuLawPCM6K encodingAlgorithmALawPCM6K maxDuration terminationParameter
      terminationDurationExceeded terminationDTMFDigitDetected terminationEndOfDataDetected
      terminationSpeechDetected privateData privateDataInAck
    `,
      },
      reposition: `
      msgToReposition=3 resource= periodOfRepositionStartOfMsg=0 periodOfRepositionEndOfMsg
      periodOfRepositionRelativePointer privateData=4 privateDataInAck
    `,
      resume: 'msgToResume resource=4 duration=1 privateData privateDataInAck',
      review: `
      msgToReview=4 resource periodToResumeStartOfMsg=0 periodToResumeLengthOfReview privateData
      privateDataInAck
    `,
      start: { tag: 16, bits: 'resource text privateData privateDataInAck' },
      setVoiceAttrib: {
        tag: 8,
        of: 'SetVoiceAttribute',
        bits: {
          ...namedNumbers(`
      message=6 resource=9 currentSpeed=0 currentVolumeAbs currentVolumeInc currentGain=5
      grammars=10 language mode retainAudio silenceTimeout maxTimeout babbleTimeout endSilence
      rejectionThreshold autoInterruptable innerXML interdigitTimeout preflush privateData=7
      privateDataInAck periodToResumeStartOfMsg=3 periodToResumeLengthOfReview
    `),
          periodToResumeStartOfMsg: { number: 3, xmlName: false },
          periodToResumeLengthOfReview: { number: 4, xmlName: false },
        },
      },
      stop: 'msgToBeStopped=2 resource privateData=0 privateDataInAck',
      suspend: 'message resource=3 privateData=1 privateDataInAck',
      synthesizeMsg: {
        of: 'SynthesizeMessage',
        bits: `
      genderMale genderFemale privateData privateDataInAck
    `,
      },
    }),
    ...services('LocationServicesServList', 'location', {
      getLocationInformation: 'privateData locationInfoInAck privateDataInAck',
      setLocationInformation: 'locationInfo replaceMode privateData privateDataInAck',
      locationTrackingSessionResumed: 'locReason privateData privateDataInAck',
      locationTrackingSessionSuspended: 'locReason locationInfoList privateData privateDataInAck',
      resumeLocationTrackingSession: 'privateData privateDataInAck',
      locationInformationReport: 'locationInfoList privateData privateDataInAck',
      startLocationTrackingSession: `
      collectionType collectionInterval maxCollections collectionFilter reportingType
      reportingInterval= reportingCount privateData pIDFProfileOption1inAck
      pIDFProfileOption2inAck privateDataInAck
    `,
      stopLocationTrackingSession: 'reason privateData privateDataInAck',
      suspendLocationTrackingSession: {
        bits: {
          ...namedNumbers('privateData=1 privateDataInAck reason=0'),
          reason: { number: 0, xmlName: false },
        },
      },
      getLocationTrackingCapabilities: 'privateData privateDataInAck',
      getLocationTrackingSessions: 'privateData privateDataInAck',
      locationSessionInfo: 'segmentID privateData',
    }),
    LogDevEvtsList: sequence(
      {
        callControlEvtsList: optional('CallControlEvtsList', { tag: 0 }),
        callAssociatedEvtsList: optional('CallAssociatedEvtsList', { tag: 1 }),
        logicalEvtsList: optional('LogicalEvtsList', { tag: 2 }),
        mediaEvtsList: optional('MediaEvtsList', { tag: 3 }),
        voiceEvtsList: optional('VoiceEvtsList', { tag: 4 }),
      },
      { about: 'The events that are supported for a logical device, by their group.' },
    ),
    ...events('CallControlEvtsList', 'call control', {
      bridged: `
      correlatorData userData servicesPermitted mediaCallCharacteristics callCharacteristics
      bridgedConnectionInfo callLinkageData=7 languagePreferences privateData=6
      locationInfoList=9@6
    `,
      callCleared: `
      correlatorData userData mediaCallCharacteristics callCharacteristics callLinkageData=6
      languagePreferences= privateData=4 callIDOnly locationInfoList=@6
    `,
      conferenced: `
      conferenceConnectionsEndpointDeviceID conferenceConnectionsresultingConnectionInfo userData
      servicesPermitted mediaCallCharacteristics callCharacteristics bridgedConnectionInfo
      languagePreferences=8 deviceHistory privateData=7 locationInfoList=10@6
    `,
      connectionCleared: `
      correlatorData userData chargingInfo numberUnitsNumberOfChargingUnits numberUnitsTypeOfUnits
      numberUnitsNumberOfCurrencyUnits typeOfChargingInfoSubTotal typeOfChargingInfoTotal
      chargingMultiplierAThousandth chargingMultiplierAHundredth chargingMultiplierATenth
      chargingMultiplierOne chargingMultiplierTen chargingMultiplierHundred
      chargingMultiplierThousand servicesPermitted mediaCallCharacteristics callCharacteristics
      droppedConnectionInfo callLinkageData=20 languagePreferences deviceHistory privateData=19
      locationInfoList=23@6
    `,
      delivered: `
      originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice
      mediaCallCharacteristics callCharacteristics connectionInfo subjectOfCall=9 messageInfo
      languagePreferences deviceHistory privateData=8 locationInfoList=13@6
    `,
      digitsDialed: `
      servicesPermitted netwCallingDevice netwCalledDevice diallingConnectionInfo
      callCharacteristics languagePreferences=6 privateData=5 locationInfoList=7@6
    `,
      diverted: `
      callingDevice calledDevice userData servicesPermitted mediaCallCharacteristics
      callCharacteristics connectionInfo netwCallingDevice netwCalledDevice subjectOfCall=11
      messageInfo languagePreferences deviceHistory privateData=9 sendsDivertedToAll
      locationInfoList=15@6
    `,
      established: `
      originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice
      mediaCallCharacteristics callCharacteristics establishedConnectionInfo subjectOfCall=9
      messageInfo languagePreferences deviceHistory privateData=8 locationInfoList=13@6
    `,
      failed: `
      originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice
      mediaCallCharacteristics callCharacteristics failedConnectionInfo subjectOfCall=10
      messageInfo languagePreferences deviceHistory privateData=8 callIDOnly locationInfoList=14@6
    `,
      held: `
      correlatorData servicesPermitted mediaCallCharacteristics callCharacteristics
      heldConnectionInfo callLinkageData=6 languagePreferences privateData=5 locationInfoList=8@6
    `,
      netwCapsChanged: {
        of: 'NetworkCapabilitiesChangedEvent',
        bits: `
      progressLocationUser progressLocationPrivateServLocal progressLocationPublicServLocal
      progressLocationTransit progressLocationPublicServRemote progressLocationPrivateServRemote
      progressLocationLocal progressLocationInternational progressLocationNetwBeyondInterworking
      progressLocationOther progressDescriptionISDN progressDescriptionQSIG
      progressDescriptionOther userData typeOfNetworkISDNPublic typeOfNetworkNonISDNPublic
      typeOfNetworkISDNPrivate typeOfNetworkNonISDNPrivate typeOfNetworkOther
      eventsProvidedParameter eventsProvidedBridged eventsProvidedCallCleared
      eventsProvidedConferenced eventsProvidedConnectionCleared eventsProvidedDelivered
      eventsProvidedDigitsDialed eventsProvidedDiverted eventsProvidedEstablished
      eventsProvidedFailed eventsProvidedHeld eventsProvidedNetwCapsChanged
      eventsProvidedNetwReached eventsProvidedOffered eventsProvidedOriginated
      eventsProvidedQueued eventsProvidedRetrieved eventsProvidedServiceInitiated
      eventsProvidedTransferred servicesPermitted mediaCallCharacteristics callCharacteristics
      outboundConnectionInfo languagePreferences=43 privateData=42 locationInfoList=44@6
    `,
      },
      netwReached: {
        of: 'NetworkReachedEvent',
        bits: `
      originatingNIDConnection userData typeOfNetworkISDNPublic typeOfNetworkNonISDNPublic
      typeOfNetworkISDNPrivate typeOfNetworkNonISDNPrivate typeOfNetworkOther
      eventsProvidedParameter eventsProvidedBridged eventsProvidedCallCleared
      eventsProvidedConferenced eventsProvidedConnectionCleared eventsProvidedDelivered
      eventsProvidedDigitsDialed eventsProvidedDiverted eventsProvidedEstablished
      eventsProvidedFailed eventsProvidedHeld eventsProvidedNetwCapsChanged
      eventsProvidedNetwReached eventsProvidedOffered eventsProvidedOriginated
      eventsProvidedQueued eventsProvidedRetrieved eventsProvidedServiceInitiated
      eventsProvidedTransferred servicesPermitted mediaCallCharacteristics callCharacteristics
      outboundConnectionInfo netwCallingDevice netwCalledDevice languagePreferences=33
      deviceHistory privateData=32 locationInfoList=35@6
    `,
      },
      offered: `
      originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice
      mediaCallCharacteristics callCharacteristics offeredConnectionInfo subjectOfCall=9
      messageInfo languagePreferences deviceHistory privateData=8 locationInfoList=13@6
    `,
      originated: `
      originatingDevice servicesPermitted netwCallingDevice netwCalledDevice
      mediaCallCharacteristics callCharacteristics originatedConnectionInfo subjectOfCall=8
      messageInfo languagePreferences privateData=7 locationInfoList=11@6
    `,
      queued: `
      numberQueued callsInFront userData servicesPermitted netwCallingDevice netwCalledDevice
      mediaCallCharacteristics callCharacteristics queuedConnectionInfo subjectOfCall=10
      messageInfo languagePreferences deviceHistory privateData=9 locationInfoList=14@6
    `,
      retrieved: {
        bits: {
          ...namedNumbers(`
      correlatorData servicesPermitted mediaCallCharacteristics callCharacteristics
      retrievedConnectionInfo callLinkageData=6 languagePreferences privateData=5
      locationInfoList=9@6 deviceHistory=8
    `),
          deviceHistory: { number: 8, xmlName: false },
        },
      },
      serviceInitiated: `
      servicesPermitted mediaCallCharacteristics callCharacteristics initiatedConnectionInfo
      netwCallingDevice netwCalledDevice subjectOfCall=7 messageInfo languagePreferences
      privateData=6 calledDevice=10@6 locationInfoList@6
    `,
      transferred: `
      transferredConnectionsEndpointDeviceID transferredConnectionsResultingConnectionInfo
      userData chargingInfo numberUnitsNumberOfChargingUnits numberUnitsTypeOfUnits
      numberUnitsNumberOfCurrencyUnits typeOfChargingInfoSubTotal typeOfChargingInfoTotal
      chargingMultiplierAThousandth chargingMultiplierAHundredth chargingMultiplierATenth
      chargingMultiplierOne chargingMultiplierTen chargingMultiplierHundred
      chargingMultiplierThousand servicesPermitted mediaCallCharacteristics callCharacteristics
      connectionInfo languagePreferences=21 deviceHistory privateData=20 locationInfoList=@6
    `,
    }),
    ...events('CallAssociatedEvtsList', 'call associated', {
      callInformation: `
      callingDevice accountInfo authorisatinonCode correlatorData servicesPermitted userData
      callQualifyingData connectionInfo callLinkageData=10 callCharacteristics subjectOfCall
      languagePreferences privateData=8 genCallInfoForOutdatedConnID deviceInfo=14@4
    `,
      charging: `
      numberUnitsNumberOfChargingUnits numberUnitsTypeOfUnits numberUnitsNumberOfCurrencyUnits
      typeOfChargingInfoSubTotal typeOfChargingInfoTotal chargingMultiplierAThousandth
      chargingMultiplierAHundredth chargingMultiplierATenth chargingMultiplierOne
      chargingMultiplierTen chargingMultiplierHundred chargingMultiplierThousand privateData
    `,
      digitsGenerated: 'digitsDurationList pauseDurationList connectionInfo privateData',
      telephonyTonesGenerated: `
      toneToSendBeep toneToSendBilling toneToSendBusy toneToSendCarrier toneToSendConfirmation
      toneToSendDial toneToSendFaxCNG toneToSendHold toneToSendHowler toneToSendIntrusion
      toneToSendModemCNG toneToSendPark toneToSendRecordWarning toneToSendReorder
      toneToSendRingback toneToSendSilence toneToSendSitVC toneToSendSitIC toneToSendSitRO
      toneToSendSitNC toneToSendSf0..100 toneFrequency toneDuration pauseDurationList
      connectionInfo privateData
    `,
      serviceCompletionFailure: `
      primaryCallConnectionInfo secondaryCallConnectionInfo otherDevicesPrimaryCallList
      otherDevicesSecondaryCallList mediaCallCharacteristics privateData
    `,
    }),
    ...events('LogicalEvtsList', 'logical device feature', {
      agentBusy: `
      agentID acdGroup pendingAgentStateWorkingAfterCall pendingAgentStateNotReady
      pendingAgentStateReady pendingAgentStateNull cause privateData
    `,
      agentLoggedOff: 'agentID acdGroup agentPassword cause privateData',
      agentLoggedOn: 'agentID acdGroup agentPassword cause privateData',
      agentNotReady: 'agentID acdGroup cause privateData',
      agentReady: 'agentID acdGroup cause privateData',
      agentWorkingAfterCall: `
      agentID acdGroup pendingAgentStateNotReady pendingAgentStateReady pendingAgentStateNull
      cause privateData
    `,
      autoAnswer: 'numberOfRings privateData',
      autoWorkMode: 'privateData',
      callBack: { type: 'CallBackEventCaps', bits: 'privateData' },
      callBackMessage: { type: 'CallBackMessageEventCaps', bits: 'privateData' },
      callerIDStatus: 'privateData',
      doNotDisturb: `
      callOriginationParameter callOriginationInternal callOriginationExternal callingDeviceList
      privateData
    `,
      forwarding: `
      forwardingTypeBusy forwardingTypeBusyInt forwardingTypeBusyExt forwardingTypeDND
      forwardingTypeDNDInt forwardingTypeDNDExt forwardingTypeNoAns forwardingTypeNoAnsInt
      forwardingTypeNoAnsExt forwardingTypeImmediate forwardingTypeImmInt forwardingTypeImmExt
      forwardTo forwardDefaultTypeAndDN forwardDefaultType forwardDefaultDN ringCount privateData
      ringDuration@4
    `,
      presenceState: {
        tag: 14,
        since: 6,
        type: 'PresenceStateEventCaps',
        bits: `
      fromTime untilTime place mood namedPresenceState privateData
    `,
      },
      routeingMode: { tag: 13, of: 'RouteingEvent', bits: 'privateData' },
    }),
    ...events('MediaEvtsList', 'media attachment', {
      mediaAttached: `
      mediaServiceVersion mediaServiceInstanceID mediaStreamID mediaCallCharacteristics
      callCharacteristics mediaConnectionInfo privateData
    `,
      mediaDetached: `
      mediaServiceVersion mediaServiceInstanceID mediaStreamID mediaCallCharacteristics
      callCharacteristics mediaConnectionInfo privateData
    `,
    }),
    ...events(
      'VoiceEvtsList',
      'voice',
      {
        bookmarkReached: {
          tag: 7,
          bits: {
            ...namedNumbers(`
      resource cause= servicesPermitted=2 privateData currentPosition=1
    `),
            currentPosition: { number: 1, xmlName: false },
          },
        },
        completed: 'resource cause servicesPermitted privateData',
        dtmfDetected: 'resource cause servicesPermitted privateData',
        emptied: 'resource cause servicesPermitted privateData',
        interruptionDetected: 'resource cause servicesPermitted privateData',
        notRecognized: 'resource result cause servicesPermitted privateData',
        play: {
          tag: 0,
          bits: `
      message= resource= length currentPosition speed cause servicesPermitted privateData
    `,
        },
        record:
          'message= resource= length currentPosition speed cause servicesPermitted privateData',
        recognized: { tag: 13, bits: 'resource cause servicesPermitted privateData' },
        reviewEvent: {
          tag: 2,
          bits: `
      message=5 resource length=0 currentPosition cause servicesPermitted privateData
    `,
        },
        started: { tag: 14, bits: 'resource cause servicesPermitted privateData' },
        silenceTimeoutExpired: 'resource cause servicesPermitted privateData',
        speechDetected: 'resource cause servicesPermitted privateData',
        stopEvent: {
          tag: 3,
          bits: `
      message=6 resource length=0 currentPosition speed cause servicesPermitted privateData
    `,
        },
        suspendPlay:
          'message=5 resource length=0 currentPosition cause servicesPermitted privateData',
        suspendRecord:
          'message=5 resource length=0 currentPosition cause servicesPermitted privateData',
        voiceAttribChanged: {
          of: 'VoiceAttributeChangedEvent',
          bits: `
      message=7 resource playVolumeAbs=0 playVolumeInc recordGain speed currentPosition grammars=9
      language mode retainAudio silenceTimeout maxTimeout babbleTimeout endSilence
      rejectionThreshold autoInterruptable innerXML interdigitTimeout preflush cause=5 privateData
    `,
        },
        voiceErrorOccurred: { tag: 17, bits: 'resource cause servicesPermitted privateData' },
      },
      {
        xmlOrder: `
          bookmarkReached completed dtmfDetected emptied interruptionDetected notRecognized play
          recognized record reviewEvent started silenceTimeoutExpired speechDetected stopEvent
          suspendPlay suspendRecord voiceAttribChanged voiceErrorOccurred
        `,
      },
    ),
    ...events('DeviceMaintEvtsList', 'device maintenance', {
      backInService: 'cause privateData',
      deviceCapsChanged: 'cause privateData',
      outOfService: 'cause privateData',
      partiallyInService: 'cause privateData',
    }),
    ...services('PhysDevServList', 'physical device feature', {
      buttonPress: 'privateData privateDataInAck ackModelMultiStep',
      getAuditoryApparatusInfo: {
        of: 'GetAuditoryApparatusInformation',
        bits: `
      auditoryApparatus privateData auditoryApparatusTypeSpeakerphone auditoryApparatusTypeHandset
      auditoryApparatusTypeHeadset auditoryApparatusTypeSpeakerOnlyPhone
      auditoryApparatusTypeother speakerPresent speakerVolumeSettable speakerVolumeReadable
      speakerMuteSettable speakerMuteReadable microphonePresent microphoneGainSettable
      microphoneGainReadable microphoneMuteSettable microphoneMuteReadable hookswitchSettable
      hookswitchOnHook privateDataInAck
    `,
      },
      getButtonInformation: `
      button privateData buttonLabelInAck buttonLabelSettableInAck buttonFunctionInAck
      buttonAssociatedNumberInAck buttonAssociatedNumberSettableInAck listOfLampsInAck
      privateDataInAck
    `,
      getDisplay: `
      displayID privateData characterSetASCII characterSetUnicode characterSetProprietary
      privateDataInAck
    `,
      getHookSwitchStatus: {
        of: 'GetHookswitchStatus',
        bits: `
      hookSwitch privateData privateDataInAck
    `,
      },
      getLampInfo: {
        of: 'GetLampInformation',
        bits: `
      lamp privateData lampLabelInAck buttonInAck lampColorInAck privateDataInAck
    `,
      },
      getLampMode: `
      lamp privateData lampModeInAck lampBrightnessNormal lampBrightnessDim lampBrightnessBright
      lampColorInAck buttonInAck privateDataInAck
    `,
      getMessageWaitingIndicator:
        'privateData deviceForMsgInAck lampIsPresentInAck privateDataInAck',
      getMicrophoneGain: 'auditoryApparatus privateData micGainAbsInAck privateDataInAck',
      getMicrophoneMute: 'auditoryApparatus privateData privateDataInAck',
      getRingerStatus: `
      ringer privateData ringCountInAck ringPatternInAck ringVolumeInAck ringVolumeAbsInAck
      privateDataInAck
    `,
      getSpeakerMute: 'auditoryApparatus privateDataInAck privateData',
      getSpeakerVolume: 'auditoryApparatus privateData speakerVolAbsInAck privateDataInAck',
      setButtonInformation: `
      buttonLabel buttonAssociatedNumber privateData privateDataInAck ackModelMultiStep
    `,
      setDisplay: `
      physBaseRowNumber physColumnRowNumber offset privateData privateDataInAck
      supportsModifyingPosition ackModelMultiStep
    `,
      setHookSwitchStatus: { of: 'SetHookswitchStatus', bits: 'privateData ackModelMultiStep' },
      setLampMode: `
      lampModeBrokenFlutter lampModeFlutter lampModeOff lampModeSteady lampModeWink
      lampModeReserved lampModeSf0..94 lampBrightnessNormal lampBrightnessDim lampBrightnessBright
      lampColorNoColor lampColorRed lampColorYellow lampColorGreen lampColorBlue lampColorReserved
      lampColorSf0..94 privateData privateDataInAck ackModelMultiStep
    `,
      setMessageWaitingIndicator: 'deviceForMsg privateData privateDataInAck ackModelMultiStep',
      setMicrophoneGain: `
      microphoneGainAbs microphoneGainInc privateData privateDataInAck ackModelMultiStep
    `,
      setMicrophoneMute: 'privateData privateDataInAck ackModelMultiStep',
      setRingerStatus: `
      ringerModeRinging ringerModeNotRinging ringVolumeAbs ringVolumeInc privateData
      privateDataInAck ackModelMultiStep
    `,
      setSpeakerMute: 'privateData privateDataInAck ackModelMultiStep',
      setSpeakerVolume: `
      speakerVolumeAbs speakerVolumeInc privateData privateDataInAck ackModelMultiStep
      resettedAfterCall notSettableWhileActive
    `,
    }),
    ...events('PhysDevEvtsList', 'physical device feature', {
      buttonInformation: 'buttonLabel buttonAssociatedNumber buttonPressIndicator privateData',
      buttonPress: {
        type: 'ButtonPressEventCaps',
        bits: `
      buttonLabel buttonAssociatedNumber privateData
    `,
      },
      displayUpdated: 'characterSetASCII characterSetUnicode characterSetProprietary privateData',
      hookswitch: 'privateData',
      lampMode: `
      lampModeBrokenFlutter lampModeFlutter lampModeOff lampModeSteady lampModeWink
      lampModeReserved lampModeSf0..94 lampBrightnessNormal lampBrightnessDim lampBrightnessBright
      lampColorNoColor lampColorRed lampColorYellow lampColorGreen lampColorBlue lampColorReserved
      lampColorSf0..94 privateData
    `,
      messageWaiting: 'deviceForMsg privateData',
      microphoneGain: 'microphoneGainAbs microphoneGainInc privateData',
      microphoneMute: 'privateData',
      ringerStatus: `
      ringerModeRinging ringerModeNotRinging ringCount ringPattern ringVolumeAbs ringVolumeInc
      privateData ringDuration=@4
    `,
      speakerMute: 'privateData',
      speakerVolume: 'speakerVolumeAbs speakerVolumeInc privateData',
    }),
    ServEvtsList: sequence(
      {
        capExchangeServList: optional('CapExchangeServList', { tag: 0 }),
        systemServList: optional('SystemStatusServList', { tag: 1 }),
        monitoringServList: optional('MonitoringServList', { tag: 2 }),
        snapshotServList: optional('SnapshotServList', { tag: 3 }),
        callControlServList: optional('CallControlServList', { tag: 4 }),
        callControlEvtsList: optional('CallControlEvtsList', { tag: 5 }),
        callAssociatedServList: optional('CallAssociatedServList', { tag: 6 }),
        callAssociatedEvtsList: optional('CallAssociatedEvtsList', { tag: 7 }),
        mediaServList: optional('MediaServList', { tag: 8 }),
        mediaEvtsList: optional('MediaEvtsList', { tag: 9 }),
        routeingServList: optional('RouteingServList', { tag: 10 }),
        physDevServList: optional('PhysDevServList', { tag: 11 }),
        physDevEvtsList: optional('PhysDevEvtsList', { tag: 12 }),
        logicalServList: optional('LogicalServList', { tag: 13 }),
        logicalEvtsList: optional('LogicalEvtsList', { tag: 14 }),
        deviceMaintEvtsList: optional('DeviceMaintEvtsList', { tag: 15 }),
        iOServicesServList: optional('IOServicesServList', { tag: 16 }),
        dataCollectionServList: optional('DataCollectionServList', { tag: 17 }),
        voiceServList: optional('VoiceServList', { tag: 18 }),
        voiceEvtsList: optional('VoiceEvtsList', { tag: 19 }),
        cdrServList: optional('CDRServList', { tag: 20 }),
        vendorSpecificServList: optional('VendorSpecificServList', { tag: 21 }),
        vendorSpecificEvtsList: optional('VendorSpecificEvtsList', { tag: 22 }),
        statusReportingServList: optional('StatusReportingServList', { tag: 23 }),
        locationServicesServList: optional('LocationServicesServList', { tag: 24, since: 6 }),
      },
      { about: 'The services and events that the switching function supports, by their group.' },
    ),
    ...services('CapExchangeServList', 'capability exchange', {
      getCSTAFeatures: { tag: 5, bits: 'privateDataInReq privateDataInAck' },
      getLogicalDeviceInformation: {
        tag: 0,
        bits: `
      privateDataInReq namedDeviceTypeInAck shortFormDeviceIDInAck miscMonitorCapsInAck
      maxCallBacksInAck maxAutoAnswerRingsInAck maxActiveCallsInAck maxHeldCallsInAck
      maxFwdSettingsInAck maxDevicesInConfInAck transAndConfSetupParameter
      transAndConfSetupConsultationInAck transAndConfSetupHoldMakeInAck
      transAndConfSetupAlternateInAck transAndConfSetupTwoCallsHoldInAck
      transAndConfSetupTwoCallsConnectedInAck mediaClassSupportInAck connectionRateListInAck
      delayToleranceListInAck numberOfChannelsInAck maxChannelBindInAck privateDataInAck
    `,
      },
      getPhysicalDeviceInformation: `
      privateDataInReq namedDeviceTypesInAck otherLogicalDeviceListInAck deviceModelNameInAck
      maxDisplaysInAck maxButtonsInAck maxLampsInAck maxRingPatternsInAck privateDataInAck
    `,
      getSwitchingFunctionCaps: {
        tag: 4,
        type: 'GetSwitchingFunctionCapabilitiesCaps',
        bits: `
      privateDataInReq mediaClassSupportInAck numberOfChannelsInAck maxChannelBindInAck
      miscMediaCallCharacteristicsInAck connectionRateListInAck delayToleranceRateListInAck
      pauseTimeInAck currentTimeInAck transAndConfSetupParameterInAck
      transAndConfSetupConsultationInAck transAndConfSetupHoldMakeInAck
      transAndConfSetupAlternateInAck transAndConfSetupTwoCallsHoldInAck
      transAndConfSetupTwoCallsConnectedInAck miscMonitorCapsInAck correlatorDataSupportedInAck
      dynamicFeatureSupportedInAck callLinkageOptionsInAck acdModelsInAck agentLogOnModelsInAck
      agentStateModelsInAck privateDataVersionListInAck simpleThresholdInAck filterThresholdInAck
      maxDeviceHistoryEntriesInAck privateDataInAck=
    `,
      },
      getSwitchingFunctionDevices: {
        tag: 2,
        bits: `
      requestedDeviceID requestedDeviceCategoryACD requestedDeviceCategoryACDGroup
      requestedDeviceCategoryHuntGroup requestedDeviceCategoryPickGroup
      requestedDeviceCategoryUserGroup=14 requestedDeviceCategoryOtherGroup=5
      requestedDeviceCategoryNetwInterface requestedDeviceCategoryPark
      requestedDeviceCategoryRouteingDevice requestedDeviceCategoryStation
      requestedDeviceCategoryVoiceUnit requestedDeviceCategoryGenericIV=15
      requestedDeviceCategoryListenerIV requestedDeviceCategoryVDTMFIV
      requestedDeviceCategoryPromptIV requestedDeviceCategoryPromptQueueIV
      requestedDeviceCategoryMessageIV requestedDeviceCategoryConference@6
      requestedDeviceCategoryOther=11 privateData privateDataInAck
    `,
      },
      switchingFunctionDevices: `
      segmentID deviceListDeviceCategory deviceListNamedDeviceTypes deviceListDeviceAttributes
      deviceListDeviceModelName deviceListNidGroup=6 privateData=5
    `,
    }),
    ...services('SystemStatusServList', 'system', {
      changeSystemStatusFilter: {
        of: 'ChangeSysStatFilter',
        bits: `
      requestedStatusFilterInitializing requestedStatusFilterEnabled requestedStatusFilterNormal
      requestedStatusFilterMessageLost requestedStatusFilterDisabled
      requestedStatusFilterPartiallyDisabled requestedStatusFilterOverloadImminent
      requestedStatusFilterOverloadReached requestedStatusFilterOverloadRelieved privateData
      privateDataInAck
    `,
      },
      systemRegister: `
      requestTypesSystemStatus requestTypesRequestSystemStatus
      requestTypesSwitchingFunctionCapsChanged requestTypesSwitchingFuncionDevicesChanged
      statusFilterInitializing statusFilterEnabled statusFilterNormal statusFilterMessageLost
      statusFilterDisabled statusFilterPartiallyDisabled statusFilterOverloadImminent
      statusFilterOverloadReached statusFilterOverloadRelieved privateDataOctetString privateData
      privateDataOctetStringInAck privateDataInAck
    `,
      systemStatusRegisterAbort: {
        of: 'SystemRegisterAbort',
        bits: 'privateData privateDataInAck',
      },
      systemStatusRegisterCancel: {
        of: 'SystemRegisterCancel',
        bits: 'privateData privateDataInAck',
      },
      requestSystemStatus: `
      privateDataInReq systemStatusInitializing systemStatusEnabled systemStatusNormal
      systemStatusMessageLost systemStatusDisabled systemStatusPartiallyDisabled
      systemStatusOverloadImminent systemStatusOverloadReached systemStatusOverloadRelieved
      privateDataInAck switchingFunctionSupportsSending switchingFunctionSupportsReceiving
    `,
      systemStatus: `
      systemStatusInitializing systemStatusEnabled systemStatusNormal systemStatusMessageLost
      systemStatusDisabled systemStatusPartiallyDisabled systemStatusOverloadImminent
      systemStatusOverloadReached systemStatusOverloadRelieved privateData privateDataInAck
      switchingFunctionSupportsSending switchingFunctionSupportsReceiving
    `,
      swFunctionCapsChanged: 'privateData privateDataInAck',
      swFunctionDevicesChanged: 'privateData privateDataInAck',
      getRegistrations: {
        since: 6,
        bits: `
      requestedRegTypes privateData privateDataInAck segmentedResponseProvided
    `,
      },
      registrationInfo: { since: 6, bits: 'segmentID privateData' },
    }),
    ...services('MonitoringServList', 'monitoring', {
      changeMonitorFilter: 'privateData privateDataInAck',
      monitorStart: `
      monitorObjectDevice monitorObjectCall requestedMonitorFilter monitorTypeCall
      monitorTypeDevice monitorMediaClassParameter monitorMediaClassAudio monitorMediaClassData
      monitorMediaClassImage monitorMediaClassVoice monitorMediaClassChat=15
      monitorMediaClassEmail monitorMediaClassMessage monitorMediaClassIM monitorMediaClassSMS
      monitorMediaClassMMS monitorExistingCallsInAck=10 privateDataInAck callIDOnly
      swDomainDefaultForMonitorTypeIsDevice acceptsMonitorStartWhileOOS
    `,
      monitorStop: `
      privateData privateDataInAck switchingFunctionSupportsSending
      switchingFunctionSupportsReceiving
    `,
      getMonitors: { since: 6, bits: 'privateData privateDataInAck segmentedResponseProvided' },
      monitorInfo: { since: 6, bits: 'segmentID privateData' },
    }),
    ...services(
      'SnapshotServList',
      'snapshot',
      {
        snapshotCall: `
      privateData locaConnectionStateInAck mediaServiceInfoListInAck mediaServiceVersionInAck
      mediaServiceInstanceInAck mediaStreamID connectionInformation mediaCallCharacteristicsInAck
      callCharacteristicsInAck callingDeviceInAck calledDeviceInAck subjectOfCallInAck=14
      messageInfoInAck languagePreferencesInAck deviceHistoryInAck privateDataInAck=11 callIDOnly
      reportsWithSnapsCallData locationInfoList=18@6
    `,
        snapshotDevice: `
      privateData localCallStateCompoundCallState localCallStateSimpleCallState
      localCallStateUnknown mediaServiceInfoListInAck mediaServiceVersionInAck
      mediaServiceInstanceInAck mediaStreamID connectionInformation mediaCallCharacteristicsInAck
      privateDataInAck reportsWithSnapsDeviceData
    `,
        snapshotCallData: `
      segmentID localConnectionState mediaServiceInformationList mediaServiceVersion
      mediaServiceInstance mediaStreamID connectionInformation privateData locationInfoList@6
    `,
        snapshotDeviceData: `
      segmentID localCallStateCompoundCallState localCallStateSimpleCallState
      localCallStateUnknown mediaServiceInformationList mediaServiceVersion mediaServiceInstance
      mediaStreamID connectionInformation mediaCallCharacteristics endpointDeviceID=11
      privateData=10
    `,
      },
      { presence: 'required' },
    ),
    ...services('CDRServList', 'call detail record', {
      cdrNotification: {
        of: 'CDRNotification',
        bits: `
      cdrReasonTimeout cdrReasonThresholdReached cdrReasonOther privateData privateDataInAck
    `,
      },
      cdrReport: {
        of: 'CDRReport',
        bits: `
      cdrReasonTimeout cdrReasonThresholdReached cdrReasonOther recordNumber recordCreationTime
      callingDevice calledDevice assocCallingDevice assocCalledDevice netwCallingDevice
      netwCalledDevice callCharacteristics mediaCallCharacteristics chargedDeviceOperator
      chargedDeviceNonOperator recordedCall nodeNumberArea0 nodeNumberArea1 nodeNumberArea2
      tarifTable connectionStart connectionEnd connectionDuration accessCode carrier selectedRoute
      billingIndicatorNormalCharging billingIndicatorReverseCharging
      billingIndicatorCreditCardCharging billingIndicatorCallForwarding
      billingIndicatorCallDeflection billingIndicatorCallTransfer billingIndicatorOther
      chargingInfo suppServiceInfoNormalCall suppServiceInfoConsultationCall
      suppServiceInfoTransferCall suppServiceInfoCallCompletion suppServiceInfoCallForwarding
      suppServiceInfoCallDiversion suppServiceInfoConferencing suppServiceInfoIntrusion
      suppServiceInfoUserUserInfo suppServiceInfoOther reasonForTermNormalClearing
      reasonForTermUnsuccessfulCallAttempt reasonForTermAbnormalTermination
      reasonForTermCallTransferred reasonForTermOther authCode accountInfo deviceCategory
      namedDeviceTypes operatorDevice lastStoredCDRReportSent privateData privateDataInAck
    `,
      },
      sendStoredCDRs: { of: 'SendStoredCDR', bits: 'timePeriod privateData privateDataInAck' },
      startCDRTransmission: `
      transferModeTransferAtEndOfCall transferModeTransferOnRequest
      transferModeTransferOnThresholdReached privateData privateDataInAck
    `,
      stopCDRTransmission: `
      cdrTermReasonEndOfData cdrTermReasonError cdrTermReasonThresholdReached cdrTermReasonOther
      privateData privateDataInAck swFunctionSupportsSending swFunctionSupportsReceiving
    `,
    }),
    ...services('VendorSpecificServList', 'vendor specific', {
      escapeRegister: 'privateData privateDataInAck',
      escapeRegisterCancel: 'privateData privateDataInAck',
      escapeRegisterAbort: 'privateData privateDataInAck',
      escape: 'privateDataInAck swFunctionSupportsSending swFunctionSupportsReceiving',
      privateDataVersionSelection: 'privateDataInAck',
    }),
    ...events('VendorSpecificEvtsList', 'vendor specific', {
      privateEvent: { bits: {} },
    }),
    StatusReportingServList: sequence(
      {
        monitoringServices: optional('MonitoringServList', { tag: 0 }),
        snapshotServices: optional('SnapshotServList', { tag: 1 }),
        systemServices: optional('SystemStatusServList', { tag: 2 }),
      },
      {
        about: 'The monitoring, snapshot and system services that the switching function supports.',
      },
    ),
  };
}
