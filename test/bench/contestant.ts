/**
 * The program of one contestant, in a process of its own so that it pays for no one else's garbage: does its work for as
 * long as it is asked to, and tells how long a message took.
 */

import { contests } from './contests.js';
import { benchMessages, type Scope } from './messages.js';

/**
 * How often a message is worked on before it is the next one's turn. A program encodes what it has just made, and decodes
 * what it has just received, so both are in the processor's caches; without this, half of what is measured over all
 * messages would be how long it takes to fetch them.
 */
const streak = 10;

const [scope, contest, contestant] = process.argv.slice(2);
const messages = benchMessages(scope as Scope);
const { of, contestants } = contests[Number(contest)] ?? fail();
const { prepare } = contestants[Number(contestant)] ?? fail();
const work = prepare(messages);
const count = messages[of].length;

function fail(): never {
  throw new RangeError(`there is no contestant ${contestant} in contest ${contest}`);
}

let kept: unknown;

/** Works for some milliseconds at least. Tells the microseconds that a message took. */
function timePerMessage(duration: number): number {
  const start = performance.now();
  let passes = 0;
  let elapsed = 0;
  do {
    for (let index = 0; index < count; index++) {
      for (let turn = 0; turn < streak; turn++) kept = work(index);
    }
    passes++;
    elapsed = performance.now() - start;
  } while (elapsed < duration);
  // That the result is used keeps the compiler from leaving the work out.
  if (kept === undefined) throw new Error('nothing was done');
  return (elapsed * 1000) / (passes * streak * count);
}

process.on('message', (duration) => process.send?.(timePerMessage(Number(duration))));
