/** A piece of work, done later. */
export type Task = () => Promise<void>;

/**
 * Does many pieces of work, some of them side by side.
 *
 * @param tasks - the work; what one of them throws ends all
 * @param concurrency - how many are under way at a time
 * @param signal - when aborted, no more are begun
 * @returns when all that were begun are done
 */
export async function inParallel(
  tasks: Iterable<Task>,
  concurrency: number,
  signal: AbortSignal,
): Promise<void> {
  const ahead = tasks[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = ahead.next(); !next.done && !signal.aborted; next = ahead.next()) {
      await next.value();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}
