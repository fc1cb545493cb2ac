import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { phase1 } from '../../src/schema/phase1/phase1.js';
import { serviceGroups, sharedTypes } from '../../src/schema/schema.js';
import { texts } from '../../src/schema/texts.js';
import { shorten } from './build/shorten.js';
import { textsApart } from './build/texts-apart.js';
import { withoutTexts } from './build/without-texts.js';

/** What the modules of the build export, given what a module of the sources would import from them. */
async function built(contents: string): Promise<unknown> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [textsApart, shorten],
  });
  const [file] = outputFiles;
  const code = Buffer.from(file?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A value without what people read of it; members and types may be called so too, and are no texts. */
const structureOf = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      (key === 'about' || key === 'clause') && typeof part === 'string' ? undefined : part,
    ),
  );

describe('the schema in the package', () => {
  it('is that of the sources without what people read', async () => {
    const exported = await built(`
      export { phase1 } from './src/schema/phase1/phase1.js';
      export { serviceGroups, sharedTypes } from './src/schema/schema.js';
    `);
    const whole = { phase1, serviceGroups, sharedTypes };
    expect(asJson(exported)).toEqual(structureOf(whole));
    expect(structureOf(whole)).not.toEqual(asJson(whole));
  });

  it('has that in a table, as the sources collect it from the entries', async () => {
    const exported = await built("export { texts } from './src/schema/texts.js';");
    expect(asJson(exported)).toEqual({ texts });
    const texted = texts.MakeCall;
    expect(texted?.about).toMatch(/^Originates a call/);
    expect(texted?.clause).toMatch(/^ECMA-269 17\.1\.18/);
    expect(texted?.parts?.callingDevice).toMatch(/^The device that originates/);
    expect(texts.MakeCallResponse?.clause).toBe(texted?.clause);
    expect(texts.HeldEvent?.parts?.monitorCrossRefID).toMatch(/^The monitor that the event/);
  });
});

describe('taking texts out of a module', () => {
  const bare = (source: string): string => withoutTexts(source, 'entry.ts').replace(/\s+/g, ' ');

  it('takes them with their commas, in every form that words have', () => {
    const source = `export const a = bits({ b: 1 }, { clause: 'x, y', about:
      'one; ' + "{two}" });
      const c = (name: string) => ({ about: \`Of \${name}.\`, tag: 1 });`;
    expect(bare(source)).toBe(
      'export const a = bits({ b: 1 }, { }); const c = (name: string) => ({ tag: 1 });',
    );
  });

  it('leaves everything else, and everything where it is', () => {
    const source = `interface T { about: string }
      const { about, clause: c } = x; const y = { about, clause: c };
      const members = { about: optional('Text', { about: 'What it is.' }), ['clause']: 'z' };`;
    const without = withoutTexts(source, 'entry.ts');
    expect(without).toHaveLength(source.length);
    expect(bare(source)).toBe(source.replace("about: 'What it is.'", '').replace(/\s+/g, ' '));
  });

  it('refuses what is no module', () => {
    expect(() => withoutTexts('export const = 1', 'entry.ts')).toThrow(/^entry\.ts: /);
  });
});
