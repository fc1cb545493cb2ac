import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const lock = readFileSync('package-lock.json', 'utf8');

describe('the lock file', () => {
  it('holds no download address', () => {
    expect(lock).not.toContain('"resolved"');
  });
  it('exists beside a licence', () => {
    expect(existsSync('LICENSE')).toBe(true);
  });
});
