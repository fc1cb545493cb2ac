import { extensions } from './common-members.js';
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
  CDRCrossRefID: alias('identifier', {
    about:
      'Identifies a transmission of call detail records, as StartCDRTransmission gave it out (ECMA-269 27.1.4).',
  }),
  CDRReason: enumeration('timeout thresholdReached other', {
    about: 'Why a call detail record notification is sent.',
  }),
  CDRInformationItem: sequence(
    {
      recordNumber: optional('integer', {
        range: [1, 128],
        about: 'Number of the record, 1 to 128.',
      }),
      recordCreationTime: required('TimeInfo', { about: 'When the record was made.' }),
      callingDevice: optional('CallingDeviceID'),
      calledDevice: optional('CalledDeviceID'),
      associatedCallingDevice: optional('AssociatedCallingDeviceID'),
      associatedCalledDevice: optional('AssociatedCalledDeviceID'),
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      callCharacteristics: optional('CallCharacteristics', { tag: 0 }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 1 }),
      chargedDevice: optional('ChargedDevice', { explicitTag: 2 }),
      recordedCall: optional('ConnectionID', { about: 'The connection that the record is about.' }),
      nodeNumber: optional('NodeNumber', { tag: 3 }),
      tariffTable: optional('integer', { tag: 4, about: 'The tariff table that applies.' }),
      connectionStart: optional('TimeInfo', { tag: 5, about: 'When the connection began.' }),
      connectionEnd: optional('TimeInfo', { tag: 6, about: 'When the connection ended.' }),
      connectionDuration: optional('integer', { tag: 7, about: 'How long the connection lasted.' }),
      accessCode: optional('identifier', { tag: 8, about: 'The access code that was used.' }),
      carrier: optional('integer', { tag: 9, about: 'The carrier that was used.' }),
      selectedRoute: optional('integer', { tag: 10, about: 'The route that was selected.' }),
      billingID: optional('BillingID', { tag: 11 }),
      chargingInfo: optional('ChargingInfo', { tag: 12 }),
      supplServiceInfo: optional('SupplServiceInfo', { tag: 13 }),
      reasonForTerm: optional('ReasonForTerm', { tag: 14 }),
      authCode: optional('AuthCode', { tag: 15 }),
      accountInfo: optional('AccountInfo', { tag: 16 }),
      deviceCategory: optional('DeviceCategory', { tag: 17 }),
      namedDeviceTypes: optional('NamedDeviceTypes', { tag: 18 }),
      operatorDevice: optional('DeviceID', {
        explicitTag: 19,
        about: 'The device of the operator.',
      }),
    },
    { about: 'One call detail record.' },
  ),
  ChargedDevice: choice(
    {
      operator: required('DeviceID', {
        tag: 0,
        about: "The charged device, which is an operator's.",
      }),
      nonOperator: required('DeviceID', {
        tag: 1,
        about: "The charged device, which is not an operator's.",
      }),
    },
    { about: "The device that is charged, and whether it is an operator's." },
  ),
  NodeNumber: sequence(
    {
      area0: optional('integer', { tag: 0 }),
      area1: optional('integer', { tag: 1 }),
      area2: optional('integer', { tag: 2 }),
    },
    { about: 'Number of a network node, in up to three areas.' },
  ),
  BillingID: enumeration(
    `
      normalCharging reverseCharging creditCardCharging callForwarding callDeflection callTransfer
      other
    `,
    { about: 'How the call was charged.' },
  ),
  SupplServiceInfo: bits(
    `
      normalCall consultationCall transferCall callCompletion callForwarding callDiversion
      conferencing intrusion userUserInfo other
    `,
    { about: 'Supplementary services that were used with the call.' },
  ),
  ReasonForTerm: enumeration(
    'normalClearing unsuccessfulCallAttempt abnormalTermination callTransferred other',
    { about: 'Why the call ended.' },
  ),
  CDRInfo: list('CDRInformationItem', 'cdrInformationItem', { about: 'Call detail records.' }),
  CDRTimePeriod: sequence(
    {
      beginningOfCDR: required('TimeInfo', { about: 'Beginning of the period.' }),
      endOfCDR: required('TimeInfo', { about: 'End of the period.' }),
    },
    { about: 'A period of time, with which the creation times of records are compared.' },
  ),
  CDRTransferMode: enumeration(
    {
      transferAtEndOfCall: { number: 0, about: 'At the end of each call.' },
      transferOnRequest: { number: 1, about: 'When SendStoredCDR asks for them.' },
      transferOnThresholdReached: { number: 2, about: 'When a threshold is reached.' },
    },
    { about: 'When call detail records are transferred.' },
  ),
  CDRTermReason: enumeration('endOfDataDetected errorDetected thresholdReached other', {
    about: 'Why a transmission of call detail records ends.',
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  CDRNotification: {
    askedBy: 'switchingFunction',
    operation: 360,
    clause: 'ECMA-269 27.1.1.1',
    about: 'Sends a notice that belongs to a transmission of call detail records.',
    request: members({
      cdrCrossRefID: required('CDRCrossRefID'),
      cdrReason: optional('CDRReason', { about: 'Why the notification is sent.' }),
      extensions,
    }),
    response: acknowledgement(),
  },
  CDRReport: {
    askedBy: 'switchingFunction',
    operation: 361,
    clause: 'ECMA-269 27.1.2.1',
    about: 'Delivers call detail records.',
    request: members({
      cdrCrossRefID: required('CDRCrossRefID'),
      numberOfRecordsSent: required('integer', {
        range: [1, 128],
        xmlRequired: false,
        about: 'Number of records in the report, 1 to 128.',
      }),
      cdrInfo: required('CDRInfo', {
        about: 'The records.',
      }),
      lastStoredCDRReportSent: optional('boolean', {
        about:
          'Only after SendStoredCDR. True marks the last report of stored records, after which further records are stored until the next SendStoredCDR; false means that more such reports follow.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SendStoredCDR: {
    operation: 362,
    clause: 'ECMA-269 27.1.3.1',
    about: 'Asks for the call detail records that are stored.',
    request: members({
      cdrCrossRefID: required('CDRCrossRefID'),
      timePeriod: optional('CDRTimePeriod', {
        about:
          'Asks for records whose `recordCreationTime` lies within the period. Where the switching function does not support it, it sends all stored records that were not transmitted yet (FR 3).',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  StartCDRTransmission: {
    operation: 363,
    clause: 'ECMA-269 27.1.4.1',
    about: 'Starts a transmission of call detail records.',
    request: members({
      transferMode: required('CDRTransferMode', {
        about:
          'When the records are transferred: at the end of each call, on request, or when a threshold is reached.',
      }),
      extensions,
    }),
    response: members({
      cdrCrossRefID: required('CDRCrossRefID', { about: 'Identifies the new transmission.' }),
      extensions,
    }),
  },
  StopCDRTransmission: {
    operation: 364,
    clause: 'ECMA-269 27.1.5.1',
    about: 'Ends a transmission of call detail records; either side may send it.',
    request: members({
      cdrCrossRefID: required('CDRCrossRefID'),
      cdrTermReason: optional('CDRTermReason', {
        about: 'Why the transmission ends; the computing function must leave it out.',
      }),
      extensions,
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
