import { type LogFields, type Logger, silentLogger } from '../model/logger.js';
import type { CommandIo } from './io.js';
import { printable } from './printable.js';

/** A log of what is odd and of what failed, in lines on standard error. */
export const logOf = (io: CommandIo): Logger => {
  const line = (message: string, fields: LogFields = {}): void => {
    const details = Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : `${name}: ${shown(value)}`,
    );
    io.err(`csta: ${printable([message, ...details].join('; '))}\n`);
  };
  return { ...silentLogger, warn: line, error: line };
};

const shown = (value: unknown): string => (value instanceof Error ? value.message : String(value));
