import { describe, expect, it } from 'vitest';
import { atSimulator, CODECS } from './simulated.js';

describe.each(CODECS)('the features of a device, in %s', (_, codec) => {
  /** The features of station 100, which is monitored. */
  async function featuresOf(device = '100') {
    const at = await atSimulator(codec, {
      devices: ['101-109', { number: '100', defaultForwarding: { forwardNoAns: '109' } }],
      names: { '100': 'Alice' },
    });
    await at.done(at.client.monitor('100'));
    await at.done(at.client.monitor('105'));
    const told: unknown[] = [];
    const features = await at.client.features(device);
    return { ...at, features, told, tell: (what: unknown) => told.push(what) };
  }

  it('forwarding is set, told, asked and cancelled', async () => {
    const { features, done, told, tell, simulator } = await featuresOf();
    const { forwarding } = features;
    forwarding.onChange(tell);
    await done(forwarding.set({ type: 'busy', to: '102' }));
    await done(forwarding.set({ type: 'noAnswer', calls: 'external', to: '103', rings: 3 }));
    simulator.station('105').set({ forwardBusy: '101' });
    const busy = { type: 'busy', isOn: true, to: { number: '102' }, isDefault: false };
    const unanswered = {
      type: 'noAnswer',
      calls: 'external',
      isOn: true,
      to: { number: '103' },
      rings: 3,
      isDefault: false,
    };
    expect(await done(forwarding.get())).toMatchObject([
      busy,
      unanswered,
      { type: 'noAnswer', isOn: true, to: { number: '109' }, isDefault: true },
    ]);
    await done(forwarding.cancel({ type: 'busy' }));
    await done(forwarding.setDefault(false));
    await done(forwarding.cancel());
    expect(told).toMatchObject([
      busy,
      unanswered,
      { ...busy, isOn: false },
      { type: 'noAnswer', isOn: false, isDefault: true },
      { ...unanswered, isOn: false },
    ]);
    await expect(done(forwarding.set({ type: 'busy', to: '999' }))).rejects.toMatchObject({
      value: 'invalidForwardingDestination',
    });
  });

  it('do not disturb is set, told and asked', async () => {
    const { features, done, told, tell } = await featuresOf();
    const { doNotDisturb } = features;
    doNotDisturb.onChange(tell);
    await done(doNotDisturb.set(true));
    expect(await done(doNotDisturb.get())).toEqual({ isOn: true });
    await done(doNotDisturb.set({ calls: 'external', callers: ['0113'] }));
    const some = { isOn: true, calls: 'external', callers: [{ number: '0113' }] };
    expect(await done(doNotDisturb.get())).toEqual(some);
    await done(doNotDisturb.set(false));
    expect(told).toEqual([{ isOn: true }, some, { isOn: false }]);
  });

  it('message waiting, caller ID and automatic answer are set, told and asked', async () => {
    const { features, done, told, tell } = await featuresOf();
    const { messageWaiting, callerID, autoAnswer } = features;
    messageWaiting.onChange(tell);
    callerID.onChange(tell);
    autoAnswer.onChange(tell);
    await done(messageWaiting.set({ at: '700' }));
    expect(await done(messageWaiting.get())).toEqual({ isOn: true, at: { number: '700' } });
    await done(messageWaiting.set(false));
    await done(callerID.set(false));
    expect(await done(callerID.get())).toBe(false);
    await done(autoAnswer.set({ rings: 2 }));
    expect(await done(autoAnswer.get())).toEqual({ isOn: true, rings: 2 });
    await done(autoAnswer.set(false));
    expect(told).toEqual([
      { isOn: true, at: { number: '700' } },
      { isOn: false },
      false,
      { isOn: true, rings: 2 },
      { isOn: false },
    ]);
  });

  it('call backs and messages are asked for, listed and cancelled', async () => {
    const { features, done, told, tell, simulator } = await featuresOf();
    const { callBacks } = features;
    const off = callBacks.onChange(tell);
    simulator.station('100').offHook();
    await done(callBacks.request('101'));
    await done(callBacks.request('102', 'message'));
    expect(await done(callBacks.list())).toEqual([
      { kind: 'call', target: { number: '101' } },
      { kind: 'message', target: { number: '102' } },
    ]);
    await done(callBacks.cancel('102', 'message'));
    await done(callBacks.cancel());
    expect(told).toMatchObject([
      { kind: 'call', target: { number: '101' }, isSet: true },
      { kind: 'message', isSet: true },
      { kind: 'message', isSet: false },
      { kind: 'call', isSet: false },
    ]);
    off();
    await done(callBacks.request('101'));
    expect(told).toHaveLength(4);
  });

  it('the number dialled last is told, if there is one', async () => {
    const { features, done, simulator } = await featuresOf('N<100>Alice');
    expect(await done(features.lastNumberDialled())).toBeUndefined();
    simulator.station('100').dial('101');
    expect(await done(features.lastNumberDialled())).toBe('101');
  });

  it('volume, gain and mute are set, told and asked', async () => {
    const { features, done, told, tell } = await featuresOf();
    const { volume, gain, mute, speakerMute } = features;
    volume.onChange(tell);
    gain.onChange(tell);
    mute.onChange(tell);
    speakerMute.onChange(tell);
    await done(volume.set(70));
    await done(volume.up());
    await done(volume.down());
    expect(await done(volume.get())).toBe(70);
    await done(gain.set(5));
    await done(gain.down());
    expect(await done(gain.get())).toBe(0);
    await done(mute.set(true));
    expect(await done(mute.get())).toBe(true);
    await done(speakerMute.set(true));
    expect(await done(speakerMute.get())).toBe(true);
    expect(told).toEqual([
      { apparatus: '1', level: 70 },
      { apparatus: '1', level: 80 },
      { apparatus: '1', level: 70 },
      { apparatus: '1', level: 5 },
      { apparatus: '1', level: 0 },
      true,
      true,
    ]);
  });

  it('the display is written and read', async () => {
    const { features, done, told, tell } = await featuresOf();
    const { display } = features;
    display.onChange(tell);
    await done(display.set('Hello', { offset: 24 }));
    const shown = { display: '1', rows: ['', 'Hello'], columns: 24 };
    expect(await done(display.get())).toEqual(shown);
    expect(told).toEqual([shown]);
  });

  it('buttons, lamps, hookswitch and ringer are used', async () => {
    const { features, done, told, tell, simulator } = await featuresOf();
    const { buttons, lamps, hookswitch, ringers } = features;
    buttons.onPress(({ button }) => tell(`button ${button}`));
    lamps.onChange(({ lamp, lampMode }) => tell(`lamp ${lamp} ${lampMode}`));
    hookswitch.onChange((isOffHook) => tell(isOffHook ? 'off-hook' : 'on-hook'));
    ringers.onChange(({ ringVolume }) => tell(ringVolume));
    await done(buttons.set('14', { label: 'Bob', number: '101' }));
    expect((await done(buttons.list()))[14]).toMatchObject({ button: '14', buttonLabel: 'Bob' });
    await done(hookswitch.offHook());
    await done(buttons.press('14'));
    expect(simulator.station('101').calls).toHaveLength(1);
    expect(await done(hookswitch.isOffHook())).toBe(true);
    await done(hookswitch.onHook());
    expect(simulator.connections).toEqual([]);
    await done(lamps.set('1', { lampMode: 4 }));
    expect((await done(lamps.list()))[0]).toMatchObject({ lamp: '1', lampMode: 4 });
    await done(ringers.setVolume('up'));
    await done(ringers.setVolume(5));
    expect((await done(ringers.list()))[0]).toMatchObject({ ringVolAbs: 5 });
    expect(told).toEqual([
      'off-hook',
      'button 14',
      'on-hook',
      'lamp 1 4',
      { volAbs: 60 },
      { volAbs: 5 },
    ]);
  });
});
