import { parseSync } from 'vite';

/** Properties that hold what people read of an entry, and no codec. */
const READ_BY_PEOPLE: ReadonlySet<unknown> = new Set(['about', 'clause']);

/** A node of a syntax tree, as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Forms in which words stand in the source, in one piece or put together. */
const IN_WORDS: ReadonlySet<string> = new Set(['Literal', 'TemplateLiteral', 'BinaryExpression']);

/** Whether a node is such a property with its words: `about: '…'`, but not `about: entry.about`. */
const isText = ({ type, computed, key, value }: Node): boolean =>
  type === 'Property' &&
  computed === false &&
  isNode(key) &&
  READ_BY_PEOPLE.has(key.name) &&
  isNode(value) &&
  IN_WORDS.has(value.type);

/** The properties of a tree that say what people read. */
function textsIn(node: Node): Node[] {
  if (isText(node)) return [node];
  const parts = Object.values(node).flat();
  return parts.filter(isNode).flatMap(textsIn);
}

/**
 * A module of the schema without what people read of its entries: what an entry means, and its clause. Blanks stand in
 * their place, so that everything else stays where it is and source maps stay true.
 */
export function withoutTexts(source: string, file: string): string {
  const { program, errors } = parseSync(file, source);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  let bare = source;
  for (const { start, end } of textsIn({ ...program })) {
    const blanks = source.slice(start, end).replace(/[^\n]/g, ' ');
    const comma = /^\s*,/.exec(source.slice(end))?.[0] ?? '';
    bare = bare.slice(0, start) + blanks + comma.replace(',', ' ') + bare.slice(end + comma.length);
  }
  return bare;
}
