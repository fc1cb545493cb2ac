import { refuse } from '../../switching/refuse.js';
import { locate } from '../calls/lookup.js';
import { defined } from '../events/members.js';
import { attach, checkCodes } from './attributes.js';
import type { Handler } from './context.js';

/**
 * Puts data on a call (ECMA-269 Table 18-2), of which everybody in the call is told. What belongs to the call stays with
 * it; codes, qualifying data and data of a device are told and not kept.
 */
export const associateData: Handler<'AssociateData'> = (request, { work }) => {
  const { call, connection } = locate(work.state, request.existingCall);
  checkCodes(work, request);
  const values = defined({
    accountInfo: request.accountCode,
    authCode: request.authCode,
    correlatorData: request.correlatorData,
    callQualifyingData: request.callQualifyingData,
    callCharacteristics: request.callCharacteristics,
    subjectOfCall: request.subjectOfCall,
    languagePreferences: request.languagePreferences,
    deviceInfo: request.deviceInfo,
  });
  if (Object.keys(values).length === 0) {
    throw refuse('operation', 'atLeastOneConditionalParameterNotProvided');
  }
  const { callID } = call;
  attach(work, callID, request);
  work.record({ fact: 'callInformation', callID, device: connection.device, values });
  return { kind: 'response', type: 'AssociateDataResponse' };
};
