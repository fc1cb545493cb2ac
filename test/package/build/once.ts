/**
 * The last step of the build: what need not be in the package twice is there once. Types stand in the CommonJS half,
 * since ES modules may import CommonJS and not the reverse; the half for ES modules points there. And what the package
 * does not have, its source maps do not lead to.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { existingEntryPoints } from '../entries.js';
import { toPackedSources } from './source-maps.js';

const dist = resolve('dist');
const cjs = join(dist, 'cjs');
const entries = existingEntryPoints();
const outputs = entries.map(({ output }) => output);

/** From a file of the half for ES modules to its like in the other. */
const twinOf = (output: string): string => {
  const path = relative(dirname(join(dist, output)), join(cjs, output)).replaceAll('\\', '/');
  return `${path.startsWith('.') ? path : `./${path}`}.js`;
};

const declarationOf = (file: string): string => file.replace(/\.js$/, '.d.ts');

/** The declarations that those of a file import. */
function importsOf(file: string): string[] {
  const specifiers = /\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;
  return [...readFileSync(file, 'utf8').matchAll(specifiers)].map(([, specifier = '']) =>
    declarationOf(resolve(dirname(file), specifier)),
  );
}

/** Every declaration that a program can come to see. */
function reachable(): Set<string> {
  const found = new Set<string>();
  const ahead = outputs.map((output) => join(cjs, `${output}.d.ts`));
  for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    ahead.push(...importsOf(file));
  }
  return found;
}

const seen = reachable();
for (const name of readdirSync(cjs, { recursive: true, encoding: 'utf8' })) {
  const file = join(cjs, name);
  if (file.endsWith('.d.ts') && !seen.has(file)) rmSync(file);
}
for (const output of outputs) {
  mkdirSync(dirname(join(dist, output)), { recursive: true });
  writeFileSync(join(dist, `${output}.d.ts`), `export * from '${twinOf(output)}';\n`);
}

// What an entry point is in a browser has the same types, wherever a compiler asks for them.
for (const { output, browser } of entries) {
  if (!browser) continue;
  const text = `export * from './${relative(dirname(browser.output), output)}.js';\n`;
  for (const half of [dist, cjs]) writeFileSync(join(half, `${browser.output}.d.ts`), text);
}

for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  const file = join(dist, name);
  if (file.endsWith('.js.map')) writeFileSync(file, toPackedSources(readFileSync(file, 'utf8')));
}

const jsonSchema: unknown = JSON.parse(
  readFileSync('src/model/generated/csta.schema.json', 'utf8'),
);
writeFileSync(join(dist, 'csta.schema.json'), `${JSON.stringify(jsonSchema)}\n`);
