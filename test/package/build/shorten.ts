import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';
import { ofCodecs, ofSchema } from './rooms.js';
import { withoutTexts } from './without-texts.js';

/**
 * Gives everything within functions short names. Functions and classes outside the codecs still call themselves what
 * they are called in the sources, so that a stack trace says where an error came from; errors of the codecs say the
 * member's path. What people read of the schema is taken out of it (see `textsApart`).
 */
export const shorten: Plugin = {
  name: 'shorten',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(ofSchema.test(path) ? withoutTexts(source, path) : source, {
        loader: 'ts',
        format: 'esm',
        target: 'es2022',
        minify: true,
        keepNames: !ofCodecs.test(path),
        sourcemap: 'inline',
        sourcesContent: false,
        sourcefile: path,
      });
      return { contents: code, loader: 'js' };
    });
  },
};
