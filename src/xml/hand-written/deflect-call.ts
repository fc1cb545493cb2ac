/**
 * The destinations of DeflectCall. The third edition has one device in `newDestination`; later ones have a list of
 * devices there, the first of which is the model's `newDestination` and the rest its `addNewDestinationsList`.
 */

import type { DeflectCall } from '../../model/generated/call-control.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import { MemberTable } from '../tables.js';
import type { XmlWriter } from '../writer.js';
import { readDeviceID, writeDeviceID } from './device-id.js';

const devices = new MemberTable('device*');

/** What the items are in the model, for the paths of errors. */
const paths = new MemberTable('newDestination addNewDestinationsList');

export function readDeflectCallNewDestination(r: XmlReader, call: Draft<DeflectCall>): void {
  if (r.hasText() || ((r.edition <= 3 || r.hasAttributes()) && !r.hasElements())) {
    call.newDestination = readDeviceID(r);
    return;
  }
  const [first, ...others] = r.list(devices, readDeviceID, 'addNewDestinationsList');
  if (first === undefined) r.hasNone();
  else call.newDestination = first;
  if (others.length > 0) call.addNewDestinationsList = others;
}

export function writeDeflectCallNewDestination(
  w: XmlWriter,
  table: MemberTable,
  index: number,
  call: DeflectCall,
): string {
  const { newDestination: first, addNewDestinationsList: others } = call;
  if (w.edition <= 3) {
    if (others !== undefined) w.allows(4, 'addNewDestinationsList');
    if (first === undefined) w.incomplete('newDestination');
    return first === undefined ? '' : writeDeviceID(w, table, index, first);
  }
  if (others !== undefined && !Array.isArray(others)) {
    w.fail('bad-value', 'it is no list', 'addNewDestinationsList');
  }
  if (first === undefined) {
    if (others !== undefined) w.missing('newDestination');
    w.incomplete('newDestination');
    return '';
  }
  let content = w.within(paths, 0, () => writeDeviceID(w, devices, 0, first));
  if (others !== undefined) {
    content += w.within(paths, 1, () => w.repeat(devices, 0, others, writeDeviceID));
  }
  return w.raw(table, index, '', content);
}
