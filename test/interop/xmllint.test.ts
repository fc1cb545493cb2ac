import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeBer } from '../../src/ber/index.js';
import { EncodeError } from '../../src/model/errors.js';
import type { Message } from '../../src/model/message.js';
import { decodeXml, encodeXml } from '../../src/xml/index.js';
import { ArbitraryValues } from '../support/arbitrary.js';
import { reduced } from '../support/newer-members.js';
import { loadApdus, loadDocuments, loadSessionDocuments } from '../support/vectors.js';
import { messagesOf, xmlMessages } from '../support/xml-messages.js';

const run = promisify(execFile);
const isThere = spawnSync('xmllint', ['--version']).status === 0;
if (!isThere && process.env.CI)
  throw new Error('xmllint is missing; apt-get install libxml2-utils');

/** What libxml2 says of our documents, by the schemas that the facts of the standard give. */
/** The least documents lack what CSTA requires and XML does not. */
const keep = { incomplete: 'keep' } as const;

describe.skipIf(!isThere)('xmllint', { timeout: 120_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'csta-xmllint-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Validates documents, each by the schema of its namespace; gives what xmllint found wrong. */
  async function validate(edition: 3 | 6, documents: readonly string[]): Promise<string> {
    const isSession = (text: string): boolean => text.includes('ecma-354/appl_session');
    return (
      (await validateBy(
        `ed${edition}`,
        documents.filter((text) => !isSession(text)),
      )) + (await validateBy('ecma354', documents.filter(isSession)))
    );
  }

  async function validateBy(name: string, documents: readonly string[]): Promise<string> {
    if (documents.length === 0) return '';
    const files = documents.map((text, index) => {
      const file = join(folder, `${name}-${index}.xml`);
      writeFileSync(file, text);
      return file;
    });
    const schema = `spec-fixtures/xsd/${name}.xsd`;
    try {
      await run('xmllint', ['--noout', '--nonet', '--schema', schema, ...files], {
        maxBuffer: 1 << 26,
      });
      return '';
    } catch (error) {
      const { stderr } = error as { stderr: string };
      return stderr
        .split('\n')
        .filter((line) => line !== '' && !line.endsWith(' validates'))
        .slice(0, 20)
        .join('\n');
    }
  }

  it('finds a fault where there is one', async () => {
    expect(await validate(6, [encodeXml(call).replace('callingDevice', 'caller')])).toContain(
      'caller',
    );
  });

  it('finds a fault in an application session', async () => {
    const text = encodeXml(stop).replaceAll('sessionID', 'session');
    expect(await validate(6, [text])).toContain('session');
  });

  it.each([3, 6] as const)('takes application sessions beside edition %i', async (edition) => {
    const documents = loadSessionDocuments().map(({ xml }) =>
      encodeXml(decodeXml(xml, keep), { ...keep, edition, prefix: edition === 3 ? 'aps' : '' }),
    );
    expect(documents.length).toBeGreaterThan(30);
    expect(await validate(edition, documents)).toBe('');
  });

  it.each([3, 6] as const)('takes every document of edition %i that we write', async (edition) => {
    const documents = loadDocuments(edition).map(({ xml }) =>
      encodeXml(decodeXml(xml, keep), { ...keep, edition }),
    );
    expect(await validate(edition, documents)).toBe('');
  });

  it('takes every message that came in BER and has a form in XML', async () => {
    const documents = loadApdus().flatMap(({ apdu }) => {
      try {
        return [encodeXml(decodeBer(apdu))];
      } catch (error) {
        if (error instanceof EncodeError) return [];
        throw error;
      }
    });
    expect(documents.length).toBeGreaterThan(900);
    expect(await validate(6, documents)).toBe('');
  });

  it.each([3, 6] as const)('takes random messages of edition %i', async (edition) => {
    const values = new ArbitraryValues(edition, true);
    const documents = xmlMessages
      .filter(({ since }) => since <= edition)
      .flatMap((message) => fc.sample(messagesOf(message, values), { seed: 323, numRuns: 4 }))
      .map((message) => encodeXml(message as Message, { edition }));
    expect(documents.length).toBeGreaterThan(1500);
    expect(await validate(edition, documents)).toBe('');
  });

  it('takes in edition 3 what is left of messages of edition 6', async () => {
    const values = new ArbitraryValues(6, true);
    const documents = xmlMessages
      .filter(({ since }) => since === 3)
      .flatMap((message) =>
        fc
          .sample(messagesOf(message, values), { seed: 3, numRuns: 3 })
          .map((value) => ({ value, reduced: reduced(value as object, message, 3) })),
      )
      .filter(({ reduced }) => reduced.left.length > 0 && reduced.needed.length === 0)
      .map(({ value }) => encodeXml(value as Message, { edition: 3, tooNew: 'omit' }));
    expect(documents.length).toBeGreaterThan(60);
    expect(await validate(3, documents)).toBe('');
  });
});

const stop: Message = {
  kind: 'request',
  type: 'StopApplicationSession',
  sessionID: '1',
  sessionEndReason: { definedEndReason: 'normal' },
};

const call: Message = {
  kind: 'request',
  type: 'MakeCall',
  callingDevice: { number: '100' },
  calledDirectoryNumber: { number: '200' },
};
