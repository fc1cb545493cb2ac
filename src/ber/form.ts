import type { BuiltInType, Limits, NamedNumber } from '../schema/language.js';
import type { BerReader } from './reader.js';
import type { BerWriter } from './writer.js';

/**
 * How BER carries a type. The functions are declared as methods, so that those for values of any one type fit; a writer
 * does not trust what it is given to be of the type.
 */
export interface BerForm {
  /** Tags that it may begin with, as the reader gives them; undefined where any may stand. */
  readonly tags: readonly number[] | undefined;
  /** A choice has no tag of its own: each of its alternatives shows theirs. */
  readonly isChoice: boolean;
  /** Whether its one tag, if it has one, is that of a constructed element. */
  readonly isConstructed: boolean;
  /** Reads a value, whose header has been read and has the tag given. */
  read(reader: BerReader, tag: number): unknown;
  /** Writes a value with the tag given, or a choice. */
  write(writer: BerWriter, value: unknown, tag: number): void;
}

type Functions = Pick<BerForm, 'read' | 'write'>;

const CONSTRUCTED = 0x20;
const SEQUENCE = 0x10;

const classed = (tagClass: number, number: number): number =>
  number > 30 ? (number << 8) | tagClass | 0x1f : tagClass | number;

export const contextTag = (number: number): number => classed(0x80, number);
export const applicationTag = (number: number): number => classed(0x40, number);
export const privateTag = (number: number): number => classed(0xc0, number);

/** A form's own tag as the writer takes it; 0 for a choice. */
export function ownTag({ isChoice, isConstructed, tags }: BerForm): number {
  if (isChoice) return 0;
  const [tag = 0] = tags ?? [];
  return isConstructed ? tag | CONSTRUCTED : tag;
}

/** The tag that stands before each value; undefined for a choice. */
const fixedTag = ({ isChoice, tags }: BerForm): number | undefined =>
  isChoice ? undefined : tags?.[0];

/** A type with one tag. */
export const element = (tag: number, isConstructed: boolean, functions: Functions): BerForm => ({
  tags: [tag],
  isChoice: false,
  isConstructed,
  read: functions.read,
  write: functions.write,
});

/** A type that any of several tags may begin, or any at all. */
export const choice = (tags: readonly number[] | undefined, functions: Functions): BerForm => ({
  tags,
  isChoice: true,
  isConstructed: false,
  read: functions.read,
  write: functions.write,
});

const primitive = (tag: number, functions: Functions): BerForm => element(tag, false, functions);

const integer = primitive(0x02, {
  read: (r) => r.integer(),
  write: (w, value: number, tag) => w.integer(value, tag),
});

/** How BER carries the kinds of value that need no definition. */
export const builtInForms: Readonly<Record<BuiltInType, BerForm>> = {
  text: primitive(0x16, {
    read: (r) => r.text(),
    write: (w, value: string, tag) => w.text(value, tag),
  }),
  integer,
  decimal: integer,
  numeral: primitive(0x02, {
    read: (r) => r.numeral(),
    write: (w, value: string, tag) => w.numeral(value, tag),
  }),
  boolean: primitive(0x01, {
    read: (r) => r.boolean(),
    write: (w, value: boolean, tag) => w.boolean(value, tag),
  }),
  octets: primitive(0x04, {
    read: (r) => r.bytes(),
    write: (w, value: Uint8Array, tag) => w.bytes(value, tag),
  }),
  identifier: primitive(0x04, {
    read: (r) => r.identifier(),
    write: (w, value: string, tag) => w.identifier(value, tag),
  }),
  time: primitive(0x18, {
    read: (r) => r.time(),
    write: (w, value: string, tag) => w.time(value, tag),
  }),
  nothing: primitive(0x05, {
    read: (r) => r.nothing(),
    write: (w, value: true, tag) => w.nothing(value, tag),
  }),
};

/** SEQUENCE OF. */
export function listForm(item: BerForm): BerForm {
  const tag = fixedTag(item);
  const own = ownTag(item);
  return element(SEQUENCE, true, {
    read: (r) => r.list(tag, item.read),
    write: (w, value, written) => w.items(value, written, item.write, own),
  });
}

/** A list of which BER has room for one item, in the place of the list. */
export const singleForm = (item: BerForm, keepsLast: boolean): BerForm => ({
  ...item,
  read: (r, tag) => [item.read(r, tag)],
  write: (w, value, tag) => w.single(value, keepsLast, tag, item.write),
});

/** A list of which BER has room for one item, within a SEQUENCE of its own. */
export const wrappedSingleForm = (list: BerForm): BerForm => ({
  ...list,
  write: (w, value, tag) => list.write(w, w.wrapped(value), tag),
});

/** One alternative of a choice, without the choice around it. */
export const alternativeForm = (name: string, alternative: BerForm): BerForm => ({
  ...alternative,
  read: (r, tag) => ({ [name]: alternative.read(r, tag) }),
  write: (w, value, tag) => w.only(value, name, tag, alternative.write),
});

/** Another tag in the place of the form's own, or around a choice. */
export const implicit = (form: BerForm, tag: number): BerForm =>
  form.isChoice ? explicit(form, tag) : { ...form, tags: [tag] };

/** A tag around the form's own. */
export function explicit(form: BerForm, tag: number): BerForm {
  const inner = fixedTag(form);
  const own = ownTag(form);
  return element(tag, true, {
    read: (r) => r.explicit(inner, form.read),
    write: (w, value, written) => w.explicit(value, written, form.write, own),
  });
}

/**
 * A form whose values have limits.
 *
 * @param isOctets - whether a text stands for octets, which are then what is counted
 */
export function limitedForm(form: BerForm, { range, size }: Limits, isOctets: boolean): BerForm {
  const [least, greatest] = range ?? size ?? [];
  if (least === undefined || greatest === undefined) return form;
  const check = range !== undefined ? 'checkRange' : isOctets ? 'checkOctets' : 'checkSize';
  return {
    ...form,
    write(w, value, tag) {
      w[check](value, least, greatest);
      form.write(w, value, tag);
    },
  };
}

/** The number that BER has for a value or bit; undefined where only XML has it. */
export const numberOf = (value: number | NamedNumber): number | undefined =>
  typeof value === 'number' ? value : value.number;
