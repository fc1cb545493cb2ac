/** How many names are offered for one that is not known. */
const MOST = 3;

/** Longer names are none that somebody has mistyped. */
const LONGEST = 100;

/**
 * The names that somebody may have meant by one that is not known, to end a sentence with: `; did you mean MakeCall?`,
 * or nothing where none is near.
 *
 * @param given - the name that is not known
 * @param known - the names that are
 */
export function didYouMean(given: string, known: Iterable<string>): string {
  const near = nearNames(given, known);
  return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`;
}

/** Up to three names, the nearest first: those that are one or a few letters off, or that begin alike. */
function nearNames(given: string, known: Iterable<string>): string[] {
  if (given.length > LONGEST) return [];
  const wanted = given.toLowerCase();
  const most = Math.max(1, Math.floor(wanted.length / 4));
  const found: { readonly name: string; readonly distance: number }[] = [];
  for (const name of known) {
    const candidate = name.toLowerCase();
    const distance = distanceOf(wanted, candidate);
    if (distance <= most) found.push({ name, distance });
    else if (wanted.length > 2 && candidate.startsWith(wanted)) {
      found.push({ name, distance: most + distance });
    }
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** How many letters have to be put in, taken out or changed to make the one text of the other. */
function distanceOf(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 0; row < a.length; row++) {
    const current = [row + 1];
    for (let column = 0; column < b.length; column++) {
      const change = (above[column] ?? 0) + (a[row] === b[column] ? 0 : 1);
      const cut = (above[column + 1] ?? 0) + 1;
      const put = (current[column] ?? 0) + 1;
      current.push(Math.min(change, cut, put));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
