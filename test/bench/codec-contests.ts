/** The codecs against libraries that read and write any BER or XML, and against what could not be done with less. */

import { type ASN1Element, BERElement } from 'asn1-ts';
import * as asn1js from 'asn1js';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { decodeBer, encodeBer } from '../../src/ber/index.js';
import { decodeXml, encodeXml, xmlCodec } from '../../src/xml/index.js';
import { scanTags, walkTlvs } from './bare.js';
import { type Contest, each } from './work.js';

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

const parserOptions = { ignoreAttributes: false, parseTagValue: false };
const parser = new XMLParser(parserOptions);
const builder = new XMLBuilder(parserOptions);
const trees = (documents: readonly string[]): unknown[] =>
  documents.map((text) => parser.parse(text) as unknown);
const codec = xmlCodec();
const utf8 = new TextEncoder();

const scopes = ['call-control', 'all'] as const;

export const codecContests: readonly Contest[] = [
  {
    title: 'decode BER',
    of: 'apdus',
    scopes,
    contestants: [
      { name: 'ber.decode', prepare: ({ apdus }) => each(apdus, (apdu) => decodeBer(apdu)) },
      { name: 'asn1js', prepare: ({ apdus }) => each(apdus, (apdu) => asn1js.fromBER(apdu)) },
      { name: 'asn1-ts', prepare: ({ apdus }) => each(apdus, parseWithAsn1Ts) },
      { name: 'bare walk', prepare: ({ apdus }) => each(apdus, walkTlvs) },
    ],
  },
  {
    title: 'encode BER',
    of: 'apdus',
    scopes,
    contestants: [
      {
        name: 'ber.encode',
        prepare: ({ apdus }) =>
          each(
            apdus.map((apdu) => decodeBer(apdu)),
            (message) => encodeBer(message),
          ),
      },
      {
        name: 'asn1js',
        prepare: ({ apdus }) =>
          each(
            apdus.map((apdu) => asn1js.fromBER(apdu).result),
            (tree) => tree.toBER(),
          ),
      },
    ],
  },
  {
    title: 'decode XML',
    of: 'documents',
    scopes,
    contestants: [
      {
        name: 'xml.decode',
        prepare: ({ documents }) => each(documents, (text) => decodeXml(text)),
      },
      {
        name: 'fast-xml-parser',
        prepare: ({ documents }) => each(documents, (text) => parser.parse(text)),
      },
      {
        name: 'saxes',
        prepare: ({ documents }) =>
          each(documents, (text) => new SaxesParser().write(text).close()),
      },
      { name: 'bare scan', prepare: ({ documents }) => each(documents, scanTags) },
    ],
  },
  {
    title: 'encode XML',
    of: 'documents',
    scopes,
    contestants: [
      {
        name: 'xml.encode',
        prepare: ({ documents }) =>
          each(
            documents.map((text) => decodeXml(text)),
            (message) => encodeXml(message),
          ),
      },
      {
        name: 'fast-xml-parser',
        prepare: ({ documents }) => each(trees(documents), (tree) => builder.build(tree)),
      },
    ],
  },
  {
    // A text that is made by joining others is put together when it is first read, as here.
    title: 'encode XML to octets',
    of: 'documents',
    scopes,
    contestants: [
      {
        name: 'xml.encode to octets',
        prepare: ({ documents }) =>
          each(
            documents.map((text) => decodeXml(text)),
            (message) => codec.encode(message),
          ),
      },
      {
        name: 'fast-xml-parser',
        prepare: ({ documents }) =>
          each(trees(documents), (tree) => utf8.encode(builder.build(tree) as string)),
      },
    ],
  },
];
