/**
 * Run in a fresh process: how long the first 10,000 events take that are decoded after a codec has been imported, in
 * milliseconds. Compiling is in it: the engine's of the code, and the library's of the schema.
 *
 * Arguments: `ber` or `xml`, and a file with an event a line, hexadecimal or XML.
 */
import { readFileSync } from 'node:fs';

const EVENTS = 10_000;

const [encoding, file = ''] = process.argv.slice(2);
const lines = readFileSync(file, 'utf8').split('\n');
const inputs = lines.map((line) => Buffer.from(line, encoding === 'ber' ? 'hex' : 'utf8'));
const codec =
  encoding === 'ber'
    ? (await import('../../src/ber/index.js')).berCodec()
    : (await import('../../src/xml/index.js')).xmlCodec();
const start = performance.now();
for (let count = 0; count < EVENTS; count++) {
  codec.decode(inputs[count % inputs.length] ?? new Uint8Array());
}
console.log(performance.now() - start);
