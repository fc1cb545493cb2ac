import type { DeviceID } from '../../model/hand-written.js';
import { refuse } from '../../switching/refuse.js';
import { findDevice } from '../calls/lookup.js';
import type { RouteingDevice } from '../devices.js';
import type { PbxState } from '../state.js';
import type { Handler } from './context.js';

/** Tells whether a routeing device asks for routes (ECMA-269 Table 22-32). */
export const getRouteingMode: Handler<'GetRouteingMode'> = (request, { work }) => {
  const { asks } = findRouteingDevice(work.state, request.device);
  return { kind: 'response', type: 'GetRouteingModeResponse', routeingMode: asks };
};

/** Lets a routeing device ask for routes, or has its calls go their default way (ECMA-269 Table 22-58). */
export const setRouteingMode: Handler<'SetRouteingMode'> = (request, { work }) => {
  const { number: device, asks } = findRouteingDevice(work.state, request.device);
  const on = request.routeingMode;
  if (on !== asks) work.record({ fact: 'routeingModeChanged', device, on });
  return { kind: 'response', type: 'SetRouteingModeResponse' };
};

function findRouteingDevice(state: PbxState, id: DeviceID): RouteingDevice {
  const device = findDevice(state, id);
  if (device.kind !== 'routeing') throw refuse('operation', 'requestIncompatibleWithDevice');
  return device;
}
