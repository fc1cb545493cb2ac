import { loadScript } from './assets.js';

/** What this takes of Mermaid, whose script is loaded where a page has a diagram. */
interface Mermaid {
  initialize(options: {
    readonly startOnLoad: boolean;
    readonly securityLevel: 'strict';
    readonly theme: 'default' | 'dark';
    readonly fontFamily: string;
  }): void;
  render(id: string, source: string): Promise<{ readonly svg: string }>;
}

declare global {
  interface Window {
    readonly mermaid?: Mermaid;
  }
}

interface Diagram {
  readonly figure: HTMLElement;
  readonly source: string;
}

const darkSystem = matchMedia('(prefers-color-scheme: dark)');

/** TypeDoc keeps the reader's choice on the root: `os`, `light` or `dark`. */
function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === 'dark' || (theme !== 'light' && darkSystem.matches);
}

/** Draws the diagrams of the page in the colours of its theme; where that fails their source stays. */
export function drawDiagrams(): void {
  const blocks = [...document.querySelectorAll<HTMLElement>('pre > code.mermaid')];
  if (blocks.length === 0) return;
  loadScript('mermaid.js').then(() => {
    const diagrams = blocks.map(figureFor);
    // One after the other, since Mermaid keeps its settings in one place.
    let drawn = Promise.resolve();
    const draw = (): void => {
      drawn = drawn.then(() => drawAll(diagrams)).catch(console.error);
    };
    draw();
    darkSystem.addEventListener('change', draw);
    new MutationObserver(draw).observe(document.documentElement, {
      attributeFilter: ['data-theme'],
    });
  }, console.error);
}

/** A figure before the block that is to hold the diagram. */
function figureFor(block: HTMLElement): Diagram {
  const figure = document.createElement('figure');
  figure.className = 'diagram';
  block.parentElement?.before(figure);
  // The highlighter breaks lines with elements.
  for (const end of block.querySelectorAll('br')) end.replaceWith('\n');
  return { figure, source: block.textContent ?? '' };
}

async function drawAll(diagrams: readonly Diagram[]): Promise<void> {
  const { mermaid } = window;
  if (!mermaid) return;
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    theme: isDark() ? 'dark' : 'default',
    fontFamily: getComputedStyle(document.body).fontFamily,
  });
  for (const [index, { figure, source }] of diagrams.entries()) {
    const { svg } = await mermaid.render(`diagram-${index}`, source);
    figure.innerHTML = svg;
    figure.nextElementSibling?.setAttribute('hidden', '');
  }
}
