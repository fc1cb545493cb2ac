/** What is known while a document is read. What reads it stands in the files named after what they read. */

import type { CodecReport } from '../model/codec.js';
import type { UnknownMember } from '../model/unknown-member.js';
import { Attributes } from './attributes.js';
import { Frame } from './frame.js';
import { type ScanListener, Scanner } from './scanner.js';

/** What a reader needs to know besides the document. */
export interface ReaderSettings {
  readonly strict: boolean;
  /** Whether required members may stay absent. */
  readonly keepsIncomplete: boolean;
  readonly report: CodecReport | undefined;
  readonly maxDepth: number;
  /** How many structures and items of lists there may be. */
  readonly maxElements: number;
  readonly maxUnknownMembers: number;
}

/** What is kept of unknown XML. */
export type UnknownXml = Exclude<UnknownMember, { readonly ber: Uint8Array }>;

export const noUnknown: readonly UnknownXml[] = [];

const idle: ReaderSettings = {
  strict: false,
  keepsIncomplete: false,
  report: undefined,
  maxDepth: 0,
  maxElements: 0,
  maxUnknownMembers: 0,
};

export class XmlReader {
  readonly scan: Scanner;
  readonly attributes: Attributes;
  readonly document = new Frame(undefined);
  settings = idle;
  /** Whether anyone wants to know of leniencies. */
  watchful = false;
  /** Edition of the document, as its namespace says; 6 where it does not say. */
  edition = 6;
  /** The innermost open element; outermost the document itself. */
  frame = this.document;
  /** Local name of the element at hand. Those that the schema knows are ASCII, and only they are read. */
  name = '';
  /** Unknown members that no structure of the model has room for. */
  orphans = noUnknown;
  elementsLeft = 0;
  unknownLeft = 0;
  /** Namespace of the document's own elements. */
  namespace = '';
  /** Whether elements without a prefix belong to that namespace. */
  plainIsOwn = true;
  /** Offset of the next namespace declaration; any before the tag at hand means that nobody has looked yet. */
  nextDeclaration = 0;

  /** @param listener - makes who is told of what is met between tags */
  constructor(listener: (reader: XmlReader) => ScanListener) {
    this.scan = new Scanner(listener(this));
    this.attributes = new Attributes(this.scan);
  }

  /** Takes a document. */
  begin(document: string | Uint8Array, settings: ReaderSettings): void {
    this.settings = settings;
    this.watchful = settings.strict || settings.report !== undefined;
    this.edition = 6;
    this.name = '';
    this.orphans = noUnknown;
    this.elementsLeft = settings.maxElements;
    this.unknownLeft = settings.maxUnknownMembers;
    this.namespace = '';
    this.nextDeclaration = 0;
    this.frame = this.document;
    this.document.item = -1;
    this.scan.maxDepth = settings.maxDepth;
    this.scan.load(document);
  }

  /** Lets go of the document. */
  release(): void {
    this.scan.release();
    this.settings = idle;
    this.frame = this.document;
    this.document.clear();
  }
}
