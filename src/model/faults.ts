import { type LogFields, type Logger, silentLogger } from './logger.js';

/** Where a program wants to hear of faults of its own. */
export interface FaultOptions {
  readonly logger?: Logger | undefined;
  readonly onListenerError?: ((error: unknown) => void) | undefined;
}

/**
 * Calls what a program hands in, such as handlers, listeners and hooks, so that what they throw harms nobody: it goes to
 * the log (`error`) and to `onListenerError`. Where the program has given neither, it goes to the platform's console,
 * since a fault that nobody hears of is never mended.
 */
export class Faults {
  readonly #logger: Logger;
  readonly #hook: ((error: unknown) => void) | undefined;
  readonly #fields: LogFields;

  /** @param fields - what every line of the log says beside the fault, such as the peer */
  constructor({ logger, onListenerError }: FaultOptions, fields: LogFields = {}) {
    this.#logger = logger ?? (onListenerError ? silentLogger : platformLogger);
    this.#hook = onListenerError;
    this.#fields = fields;
  }

  /**
   * Calls a function of the program.
   *
   * @param what - its name, for people
   * @param call - calls it
   * @returns what it returns; undefined if it throws
   */
  call<Result>(what: string, call: () => Result): Result | undefined {
    try {
      const result = call();
      if (isPromiseLike(result)) {
        result.then(undefined, (error: unknown) => this.report(what, error));
      }
      return result;
    } catch (error) {
      this.report(what, error);
      return undefined;
    }
  }

  /** Tells of a fault that has been caught. */
  readonly report = (what: string, error: unknown): void => {
    this.#log(what, error);
    const hook = this.#hook;
    if (!hook) return;
    const failed = (fault: unknown): void => this.#log('onListenerError', fault);
    try {
      const result: unknown = hook(error);
      if (isPromiseLike(result)) result.then(undefined, failed);
    } catch (fault) {
      failed(fault);
    }
  };

  #log(what: string, error: unknown): void {
    const fields = { ...this.#fields, what, error };
    sturdy(this.#logger).error('a function of the program failed', fields);
  }
}

/** A logger that fails nobody, for one that a program has written. Nobody can be told what it throws. */
export function sturdy(logger: Logger): Logger {
  const line =
    (level: keyof Logger) =>
    (message: string, fields?: LogFields): void => {
      try {
        const result: unknown = logger[level](message, fields);
        if (isPromiseLike(result)) result.then(undefined, () => {});
      } catch {
        // There is nowhere else to tell it.
      }
    };
  return { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
}

/** Whether something is to be waited for: a promise, whoever made it. */
export function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'then' in value &&
    typeof value.then === 'function'
  );
}

/** Not every platform has a console. */
const platformLogger: Logger = {
  ...silentLogger,
  error: (message, fields) =>
    (globalThis as { console?: Pick<Logger, 'error'> }).console?.error(`csta: ${message}`, fields),
};
