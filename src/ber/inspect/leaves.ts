import { membersOf, nameless } from './annotate.js';
import type { Tlv } from './tlv.js';
import { type Part, partWith } from './wire.js';

/**
 * Goes through the elements that hold others no more, and tells of each whether it, or one around it, has a name that is
 * wanted. It says no more of them than that, and is quicker than {@link annotated} for it.
 *
 * @param part - what the element is by the schema; undefined if nobody knows
 */
export function eachLeaf(
  tlv: Tlv,
  part: Part | undefined,
  isWanted: (name: string) => boolean,
  onLeaf: (leaf: Tlv, isWanted: boolean) => void,
  isWithin = false,
): void {
  const { name, wire } = part ?? nameless;
  const within = isWithin || (name !== '' && isWanted(name));
  const next = (child: Tlv, inner: Part | undefined): void =>
    eachLeaf(child, inner, isWanted, onLeaf, within);
  if (wire.kind === 'choice') {
    next(tlv, tlv.tag === undefined ? undefined : partWith(wire.parts(), tlv.tag));
    return;
  }
  const { children } = tlv;
  if (!children) {
    onLeaf(tlv, within);
    return;
  }
  switch (wire.kind) {
    case 'around':
      for (const child of children) next(child, { name: '', wire: wire.inner() });
      break;
    case 'list':
      for (const child of children) next(child, { name: '', wire: wire.item() });
      break;
    case 'parts':
      for (const [child, inner] of membersOf(children, wire.parts())) next(child, inner);
      break;
    default:
      for (const child of children) next(child, undefined);
  }
}
