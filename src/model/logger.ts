/**
 * Where this library tells what it does. `console` fits, and so do most logging libraries behind two lines.
 * No call may throw.
 */
export interface Logger {
  /** Every frame and state: of use when looking for a fault. */
  debug(message: string, fields?: LogFields): void;
  /** What an operator may want to know: a link opened, a monitor started again. */
  info(message: string, fields?: LogFields): void;
  /** What is odd, but was dealt with. */
  warn(message: string, fields?: LogFields): void;
  /** What failed. */
  error(message: string, fields?: LogFields): void;
}

/** What a log line says beside its message. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Says nothing: the default everywhere. */
export const silentLogger: Logger = { debug() {}, info() {}, warn() {}, error() {} };
