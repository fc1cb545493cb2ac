/**
 * An XML document as our encoder writes it, on lines of its own elements. White space is added between elements only;
 * samples have no text beside elements.
 */
export function prettyXml(document: string): string {
  const tokens = document.match(/<[^>]*>|[^<]+/g) ?? [];
  const lines: string[] = [];
  let depth = 0;
  let isOpen = false;
  for (const token of tokens) {
    const isTag = token.startsWith('<');
    const isEnd = token.startsWith('</');
    if (isEnd) depth--;
    if (!isTag || (isEnd && isOpen)) lines.push(`${lines.pop() ?? ''}${token}`);
    else lines.push(`${'  '.repeat(depth)}${token}`);
    const isStart = isTag && !isEnd && !token.endsWith('/>') && !token.startsWith('<?');
    if (isStart) depth++;
    if (isTag) isOpen = isStart;
  }
  return lines
    .map((line) => line.replace(/ xmlns="/, `\n${' '.repeat(indentOf(line) + 4)}xmlns="`))
    .join('\n');
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
