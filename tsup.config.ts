import type { BuildOptions, Plugin } from 'esbuild';
import { defineConfig } from 'tsup';
import { toCommonJs } from './test/package/build/common-js.js';
import { shorten } from './test/package/build/shorten.js';
import { LINE_LIMIT } from './test/package/build/source-maps.js';
import { textsApart } from './test/package/build/texts-apart.js';
import { builtModules } from './test/package/entries.js';

const entries = builtModules().map(({ output, source }) => [output, source] as const);

// Both halves are split into shared chunks: a class exported by two entry points must be one
// class, or `instanceof` fails. Types are written by tsc (see "build").
const common = {
  format: 'esm',
  target: 'es2022',
  splitting: true,
  dts: false,
  silent: true,
  minify: true,
  sourcemap: true,
  removeNodeProtocol: false,
  esbuildPlugins: [textsApart, shorten] as Plugin[],
  esbuildOptions: (options: BuildOptions): void => {
    options.lineLimit = LINE_LIMIT;
    // The sources are in the package.
    options.sourcesContent = false;
  },
} as const;

export default defineConfig([
  {
    ...common,
    entry: {
      ...Object.fromEntries(entries),
      'cli/main': 'src/cli/main.ts',
    },
    outDir: 'dist',
    clean: ['**/*', '!cjs/**'],
  },
  {
    ...common,
    entry: Object.fromEntries(entries),
    outDir: 'dist/cjs',
    clean: true,
    onSuccess: async () => toCommonJs('dist/cjs'),
  },
]);
