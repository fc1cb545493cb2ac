/** Puts what the schema does not know back into its place among the members that it knows. */

import { elementsOf, type FragmentElement } from './fragment.js';

/** An unknown element or attribute, ready to be written. */
export interface Splice {
  /** An element, text, or an attribute with a space in front. */
  readonly text: string;
  readonly kind: 'element' | 'text' | 'attribute';
  /** How many elements stand before it. */
  readonly index: number;
  /** Its local name, if it is an element of the document's own namespace. */
  readonly name?: string | undefined;
  /** The element within that it belongs to, outermost first; none for the parent itself. */
  readonly of: readonly string[];
}

/** What a parent holds with everything spliced in. */
export interface Spliced {
  readonly content: string;
  /** Attributes for the parent's own tag. */
  readonly attributes: string;
  /** Those whose element is not there. */
  readonly homeless: readonly Splice[];
}

/** Which member an element of a name is, if that is one that stands once; negative if it is none. */
export type OnceIndex = (name: string) => number;

/**
 * @param content - what the parent holds, as the writer wrote it
 * @param splices - in the order of their indices
 * @param once - what is known of the parent's members
 */
export function splice(
  content: string,
  splices: readonly Splice[],
  once: OnceIndex = () => -1,
): Spliced {
  const here = splices.filter(({ of }) => of.length === 0);
  const within = splices.filter(({ of }) => of.length > 0);
  const attributes = here
    .filter(({ kind }) => kind === 'attribute')
    .map(({ text }) => text)
    .join('');
  const members = here.filter(({ kind }) => kind !== 'attribute');
  if (members.length === 0 && within.length === 0) return { content, attributes, homeless: [] };

  const elements = elementsOf(content);
  const byName = elementsByName(elements);
  const pieces = new Map<FragmentElement, string>();
  const homeless: Splice[] = [];
  for (const [place, inner] of byPlace(within)) {
    const target = elementAt(byName, place);
    if (target === undefined) {
      homeless.push(...inner);
      continue;
    }
    const spliced = splice(content.slice(target.contentStart, target.contentEnd), inner);
    pieces.set(target, rewritten(content, target, spliced));
    homeless.push(...spliced.homeless);
  }
  return { content: merged(content, elements, pieces, members, once), attributes, homeless };
}

/** Groups what belongs into the same child element, one level down. */
function byPlace(splices: readonly Splice[]): Map<string, Splice[]> {
  const groups = new Map<string, Splice[]>();
  for (const { of, ...rest } of splices) {
    const [place = '', ...inner] = of;
    const group = groups.get(place) ?? [];
    group.push({ ...rest, of: inner });
    groups.set(place, group);
  }
  return groups;
}

/** Elements by their local names, in their order. */
function elementsByName(elements: readonly FragmentElement[]): Map<string, FragmentElement[]> {
  const byName = new Map<string, FragmentElement[]>();
  for (const element of elements) {
    const name = local(element.name);
    const others = byName.get(name);
    if (others === undefined) byName.set(name, [element]);
    else others.push(element);
  }
  return byName;
}

/** The element that `name` or `name[2]` names. */
function elementAt(
  elements: ReadonlyMap<string, readonly FragmentElement[]>,
  place: string,
): FragmentElement | undefined {
  const [, name = place, index = '0'] = /^(.*)\[(\d+)\]$/.exec(place) ?? [];
  return elements.get(name)?.[Number(index)];
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function rewritten(content: string, element: FragmentElement, spliced: Spliced): string {
  const tag = `${content.slice(element.start, element.nameEnd)}${spliced.attributes}`;
  const attributes = content.slice(element.nameEnd, element.contentStart).replace(/\s*\/?>$/, '');
  if (spliced.content === '') return `${tag}${attributes}/>`;
  return `${tag}${attributes}>${spliced.content}</${element.name}>`;
}

/**
 * The known elements with the unknown ones between them, each behind as many elements as its index says. One that has the
 * name of a known one that stands once is behind that in any case: the first counts.
 */
function merged(
  content: string,
  elements: readonly FragmentElement[],
  pieces: ReadonlyMap<FragmentElement, string>,
  members: readonly Splice[],
  once: OnceIndex,
): string {
  const waiting = new Map<number, Splice[]>();
  if (members.some(({ name }) => name !== undefined)) {
    for (const { name } of elements) waiting.set(once(local(name)), []);
    waiting.delete(-1);
  }
  let result = '';
  let from = 0;
  let count = 0;
  let next = 0;
  const add = ({ text, kind }: Splice): void => {
    result += text;
    if (kind === 'element') count++;
  };
  const insert = (): void => {
    for (
      let member = members[next];
      member !== undefined && member.index <= count;
      member = members[next]
    ) {
      const first = member.name === undefined ? undefined : waiting.get(once(member.name));
      if (first === undefined) add(member);
      else first.push(member);
      next++;
    }
  };
  for (const element of elements) {
    result += content.slice(from, element.start);
    insert();
    result += pieces.get(element) ?? content.slice(element.start, element.end);
    from = element.end;
    count++;
    if (waiting.size === 0) continue;
    const index = once(local(element.name));
    for (const member of waiting.get(index) ?? []) add(member);
    waiting.delete(index);
  }
  result += content.slice(from);
  insert();
  for (; next < members.length; next++) result += members[next]?.text ?? '';
  return result;
}
