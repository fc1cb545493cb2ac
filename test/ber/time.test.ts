import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generalizedTime, isoOfDigits, isoTime, writeDigits } from '../../src/ber/time.js';

describe('times', () => {
  it.each([
    ['20260623110016', '2026-06-23T11:00:16'],
    ['20260623110016Z', '2026-06-23T11:00:16Z'],
    ['20260623110016.25', '2026-06-23T11:00:16.25'],
    ['20260623110016,5Z', '2026-06-23T11:00:16,5Z'],
    ['20260623110016+0200', '2026-06-23T11:00:16+02:00'],
    ['20260623110016.5-03', '2026-06-23T11:00:16.5-03'],
    ['202606231100', '2026-06-23T11:00'],
    ['2026062311', '2026-06-23T11'],
    ['2026062311.5Z', '2026-06-23T11.5Z'],
    // What is no time is kept, marked.
    ['yesterday', '#yesterday'],
    ['2026-06-23T11:00:16', '#2026-06-23T11:00:16'],
    ['', '#'],
    ['#20260623110016', '##20260623110016'],
  ])('%s is %s, both ways', (ber, model) => {
    expect(isoTime(ber)).toBe(model);
    expect(generalizedTime(model)).toBe(ber);
  });

  it('refuses what is neither', () => {
    expect(isoTime('\u0001')).toBeUndefined();
    for (const text of [
      'tomorrow',
      '20260623110016',
      '#20260623110016',
      '2026-06-23',
      '2026-06-23T11:00:16Z:00',
      '#é',
      '',
    ]) {
      expect(generalizedTime(text)).toBeUndefined();
    }
  });

  it('gives back any printable text', () => {
    const printable = fc.string({ unit: fc.constantFrom(...'0123456789Z+-.,:T# x') });
    fc.assert(
      fc.property(printable, (text) => {
        const model = isoTime(text);
        expect(model).toBeDefined();
        expect(generalizedTime(model ?? '')).toBe(text);
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  it('has a fast way for the usual form that says the same', () => {
    const encoder = new TextEncoder();
    expect(isoOfDigits(encoder.encode('20260623110016'), 0)).toBe('2026-06-23T11:00:16');
    expect(isoOfDigits(encoder.encode('2026062311001Z'), 0)).toBeUndefined();
    const written = new Uint8Array(14);
    expect(writeDigits('2026-06-23T11:00:16', written, 0)).toBe(true);
    expect(new TextDecoder().decode(written)).toBe('20260623110016');
    expect(writeDigits('2026-06-23T11:00:1Z', written, 0)).toBe(false);
    expect(writeDigits('2026-06-23 11:00:16', written, 0)).toBe(false);
  });
});
