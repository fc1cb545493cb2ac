/**
 * The symbol that `await using` looks for. The first releases of Node 20 and some browsers lack it; what TypeScript
 * and the bundlers make of `await using` looks for this registered symbol there.
 */
export const asyncDispose: typeof Symbol.asyncDispose =
  Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose');
