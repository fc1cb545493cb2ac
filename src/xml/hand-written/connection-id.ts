/** Connection identifiers: ECMA-323 leaves the order of their members open. */

import type { ConnectionID } from '../../model/hand-written.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import { MemberTable } from '../tables.js';
import type { XmlWriter } from '../writer.js';
import { readLocalDeviceID, writeLocalDeviceID } from './device-id.js';

const members = new MemberTable('callID deviceID', true);

export function readConnectionID(r: XmlReader): ConnectionID {
  if (r.hasText()) {
    r.lenient('bad-tag', 'text stands in the place of callID');
    return { callID: r.text() };
  }
  const connection: Draft<ConnectionID> = {};
  r.enter(connection);
  for (;;) {
    switch (r.member(members)) {
      case 0:
        connection.callID = r.text();
        break;
      case 1:
        connection.deviceID = readLocalDeviceID(r);
        break;
      default:
        return connection;
    }
  }
}

export function writeConnectionID(
  w: XmlWriter,
  table: MemberTable,
  index: number,
  connection: ConnectionID,
): string {
  let rest = w.enter(table, index, connection);
  let content = '';
  if (connection.callID !== undefined) {
    rest--;
    content += w.text(members, 0, connection.callID);
  }
  if (connection.deviceID !== undefined) {
    rest--;
    content += writeLocalDeviceID(w, members, 1, connection.deviceID);
  }
  return rest > 0
    ? w.elementWith(table, index, content, connection, rest, members)
    : w.element(table, index, content);
}
