/** A plugin of TypeDoc: puts Mermaid's script into the site, so that diagrams are drawn without the network. */

import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Application {
  readonly renderer: {
    on(event: 'endRender', act: (event: { readonly outputDirectory: string }) => void): void;
  };
}

const script = createRequire(import.meta.url).resolve('@mermaid-js/tiny');

export function load({ renderer }: Application): void {
  renderer.on('endRender', ({ outputDirectory }) => {
    copyFileSync(script, join(outputDirectory, 'assets/mermaid.js'));
  });
}
