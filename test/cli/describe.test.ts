import { describe, expect, it } from 'vitest';
import { SchemaReference } from '../../src/cli/reference.js';
import { referenceText } from '../../src/cli/reference-text.js';
import { allMessages } from '../../src/schema/messages.js';
import { standardCatalogue } from '../../src/schema/standard.js';
import { inProcess } from './support.js';

const told = async (name: string): Promise<string> => (await inProcess(['describe', name], '')).out;

describe('csta describe', () => {
  it('tells of a service: meaning, clause, answer, numbers, members, both wire forms', async () => {
    const text = await told('MakeCall');
    expect(text).toMatch(/^MakeCall: request, Call control\nOriginates a call /);
    expect(text).toContain('source    ECMA-269 17.1.18');
    expect(text).toContain('answer    MakeCallResponse\n');
    expect(text).toContain('BER       operation 10\n');
    expect(text).toMatch(/\ncallingDevice: DeviceID, required\n {4}The device that originates/);
    expect(text).toContain('autoOriginate: AutoOriginate, optional, absent means prompt\n');
    expect(text).toContain('reason: EventCause, optional, since edition 4\n');
    expect(text).toContain('    accountCode  [0] IMPLICIT AccountInfo OPTIONAL,\n');
    expect(text).toMatch(/\n {2}<MakeCall>\n {4}<callingDevice> +text and attributes\n/);
    expect(text).toMatch(/\n {4}<accountCode>\? +hexadecimal digits\n/);
  });

  it('tells of an event by either name, and of its filter', async () => {
    expect(await told('Delivered')).toBe(await told('DeliveredEvent'));
    expect(await told('Delivered')).toMatch(/BER {7}event 0\.4\n.*\nfilter {4}delivered\n/);
  });

  it('tells of types of every kind, those that are written by hand too', async () => {
    expect(await told('MonitorFilter')).toContain('in XML <callcontrol>');
    expect(await told('AutoOriginate')).toMatch(/\nprompt, 0\n(.*\n)?doNotPrompt, 1\n/);
    expect(await told('MicrophoneGain')).toContain('micGainAbs: MicGainAbs, 0 to 100');
    const device = await told('DeviceID');
    expect(device).toContain('typeOfNumber: TypeOfNumber, optional\n');
    expect(device).toContain('  DeviceIdentifier ::= CHOICE {');
    expect(await told('TypeOfNumber')).toContain('explicitPublic:national, XML only\n');
    expect(await told('EventCause')).toContain('aCDBusy, 57\n');
  });

  it('tells of a member of one message, or of all that have it, and of values', async () => {
    expect(await told('MakeCall.callingDevice')).toMatch(/^callingDevice: DeviceID, required\n/);
    const all = await told('autoOriginate');
    expect(all.match(/^autoOriginate: /gm)).toHaveLength(4);
    expect(await told('invalidDestination')).toMatch(
      /^invalidDestination, 14\n(?:.*\n)*.*a value of OperationErrors/,
    );
  });

  it('takes names of ECMA-285, and letters of the wrong case', async () => {
    expect(await told('MakeCallArgument')).toBe(await told('MakeCall'));
    expect(await told('makecall')).toBe(await told('MakeCall'));
  });

  it('gives JSON, one value a line', async () => {
    const { out } = await inProcess(['describe', 'ClearConnection', '--json'], '');
    expect(JSON.parse(out)).toMatchObject({
      what: 'request',
      name: 'ClearConnection',
      answers: ['ClearConnectionResponse'],
      ber: { number: 'operation 5' },
      xml: { root: 'ClearConnection' },
      members: expect.arrayContaining([
        expect.objectContaining({
          name: 'connectionToBeCleared',
          type: 'ConnectionID',
          presence: 'required',
          xml: { element: 'connectionToBeCleared', holds: 'elements' },
        }),
      ]) as unknown,
    });
    const uses = (await inProcess(['describe', 'autoOriginate', '--json'], '')).out;
    expect(uses.trim().split('\n')).toHaveLength(4);
  });

  it("offers what is near a name that is nobody's", async () => {
    const { code, err } = await inProcess(['describe', 'MakeCal'], '');
    expect(code).toBe(2);
    expect(err).toContain('did you mean MakeCall');
    expect((await inProcess(['describe', 'MakeCall.callingDevic'], '')).err).toContain(
      'did you mean callingDevice?',
    );
  });

  it('tells of everything that the schema has', () => {
    const schema = new SchemaReference();
    for (const name of schema.names()) {
      const [found, ...more] = schema.find(name);
      expect(more).toEqual([]);
      expect(found?.name).toBe(name);
      expect(found && referenceText(found)).toMatch(new RegExp(`^${name}: `));
    }
    for (const { name, payload } of allMessages(standardCatalogue())) {
      for (const member of Object.keys(payload.members)) {
        expect(schema.find(`${name}.${member}`)).toHaveLength(1);
        expect(schema.find(member).length).toBeGreaterThan(0);
      }
    }
  }, 120_000);
});
