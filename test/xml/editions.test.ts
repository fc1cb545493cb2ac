import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message, Response } from '../../src/model/message.js';
import type { Edition } from '../../src/schema/language.js';
import { decodeXml, decodeXmlDocument, detectEdition, encodeXml } from '../../src/xml/index.js';
import { ArbitraryValues } from '../support/arbitrary.js';
import { messagesOf, xmlMessages } from '../support/xml-messages.js';

const namespace = (edition: number): string =>
  `http://www.ecma-international.org/standards/ecma-323/csta/ed${edition}`;

/** The content of a message's root element in an edition. */
function content(message: Message, edition: Edition): string {
  const text = encodeXml(message, { edition, declaration: false });
  const root = new RegExp(`^<(\\w+) xmlns="${namespace(edition)}"(?:/>|>(.*)</\\1>)$`).exec(text);
  if (!root) throw new Error(`no root element of edition ${edition}: ${text}`);
  return root[2] ?? '';
}

const deflect: Message = {
  kind: 'request',
  type: 'DeflectCall',
  callToBeDiverted: { callID: '1' },
  newDestination: { number: '200' },
};

/** Messages that the third edition writes in another way than later ones, with the content of both. */
const changed: readonly [string, Message, string, string][] = [
  [
    'the lamp mode, once in capitals',
    { kind: 'request', type: 'SetLampMode', device: { number: '1' }, lamp: '2', lampMode: 3 },
    '<device>1</device><lamp>2</lamp><LampMode>3</LampMode>',
    '<device>1</device><lamp>2</lamp><lampMode>3</lampMode>',
  ],
  [
    'the one destination of a deflection, later a list',
    deflect,
    '<callToBeDiverted><callID>1</callID></callToBeDiverted><newDestination>200</newDestination>',
    '<callToBeDiverted><callID>1</callID></callToBeDiverted><newDestination><device>200</device></newDestination>',
  ],
  [
    'a destination without a number',
    { ...deflect, newDestination: { number: '' }, reason: 'normal' },
    '<callToBeDiverted><callID>1</callID></callToBeDiverted><newDestination/><reason>normal</reason>',
    '<callToBeDiverted><callID>1</callID></callToBeDiverted><newDestination><device/></newDestination><reason>normal</reason>',
  ],
  [
    'the call data of a snapshot',
    {
      kind: 'response',
      type: 'SnapshotCallResponse',
      crossRefIDorSnapshotData: {
        snapshotData: [{ deviceOnCall: { notKnown: true }, callIdentifier: { callID: '1' } }],
      },
    },
    ...same(
      '<crossRefIDorSnapshotData><snapshotData><snapshotCallResponseInfo><deviceOnCall><notKnown/></deviceOnCall><callIdentifier><callID>1</callID></callIdentifier></snapshotCallResponseInfo></snapshotData></crossRefIDorSnapshotData>',
    ),
  ],
];

function same(text: string): [string, string] {
  return [text, text];
}

describe('what the third edition has in a form of its own', () => {
  it.each(changed)('%s', (_, message, third, later) => {
    for (const [edition, expected] of [
      [3, third],
      [4, later],
      [5, later],
      [6, later],
    ] as const) {
      expect(content(message, edition)).toBe(expected);
      expect(decodeXml(encodeXml(message, { edition }))).toEqual(message);
    }
  });

  const names: readonly [string, string, string | undefined][] = [
    ['minimalUACSTACallControlProfile', 'minimalEndpointCallControlProfile', ''],
    [
      'basicUACSTACallControlProfile',
      'basicEndpointCallControlProfile',
      'basicUACSTAtCallControlProfile',
    ],
    ['advancedUACSTACallControlProfile', 'advancedEndpointCallControlProfile', ''],
    ['conferencingUACSTACallControlProfile', 'conferencingEndpointCallControlProfile', ''],
    ['basicUACSTADeviceFeatureProfile', 'basicEndpointDeviceProfile', ''],
    ['advancedUaCSTADeviceFeatureProfile', 'advancedEndpointDeviceProfile', undefined],
  ];

  it.each(names)('the profile %s', (profile, third, later) => {
    const capabilities = (edition: Edition): Message => ({
      ...anyCapabilities(edition),
      profiles: { [profile]: true },
      maxDeviceHistoryEntries: 9,
    });
    const text = content(capabilities(3), 3);
    expect(text).toContain(`<profiles><${third}>true</${third}></profiles>`);
    expect(text).toContain('<MaxDeviceHistoryEntries>9</MaxDeviceHistoryEntries>');
    expect(decodeXml(encodeXml(capabilities(3), { edition: 3 }))).toEqual(capabilities(3));
    if (later === undefined) {
      expect(() => content(capabilities(6), 6)).toThrow(
        expect.objectContaining({ code: 'no-form' }),
      );
    } else {
      const name = later || profile;
      const sixth = content(capabilities(6), 6);
      expect(sixth).toContain(`<profiles><${name}>true</${name}></profiles>`);
      expect(sixth).toContain('<maxDeviceHistoryEntries>9</maxDeviceHistoryEntries>');
    }
  });
});

/** The answer with the profiles has many members that have to be there. */
function anyCapabilities(edition: Edition): Response<'GetSwitchingFunctionCapsResponse'> {
  const message = xmlMessages.find(({ type }) => type === 'GetSwitchingFunctionCapsResponse');
  if (!message) throw new Error('the schema does not have it');
  const [any] = fc.sample(messagesOf(message, new ArbitraryValues(edition)), {
    seed: 1,
    numRuns: 1,
  });
  return any as Response<'GetSwitchingFunctionCapsResponse'>;
}

describe('what came with a later edition and cannot be left out', () => {
  it.each<[Message, string]>([
    [
      {
        kind: 'error',
        type: 'UniversalFailure',
        systemResourceAvailability: 'maxDevicesExceeded',
      },
      'UniversalFailure.systemResourceAvailability',
    ],
    [{ kind: 'value', type: 'cause', value: 'lawfulInterception' }, 'cause'],
    [
      {
        kind: 'value',
        type: 'ErrorValue',
        value: { systemResourceAvailability: 'durationExceeded' },
      },
      'ErrorValue.systemResourceAvailability',
    ],
  ])('%j', (message, path) => {
    expect(encodeXml(message, { edition: 6 })).toContain('/ed6"');
    for (const tooNew of ['error', 'omit'] as const) {
      expect(() => encodeXml(message, { edition: 3, tooNew })).toThrow(
        expect.objectContaining({ code: 'not-in-edition', path }),
      );
    }
  });

  it('is named by its path from the value that stands alone', () => {
    const reported: string[] = [];
    const text = encodeXml(
      {
        kind: 'value',
        type: 'deviceHistory',
        value: [{ oldDeviceID: { notKnown: true }, eventCause: 'makeConnection' }],
      },
      { edition: 3, tooNew: 'omit', report: ({ path }) => reported.push(path) },
    );
    expect(reported).toEqual(['deviceHistory[0].eventCause']);
    expect(text).not.toContain('eventCause');
  });
});

describe('sessions of mixed editions', () => {
  it('read each document by its own namespace', () => {
    for (const edition of [1, 2, 3, 4, 5, 6]) {
      const text = `<MonitorStop xmlns="${namespace(edition)}"><monitorCrossRefID>7</monitorCrossRefID></MonitorStop>`;
      const { message, form } = decodeXmlDocument(text);
      expect(message).toMatchObject({ type: 'MonitorStop', monitorCrossRefID: '7' });
      expect(form).toEqual(detectEdition(text));
      expect(form).toMatchObject({ namespace: namespace(edition), edition: Math.max(3, edition) });
    }
  });

  it('take members of another edition than the document says, and names of any edition', () => {
    const newer = `<ClearCall xmlns="${namespace(3)}"><callToBeCleared><callID>1</callID></callToBeCleared><reason>lawfulInterception</reason></ClearCall>`;
    expect(decodeXml(newer)).toMatchObject({ reason: 'lawfulInterception' });
    const keep = { incomplete: 'keep' } as const;
    const older = `<SetLampMode xmlns="${namespace(6)}"><LampMode>2</LampMode></SetLampMode>`;
    expect(decodeXml(older, keep)).toMatchObject({ lampMode: 2 });
    const list = `<DeflectCall xmlns="${namespace(3)}"><newDestination><device>1</device></newDestination></DeflectCall>`;
    expect(decodeXml(list, keep)).toMatchObject({ newDestination: { number: '1' } });
    const bare = `<DeflectCall xmlns="${namespace(6)}"><newDestination>1</newDestination></DeflectCall>`;
    expect(decodeXml(bare, keep)).toMatchObject({ newDestination: { number: '1' } });
  });
});

describe('paths', () => {
  it('name a member as the model does, by whatever name an edition has it', () => {
    const found: string[] = [];
    const content = '<device>1</device><lamp>2</lamp><LampMode>on</LampMode>';
    const document = `<SetLampMode xmlns="${namespace(3)}">${content}</SetLampMode>`;
    decodeXml(document, { incomplete: 'keep', report: ({ path }) => found.push(path) });
    expect(found).toContain('SetLampMode.lampMode');
  });
});
