/** What happens with what is wrong: it is an error, is told, or what holds it goes on without it. */

import { DecodeError, type DecodeErrorCode } from '../model/errors.js';
import { LESS_THAN } from './characters.js';
import { type Fault, type Frame, pathOf, pathOfChild } from './frame.js';
import type { XmlReader } from './reader.js';

/** What `first` holds behind a child element that cannot be used, before that has been dealt with. It is no octet. */
export const UNUSABLE = 258;

/**
 * Takes a leniency: an error when reading strictly, a finding for whoever asked for them otherwise.
 *
 * @param code - the code of the error
 */
export function lenient(
  r: XmlReader,
  code: DecodeErrorCode,
  reason: string,
  offset = r.scan.at,
): void {
  if (!r.watchful) return;
  const fault: Fault = { code, reason, path: pathOf(r.frame), offset };
  if (r.settings.strict) raise(r, fault);
  tell(r, fault);
}

/**
 * Takes a leniency about the child element that was read last.
 *
 * @param within - what of it is meant, as the path's end
 */
export function lenientChild(
  r: XmlReader,
  code: DecodeErrorCode,
  reason: string,
  offset: number,
  within = '',
): void {
  if (!r.watchful) return;
  const fault: Fault = { code, reason, path: pathOfChild(r.frame, within), offset };
  if (r.settings.strict) raise(r, fault);
  tell(r, fault);
}

export function tell(r: XmlReader, { code, reason, path, offset }: Fault): void {
  r.settings.report?.({
    code,
    path: path ?? '',
    message: reason,
    offset: r.scan.source.characterOffset(offset),
  });
}

export function raise(r: XmlReader, { code, reason, path, offset }: Fault): never {
  throw new DecodeError(code, reason, { path, offset: r.scan.source.characterOffset(offset) });
}

/**
 * Gives up an element that cannot be read: what holds it goes on without it, and keeps it as it is. Where nothing can do
 * without it the message cannot be read.
 *
 * @param start - offset of its `<`
 * @param around - the open element that holds it
 */
export function giveUp(r: XmlReader, fault: Fault, start: number, around: Frame): void {
  let frame = around;
  let from = start;
  while (frame.outer !== undefined && !hasRoom(frame)) {
    from = frame.tag - 1;
    frame = frame.outer;
  }
  if (r.settings.strict || frame.outer === undefined) raise(r, fault);
  frame.unusable ??= { start: from, fault };
  if (frame === r.frame) r.scan.first = UNUSABLE;
}

/** Whether an open element can do without one that it holds: neither a list nor a choice can. */
const hasRoom = (frame: Frame): boolean => frame.holder !== undefined && frame.kind !== 'choice';

/**
 * Gives up the element without members that was read last.
 *
 * @param reason - what is wrong with it
 * @param offset - offset behind the name in its start tag
 */
export function unreadable(r: XmlReader, reason: string, offset: number): void {
  const start = r.scan.data.lastIndexOf(LESS_THAN, offset - 1);
  const fault: Fault = { code: 'bad-value', reason, path: pathOfChild(r.frame), offset };
  giveUp(r, fault, start, r.frame);
  tell(r, fault);
}
