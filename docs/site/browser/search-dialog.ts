import { type Found, Search, type SearchGroup } from '../search-index.js';
import { addressOf, loadScript } from './assets.js';

declare global {
  interface Window {
    /** The index, compressed, which the site's build wrote. */
    readonly cstaSearchIndex?: string;
  }
}

const titles: Readonly<Record<SearchGroup, string>> = {
  guide: 'Guide',
  reference: 'Reference',
  api: 'API',
  project: 'Working on csta',
};

const markup = `
  <input id="search-input" type="search" role="combobox" aria-controls="search-results" aria-expanded="true"
    aria-autocomplete="list" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="100"
    aria-label="Search" placeholder="Search guides, messages and the API" />
  <ul id="search-results" role="listbox" aria-label="Results"></ul>
  <p id="search-status" aria-live="polite"></p>`;

/** Puts our search in the place of TypeDoc's: the button, `/` and Ctrl+K open it, arrows and Enter choose. */
export function addSearch(): void {
  const old = document.getElementById('tsd-search-trigger');
  if (!old) return;
  const dialog = document.createElement('dialog');
  dialog.id = 'search';
  dialog.ariaLabel = 'Search';
  dialog.innerHTML = markup;
  document.body.append(dialog);
  const view = new SearchDialog(dialog);

  // A copy has none of TypeDoc's listeners.
  const trigger = old.cloneNode(true);
  old.replaceWith(trigger);
  trigger.addEventListener('click', () => view.open());
  window.addEventListener(
    'keydown',
    (event) => {
      if (!opensSearch(event)) return;
      // TypeDoc listens for the same keys.
      event.stopImmediatePropagation();
      event.preventDefault();
      view.open();
    },
    { capture: true },
  );
}

function opensSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key === 'k') return (ctrlKey || metaKey) && !altKey;
  const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select');
  return key === '/' && !isTyping && !ctrlKey && !metaKey && !altKey;
}

function part<E extends Element>(dialog: Element, selector: string, type: new () => E): E {
  const found = dialog.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the search has no ${selector}`);
  return found;
}

class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  #search: Promise<Search> | undefined;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#input = part(dialog, '#search-input', HTMLInputElement);
    this.#list = part(dialog, '#search-results', HTMLElement);
    this.#status = part(dialog, '#search-status', HTMLElement);
    this.#input.addEventListener('input', () => void this.#show());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    // What is clicked is the dialog itself only outside of what it holds.
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog || (event.target as Element).closest('a')) dialog.close();
    });
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    void this.#show();
  }

  async #show(): Promise<void> {
    this.#search ??= readIndex();
    const query = this.#input.value.trim();
    try {
      const { results, words } = (await this.#search).find(query);
      // An answer to what was typed before comes too late.
      if (query !== this.#input.value.trim()) return;
      this.#list.replaceChildren(...rowsOf(results, words));
      this.#status.textContent =
        results.length > 0 || query === '' ? '' : `Nothing found for “${query}”.`;
      this.#choose(this.#options[0]);
    } catch (error) {
      this.#search = undefined;
      this.#status.textContent = `The search index cannot be loaded. ${String(error)}`;
    }
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #choose(option: HTMLElement | undefined): void {
    for (const other of this.#options) other.ariaSelected = String(other === option);
    this.#input.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #onKey(event: KeyboardEvent): void {
    const options = this.#options;
    const at = options.findIndex((option) => option.ariaSelected === 'true');
    if (event.key === 'Enter') options[at]?.querySelector('a')?.click();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || options.length === 0) return;
    event.preventDefault();
    this.#choose(options[(at + step + options.length) % options.length]);
  }
}

async function readIndex(): Promise<Search> {
  await loadScript('search-index.js');
  const packed = Uint8Array.from(atob(window.cstaSearchIndex ?? ''), (octet) =>
    octet.charCodeAt(0),
  );
  const text = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Search(await new Response(text).text());
}

function rowsOf(results: readonly Found[], words: readonly string[]): HTMLElement[] {
  return results.flatMap((found, index) => {
    const row = rowOf(found, words, index);
    if (found.group === results[index - 1]?.group) return [row];
    const title = document.createElement('li');
    title.role = 'presentation';
    title.className = 'search-group';
    title.textContent = titles[found.group];
    return [title, row];
  });
}

function rowOf(found: Found, words: readonly string[], index: number): HTMLElement {
  const row = document.createElement('li');
  row.id = `search-result-${index}`;
  row.role = 'option';
  const link = document.createElement('a');
  link.href = addressOf(found.url);
  link.tabIndex = -1;
  const title = document.createElement('strong');
  title.append(...marked(found.title, words));
  const within = document.createElement('small');
  within.textContent = found.within;
  const about = document.createElement('span');
  about.append(...marked(found.about, words));
  link.append(title, ' ', within, about);
  row.append(link);
  return row;
}

/** A text with the words that were found marked. */
function marked(text: string, words: readonly string[]): (string | HTMLElement)[] {
  if (words.length === 0) return [text];
  // Words of the index are letters and digits; the longest first, as one may begin with another.
  const longest = [...words].sort((a, b) => b.length - a.length).join('|');
  return text.split(new RegExp(`(${longest})`, 'giu')).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const mark = document.createElement('mark');
    mark.textContent = piece;
    return mark;
  });
}
