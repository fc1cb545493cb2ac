import { describe, expect, it } from 'vitest';
import type { CodecReport } from '../../src/model/codec.js';
import { decodeXml, encodeXml } from '../../src/xml/index.js';

const namespace = 'http://www.ecma-international.org/standards/ecma-323/csta/ed6';

/** A document of the sixth edition. */
const document = (root: string, content: string): string =>
  `<${root} xmlns="${namespace}">${content}</${root}>`;

const forwarding = (content: string): string =>
  document(
    'ForwardingEvent',
    `<monitorCrossRefID>1</monitorCrossRefID><device><deviceIdentifier>1</deviceIdentifier></device>${content}`,
  );

type Finding = Parameters<CodecReport>[0];

function read(text: string) {
  const findings: Finding[] = [];
  const message = decodeXml(text, { report: (finding) => findings.push(finding) });
  return { message, findings };
}

describe('a member that cannot be read', () => {
  it.each([
    [
      'a number',
      forwarding('<forwardStatus>true</forwardStatus><ringCount>many</ringCount>'),
      { forwardStatus: true, unknownMembers: [{ xml: '<ringCount>many</ringCount>', index: 3 }] },
      'ForwardingEvent.ringCount',
    ],
    [
      'a number with an attribute and a comment',
      forwarding(
        '<forwardStatus>true</forwardStatus><ringCount a="1">4<!-- -->x</ringCount><ringDuration>5</ringDuration>',
      ),
      { ringDuration: 5, unknownMembers: [{ index: 3 }] },
      'ForwardingEvent.ringCount',
    ],
    [
      'a number of 16 digits and more',
      forwarding('<forwardStatus>true</forwardStatus><ringCount>9007199254740993</ringCount>'),
      { unknownMembers: [{ xml: '<ringCount>9007199254740993</ringCount>' }] },
      'ForwardingEvent.ringCount',
    ],
    [
      'a bit',
      document(
        'MonitorStart',
        '<monitorObject><deviceObject>1</deviceObject></monitorObject><requestedMonitorFilter><callcontrol><bridged>yes</bridged><held>true</held></callcontrol></requestedMonitorFilter>',
      ),
      {
        requestedMonitorFilter: {
          callControl: {
            held: true,
            unknownMembers: [{ xml: '<bridged>yes</bridged>', index: 0 }],
          },
        },
      },
      'MonitorStart.requestedMonitorFilter.callControl.bridged',
    ],
    [
      'octets',
      document(
        'MakeCall',
        '<callingDevice>1</callingDevice><calledDirectoryNumber>2</calledDirectoryNumber><userData><string>0g</string></userData>',
      ),
      { unknownMembers: [{ xml: '<userData><string>0g</string></userData>', index: 2 }] },
      'MakeCall.userData.string',
    ],
    [
      'an attribute',
      document('SnapshotDevice', '<snapshotObject connectionRate="fast">1</snapshotObject>'),
      { snapshotObject: { number: '1', unknownMembers: [{ attribute: 'connectionRate' }] } },
      'SnapshotDevice.snapshotObject.mediaCallCharacteristics.connectionRate',
    ],
    [
      'an optional structure that lacks something',
      document(
        'MakeCall',
        '<callingDevice>1</callingDevice><calledDirectoryNumber>2</calledDirectoryNumber><callCharacteristics/><callLinkageData x="1"><globalCallData/></callLinkageData>',
      ),
      { callCharacteristics: {} },
      undefined,
    ],
  ])('leaves all else, and is kept: %s', (_, text, expected, path) => {
    const { message, findings } = read(text);
    expect(message).toMatchObject(expected);
    if (path !== undefined) {
      expect(findings).toContainEqual(expect.objectContaining({ code: 'bad-value', path }));
      const strict = (): unknown => decodeXml(text, { strict: true });
      expect(strict).toThrow(expect.objectContaining({ path }));
    }
    const again = encodeXml(message, { declaration: false });
    expect(again).toBe(text);
    expect(decodeXml(again)).toEqual(message);
  });

  it('is not an alternative of a choice that is not known', () => {
    const volume = '<speakerVolume><volAbs>loud</volAbs></speakerVolume>';
    const text = document(
      'SetSpeakerVolume',
      `<device>1</device><auditoryApparatus>1</auditoryApparatus>${volume}`,
    );
    const path = 'SetSpeakerVolume.speakerVolume.volAbs';
    expect(() => decodeXml(text)).toThrow(expect.objectContaining({ code: 'bad-value', path }));
  });

  it('is the error of the message where nothing can do without it', () => {
    for (const [content, path] of [
      ['<forwardStatus>maybe</forwardStatus>', 'ForwardingEvent.forwardStatus'],
      ['<forwardStatus/>', 'ForwardingEvent.forwardStatus'],
    ] as const) {
      expect(() => decodeXml(forwarding(content))).toThrow(
        expect.objectContaining({ code: 'bad-value', path }),
      );
    }
  });

  it('reads as what says nothing where it is required and there is such a value', () => {
    const text = document(
      'LampModeEvent',
      '<monitorCrossRefID>1</monitorCrossRefID><device><deviceIdentifier>1</deviceIdentifier></device><lamp>1</lamp><lampMode>bright</lampMode>',
    );
    expect(decodeXml(text)).toMatchObject({
      lampMode: 5,
      unknownMembers: [{ xml: '<lampMode>bright</lampMode>', index: 3 }],
    });
    expect(decodeXml(text, { incomplete: 'keep' })).not.toHaveProperty('lampMode');
  });
});

describe('paths', () => {
  it.each([
    [
      document(
        'SetVoiceAttribute',
        '<connection><callID>1</callID></connection><attributeToSet><maxTimeout>1</maxTimeout><silenceTimeout>x</silenceTimeout></attributeToSet>',
      ),
      'SetVoiceAttribute.attributeToSet[1].silenceTimeout',
    ],
    [
      document(
        'DeflectCall',
        '<callToBeDiverted><callID>1</callID></callToBeDiverted><newDestination><device>1</device><device privateName="x">2</device></newDestination>',
      ),
      'DeflectCall.addNewDestinationsList[0].hasPrivateName',
    ],
    [
      document(
        'DeflectCall',
        '<callToBeDiverted><callID>1</callID></callToBeDiverted><newDestination><device privateName="x">1</device></newDestination>',
      ),
      'DeflectCall.newDestination.hasPrivateName',
    ],
  ])('name the members of the model: %s', (text, path) => {
    expect(() => decodeXml(text, { strict: true })).toThrow(expect.objectContaining({ path }));
  });
});

describe('what the XML schema refuses is refused when strict, and reported otherwise', () => {
  it.each([
    document('SystemStatus', '<systemStatus> normal</systemStatus>'),
    document('SystemStatus', '<systemStatus>normal\n</systemStatus>'),
    document('SnapshotDevice', '<snapshotObject typeOfNumber="other ">1</snapshotObject>'),
    document('SystemStatus', '<?a/b?><systemStatus>normal</systemStatus>'),
    `<?xml\u00a0version="1.0"?>${document('SystemStatus', '<systemStatus>normal</systemStatus>')}`,
    `<?xml version="1.0"\f?>${document('SystemStatus', '<systemStatus>normal</systemStatus>')}`,
  ])('%s', (text) => {
    expect(() => decodeXml(text, { strict: true })).toThrow();
    if (!text.startsWith('<?xml\u00a0')) expect(read(text).findings).toHaveLength(1);
  });

  it('and what it takes is taken', () => {
    const text = document('SystemStatus', '<?a?><?b c?><systemStatus>normal</systemStatus>');
    expect(decodeXml(`<?xml  version = '1.0'\t?>${text}`, { strict: true })).toMatchObject({
      systemStatus: 'normal',
    });
  });
});

describe('octets that are no UTF-8', () => {
  it.each([
    ['two octets for "<"', [0xc0, 0xbc]],
    ['three octets for "/"', [0xe0, 0x80, 0xaf]],
    ['four octets for "A"', [0xf0, 0x80, 0x81, 0x81]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
  ])('are never text: %s', (_, octets) => {
    const [before, after] = document(
      'SystemRegisterCancel',
      '<sysStatRegisterID>|</sysStatRegisterID>',
    )
      .split('|')
      .map((part) => [...new TextEncoder().encode(part)]);
    const whole = Uint8Array.from([...(before ?? []), ...octets, ...(after ?? [])]);
    expect(() => decodeXml(whole)).toThrow(expect.objectContaining({ code: 'not-xml' }));
  });
});
