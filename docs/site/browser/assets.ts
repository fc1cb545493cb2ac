/** Where the site's own files are, from a page of any depth; pages may also be opened as files. */
const base = document.documentElement.dataset.base ?? './';

/** The address of a page or file, which is given relative to the first page. */
export const addressOf = (path: string): string =>
  new URL(path, new URL(base.endsWith('/') ? base : `${base}/`, document.baseURI)).href;

/** Runs a script of the site. */
export function loadScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = addressOf(`assets/${name}`);
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${script.src} cannot be loaded`)));
    document.head.append(script);
  });
}
