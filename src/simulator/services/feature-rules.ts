import {
  isBoolean,
  isDevice,
  isNumber,
  isObject,
  isText,
  listOf,
  optional,
  type Rule,
  type Rules,
} from '../../switching/mandatory.js';

const theDevice: Rule = [isDevice, 'invalidDeviceID'];
const pair = { originatingDevice: theDevice, targetDevice: theDevice };

/** What requests about features of stations cannot be served without. */
export const FEATURE_RULES: Rules = {
  CallBackMessageNonCallRelated: pair,
  CallBackNonCallRelated: pair,
  CancelCallBack: pair,
  CancelCallBackMessage: pair,
  GetAutoAnswer: { device: theDevice },
  GetCallBack: { device: theDevice },
  GetCallerIDStatus: { device: theDevice },
  GetDoNotDisturb: { device: theDevice },
  GetForwarding: { device: theDevice },
  GetLastNumberDialed: { device: theDevice },
  GetMessageWaitingIndicator: { device: theDevice },
  SetAutoAnswer: {
    device: theDevice,
    autoAnswerOn: [isBoolean, 'invalidAutoAnswer'],
    numberOfRings: [optional(isNumber(0, 100)), 'autoAnswerOutOfRange'],
  },
  SetCallerIDStatus: { device: theDevice, callerIDProvided: [isBoolean, 'invalidParameterValue'] },
  SetDoNotDisturb: {
    device: theDevice,
    doNotDisturbOn: [isBoolean, 'invalidDoNotDisturb'],
    callOrigination: [optional(isObject), 'doNotDisturbOutOfRange'],
    callingDeviceList: [optional(listOf(isDevice)), 'invalidDeviceID'],
  },
  SetForwarding: {
    device: theDevice,
    activateForward: [isBoolean, 'invalidForwardingFlag'],
    forwardingType: [optional(isText), 'forwardingTypeOutOfRange'],
    forwardDN: [optional(isDevice), 'invalidForwardingDestination'],
    ringCount: [optional(isNumber(1, 100)), 'ringCountOutOfRange'],
    ringDuration: [optional(isNumber(0, 3_600)), 'ringCountOutOfRange'],
  },
  SetMessageWaitingIndicator: {
    device: theDevice,
    messageWaitingOn: [isBoolean, 'invalidMessageWaitingSetting'],
    deviceForMessage: [optional(isDevice), 'invalidDeviceID'],
  },
};
