import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { decodeBer } from '../../src/ber/index.js';
import { DecodeError } from '../../src/model/errors.js';
import { toJson } from '../../src/model/json.js';
import { decodeXml } from '../../src/xml/index.js';
import { loadApdus, loadSessionDocuments } from '../support/vectors.js';

interface Schema {
  readonly $defs: Readonly<Record<string, unknown>>;
}

const schema = JSON.parse(readFileSync('src/model/generated/csta.schema.json', 'utf8')) as Schema;

const ajv = new Ajv2020({ strict: false, allErrors: false });
ajv.addSchema(schema, 'csta');

/** The definition of one message; the whole schema is a choice of hundreds of these. */
const validator = (type: string) =>
  ajv.getSchema(`csta#/$defs/message:${type === 'UniversalFailure' ? 'error' : type}`);

describe('the JSON Schema', () => {
  const apdus = loadApdus();

  it.each([...new Set(apdus.map(({ type }) => type))])('takes %s in JSON', (type) => {
    const validate = validator(type);
    if (!validate) throw new Error(`there is no definition of ${type}`);
    for (const vector of apdus.filter((one) => one.type === type)) {
      validate(toJson(decodeBer(vector.apdu)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  const complete = loadSessionDocuments().flatMap(({ element, xml }) => {
    try {
      return [[element, decodeXml(xml, { strict: true })] as const];
    } catch (error) {
      // The least documents lack members that the standard requires.
      if (error instanceof DecodeError && error.code === 'missing-member') return [];
      throw error;
    }
  });

  it.each(complete)('takes %s of application sessions in JSON', (type, message) => {
    const validate = validator(type);
    if (!validate) throw new Error(`there is no definition of ${type}`);
    validate(toJson(message));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('has seen every message of application sessions', () => {
    expect(new Set(complete.map(([type]) => type)).size).toBe(10);
  });

  it('refuses a message with a member that it does not have', () => {
    const validate = validator('MonitorStop');
    const monitorStop = { kind: 'request', type: 'MonitorStop', monitorCrossRefID: '1' };
    expect(validate?.(monitorStop)).toBe(true);
    expect(validate?.({ ...monitorStop, device: '100' })).toBe(false);
  });
});
