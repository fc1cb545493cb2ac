/** Messages of which one part was left out, as peers leave parts out. */

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

const cutOut = (xml: string, { start, end }: Element): string =>
  xml.slice(0, start) + xml.slice(end);

/** The documents that a document becomes when each element but the root is left out in turn. */
export const documentsWithoutOneElement = (xml: string): string[] =>
  elementsOf(xml)
    .filter(({ depth }) => depth > 0)
    .map((element) => cutOut(xml, element));

/** The document without the first child of its root that has a name. */
export function documentWithoutChild(xml: string, name: string): string {
  const child = elementsOf(xml).find((element) => element.depth === 1 && element.name === name);
  if (child === undefined) throw new Error(`there is no ${name} in ${xml}`);
  return cutOut(xml, child);
}

/** Where a BER element begins, where its contents begin, and where they end. */
interface Place {
  readonly start: number;
  readonly contents: number;
  readonly end: number;
}

/**
 * The apdus that an apdu becomes when each data value of its argument, result or parameter is left out in turn, the
 * lengths around it made to fit.
 */
export function* apdusWithoutOneElement(apdu: Uint8Array): Generator<Uint8Array> {
  const [whole] = placesIn(apdu, 0, apdu.length);
  if (whole === undefined) return;
  // In front of them stand the invoke identifier and the operation.
  const payload = placesIn(apdu, whole.contents, whole.end).slice(1);
  for (const place of payload) yield* without(apdu, place, [whole]);
}

function* without(apdu: Uint8Array, at: Place, around: readonly Place[]): Generator<Uint8Array> {
  if (((apdu[at.start] ?? 0) & 0x20) === 0) return;
  for (const place of placesIn(apdu, at.contents, at.end)) {
    yield cut(apdu, place, [...around, at]);
    yield* without(apdu, place, [...around, at]);
  }
}

function placesIn(apdu: Uint8Array, from: number, to: number): Place[] {
  const places: Place[] = [];
  for (let start = from; start < to; ) {
    let at = start + 1;
    if (((apdu[start] ?? 0) & 0x1f) === 0x1f) while ((apdu[at++] ?? 0) > 0x7f);
    let length = apdu[at++] ?? 0;
    if (length > 0x80) {
      const behind = at + (length & 0x7f);
      for (length = 0; at < behind; at++) length = length * 256 + (apdu[at] ?? 0);
    }
    places.push({ start, contents: at, end: at + length });
    start = at + length;
  }
  return places;
}

/** The apdu without an element, given the elements around it, outermost first. */
function cut(apdu: Uint8Array, { start, end }: Place, around: readonly Place[]): Uint8Array {
  let result = [...apdu.subarray(0, start), ...apdu.subarray(end)];
  let removed = end - start;
  for (const outer of [...around].reverse()) {
    const headerEnd = outer.contents;
    const tagEnd = headerEnd - lengthOctets(apdu, outer).length;
    const length = lengthOf(outer.end - outer.contents - removed);
    removed += headerEnd - tagEnd - length.length;
    result = [...result.slice(0, tagEnd), ...length, ...result.slice(headerEnd)];
  }
  return Uint8Array.from(result);
}

function lengthOctets(apdu: Uint8Array, { start, contents }: Place): Uint8Array {
  let at = start + 1;
  if (((apdu[start] ?? 0) & 0x1f) === 0x1f) while ((apdu[at++] ?? 0) > 0x7f);
  return apdu.subarray(at, contents);
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}
