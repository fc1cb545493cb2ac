/// <reference lib="esnext.disposable" preserve="true" />

/**
 * What `await using` closes. Not TypeScript's interface of that name, so that whoever sees a type which extends this one
 * also gets the library above, whatever its own settings say.
 */
export interface AsyncDisposable {
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * The symbol that `await using` looks for. The first releases of Node 20 and some browsers lack it; what TypeScript
 * and the bundlers make of `await using` looks for this registered symbol there.
 */
export const asyncDispose: typeof Symbol.asyncDispose =
  Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose');
