import type { CommandIo, Terminal } from './io.js';

const ESCAPE = '\u001b';
const HIDE_CURSOR = `${ESCAPE}[?25l`;
const SHOW_CURSOR = `${ESCAPE}[?25h`;
/** From the cursor to the end of the screen. */
const ERASE_BELOW = `${ESCAPE}[J`;

/** Lines on a terminal that are drawn over each other. */
export class InPlace {
  readonly #io: CommandIo;
  readonly #terminal: Terminal;
  #drawn = 0;

  constructor(io: CommandIo, terminal: Terminal) {
    this.#io = io;
    this.#terminal = terminal;
    io.out(HIDE_CURSOR);
  }

  /** Draws lines in place of those before; none may be longer than the terminal is wide. */
  draw(lines: readonly string[]): void {
    // What is above the screen cannot be reached any more.
    const up = Math.min(this.#drawn, this.#terminal.rows() - 1);
    const back = up > 0 ? `${ESCAPE}[${up}A\r` : '\r';
    this.#io.out(`${back}${ERASE_BELOW}${lines.map((line) => `${line}\n`).join('')}`);
    this.#drawn = lines.length;
  }

  /** Leaves what was drawn last. */
  end(): void {
    this.#io.out(SHOW_CURSOR);
  }
}
