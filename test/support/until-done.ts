/** How long something may take that waits for nothing but modules to be loaded, in milliseconds of real time. */
const MOST = 20_000;

/**
 * Lets what is under way go on until a promise is settled. What is loaded when it is first used takes turns of the real
 * loop, however many: so it is not turns that are counted.
 *
 * @param goOn - lets it go on for a turn: `() => clock.advance(0)`
 */
export async function untilDone<Result>(
  promise: Promise<Result>,
  goOn: () => Promise<unknown>,
): Promise<Result> {
  let isDone = false;
  const over = (): void => {
    isDone = true;
  };
  promise.then(over, over);
  const giveUp = performance.now() + MOST;
  while (!isDone) {
    if (performance.now() > giveUp) throw new Error('nothing more happens');
    await goOn();
  }
  return promise;
}
