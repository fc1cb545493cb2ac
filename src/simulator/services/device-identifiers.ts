/**
 * Avaya's services on device identifiers: a program for AES asks for the identifier of each device before it does anything
 * with it.
 *
 * @packageDocumentation
 */
import {
  isDevice,
  isText,
  optional,
  type Rule,
  requireMembers,
} from '../../switching/mandatory.js';
import { refuse } from '../../switching/refuse.js';
import { findStation } from '../calls/lookup.js';
import { isDiallable } from '../calls/numbers.js';
import type { AvayaHandler } from './context.js';

const theExtension: Rule = [isText, 'invalidDeviceID'];
const theInstance: Rule = [optional(isText), 'valueOutOfRange'];
const theSwitch: Rule = [optional(isText), 'invalidParameterValue'];

/** The identifier of a station that is to be controlled. */
export const getDeviceId: AvayaHandler<'GetDeviceId'> = (request, { work, deviceNames }) => {
  requireMembers(request, {
    extension: theExtension,
    deviceInstance: theInstance,
    switchName: theSwitch,
    switchIPInterface: theSwitch,
  });
  const { extension, switchName = '', switchIPInterface = '', deviceInstance = '0' } = request;
  if (switchName === '' && switchIPInterface === '') {
    throw refuse('operation', 'invalidParameterValue');
  }
  findStation(work.state, { number: extension });
  const device = deviceNames.give({ extension, switchName, switchIPInterface, deviceInstance });
  return { kind: 'response', type: 'GetDeviceIdResponse', device };
};

/** The identifier of a device that is to be watched or called, which may be outside. */
export const getThirdPartyDeviceId: AvayaHandler<'GetThirdPartyDeviceId'> = (
  request,
  { deviceNames },
) => {
  requireMembers(request, {
    extension: theExtension,
    deviceInstance: theInstance,
    switchName: theSwitch,
  });
  const { extension, switchName = '', deviceInstance = '0' } = request;
  if (switchName === '') throw refuse('operation', 'invalidParameterValue');
  if (extension === '' || !isDiallable(extension)) throw refuse('operation', 'invalidDeviceID');
  const device = deviceNames.give({
    extension,
    switchName,
    switchIPInterface: '',
    deviceInstance,
  });
  return { kind: 'response', type: 'GetThirdPartyDeviceIdResponse', device };
};

/** Takes an identifier back that the computing function has. */
export const releaseDeviceId: AvayaHandler<'ReleaseDeviceId'> = (request, { deviceNames }) => {
  requireMembers(request, { device: [isDevice, 'invalidDeviceID'] });
  if (!deviceNames.release(request.device)) throw refuse('operation', 'invalidDeviceID');
  return { kind: 'response', type: 'ReleaseDeviceIdResponse' };
};
