import { spawnSync } from 'node:child_process';
import { type ASN1Element, BERElement } from 'asn1-ts';
import * as asn1js from 'asn1js';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { decodeBer, encodeBer } from '../../src/ber/index.js';
import { hexOf } from '../../src/model/hex.js';
import { decodeXml, encodeXml, xmlCodec } from '../../src/xml/index.js';
import { scanTags, walkTlvs } from './bare.js';
import { contest, lastResult, type Times } from './contest.js';
import { type BenchMessages, benchMessages } from './messages.js';

/** The element of an array by a number that is known to be within it. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`there is no item ${index}`);
  return item;
}

function measureBer(apdus: readonly Uint8Array[]): { decode: Times; encode: Times } {
  const messages = apdus.map((apdu) => decodeBer(apdu));
  const trees = apdus.map((apdu) => asn1js.fromBER(apdu).result);
  const decode = contest(
    [
      { name: 'ber.decode', run: (index) => decodeBer(at(apdus, index)) },
      { name: 'asn1js', run: (index) => asn1js.fromBER(at(apdus, index)) },
      { name: 'asn1-ts', run: (index) => parseWithAsn1Ts(at(apdus, index)) },
      { name: 'bare walk', run: (index) => walkTlvs(at(apdus, index)) },
    ],
    apdus.length,
  );
  const encode = contest(
    [
      { name: 'ber.encode', run: (index) => encodeBer(at(messages, index)) },
      { name: 'asn1js', run: (index) => at(trees, index).toBER() },
    ],
    apdus.length,
  );
  return { decode, encode };
}

/** asn1-ts reads an element's content when it is asked for it. */
function parseWithAsn1Ts(octets: Uint8Array): number {
  const element = new BERElement();
  element.fromBytes(octets);
  return descend(element);
}

function descend(element: ASN1Element): number {
  if (element.construction === 0) return 1;
  return element.sequence.reduce((count, child) => count + descend(child), 1);
}

function measureXml(documents: readonly string[]): {
  decode: Times;
  encode: Times;
  send: Times;
} {
  const options = { ignoreAttributes: false, parseTagValue: false };
  const parser = new XMLParser(options);
  const builder = new XMLBuilder(options);
  const messages = documents.map((text) => decodeXml(text));
  const trees = documents.map((text) => parser.parse(text) as unknown);
  const decode = contest(
    [
      { name: 'xml.decode', run: (index) => decodeXml(at(documents, index)) },
      { name: 'fast-xml-parser', run: (index) => parser.parse(at(documents, index)) },
      { name: 'saxes', run: (index) => new SaxesParser().write(at(documents, index)).close() },
      { name: 'bare scan', run: (index) => scanTags(at(documents, index)) },
    ],
    documents.length,
  );
  const encode = contest(
    [
      { name: 'xml.encode', run: (index) => encodeXml(at(messages, index)) },
      { name: 'fast-xml-parser', run: (index) => builder.build(at(trees, index)) },
    ],
    documents.length,
  );
  // A text that is made by joining others is put together when it is first read, as here.
  const send = contest(
    [
      { name: 'xml.encode to octets', run: (index) => codec.encode(at(messages, index)) },
      {
        name: 'fast-xml-parser',
        run: (index) => utf8.encode(builder.build(at(trees, index)) as string),
      },
    ],
    documents.length,
  );
  return { decode, encode, send };
}

const codec = xmlCodec();
const utf8 = new TextEncoder();

/** How many times as long each peer takes as the codec, by `codec/peer`. */
function ratios(times: Times, suffix: string): [string, number][] {
  const [[own, ownTime] = ['', 1], ...peers] = [...times];
  return peers.map(([peer, time]) => [`${own}${suffix}/${peer}`, round(time / ownTime)]);
}

const round = (value: number): number => Math.round(value * 100) / 100;

function table(title: string, times: Times): string {
  const [[, ownTime] = ['', 1]] = [...times];
  const rows = [...times].map(
    ([name, time]) =>
      `  ${name.padEnd(22)}${time.toFixed(2).padStart(10)} µs${(time / ownTime).toFixed(2).padStart(10)} ×`,
  );
  return `${title}\n${rows.join('\n')}\n`;
}

function describe({ apdus, documents }: BenchMessages): string {
  const octets = apdus.reduce((sum, apdu) => sum + apdu.length, 0) / apdus.length;
  const characters = documents.reduce((sum, text) => sum + text.length, 0) / documents.length;
  return `${apdus.length} apdus of ${Math.round(octets)} octets, ${documents.length} documents of ${Math.round(characters)} characters on average`;
}

/** Milliseconds from an empty process to the first decoded message, the median of nine processes. */
function coldStart(script: string, encoding: string, input: string): number {
  const samples = Array.from({ length: 9 }, () =>
    Number(spawnSync(process.execPath, [script, encoding, input], { encoding: 'utf8' }).stdout),
  );
  return round(samples.sort((a, b) => a - b)[4] ?? Number.NaN);
}

const [coldStartScript = '', ...flags] = process.argv.slice(2);
const json = flags.includes('--json');
const print = (text: string): void => {
  if (!json) console.log(text);
};

const results: Record<string, number> = {};
for (const scope of ['call-control', 'all'] as const) {
  const messages = benchMessages(scope);
  const suffix = scope === 'all' ? '(all)' : '';
  print(`${scope === 'all' ? 'All messages' : 'Call control'}: ${describe(messages)}\n`);
  const ber = measureBer(messages.apdus);
  const xml = measureXml(messages.documents);
  for (const times of [ber.decode, ber.encode, xml.decode, xml.encode, xml.send]) {
    Object.assign(results, Object.fromEntries(ratios(times, suffix)));
  }
  print(table('decode BER', ber.decode));
  print(table('encode BER', ber.encode));
  print(table('decode XML', xml.decode));
  print(table('encode XML', xml.encode));
  print(table('encode XML to octets', xml.send));
}

const { apdus, documents } = benchMessages('call-control');
const cold = {
  ber: coldStart(coldStartScript, 'ber', hexOf(at(apdus, 0))),
  xml: coldStart(coldStartScript, 'xml', at(documents, 0)),
};
print(`Cold start, import and first message: BER ${cold.ber} ms, XML ${cold.xml} ms`);
if (json) console.log(JSON.stringify({ ratios: results, coldStart: cold }));
if (lastResult() === undefined) throw new Error('nothing was measured');
