/** Keeps what the schema does not know, or what cannot be read, as it is: with the innermost structure that has room. */

import type { UnknownMember } from '../model/unknown-member.js';
import { type Holder, placeOf } from './frame.js';
import { lenient } from './leniency.js';
import { schemaInstance } from './namespaces.js';
import { declaredPrefix, PrefixUse, prefixOf } from './prefix-use.js';
import { noUnknown, type UnknownXml, type XmlReader } from './reader.js';
import { declare, lookUp, namespacesOf } from './scope.js';
import { skipElement } from './skip.js';
import { unread } from './unread.js';

/** Adds to a list that only this reader holds. */
export function append<Item>(list: readonly Item[] | undefined, item: Item): Item[] {
  if (list === undefined) return [item];
  const items = list as Item[];
  items.push(item);
  return items;
}

/** Keeps an unknown member with the innermost structure that has room for it. */
export function keep(r: XmlReader, member: UnknownXml, isUnread = false): void {
  if (r.unknownLeft-- <= 0) {
    const { maxUnknownMembers } = r.settings;
    r.scan.fail('too-long', `more than ${maxUnknownMembers} members are not known`);
  }
  let { frame } = r;
  let of = '';
  for (; frame.outer !== undefined && frame.holder === undefined; frame = frame.outer) {
    if (frame.kind === 'choice') {
      frame.holder = {};
      break;
    }
    of = joined(placeOf(frame.outer, frame.name), of);
  }
  const inner = joined(of, member.of ?? '');
  const kept = inner === '' ? member : { ...member, of: inner };
  if (isUnread) unread.add(kept);
  if (frame.holder === undefined) {
    r.orphans = append(r.orphans === noUnknown ? undefined : r.orphans, kept);
  } else frame.holder.unknownMembers = append(frame.holder.unknownMembers, kept);
}

const joined = (outer: string, inner: string): string =>
  outer === '' || inner === '' ? outer + inner : `${outer}/${inner}`;

/** Keeps the element at hand as it is, and moves behind it. */
export function keepElement(r: XmlReader, index: number, isUnread = false): void {
  const start = r.scan.tag - 1;
  const use = new PrefixUse();
  skipElement(r.scan, r.attributes, use);
  const raw = { xml: r.scan.source.slice(start, r.scan.at), ...namespacesOf(r, use) };
  keep(r, { ...raw, index }, isUnread);
}

/** Keeps the child element at hand as it is, and moves on. */
export function keepChild(r: XmlReader, isUnread = false): void {
  keepElement(r, r.frame.count, isUnread);
  r.frame.count++;
  r.scan.next();
}

/** Keeps text that stands where only elements may. */
export function keepText(r: XmlReader, from: number, to: number): void {
  if (r.scan.depth === 0) {
    const place = r.name === '' ? 'before' : 'behind';
    const code = r.name === '' ? 'not-xml' : 'trailing-data';
    r.scan.fail(code, `text stands ${place} the root element`, from);
  }
  lenient(r, 'unknown-member', 'text stands where only elements may', from);
  keep(r, { xml: r.scan.source.slice(from, to), index: r.frame.count });
}

/** Reads the attributes of the open element, which should have none but declare namespaces. */
export function keepAttributes(r: XmlReader): void {
  const { attributes } = r;
  attributes.begin();
  for (let name = attributes.next(); name !== ''; name = attributes.next()) {
    keepAttribute(r, r.scan.at);
  }
}

/** Takes the attribute that was read last, which is none that the schema knows. */
export function keepAttribute(r: XmlReader, offset: number): void {
  const { name, value } = r.attributes;
  const declared = declaredPrefix(name);
  if (declared !== undefined) declare(r, declared, value);
  else for (const kept of unknownAttribute(r, name, value, offset)) keep(r, kept);
}

/** What is kept of an attribute: nothing of those that XML schema gives a meaning everywhere. */
export function unknownAttribute(
  r: XmlReader,
  attribute: string,
  value: string,
  offset: number,
): readonly UnknownXml[] {
  const prefix = prefixOf(attribute);
  const namespace = prefix === '' || prefix === 'xml' ? undefined : lookUp(r, prefix);
  if (namespace === schemaInstance || (namespace === undefined && prefix === 'xsi')) {
    return noUnknown;
  }
  lenient(r, 'unknown-member', `the attribute ${attribute} is not known here`, offset);
  const namespaces = namespace === undefined ? {} : { namespaces: { [prefix]: namespace } };
  return [{ attribute, value, ...namespaces }];
}

/** Forgets what was kept last of a child element, by its place: all of the child is kept instead. */
export function forgetWithin(holder: Holder, child: string): void {
  const kept = (holder.unknownMembers ?? []) as UnknownMember[];
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const of = 'ber' in last ? undefined : last.of;
    if (of === undefined || (of !== child && !of.startsWith(`${child}/`))) break;
    kept.pop();
  }
  if (kept.length === 0) delete holder.unknownMembers;
}
