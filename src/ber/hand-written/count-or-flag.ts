import { type BerForm, element } from '../form.js';

/** An INTEGER that is a boolean in XML: 0 or 1, and any other number as it is. */
export const countOrFlag: BerForm = element(0x02, false, {
  read(r) {
    const value = r.integer();
    return value === 0 ? false : value === 1 ? true : value;
  },
  write: (w, value, tag) => w.integer(typeof value === 'boolean' ? Number(value) : value, tag),
});
