import { texts } from '../schema/texts.js';

const firstSentence = (text: string): string => /^.*?[.](?=\s|$)/s.exec(text)?.[0] ?? text;

const textOf = (name: string): (typeof texts)[string] | undefined =>
  Object.hasOwn(texts, name) ? texts[name] : undefined;

/** What a type or message means; undefined where nothing is said. */
export const aboutOf = (name: string): string | undefined => textOf(name)?.about;

/** Where the standards say so. */
export const clauseOf = (name: string): string | undefined => textOf(name)?.clause;

/** What a member, alternative, value or bit of a type or message means by itself. */
export function aboutPart(owner: string, part: string): string | undefined {
  const { parts = {} } = textOf(owner) ?? {};
  return Object.hasOwn(parts, part) ? parts[part] : undefined;
}

/** What a member means: what is said of it, or else of its type, in one sentence. */
export function aboutMember(owner: string, member: string, type: string): string | undefined {
  const own = aboutPart(owner, member);
  if (own !== undefined) return own;
  const ofType = aboutOf(type);
  return ofType === undefined ? undefined : firstSentence(ofType);
}
