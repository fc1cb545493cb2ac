import type { CallDetailRecords } from './call-detail-records.js';
import { isObject, isText, optional, type Rule, requireMembers } from './mandatory.js';
import type { Asked } from './monitoring-services.js';
import type { ServiceHandlers } from './service-table.js';

const theTransmission: Rule = [isText, 'invalidCrossRefID'];

/** A period of time: two times, which are texts. */
const isPeriod = (value: unknown): boolean =>
  isObject(value) && isText(value.beginningOfCDR) && isText(value.endOfCDR);

/**
 * StartCDRTransmission, StopCDRTransmission and SendStoredCDR (ECMA-269 clause 27).
 *
 * @param records - the transmissions of the switching function
 */
export function callDetailServices(records: CallDetailRecords): ServiceHandlers<Asked> {
  return {
    StartCDRTransmission: (request, { computingFunction }) => {
      requireMembers(request, { transferMode: [isText, 'invalidParameterValue'] });
      const cdrCrossRefID = records.start(computingFunction, request.transferMode);
      return { kind: 'response', type: 'StartCDRTransmissionResponse', cdrCrossRefID };
    },
    SendStoredCDR: (request, { computingFunction }) => {
      requireMembers(request, {
        cdrCrossRefID: theTransmission,
        timePeriod: [optional(isPeriod), 'invalidParameterValue'],
      });
      records.sendStored(computingFunction, request.cdrCrossRefID, request.timePeriod);
      return { kind: 'response', type: 'SendStoredCDRResponse' };
    },
    StopCDRTransmission: (request, { computingFunction }) => {
      requireMembers(request, { cdrCrossRefID: theTransmission });
      records.stop(computingFunction, request.cdrCrossRefID);
      return { kind: 'response', type: 'StopCDRTransmissionResponse' };
    },
  };
}
