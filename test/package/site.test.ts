import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { siteScript } from '../../docs/site/site-script.js';
import { blocksOf, pages } from './examples.js';

describe('the pages of the site', () => {
  it('have a small script, which loads nothing from elsewhere', async () => {
    const script = await siteScript();
    expect(gzipSync(script).length).toBeLessThan(12_000);
    expect(script.match(/https?:\/\/[^"'`\s]+/g) ?? []).toEqual([]);
  });

  it('have diagrams of kinds that are drawn', () => {
    const kinds = pages().flatMap((file) =>
      blocksOf(readFileSync(file, 'utf8')).flatMap(({ info, text }) =>
        info === 'mermaid' ? [text.split(/\s/)[0]] : [],
      ),
    );
    expect(kinds.length).toBeGreaterThan(3);
    // The package of Mermaid that the site has leaves some kinds out.
    const drawn = ['flowchart', 'sequenceDiagram', 'stateDiagram-v2', 'classDiagram'];
    expect(kinds.filter((kind) => !drawn.includes(kind ?? ''))).toEqual([]);
  });
});
