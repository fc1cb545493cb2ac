import type { DecodeErrorCode } from '../model/errors.js';
import type { UnknownMember } from '../model/unknown-member.js';
import { MemberTable } from './tables.js';

const noTable = new MemberTable([]);

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

/**
 * What an open element is: a structure with members; a choice, which keeps unknown members for as long as it is open, in
 * a holder that it makes when needed; a list of items; a series, a list whose items are alternatives of a choice, without
 * elements of their own around them; or a leaf, which has text or anything, and is open only where it is of no plain form.
 */
export type FrameKind = 'structure' | 'choice' | 'list' | 'series' | 'leaf';

/** An open element. Frames are linked to one another and used again and again. */
export class Frame {
  readonly outer: Frame | undefined;
  kind: FrameKind = 'structure';
  /** What it may hold. */
  table = noTable;
  /** Local name. */
  name = '';
  /** Offset of its name, prefix included, in its start tag. */
  tag = 0;
  /** Length of that name. */
  length = 0;
  /** Where unknown members are kept; a list leaves that to what it stands in. */
  holder: Holder | undefined = undefined;
  /** Where a list is two members of the model: the one that has all items but the first. */
  rest: string | undefined = undefined;
  /** Index of the item at hand in a series. */
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
      frame.table = noTable;
      frame.holder = undefined;
      frame.namespaces = undefined;
      frame.unusable = undefined;
      frame.lost = undefined;
    }
  }
}

/** The path to an open element; undefined where that is the document. */
export function pathOf(innermost: Frame): string | undefined {
  const path = pathTo(innermost, '');
  return path === '' ? undefined : path;
}

/**
 * The path to the child element that was read last in an open element; to the element itself, if that has no members.
 *
 * @param within - what of it is meant, as the path's end
 */
export const pathOfChild = (frame: Frame, within = ''): string =>
  pathTo(frame, frame.kind === 'leaf' ? within : step(frame) + within);

function pathTo(innermost: Frame, within: string): string {
  let path = within;
  for (let frame = innermost; frame.outer !== undefined; frame = frame.outer) {
    const isRest = frame.kind === 'list' && frame.rest !== undefined && frame.item > 0;
    path = isRest ? `.${frame.rest}[${frame.item - 1}]${path}` : step(frame.outer) + path;
  }
  return path;
}

/** What the child element at hand adds to the path. */
function step(around: Frame): string {
  const name = around.table.keys[around.taken] ?? '';
  if (around.kind === 'series') return `[${around.position}].${name}`;
  const index = around.item < 0 ? '' : `[${around.item}]`;
  if (around.kind === 'list') return around.rest === undefined ? index : '';
  return `${around.outer === undefined ? '' : '.'}${name}${index}`;
}

/** A child element, as `of` of unknown members names it. The root element is the message itself. */
export function placeOf(around: Frame, name: string): string {
  if (around.outer === undefined) return '';
  return around.item > 0 ? `${name}[${around.item}]` : name;
}
