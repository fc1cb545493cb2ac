import { writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { existingEntryPoints } from './test/package/entries.js';

const entry = Object.fromEntries(
  existingEntryPoints().map(({ output, source }) => [output, source]),
);

// Both formats are split into shared chunks: a class exported by two entry points must be one
// class, or `instanceof` fails. Types are written by tsc beside each format (see "build").
const common = { target: 'es2022', splitting: true, dts: false, silent: true } as const;

export default defineConfig([
  {
    ...common,
    entry: { ...entry, 'cli/main': 'src/cli/main.ts' },
    format: 'esm',
    outDir: 'dist',
    clean: ['**/*', '!cjs/**'],
  },
  {
    ...common,
    entry,
    format: 'cjs',
    outDir: 'dist/cjs',
    // asn1js is for ES modules only, so the CommonJS build carries it within.
    noExternal: ['asn1js'],
    clean: true,
    outExtension: () => ({ js: '.js' }),
    // The package is "type": "module"; this folder is not.
    onSuccess: async () => writeFileSync('dist/cjs/package.json', '{ "type": "commonjs" }\n'),
  },
]);
