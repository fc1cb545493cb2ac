import type { BuiltInType, Limits } from '../language.js';

/**
 * How BER carries a type, as program text: `r` is the reader, which has just read a header and found the tag `t`; `w`
 * is the writer.
 */
export interface BerForm {
  /** Tags that it may begin with, as the reader gives them; undefined where any may stand. */
  readonly tags: readonly number[] | undefined;
  /** A choice has no tag of its own, so that each of its alternatives shows theirs. */
  readonly isChoice: boolean;
  /** Whether its one tag, if it has one, is that of a constructed element. */
  readonly constructed: boolean;
  /** The expression for a value that is read. */
  readonly read: string;
  /** The statement that writes a value with a tag. */
  readonly write: (value: string, tag: string) => string;
  /** A function that reads it: `(r) => value`, or `(r, t) => value` for a choice. */
  readonly reader: string;
  /** A function that writes it: `(w, value, tag) => void`. */
  readonly writer: string;
}

const constructedBit = 0x20;
const sequenceTag = 0x10;

const builtIns: Readonly<Record<BuiltInType, readonly [tag: number, method: string]>> = {
  text: [0x16, 'text'],
  integer: [0x02, 'integer'],
  decimal: [0x02, 'integer'],
  numeral: [0x02, 'numeral'],
  boolean: [0x01, 'boolean'],
  octets: [0x04, 'bytes'],
  identifier: [0x04, 'identifier'],
  time: [0x18, 'time'],
  nothing: [0x05, 'nothing'],
};

export const hex = (tag: number): string => `0x${tag.toString(16).padStart(2, '0')}`;

const classed = (tagClass: number, number: number): number =>
  number > 30 ? (number << 8) | tagClass | 0x1f : tagClass | number;

export const contextTag = (number: number): number => classed(0x80, number);
export const applicationTag = (number: number): number => classed(0x40, number);

/** The tag of an element as the writer takes it. */
export const writtenTag = (form: BerForm): number => {
  const tag = form.isChoice ? 0 : (form.tags?.[0] ?? 0);
  return form.constructed ? tag | constructedBit : tag;
};

/** The statement that writes a value of the form with the form's own tag. */
export const writeOwn = (form: BerForm, value: string): string =>
  form.write(value, hex(writtenTag(form)));

export function builtInForm(type: BuiltInType): BerForm {
  const [tag, method] = builtIns[type];
  return {
    tags: [tag],
    isChoice: false,
    constructed: false,
    read: `r.${method}()`,
    write: (value, written) => `w.${method}(${value}, ${written})`,
    reader: `(r) => r.${method}()`,
    writer: `(w, v, t) => w.${method}(v, t)`,
  };
}

/** A type whose functions have names. */
export function elementForm(
  tag: number,
  constructed: boolean,
  reader: string,
  writer: string,
): BerForm {
  return {
    tags: [tag],
    isChoice: false,
    constructed,
    read: `${reader}(r)`,
    write: (value, written) => `${writer}(w, ${value}, ${written})`,
    reader,
    writer,
  };
}

/** An enumeration or a bit string: an object that reads and writes. */
export function namesForm(tag: number, names: string): BerForm {
  return {
    tags: [tag],
    isChoice: false,
    constructed: false,
    read: `${names}.read(r)`,
    write: (value, written) => `${names}.write(w, ${value}, ${written})`,
    reader: `(r) => ${names}.read(r)`,
    writer: `(w, v, t) => ${names}.write(w, v, t)`,
  };
}

export function choiceForm(
  tags: readonly number[] | undefined,
  reader: string,
  writer: string,
): BerForm {
  return {
    tags,
    isChoice: true,
    constructed: false,
    read: `${reader}(r, t)`,
    write: (value) => `${writer}(w, ${value})`,
    reader,
    writer,
  };
}

/** SEQUENCE OF. */
export function listForm(item: BerForm): BerForm {
  const read = item.isChoice
    ? `r.choices(${item.reader})`
    : `r.list(${hex(item.tags?.[0] ?? 0)}, ${item.reader})`;
  const rest = item.isChoice ? item.writer : `${item.writer}, ${hex(writtenTag(item))}`;
  return {
    tags: [sequenceTag],
    isChoice: false,
    constructed: true,
    read,
    write: (value, tag) => `w.items(${value}, ${tag}, ${rest})`,
    reader: `(r) => ${read}`,
    writer: `(w, v, t) => w.items(v, t, ${rest})`,
  };
}

/** A list of which BER has room for one item, in the place of the list. */
export function singleForm(item: BerForm, keepsLast: boolean): BerForm {
  const last = keepsLast ? ', true' : '';
  return {
    ...item,
    read: `[${item.read}]`,
    write: (value, tag) => item.write(`w.single(${value}${last})`, tag),
    reader: `(r${item.isChoice ? ', t' : ''}) => [${item.read}]`,
    writer: `(w, v, t) => ${item.write(`w.single(v${last})`, 't')}`,
  };
}

/** A list of which BER has room for one item, within a SEQUENCE of its own. */
export function wrappedSingleForm(list: BerForm): BerForm {
  return { ...list, write: (value, tag) => list.write(`w.wrapped(${value})`, tag) };
}

/** One alternative of a choice, without the choice around it. */
export function alternativeForm(name: string, alternative: BerForm): BerForm {
  return {
    ...alternative,
    read: `{ ${name}: ${alternative.read} }`,
    write: (value, tag) => alternative.write(`w.only(${value}, '${name}')`, tag),
    reader: `(r) => ({ ${name}: ${alternative.read} })`,
    writer: `(w, v, t) => ${alternative.write(`w.only(v, '${name}')`, 't')}`,
  };
}

/** Another tag in the place of the form's own, or around a choice. */
export function implicit(form: BerForm, tag: number): BerForm {
  return form.isChoice ? explicit(form, tag) : { ...form, tags: [tag] };
}

/** A tag around the form's own. */
export function explicit(form: BerForm, tag: number): BerForm {
  const own = form.isChoice ? '' : hex(form.tags?.[0] ?? 0);
  const read = form.isChoice
    ? `r.explicitChoice(${form.reader})`
    : `r.explicit(${own}, ${form.reader})`;
  const rest = form.isChoice ? form.writer : `${form.writer}, ${hex(writtenTag(form))}`;
  return {
    tags: [tag],
    isChoice: false,
    constructed: true,
    read,
    write: (value, written) => `w.explicit(${value}, ${written}, ${rest})`,
    reader: `(r) => ${read}`,
    writer: `(w, v, t) => w.explicit(v, t, ${rest})`,
  };
}

/**
 * A form whose values have limits.
 *
 * @param isOctets - whether a text stands for octets, which are then what is counted
 */
export function limitedForm(form: BerForm, { range, size }: Limits, isOctets: boolean): BerForm {
  const [least, greatest] = range ?? size ?? [];
  if (least === undefined) return form;
  const check = range !== undefined ? 'inRange' : isOctets ? 'inOctets' : 'inSize';
  const write = (value: string, tag: string): string =>
    form.write(`w.${check}(${value}, ${least}, ${greatest})`, tag);
  return { ...form, write, writer: `(w, v, t) => ${write('v', 't')}` };
}
