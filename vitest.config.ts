import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Fast checks are seeded, so a failure seen once is seen again.
    sequence: { shuffle: false },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          // Only what hangs takes that long; how fast a machine is says nothing of the code.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          exclude: ['test/interop/**'],
        },
      },
      {
        test: {
          name: 'interop',
          include: ['test/interop/**/*.test.ts'],
          // A peer is a whole program that has to start.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
