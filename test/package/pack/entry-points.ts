import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './commands.js';

/**
 * Loads every entry point of the installed package by `import` and by `require`: both offer the same names, and what
 * two entry points of one format export under one name is one thing, so that `instanceof` holds between them.
 */
export function loadEntryPoints(project: string, names: readonly string[]): void {
  const program = `
    import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    const first = { imported: new Map(), required: new Map() };
    function oneThing(format, entry, exported) {
      for (const [name, value] of Object.entries(exported)) {
        const known = first[format].get(name);
        // Several entry points have a connect or a listen of their own.
        if (known && known.value !== value && /^[A-Z]/.test(name)) {
          throw new Error(name + ' of ' + entry + ' is not that of ' + known.entry + ', ' + format);
        }
        if (!known) first[format].set(name, { entry, value });
      }
    }
    for (const entry of ${JSON.stringify(names)}) {
      const imported = await import(entry);
      const required = require(entry);
      const names = (exported) => Object.keys(exported).filter((key) => key !== '__esModule').sort().join();
      if (names(imported) !== names(required)) {
        throw new Error(entry + ': ' + names(imported) + ' but ' + names(required));
      }
      oneThing('imported', entry, imported);
      oneThing('required', entry, required);
    }
    for (const format of ['imported', 'required']) {
      const { value: CstaError } = first[format].get('CstaError');
      for (const [name, { value }] of first[format]) {
        if (!name.endsWith('Error') || name === 'CstaError') continue;
        if (!(value.prototype instanceof CstaError)) throw new Error(name + ' is not a CstaError, ' + format);
      }
    }
  `;
  writeFileSync(join(project, 'imports.mjs'), program);
  run(process.execPath, ['imports.mjs'], project);
}
