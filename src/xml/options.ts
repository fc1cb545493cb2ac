/** Options of reading and writing XML. */

import type { CodecReport, DecodeOptions, Extending, ReadIncomplete } from '../model/codec.js';
import type { Extension } from '../schema/extension.js';
import type { Edition } from '../schema/language.js';

/** How a document is read. */
export interface XmlDecodeOptions<Extensions extends readonly Extension[] = readonly Extension[]>
  extends DecodeOptions,
    ReadIncomplete,
    Extending<Extensions> {
  /** How deep elements may be nested, the root counted. Default 64. */
  readonly maxDepth?: number;
  /** How long a document may be, in octets or in characters, as it is given. Default 1,048,576. */
  readonly maxLength?: number;
  /**
   * How many structures and items of lists a document may have, all of them together. Default 50,000. Elements that are
   * kept unread do not count.
   */
  readonly maxElements?: number;
  /** How many unknown elements, attributes and texts a document may have. Default 10,000. */
  readonly maxUnknownMembers?: number;
}

/** How a document is written. */
export interface XmlEncodeOptions<Extensions extends readonly Extension[] = readonly Extension[]>
  extends Extending<Extensions> {
  /** Edition of ECMA-323 whose namespace and members are written. Default 6. */
  readonly edition?: Edition;
  /** Prefix of every element; by default they are in the default namespace. */
  readonly prefix?: string;
  /** Whether the document names the edition's namespace; peers are known that name none. Default true. */
  readonly namespaced?: boolean;
  /** Whether the document begins with an XML declaration. Default true. */
  readonly declaration?: boolean;
  /**
   * What becomes of a member or value that came with a later edition: an EncodeError `not-in-edition`, or it is left out
   * and reported. Default `error`. Where XML requires the member, and for whole messages, it is an error in any case.
   */
  readonly tooNew?: 'error' | 'omit';
  /**
   * What becomes of a list of which XML has room for one item, such as `privateData`: an EncodeError `no-form` where there
   * are more or none, or the others are left out and reported. Default `error`.
   */
  readonly tooMany?: 'error' | 'omit';
  /**
   * What becomes of a message that lacks members which CSTA requires and XML can do without, or has values beyond the
   * limits of their types: an EncodeError `missing-member` or `bad-value`, or it is written as it is, for tools that look
   * at messages and do not speak for themselves. Default `error`.
   */
  readonly incomplete?: 'error' | 'keep';
  /** Called for everything that is left out. */
  readonly report?: CodecReport;
}
