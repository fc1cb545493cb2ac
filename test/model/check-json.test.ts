import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBer } from '../../src/ber/index.js';
import { checkMembers } from '../../src/model/check-json.js';
import { type Json, toJson } from '../../src/model/json.js';
import { allMessages } from '../../src/schema/messages.js';
import { standardCatalogue } from '../../src/schema/standard.js';
import { loadApdus } from '../support/vectors.js';

const all = standardCatalogue();
const requests = new Map(
  allMessages(all)
    .filter(({ kind }) => kind === 'request')
    .map(({ name, payload }) => [name, payload.members] as const),
);

const check = (type: string, json: unknown, devices: readonly string[] = []) =>
  checkMembers(all, type, requests.get(type) ?? {}, json, { devices });

const problems = (type: string, json: unknown): string[] =>
  check(type, json).map(({ code, path, message }) => `${code} ${path}: ${message}`);

type Members = Readonly<Record<string, Json | undefined>>;

/** The members of every request of the fixtures, in JSON. */
const samples = loadApdus()
  .filter(({ kind }) => kind === 'argument')
  .map(({ apdu }) => {
    const message = decodeBer(apdu);
    const { kind: _, type, invokeID, ...members } = toJson(message) as Members;
    return { type: String(type), members };
  });

describe('a request in JSON', () => {
  it('is as the schema has it, in every fixture', () => {
    for (const { type, members } of samples) expect(problems(type, members)).toEqual([]);
  });

  it('lacks a member, has one that there is not, or one of the wrong type', () => {
    expect(
      problems('MakeCall', { callingDevice: 5, autoOriginate: 'doNotPromt', extra: 1 }),
    ).toEqual([
      'missing-member MakeCall.calledDirectoryNumber: it is missing; DeviceID, an object with number is expected',
      'bad-value MakeCall.callingDevice: DeviceID, an object with number is expected, not 5',
      'bad-value MakeCall.autoOriginate: one of prompt, doNotPrompt is expected, not "doNotPromt"; did you mean doNotPrompt?',
      expect.stringMatching(/^unknown-member MakeCall.extra: there is no such member; there are /),
    ]);
    expect(problems('MakeCall', [])).toEqual([
      'bad-value MakeCall: an object with the members of the message is expected, not []',
    ]);
  });

  it('holds numbers, texts and lists within their limits', () => {
    const device = { number: '1' };
    expect(
      problems('SetMicrophoneGain', {
        device,
        auditoryApparatus: 'a',
        microphoneGain: { micGainAbs: 101 },
      }),
    ).toEqual([expect.stringMatching(/micGainAbs: 0 to 100 are allowed, not 101$/)]);
    expect(
      problems('ClearConnection', { connectionToBeCleared: { deviceID: { number: 7 } } }),
    ).toEqual([
      'bad-value ClearConnection.connectionToBeCleared.deviceID.number: a text is expected, not 7',
    ]);
  });

  it('names a device by its number where the client takes that', () => {
    const members = { callingDevice: '100', calledDirectoryNumber: { number: '200' } };
    expect(check('MakeCall', members, ['callingDevice'])).toEqual([]);
    expect(check('MakeCall', members)).toHaveLength(1);
  });

  it('keeps what may be a secret to itself', () => {
    const [problem] = check('StartApplicationSession', {
      applicationInfo: { applicationID: 'a', applicationSpecificInfo: { password: 'mellon' } },
    });
    expect(JSON.stringify(problem)).not.toContain('mellon');
  });

  it('is what the JSON Schema takes, but for limits', () => {
    const schema = JSON.parse(
      readFileSync('src/model/generated/csta.schema.json', 'utf8'),
    ) as object;
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(schema, 'csta');
    const mutants = fc.tuple(
      fc.constantFrom(...samples),
      fc.nat(),
      fc.constantFrom<Json | undefined>(undefined, null, 1, true, 'x', [], {}, { extra: 1 }, 0.5, [
        'y',
      ]),
      fc.boolean(),
    );
    let refused = 0;
    fc.assert(
      fc.property(mutants, ([{ type, members }, place, value, renames]) => {
        const changed: unknown = JSON.parse(
          JSON.stringify(changedAt(members, place, value, renames)),
        );
        const validate = ajv.getSchema(`csta#/$defs/message:${type}`);
        const isTaken = validate?.({ kind: 'request', type, ...(changed as object) }) === true;
        const faults = check(type, changed).filter(
          ({ message }) => !/ allowed, not /.test(message),
        );
        if (!isTaken) refused++;
        expect(faults.length === 0, JSON.stringify({ type, changed, faults })).toBe(isTaken);
      }),
      { seed: 3, numRuns: 1500 },
    );
    expect(refused).toBeGreaterThan(400);
  });
});

/** JSON with another value in one place, or another name. */
function changedAt(json: Json, place: number, value: Json | undefined, renames: boolean): Json {
  let left = place % countOf(json);
  const change = (one: Json): Json => {
    if (Array.isArray(one))
      return one.map((item: Json) => (left-- === 0 ? (value ?? 'z') : change(item)));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(
      Object.entries(one).map(([name, member]) => {
        if (left-- !== 0) return [name, change(member ?? null)];
        return renames ? [`${name}x`, member] : [name, value];
      }),
    );
  };
  return change(json);
}

const countOf = (json: Json | undefined): number =>
  typeof json === 'object' && json !== null
    ? Object.values(json).reduce<number>((sum, one) => sum + 1 + countOf(one), 1)
    : 0;
