import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../../src/model/virtual-clock.js';

describe('VirtualClock', () => {
  it('fires timers in the order of their times, then of their setting', async () => {
    const clock = new VirtualClock(1000);
    const fired: string[] = [];
    clock.setTimer(20, () => fired.push(`c ${clock.now()}`));
    clock.setTimer(10, () => fired.push(`a ${clock.now()}`));
    clock.setTimer(10, () => fired.push(`b ${clock.now()}`));
    await clock.advance(19);
    expect(fired).toEqual(['a 1010', 'b 1010']);
    expect(clock.now()).toBe(1019);
    await clock.advance(1);
    expect(fired).toEqual(['a 1010', 'b 1010', 'c 1020']);
    expect(clock.pendingTimers).toBe(0);
  });

  it('runs what a timer set in motion before the next timer fires', async () => {
    const clock = new VirtualClock();
    const seen: string[] = [];
    clock.setTimer(1, () => {
      void (async () => {
        for (let turn = 0; turn < 50; turn++) await Promise.resolve();
        seen.push('after fifty turns');
        clock.setTimer(0, () => seen.push('set meanwhile'));
      })();
    });
    clock.setTimer(2, () => seen.push('second'));
    await clock.advance(2);
    expect(seen).toEqual(['after fifty turns', 'set meanwhile', 'second']);
  });

  it('does not fire a cancelled timer', async () => {
    const clock = new VirtualClock();
    let fired = false;
    const timer = clock.setTimer(5, () => {
      fired = true;
    });
    timer.cancel();
    timer.cancel();
    await clock.advance(10);
    expect(fired).toBe(false);
    expect(clock.pendingTimers).toBe(0);
  });
});
