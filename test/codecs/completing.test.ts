import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBer } from '../../src/ber/index.js';
import type { CodecReport } from '../../src/model/codec.js';
import { DecodeError } from '../../src/model/errors.js';
import type { Message } from '../../src/model/message.js';
import { isOptionalInModel, memberWhenMissing } from '../../src/schema/catalogue.js';
import type { Members } from '../../src/schema/language.js';
import { standardCatalogue } from '../../src/schema/standard.js';
import { decodeXml, encodeXml } from '../../src/xml/index.js';
import { ArbitraryValues } from '../support/arbitrary.js';
import { apdusLackingOne, documentsLackingOne, documentWithoutChild } from '../support/left-out.js';
import { typeFault } from '../support/typed.js';
import { loadApdus, loadDocuments, loadSessionDocuments } from '../support/vectors.js';
import { messagesOf, xmlMessages } from '../support/xml-messages.js';

/** Expects that a message is what its type says; one whose type itself was left out says nothing. */
function expectWhole(message: ReturnType<typeof decodeXml>): void {
  if (message.kind !== 'unknown') expect(typeFault(message)).toBeUndefined();
}

/** Codes of what lacks something for which there is no value that would be true. */
const incomplete = new Set(['missing-member', 'bad-tag', 'bad-value']);

/** Reads a message that may lack something: it is whole, or an error says where it is not. */
function readOrRefuse(read: () => ReturnType<typeof decodeXml>): 'read' | 'refused' {
  try {
    expectWhole(read());
    return 'read';
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    expect(incomplete).toContain(error.code);
    expect(error.offset).toBeTypeOf('number');
    return 'refused';
  }
}

const all = standardCatalogue();
const values = new ArbitraryValues(6);

/** What the model requires of a message and XML has. */
const requiredOf = (members: Members): string[] =>
  Object.entries(members)
    .filter(([, member]) => !isOptionalInModel(member))
    .map(([name]) => name);

describe('a message of XML without a member that its type requires', () => {
  const messages = xmlMessages.flatMap((message) =>
    typeof message.content === 'string'
      ? []
      : requiredOf(message.content).map((member) => ({ message, member })),
  );

  it.each(messages.map(({ message, member }) => [message.type, member, message] as const))(
    '%s without %s',
    (type, member, message) => {
      const [whole = {}] = fc.sample(messagesOf(message, values), { seed: 269, numRuns: 1 });
      const details = typeof message.content === 'string' ? undefined : message.content[member];
      if (details === undefined) throw new Error('it is a member');
      const name = details.xmlName ?? member;
      const text = documentWithoutChild(encodeXml(whole as Message), name);
      // Every event is of a monitor.
      const isMonitor = member === 'monitorCrossRefID' && message.kind === 'event';
      const value = isMonitor ? '' : memberWhenMissing(all, details);
      const path = `${type}.${member}`;
      expect(decodeXml(text, { incomplete: 'keep' })).not.toHaveProperty(member);
      const strict = (): unknown => decodeXml(text, { strict: true });
      expect(strict).toThrow(DecodeError);
      if (value === undefined) {
        expect(() => decodeXml(text)).toThrow(
          expect.objectContaining({ code: 'missing-member', path, offset: expect.any(Number) }),
        );
        return;
      }
      const findings: Parameters<CodecReport>[0][] = [];
      const message2 = decodeXml(text, { report: (finding) => findings.push(finding) });
      expect(message2).toHaveProperty(member, value);
      expectWhole(message2);
      expect(findings).toContainEqual(expect.objectContaining({ code: 'missing-member', path }));
    },
  );
});

describe('a fixture without one of its elements is whole, or refused', () => {
  const documents = [...loadDocuments(6), ...loadSessionDocuments()];
  const elements = [...new Set(documents.map(({ element }) => element))];

  it.each(elements)('XML: %s', (element) => {
    for (const { xml } of documents.filter((document) => document.element === element)) {
      for (const text of documentsLackingOne(xml)) readOrRefuse(() => decodeXml(text));
    }
  });

  const apdus = loadApdus();
  const types = [...new Set(apdus.map(({ type }) => type))];

  it.each(types)('BER: %s', (type) => {
    for (const { apdu } of apdus.filter((vector) => vector.type === type)) {
      for (const octets of apdusLackingOne(apdu)) readOrRefuse(() => decodeBer(octets));
    }
  });
});
