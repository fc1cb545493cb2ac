import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** The house's order, bottom first; rooms on one line never import each other. */
const ORDER = [
  ['schema'],
  ['model', 'vendor'],
  ['ber'],
  ['xml'],
  ['transport'],
  ['trace', 'session'],
  ['client', 'switching', 'telemetry'],
  ['simulator'],
  ['conformance'],
  ['cli'],
] as const;

const ROOMS: readonly string[] = ORDER.flat();

/** What a room must not import: its own floor's other rooms and all above, and the generator. */
function forbiddenFor(room: string): string[] {
  const floor = ORDER.findIndex((rooms) => rooms.some((name) => name === room));
  const above = ORDER.slice(floor).flat();
  return [...above.filter((name) => name !== room), 'schema/generator'].sort();
}

/** Everything that a room could wish for; each import stands on a line of its own. */
const WISHES = [...ROOMS, 'schema/generator'];

/** A house in miniature: every room has one file, which imports every other room. */
const house = mkdtempSync(join(tmpdir(), 'csta-import-order-'));
afterAll(() => rmSync(house, { recursive: true }));

function refusedByRoom(): Map<string, string[]> {
  for (const path of ['biome.json', '.ci', '.gitignore']) {
    cpSync(path, join(house, path), { recursive: true });
  }
  for (const room of ROOMS) {
    mkdirSync(join(house, 'src', room), { recursive: true });
    const lines = WISHES.map((wish) => `import type { X } from '../${wish}/x.js';\n`);
    writeFileSync(join(house, 'src', room, 'probe.ts'), lines.join(''));
  }
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none'],
    { cwd: house, encoding: 'utf8' },
  );
  const refused = new Map<string, string[]>(ROOMS.map((room) => [room, []]));
  for (const [, room = '', line] of stdout.matchAll(/src\/(\w+)\/probe\.ts,line=(\d+)/g)) {
    refused.get(room)?.push(WISHES[Number(line) - 1] ?? '');
  }
  return refused;
}

describe('the lint rule for imports', () => {
  const refused = refusedByRoom();

  it.each(ROOMS)('lets src/%s import the rooms below it only', (room) => {
    expect(refused.get(room)?.sort()).toEqual(forbiddenFor(room));
  });
});
