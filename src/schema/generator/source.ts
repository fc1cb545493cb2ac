/** First lines of every generated file. */
export const generatedMark = [
  '// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.',
  '',
].join('\n');

/** A member access or object key: quoted only where it has to be. */
export const key = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);

/** A string literal in single quotes. */
export const literal = (text: string): string =>
  `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;

/** A doc comment of the given paragraphs, wrapped; nothing where there are none. */
export function docComment(paragraphs: readonly (string | undefined)[], indent = ''): string {
  const lines = paragraphs
    .filter((text): text is string => text !== undefined && text !== '')
    .flatMap((text, index) => (index === 0 ? wrap(text) : ['', ...wrap(text)]));
  const [first, ...rest] = lines;
  if (first === undefined) return '';
  if (rest.length === 0) return `${indent}/** ${first} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

const width = 100;

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/\*\//g, '* /').split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Import lines for names by the module they come from, sorted. */
export function importLines(
  byModule: ReadonlyMap<string, ReadonlySet<string>>,
  kind: 'type' | 'value',
): string {
  return [...byModule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, names]) => {
      const list = [...names].sort().join(', ');
      return `import ${kind === 'type' ? 'type ' : ''}{ ${list} } from ${literal(module)};\n`;
    })
    .join('');
}
