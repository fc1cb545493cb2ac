/** From the text of a document to a message. */

import type { AnyIncompleteMessage, AnyMessage, KeepIncomplete } from '../model/codec.js';
import { DecodeError, UsageError } from '../model/errors.js';
import { catalogueWith } from '../model/extensions.js';
import type { Message, UnknownMessage } from '../model/message.js';
import type { UnknownMember } from '../model/unknown-member.js';
import type { Catalogue } from '../schema/catalogue.js';
import type { Extension } from '../schema/extension.js';
import type { Edition } from '../schema/language.js';
import { keptWith } from '../schema/made-once.js';
import { standardCatalogue } from '../schema/standard.js';
import { type ReadRoots, readersOf } from './compile-readers.js';
import { lenient } from './leniency.js';
import {
  isApplicationSession,
  isExactNamespace,
  isRelated,
  writableEdition,
} from './namespaces.js';
import type { XmlDecodeOptions } from './options.js';
import { checkEnd, newReader, openRoot, type RootTag, rawRoot } from './read-document.js';
import type { ReaderSettings, XmlReader } from './reader.js';

/** Which namespace a document used, and how: what an answer should use too. */
export interface XmlForm {
  /** The namespace of the root element; undefined if it has none. */
  readonly namespace: string | undefined;
  /** The prefix of the root element; empty if it has none. */
  readonly prefix: string;
  /** The edition that can be written and is nearest to the document's. */
  readonly edition: Edition;
}

/**
 * A message and the form in which it came.
 *
 * @typeParam Read - the message, which is an `IncompleteMessage` where those are kept as they are
 */
export interface XmlDocument<Read = Message> {
  readonly message: Read;
  readonly form: XmlForm;
}

const defaultMaxDepth = 64;
const defaultMaxLength = 1024 * 1024;
const defaultMaxElements = 50_000;
const defaultMaxUnknownMembers = 10_000;

/** Asks for complete messages, which is the default. */
interface Completing<Extensions extends readonly Extension[]> extends XmlDecodeOptions<Extensions> {
  readonly incomplete?: 'complete';
}

/**
 * Reads a message from an XML document. What a peer leaves out although the message's type requires it reads as the
 * value that says nothing, where there is one; `report` tells of it.
 *
 * @param document - the document's text, or its octets: UTF-8, UTF-16 with a byte order mark, or ISO 8859-1 if declared
 * @param options - strictness and limits
 * @returns the message; one of kind `unknown` if the root element is none of ECMA-323, ECMA-354 or the extensions
 * @throws DecodeError if it is not well-formed (`not-xml`, `truncated`, `doctype-refused`, `trailing-data`), beyond a
 * limit (`too-long`, `too-deep`), or nothing says what a required member reads as that is missing (`missing-member`) or
 * has a value that its type does not allow (`bad-value`); when reading strictly also for whatever the standard does not
 * have (`unknown-message`, `unknown-member`, `order`, `bad-tag`)
 * @throws UsageError `bad-argument` if the document or an option is of no type that is taken, or the extensions contradict
 * CSTA or each other
 */
export function decodeXml<const Extensions extends readonly Extension[] = []>(
  document: string | Uint8Array,
  options?: Completing<Extensions>,
): AnyMessage<Extensions>;
export function decodeXml<const Extensions extends readonly Extension[] = []>(
  document: string | Uint8Array,
  options: XmlDecodeOptions<Extensions> & KeepIncomplete,
): AnyIncompleteMessage<Extensions>;
export function decodeXml(document: string | Uint8Array, options: XmlDecodeOptions = {}): Message {
  return decoderFor(document, options).read(document, options).message;
}

/**
 * Reads a message from an XML document, and tells in which form it came.
 *
 * @param document - as for {@link decodeXml}
 * @param options - as for {@link decodeXml}
 */
export function decodeXmlDocument<const Extensions extends readonly Extension[] = []>(
  document: string | Uint8Array,
  options?: Completing<Extensions>,
): XmlDocument<AnyMessage<Extensions>>;
export function decodeXmlDocument<const Extensions extends readonly Extension[] = []>(
  document: string | Uint8Array,
  options: XmlDecodeOptions<Extensions> & KeepIncomplete,
): XmlDocument<AnyIncompleteMessage<Extensions>>;
export function decodeXmlDocument(
  document: string | Uint8Array,
  options: XmlDecodeOptions = {},
): XmlDocument {
  return decoderFor(document, options).read(document, options);
}

/** Reads documents of a schema, one after another. */
export class XmlDecoder {
  readonly #schema: () => Catalogue;
  /** Serves for one document after another, since it is dearer than a small message. */
  #idle: XmlReader | undefined = undefined;
  readonly #part: 'roots' | 'data';
  #roots: ReadRoots | undefined = undefined;

  /**
   * @param schema - gives the schema when the first document is read
   * @param part - whether the documents are messages, or private data
   */
  constructor(schema: () => Catalogue = standardCatalogue, part: 'roots' | 'data' = 'roots') {
    this.#schema = schema;
    this.#part = part;
  }

  /** Reads a message, whose type is true of it if nothing is kept incomplete. */
  read(document: string | Uint8Array, options: XmlDecodeOptions): XmlDocument {
    checkArguments(document, options);
    const settings = settingsOf(options);
    const { maxLength = defaultMaxLength } = options;
    checkLimit('maxLength', maxLength);
    if (document.length > maxLength) {
      const unit = typeof document === 'string' ? 'characters' : 'octets';
      const reason = `the document has ${document.length} ${unit}, the limit is ${maxLength}`;
      throw new DecodeError('too-long', reason);
    }
    return this.#with((reader) => {
      reader.begin(document, settings);
      this.#roots ??= readersOf(this.#schema())[this.#part];
      return readDocument(reader, this.#roots);
    });
  }

  /** Tells in which form a document is, from its root element alone. */
  formOf(document: string | Uint8Array): XmlForm {
    checkArguments(document, {});
    return this.#with((reader) => {
      reader.begin(document, settingsOf({}));
      const { namespace, prefix, edition } = openRoot(reader);
      return { namespace, prefix, edition: writableEdition(edition) };
    });
  }

  #with<Result>(use: (reader: XmlReader) => Result): Result {
    // A report function may itself decode something.
    const reader = this.#idle ?? newReader();
    this.#idle = undefined;
    try {
      return use(reader);
    } finally {
      reader.release();
      this.#idle = reader;
    }
  }
}

/** For those who read single documents. */
const standard = new XmlDecoder();

/** For those who read single documents with extensions. */
const extended = keptWith((catalogue: Catalogue) => new XmlDecoder(() => catalogue));

function decoderFor(document: unknown, options: XmlDecodeOptions): XmlDecoder {
  checkArguments(document, options);
  const { extensions } = options;
  return extensions === undefined ? standard : extended(catalogueWith(extensions));
}

/** Programs in JavaScript may give anything. */
function checkArguments(document: unknown, options: unknown): void {
  if (typeof document !== 'string' && !(document instanceof Uint8Array)) {
    throw new UsageError('bad-argument', 'a document is given as a string or as a Uint8Array');
  }
  if (typeof options !== 'object' || options === null) {
    throw new UsageError('bad-argument', 'options are given as an object');
  }
}

function checkLimit(name: string, limit: number): void {
  if (limit > 0) return;
  throw new UsageError('bad-argument', `${name} is a positive number, not ${String(limit)}`);
}

function settingsOf(options: XmlDecodeOptions): ReaderSettings {
  const {
    maxDepth = defaultMaxDepth,
    maxElements = defaultMaxElements,
    maxUnknownMembers = defaultMaxUnknownMembers,
    strict = false,
    report,
  } = options;
  checkLimit('maxDepth', maxDepth);
  checkLimit('maxElements', maxElements);
  checkLimit('maxUnknownMembers', maxUnknownMembers);
  const keepsIncomplete = options.incomplete === 'keep';
  return { strict, keepsIncomplete, report, maxDepth, maxElements, maxUnknownMembers };
}

function readDocument(reader: XmlReader, roots: ReadRoots): XmlDocument {
  const tag = openRoot(reader);
  const { namespace, edition } = tag;
  const form = { namespace, prefix: tag.prefix, edition: writableEdition(edition) };
  const candidates = roots.get(tag.name);
  const its = candidates?.find((candidate) => isOf(candidate.namespace, tag));
  const root = its ?? candidates?.[0];
  const isIts = its !== undefined;
  if (root === undefined || !(isIts || isRelated(namespace ?? ''))) {
    const reason = `${tag.name} is no root element of ECMA-323 or ECMA-354`;
    lenient(reader, 'unknown-message', reason);
    const message = unknownMessage(tag.name, rawRoot(reader));
    checkEnd(reader);
    return { message, form };
  }
  if (!isIts) {
    lenient(reader, 'unknown-message', `${tag.name} is not of the namespace ${namespace}`);
  } else if (namespace === undefined || (reader.watchful && !isExact(namespace, root.namespace))) {
    lenient(
      reader,
      'unknown-message',
      `the namespace ${namespace ?? '(none)'} is none of ECMA-323 or ECMA-354`,
    );
  }
  reader.edition = form.edition;
  const message = root.content.read(reader) as Message;
  checkEnd(reader);
  if (tag.attributes.length + reader.orphans.length === 0) return { message, form };
  return { message: withUnknown(message, [...tag.attributes, ...reader.orphans]), form };
}

/** Whether a root element of ours is in its namespace. A document without any is as good as one of ours. */
function isOf(own: string | undefined, { namespace, edition }: RootTag): boolean {
  if (namespace === undefined) return true;
  if (own === undefined) return edition !== undefined;
  return own === namespace || (isApplicationSession(own) && isApplicationSession(namespace));
}

const isExact = (namespace: string, own: string | undefined): boolean =>
  namespace === own || isExactNamespace(namespace);

function unknownMessage(name: string, xml: string): UnknownMessage {
  const role = name.endsWith('Response')
    ? 'response'
    : name.endsWith('Event')
      ? 'event'
      : 'undetermined';
  return { kind: 'unknown', type: 'Unknown', role, name, content: { xml } };
}

function withUnknown(message: Message, strays: readonly UnknownMember[]): Message {
  const kept = 'unknownMembers' in message ? (message.unknownMembers ?? []) : [];
  return Object.assign(message, { unknownMembers: [...strays, ...kept] });
}

/**
 * Tells which edition a document is of, and how it names it, from its root element alone.
 *
 * @param document - the document's text, or its octets
 * @throws DecodeError if the document is broken before its root element's start tag ends
 * @throws UsageError `bad-argument` if it is neither text nor octets
 */
export function detectEdition(document: string | Uint8Array): XmlForm {
  return standard.formOf(document);
}
