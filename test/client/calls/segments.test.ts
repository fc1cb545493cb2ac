import { describe, expect, it } from 'vitest';
import { Segments } from '../../../src/client/calls/segments.js';
import { SessionError } from '../../../src/model/errors.js';
import { VirtualClock } from '../../../src/model/virtual-clock.js';

function setUp() {
  const clock = new VirtualClock();
  return { clock, segments: new Segments<number>(clock, 1_000) };
}

describe('segments', () => {
  it('are put together, of several answers at a time', async () => {
    const { clock, segments } = setUp();
    const [one, two] = [segments.gather('1'), segments.gather('2')];
    const take = (serviceCrossRefID: string, lastSegment: boolean, ...rows: number[]) =>
      segments.take({ serviceCrossRefID, lastSegment, rows });
    expect(take('1', false, 1, 2)).toBe(true);
    expect(take('2', true, 9)).toBe(true);
    expect(take('1', true, 3)).toBe(true);
    await expect(one).resolves.toEqual([1, 2, 3]);
    await expect(two).resolves.toEqual([9]);
    expect(take('1', true, 4)).toBe(false);
    expect([segments.size, clock.pendingTimers]).toEqual([0, 0]);
  });

  it('that do not come in time are given up', async () => {
    const { clock, segments } = setUp();
    const rows = segments.gather('1');
    rows.catch(() => {});
    await clock.advance(900);
    segments.take({ serviceCrossRefID: '1', lastSegment: false, rows: [1] });
    await clock.advance(900);
    expect(segments.size).toBe(1);
    await clock.advance(100);
    await expect(rows).rejects.toMatchObject({ code: 'timeout' });
    expect([segments.size, clock.pendingTimers]).toEqual([0, 0]);
  });

  it('are given up with the link, and for another answer of the same reference', async () => {
    const { clock, segments } = setUp();
    const first = segments.gather('1');
    first.catch(() => {});
    const second = segments.gather('1');
    second.catch(() => {});
    await expect(first).rejects.toMatchObject({ code: 'protocol' });
    segments.fail(new SessionError('closed', 'the link is gone'));
    await expect(second).rejects.toMatchObject({ code: 'closed' });
    expect([segments.size, clock.pendingTimers]).toEqual([0, 0]);
  });
});
