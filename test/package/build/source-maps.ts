import { decode, encode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';
import { isPacked } from './rooms.js';

/** Lines of a length that a stack trace's column can be found in. */
export const LINE_LIMIT = 160;

interface SourceMap {
  readonly version: 3;
  readonly sources: readonly string[];
  readonly names: readonly string[];
  readonly mappings: string;
}

/** Code with its source map within, in place of the file it names: what transforms it next leads further back from there. */
export function withMap(code: string, map: string): string {
  const bare = code.replace(/\/\/# sourceMappingURL=.*\s*$/, '');
  const inline = Buffer.from(map).toString('base64');
  return `${bare}//# sourceMappingURL=data:application/json;base64,${inline}\n`;
}

/** A source map without what leads to files that are not in the package. */
export function toPackedSources(text: string): string {
  const map = JSON.parse(text) as SourceMap;
  const sources = new Renumbering(map.sources);
  const names = new Renumbering(map.names);
  const packed = map.sources.map(isPacked);
  const keep = (segment: SourceMapSegment): SourceMapSegment => {
    const [column, source, line, sourceColumn, name] = segment;
    if (source === undefined || line === undefined || sourceColumn === undefined) return segment;
    if (packed[source] !== true) return [column];
    const to = sources.numberOf(source);
    if (name === undefined) return [column, to, line, sourceColumn];
    return [column, to, line, sourceColumn, names.numberOf(name)];
  };
  const lines = decode(map.mappings).map((line) =>
    // What follows something without a source, and has none either, says nothing new.
    line
      .map(keep)
      .filter(({ length }, index, all) => length > 1 || (all[index - 1]?.length ?? 0) > 1),
  );
  const mappings = encode(lines);
  return JSON.stringify({ version: 3, sources: sources.used, names: names.used, mappings });
}

/** The sources of which something is in the code of a source map. */
export function sourcesOf(text: string): string[] {
  const { sources, mappings } = JSON.parse(text) as SourceMap;
  const used = new Set(decode(mappings).flatMap((line) => line.map(([, source]) => source)));
  return sources.filter((_source, index) => used.has(index));
}

/** The values of a list that are used, in the order in which they first are. */
class Renumbering {
  readonly used: string[] = [];
  readonly #values: readonly string[];
  readonly #numbers = new Map<number, number>();

  constructor(values: readonly string[]) {
    this.#values = values;
  }

  numberOf(old: number): number {
    const known = this.#numbers.get(old);
    if (known !== undefined) return known;
    const number = this.used.push(this.#values[old] ?? '') - 1;
    this.#numbers.set(old, number);
    return number;
  }
}
