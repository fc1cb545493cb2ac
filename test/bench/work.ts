/** What a contest is: one kind of work, done by the codec and by its peers. */

import type { BenchMessages, Scope } from './messages.js';

/** Does the work on the message of the given number. */
export type Work = (index: number) => unknown;

/** One way of doing some work. */
export interface Contestant {
  readonly name: string;
  /** Makes ready what the work begins with, which is not measured. */
  readonly prepare: (messages: BenchMessages) => Work;
}

export interface Contest {
  readonly title: string;
  readonly of: keyof BenchMessages;
  /** The messages that it is held over, one selection after the other. */
  readonly scopes: readonly Scope[];
  /** The codec first, then its peers. */
  readonly contestants: readonly Contestant[];
}

/** Work on inputs that are ready. */
export const each =
  <Input>(inputs: readonly Input[], work: (input: Input) => unknown): Work =>
  (index) => {
    const input = inputs[index];
    if (input === undefined) throw new RangeError(`there is no message ${index}`);
    return work(input);
  };
