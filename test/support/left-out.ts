/** Messages with one part left out, made without any reader or writer of ours. */

/** A document with each of its elements, attributes and texts left out in turn; the root and namespaces stay. */
export function* documentsLackingOne(xml: string): Generator<string, void, undefined> {
  const open: number[] = [];
  const tag = /<(\/?)[A-Za-z][^\s/>]*((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
  for (let found = tag.exec(xml); found; found = tag.exec(xml)) {
    const [whole, closes, attributes = '', isEmpty] = found;
    const end = tag.lastIndex;
    if (closes === '/') {
      const start = open.pop() ?? 0;
      if (open.length > 0) yield xml.slice(0, start) + xml.slice(end);
      continue;
    }
    const attributesAt = found.index + whole.indexOf(attributes, 1);
    yield* withoutAttributes(xml, attributes, attributesAt);
    const text = isEmpty === '/' ? 0 : xml.indexOf('<', end) - end;
    if (text > 0) yield xml.slice(0, end) + xml.slice(end + text);
    if (isEmpty !== '/') open.push(found.index);
    else if (open.length > 0) yield xml.slice(0, found.index) + xml.slice(end);
  }
}

function* withoutAttributes(xml: string, attributes: string, at: number): Generator<string> {
  for (const { 0: attribute, index } of attributes.matchAll(
    /\s+[\w:.-]+\s*=\s*("[^"]*"|'[^']*')/g,
  )) {
    if (/^\s+xmlns\b/.test(attribute)) continue;
    yield xml.slice(0, at + index) + xml.slice(at + index + attribute.length);
  }
}

/** The document without the first child of its root that has a name. */
export function documentWithoutChild(xml: string, name: string): string {
  const child = elementsOf(xml).find((element) => element.depth === 1 && element.name === name);
  if (child === undefined) throw new Error(`there is no ${name} in ${xml}`);
  return xml.slice(0, child.start) + xml.slice(child.end);
}

/** An element of a document. */
interface Element {
  /** Name without its prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** How many elements are around it. */
  readonly depth: number;
}

/** The elements of a document that has neither comments nor CDATA sections. */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const open: number[] = [];
  for (const { 0: tag, index, groups } of xml.matchAll(
    /<(?<end>\/)?(?:\w+:)?(?<name>\w+)[^<>]*?(?<empty>\/)?>/g,
  )) {
    if (groups?.end === undefined) open.push(index);
    if (groups?.end === undefined && groups?.empty === undefined) continue;
    const start = open.pop() ?? 0;
    elements.push({ name: groups.name ?? '', start, end: index + tag.length, depth: open.length });
  }
  return elements;
}

/** One data value: its tag, and its parts or its contents. */
interface DataValue {
  readonly tag: Uint8Array;
  readonly parts: readonly DataValue[] | undefined;
  readonly contents: Uint8Array;
}

/**
 * A ROSE apdu with each data value of its argument, result or parameter left out in turn, and each that is primitive
 * with empty contents. What ROSE needs itself stays.
 */
export function* apdusLackingOne(apdu: Uint8Array): Generator<Uint8Array, void, undefined> {
  const [root] = dataValues(apdu) ?? [];
  if (!root?.parts) throw new Error('no apdu');
  const isResult = root.tag[0] === 0xa2;
  for (const [index, part] of root.parts.entries()) {
    // The invoke identifier and, but in a result, the code of the operation or error.
    if (index === 0 || (index === 1 && !isResult)) continue;
    const before = root.parts.slice(0, index);
    const after = root.parts.slice(index + 1);
    const around = (inner: Uint8Array): Uint8Array =>
      written(root.tag, joined([...before.map(octetsOf), inner, ...after.map(octetsOf)]));
    if (!isResult) {
      for (const variant of lackingOne(part)) yield around(variant);
      continue;
    }
    // A result's sequence begins with the operation.
    const [operation, ...results] = part.parts ?? [];
    if (!operation) continue;
    for (const [place, result] of results.entries()) {
      for (const variant of lackingOne(result)) {
        const others = results.map((other, at) => (at === place ? variant : octetsOf(other)));
        yield around(written(part.tag, joined([octetsOf(operation), ...others])));
      }
    }
  }
}

/** All that a data value may become: nothing, empty, or itself with one part changed so. */
function* lackingOne(value: DataValue): Generator<Uint8Array, void, undefined> {
  yield new Uint8Array(0);
  if (value.contents.length > 0) yield written(value.tag, new Uint8Array(0));
  for (const [index, part] of (value.parts ?? []).entries()) {
    for (const variant of lackingOne(part)) {
      const parts = value.parts?.map((other, at) => (at === index ? variant : octetsOf(other)));
      yield written(value.tag, joined(parts ?? []));
    }
  }
}

function dataValues(octets: Uint8Array): DataValue[] | undefined {
  const values: DataValue[] = [];
  for (let at = 0; at < octets.length; ) {
    const start = at;
    if (((octets[at++] ?? 0) & 0x1f) === 0x1f) while ((octets[at++] ?? 0) & 0x80);
    const tag = octets.slice(start, at);
    let length = octets[at++];
    if (length === undefined || length === 0x80) return undefined;
    if (length > 0x80) {
      let size = 0;
      for (let more = length & 0x7f; more > 0; more--) size = size * 256 + (octets[at++] ?? 0);
      length = size;
    }
    if (at + length > octets.length) return undefined;
    const contents = octets.slice(at, at + length);
    const isConstructed = ((tag[0] ?? 0) & 0x20) !== 0;
    values.push({ tag, contents, parts: isConstructed ? dataValues(contents) : undefined });
    at += length;
  }
  return values;
}

const octetsOf = ({ tag, contents }: DataValue): Uint8Array => written(tag, contents);

function written(tag: Uint8Array, contents: Uint8Array): Uint8Array {
  const { length } = contents;
  const form =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return joined([tag, Uint8Array.from(form), contents]);
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
