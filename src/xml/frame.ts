import type { DecodeErrorCode } from '../model/errors.js';
import type { UnknownMember } from '../model/unknown-member.js';
import { Pattern } from './pattern.js';

const noClose = new Pattern('');

/** Where unknown members are kept. */
export interface Holder {
  unknownMembers?: readonly UnknownMember[];
}

/** What is wrong with an element. */
export interface Fault {
  readonly code: DecodeErrorCode;
  readonly reason: string;
  /** The path of the member that it is about. */
  readonly path: string | undefined;
  /** Offset in octets. */
  readonly offset: number;
}

/** An element that cannot be read. */
export interface Unusable {
  /** Offset of its `<`. */
  readonly start: number;
  readonly fault: Fault;
}

/** An open element that holds others. Frames are linked to one another and used again and again. */
export class Frame {
  readonly outer: Frame | undefined;
  /** Local name. */
  name = '';
  /** Offset of its name, prefix included, in its start tag. */
  tag = 0;
  /** Length of the prefix with its colon. */
  prefixed = 0;
  /** What closes it, behind `<`; nothing where its tags have a prefix. */
  close = noClose;
  /** Where unknown members are kept; a list leaves that to what it stands in. */
  holder: Holder | undefined = undefined;
  /** Whether it keeps unknown members for as long as it is open, in a holder that it makes when needed. */
  isChoice = false;
  isList = false;
  /** Where a list is two members of the model: the one that has all items but the first. */
  rest: string | undefined = undefined;
  /** Whether it is a list whose items are alternatives of a choice, without elements of their own around them. */
  isSeries = false;
  /** Index of the item at hand in such a list. */
  position = -1;
  /** Index in the table from which the next member is looked for. */
  turn = 0;
  /** Index in the table of the member read last. */
  taken = 0;
  /** How many of the required members there are; far below 0 if that has to be looked up. */
  met = 0;
  /** The child element read last, if it cannot be used. */
  unusable: Unusable | undefined = undefined;
  /** Members that could not be read, by their names in the model, and why. */
  lost: Map<string, Fault> | undefined = undefined;
  /** How many child elements came before. */
  count = 0;
  /** Index of the child at hand among its like; -1 where it is not repeated. */
  item = -1;
  /** Namespaces that its start tag declares, by prefix. */
  namespaces: Map<string, string> | undefined = undefined;
  #inner: Frame | undefined = undefined;

  constructor(outer: Frame | undefined) {
    this.outer = outer;
  }

  /** The frame for an element within. */
  get inner(): Frame {
    this.#inner ??= new Frame(this);
    return this.#inner;
  }

  /** Lets go of all that this frame and those within it hold. */
  clear(): void {
    for (let frame: Frame | undefined = this; frame !== undefined; frame = frame.#inner) {
      frame.holder = undefined;
      frame.namespaces = undefined;
      frame.unusable = undefined;
      frame.lost = undefined;
    }
  }
}
