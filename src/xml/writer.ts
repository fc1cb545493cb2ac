/**
 * What everything needs that writes: how the document is to be, the tags of its elements, and where in the message it is.
 * What is written is joined from strings, most of which are there beforehand; to fill octets took more than half as long
 * again.
 */

import type { CodecReport } from '../model/codec.js';
import { EncodeError, type EncodeErrorCode } from '../model/errors.js';
import type { Edition } from '../schema/language.js';
import { namespaceOfEdition } from './namespaces.js';
import type { XmlMember } from './tables.js';
import { TagSet } from './tag-set.js';
import type { Tag } from './tags.js';
import { Trail } from './trail.js';

/** How a document is to be written. */
export interface WriterSettings {
  /** The edition, the prefix of every element, and the tags that come of them. */
  readonly tags: TagSet;
  /** Whether there is an XML declaration. */
  readonly declaration: boolean;
  /** The namespace of its elements, where that is not the edition's; empty if it is to have none. */
  readonly namespace?: string | undefined;
  /** What to do with members that a later edition brought. */
  readonly tooNew: 'error' | 'omit';
  /** What to do about members that CSTA requires and XML can do without. */
  readonly incomplete: 'error' | 'keep';
  /** What to do about items for which XML has no room. */
  readonly tooMany: 'error' | 'omit';
  readonly report: CodecReport | undefined;
}

/** A structure of the model. */
export type Structure = Readonly<Record<string, unknown>>;

const usual: WriterSettings = {
  tags: new TagSet(6, ''),
  declaration: true,
  tooNew: 'error',
  incomplete: 'error',
  tooMany: 'error',
  report: undefined,
};

export class XmlWriter {
  edition: Edition = 6;
  readonly trail = new Trail();
  settings = usual;
  /** Whether elements have no prefix, so that most tags can be taken as they are. */
  isPlain = true;
  /** Namespaces that the root declares for what was kept as received, by prefix. */
  hoisted: Map<string, string> | undefined = undefined;

  /** How many members of the structure that was written last have not been written. */
  left = 0;

  /** Makes the writer ready for a document: `root` is the message's type, with which paths begin. */
  prepare(root: string, settings: WriterSettings): void {
    this.edition = settings.tags.edition;
    this.settings = settings;
    this.isPlain = settings.tags.prefix === '';
    this.hoisted = undefined;
    this.trail.begin(root);
  }

  /** Lets go of what was needed for one document. */
  release(): void {
    this.settings = usual;
    this.hoisted = undefined;
  }

  /** Namespace of the document's own elements. */
  get namespace(): string {
    return this.settings.namespace ?? namespaceOfEdition(this.edition);
  }

  tag(member: XmlMember): Tag {
    const { plainTag } = member;
    return plainTag !== undefined && this.isPlain ? plainTag : this.settings.tags.tag(member);
  }

  // Elements

  /** Enters an element with members, whose value has to be an object. */
  enter(at: XmlMember, value: unknown): Structure {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.failType(at.key, value, 'an object');
    }
    this.trail.enter(at, false);
    return value as Structure;
  }

  /** Leaves an element: the whole of it, from what it holds. */
  element(at: XmlMember, content: string): string {
    this.trail.leave();
    const tag = this.tag(at);
    return content === '' ? tag.empty : tag.open + content + tag.close;
  }

  /** An element whose content and attributes are markup. */
  raw(at: XmlMember, attributes: string, content: string): string {
    const tag = this.tag(at);
    if (content === '') return attributes === '' ? tag.empty : `${tag.head}${attributes}/>`;
    return `${tag.head}${attributes}>${content}${tag.close}`;
  }

  /** An element whose text needs no escaping. */
  leaf(at: XmlMember, text: string): string {
    const { open, close } = this.tag(at);
    return open + text + close;
  }

  // What the edition and the settings allow

  /** Whether the edition has a member that came with another; if not, the settings say what happens. */
  allows(since: number, member: string): boolean {
    if (this.edition >= since) return true;
    this.tooNew(member, 'the member', since, false);
    return false;
  }

  tooNew(member: string, what: string, since: number, required: boolean): void {
    const reason = `${what} came with edition ${since} of ECMA-323, to be written is edition ${this.edition}`;
    if (required || this.settings.tooNew === 'error') this.fail('not-in-edition', reason, member);
    this.leftOut(member, reason);
  }

  /** Whether items are left out for which XML has no room, which is then reported. */
  omits(member: string, reason: string): boolean {
    if (this.settings.tooMany === 'error') return false;
    this.leftOut(member, reason);
    return true;
  }

  /** Tells of something that is not written. */
  leftOut(member: string, reason: string): void {
    this.settings.report?.({ path: this.trail.path(member), message: `left out: ${reason}` });
  }

  /** Whether messages are written that ECMA-269 does not allow and XML does. */
  get keepsIncomplete(): boolean {
    return this.settings.incomplete === 'keep';
  }

  /** Takes it that a member is not there which CSTA requires and XML can do without, or fails for it. */
  incomplete(member: string): void {
    if (!this.keepsIncomplete) this.fail('missing-member', 'ECMA-269 requires it', member);
  }

  // Errors

  /** Fails for a member that XML requires. */
  missing(member: string): never {
    this.fail('missing-member', 'ECMA-323 requires it', member);
  }

  /** Fails for a member that XML does not have. */
  noForm(member: string): never {
    this.fail('no-form', 'XML does not have this member', member);
  }

  failCharacters(member: string): never {
    this.fail('bad-value', 'it holds a character that XML does not have', member);
  }

  failType(member: string, value: unknown, wanted: string): never {
    if (value === undefined) this.fail('missing-member', 'the member is missing', member);
    this.fail('bad-value', `${shown(value)} stands where ${wanted} should`, member);
  }

  fail(code: EncodeErrorCode, reason: string, member?: string): never {
    throw new EncodeError(code, reason, { path: this.trail.path(member) });
  }
}

/** A value as errors show it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Uint8Array) return 'a Uint8Array';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
