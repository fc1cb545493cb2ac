import { describe, expect, it } from 'vitest';
import { decodeXml, encodeXml } from '../../src/xml/index.js';

const standard = (edition: number): string =>
  `http://www.ecma-international.org/standards/ecma-323/csta/ed${edition}`;

/** For what does not depend on members that are missing. */
const keep = { incomplete: 'keep' } as const;

/** What some peers send against the standard, or beside it, and what it means. */
const oddities: readonly [what: string, document: string, message: object][] = [
  [
    'a namespace of another host',
    '<SystemRegisterResponse xmlns="http://www.ecmainternational.org/standards/ecma-323/csta/ed5"><sysStatRegisterID>2</sysStatRegisterID></SystemRegisterResponse>',
    { type: 'SystemRegisterResponse', sysStatRegisterID: '2' },
  ],
  [
    'the first host with a later edition',
    '<HoldCallResponse xmlns="http://www.ecma.ch/standards/ecma-323/csta/ed6"/>',
    { type: 'HoldCallResponse' },
  ],
  [
    'no namespace, and no monitor',
    '<DoNotDisturbEvent><device>301</device><doNotDisturbOn>true</doNotDisturbOn></DoNotDisturbEvent>',
    {
      type: 'DoNotDisturbEvent',
      monitorCrossRefID: '',
      device: { deviceIdentifier: { number: '301' } },
    },
  ],
  [
    'a number that is empty',
    `<ForwardingEvent xmlns="${standard(3)}"><monitorCrossRefID>1</monitorCrossRefID><device>301</device><forwardStatus>true</forwardStatus><ringCount/></ForwardingEvent>`,
    {
      type: 'ForwardingEvent',
      forwardStatus: true,
      unknownMembers: [{ xml: '<ringCount/>', index: 3 }],
    },
  ],
  [
    'a number that is empty and has an attribute, between others',
    `<ForwardingEvent xmlns="${standard(6)}"><monitorCrossRefID>1</monitorCrossRefID><device>301</device><forwardStatus>true</forwardStatus><ringCount x="1"></ringCount><ringDuration>4</ringDuration></ForwardingEvent>`,
    {
      type: 'ForwardingEvent',
      ringDuration: 4,
      unknownMembers: [{ xml: '<ringCount x="1"></ringCount>', index: 3 }],
    },
  ],
  [
    'a device that is empty',
    '<DoNotDisturbEvent><device/><doNotDisturbOn>true</doNotDisturbOn></DoNotDisturbEvent>',
    { type: 'DoNotDisturbEvent', device: { notKnown: true }, doNotDisturbOn: true },
  ],
  [
    'a device that is not known',
    '<DoNotDisturbEvent><device><notKnown/></device><doNotDisturbOn>true</doNotDisturbOn></DoNotDisturbEvent>',
    { type: 'DoNotDisturbEvent', device: { notKnown: true } },
  ],
  [
    'a bare call identifier',
    `<AnswerCall xmlns="${standard(3)}"><callToBeAnswered>5|7</callToBeAnswered></AnswerCall>`,
    { type: 'AnswerCall', callToBeAnswered: { callID: '5|7' } },
  ],
  [
    'a connection that names the device alone',
    `<AnswerCall xmlns="${standard(4)}"><callToBeAnswered><deviceID>301</deviceID></callToBeAnswered></AnswerCall>`,
    { type: 'AnswerCall', callToBeAnswered: { deviceID: { number: '301' } } },
  ],
  [
    'members in another order',
    `<SetForwarding xmlns="${standard(3)}"><device>301</device><forwardingType>forwardImmediate</forwardingType><forwardDN>302</forwardDN><activateForward>true</activateForward></SetForwarding>`,
    { type: 'SetForwarding', forwardDN: { number: '302' }, activateForward: true },
  ],
  [
    'items of a list that are empty',
    `<ConferencedEvent xmlns="${standard(5)}"><monitorCrossRefID>1</monitorCrossRefID><primaryOldCall><callID>2</callID></primaryOldCall><conferenceConnections><connectionListItem/></conferenceConnections></ConferencedEvent>`,
    { type: 'ConferencedEvent', conferenceConnections: [{}], cause: 'normal' },
  ],
  [
    'data of a vendor in its own namespace',
    `<RequestSystemStatus xmlns="${standard(3)}"><extensions><privateData><private><v:line xmlns:v="urn:v">tel:1</v:line></private></privateData></extensions></RequestSystemStatus>`,
    {
      type: 'RequestSystemStatus',
      extensions: {
        privateData: [{ private: { xml: '<v:line xmlns:v="urn:v">tel:1</v:line>' } }],
      },
    },
  ],
  [
    'a root element that no edition has',
    '<HookSwitchStatus><device>301</device></HookSwitchStatus>',
    { kind: 'unknown', name: 'HookSwitchStatus' },
  ],
];

describe('documents as peers are known to send them', () => {
  it.each(oddities)('%s', (_, document, expected) => {
    expect(decodeXml(document)).toMatchObject(expected);
  });

  it('with an empty number, which is written back in its place', () => {
    const text = `<ForwardingEvent xmlns="${standard(3)}"><monitorCrossRefID>1</monitorCrossRefID><device><deviceIdentifier>301</deviceIdentifier></device><forwardStatus>true</forwardStatus><forwardTo>302</forwardTo><ringCount/></ForwardingEvent>`;
    expect(encodeXml(decodeXml(text), { edition: 3, declaration: false, incomplete: 'keep' })).toBe(
      text,
    );
    expect(() => decodeXml(text, { strict: true })).toThrow('the element is empty');
  });

  it.each(['42', "'42'", "''7''", "'42", '#42'])(
    'with %s for a value of an enumeration',
    (value) => {
      const text = `<FailedEvent xmlns="${standard(6)}"><monitorCrossRefID>1</monitorCrossRefID><failedConnection><deviceID bitRate="${value}">1</deviceID></failedConnection><cause>${value}</cause></FailedEvent>`;
      expect(encodeXml(decodeXml(text, keep), { ...keep, declaration: false })).toBe(text);
    },
  );

  it('in ISO 8859-1 where they say so', () => {
    const text =
      '<?xml version="1.0" encoding="ISO-8859-1"?><callingDevice><deviceIdentifier>ä</deviceIdentifier></callingDevice>';
    const octets = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(decodeXml(octets)).toMatchObject({ value: { deviceIdentifier: { number: 'ä' } } });
  });

  it('with call data of a snapshot in either form, of which the one in segments is written', () => {
    const info =
      '<snapshotCallResponseInfo><callIdentifier><callID>1</callID></callIdentifier></snapshotCallResponseInfo>';
    const root = `SnapshotCallData xmlns="${standard(6)}"`;
    const segment = `<${root}><serviceCrossRefID>2</serviceCrossRefID><lastSegment>true</lastSegment><snapshotData>${info}</snapshotData></SnapshotCallData>`;
    expect(decodeXml(segment)).toMatchObject({
      snapshotData: [{ callIdentifier: { callID: '1' } }],
    });
    expect(encodeXml(decodeXml(segment, keep), { ...keep, declaration: false })).toBe(segment);
    expect(decodeXml(`<${root}>${info}</SnapshotCallData>`)).toMatchObject({
      type: 'SnapshotCallData',
      snapshotCallResponseInfo: [{ callIdentifier: { callID: '1' } }],
    });
  });

  it.each([
    [
      'TransferedEvent',
      '<monitorCrossRefID>1</monitorCrossRefID><cause>transfer</cause>',
      'TransferredEvent',
    ],
    [
      'CSTAErrorCode',
      '<systemResourceAvailibility>generic</systemResourceAvailibility>',
      'UniversalFailure',
    ],
    ['callCharacteristics', '<maintainanceCall>true</maintainanceCall>', 'callCharacteristics'],
    ['servicesPermitted', '<mediaAttachementServices/>', 'servicesPermitted'],
    [
      'ChangeMonitorFilter',
      '<monitorCrossRefID>1</monitorCrossRefID><requestedFilterList><callcontrol/></requestedFilterList>',
      'ChangeMonitorFilter',
    ],
    ['CamponCall', '<extensions/>', 'CamponCall'],
    ['ReRoute', '<crossRefIdentifier>1</crossRefIdentifier>', 'ReRoute'],
  ])('%s keeps the spelling that the standard has', (root, content, type) => {
    const text = `<${root} xmlns="${standard(6)}">${content}</${root}>`;
    const message = decodeXml(text, keep);
    expect(message.type).toBe(type);
    expect(encodeXml(message, { ...keep, declaration: false })).toBe(text);
    expect(JSON.stringify(message)).not.toContain('unknownMembers');
  });
});
