import { type BerForm, element, listForm } from '../form.js';
import { within } from '../paths.js';

const alternatives: ReadonlySet<string> = new Set(['geoPriv', 'content']);

/** LocationInfo: a SEQUENCE OF GeoPriv, where XML has a document. */
export function locationInfo(type: (name: string) => BerForm): BerForm {
  const records = listForm(type('GeoPriv'));
  return element(0x10, true, {
    read(r, tag) {
      try {
        return { geoPriv: records.read(r, tag) };
      } catch (error) {
        throw within(error, 'geoPriv');
      }
    },
    write(w, given, tag) {
      const value = w.object(given);
      const more = w.countMembers(value, 1);
      const { geoPriv, content } = value;
      if (geoPriv === undefined) {
        if (content !== undefined) {
          w.fail('no-form', 'BER has records for a location, and no place for a document');
        }
        w.fail('missing-member', 'there is neither geoPriv nor content');
      }
      try {
        records.write(w, geoPriv, tag);
      } catch (error) {
        throw within(error, 'geoPriv');
      }
      if (more > 0) w.several(value, alternatives);
    },
  });
}
