import type { Edition } from '../schema/language.js';
import type { XmlMember } from './tables.js';
import type { Tag } from './tags.js';

/**
 * The tags of documents that are alike: of one edition, with one prefix. They are made as they are needed. A codec has
 * its own, so that peers who want different documents do not throw away each other's.
 */
export class TagSet {
  readonly edition: Edition;
  readonly prefix: string;
  readonly #tags = new Map<XmlMember, Tag>();

  /**
   * @param edition - whose names they have
   * @param prefix - the elements' namespace prefix; empty for none
   */
  constructor(edition: Edition, prefix: string) {
    this.edition = edition;
    this.prefix = prefix;
  }

  /** The tag of a member. */
  tag(member: XmlMember): Tag {
    if (this.prefix === '' && member.plainTag !== undefined) return member.plainTag;
    let tag = this.#tags.get(member);
    if (tag === undefined) {
      tag = member.tagIn(this.edition, this.prefix);
      this.#tags.set(member, tag);
    }
    return tag;
  }
}

/** The sets that were asked for last, for those who write single documents. */
export class RecentTags {
  readonly #limit: number;
  /** The one asked for last comes last. */
  readonly #sets = new Map<string, TagSet>();
  #last: TagSet | undefined = undefined;

  /** @param limit - how many sets are kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The tags of an edition with a prefix. */
  of(edition: Edition, prefix: string): TagSet {
    const last = this.#last;
    if (last !== undefined && last.edition === edition && last.prefix === prefix) return last;
    const key = `${edition}${prefix}`;
    const tags = this.#sets.get(key) ?? new TagSet(edition, prefix);
    this.#sets.delete(key);
    this.#sets.set(key, tags);
    const [oldest] = this.#sets.keys();
    if (this.#sets.size > this.#limit && oldest !== undefined) this.#sets.delete(oldest);
    this.#last = tags;
    return tags;
  }
}
