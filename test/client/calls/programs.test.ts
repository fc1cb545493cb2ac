import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { connect, listen } from '../../../src/index.js';
import { createSimulator, type Simulator } from '../../../src/simulator/index.js';
import { entryPoints } from '../../package/entries.js';
import { blocksOf } from '../../package/examples.js';

const RECIPES = readFileSync('docs/recipes.md', 'utf8');

/** The program of a recipe, as it stands in the documentation. */
function recipe(heading: string): string {
  const section = RECIPES.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  return blocksOf(section).find(({ info }) => info === 'ts')?.text ?? '';
}

const lines = (program: string): number =>
  program.split('\n').filter((line) => line.trim() !== '').length;

const folder = mkdtempSync(join(tmpdir(), 'csta-recipes-'));
const closing: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
afterEach(async () => {
  for (const close of closing.splice(1).reverse()) await close();
});

/** Runs a recipe as a program of its own, against a PBX here. */
function run(program: string, url: string, ...args: readonly string[]) {
  const file = join(folder, 'program.mts');
  writeFileSync(file, program.replace("'tcp://pbx.example:1040'", JSON.stringify(url)));
  const paths = Object.fromEntries(
    entryPoints().map(({ name, source }) => [name, [resolve(source)]]),
  );
  const tsconfig = join(folder, 'tsconfig.json');
  writeFileSync(
    tsconfig,
    JSON.stringify({ extends: resolve('tsconfig.json'), compilerOptions: { paths } }),
  );
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), file, ...args],
    { env: { ...process.env, TSX_TSCONFIG_PATH: tsconfig }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  closing.push(() => child.kill());
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  return {
    printed: () => printed,
    ended: new Promise<number | null>((done) => child.on('exit', done)),
  };
}

async function pbxAt(
  address: string,
): Promise<{ simulator: Simulator; url: string; stop: () => Promise<void> }> {
  const simulator = createSimulator({ devices: '100-149', names: { '101': 'Alice' } });
  const listener = await listen(simulator, address);
  const stop = async (): Promise<void> => {
    await listener.close({ timeout: 10 });
    simulator.close();
  };
  closing.push(stop);
  return { simulator, url: listener.url, stop };
}

/** Waits for something of another process. */
async function until(holds: () => boolean, what: () => string): Promise<void> {
  const giveUp = performance.now() + 30_000;
  while (!holds()) {
    if (performance.now() > giveUp) throw new Error(`it did not come to that: ${what()}`);
    await new Promise((resume) => setTimeout(resume, 20));
  }
}

describe('the recipe', () => {
  it('for a screen pop is short, survives a restart, and loses no call', async () => {
    const program = recipe('Screen pop');
    expect(lines(program)).toBeLessThanOrEqual(15);
    const pbx = await pbxAt('tcp://127.0.0.1:0?encoding=xml');
    const { printed } = run(program, pbx.url);
    // Until it watches, calls ring on: it is told of those that ring already, too.
    pbx.simulator.station('101').dial('100');
    await until(() => printed().includes('100: 101 Alice'), printed);
    await pbx.stop();
    const again = await pbxAt(pbx.url);
    again.simulator.station('103').dial('102');
    await until(() => printed().includes('102: 103'), printed);
    // 102 asks 104, and hands the caller over: 104 sees 102 first, and 103 then.
    again.simulator.station('102').answer();
    const client = await connect(pbx.url);
    closing.push(() => client.close());
    const [call] = (await client.phone('102')).calls;
    const consultation = await call?.consult('104');
    await until(() => printed().includes('104: 102'), printed);
    again.simulator.station('104').answer();
    await consultation?.until('talking');
    await call?.transferTo(consultation ?? '', { wait: 'done' });
    await until(() => printed().includes('104: 103'), printed);
    expect(printed().match(/^102: 103/gm)).toHaveLength(1);
  });

  it('for click to call is short, and does what it says', async () => {
    const program = recipe('Click to call, with consultation and transfer');
    expect(lines(program)).toBeLessThanOrEqual(20);
    const { simulator, url } = await pbxAt('tcp://127.0.0.1:0?encoding=ber&framing=length16');
    const { printed, ended } = run(program, url, '100', '101', '102');
    for (const number of ['101', '102']) {
      const station = simulator.station(number);
      await until(() => station.calls.some(({ state }) => state === 'alerting'), printed);
      station.answer();
    }
    await expect(ended).resolves.toBe(0);
    expect(printed()).toBe('101 talks with 102\n');
    const states = simulator.connections.map(({ device, state }) => `${device} ${state}`);
    expect(states.sort()).toEqual(['101 connected', '102 connected']);
  });

  it('for click to call says why it does not get through', async () => {
    const { simulator, url } = await pbxAt('tcp://127.0.0.1:0?encoding=xml');
    simulator.station('101').dial('103');
    const { printed, ended } = run(
      recipe('Click to call, with consultation and transfer'),
      url,
      ...['100', '101', '102'],
    );
    await expect(ended).resolves.toBe(0);
    expect(printed()).toBe('did not get through: busy\n');
  });

  it('for a journal writes down every call', async () => {
    const { simulator, url } = await pbxAt('tcp://127.0.0.1:0?encoding=xml');
    const { printed } = run(recipe('Call journal'), url);
    const talk = (): void => {
      simulator.station('100').dial('101');
      simulator.station('101').answer();
      simulator.station('100').hangUp();
    };
    const ringing = setInterval(talk, 50);
    closing.push(() => clearInterval(ringing));
    await until(() => printed().includes('100 -> 101 0 s callerCleared'), printed);
  });
});
