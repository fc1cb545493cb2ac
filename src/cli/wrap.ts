/** How wide text for people is where there is no terminal that says so. */
const USUAL_WIDTH = 80;
/** Lines that are longer are hard to read, lines that are shorter hold no sentence. */
const WIDEST = 120;
const NARROWEST = 40;

/** How wide text for people is to be. */
export const textWidth = (columns: number | undefined): number =>
  Math.min(WIDEST, Math.max(NARROWEST, columns ?? USUAL_WIDTH));

/**
 * Text in lines of a width, broken at spaces; a word that is longer stands alone.
 *
 * @param hanging - how far lines behind the first are indented, in characters
 */
export function wrapped(text: string, width: number, hanging = 0): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = width - (lines.length === 0 ? 0 : hanging);
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((one, index) => (index === 0 ? one : ' '.repeat(hanging) + one));
}
