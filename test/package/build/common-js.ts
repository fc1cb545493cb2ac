import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transformSync } from 'esbuild';
import { LINE_LIMIT, withMap } from './source-maps.js';

/**
 * Turns the ES modules of a folder into CommonJS, file by file. The bundler splits only ES modules into shared chunks,
 * and entry points must share them, or `instanceof` fails between them.
 */
export function toCommonJs(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const file = join(folder, name);
    const mapFile = `${file}.map`;
    const module = withMap(readFileSync(file, 'utf8'), readFileSync(mapFile, 'utf8'));
    const { code, map } = transformSync(module, {
      format: 'cjs',
      // Lists the exported names in a way that Node finds them when ES modules import the file.
      platform: 'node',
      target: 'es2022',
      // What `require` loaded shares its chunks with what is loaded later.
      supported: { 'dynamic-import': false },
      minify: true,
      lineLimit: LINE_LIMIT,
      sourcemap: 'external',
      sourcesContent: false,
      sourcefile: file,
    });
    writeFileSync(file, `${code}//# sourceMappingURL=${basename(mapFile)}\n`);
    writeFileSync(mapFile, map);
  }
  // The package is "type": "module"; this folder is not.
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
}
