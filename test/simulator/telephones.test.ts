import { describe, expect, it } from 'vitest';
import { Bench, to, watch } from './bench.js';

const device = to('100');
const pressed = (button: string) => ({ device, button });

describe('the buttons of a telephone', () => {
  it('dial, one digit after the other', async () => {
    const { bench, client } = await watch(['100']);
    for (const button of ['1', '0', '1']) await client.send('ButtonPress', pressed(button));
    expect(bench.states).toEqual(['1/100 connected', '1/101 alerting']);
    expect(client.events.filter(({ type }) => type === 'ButtonPressEvent')).toMatchObject([
      { device: { deviceIdentifier: device }, button: '1', buttonLabel: '1' },
      { button: '0' },
      { button: '1' },
    ]);
  });

  it('dial a number that they were given', async () => {
    const { bench, client } = await watch(['100']);
    await client.send('SetButtonInformation', {
      ...pressed('14'),
      buttonLabel: 'Bob',
      buttonAssociatedNumber: to('101'),
    });
    await client.send('ButtonPress', pressed('14'));
    expect(bench.states).toEqual(['1/100 connected', '1/101 alerting']);
    const { buttonList } = await client.send('GetButtonInformation', pressed('14'));
    expect(buttonList).toMatchObject([{ buttonLabel: 'Bob', buttonAssociatedNumber: to('101') }]);
    expect(client.events[0]).toMatchObject({ type: 'ButtonInformationEvent', button: '14' });
  });

  it('do what they are for, and say so with their lamps', async () => {
    const { client } = await watch(['100'], { telephoneEvents: true });
    await client.send('ButtonPress', pressed('12'));
    await client.send('ButtonPress', pressed('13'));
    expect(client.events).toMatchObject([
      { type: 'ButtonPressEvent', buttonLabel: 'Do not disturb' },
      { type: 'DoNotDisturbEvent', doNotDisturbOn: true },
      { type: 'LampModeEvent', lamp: '2', lampMode: 3 },
      { type: 'ButtonPressEvent', buttonLabel: 'Mute' },
      { type: 'MicrophoneMuteEvent', auditoryApparatus: '1', microphoneMuteOn: true },
      { type: 'LampModeEvent', lamp: '3', lampMode: 3 },
    ]);
    const { lampModeList } = await client.send('GetLampMode', { device });
    expect(lampModeList.map(({ lampMode }) => lampMode)).toEqual([2, 3, 3]);
  });

  it('are all listed', async () => {
    const client = new Bench().client();
    const { buttonList } = await client.send('GetButtonInformation', { device });
    expect(buttonList).toHaveLength(22);
    expect(buttonList[11]).toMatchObject({ button: '11', buttonLabel: '#' });
    expect(buttonList[12]).toMatchObject({ lampList: ['2'] });
  });
});

describe('the handset of a telephone', () => {
  it('is lifted and put down by a program: it answers, dials and hangs up', async () => {
    const { bench, client } = await watch(['100']);
    const set = (hookswitchOnhook: boolean) =>
      client.send('SetHookswitchStatus', { device, hookswitch: '1', hookswitchOnhook });
    const isOnHook = async () => {
      const { hookswitchStatusList } = await client.send('GetHookswitchStatus', { device });
      return hookswitchStatusList[0]?.hookswitchOnHook;
    };
    await bench.act(({ station }) => station('101').dial('100'));
    expect(await isOnHook()).toBe(true);
    await set(false);
    expect(bench.states).toEqual(['1/101 connected', '1/100 connected']);
    expect(await isOnHook()).toBe(false);
    await set(false);
    await set(true);
    expect(bench.states).toEqual([]);
    await set(false);
    expect(bench.states).toEqual(['2/100 initiated']);
    const told = client.events.filter(({ type }) => type === 'HookswitchEvent');
    expect(told.map((event) => 'hookswitchOnHook' in event && event.hookswitchOnHook)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('and its ringer are told of, where the PBX is set up so', async () => {
    const { bench, client } = await watch(['100'], { telephoneEvents: true });
    await bench.act(({ station }) => station('101').dial('100'));
    await bench.act(({ station }) => station('100').answer());
    await bench.act(({ station }) => station('100').hangUp());
    const told = client.events.filter(({ type }) =>
      ['HookswitchEvent', 'RingerStatusEvent'].includes(type),
    );
    expect(told).toMatchObject([
      { type: 'RingerStatusEvent', ringMode: 'ringing' },
      { type: 'HookswitchEvent', hookswitchOnHook: false },
      { type: 'RingerStatusEvent', ringMode: 'notRinging' },
      { type: 'HookswitchEvent', hookswitchOnHook: true },
    ]);
  });
});

describe('the ringer of a telephone', () => {
  it('rings for calls, and when a program makes it', async () => {
    const { bench, client } = await watch(['100']);
    const status = async () => {
      const { ringerStatusList } = await client.send('GetRingerStatus', { device });
      return ringerStatusList[0];
    };
    const set = { device, ringer: '1' };
    expect(await status()).toMatchObject({ ringMode: 'notRinging', ringPattern: 1 });
    await bench.act(({ station }) => station('101').dial('100'));
    expect(await status()).toMatchObject({ ringMode: 'ringing' });
    await bench.act(({ station }) => station('101').hangUp());
    await client.send('SetRingerStatus', { ...set, ringMode: 'ringing', ringPattern: 3 });
    expect(await status()).toMatchObject({ ringMode: 'ringing', ringPattern: 3 });
    await client.send('SetRingerStatus', { ...set, ringVolume: { volInc: 'decrement' } });
    expect(await status()).toMatchObject({ ringVolAbs: 40 });
    await client.send('SetRingerStatus', { ...set, ringMode: 'notRinging' });
    expect(client.events.filter(({ type }) => type === 'RingerStatusEvent')).toMatchObject([
      { ringMode: 'ringing', ringPattern: 3 },
      { ringMode: 'ringing', ringVolume: { volAbs: 40 } },
      { ringMode: 'notRinging' },
    ]);
  });
});

describe('the display of a telephone', () => {
  it('shows what is written, from an offset, and cuts off what does not fit', async () => {
    const { client } = await watch(['100']);
    const rows = async () => {
      const { displayList } = await client.send('GetDisplay', { device });
      const text = displayList[0]?.contentsOfDisplay ?? '';
      return [text.slice(0, 24).trimEnd(), text.slice(24).trimEnd()];
    };
    await client.send('SetDisplay', { device, contentsOfDisplay: 'Hello' });
    await client.send('SetDisplay', { device, contentsOfDisplay: 'p me out', offset: 3 });
    await client.send('SetDisplay', { device, contentsOfDisplay: 'x'.repeat(40), offset: 24 });
    expect(await rows()).toEqual(['Help me out', 'x'.repeat(24)]);
    await client.send('SetDisplay', { device, contentsOfDisplay: '', offset: 24 });
    await client.send('SetDisplay', { device, contentsOfDisplay: '', offset: 24 });
    expect(await rows()).toEqual(['Help me out', '']);
    expect(client.events).toHaveLength(4);
    expect(client.events.at(-1)).toMatchObject({ logicalRows: 2, logicalColumns: 24 });
  });
});

describe('lamps', () => {
  it('stand for messages and features, unless a program sets them', async () => {
    const { client } = await watch(['100']);
    const mode = async (lamp: string) => {
      const { lampModeList } = await client.send('GetLampMode', { device, lamp });
      return lampModeList[0]?.lampMode;
    };
    await client.send('SetMessageWaitingIndicator', { device, messageWaitingOn: true });
    expect(await mode('1')).toBe(3);
    await client.send('SetLampMode', { device, lamp: '1', lampMode: 4, lampColor: 3 });
    expect(await mode('1')).toBe(4);
    expect(client.events.at(-1)).toMatchObject({ type: 'LampModeEvent', lamp: '1', lampMode: 4 });
    const { lampList } = await client.send('GetLampInformation', { device, lamp: '2' });
    expect(lampList).toEqual([
      { lamp: '2', lampLabel: 'Do not disturb', lampColor: 1, button: '12' },
    ]);
  });
});

describe('what a telephone does not have', () => {
  it.each([
    ['ButtonPress', { button: '99' }, 'invalidButtonIdentifier'],
    ['SetButtonInformation', { button: '14' }, 'atLeastOneConditionalParameterNotProvided'],
    ['SetButtonInformation', { button: '5', buttonLabel: 'x' }, 'invalidButtonIdentifier'],
    ['GetDisplay', { display: '2' }, 'invalidParameterValue'],
    ['SetDisplay', { contentsOfDisplay: 'x', characterSet: 'unicode' }, 'parameterNotSupported'],
    ['SetDisplay', { contentsOfDisplay: 'x', physicalBaseRowNumber: 1 }, 'parameterNotSupported'],
    ['SetDisplay', { contentsOfDisplay: 'x', offset: 48 }, 'valueOutOfRange'],
    ['SetDisplay', { contentsOfDisplay: 'ä' }, 'invalidParameterValue'],
    ['GetHookswitchStatus', { hookswitch: '2' }, 'invalidHookswitchComponent'],
    ['GetLampMode', { lamp: '9' }, 'invalidLampID'],
    ['SetLampMode', { lamp: '1', lampMode: 101 }, 'lampModeOutOfRange'],
    ['GetSpeakerVolume', { auditoryApparatus: '3' }, 'invalidParameterValue'],
    [
      'SetSpeakerVolume',
      { auditoryApparatus: '1', speakerVolume: { volAbs: 101 } },
      'speakerVolumeOutOfRange',
    ],
    ['SetSpeakerVolume', { auditoryApparatus: '1', speakerVolume: {} }, 'invalidSpeakerVolume'],
    [
      'SetMicrophoneGain',
      { auditoryApparatus: '1', microphoneGain: { micGainAbs: -1 } },
      'micGainOutOfRange',
    ],
    ['SetRingerStatus', { ringer: '1' }, 'atLeastOneConditionalParameterNotProvided'],
    ['SetRingerStatus', { ringer: '1', ringMode: 'ringing' }, 'invalidRingPattern'],
    ['SetRingerStatus', { ringer: '1', ringPattern: 9 }, 'ringPatternOutOfRange'],
  ] as const)('%s with %j is refused with %s', async (type, members, error) => {
    const client = new Bench().client();
    const refusal = await client.refusal(type, { device, ...members } as never);
    expect(refusal).toBe(`operation: ${error}`);
  });

  it('is a device that is no station', async () => {
    const client = new Bench().client();
    expect(await client.refusal('GetDisplay', { device: to('600') })).toBe(
      'operation: requestIncompatibleWithDevice',
    );
  });

  it('is a loudspeaker, where it is not hands-free', async () => {
    const client = new Bench({ devices: [{ number: '100', handsFree: false }] }).client();
    const { auditoryApparatusList } = await client.send('GetAuditoryApparatusInformation', {
      device,
    });
    expect(auditoryApparatusList).toHaveLength(1);
  });
});
