/**
 * What `for await` loops over until it ends with nothing. `AsyncIterableIterator<T, undefined>` says the same, but only
 * since TypeScript 5.6; before that it makes everything `any`.
 *
 * @typeParam T - what comes
 */
export interface AsyncStream<T> {
  next(): Promise<IteratorResult<T, undefined>>;
  return?(): Promise<IteratorResult<T, undefined>>;
  [Symbol.asyncIterator](): AsyncStream<T>;
}
