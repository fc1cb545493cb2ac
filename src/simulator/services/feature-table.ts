import type { ServiceHandlers } from '../../switching/service-table.js';
import { getAutoAnswer, setAutoAnswer } from './auto-answer.js';
import {
  callBackMessageNonCallRelated,
  callBackNonCallRelated,
  cancelCallBack,
  cancelCallBackMessage,
  getCallBack,
} from './call-back-requests.js';
import { getCallerIDStatus, setCallerIDStatus } from './caller-id.js';
import type { Context } from './context.js';
import { getDoNotDisturb, setDoNotDisturb } from './do-not-disturb.js';
import { getForwarding, setForwarding } from './forwarding.js';
import { getLastNumberDialed } from './last-number.js';
import { getMessageWaitingIndicator, setMessageWaitingIndicator } from './message-waiting.js';

/** The services on features of stations that the simulator serves, by the type of request. */
export const featureServices: ServiceHandlers<Context> = {
  CallBackMessageNonCallRelated: callBackMessageNonCallRelated,
  CallBackNonCallRelated: callBackNonCallRelated,
  CancelCallBack: cancelCallBack,
  CancelCallBackMessage: cancelCallBackMessage,
  GetAutoAnswer: getAutoAnswer,
  GetCallBack: getCallBack,
  GetCallerIDStatus: getCallerIDStatus,
  GetDoNotDisturb: getDoNotDisturb,
  GetForwarding: getForwarding,
  GetLastNumberDialed: getLastNumberDialed,
  GetMessageWaitingIndicator: getMessageWaitingIndicator,
  SetAutoAnswer: setAutoAnswer,
  SetCallerIDStatus: setCallerIDStatus,
  SetDoNotDisturb: setDoNotDisturb,
  SetForwarding: setForwarding,
  SetMessageWaitingIndicator: setMessageWaitingIndicator,
};
