/** Content of any form, kept as it is. */

import type { LocationInfo, PrivateContent } from '../../model/hand-written.js';
import type { RawXml } from '../element-reader.js';
import type { XmlReader } from '../reader.js';
import type { MemberTable } from '../tables.js';
import type { XmlWriter } from '../writer.js';

/** No content at all is no XML either, so that it equals the NULL of BER. */
export const privateContent = (raw: RawXml): PrivateContent => (raw.xml === '' ? {} : raw);

const contentMembers: readonly string[] = ['ber', 'xml', 'namespaces'];

export function writePrivateContent(
  w: XmlWriter,
  table: MemberTable,
  index: number,
  content: PrivateContent,
): string {
  if (w.enter(table, index, content) > 0) w.onlyMembers(content, contentMembers);
  const { ber, xml, namespaces } = content;
  if (ber !== undefined) w.noForm('ber');
  const text = xml === undefined ? '' : w.rawXml('xml', { xml, ...(namespaces && { namespaces }) });
  w.leave();
  return w.raw(table, index, '', text);
}

const locationMembers: readonly string[] = ['geoPriv', 'content'];

export const readLocationInfo = (r: XmlReader): LocationInfo => ({
  content: privateContent(r.content()),
});

export function writeLocationInfo(
  w: XmlWriter,
  table: MemberTable,
  index: number,
  location: LocationInfo,
): string {
  if (w.enter(table, index, location) > 1) w.onlyMembers(location, locationMembers);
  if (location.geoPriv !== undefined) w.noForm('geoPriv');
  const { content } = location;
  if (content === undefined) w.missing('content');
  w.leave();
  return writePrivateContent(w, table, index, content);
}
