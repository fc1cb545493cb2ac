import type {
  RegistrationListEntry,
  SystemRegister,
  SystemStatusValue,
} from '../model/generated/system.js';
import { isObject, isText, listOf, optional, type Rule, requireMembers } from './mandatory.js';
import type { Asked } from './monitoring-services.js';
import { refuse } from './refuse.js';
import type { ServiceHandlers } from './service-table.js';
import type { ComputingFunction } from './switching-function.js';
import type { SystemRegistry } from './system-registry.js';

/**
 * RequestSystemStatus, SystemStatus and the services of system registration on a registry. GetRegistrations tells a
 * computing function of its own registrations.
 *
 * @param registry - the registrations of the switching function
 * @param status - tells the switching function's status now
 * @param others - tells a computing function's registrations for anything but system services; default: there are none
 */
export function systemServices(
  registry: SystemRegistry,
  status: () => SystemStatusValue,
  others: (owner: ComputingFunction) => readonly RegistrationListEntry[] = () => [],
): ServiceHandlers<Asked> {
  return {
    RequestSystemStatus: () => ({
      kind: 'response',
      type: 'RequestSystemStatusResponse',
      systemStatus: status(),
    }),
    SystemStatus: () => ({ kind: 'response', type: 'SystemStatusResponse' }),
    SystemRegister: (request, { computingFunction }) => {
      requireMembers(request, {
        requestTypes: [isObject, 'invalidParameterValue'],
        requestedStatusFilter: [optional(isObject), 'invalidParameterValue'],
      });
      checkFilter(request);
      const { requestTypes, requestedStatusFilter: filter } = request;
      const { sysStatRegisterID } = registry.register(computingFunction, requestTypes, filter);
      return {
        kind: 'response',
        type: 'SystemRegisterResponse',
        sysStatRegisterID,
        ...(filter === undefined ? {} : { actualStatusFilter: filter }),
      };
    },
    SystemRegisterCancel: ({ sysStatRegisterID }, { computingFunction }) => {
      registry.cancel(computingFunction, sysStatRegisterID);
      return { kind: 'response', type: 'SystemRegisterCancelResponse' };
    },
    GetRegistrations: (request, { computingFunction }) => {
      const requestedRegTypes: Rule = [optional(listOf(isText)), 'invalidParameterValue'];
      requireMembers(request, { requestedRegTypes });
      const { requestedRegTypes: asked } = request;
      const own = registry
        .registrationsOf(computingFunction)
        .map(({ sysStatRegisterID: registrationID }): RegistrationListEntry => {
          return { registrationType: 'sysStatRegister', registrationID };
        });
      const all = [...own, ...others(computingFunction)];
      return {
        kind: 'response',
        type: 'GetRegistrationsResponse',
        crossRefIDorRegistrationData: {
          registrationList: all.filter(
            ({ registrationType }) => asked?.includes(registrationType) ?? true,
          ),
        },
      };
    },
    ChangeSysStatFilter: (request, { computingFunction }) => {
      requireMembers(request, { requestedStatusFilter: [isObject, 'invalidParameterValue'] });
      const { sysStatRegisterID, requestedStatusFilter } = request;
      registry.changeFilter(computingFunction, sysStatRegisterID, requestedStatusFilter);
      return {
        kind: 'response',
        type: 'ChangeSysStatFilterResponse',
        actualStatusFilter: requestedStatusFilter,
      };
    },
  };
}

/**
 * The filter must be absent where the registration is not for the system status (ECMA-269 Table 14-4). Where it is, the
 * filter is mandatory; but clients leave it out who want to hear of all.
 */
function checkFilter({ requestTypes, requestedStatusFilter }: SystemRegister): void {
  if (requestTypes.systemStatus !== true && requestedStatusFilter !== undefined) {
    throw refuse('operation', 'invalidParameterValue');
  }
}
