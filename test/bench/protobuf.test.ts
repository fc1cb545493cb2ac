import { expect, test } from 'vitest';
import { decodeBer } from '../../src/ber/index.js';
import type { Message } from '../../src/model/message.js';
import { decodeXml } from '../../src/xml/index.js';
import { benchMessages } from './messages.js';
import { protobufForm, withoutNestedLists } from './protobuf.js';

const { write, encode, decode, read } = protobufForm();
const { apdus, documents } = benchMessages('medium');

/** A message's content as Protocol Buffers can tell it: numbers of 32 bits, no list without items, flags as numbers. */
function content(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number') return Number.isInteger(value) ? value | 0 : value;
  if (value instanceof Uint8Array) return Array.from(value);
  if (Array.isArray(value)) return value.map(content);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => !(Array.isArray(member) && member.length === 0))
      .map(([name, member]) => [name, content(member)]),
  );
}

const expected = ({ kind: _, type, invokeID, ...members }: Message): unknown => ({
  header: { type, ...(invokeID === undefined ? {} : { invokeID: content(invokeID) }) },
  content: content(withoutNestedLists(members)),
});

test.each([
  ['BER', apdus.map((apdu) => decodeBer(apdu))],
  ['XML', documents.map((document) => decodeXml(document))],
])('Protocol Buffers carry what the benchmark measures in %s', (_, messages) => {
  expect(messages.length).toBeGreaterThan(250);
  for (const message of messages) {
    expect(content(read(decode(encode(write(message)))))).toEqual(expected(message));
  }
});
