import { writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { defineConfig } from 'tsup';
import { onlyCommonJs } from './test/package/build/rooms.js';
import { shorten } from './test/package/build/shorten.js';
import { existingEntryPoints } from './test/package/entries.js';

const entries = existingEntryPoints().map(({ output, source }) => [output, source] as const);

// Both formats are split into shared chunks: a class exported by two entry points must be one
// class, or `instanceof` fails. Types are written by tsc (see "build").
const common = {
  target: 'es2022',
  splitting: true,
  dts: false,
  silent: true,
  minify: true,
  esbuildPlugins: [shorten] as Plugin[],
  // Lines of a length that a stack trace's column can be found in.
  esbuildOptions: (options: { lineLimit?: number }): void => {
    options.lineLimit = 160;
  },
} as const;

export default defineConfig([
  {
    ...common,
    entry: {
      ...Object.fromEntries(entries.filter(([output]) => !onlyCommonJs.includes(output))),
      'cli/main': 'src/cli/main.ts',
    },
    format: 'esm',
    outDir: 'dist',
    clean: ['**/*', '!cjs/**'],
  },
  {
    ...common,
    entry: Object.fromEntries(entries),
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
