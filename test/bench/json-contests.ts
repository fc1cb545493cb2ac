/**
 * The codecs against what every reader knows: V8's JSON on the same messages in their JSON form, and Protocol Buffers with
 * the same content. Who names no octets reads or writes a string, as programs use JSON; over a wire it takes octets.
 */

import { decodeBer, encodeBer } from '../../src/ber/index.js';
import { type Json, toJson } from '../../src/model/json.js';
import type { Message } from '../../src/model/message.js';
import { xmlCodec } from '../../src/xml/index.js';
import type { BenchMessages } from './messages.js';
import { protobufForm } from './protobuf.js';
import { type Contest, type Contestant, each } from './work.js';

const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder();
const xml = xmlCodec();
const scopes = ['medium'] as const;

type MessagesOf = (messages: BenchMessages) => readonly Message[];

const fromApdus: MessagesOf = ({ apdus }) => apdus.map((apdu) => decodeBer(apdu));
const fromDocuments: MessagesOf = ({ documents }) =>
  documents.map((document) => xml.decode(utf8.encode(document)));

const toValues = (messages: readonly Message[]): Json[] => messages.map((one) => toJson(one));
const toTexts = (messages: readonly Message[]): string[] =>
  toValues(messages).map((value) => JSON.stringify(value));

const readers = (messagesOf: MessagesOf): readonly Contestant[] => [
  {
    name: 'JSON.parse',
    prepare: (bench) => each(toTexts(messagesOf(bench)), (text) => JSON.parse(text) as unknown),
  },
  {
    name: 'JSON.parse of octets',
    prepare: (bench) =>
      each(
        toTexts(messagesOf(bench)).map((text) => utf8.encode(text)),
        (octets) => JSON.parse(fromUtf8.decode(octets)) as unknown,
      ),
  },
  {
    name: 'protobufjs',
    prepare: (bench) => {
      const { decode, encode, write } = protobufForm();
      const octets = messagesOf(bench).map((message) => encode(write(message)));
      return each(octets, decode);
    },
  },
];

const writers = (messagesOf: MessagesOf): readonly Contestant[] => [
  {
    name: 'JSON.stringify',
    prepare: (bench) => each(toValues(messagesOf(bench)), (value) => JSON.stringify(value)),
  },
  {
    name: 'JSON.stringify to octets',
    prepare: (bench) =>
      each(toValues(messagesOf(bench)), (value) => utf8.encode(JSON.stringify(value))),
  },
  {
    name: 'protobufjs',
    prepare: (bench) => {
      const { encode, write } = protobufForm();
      return each(messagesOf(bench).map(write), encode);
    },
  },
];

export const jsonContests: readonly Contest[] = [
  {
    title: 'decode BER, and JSON of the same messages',
    of: 'apdus',
    scopes,
    contestants: [
      { name: 'ber.decode', prepare: ({ apdus }) => each(apdus, (apdu) => decodeBer(apdu)) },
      ...readers(fromApdus),
    ],
  },
  {
    title: 'encode BER, and JSON of the same messages',
    of: 'apdus',
    scopes,
    contestants: [
      {
        name: 'ber.encode',
        prepare: (bench) => each(fromApdus(bench), (message) => encodeBer(message)),
      },
      ...writers(fromApdus),
    ],
  },
  {
    title: 'decode XML from octets, and JSON of the same messages',
    of: 'documents',
    scopes,
    contestants: [
      {
        name: 'xml.decode',
        prepare: ({ documents }) =>
          each(
            documents.map((text) => utf8.encode(text)),
            (octets) => xml.decode(octets),
          ),
      },
      ...readers(fromDocuments),
    ],
  },
  {
    title: 'encode XML to octets, and JSON of the same messages',
    of: 'documents',
    scopes,
    contestants: [
      {
        name: 'xml.encode',
        prepare: (bench) => each(fromDocuments(bench), (message) => xml.encode(message)),
      },
      ...writers(fromDocuments),
    ],
  },
];
