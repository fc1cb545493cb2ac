/** Reads choices: `enter`, one call of `nextMember`, and then what comes of it. */

import type { UnknownAlternative, UnknownMember } from '../model/unknown-member.js';
import { SLASH } from './characters.js';
import { type Fault, pathOfChild } from './frame.js';
import { giveUp, lenient, raise, tell } from './leniency.js';
import { leave } from './read-members.js';
import { keep, keepChild } from './read-unknown.js';
import type { XmlReader } from './reader.js';
import { EMPTY } from './scanner.js';
import { unread } from './unread.js';

const noAlternative = 'a choice holds no alternative that is known';

/** Leaves a choice behind its alternative. What else it holds is kept by what it stands in, since the model has no room. */
export function leaveChoice(r: XmlReader): void {
  const { frame, scan } = r;
  while (scan.first !== SLASH && scan.first !== EMPTY) {
    lenient(r, 'unknown-member', 'a choice holds a second alternative', scan.tag - 1);
    keepChild(r);
  }
  const kept = frame.holder?.unknownMembers ?? [];
  frame.kind = 'structure';
  frame.holder = undefined;
  for (const member of kept) if (!('ber' in member)) keep(r, member, unread.has(member));
  leave(r, frame);
}

/** What a choice holds that has none of its alternatives. `nextMember` has left it. */
export function withoutAlternative(r: XmlReader): readonly UnknownMember[] {
  lenient(r, 'missing-member', noAlternative);
  return r.frame.inner.holder?.unknownMembers ?? [];
}

/**
 * What a choice reads as that has no alternative of the schema. `nextMember` has left it.
 *
 * @param whenMissing - what it reads as if it is empty, as JSON; without it such a choice cannot be used
 */
export function noneChosen(r: XmlReader, whenMissing: string | undefined): unknown {
  const { inner } = r.frame;
  const { strict, keepsIncomplete } = r.settings;
  const unknownMembers = inner.holder?.unknownMembers ?? [];
  const path = pathOfChild(r.frame);
  const offset = inner.tag - 1;
  const fault: Fault = { code: 'missing-member', reason: noAlternative, path, offset };
  if (strict) raise(r, fault);
  const isEmpty = unknownMembers.length === 0 && !keepsIncomplete;
  if (isEmpty && whenMissing === undefined) giveUp(r, fault, offset, r.frame);
  tell(r, fault);
  if (isEmpty && whenMissing !== undefined) return JSON.parse(whenMissing);
  const none: UnknownAlternative = { unknownMembers };
  return none;
}
