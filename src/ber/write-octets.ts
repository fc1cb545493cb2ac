import { EncodeError } from '../model/errors.js';
import { BerWriter, bufferFull, type WriterSettings } from './writer.js';

/** Octets of a buffer. */
const usualSize = 8192;
/** With less room it is given up. */
const leastRoom = 1024;

const usual: WriterSettings = {};

/**
 * Writes values, one after another. They are written into one buffer after the other until it is all but full, and given
 * out as views of it: to make a buffer for each would take a fifth of the time.
 */
export class BerOutput {
  /** While a value is being written no other can use it. */
  #idle: BerWriter | undefined = undefined;

  /**
   * Writes a value.
   *
   * @param value - what to write
   * @param write - writes it
   * @param nameOf - the name that paths begin with
   * @param settings - how strict to be
   * @returns the octets, perhaps a view of a larger buffer
   * @throws EncodeError and nothing else
   */
  write<T>(
    value: T,
    write: (writer: BerWriter, value: T) => void,
    nameOf: (value: T) => string,
    settings: WriterSettings = usual,
  ): Uint8Array {
    return this.#writeInto(this.#idle ?? new BerWriter(usualSize), value, write, nameOf, settings);
  }

  #writeInto<T>(
    writer: BerWriter,
    value: T,
    write: (writer: BerWriter, value: T) => void,
    nameOf: (value: T) => string,
    settings: WriterSettings,
  ): Uint8Array {
    this.#idle = undefined;
    const { room } = writer;
    try {
      writer.reset(settings);
      write(writer, value);
      if (writer.cuts > 0) tellCuts(writer.cuts, nameOf(value), value, write, room, settings);
      // What needs a large buffer keeps no other message in memory, nor do others keep it.
      if (room > usualSize) return writer.take().slice();
      const result = writer.take();
      if (writer.room >= leastRoom) this.#idle = writer;
      return result;
    } catch (error) {
      if (error === bufferFull) {
        const size = room < usualSize ? usualSize : 2 * room;
        return this.#writeInto(new BerWriter(size), value, write, nameOf, settings);
      }
      if (error instanceof EncodeError) throw error.within(nameOf(value));
      const path = nameOf(value);
      throw new EncodeError('bad-value', 'the value cannot be read', { path, cause: error });
    }
  }
}

/** For those who write single values. */
const output = new BerOutput();

/** Writes a single value, as `BerOutput.write` does. */
export const writeWith: BerOutput['write'] = (value, write, nameOf, settings) =>
  output.write(value, write, nameOf, settings);

/** The type of a message, with which paths begin; what is given need not be one. */
export function typeOf(message: unknown): string {
  try {
    return String(Reflect.get(Object(message), 'type'));
  } catch {
    return 'message';
  }
}

/** Reports what was left out, found by writing again with each of them as an error. */
function tellCuts<T>(
  count: number,
  name: string,
  value: T,
  write: (writer: BerWriter, value: T) => void,
  size: number,
  settings: WriterSettings,
): void {
  const { report } = settings;
  if (report === undefined) return;
  for (let number = 1; number <= count; number++) {
    const writer = new BerWriter(size, number);
    writer.reset(settings);
    try {
      write(writer, value);
    } catch (error) {
      if (!(error instanceof EncodeError)) throw error;
      const path = error.within(name).path ?? name;
      report({ path, message: 'left out: all items but the one that BER has room for' });
    }
  }
}
