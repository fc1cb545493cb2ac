/** Compiles programs against the types of the installed package, as users' compilers and settings do. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NODE_ONLY } from '../entries.js';
import { run, tool } from './commands.js';

/** How imports are resolved; with `bundler` there are ES modules only. */
const NODE16 = { module: 'node16', moduleResolution: 'node16', commonJs: true } as const;
const NODENEXT = { module: 'nodenext', moduleResolution: 'nodenext', commonJs: true } as const;
const BUNDLER = { module: 'esnext', moduleResolution: 'bundler', commonJs: false } as const;
type Resolution = typeof NODE16 | typeof NODENEXT | typeof BUNDLER;

/** A version of TypeScript, and types of Node that it can read. */
interface Compiler {
  readonly name: string;
  readonly tsc: readonly [command: string, ...args: string[]];
  readonly typeRoot: string;
  readonly resolutions: readonly Resolution[];
}

/** The oldest that the package is for, the last of the old compiler, and the project's own. */
const compilers = (tools: string): readonly Compiler[] => {
  const own = resolve('node_modules/@types');
  const aliased = (name: string): Compiler['tsc'] => [
    process.execPath,
    join(tools, 'node_modules', name, 'bin/tsc'),
  ];
  return [
    {
      name: '5.2',
      tsc: aliased('typescript-5.2'),
      typeRoot: join(tools, 'node_modules/@types'),
      resolutions: [NODE16, BUNDLER],
    },
    {
      name: '5.9',
      tsc: aliased('typescript-5.9'),
      typeRoot: own,
      resolutions: [NODENEXT, BUNDLER],
    },
    {
      name: 'newest',
      tsc: [tool('tsc')],
      typeRoot: own,
      resolutions: [NODE16, NODENEXT, BUNDLER],
    },
  ];
};

/**
 * What a program sees of the types. Every `@ts-expect-error` is an error that must be there: were an event `any`, there
 * would be none.
 */
const PROGRAM = `
import { connect, listen, type CstaClient, type Monitor } from 'csta';
import { xmlCodec } from 'csta/xml';
import { createSimulator } from 'csta/simulator';

export async function eventsAreTyped(client: CstaClient, monitor: Monitor): Promise<string> {
  for await (const event of monitor) {
    // @ts-expect-error -- an event is no number
    const wrong: number = event;
    void wrong;
    if (event.type === 'DeliveredEvent') {
      const call: string | undefined = event.connection.callID;
      // @ts-expect-error -- there is no such member
      void event.noSuchMember;
      if (call !== undefined) return call;
    }
  }
  for await (const event of client.events({ types: ['HeldEvent'] })) {
    // @ts-expect-error -- an event is no number
    const wrong: number = event;
    void wrong;
  }
  const first = await client.events().next();
  // @ts-expect-error -- neither an event nor the end is a number
  const wrong: number = first.value;
  return first.done ? 'none' : first.value.type + wrong;
}

export async function thingsCanBeDisposed(): Promise<void> {
  await using pbx = await listen(createSimulator(), 'tcp://127.0.0.1:0');
  await using client = await connect(pbx.url);
  const disposed: PromiseLike<void> = client[Symbol.asyncDispose]();
  // @ts-expect-error -- it is a promise
  const wrong: number = client[Symbol.asyncDispose]();
  await disposed;
  void wrong;
}

const message = xmlCodec().decode(new Uint8Array());
// @ts-expect-error -- a message is no number
export const wrong: number = message;
export const type: string = message.type;
`;

/** Compiles a program and imports of all entry points with each compiler, each of its resolutions, with and without Node's types. */
export function compileWithEach(project: string, tools: string, names: readonly string[]): void {
  for (const compiler of compilers(tools)) {
    const start = performance.now();
    for (const resolution of compiler.resolutions) {
      for (const types of [['node'], []]) {
        const entries = types.length > 0 ? names : names.filter((name) => !NODE_ONLY.has(name));
        compile(project, compiler, {
          text: `${PROGRAM}${importsOf(entries)}`,
          resolution,
          types,
          // Without a lib of its own for \`await using\`: the package asks for it.
          lib: types.length > 0 ? ['es2022'] : ['es2022', 'dom'],
          skipLibCheck: false,
        });
      }
    }
    const seconds = (performance.now() - start) / 1000;
    console.log(`types with TypeScript ${compiler.name}: ok, ${seconds.toFixed(1)} s`);
  }
}

/** What the types cost a program that imports everything and one that imports nothing: seconds of the newest compiler. */
export function timeTypes(
  project: string,
  tools: string,
  names: readonly string[],
): readonly [seconds: number, without: number] {
  const newest = compilers(tools).at(-1);
  if (newest === undefined) throw new Error('there is no compiler');
  const time = (text: string): number => {
    const start = performance.now();
    compile(project, newest, {
      text,
      resolution: NODENEXT,
      types: ['node'],
      lib: ['es2022'],
      skipLibCheck: true,
    });
    return (performance.now() - start) / 1000;
  };
  return [time(importsOf(names)), time('export {};\n')];
}

interface Compilation {
  readonly text: string;
  readonly resolution: Resolution;
  /** The packages with types of the surroundings: `node`, or none for a browser. */
  readonly types: readonly string[];
  readonly lib: readonly string[];
  /** Whether the declarations are believed rather than checked, as most programs do. */
  readonly skipLibCheck: boolean;
}

const importsOf = (names: readonly string[]): string =>
  names.map((name, index) => `import * as e${index} from '${name}';\nvoid e${index};\n`).join('');

function compile(
  project: string,
  { name, tsc: [command, ...args], typeRoot }: Compiler,
  { text, resolution: { commonJs, ...resolution }, types, lib, skipLibCheck }: Compilation,
): void {
  const files = ['consumer.mts', ...(commonJs ? ['consumer.cts'] : [])];
  for (const file of files) writeFileSync(join(project, file), text);
  const compilerOptions = {
    target: 'es2022',
    lib,
    ...resolution,
    strict: true,
    noEmit: true,
    skipLibCheck,
    typeRoots: [typeRoot],
    types,
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  try {
    run(command, [...args, '-p', '.'], project);
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    const settings = `${resolution.moduleResolution}, types [${types.join()}]`;
    throw new Error(`TypeScript ${name}, ${settings}:\n${stdout}`, { cause: error });
  }
}
