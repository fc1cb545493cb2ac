import type { GeoPriv } from '../../model/generated/calls.js';
import type { LocationInfo } from '../../model/hand-written.js';
import type { BerReader } from '../reader.js';
import type { BerWriter, WriteValue } from '../writer.js';

/**
 * Reads LocationInfo, a SEQUENCE OF GeoPriv.
 *
 * @param readGeoPriv - the generated function, which cannot be imported here since its module imports this one
 */
export function readLocationInfo(
  r: BerReader,
  readGeoPriv: (reader: BerReader) => GeoPriv,
): LocationInfo {
  return { geoPriv: r.list(0x10, readGeoPriv) };
}

/** Writes LocationInfo. */
export function writeLocationInfo(
  w: BerWriter,
  value: LocationInfo,
  tag: number,
  writeGeoPriv: WriteValue<GeoPriv>,
): void {
  const more = w.members(value, 1);
  const list = value.geoPriv;
  if (list === undefined) {
    if (value.content !== undefined) {
      w.fail('no-form', 'BER has records for a location, and no place for a document', value);
    }
    w.fail('missing-member', 'there is neither geoPriv nor content', value);
  }
  w.items(list, tag, writeGeoPriv, 0x30);
  if (more > 0) w.several(value, 'geoPriv content');
}
