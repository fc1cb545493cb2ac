import { builtinModules } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as browser from '../../src/browser.js';
import * as node from '../../src/index.js';
import { createSimulator } from '../../src/simulator/simulator.js';
import { createMemoryNetwork } from '../../src/transport/memory/memory-network.js';
import { existingEntryPoints, NODE_ONLY } from './entries.js';
import { WEB_GLOBALS } from './web-globals.js';

const BUILTINS = new Set(builtinModules.filter((name) => !name.startsWith('_')));

/** Notes every import of a Node built-in with the file that asks for it, and lets the bundle go on. */
function builtinRecorder(found: string[]): Plugin {
  return {
    name: 'node-builtins',
    setup({ onResolve }) {
      onResolve({ filter: /^(node:|[a-z_/]+$)/ }, ({ path, importer }) => {
        if (!path.startsWith('node:') && !BUILTINS.has(path)) return undefined;
        found.push(`${importer} imports ${path}`);
        return { path, external: true };
      });
    },
  };
}

async function bundle(input: Pick<BuildOptions, 'entryPoints' | 'stdin'>) {
  const builtins: string[] = [];
  const result = await build({
    ...input,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'csta',
    target: 'es2022',
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
    plugins: [builtinRecorder(builtins)],
  });
  const code = result.outputFiles.map((file) => file.text).join('');
  return { builtins, code, packages: packagesIn(result.metafile) };
}

/** The third-party packages whose code is in the bundle. */
function packagesIn({ outputs }: Metafile): string[] {
  const names = Object.values(outputs)
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path)?.[1])
    .filter((name) => name !== undefined);
  return [...new Set(names)].sort();
}

function kilobytes(octets: number): string {
  return `${(octets / 1024).toFixed(1)} kB`;
}

const entries = existingEntryPoints().filter(({ name }) => !NODE_ONLY.has(name));

describe.each(entries)('$name in a browser', (entry) => {
  it('bundles without a Node built-in and starts without Node globals', async () => {
    const { builtins, code, packages } = await bundle({
      entryPoints: [entry.browser?.source ?? entry.source],
    });
    expect(builtins).toEqual([]);
    expect(packages).toEqual([]);
    const exported: unknown = runInContext(`${code};csta`, createContext({ ...WEB_GLOBALS }));
    expect(exported).toBeTypeOf('object');
    const gzip = gzipSync(code).length;
    console.log(`${entry.name}: ${kilobytes(code.length)} minified, ${kilobytes(gzip)} gzip`);
  });
});

it('notices a Node built-in, with or without its prefix', async () => {
  const contents = "import 'fs'; import { connect } from 'node:net'; connect(1);";
  const { builtins } = await bundle({
    stdin: { contents, resolveDir: '.', sourcefile: 'probe.ts' },
  });
  expect(builtins.map((line) => line.replace(/^.* imports /, ''))).toEqual(['fs', 'node:net']);
});

describe('csta in a browser', () => {
  it('has the names that it has on Node', () => {
    expect(Object.keys(browser).sort()).toEqual(Object.keys(node).sort());
    expect(browser.DecodeError).toBe(node.DecodeError);
  });

  it('connects in memory, and says what it cannot do', async () => {
    const memory = createMemoryNetwork();
    const pbx = await browser.listen(createSimulator(), 'memory:pbx', { memory });
    const client = await browser.connect(pbx.url, { memory });
    expect(client.status.state).toBe('connected');
    await client.close();
    await pbx.close();
    const refused = { code: 'not-supported', message: expect.stringContaining('need Node') };
    await expect(browser.connect('tcp://127.0.0.1:1')).rejects.toMatchObject(refused);
    await expect(browser.listen(createSimulator(), 'tls://127.0.0.1:0')).rejects.toMatchObject(
      refused,
    );
    await expect(browser.connect('memory:pbx')).rejects.toMatchObject({ code: 'bad-argument' });
  });
});
