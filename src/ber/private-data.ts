/** Private data of vendors that extensions describe: one data value each, under an object identifier or a tag. */

import type { Extending } from '../model/codec.js';
import type { PrivateDatumOf } from '../model/extension-types.js';
import { catalogueWith } from '../model/extensions.js';
import type { CSTAPrivateData } from '../model/hand-written.js';
import {
  type AnyDatum,
  datumToWrite,
  type PrivateDataOptions,
  type ReadDatum,
  readOrLeave,
  type UnreadDatum,
} from '../model/private-data.js';
import type { Catalogue } from '../schema/catalogue.js';
import type { Extension } from '../schema/extension.js';
import type { PrivateDatum } from '../schema/language.js';
import { applicationTag, type BerForm, implicit, ownTag, privateTag } from './form.js';
import { readObjectIdentifier, writeObjectIdentifier } from './object-identifier.js';
import { type BerSchema, berSchemaOf } from './phase3.js';
import { readWith } from './read-octets.js';
import type { BerReader } from './reader.js';
import { tagText } from './tag-text.js';
import { writeWith } from './write-octets.js';

const OBJECT_IDENTIFIER = 0x06;
const SEQUENCE = 0x10;
const APPLICATION = 0x40;
const CLASS = 0xc0;
const CONSTRUCTED = 0x20;

/** How a datum goes on the wire. */
interface DatumForm {
  readonly type: string;
  /** What names it; undefined where its tag does. */
  readonly identifier: string | undefined;
  /** The tag of the whole. */
  readonly tag: number;
  /** The value, with the tag that names it if it is that. */
  readonly form: BerForm;
}

interface DatumForms {
  readonly byType: ReadonlyMap<string, DatumForm | undefined>;
  readonly byIdentifier: ReadonlyMap<string, DatumForm>;
  readonly byTag: ReadonlyMap<number, DatumForm>;
}

const made = new WeakMap<Catalogue, DatumForms>();

function formsOf(extensions: readonly Extension[]): DatumForms {
  const catalogue = catalogueWith(extensions);
  const known = made.get(catalogue);
  if (known !== undefined) return known;
  const { type } = berSchemaOf(catalogue);
  const byType = new Map(
    catalogue.groups.flatMap(({ privateData = {} }) =>
      Object.entries(privateData).map(
        ([name, datum]) => [name, formOf(name, datum, type)] as const,
      ),
    ),
  );
  const all = [...byType.values()].flatMap((form) => form ?? []);
  const forms: DatumForms = {
    byType,
    byIdentifier: new Map(
      all.flatMap((form) => (form.identifier === undefined ? [] : [[form.identifier, form]])),
    ),
    byTag: new Map(
      all.flatMap((form) => (form.identifier === undefined ? [[form.tag, form]] : [])),
    ),
  };
  made.set(catalogue, forms);
  return forms;
}

function formOf(
  type: string,
  { type: ofValue, objectIdentifier, application, privateTag: number }: PrivateDatum,
  typeForm: BerSchema['type'],
): DatumForm | undefined {
  const form = typeForm(ofValue);
  if (number !== undefined) {
    const tag = privateTag(number);
    return { type, identifier: undefined, tag, form: implicit(form, tag) };
  }
  if (objectIdentifier === undefined) return undefined;
  const tag = application === undefined ? SEQUENCE : applicationTag(application);
  return { type, identifier: objectIdentifier, tag, form };
}

/**
 * Reads one private datum of BER by what extensions say of it.
 *
 * @param data - an item of `extensions.privateData`, or the `privateData` of an Escape or a private event
 * @param options - the extensions that describe it
 * @returns the datum's type and value; without a type, and with the data as they came, where no extension describes them
 * or they are not as one does
 * @throws DecodeError if they are not as an extension describes them, when reading strictly
 * @throws UsageError `bad-argument` if the extensions contradict CSTA or each other
 */
export function decodeBerPrivateDatum<const Extensions extends readonly Extension[]>(
  data: CSTAPrivateData,
  options: PrivateDataOptions<Extensions>,
): ReadDatum<Extensions>;
export function decodeBerPrivateDatum(
  data: CSTAPrivateData,
  options: PrivateDataOptions,
): AnyDatum | UnreadDatum {
  const forms = formsOf(options.extensions);
  const ber = data.private?.ber;
  if (ber === undefined) return { data };
  const { strict = false, report } = options;
  return readOrLeave(data, options, () =>
    readWith(ber, { strict, limits: {}, report }, (reader) => readDatum(reader, forms)),
  );
}

/**
 * Reads all private data of a message, as `decodeBerPrivateDatum` reads one.
 *
 * @param data - `extensions.privateData` of a message
 * @param options - the extensions that describe them
 * @returns the data in their order
 */
export const decodeBerPrivateData = <const Extensions extends readonly Extension[]>(
  data: readonly CSTAPrivateData[] | undefined,
  options: PrivateDataOptions<Extensions>,
): readonly ReadDatum<Extensions>[] =>
  (data ?? []).map((one) => decodeBerPrivateDatum<Extensions>(one, options));

function readDatum(r: BerReader, { byIdentifier, byTag }: DatumForms): AnyDatum | undefined {
  const { length } = r.octets;
  const tag = r.next(length);
  const { start, end } = r;
  const own = byTag.get(tag);
  if (own !== undefined) {
    r.subject = own.type;
    return { type: own.type, value: own.form.read(r, tag) };
  }
  const mayBeNamed = tag === SEQUENCE || (tag & CLASS) === APPLICATION;
  if (mayBeNamed && r.constructed !== 0) {
    const within = r.open();
    const isNamed = r.next(within) === OBJECT_IDENTIFIER;
    const named = isNamed ? byIdentifier.get(readObjectIdentifier(r)) : undefined;
    if (named !== undefined) return readNamed(r, named, tag, within);
  }
  r.back(start, end);
  r.raw();
  return undefined;
}

function readNamed(r: BerReader, datum: DatumForm, tag: number, end: number): AnyDatum {
  const { type, form } = datum;
  r.subject = type;
  if (tag !== datum.tag) {
    r.lenient('bad-tag', `${tagText(tag)} stands in the place of ${tagText(datum.tag)}`);
  }
  const found = r.next(end);
  if (!form.isChoice) r.expect(found, ownTag(form) & ~CONSTRUCTED);
  const value = form.read(r, found);
  r.close(end);
  return { type, value };
}

/**
 * Writes one private datum as BER has it.
 *
 * @param datum - its type and value
 * @param options - the extensions that describe it
 * @returns an item for `extensions.privateData`
 * @throws EncodeError if no extension has the datum (`unknown-message`), it has no form in BER (`no-form`), or the value
 * is not of its type
 * @throws UsageError `bad-argument` if the extensions contradict CSTA or each other
 */
export function encodeBerPrivateDatum<const Extensions extends readonly Extension[]>(
  datum: PrivateDatumOf<Extensions[number]>,
  options: Required<Extending<Extensions>>,
): CSTAPrivateData;
export function encodeBerPrivateDatum(
  { type, value }: AnyDatum,
  { extensions }: Required<Extending>,
): CSTAPrivateData {
  const { form, tag, identifier } = datumToWrite(formsOf(extensions).byType, type, 'BER');
  const ber = writeWith(
    value,
    (w, given) => {
      const mark = w.pos;
      form.write(w, given, ownTag(form));
      if (identifier === undefined) return;
      writeObjectIdentifier(w, identifier, OBJECT_IDENTIFIER);
      w.head(tag | CONSTRUCTED, mark);
    },
    () => type,
  );
  // The octets are a view of a buffer that other messages share.
  return { private: { ber: ber.slice() } };
}
