import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Clock } from '../../src/model/clock.js';
import type { Requests } from '../../src/model/generated/messages.js';
import type { Request, RequestType } from '../../src/model/message.js';
import { createSimulator, type Simulator } from '../../src/simulator/index.js';
import type { Attachment } from '../../src/switching/index.js';
import { visitsOf } from '../support/visits.js';
import { at, to } from './bench.js';

/** A clock on which what is due at once runs when it is told to, without any promises. */
class ManualClock implements Clock {
  #due: (() => void)[] = [];

  now(): number {
    return 0;
  }

  setTimer(ms: number, fn: () => void): { cancel(): void } {
    if (ms <= 0) this.#due.push(fn);
    return { cancel: () => undefined };
  }

  run(): void {
    const due = this.#due;
    this.#due = [];
    for (let index = 0; index < due.length; index++) due[index]?.();
  }
}

const NUMBERS = 20_000;
/** Stations that are used in the measured calls. */
const USED = 12;

/** A PBX on which everybody else talks, waits to be called back, and is monitored by another computing function. */
class Pbx {
  readonly simulator: Simulator;
  readonly #clock = new ManualClock();
  readonly #own: Attachment;
  /** Events that came to the computing function that acts. */
  events = 0;
  readonly refusals: string[] = [];

  constructor(stations: number) {
    const devices = `${NUMBERS}-${NUMBERS + stations - 1}`;
    this.simulator = createSimulator({
      devices,
      clock: this.#clock,
      monitors: { overall: 1_000_000 },
      pickGroups: [{ number: '500', members: ['20000', '20001'] }],
      acdGroups: [{ number: '600', members: ['20010', '20011'] }],
      servicesPermitted: true,
    });
    const other = this.#attach('other', () => undefined);
    this.#own = this.#attach('own', () => this.events++);
    for (let index = 0; index < stations; index++) {
      this.#send(other, 'MonitorStart', { monitorObject: { deviceObject: station(index) } });
    }
    for (let index = USED; index < stations - 2; index += 3) {
      this.#talk(station(index), station(index + 1));
      this.#orderCallBack(station(index + 2), station(index + 1));
    }
    for (let index = 0; index < USED; index++) {
      this.send('MonitorStart', { monitorObject: { deviceObject: station(index) } });
    }
    this.#clock.run();
  }

  send<Type extends RequestType>(type: Type, members: Requests[Type]): void {
    this.#send(this.#own, type, members);
    this.#clock.run();
  }

  #send<Type extends RequestType>(of: Attachment, type: Type, members: Requests[Type]): void {
    const request = { kind: 'request', type, ...members } as Request;
    of.handle(request).catch((error: unknown) => this.refusals.push(String(error)));
  }

  #attach(name: string, sendEvent: () => void): Attachment {
    const request = (): Promise<never> => Promise.reject(new Error('no answer'));
    return this.simulator.attach({ name, sendEvent, request });
  }

  #talk(from: { number: string }, called: { number: string }): void {
    this.simulator.station(from.number).dial(called.number);
    this.simulator.station(called.number).answer();
  }

  #orderCallBack(from: { number: string }, called: { number: string }): void {
    const caller = this.simulator.station(from.number);
    caller.dial(called.number);
    const [call] = caller.calls;
    if (call) this.send('CallBack', { callbackConnection: call.connection });
  }

  /** The call that a station is in: the last, if it is in several. */
  callOf(index: number): string {
    return this.simulator.station(station(index).number).calls.at(-1)?.callID ?? '';
  }
}

const station = (index: number) => to(String(NUMBERS + index));

/** What a computing function and people do, by what it is called. */
const ACTIONS: Readonly<Record<string, (pbx: Pbx) => void>> = {
  makeCall: (pbx) =>
    pbx.send('MakeCall', {
      callingDevice: station(0),
      calledDirectoryNumber: station(2),
      autoOriginate: 'doNotPrompt',
    }),
  pickUpWithinTheGroup: (pbx) => {
    pbx.send('MakeCall', {
      callingDevice: station(3),
      calledDirectoryNumber: station(1),
      autoOriginate: 'doNotPrompt',
    });
    pbx.send('ClearCall', { callToBeCleared: at(pbx.callOf(3)) });
  },
  answer: (pbx) => pbx.send('AnswerCall', { callToBeAnswered: at(`${pbx.callOf(2)}/20002`) }),
  consult: (pbx) =>
    pbx.send('ConsultationCall', {
      existingCall: at(`${pbx.callOf(0)}/20000`),
      consultedDevice: station(4),
    }),
  answerConsultation: (pbx) => pbx.simulator.station('20004').answer(),
  transfer: (pbx) => {
    const [held, active] = pbx.simulator.station('20000').calls;
    if (!held || !active) throw new Error('there are no two calls to transfer');
    pbx.send('TransferCall', { heldCall: held.connection, activeCall: active.connection });
  },
  snapshotDevice: (pbx) => pbx.send('SnapshotDevice', { snapshotObject: station(2) }),
  snapshotCall: (pbx) => pbx.send('SnapshotCall', { snapshotObject: at(pbx.callOf(2)) }),
  callBack: (pbx) => {
    pbx.simulator.station('20005').dial('20004');
    pbx.send('CallBack', { callbackConnection: at(`${pbx.callOf(5)}/20005`) });
  },
  clear: (pbx) => pbx.send('ClearCall', { callToBeCleared: at(pbx.callOf(2)) }),
  dialDigitByDigit: (pbx) => {
    for (const digits of ['2;', '0;', '007;']) pbx.simulator.station('20006').dial(digits);
    pbx.simulator.station('20006').hangUp();
  },
  callTheAcdGroup: (pbx) => {
    pbx.simulator.station('20006').dial('600');
    pbx.simulator.station('20006').hangUp();
  },
  callOut: (pbx) => {
    pbx.simulator.station('20007').dial('0123');
    pbx.simulator.network.answer('0123');
    pbx.simulator.network.hangUp('0123');
  },
  forward: (pbx) => pbx.simulator.station('20008').set({ forwardImmediate: '20009' }),
  outOfServiceAndBack: (pbx) => {
    pbx.simulator.station('20009').set({ outOfService: true });
    pbx.simulator.station('20009').set({ outOfService: false });
  },
  setForwarding: (pbx) =>
    pbx.send('SetForwarding', {
      device: station(9),
      forwardingType: 'forwardBusyExt',
      activateForward: true,
      forwardDN: station(1),
    }),
  setDisplay: (pbx) => pbx.send('SetDisplay', { device: station(9), contentsOfDisplay: 'x' }),
  pressButtons: (pbx) => {
    for (const button of ['12', '12', '2', '0']) {
      pbx.send('ButtonPress', { device: station(6), button });
    }
    pbx.send('SetHookswitchStatus', {
      device: station(6),
      hookswitch: '1',
      hookswitchOnhook: true,
    });
  },
  deviceInformation: (pbx) => pbx.send('GetLogicalDeviceInformation', { device: station(2) }),
  recordCalls: (pbx) => {
    pbx.send('StartCDRTransmission', { transferMode: 'transferAtEndOfCall' });
    pbx.simulator.station('20006').dial('0123');
    pbx.simulator.station('20006').hangUp();
  },
  monitors: (pbx) => pbx.send('GetMonitors', {}),
  startMonitor: (pbx) => pbx.send('MonitorStart', { monitorObject: { deviceObject: station(0) } }),
  refused: (pbx) => pbx.send('AnswerCall', { callToBeAnswered: at('nothing') }),
};

/** What each action visits in a PBX of some size. */
async function costs(stations: number) {
  const pbx = new Pbx(stations);
  const visits = Object.entries(ACTIONS).map(([name, action]) => [
    name,
    visitsOf(() => action(pbx)),
  ]);
  await setImmediate();
  return { visits: Object.fromEntries(visits), events: pbx.events, refusals: pbx.refusals };
}

describe('a PBX of many stations', () => {
  it('does no more for a call than one of few', async () => {
    const few = await costs(60);
    expect(few.events).toBeGreaterThan(40);
    expect(few.refusals).toEqual([expect.stringContaining('invalidCallID')]);
    expect(await costs(1500)).toEqual(few);
  });
});
