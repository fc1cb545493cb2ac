/** From a message to the text of a document. */

import type { AnyIncompleteMessage, AnyMessage, KeepIncomplete } from '../model/codec.js';
import { CstaError, EncodeError, UsageError } from '../model/errors.js';
import { catalogueWith } from '../model/extensions.js';
import type { Message, UnknownMessage } from '../model/message.js';
import type { Catalogue } from '../schema/catalogue.js';
import type { Extension } from '../schema/extension.js';
import { keptWith } from '../schema/made-once.js';
import { standardCatalogue } from '../schema/standard.js';
import { isName } from './characters.js';
import { writersOf } from './compile-writers.js';
import { elementsOf } from './fragment.js';
import type { XmlEncodeOptions } from './options.js';
import { isOnlyInBer } from './roots.js';
import { RecentTags } from './tag-set.js';
import { declarationOf } from './write-document.js';
import { XmlWriter } from './writer.js';

const usual: XmlEncodeOptions = {};

/**
 * Writes a message as an XML document, in its one canonical form.
 *
 * @param message - the message; `invokeID` has no place in XML and is left to the transport's header
 * @param options - edition, prefix and the like
 * @throws EncodeError if a required member is missing (`missing-member`), there is a member that its type does not have
 * (`unknown-member`), a value is not of its type (`bad-value`), XML has no form for a member or value (`no-form`), the edition does not have it (`not-in-edition`), or
 * no message has this type (`unknown-message`)
 * @throws UsageError `bad-argument` if the edition or the prefix is none, or the extensions contradict CSTA or each other
 */
export function encodeXml<const Extensions extends readonly Extension[] = []>(
  message: AnyMessage<Extensions>,
  options?: XmlEncodeOptions<Extensions>,
): string;
export function encodeXml<const Extensions extends readonly Extension[] = []>(
  message: AnyIncompleteMessage<Extensions>,
  options: XmlEncodeOptions<Extensions> & KeepIncomplete,
): string;
export function encodeXml(message: object, options: XmlEncodeOptions = usual): string {
  const { extensions } = options;
  const encoder = extensions === undefined ? standard : extended(catalogueWith(extensions));
  // What the message lacks is found when it is written.
  return encoder.write(message as Message, options);
}

/** Writes documents of a schema, one after another. */
export class XmlEncoder {
  readonly #schema: () => Catalogue;
  /** Serves for one message after another, since it is dearer than a small message. */
  #idle: XmlWriter | undefined = undefined;
  /** Most write few kinds of documents. */
  readonly #tags = new RecentTags(8);

  readonly #part: 'roots' | 'data';

  /**
   * @param schema - gives the schema when the first document is written
   * @param part - whether the documents are messages, or private data
   */
  constructor(schema: () => Catalogue = standardCatalogue, part: 'roots' | 'data' = 'roots') {
    this.#schema = schema;
    this.#part = part;
  }

  write(message: Message, options: XmlEncodeOptions): string {
    // A report function may itself encode something.
    const writer = this.#idle ?? new XmlWriter();
    this.#idle = undefined;
    try {
      return this.#write(writer, message, options);
    } catch (error) {
      if (error instanceof CstaError) throw error;
      // A getter of the message, say.
      throw new EncodeError('bad-value', 'the value cannot be read', { cause: error });
    } finally {
      // What is written once must not be kept for it.
      writer.release();
      this.#idle = writer;
    }
  }

  #write(writer: XmlWriter, message: Message, options: XmlEncodeOptions): string {
    const { edition = 6, prefix = '', report } = options;
    const { tooNew = 'error', tooMany = 'error', incomplete = 'error' } = options;
    if (edition !== 3 && edition !== 4 && edition !== 5 && edition !== 6) {
      throw new UsageError('bad-argument', `the edition is 3, 4, 5 or 6, not ${String(edition)}`);
    }
    if (prefix !== '' && (!isName(prefix) || /:|^xml/i.test(prefix))) {
      throw new UsageError('bad-argument', `${JSON.stringify(prefix)} is no namespace prefix`);
    }
    if (typeof message !== 'object' || message === null) {
      throw new EncodeError('unknown-message', 'a message is an object with kind and type');
    }
    const { kind, type, members } = headOf(message);
    const schema = this.#schema();
    const root = writersOf(schema)[this.#part].get(type ?? '');
    const declaration = options.declaration !== false;
    const { namespaced = true } = options;
    if (!namespaced && prefix !== '') {
      throw new UsageError('bad-argument', 'a prefix needs a namespace; leave one of the two out');
    }
    const namespace = root?.namespace ?? (namespaced ? undefined : '');
    const tags = this.#tags.of(edition, prefix);
    const left = { tooNew, tooMany, incomplete, report };
    writer.prepare(type ?? '', { tags, declaration, namespace, ...left });
    if (kind === 'unknown') {
      return declarationOf(writer) + unknownRoot(message as UnknownMessage);
    }
    if (root === undefined) throw noRoot(schema, message);
    if (edition < root.since) {
      throw new EncodeError(
        'not-in-edition',
        `${type} came with edition ${root.since} of ECMA-323, to be written is edition ${edition}`,
        { path: type },
      );
    }
    return root.write(writer, message, members);
  }
}

/** For those who write single documents. */
const standard = new XmlEncoder();

/** For those who write single documents with extensions. */
const extended = keptWith((catalogue: Catalogue) => new XmlEncoder(() => catalogue));

/**
 * Kind and type of a message, and how many members it has beside these and its invoke identifier. Asking for them by
 * name would be slow in a program with many types of messages, since each type's objects are of a shape of their own; a
 * loop finds them where they stand.
 */
function headOf(message: Message): {
  readonly kind: Message['kind'] | undefined;
  readonly type: Message['type'] | undefined;
  readonly members: number;
} {
  let kind: Message['kind'] | undefined;
  let type: Message['type'] | undefined;
  let members = 0;
  for (const name in message) {
    if (name === 'kind') kind = message[name];
    else if (name === 'type') type = message[name];
    else if (name !== 'invokeID') members++;
  }
  return { kind, type, members };
}

function noRoot(schema: Catalogue, { type }: Message): EncodeError {
  if (isOnlyInBer(schema, type)) {
    return new EncodeError('no-form', `XML does not have ${type}`, { path: type });
  }
  return new EncodeError('unknown-message', `no message has the type ${JSON.stringify(type)}`);
}

function unknownRoot({ content, name }: UnknownMessage): string {
  const path = 'Unknown.content';
  const { xml, ber } = content ?? {};
  if (typeof xml !== 'string') {
    const reason = ber === undefined ? 'it holds no XML' : 'it holds data of BER';
    throw new EncodeError('no-form', reason, { path });
  }
  try {
    if (elementsOf(xml).length !== 1) {
      throw new EncodeError('bad-value', `${name} is not one element`, { path });
    }
  } catch (error) {
    if (error instanceof EncodeError) throw error;
    throw new EncodeError('bad-value', `the XML to be written is broken`, { path, cause: error });
  }
  return xml;
}
