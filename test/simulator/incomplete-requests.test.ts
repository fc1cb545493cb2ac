import { describe, expect, it } from 'vitest';
import { CstaServiceError } from '../../src/model/errors.js';
import type { Request } from '../../src/model/message.js';
import { serviceGroups } from '../../src/schema/index.js';
import { createIdentifierSource } from '../../src/switching/index.js';
import { at, Bench, to } from './bench.js';

/** What a member may hold that has no business there. */
const JUNK: readonly unknown[] = [undefined, null, 5, '', 'x', {}, [], [null], [{}], { number: 7 }];

/** A value that fits a member, by its type. */
function fitting(type: unknown): unknown {
  if (type === 'ConnectionID') return at('1/100');
  if (type === 'DeviceID') return to('101');
  if (type === 'MonitorObject') return { deviceObject: to('101') };
  if (typeof type === 'object' && type !== null) return [to('101')];
  return {};
}

/** Every request of CSTA, with one member after the other replaced by junk, and with none at all. */
function spoiltRequests(): Request[] {
  const requests: unknown[] = [];
  for (const { services } of serviceGroups) {
    for (const [type, { request }] of Object.entries(services)) {
      const members = Object.entries(request?.members ?? {});
      const whole = Object.fromEntries(
        members
          .filter(([, { presence }]) => presence === 'required')
          .map(([name, member]) => [name, fitting(member.type)]),
      );
      requests.push({ kind: 'request', type });
      for (const [name] of members) {
        for (const junk of JUNK) requests.push({ kind: 'request', type, ...whole, [name]: junk });
      }
    }
  }
  return requests as Request[];
}

describe('a request that lacks members, or holds what has no business there', () => {
  it('is refused or served, and never a fault', async () => {
    const faults: unknown[] = [];
    const bench = new Bench({
      accountCodes: ['1'],
      authCodes: ['1'],
      onListenerError: (error) => faults.push(error),
    });
    const attachment = bench.simulator.attach({
      name: 'careless',
      sendEvent: () => undefined,
      request: () => Promise.reject(new Error('no answer')),
    });
    for (const request of spoiltRequests()) {
      await bench.act(({ connections, network, station }) => {
        if (connections.length > 0) return;
        station('100').dial('101');
        network.call({ from: '0113', to: '102' });
      });
      const answer = await attachment.handle(request).catch((error: unknown) => error);
      const isRefused = answer instanceof CstaServiceError && answer.category !== 'unspecified';
      if (!isRefused) expect(answer, JSON.stringify(request)).toMatchObject({ kind: 'response' });
      await bench.clock.advance(0);
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it.each([
    ['MakeCall', { callingDevice: to('100') }, 'operation: invalidDestination'],
    ['MakeCall', { calledDirectoryNumber: to('100') }, 'operation: invalidCallingDeviceID'],
    ['AnswerCall', {}, 'operation: invalidConnectionID'],
    ['TransferCall', { heldCall: at('1/100') }, 'operation: invalidActiveConnectionID'],
    ['ParkCall', { parking: at('1/100') }, 'operation: invalidParkToDeviceID'],
    ['SetForwarding', { device: to('100') }, 'operation: invalidForwardingFlag'],
    ['SetDoNotDisturb', { device: to('100') }, 'operation: invalidDoNotDisturb'],
    ['CallBackNonCallRelated', { originatingDevice: to('100') }, 'operation: invalidDeviceID'],
    ['SetDisplay', { device: to('100') }, 'operation: invalidParameterValue'],
    ['SetSpeakerVolume', { device: to('100') }, 'operation: invalidParameterValue'],
    ['ButtonPress', { device: to('100') }, 'operation: invalidButtonIdentifier'],
    ['GetLogicalDeviceInformation', {}, 'operation: invalidDeviceID'],
    ['StartCDRTransmission', {}, 'operation: invalidParameterValue'],
    ['SendStoredCDR', {}, 'operation: invalidCrossRefID'],
    ['MonitorStart', {}, 'operation: invalidMonitorObject'],
    ['ChangeMonitorFilter', { monitorCrossRefID: 'M1' }, 'operation: invalidMonitorFilter'],
    ['SystemRegister', {}, 'operation: invalidParameterValue'],
    ['constructor', {}, 'operation: serviceNotSupported'],
  ] as const)('%s with %j is refused with %s', async (type, members, error) => {
    const client = new Bench().client();
    expect(await client.refusal(type as 'MakeCall', members as never)).toBe(error);
  });
});

describe('a service that fails', () => {
  it('is answered negatively, and changes nothing', async () => {
    const faults: unknown[] = [];
    const broken = new Error('no more identifiers');
    const ids = createIdentifierSource();
    const bench = new Bench({
      identifiers: {
        next: (kind) => {
          if (kind === 'call') throw broken;
          return ids.next(kind);
        },
      },
      onListenerError: (error) => faults.push(error),
    });
    const call = { callingDevice: to('100'), calledDirectoryNumber: to('101') };
    expect(await bench.client().refusal('MakeCall', call)).toBe('unspecified: unspecified');
    expect(faults).toEqual([broken]);
    expect(bench.states).toEqual([]);
  });
});
