/** Programs as users write them, against the installed package. */
import { examplesOf } from '../examples.js';

/** An ES module in two parts, so that it can be written in other forms. */
export interface Program {
  readonly name: string;
  /** Lines `import { a, b as c } from 'd';`. */
  readonly imports: string;
  /** All that follows; may `await`. */
  readonly body: string;
  /** What it must print. */
  readonly output: string;
}

const IMPORT = /^import \{([^}]*)\} from '([^']+)';$/gm;

function program(name: string, code: string, output: string): Program {
  return {
    name,
    imports: [...code.matchAll(IMPORT)].map(([line]) => line).join('\n'),
    body: code.replace(IMPORT, ''),
    output,
  };
}

/** The program as an ES module. */
export const asModule = ({ imports, body }: Program): string => `${imports}\n${body}`;

/** The program as a CommonJS module. */
export const asCommonJs = (program: Program): string =>
  `${requiresOf(program)}\n(async () => {${program.body}})();\n`;

/** The program as the entry of a bundle that leaves its promise in a global variable, in either form. */
export function asBundleEntry(program: Program, form: 'module' | 'commonjs'): string {
  const imports = form === 'module' ? program.imports : requiresOf(program);
  return `${imports}\nglobalThis.finished = (async () => {${program.body}})();\n`;
}

const requiresOf = ({ imports }: Program): string =>
  imports.replace(
    IMPORT,
    (_line, names: string, from: string) =>
      `const {${names.replace(/ as /g, ': ')}} = require('${from}');`,
  );

/** The first program of the README. */
export function readmeProgram(): Program {
  const example = examplesOf('README.md').find(({ run }) => run);
  if (example?.output === undefined) throw new Error('README.md has no program with its output');
  return program('the README’s program', example.code, example.output);
}

/** Reads and writes a message with each codec, and tells their errors by class. */
export const codecs: Program = program(
  'the codecs',
  `
import { CstaError, DecodeError } from 'csta';
import { berCodec, phase1Codec } from 'csta/ber';
import { DecodeError as DecodeErrorOfModel } from 'csta/model';
import { xmlCodec } from 'csta/xml';

const message = {
  kind: 'request',
  type: 'MakeCall',
  invokeID: 7,
  callingDevice: { number: '100' },
  calledDirectoryNumber: { number: '200' },
};
const hexOf = (octets) => [...octets].map((octet) => octet.toString(16).padStart(2, '0')).join('');
const sorted = (value) =>
  JSON.stringify(value, (_key, part) =>
    part instanceof Object && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part);

function check(name, codec, expected, wireOf) {
  const octets = codec.encode(message);
  const decoded = { invokeID: message.invokeID, ...codec.decode(octets) };
  if (sorted(decoded) !== sorted(message)) throw new Error(name + ': ' + JSON.stringify(decoded));
  const wire = wireOf(octets);
  if (wire !== expected) throw new Error(name + ': ' + wire);
  try {
    codec.decode(octets.subarray(0, octets.length - 1));
    throw new Error(name + ': half a message was read');
  } catch (error) {
    for (const one of [DecodeError, DecodeErrorOfModel, CstaError]) {
      if (!(error instanceof one)) throw new Error(name + ': not told by its class', { cause: error });
    }
  }
  console.log(name);
}

const xml =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<MakeCall xmlns="http://www.ecma-international.org/standards/ecma-323/csta/ed6">' +
  '<callingDevice>100</callingDevice><calledDirectoryNumber>200</calledDirectoryNumber></MakeCall>';
check('XML', xmlCodec(), xml, (octets) => new TextDecoder().decode(octets));
check('BER, phase III', berCodec(), 'a11602010702010a300e3005800331303030058003323030', hexOf);
check('Phase I', phase1Codec(), 'a11402010702010a300c800331303062058003323030', hexOf);
`,
  'XML\nBER, phase III\nPhase I\n',
);

/** A PBX and a client in one program without any socket: the README's program where there is no Node. */
export const inMemory: Program = program(
  'a call in memory',
  `
import { connect, listen, TransportError, UsageError } from 'csta';
import { createSimulator } from 'csta/simulator';
import { createMemoryNetwork } from 'csta/transport/memory';

const memory = createMemoryNetwork();
for (const encoding of ['xml', 'ber', 'ber&phase=1']) {
  const simulator = createSimulator();
  const pbx = await listen(simulator, 'memory:pbx?encoding=' + encoding, { memory });
  const client = await connect(pbx.url, { memory });
  const monitor = await client.monitor('100');
  await client.callControl.makeCall({ callingDevice: '100', calledDirectoryNumber: '101' });
  for await (const event of monitor) {
    console.log(encoding, event.type);
    break;
  }
  await client.close();
  await pbx.close();
  simulator.close();
}
const refused = await connect('memory:nobody', { memory }).catch((error) => error);
if (!(refused instanceof TransportError)) throw new Error('not told by its class', { cause: refused });
const unknown = await connect('sip:100@phone.example').catch((error) => error);
if (!(unknown instanceof UsageError)) throw new Error('not told by its class', { cause: unknown });
`,
  ['xml', 'ber', 'ber&phase=1'].map((encoding) => `${encoding} ServiceInitiatedEvent\n`).join(''),
);
