import { catalogueOf } from '../catalogue.js';
import type { EnumerationType } from '../language.js';
import { phase1 } from '../phase1/phase1.js';
import { emitModelFile } from './emit-model.js';
import { generatedMark, literal } from './source.js';

/** CSTA Phase I alone: nothing of it is in the model, so its types are generated beside its codec. */
const phase1Catalogue = catalogueOf([phase1]);

/** What the mapping of Phase I onto the model is written against, by file name. */
export const emitPhase1 = (): Map<string, string> =>
  new Map([
    ['types.ts', emitTypes()],
    ['values.ts', emitValues()],
  ]);

function emitTypes(): string {
  return emitModelFile(phase1Catalogue, phase1.name)
    .replaceAll("'../unknown-member.js'", "'../../../model/unknown-member.js'")
    .replace(/ ?ECMA-323 edition 3 or earlier\./g, '')
    .replace(/ *\/\*\* *\*\/\n/g, '')
    .replace(/\n *\*\n *\* *(?=\n *\*\/)/g, '');
}

/** The values of every enumeration, for telling what Phase I lacks. */
function emitValues(): string {
  const lines = Object.entries(phase1.types)
    .filter((entry): entry is [string, EnumerationType] => entry[1].kind === 'enumeration')
    .map(([name, { values }]) => {
      const text = Object.keys(values).join(' ');
      return `export const ${name}Values = ${literal(text)};\n`;
    });
  return `${generatedMark}\n${lines.join('')}`;
}
