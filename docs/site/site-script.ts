import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The script that runs in the pages of the site. */
export async function siteScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('browser/main.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'inline',
    logLevel: 'warning',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
