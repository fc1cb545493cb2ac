/** Private data of vendors that extensions describe: one element each. */

import type { Extending } from '../model/codec.js';
import type { PrivateDatumOf } from '../model/extension-types.js';
import { catalogueWith } from '../model/extensions.js';
import type { CSTAPrivateData, PrivateContent } from '../model/hand-written.js';
import type { Message } from '../model/message.js';
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
import { keptWith } from '../schema/made-once.js';
import { readersOf } from './compile-readers.js';
import { XmlDecoder } from './decode.js';
import { XmlEncoder } from './encode.js';
import { escapeAttribute } from './escape.js';
import { checkFragment, elementsOf, withAttributes } from './fragment.js';
import { editionOfNamespace } from './namespaces.js';
import type { XmlEncodeOptions } from './options.js';

const decoderOf = keptWith((catalogue: Catalogue) => new XmlDecoder(() => catalogue, 'data'));
const encoderOf = keptWith((catalogue: Catalogue) => new XmlEncoder(() => catalogue, 'data'));

/**
 * Reads one private datum of XML by what extensions say of it.
 *
 * @param data - an item of `extensions.privateData`, or the `privateData` of an Escape or a private event
 * @param options - the extensions that describe it
 * @returns the datum's type and value; without a type, and with the data as they came, where no extension describes them
 * or they are not as one does
 * @throws DecodeError if they are not as an extension describes them, when reading strictly
 * @throws UsageError `bad-argument` if the extensions contradict CSTA or each other
 */
export function decodeXmlPrivateDatum<const Extensions extends readonly Extension[]>(
  data: CSTAPrivateData,
  options: PrivateDataOptions<Extensions>,
): ReadDatum<Extensions>;
export function decodeXmlPrivateDatum(
  data: CSTAPrivateData,
  options: PrivateDataOptions,
): AnyDatum | UnreadDatum {
  const catalogue = catalogueWith(options.extensions);
  const content = data.private;
  if (content?.xml === undefined) return { data };
  return readOrLeave(data, options, () => readDatum(content, options, catalogue));
}

/**
 * Reads all private data of a message, as `decodeXmlPrivateDatum` reads one.
 *
 * @param data - `extensions.privateData` of a message
 * @param options - the extensions that describe them
 * @returns the data in their order
 */
export const decodeXmlPrivateData = <const Extensions extends readonly Extension[]>(
  data: readonly CSTAPrivateData[] | undefined,
  options: PrivateDataOptions<Extensions>,
): readonly ReadDatum<Extensions>[] =>
  (data ?? []).map((one) => decodeXmlPrivateDatum<Extensions>(one, options));

function readDatum(
  { xml = '', namespaces = {} }: PrivateContent,
  { strict = false, report }: PrivateDataOptions,
  catalogue: Catalogue,
): AnyDatum | undefined {
  const [element, ...more] = elementsOf(xml);
  if (element === undefined || more.length > 0) return undefined;
  const text = declared(xml, namespaces);
  const decoder = decoderOf(catalogue);
  const { namespace } = decoder.formOf(text);
  const named = readersOf(catalogue).data.get(element.name.replace(/^.*:/, '')) ?? [];
  if (!named.some((datum) => isIn(namespace, datum.namespace))) return undefined;
  const { message } = decoder.read(text, { strict, ...(report && { report }) });
  // What has attributes or elements of its own beside the value is more than the datum.
  if (message.kind !== 'value' || 'unknownMembers' in message) return undefined;
  const { type, value } = message;
  return { type, value };
}

/** Whether an element is of the namespace of a datum. One that names none may be. */
const isIn = (namespace: string | undefined, own: string | undefined): boolean =>
  namespace === undefined ||
  (own === undefined ? editionOfNamespace(namespace) !== undefined : namespace === own);

/** A piece of XML with the namespaces that it needs. */
function declared(xml: string, namespaces: NonNullable<PrivateContent['namespaces']>): string {
  const attributes = checkFragment(xml).undeclared.flatMap((prefix) => {
    const namespace = escapeAttribute(namespaces[prefix] ?? '');
    if (namespace === undefined || namespace === '') return [];
    return [` xmlns${prefix === '' ? '' : `:${prefix}`}="${namespace}"`];
  });
  return withAttributes(xml, elementsOf(xml), attributes.join(''));
}

/** The namespaces of data that XML can have, by the names of the data; undefined where it cannot. */
const namespacesOf = ({ groups }: Catalogue): ReadonlyMap<string, string | undefined> =>
  new Map(
    groups.flatMap(({ privateData = {}, xmlNamespace = '' }) =>
      Object.entries(privateData).map(
        ([name, { xmlName }]) => [name, xmlName === false ? undefined : xmlNamespace] as const,
      ),
    ),
  );

/**
 * Writes one private datum as XML has it.
 *
 * @param datum - its type and value
 * @param options - the extensions that describe it, and the edition of ECMA-323 that the value is to keep to (default 6)
 * @returns an item for `extensions.privateData`
 * @throws EncodeError if no extension has the datum (`unknown-message`), it has no form in XML (`no-form`), or the value
 * is not of its type
 * @throws UsageError `bad-argument` if the extensions contradict CSTA or each other
 */
export function encodeXmlPrivateDatum<const Extensions extends readonly Extension[]>(
  datum: PrivateDatumOf<Extensions[number]>,
  options: Required<Extending<Extensions>> & Pick<XmlEncodeOptions, 'edition'>,
): CSTAPrivateData;
export function encodeXmlPrivateDatum(
  { type, value }: AnyDatum,
  options: Required<Extending> & Pick<XmlEncodeOptions, 'edition'>,
): CSTAPrivateData {
  const catalogue = catalogueWith(options.extensions);
  const namespace = datumToWrite(namespacesOf(catalogue), type, 'XML');
  const settings = { ...options, declaration: false, namespaced: namespace !== '' };
  // It is written as a value that stands alone, of which the names are others.
  const message = { kind: 'value', type, value } as Message;
  return { private: { xml: encoderOf(catalogue).write(message, settings) } };
}
