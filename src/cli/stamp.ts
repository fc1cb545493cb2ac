import type { OptionSpec, OptionValues } from './command.js';

/** The option of commands that print things as they happen. */
export const stampOptions: Readonly<Record<string, OptionSpec>> = {
  timestamps: { type: 'boolean', about: 'tell when each line came, in front of it; in JSON as at' },
};

const two = (value: number): string => String(value).padStart(2, '0');

/** A time of the day as people read it, where they are: `14:03:59.120`. */
export function timeOfDay(at: number): string {
  const date = new Date(at);
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return `${parts}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

/** What stands in front of a line for people, if the options want a time there. */
export const stamp = (options: OptionValues, at: number): string =>
  options.flag('timestamps') ? `${timeOfDay(at)}  ` : '';

/** What stands in a line of JSON, if the options want a time there. */
export const jsonStamp = (options: OptionValues, at: number): { readonly at?: string } =>
  options.flag('timestamps') ? { at: new Date(at).toISOString() } : {};
