import { describe, expect, it } from 'vitest';
import { encodeBer } from '../../src/ber/index.js';
import { EncodeError } from '../../src/model/errors.js';
import type { Message } from '../../src/model/message.js';
import { encodeXml } from '../../src/xml/index.js';

/** Code and path of the error of writing, or nothing. */
function failure(write: (message: Message) => unknown, message: object): string | undefined {
  try {
    write(message as Message);
    return undefined;
  } catch (error) {
    if (error instanceof EncodeError) return `${error.code} ${error.path}`;
    throw error;
  }
}

const ber = (message: Message): unknown => encodeBer(message);
const xml = (message: Message): unknown => encodeXml(message);
const looseBer = (message: Message): unknown => encodeBer(message, { incomplete: 'keep' });
const looseXml = (message: Message): unknown => encodeXml(message, { incomplete: 'keep' });

const device = { number: '100' };
const request = (type: string, members: object): object => ({ kind: 'request', type, ...members });
const setLamp = (lampMode: number): object =>
  request('SetLampMode', { device, lamp: '1', lampMode });
const setForwarding = (ringCount: number): object =>
  request('SetForwarding', {
    device,
    forwardingType: 'forwardNoAns',
    activateForward: true,
    ringCount,
  });
const setButton = (buttonLabel: string): object =>
  request('SetButtonInformation', { device, button: '1', buttonLabel });
const dataPath = (terminationCharacter: string): object =>
  request('StartDataPath', { object: { deviceObject: device }, terminationCharacter });
const sendMessage = (contentsLength: number): object =>
  request('SendMessage', {
    callingDevice: device,
    destinationDevices: [device],
    messageInfo: [{ contents: '', contentsLength }],
  });

describe('a value beyond the limits of its type', () => {
  it.each([
    [setLamp(101), 'SetLampMode.lampMode'],
    [setLamp(-1), 'SetLampMode.lampMode'],
    [setForwarding(0), 'SetForwarding.ringCount'],
    [setButton('x'.repeat(65)), 'SetButtonInformation.buttonLabel'],
    [dataPath('ab'), 'StartDataPath.terminationCharacter'],
    [dataPath(''), 'StartDataPath.terminationCharacter'],
    [
      {
        kind: 'response',
        type: 'GetAgentStateResponse',
        agentStateList: Array.from({ length: 33 }, () => ({ loggedOnState: true })),
      },
      'GetAgentStateResponse.agentStateList',
    ],
  ])('is an error in both encodings, and written if that is wished: %j', (message, path) => {
    expect(failure(ber, message)).toBe(`bad-value ${path}`);
    expect(failure(xml, message)).toBe(`bad-value ${path}`);
    expect(failure(looseBer, message)).toBeUndefined();
    expect(failure(looseXml, message)).toBeUndefined();
  });

  it.each([setLamp(0), setLamp(100), setForwarding(100), setButton('x'.repeat(64)), dataPath('a')])(
    'is not %j',
    (message) => {
      expect(failure(ber, message)).toBeUndefined();
      expect(failure(xml, message)).toBeUndefined();
    },
  );

  it('is a negative length, and in XML always', () => {
    const path = 'SendMessage.messageInfo[0].contentsLength';
    expect(failure(ber, sendMessage(-1))).toBe(`bad-value ${path}`);
    expect(failure(xml, sendMessage(-1))).toBe(`bad-value ${path}`);
    expect(failure(looseXml, sendMessage(-1))).toBe(`no-form ${path}`);
  });

  it('is in XML always a number that an xs:short does not hold', () => {
    expect(failure(looseXml, setLamp(32_767))).toBeUndefined();
    expect(failure(looseXml, setLamp(32_768))).toBe('no-form SetLampMode.lampMode');
  });

  it('is octets that are too many in BER; XML has text of any length in their place', () => {
    const identifier = (globallyUniqueCallLinkageID: string): object => ({
      kind: 'event',
      type: 'CallClearedEvent',
      monitorCrossRefID: '1',
      clearedCall: { callID: '1' },
      cause: 'normal',
      callLinkageData: {
        globalCallData: { globalCallLinkageID: { globallyUniqueCallLinkageID } },
      },
    });
    const hex = (octets: number): string => `0x${'ff'.repeat(octets)}`;
    expect(failure(ber, identifier(hex(16)))).toBeUndefined();
    expect(failure(ber, identifier(hex(17)))).toBe(
      'bad-value CallClearedEvent.callLinkageData.globalCallData.globalCallLinkageID.globallyUniqueCallLinkageID',
    );
    expect(failure(xml, identifier(hex(17)))).toBeUndefined();
  });

  it('is an address of grammars that is no URI', () => {
    const setGrammars = (src: string): object =>
      request('SetVoiceAttribute', {
        connection: { callID: '1', deviceID: device },
        message: '1',
        attributeToSet: [{ grammars: { xml: '', attributes: { src } } }],
      });
    expect(failure(xml, setGrammars('grammars/a.grxml'))).toBeUndefined();
    expect(failure(xml, setGrammars('a b'))).toBe(
      'bad-value SetVoiceAttribute.attributeToSet[0].grammars.attributes.src',
    );
  });
});
