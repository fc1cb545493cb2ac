import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/model/clock.js';

describe('systemClock', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('tells the time and fires once, in time', () => {
    const fired: number[] = [];
    expect(systemClock.now()).toBe(1_000);
    systemClock.setTimer(50, () => fired.push(systemClock.now()));
    vi.advanceTimersByTime(49);
    expect(fired).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(fired).toEqual([1_050]);
  });

  it('keeps to delays longer than the platform’s timers can take', () => {
    const days = 24 * 60 * 60 * 1000;
    let fired = 0;
    systemClock.setTimer(60 * days, () => fired++);
    const cancelled = systemClock.setTimer(60 * days, () => fired++);
    vi.advanceTimersByTime(30 * days);
    cancelled.cancel();
    vi.advanceTimersByTime(29 * days);
    expect(fired).toBe(0);
    vi.advanceTimersByTime(days);
    expect(fired).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
