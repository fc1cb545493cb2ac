import { expect, it } from 'vitest';
import { Limiter } from '../../../src/client/calls/limiter.js';

it('a limiter runs as many tasks at a time as it may, in their order, and goes on after one that fails', async () => {
  const limiter = new Limiter(2);
  const log: string[] = [];
  let running = 0;
  const task = (name: string, turns: number) =>
    limiter.run(async () => {
      running++;
      expect(running).toBeLessThanOrEqual(2);
      log.push(name);
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      running--;
      if (name === 'b') throw new Error('fails');
      return name;
    });
  const all = [task('a', 9), task('b', 1), task('c', 3), task('d', 1), task('e', 1)];
  const results = await Promise.allSettled(all);
  expect(results.map(({ status }) => status === 'fulfilled')).toEqual([
    true,
    false,
    true,
    true,
    true,
  ]);
  expect(log).toEqual(['a', 'b', 'c', 'd', 'e']);
  await expect(limiter.run(async () => 'f')).resolves.toBe('f');
});
