import type { OptionSpec, OptionValues } from './command.js';

/** The option of commands that wait for a switch. */
export const timeoutOptions: Readonly<Record<string, OptionSpec>> = {
  timeout: {
    type: 'string',
    value: 'SECONDS',
    about: 'how long connecting, and each answer, may take (default 10)',
  },
};

/** The time-outs of a client, in milliseconds, where the options say one. */
export interface Timeouts {
  readonly connectTimeout?: number;
  readonly openTimeout?: number;
  readonly requestTimeout?: number;
}

/** What the options say about how long to wait. */
export function timeouts(options: OptionValues): Timeouts {
  const time = options.milliseconds('timeout');
  if (time === undefined) return {};
  return { connectTimeout: time, openTimeout: time, requestTimeout: time };
}
