import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Makes the script that runs in the pages of the site. */
export async function writeSiteScript(outfile: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('browser/main.ts', import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'inline',
    logLevel: 'warning',
  });
}
