import { describe, expect, it } from 'vitest';
import type { SimulatorOptions } from '../../src/simulator/index.js';
import { type Bench, type Client, to, watch } from './bench.js';

const OPTIONS = { routeingDevices: [{ number: '770', defaultRoute: '105' }] };

/** A client that routes the calls to 770, and monitors some devices. */
async function routeing(options: SimulatorOptions = OPTIONS) {
  const set = await watch(['100', '770', '101'], options);
  const { routeRegisterReqID } = await set.client.send('RouteRegister', {
    routeingDevice: to('770'),
  });
  return { ...set, routeRegisterReqID };
}

/** What the switch has asked of the client since the last look. */
function asked(client: Client): readonly (readonly [string, unknown])[] {
  return client.requests.splice(0).map(({ type, members }) => [type, members] as const);
}

async function dial(bench: Bench, from: string, number: string): Promise<void> {
  await bench.act(({ station }) => station(from).dial(number));
}

describe('a call to a routeing device', () => {
  it('waits there while the computing function is asked, and goes where it says', async () => {
    const { bench, client, routeRegisterReqID } = await routeing();
    await dial(bench, '100', '770');
    expect(bench.states).toEqual(['1/100 connected', '1/770 alerting']);
    const names = { crossRefIdentifier: 'Q1', routeRegisterReqID };
    expect(asked(client)).toEqual([
      [
        'RouteRequest',
        {
          ...names,
          currentRoute: { deviceIdentifier: to('770') },
          callingDevice: { deviceIdentifier: to('100') },
          routeingDevice: { deviceIdentifier: to('770') },
          routedCall: { callID: '1', deviceID: to('770') },
          replyTimeout: 5_000,
        },
      ],
    ]);
    client.news();
    await client.send('RouteSelect', { ...names, routeSelected: to('101'), routeUsedReq: true });
    expect(client.news()).toEqual({
      100: [
        'Diverted 1/770 > 101 redirected (connected)',
        'Delivered 1/101 redirected (connected)',
      ],
      770: ['Diverted 1/770 > 101 redirected (null)'],
      101: ['Delivered 1/101 redirected (alerting)'],
    });
    expect(asked(client)).toEqual([
      [
        'RouteUsed',
        {
          ...names,
          routeUsed: { deviceIdentifier: to('101') },
          callingDevice: { deviceIdentifier: to('100') },
          domain: true,
        },
      ],
      ['RouteEnd', names],
    ]);
    expect(await client.refusal('RouteSelect', { ...names, routeSelected: to('102') })).toBe(
      'operation: invalidRouteingCrossRefID',
    );
    await bench.clock.advance(10_000);
    expect(bench.states).toEqual(['1/100 connected', '1/101 alerting']);
  });

  it('tries the alternate routes, asks again, and gives up after so often', async () => {
    const { bench, client } = await routeing({
      routeingDevices: [{ number: '770', defaultRoute: '105', reRoutes: 1 }],
    });
    await dial(bench, '101', '0112');
    await dial(bench, '100', '770');
    const crossRefIdentifier = 'Q1';
    asked(client);
    await client.send('RouteSelect', { crossRefIdentifier, routeSelected: to('101') });
    expect(asked(client)).toEqual([
      ['ReRoute', { crossRefIdentifier, routeRegisterReqID: 'R1', replyTimeout: 5_000 }],
    ]);
    await client.send('RouteSelect', {
      crossRefIdentifier,
      routeSelected: to('999'),
      alternateRoutes: [to('101'), to('10;')],
    });
    expect(asked(client)).toEqual([
      [
        'RouteEnd',
        {
          crossRefIdentifier,
          routeRegisterReqID: 'R1',
          errorValue: { operation: 'invalidDestination' },
        },
      ],
    ]);
    expect(bench.states.slice(2)).toEqual(['2/100 connected', '2/105 alerting']);
    await dial(bench, '106', '770');
    await client.send('RouteSelect', {
      crossRefIdentifier: 'Q2',
      routeSelected: to('101'),
      alternateRoutes: [to('999'), to('107')],
      correlatorData: { string: Uint8Array.of(7) },
    });
    expect(bench.states.slice(4)).toEqual(['3/106 connected', '3/107 alerting']);
  });

  it('is not asked about again when the computing function has no more routes', async () => {
    const { bench, client } = await routeing();
    await dial(bench, '100', '770');
    asked(client);
    await client.send('RouteSelect', {
      crossRefIdentifier: 'Q1',
      routeSelected: to('999'),
      remainRetries: { retryCount: 0 },
    });
    expect(asked(client)).toMatchObject([['RouteEnd', {}]]);
    expect(bench.states).toEqual(['1/100 connected', '1/105 alerting']);
  });

  it.each<[string, SimulatorOptions, string[]]>([
    ['the default way', OPTIONS, ['1/100 connected', '1/105 alerting']],
    ['nowhere without one', { routeingDevices: [{ number: '770' }] }, ['1/100 connected']],
  ])('goes %s when nobody answers in time', async (_, options, states) => {
    const { bench, client } = await routeing(options);
    await dial(bench, '100', '770');
    asked(client);
    await bench.clock.advance(4_999);
    expect(asked(client)).toEqual([]);
    await bench.clock.advance(1);
    expect(asked(client)).toMatchObject([
      ['RouteEnd', { errorValue: { operation: 'routeingTimerExpired' } }],
    ]);
    expect(bench.states).toEqual(states);
  });

  it('goes the default way when the computing function ends the dialogue, is gone, or nobody is there', async () => {
    const { bench, client } = await routeing();
    await dial(bench, '100', '770');
    await client.send('RouteEnd', { crossRefIdentifier: 'Q1' });
    expect(bench.states).toEqual(['1/100 connected', '1/105 alerting']);
    await bench.act(({ station }) => station('100').hangUp());
    await dial(bench, '100', '770');
    asked(client);
    await client.send('RouteRegisterCancel', { routeRegisterReqID: 'R1' });
    expect(bench.states).toEqual(['2/100 connected', '2/105 alerting']);
    await bench.act(({ station }) => station('100').hangUp());
    await dial(bench, '100', '770');
    expect(bench.states).toEqual(['3/100 connected', '3/105 alerting']);
    await bench.act(({ station }) => station('100').hangUp());
    await client.send('RouteRegister', {});
    await dial(bench, '100', '770');
    expect(bench.states).toEqual(['4/100 connected', '4/770 alerting']);
    await bench.act(() => client.detach());
    expect(bench.states).toEqual(['4/100 connected', '4/105 alerting']);
  });

  it('is turned away, and the caller hears why', async () => {
    const { bench, client } = await routeing();
    await dial(bench, '100', '770');
    client.news();
    await client.send('RouteReject', {
      crossRefIdentifier: 'Q1',
      rejectCause: 'calendarOverflow',
    });
    expect(client.news()['100']).toEqual([
      'ConnectionCleared 1/770 calendarOverflow (connected)',
      'Failed 1 770 calendarOverflow (connected)',
    ]);
    await bench.clock.advance(60_000);
    expect(bench.states).toEqual([]);
  });

  it('ends its dialogue when the caller hangs up', async () => {
    const { bench, client } = await routeing();
    await dial(bench, '100', '770');
    asked(client);
    await bench.act(({ station }) => station('100').hangUp());
    expect(asked(client)).toMatchObject([
      ['RouteEnd', { errorValue: { stateIncompatibility: 'noActiveCall' } }],
    ]);
    await bench.clock.advance(60_000);
    expect(asked(client)).toEqual([]);
  });

  it('keeps its dialogue when it becomes part of another call', async () => {
    const { bench, client } = await routeing();
    await dial(bench, '100', '101');
    await bench.act(({ station }) => station('101').answer());
    const { initiatedCall } = await client.send('ConsultationCall', {
      existingCall: { callID: '1', deviceID: to('101') },
      consultedDevice: to('770'),
    });
    await client.send('TransferCall', {
      heldCall: { callID: '1', deviceID: to('101') },
      activeCall: initiatedCall,
    });
    expect(bench.states).toEqual(['3/100 connected', '3/770 alerting']);
    asked(client);
    await client.send('RouteSelect', { crossRefIdentifier: 'Q1', routeSelected: to('102') });
    expect(bench.states).toEqual(['3/100 connected', '3/102 alerting']);
    expect(asked(client)).toMatchObject([['RouteEnd', { crossRefIdentifier: 'Q1' }]]);
  });

  it('goes round in circles only so often', async () => {
    const { bench } = await watch([], {
      routeingDevices: [
        { number: '770', defaultRoute: '771' },
        { number: '771', defaultRoute: '770' },
      ],
    });
    await dial(bench, '100', '770');
    expect(bench.states).toEqual(['1/100 connected']);
  });
});

describe('registrations as routeing server', () => {
  it('are told, aborted, and refused for what is no routeing device', async () => {
    const { bench, client } = await routeing();
    expect(await client.refusal('RouteRegister', { routeingDevice: to('100') })).toBe(
      'operation: requestIncompatibleWithDevice',
    );
    expect(await client.refusal('RouteRegister', { routeingDevice: to('999') })).toBe(
      'operation: invalidDeviceID',
    );
    expect(await client.refusal('RouteRegisterCancel', { routeRegisterReqID: 'R9' })).toBe(
      'operation: invalidRouteRegistrationCrossRefID',
    );
    const registrations = async () =>
      (await client.send('GetRegistrations', {})).crossRefIDorRegistrationData.registrationList;
    expect(await registrations()).toEqual([
      { registrationType: 'routeRegister', registrationID: 'R1', registrationObject: to('770') },
    ]);
    await dial(bench, '100', '770');
    asked(client);
    await bench.act((simulator) => simulator.abortRouteRegistrations());
    expect(asked(client)).toEqual([['RouteRegisterAbort', { routeRegisterReqID: 'R1' }]]);
    expect(bench.states).toEqual(['1/100 connected', '1/105 alerting']);
    expect(await registrations()).toEqual([]);
  });

  it('are not asked while the device is not to ask for routes', async () => {
    const { bench, client } = await routeing();
    await client.send('SetRouteingMode', { device: to('770'), routeingMode: false });
    await client.send('SetRouteingMode', { device: to('770'), routeingMode: false });
    expect(client.events.filter(({ type }) => type === 'RouteingEvent')).toMatchObject([
      { device: { deviceIdentifier: to('770') }, routeingMode: false },
    ]);
    expect(await client.send('GetRouteingMode', { device: to('770') })).toMatchObject({
      routeingMode: false,
    });
    await dial(bench, '100', '770');
    expect(bench.states).toEqual(['1/100 connected', '1/105 alerting']);
    expect(asked(client)).toEqual([]);
  });
});

describe('hundreds of dialogues at once', () => {
  it('are each about their own call', async () => {
    const bench = (await watch([], { devices: '1000-1999', ...OPTIONS })).bench;
    const client = bench.client();
    await client.send('RouteRegister', {});
    const numbers = Array.from({ length: 400 }, (_, index) => 1000 + index);
    await bench.act(({ station }) => {
      for (const number of numbers) station(`${number}`).dial('770');
    });
    const requests = asked(client);
    expect(requests).toHaveLength(400);
    for (const [, members] of [...requests].reverse()) {
      const { crossRefIdentifier, callingDevice } = members as {
        crossRefIdentifier: string;
        callingDevice: { deviceIdentifier: { number: string } };
      };
      const number = String(Number(callingDevice.deviceIdentifier.number) + 500);
      await client.send('RouteSelect', { crossRefIdentifier, routeSelected: to(number) });
    }
    expect(asked(client).map(([type]) => type)).toEqual(numbers.map(() => 'RouteEnd'));
    const ringing = bench.states.filter((state) => state.endsWith('alerting'));
    expect(new Set(ringing.map((state) => state.split(/[/ ]/)[1]))).toEqual(
      new Set(numbers.map((number) => `${number + 500}`)),
    );
  });
});
