import { describe, expect, it } from 'vitest';
import { type Circumstances, walk } from './walk.js';

/** What switches differ in, and how much of them is seen. */
const MATRIX: Readonly<Record<string, Circumstances>> = {
  'everything is monitored': { monitored: 'all' },
  'half of it is': { monitored: 'half' },
  'one device is': { monitored: 'one' },
  'identifiers are dynamic': { monitored: 'half', simulator: { connectionIDs: 'dynamic' } },
  'views are local': {
    monitored: 'half',
    simulator: { connectionView: 'local', lastDevice: 'blocked' },
  },
  'calls are linked': { monitored: 'half', simulator: { callLinkage: true } },
  'identifiers come from a pool of eight': { monitored: 'all', pool: true },
  'snapshots come in segments': { monitored: 'half', simulator: { snapshotSegment: 1 } },
  'old connections are missing': { monitored: 'half', withoutOldConnections: true },
  'who is left alone hears a tone': { monitored: 'all', simulator: { lastDevice: 'blocked' } },
  'diversions are told to the device alone': {
    monitored: 'half',
    simulator: { diverted: 'divertingDevice' },
  },
  'monitors leave out calls of before': {
    monitored: 'half',
    simulator: { monitorExistingCalls: false },
  },
  'events of several monitors come in any order': { monitored: 'all', interleaved: true },
  'they do, and identifiers come from a pool': {
    monitored: 'half',
    interleaved: true,
    pool: true,
  },
  'links are cut': { monitored: 'half', cuts: true },
  'links are cut, and calls are linked': {
    monitored: 'all',
    cuts: true,
    simulator: { callLinkage: true },
  },
};

/** The whole of it: `WALK=100000 npx vitest run --project unit test/client/picture/walk.test.ts`. */
const OPERATIONS = Number(process.env['WALK'] ?? 0);
const OF_ONE = 300;

describe('at quiet moments the picture is what can be seen, where', () => {
  it.each(Object.entries(MATRIX))(
    '%s',
    async (_, circumstances) => {
      const walks = Math.max(1, Math.ceil(OPERATIONS / Object.keys(MATRIX).length / OF_ONE));
      for (let seed = 1; seed <= walks; seed++) {
        const { problems } = await walk(circumstances, seed, OF_ONE);
        expect(problems).toEqual([]);
      }
    },
    600_000,
  );
});
