import { CstaError } from '../../src/model/errors.js';
import type { Frame } from '../../src/transport/framing/framing.js';
import type { Transport } from '../../src/transport/transport.js';

/** The error of ours that a promise rejects with. */
export async function failureOf(promise: Promise<unknown>): Promise<CstaError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof CstaError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

/** Reads a link to its end. */
export async function readAll(transport: Transport): Promise<{ frames: Frame[]; error: unknown }> {
  const frames: Frame[] = [];
  try {
    for await (const frame of transport) frames.push(frame);
  } catch (error) {
    return { frames, error };
  }
  return { frames, error: undefined };
}

/** A promise and what resolves it. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
