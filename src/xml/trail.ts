/** Where in a message the writer is, so that errors and reports can name the member. */

import type { XmlMember } from './tables.js';

/** An element that is being written. */
interface Place {
  member: XmlMember;
  /** Index of the item at hand; -1 where the member at hand is not repeated. */
  item: number;
  isList: boolean;
}

export class Trail {
  #root = '';
  #rootItem = -1;
  readonly #places: Place[] = [];
  #depth = 0;

  /** Begins a message of a type. */
  begin(root: string): void {
    this.#root = root;
    this.#rootItem = -1;
    this.#depth = 0;
  }

  enter(member: XmlMember, isList: boolean): void {
    const place = this.#places[this.#depth++];
    if (place === undefined) this.#places.push({ member, item: -1, isList });
    else {
      place.member = member;
      place.item = -1;
      place.isList = isList;
    }
  }

  leave(): void {
    this.#depth--;
  }

  /** Goes to an item of the member at hand; -1 leaves the items. */
  item(index: number): void {
    const place = this.#places[this.#depth - 1];
    if (place === undefined) this.#rootItem = index;
    else place.item = index;
  }

  /**
   * The path of the element at hand, `DeliveredEvent.connection` for example.
   *
   * @param member - a member of it that is meant
   */
  path(member: string | undefined): string {
    let path = this.#root;
    let item = this.#rootItem;
    let isList = false;
    const step = (name: string): void => {
      const index = item < 0 ? '' : `[${item}]`;
      path += isList ? index : `.${name}${index}`;
    };
    // A value that stands alone is the root element itself.
    const isRoot = (name: string, depth: number): boolean => depth === 0 && name === this.#root;
    for (const [depth, place] of this.#places.slice(0, this.#depth).entries()) {
      if (!isRoot(place.member.key, depth)) step(place.member.key);
      ({ item, isList } = place);
    }
    if (member !== undefined && !isRoot(member, this.#depth)) step(member);
    return path;
  }
}
