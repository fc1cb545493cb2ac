/** Run in a fresh process: how long importing a codec and decoding a first message take, in milliseconds. */
const start = performance.now();
const encoding = process.argv[2];
const input = process.argv[3] ?? '';
if (encoding === 'ber') {
  const { decodeBer } = await import('../../src/ber/index.js');
  decodeBer(Uint8Array.from(input.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
} else {
  const { decodeXml } = await import('../../src/xml/index.js');
  decodeXml(input);
}
console.log(performance.now() - start);
