import type { CommandIo } from './io.js';

/** What text may look like on a terminal. */
export type Look = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Makes text look like something, or leaves it as it is. */
export type Paint = (look: Look, text: string) => string;

/** Begin and end of each look, as numbers of ECMA-48's SGR. */
const CODES: Readonly<Record<Look, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

const coloured: Paint = (look, text) => {
  const [on, off] = CODES[look];
  return text === '' ? text : `\u001b[${on}m${text}\u001b[${off}m`;
};

/** No colours at all. */
export const plain: Paint = (_look, text) => text;

/**
 * Colours for one of our outputs: where it is a terminal, unless the environment has NO_COLOR (https://no-color.org) or a
 * terminal that knows none; FORCE_COLOR wants them in any case, `0` in none.
 */
export function paintFor(io: CommandIo, output: 'out' | 'err'): Paint {
  const { env = () => undefined, terminal, errIsTerminal = false } = io;
  const forced = env('FORCE_COLOR');
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plain : coloured;
  if ((env('NO_COLOR') ?? '') !== '' || env('TERM') === 'dumb') return plain;
  const isTerminal = output === 'out' ? terminal !== undefined : errIsTerminal;
  return isTerminal ? coloured : plain;
}
