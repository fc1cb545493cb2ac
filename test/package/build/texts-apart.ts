import type { Plugin } from 'esbuild';
import { texts } from '../../../src/schema/texts.js';
import { ofSchema } from './rooms.js';

/** Says that nothing of a module comes from anywhere. */
const NO_MAP =
  '//# sourceMappingURL=data:application/json,{"version":3,"sources":[],"mappings":""}';

/**
 * Puts the table of texts in the place of the module that collects them from the entries, since in the package the
 * entries are without theirs (see `withoutTexts`).
 */
export const textsApart: Plugin = {
  name: 'texts-apart',
  setup({ onLoad }) {
    onLoad({ filter: new RegExp(`${ofSchema.source}texts\\.ts$`) }, () => ({
      contents: `export const texts = ${JSON.stringify(texts)};\n${NO_MAP}\n`,
      loader: 'js',
    }));
  },
};
