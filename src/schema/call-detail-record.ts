import {
  acknowledgement,
  alias,
  bits,
  choice,
  enumeration,
  list,
  members,
  optional,
  required,
  type ServiceGroup,
  sequence,
} from './language.js';

const types = {
  CDRCrossRefID: alias('identifier'),
  CDRReason: enumeration({
    timeout: 0,
    thresholdReached: 1,
    other: 2,
  }),
  CDRInformationItem: sequence({
    recordNumber: optional('integer'),
    recordCreationTime: required('TimeInfo'),
    callingDevice: optional('CallingDeviceID'),
    calledDevice: optional('CalledDeviceID'),
    associatedCallingDevice: optional('AssociatedCallingDeviceID'),
    associatedCalledDevice: optional('AssociatedCalledDeviceID'),
    networkCallingDevice: optional('NetworkCallingDeviceID'),
    networkCalledDevice: optional('NetworkCalledDeviceID'),
    callCharacteristics: optional('CallCharacteristics', { tag: 0 }),
    mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 1 }),
    chargedDevice: optional('ChargedDevice', { explicitTag: 2 }),
    recordedCall: optional('ConnectionID'),
    nodeNumber: optional('NodeNumber', { tag: 3 }),
    tariffTable: optional('integer', { tag: 4 }),
    connectionStart: optional('TimeInfo', { tag: 5 }),
    connectionEnd: optional('TimeInfo', { tag: 6 }),
    connectionDuration: optional('integer', { tag: 7 }),
    accessCode: optional('identifier', { tag: 8 }),
    carrier: optional('integer', { tag: 9 }),
    selectedRoute: optional('integer', { tag: 10 }),
    billingID: optional('BillingID', { tag: 11 }),
    chargingInfo: optional('ChargingInfo', { tag: 12 }),
    supplServiceInfo: optional('SupplServiceInfo', { tag: 13 }),
    reasonForTerm: optional('ReasonForTerm', { tag: 14 }),
    authCode: optional('AuthCode', { tag: 15 }),
    accountInfo: optional('AccountInfo', { tag: 16 }),
    deviceCategory: optional('DeviceCategory', { tag: 17 }),
    namedDeviceTypes: optional('NamedDeviceTypes', { tag: 18 }),
    operatorDevice: optional('DeviceID', { explicitTag: 19 }),
  }),
  ChargedDevice: choice({
    operator: required('DeviceID', { tag: 0 }),
    nonOperator: required('DeviceID', { tag: 1 }),
  }),
  NodeNumber: sequence({
    area0: optional('integer', { tag: 0 }),
    area1: optional('integer', { tag: 1 }),
    area2: optional('integer', { tag: 2 }),
  }),
  BillingID: enumeration({
    normalCharging: 0,
    reverseCharging: 1,
    creditCardCharging: 2,
    callForwarding: 3,
    callDeflection: 4,
    callTransfer: 5,
    other: 6,
  }),
  SupplServiceInfo: bits({
    normalCall: 0,
    consultationCall: 1,
    transferCall: 2,
    callCompletion: 3,
    callForwarding: 4,
    callDiversion: 5,
    conferencing: 6,
    intrusion: 7,
    userUserInfo: 8,
    other: 9,
  }),
  ReasonForTerm: enumeration({
    normalClearing: 0,
    unsuccessfulCallAttempt: 1,
    abnormalTermination: 2,
    callTransferred: 3,
    other: 4,
  }),
  CDRInfo: list('CDRInformationItem', 'cdrInformationItem'),
  CDRTimePeriod: sequence({
    beginningOfCDR: required('TimeInfo'),
    endOfCDR: required('TimeInfo'),
  }),
  CDRTransferMode: enumeration({
    transferAtEndOfCall: 0,
    transferOnRequest: 1,
    transferOnThresholdReached: 2,
  }),
  CDRTermReason: enumeration({
    endOfDataDetected: 0,
    errorDetected: 1,
    thresholdReached: 2,
    other: 3,
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  CDRNotification: {
    operation: 360,
    clause: 'ECMA-269 27.1.1.1',
    about: 'A notice that belongs to a CDR session.',
    request: members({
      cdrCrossRefID: required('CDRCrossRefID'),
      cdrReason: optional('CDRReason', { about: 'why it is sent, where given' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  CDRReport: {
    operation: 361,
    clause: 'ECMA-269 27.1.2.1',
    about: 'Delivers records.',
    request: members({
      cdrCrossRefID: required('CDRCrossRefID'),
      numberOfRecordsSent: required('integer', {
        xmlRequired: false,
        about: 'mandatory, 1 to 128',
      }),
      cdrInfo: required('CDRInfo', {
        about: 'mandatory; the records, as the call detail record module lays them out',
      }),
      lastStoredCDRReportSent: optional('boolean', {
        about:
          'only after SendStoredCDR; TRUE = last report of stored records, further CDRs are stored until the next SendStoredCDR; FALSE = more such reports follow',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SendStoredCDR: {
    operation: 362,
    clause: 'ECMA-269 27.1.3.1',
    about:
      'Asks for stored records. Rules: FR 3 where timePeriod is not supported, all stored records not yet transmitted are sent',
    request: members({
      cdrCrossRefID: required('CDRCrossRefID'),
      timePeriod: optional('CDRTimePeriod', {
        about: 'beginningOfCDR to endOfCDR, compared with recordCreationTime',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  StartCDRTransmission: {
    operation: 363,
    clause: 'ECMA-269 27.1.4.1',
    about: 'Starts a CDR session.',
    request: members({
      transferMode: required('CDRTransferMode', {
        about: 'mandatory; transferAtEndOfCall, transferOnRequest, transferOnThresholdReached',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      cdrCrossRefID: required('CDRCrossRefID'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  StopCDRTransmission: {
    operation: 364,
    clause: 'ECMA-269 27.1.5.1',
    about: 'Ends a CDR session; either side may send it.',
    request: members({
      cdrCrossRefID: required('CDRCrossRefID'),
      cdrTermReason: optional('CDRTermReason', {
        about:
          'endOfDataDetected, errorDetected, thresholdReached, other; must be left out when the CF sends the service',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
} as const satisfies ServiceGroup['services'];

const events = {} as const satisfies ServiceGroup['events'];

/** Call detail records. */
export const callDetailRecord: ServiceGroup = {
  name: 'call-detail-record',
  title: 'Call detail records',
  types,
  services,
  events,
};
