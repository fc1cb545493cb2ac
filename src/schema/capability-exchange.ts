import { extensions } from './common-members.js';
import {
  acknowledgement,
  alias,
  bits,
  enumeration,
  list,
  listOf,
  type Members,
  members,
  optional,
  required,
  type ServiceGroup,
  sequence,
} from './language.js';

/**
 * A threshold for each service or event, named after it with a small letter; `setMsg:SetMessage` where it has another name.
 */
const thresholds = (names: string): Members =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((word) => {
        const [member = '', of = member.charAt(0).toUpperCase() + member.slice(1)] =
          word.split(':');
        return [member, required('integer', { about: `The threshold for ${of}.` })];
      }),
  );

const types = {
  GroupDeviceAttributes: bits('acd hunt pick user=4 agent@6 other=3', {
    about: 'What sort of group a group device is.',
  }),
  ACDModels: bits('visibleACDRelatedDevices nonVisibleACDRelatedDevices', {
    about: 'Whether the devices of an ACD are visible.',
  }),
  AgentLogOnModels: bits(
    `
      logOnToACDDevice logOnToACDGroupExplOneStep logOnToACDGroupExplTwoSteps logOnToACDImplOneStep
    `,
    { about: 'How agents log on to an ACD device or group (6.1.1.6).' },
  ),
  AppearanceType: enumeration(
    `
      selectedStandard basicStandard basicBridged exclusiveBridged independentSharedBridged
      interdependentSharedBridged
    `,
    { about: 'The type of the appearances of a device.' },
  ),
  TransAndConfSetup: bits(
    {
      consultationCall: { number: 0, about: 'By ConsultationCall.' },
      holdCallMakeCall: { number: 1, about: 'By HoldCall and MakeCall.' },
      alternateCall: { number: 2, about: 'By AlternateCall.' },
      twoCallsInHold: { number: 3, about: 'From two calls on hold.' },
      twoCallsInConnected: { number: 4, about: 'From two connected calls.' },
    },
    { about: 'How two calls may have come about that a transfer or conference joins.' },
  ),
  MediaServiceCapsListMediaServiceCapsItem: sequence(
    {
      mediaServiceType: required('MediaServiceType', { about: 'The kind of media service.' }),
      mediaServiceVersion: optional('integer', { about: 'The version of the media service.' }),
      mediaServiceInstance: optional('MediaServiceInstanceID', {
        about: 'The instance of the media service.',
      }),
      connectionMode: optional('ConnectionModeBMap', {
        about: 'The ways in which the media access device may come into a call.',
      }),
      mediaStreamIDSupported: required('boolean', { about: 'Whether media streams are named.' }),
    },
    { about: 'A media service that is supported.' },
  ),
  ConnectionModeBMap: bits(
    `
      consultationConference consultationConferenceHold deflect@6 directedPickup join
      singleStepConference singleStepConferenceHold singleStepTransfer transfer direct
    `,
    { about: 'The ways in which a media access device may come into a call.' },
  ),
  MediaServiceCapsList: list('MediaServiceCapsListMediaServiceCapsItem', 'mediaServiceCapsItem', {
    about: 'The media services that are supported.',
  }),
  ConnectionRateList: list('integer', 'connectionRate', {
    about: 'The rates of digital data that are supported.',
  }),
  DelayToleranceList: list('integer', 'delayTolerance', {
    about: 'The delay tolerances that are supported.',
  }),
  NumberOfChannels: alias('integer', { about: 'How many channels a connection can have.' }),
  MaxChannelBind: alias('integer', { about: 'How many channels can be bound together at most.' }),
  Profiles: bits(
    {
      basicTelephonyProfile: 0,
      routeingProfile: 1,
      l1aVoiceBrowserProfile: 2,
      l1bVoiceBrowserProfile: 3,
      l2VoiceBrowserProfile: 4,
      minimalUACSTACallControlProfile: {
        number: 5,
        formerXmlName: { until: 3, name: 'minimalEndpointCallControlProfile' },
      },
      basicUACSTACallControlProfile: {
        number: 6,
        xmlName: 'basicUACSTAtCallControlProfile',
        formerXmlName: { until: 3, name: 'basicEndpointCallControlProfile' },
      },
      advancedUACSTACallControlProfile: {
        number: 7,
        formerXmlName: { until: 3, name: 'advancedEndpointCallControlProfile' },
      },
      conferencingUACSTACallControlProfile: {
        number: 8,
        formerXmlName: { until: 3, name: 'conferencingEndpointCallControlProfile' },
      },
      basicUACSTADeviceFeatureProfile: {
        number: 9,
        formerXmlName: { until: 3, name: 'basicEndpointDeviceProfile' },
      },
      speakerUACSTADeviceFeatureProfile: { number: 11, since: 6 },
      basicSpeechServiceProfile: { number: 12, since: 6 },
      advancedSpeechServiceProfile: { number: 13, since: 6 },
      advancedUaCSTADeviceFeatureProfile: {
        number: 10,
        xmlName: false,
        formerXmlName: { until: 3, name: 'advancedEndpointDeviceProfile' },
      },
    },
    { about: 'The profiles of CSTA that the switching function conforms to.' },
  ),
  DeviceIDFormat: bits(
    {
      dialableDigitsAsterix: 0,
      dialableDigitsHash: 1,
      dialableDigitsABCD: 2,
      dialableDigitsExclamation: 3,
      dialableDigitsP: 4,
      dialableDigitsT: 5,
      dialableDigitsComma: 6,
      dialableDigitsW: 7,
      dialableDigitsAt: 8,
      dialableDigitsDollar: 9,
      dialableDigitsSemicolon: 10,
      sFReprExclamation: 11,
      sFReprEt: 12,
      sFReprSlash: 13,
      sFReprPercent: 14,
      sFReprNM: 15,
      sFReprGeneric: 16,
      sFReprImplicitTON: 17,
      sFReprPubTONUnkown: 18,
      sFReprPubTONInternal: 19,
      sFReprPubTONNational: 20,
      sFReprPubTONSubscriber: 21,
      sFReprPubTONAbbreviated: 22,
      sFReprPriTONUnknown: 23,
      sFReprPriTONLevel3: 24,
      sFReprPriTONLevel2: 25,
      sFReprPriTONLevel1: 26,
      sFReprPriTONLocal: 27,
      sFReprPriTONAbbreviated: 28,
      sFReprOther: 29,
      deviceNumber: 30,
      deviceIDTagPrivateNumber: { number: 32, since: 6 },
      deviceIDTagPrivateName: { number: 33, since: 6 },
      sFRResourceID: { number: 31, xmlName: false },
    },
    { about: 'The formats of device identifiers that may be sent to the switching function.' },
  ),
  SwDomainFeatures: bits(
    `
      isForwardingBefore isForwardingAfter swFunctionDefaultSettings userSpecific
      userSpecificDefaultFowardingType userSpecificDefaultForwardDestination negativeAcknowledgment
      supportFailedWithAssConn supportFailedWithoutAssConn supportFailedWithAssConnNotReportet
      recall callBack extCallsIncoming extCallsOutgoing prompting
    `,
    { about: 'Features of the switching sub-domain that a program has to know.' },
  ),
  SwAppearanceAddressability: bits('nonAddressable addressable', {
    about: 'Whether the appearances of devices can be addressed.',
  }),
  SwAppearanceTypes: bits(
    `
      selectedStandard basicStandard basicBridged exclusiveBridged independentSharedBridged
      interDependentSharedBridged
    `,
    { about: 'The types of appearance in the switching sub-domain.' },
  ),
  IgnoreUnsupportedParameters: enumeration(
    {
      ignoreParameters: { number: 0, about: 'It ignores the members.' },
      rejectMessage: { number: 1, about: 'It rejects the message.' },
    },
    { about: 'What the switching function does with members that it does not support.' },
  ),
  MiscMediaCallCharacteristics: bits(
    {
      supportAdjustment: {
        number: 0,
        about:
          'The switching function may adjust the media characteristics that a request asks for.',
      },
    },
    { about: 'Whether the switching function adjusts media characteristics.' },
  ),
  PauseTime: alias('integer', {
    range: [1, 2000],
    about: 'The length of a pause in dialling, 1 to 2000; the syntax names no unit.',
  }),
  MessageSeqNumbers: bits(
    {
      allEvents: { number: 0, about: 'All events.' },
      allAcks: { number: 1, about: 'All answers.' },
      allServReqs: { number: 2, about: 'All requests.' },
    },
    { about: 'Which messages carry a sequence number.' },
  ),
  TimeStampMode: bits(
    {
      allEvents: { number: 0, about: 'All events.' },
      allAcks: { number: 1, about: 'All answers.' },
      allServReqs: { number: 2, about: 'All requests.' },
    },
    { about: 'Which messages carry a time stamp.' },
  ),
  SecurityMode: enumeration(
    {
      allEvents: { number: 0, about: 'All events.' },
      allAcks: { number: 1, about: 'All answers.' },
      allServReqs: { number: 2, about: 'All requests.' },
    },
    { about: 'Which messages carry security information.' },
  ),
  SecurityFormat: bits(
    {
      octetStringFromSF: { number: 0, about: 'Octets, from the switching function.' },
      otherTypeFromSF: { number: 1, about: 'Another type, from the switching function.' },
      octetStringToSF: { number: 2, about: 'Octets, to the switching function.' },
      otherTypeToSF: { number: 3, about: 'Another type, to the switching function.' },
    },
    { about: 'The forms of data that are supported, by direction.' },
  ),
  MonitorFilterItems: sequence(
    {
      deviceOnDeviceMonitorFilter: optional('MonitorFilter', {
        tag: 0,
        about: 'The events that a device-type monitor on a device does not send.',
      }),
      deviceOnConnectionMonitorFilter: optional('MonitorFilter', {
        tag: 1,
        about: 'The events that a device-type monitor on a connection does not send.',
      }),
      callOnDeviceMonitorFilter: optional('MonitorFilter', {
        tag: 2,
        about: 'The events that a call-type monitor on a device does not send.',
      }),
      callOnConnectionMonitorFilter: optional('MonitorFilter', {
        tag: 3,
        about: 'The events that a call-type monitor on a connection does not send.',
      }),
    },
    { about: 'The events that monitors do not send, by the type of monitor.' },
  ),
  DynamicFeatureSupported: enumeration(
    {
      none: { number: 0, about: 'No event does.' },
      all: { number: 1, about: 'All events do.' },
      some: { number: 2, about: 'Some events do.' },
    },
    {
      about:
        'Whether events tell which services are permitted at the moment (`servicesPermitted`).',
    },
  ),
  CallLinkageOptions: bits(
    {
      callLinkageFeatureSupported: { number: 0, about: 'Global calls are identified.' },
      threadLinkageFeatureSupported: { number: 1, about: 'Threads of calls are identified.' },
    },
    { about: 'Whether call linkage is supported.' },
  ),
  AgentStateModels: bits('multiState multiStateSemiIndependentLinked agentOriented', {
    about: 'The models of agent state that the switching function follows.',
  }),
  ConnectionView: enumeration('fixed local', {
    about:
      'Whether connection identifiers in conference and transfer events follow a fixed or a local view.',
  }),
  MaxLengthParameters: sequence(
    {
      accountInfo: required('integer', {
        range: [0, 32],
        about: 'The greatest length of account codes, itself at most 32.',
      }),
      authCode: required('integer', {
        range: [0, 32],
        about: 'The greatest length of authorisation codes, itself at most 32.',
      }),
      agentID: required('integer', {
        range: [0, 32],
        about: 'The greatest length of agent identifiers, itself at most 32.',
      }),
      agentPassword: required('integer', {
        range: [0, 32],
        about: 'The greatest length of agent passwords, itself at most 32.',
      }),
      callIDInConnectionID: required('integer', {
        range: [0, 8],
        about: 'The greatest length of call identifiers, itself at most 8.',
      }),
      correlatorData: required('integer', {
        range: [0, 32],
        about: 'The greatest length of correlator data, itself at most 32.',
      }),
      privateData: required('integer', { about: 'The greatest length of private data.' }),
      deviceIdentifiers: required('integer', {
        range: [0, 128],
        about: 'The greatest length of device identifiers, itself at most 128.',
      }),
      userData: required('integer', {
        range: [0, 256],
        about: 'The greatest length of user data, itself at most 256.',
      }),
      buttonLabel: required('integer', {
        range: [0, 64],
        about: 'The greatest length of button labels, itself at most 64.',
      }),
      lampLabel: required('integer', {
        range: [0, 64],
        about: 'The greatest length of lamp labels, itself at most 64.',
      }),
      charactersToSend: required('integer', {
        range: [0, 64],
        xmlType: 'short',
        about: 'The greatest length of the digits of GenerateDigits, itself at most 64.',
      }),
    },
    { about: 'How long values may be that are sent to the switching function.' },
  ),
  MaxLengthParametersContinued: sequence(
    {
      monitorCrossRefID: required('integer', {
        about: 'The greatest length of monitor cross reference identifiers.',
      }),
      callQualifyingData: required('integer', {
        about: 'The greatest length of call qualifying data.',
      }),
      subDomainCallLinkageData: required('integer', {
        about: 'The greatest length of call linkage identifiers of the sub-domain.',
      }),
      subDomainThreadID: required('integer', {
        about: 'The greatest length of thread identifiers of the sub-domain.',
      }),
      ioData: required('integer', { about: 'The greatest length of I/O data.' }),
      messageInfo: required('integer', { about: 'The greatest length of messages.' }),
    },
    { about: 'How long more values may be that are sent to the switching function.' },
  ),
  PrivateDataVersionList: list('integer', 'privateDataVersion', {
    about: 'The versions of private data that the switching function speaks.',
  }),
  FilterThreshold: sequence(
    {
      ...thresholds(`
        getLogicalDeviceInformation getPhysicalDeviceInformation getSwitchingFunctionCaps
        getSwitchingFunctionDevices switchingFunctionDevices
        changeSystemStatusFilter:ChangeSysStatFilter systemStatusRegister:SystemRegister
        systemStatusRegisterAbort:SystemRegisterAbort
        systemStatusRegisterCancel:SystemRegisterCancel requestSystemStatus systemStatus
        switchingFunctionCapsChanged:SwFunctionCapsChanged
        switchingFunctionDevsChanged:SwFunctionDevicesChanged changeMonitorFilter monitorStart
        monitorStop snapshotCall snapshotDevice snapshotCallData snapshotDeviceData acceptCall
        alternateCall answerCall callBackCallRelated:CallBack
        callBackMessageCallRelated:CallBackMessage campOnCall:CamponCall clearCall clearConnection
        conferenceCall consultationCall deflectCall dialDigits directedPickupCall groupPickupCall
        holdCall intrudeCall joinCall makeCall makePredictiveCall parkCall reconnectCall
        retrieveCall singleStepConferenceCall singleStepTransferCall transferCall associateData
        cancelTelephonyTone:CancelTelephonyTones generateDigits
        generateTelephonyTone:GenerateTelephonyTones sendUserInformation startDTMFDigitsCollection
        startTelephonyTonesCollection stopDTMFDigitsCollection stopTelephonyTonesCollection
        attachMediaService detachMediaService routeRegister routeRegisterAbort routeRegisterCancel
        reRoute routeEnd routeReject routeRequest routeSelect routeUsed buttonPress
        getAuditoryApparatusInfo:GetAuditoryApparatusInformation getButtonInformation getDisplay
        getHookswitchStatus getLampInformation getLampMode getMicrophoneGain getMicrophoneMute
        getMessageWaitingIndicator getRingerStatus getSpeakerMute getSpeakerVolume
        setButtonInformation setDisplay setHookswitchStatus setLampMode
        setMsgWaitingIndicator:SetMessageWaitingIndicator setMicrophoneGain setMicrophoneMute
        setRingerStatus setSpeakerMute setSpeakerVolume callBackMessageNonCallRelated
        callBackNonCallRelated cancelCallBack cancelCallBackMessage getAgentState getAutoAnswer
        getAutoWorkMode getCallBack getCallerIDStatus getDoNotDisturb getForwarding
        getLastNumberDialed getRouteingMode setAgentState setAutoAnswer setAutoWorkMode
        setCallerIDStatus setDoNotDisturb setForwarding setRouteingMode
        backInService:BackInServiceEvent deviceCapsChanged:DeviceCapsChangedEvent
        outOfService:OutOfServiceEvent partiallyInService:PartiallyInServiceEvent
        ioRegister:IORegister ioRegisterAbort:IORegisterAbort ioRegisterCancel:IORegisterCancel
        dataPathResumed dataPathSuspended fastData resumeDataPath sendBroadcastData sendData
        sendMulticastData startDataPath stopDataPath suspendDataPath
        concatenateMsg:ConcatenateMessage deleteMsg:DeleteMessage playMsg:PlayMessage
        queryVoiceAttribute recordMsg:RecordMessage reposition resume review setVoiceAttribute
        stop suspend synthesizeMsg:SynthesizeMessage cDRNotification cDRReport
        sendStoredCDRs:SendStoredCDR startCDRTransmission stopCDRTransmission escapeRegister
        escapeRegisterAbort escapeRegisterCancel escape
        privateDataVersion:PrivateDataVersionSelection
      `),
      startDTMFDigitsCollection: required('integer', {
        about: 'The threshold for starting a collection of DTMF digits.',
      }),
      startTelephonyTonesCollection: required('integer', {
        about: 'The threshold for starting a collection of telephony tones.',
      }),
      stopDTMFDigitsCollection: required('integer', {
        about: 'The threshold for ending a collection of DTMF digits.',
      }),
      stopTelephonyTonesCollection: required('integer', {
        about: 'The threshold for ending a collection of telephony tones.',
      }),
      getCallBack: optional('integer', {
        xmlRequired: true,
        only: 'xml',
        since: 6,
        about: 'The threshold for GetCallBack.',
      }),
    },
    { about: 'A threshold for each service and event.' },
  ),
  ReqDeviceCategory: enumeration(
    {
      acd: 0,
      conference: { number: 11, since: 6, about: 'A conference.' },
      dtmfIV: { number: 12, since: 6, about: 'An interactive voice device for DTMF.' },
      genericIV: { number: 13, since: 6, about: 'A generic interactive voice device.' },
      groupACD: { number: 1, about: 'An ACD group.' },
      groupHunt: { number: 2, about: 'A hunt group.' },
      groupPick: { number: 3, about: 'A pick group.' },
      groupOther: { number: 4, about: 'A group of another sort.' },
      groupUser: { number: 14, about: 'A user group.' },
      listenerIV: { number: 15, since: 6, about: 'An interactive voice device that listens.' },
      messageIV: { number: 16, since: 6, about: 'An interactive voice device for messages.' },
      networkInterface: { number: 5, about: 'A network interface device, such as a trunk.' },
      park: 6,
      promptIV: { number: 17, since: 6, about: 'An interactive voice device that prompts.' },
      promptQueue: { number: 18, since: 6 },
      routeingDevice: 7,
      station: 8,
      voiceUnit: 9,
      other: 10,
    },
    { about: 'The categories of devices that can be asked for.' },
  ),
  DeviceListDevice: sequence(
    {
      deviceID: required('DeviceID', { about: 'The device.' }),
      deviceCategory: optional('DeviceCategory', { tag: 0, default: 'station' }),
      namedDeviceTypes: optional('NamedDeviceTypes', { tag: 1 }),
      deviceAttributes: optional('DeviceAttributes', {
        about: 'Further attributes of the device.',
      }),
      deviceModelName: optional('text', {
        size: [0, 64],
        about: 'The name of the model, up to 64 characters.',
      }),
      nidGroup: optional('DeviceID', {
        about: 'The group of network interface devices that the device belongs to.',
      }),
    },
    { about: 'A device that may be controlled, observed or both.' },
  ),
  DeviceAttributes: bits(
    'mediaAccessDevice routeingDevice groupACD groupHunt groupPick groupUser=',
    { about: 'Further attributes of a device.' },
  ),
  DeviceList: list('DeviceListDevice', 'device', {
    about: 'Devices that may be controlled, observed or both.',
  }),
  GetCSTAFeaturesResponseSupportedServices: sequence(
    {
      capExchangeServList: optional('CapExchangeServList'),
      systemStatServList: optional('SystemStatusServList'),
      monitoringServList: optional('MonitoringServList'),
      snapshotServList: optional('SnapshotServList'),
      callControlServList: optional('CallControlServList'),
      callAssociatedServList: optional('CallAssociatedServList'),
      mediaServList: optional('MediaServList'),
      routeingServList: optional('RouteingServList'),
      physDevServList: optional('PhysDevServList'),
      logicalServList: optional('LogicalServList'),
      iOServicesServList: optional('IOServicesServList'),
      dataCollectionServList: optional('DataCollectionServList'),
      voiceServList: optional('VoiceServList'),
      cDRServList: optional('CDRServList'),
      vendorSpecificServList: optional('VendorSpecificServList'),
      locationServicesServList: optional('LocationServicesServList', { since: 6 }),
    },
    { about: 'The services that the switching function supports, by their group.' },
  ),
  GetCSTAFeaturesResponseSupportedEvents: sequence(
    {
      callControlEvtsList: optional('CallControlEvtsList'),
      callAssociatedEvtsList: optional('CallAssociatedEvtsList'),
      mediaEvtsList: optional('MediaEvtsList'),
      physDevEvtsList: optional('PhysDevEvtsList'),
      logicalEvtsList: optional('LogicalEvtsList'),
      deviceMaintEvtsList: optional('DeviceMaintEvtsList'),
      voiceEvtsList: optional('VoiceEvtsList'),
      vendorSpecificEvtsList: optional('VendorSpecificEvtsList'),
    },
    { about: 'The events that the switching function supports, by their group.' },
  ),
} as const satisfies ServiceGroup['types'];

const services = {
  GetLogicalDeviceInformation: {
    operation: 201,
    clause: 'ECMA-269 Table 13-4',
    about: 'Asks about the logical element of one device.',
    request: members({
      device: required('DeviceID', { about: 'The device whose logical element is asked about.' }),
      extensions,
    }),
    response: members({
      deviceCategory: optional('DeviceCategory', { tag: 0, default: 'station' }),
      groupDeviceAttributes: optional('GroupDeviceAttributes', { tag: 1 }),
      namedDeviceTypes: optional('NamedDeviceTypes', { tag: 2 }),
      shortFormDeviceID: optional('DeviceID', {
        explicitTag: 3,
        about: 'A shorter identifier of the same device.',
      }),
      hasPhysicalElement: required('boolean', {
        about: 'Whether the device has a physical element as well.',
      }),
      acdModels: required('ACDModels'),
      agentLogOnModels: optional('AgentLogOnModels', { tag: 4 }),
      appearanceAddressable: required('boolean', {
        about: 'Whether the appearances of the device can be addressed.',
      }),
      appearanceType: required('AppearanceType'),
      appearanceList: optional(listOf('text', 'appearance'), {
        tag: 5,
        about: 'The appearances of the device.',
      }),
      otherPhysicalDeviceList: optional(listOf('DeviceID', 'deviceID'), {
        tag: 6,
        about: 'Other devices whose physical elements belong to this logical element.',
      }),
      miscMonitorCaps: optional('MiscMonitorCaps', { tag: 7 }),
      associatedGroupList: optional(listOf('DeviceID', 'deviceID'), {
        tag: 8,
        about: 'The groups that the device belongs to.',
      }),
      maxCallbacks: optional('integer', {
        tag: 9,
        about: 'How many call backs the device can have at most.',
      }),
      maxAutoAnswerRings: optional('integer', {
        tag: 10,
        about: 'The greatest number of rings before automatic answer.',
      }),
      maxActiveCalls: optional('integer', {
        tag: 11,
        about: 'How many active calls the device can have at most.',
      }),
      maxHeldCalls: optional('integer', {
        tag: 12,
        about: 'How many held calls the device can have at most.',
      }),
      maxFwdSettings: optional('integer', {
        tag: 13,
        about: 'How many forwarding settings the device can have at most.',
      }),
      maxDevicesInConf: optional('integer', {
        tag: 14,
        about: 'How many devices a conference of the device can have at most.',
      }),
      transAndConfSetup: optional('TransAndConfSetup', { tag: 15 }),
      deviceOnDeviceMonitorFilter: optional('MonitorFilter', {
        tag: 16,
        about: 'The events that a device-type monitor on a device does not send.',
      }),
      deviceOnConnectionMonitorFilter: optional('MonitorFilter', {
        tag: 17,
        about: 'The events that a device-type monitor on a connection does not send.',
      }),
      callOnDeviceMonitorFilter: optional('MonitorFilter', {
        tag: 18,
        about: 'The events that a call-type monitor on a device does not send.',
      }),
      callOnConnectionMonitorFilter: optional('MonitorFilter', {
        tag: 19,
        about: 'The events that a call-type monitor on a connection does not send.',
      }),
      mediaClassSupport: optional('MonitorMediaClass', {
        tag: 20,
        about: 'The media classes that the device supports.',
      }),
      mediaServiceCapsList: optional('MediaServiceCapsList', { tag: 21 }),
      connectionRateList: optional('ConnectionRateList', { tag: 22 }),
      delayToleranceList: optional('DelayToleranceList', { tag: 23 }),
      numberOfChannels: optional('NumberOfChannels', { tag: 24 }),
      maxChannelBind: optional('MaxChannelBind', { tag: 25 }),
      routeingServList: optional('RouteingServList', { tag: 26 }),
      logDevServList: optional('LogDevServList', { tag: 27 }),
      logDevEvtsList: optional('LogDevEvtsList', { tag: 28 }),
      deviceMaintEvtsList: optional('DeviceMaintEvtsList', { tag: 29 }),
      extensions,
    }),
  },
  GetPhysicalDeviceInformation: {
    operation: 202,
    clause: 'ECMA-269 Table 13-6',
    about: 'Asks about the physical element of one device.',
    request: members({
      device: required('DeviceID', { about: 'The device whose physical element is asked about.' }),
      extensions,
    }),
    response: members({
      deviceCategory: optional('DeviceCategory', { tag: 0, default: 'station', xmlRequired: true }),
      groupDeviceAttributes: optional('GroupDeviceAttributes', { tag: 1 }),
      namedDeviceTypes: optional('NamedDeviceTypes', { tag: 2 }),
      hasLogicalElement: required('boolean', {
        about: 'Whether the device has a logical element as well.',
      }),
      otherLogicalDeviceList: optional(listOf('DeviceID', 'deviceID'), {
        tag: 3,
        about: 'Other devices whose logical elements belong to this physical element.',
      }),
      deviceModelName: optional('text', {
        size: [0, 64],
        tag: 4,
        about: 'The name of the model, up to 64 characters.',
      }),
      deviceOnDeviceMonitorFilter: optional('MonitorFilter', {
        tag: 5,
        about: 'The events that a device-type monitor on a device does not send.',
      }),
      deviceOnConnectionMonitorFilter: optional('MonitorFilter', {
        tag: 6,
        about: 'The events that a device-type monitor on a connection does not send.',
      }),
      callOnDeviceMonitorFilter: optional('MonitorFilter', {
        tag: 7,
        about: 'The events that a call-type monitor on a device does not send.',
      }),
      callOnConnectionMonitorFilter: optional('MonitorFilter', {
        tag: 8,
        about: 'The events that a call-type monitor on a connection does not send.',
      }),
      maxDisplays: optional('integer', {
        tag: 9,
        about: 'How many displays the device has at most.',
      }),
      maxButtons: optional('integer', {
        tag: 10,
        about: 'How many buttons the device has at most.',
      }),
      maxLamps: optional('integer', { tag: 11, about: 'How many lamps the device has at most.' }),
      maxRingPatterns: optional('integer', {
        tag: 12,
        about: 'How many ring patterns the device has at most.',
      }),
      physDevServList: optional('PhysDevServList', { tag: 13 }),
      physDevEvtsList: optional('PhysDevEvtsList', { tag: 14 }),
      extensions,
    }),
  },
  GetSwitchingFunctionCaps: {
    operation: 203,
    clause: 'ECMA-269 Table 13-8',
    about: 'Asks what the switching function can do.',
    request: acknowledgement(),
    response: members({
      switchingSubDomainName: required('text', {
        size: [0, 64],
        about: 'The name of the switching sub-domain, up to 64 characters.',
      }),
      manufacturerName: required('text', {
        size: [0, 64],
        about: 'The name of the manufacturer, up to 64 characters.',
      }),
      profiles: required('Profiles'),
      deviceIDFormat: required('DeviceIDFormat'),
      swDomainFeatures: required('SwDomainFeatures'),
      swAppearanceAddressability: required('SwAppearanceAddressability'),
      swAppearanceTypes: required('SwAppearanceTypes'),
      ignoreUnsupportedParameters: required('IgnoreUnsupportedParameters'),
      callCharacteristicsSupported: optional('CallCharacteristics', {
        tag: 0,
        about: 'The call characteristics that the switching function supports.',
      }),
      mediaClassSupport: optional('MonitorMediaClass', {
        tag: 1,
        about: 'The media classes that the switching function supports.',
      }),
      numberOfChannels: optional('NumberOfChannels', { tag: 2 }),
      maxChannelBind: optional('MaxChannelBind', { tag: 3 }),
      miscMediaCallCharacteristics: optional('MiscMediaCallCharacteristics', { tag: 4 }),
      connectionRateList: optional('ConnectionRateList', { tag: 5 }),
      delayToleranceList: optional('DelayToleranceList', { tag: 6 }),
      pauseTime: optional('PauseTime', { tag: 7 }),
      currentTime: optional('TimeInfo', { tag: 8, about: "The switching function's time." }),
      messageSeqNumbers: optional('MessageSeqNumbers', { tag: 9 }),
      timeStampMode: optional('TimeStampMode', { tag: 10 }),
      securityMode: optional('SecurityMode', { tag: 11 }),
      securityFormat: optional('SecurityFormat', {
        tag: 12,
        about: 'The forms of security information that are supported, by direction.',
      }),
      privateDataFormat: optional('SecurityFormat', {
        tag: 13,
        about: 'The forms of private data that are supported, by direction.',
      }),
      transAndConfSetup: optional('TransAndConfSetup', { tag: 14 }),
      monitorFilterItems: optional('MonitorFilterItems', { tag: 15 }),
      miscMonitorCaps: optional('MiscMonitorCaps', { tag: 16 }),
      correlatorDataSupported: optional('boolean', {
        tag: 17,
        about: 'Whether correlator data is supported.',
      }),
      dynamicFeatureSupported: optional('DynamicFeatureSupported', { tag: 18 }),
      callLinkageOptions: optional('CallLinkageOptions', { tag: 28 }),
      aCDModels: optional('ACDModels', { tag: 19 }),
      agentLogOnModels: optional('AgentLogOnModels', { tag: 20 }),
      agentStateModels: optional('AgentStateModels', { tag: 21 }),
      connectionView: required('ConnectionView'),
      maxLengthParameters: required('MaxLengthParameters'),
      maxLengthParametersCont: optional('MaxLengthParametersContinued', { tag: 28 }),
      servEvtsList: optional('ServEvtsList', { tag: 22 }),
      privateDataVersionList: optional('PrivateDataVersionList', { tag: 23 }),
      systemStatusTimer: optional('integer', {
        range: [0, 180],
        tag: 24,
        about: 'The timer for reports of the system status, 0 to 180; the syntax names no unit.',
      }),
      simpleThreshold: optional('integer', {
        tag: 25,
        about: 'A threshold for all services; `filterThreshold` gives one for each.',
      }),
      filterThreshold: optional('FilterThreshold', { tag: 26 }),
      mediaServiceCapsList: optional('MediaServiceCapsList', { tag: 27 }),
      maxDeviceHistoryEntries: optional('integer', {
        xmlType: 'short',
        tag: 29,
        formerXmlName: { until: 3, name: 'MaxDeviceHistoryEntries' },
        about: 'How many entries a device history has at most.',
      }),
      maxDestinationDevicesForDeflect: optional('integer', {
        xmlType: 'short',
        tag: 30,
        since: 6,
        about: 'How many destinations DeflectCall takes at most.',
      }),
      extensions,
    }),
  },
  GetSwitchingFunctionDevices: {
    operation: 204,
    clause: 'ECMA-269 Table 13-10',
    about: 'Asks for the devices of the working domain; without a filter, for all of them.',
    request: members({
      requestedDeviceID: optional('DeviceID', {
        about:
          'Asks for this device only; `requestedDeviceCategory`, if given, still applies to it.',
      }),
      requestedDeviceCategory: optional('ReqDeviceCategory', {
        about: 'Asks for devices of this category only.',
      }),
      extensions,
    }),
    response: members({
      serviceCrossRefID: required('ServiceCrossRefID', {
        about: 'Ties the SwitchingFunctionDevices segments that follow to this answer.',
      }),
      extensions,
    }),
  },
  SwitchingFunctionDevices: {
    askedBy: 'switchingFunction',
    operation: 205,
    clause: 'ECMA-269 Table 13-12',
    about:
      'The switching function brings the list of devices, in one segment or more, after a positive answer to GetSwitchingFunctionDevices.',
    request: members({
      serviceCrossRefID: required('ServiceCrossRefID', {
        about: 'Ties the segment to the answer to GetSwitchingFunctionDevices that announced it.',
      }),
      segmentID: optional('integer', {
        about: 'The number of the segment; it goes up by one with each.',
      }),
      lastSegment: required('boolean', {
        about: 'True on the last segment for this reference.',
      }),
      deviceList: required('DeviceList', {
        about:
          'Devices that may be controlled, observed or both; empty when none fits the request.',
      }),
      extensions,
    }),
  },
  GetCSTAFeatures: {
    about: 'Asks which services and events the switching function supports.',
    request: members({
      extensions,
    }),
    response: members({
      supportedServices: optional('GetCSTAFeaturesResponseSupportedServices', {
        about: 'The services that the switching function supports, by their group.',
      }),
      supportedEvents: optional('GetCSTAFeaturesResponseSupportedEvents', {
        about: 'The events that the switching function supports, by their group.',
      }),
      extensions,
    }),
  },
} as const satisfies ServiceGroup['services'];

const events = {} as const satisfies ServiceGroup['events'];

/** Capability exchange. */
export const capabilityExchange: ServiceGroup = {
  name: 'capability-exchange',
  title: 'Capability exchange',
  types,
  services,
  events,
};
