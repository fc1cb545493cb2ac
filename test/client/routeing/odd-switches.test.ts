import { describe, expect, it } from 'vitest';
import type { RouteOutcome } from '../../../src/client/index.js';
import type { Message, Request } from '../../../src/model/message.js';
import { untilDone } from '../../support/until-done.js';
import { setUp } from '../setup.js';

/** A client whose switch grants registrations, with what it is sent. */
async function registered(
  options: { readonly askFirst?: boolean; readonly register?: boolean } = {},
) {
  const setup = await setUp();
  const { client, peer, clock } = setup;
  const requests: Request[] = [];
  peer.react = (message: Message) => {
    if (message.kind !== 'request') return;
    requests.push(message);
    if (message.type !== 'RouteRegister') return;
    if (options.askFirst) void peer.send(question('7', 'R5'));
    void peer.send({
      kind: 'response',
      type: 'RouteRegisterResponse',
      invokeID: message.invokeID ?? -1,
      routeRegisterReqID: 'R5',
    });
  };
  const outcomes: RouteOutcome[] = [];
  const opening = client.route('770', () => ({ to: '101' }), {
    register: options.register,
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  const routes = await untilDone(opening, () => clock.advance(0));
  const sent = () => requests.splice(0).map(({ type }) => type);
  return { ...setup, routes, sent, outcomes };
}

let invokeID = 100;

function question(
  crossRefIdentifier: string,
  routeRegisterReqID?: string,
): Request<'RouteRequest'> {
  return {
    kind: 'request',
    type: 'RouteRequest',
    invokeID: invokeID++,
    crossRefIdentifier,
    ...(routeRegisterReqID === undefined ? {} : { routeRegisterReqID }),
    currentRoute: { deviceIdentifier: { number: '770' } },
    routeingDevice: { deviceIdentifier: { number: 'tel:770' } },
  };
}

describe('a switch that routes oddly', () => {
  it('may ask before it has answered the registration', async () => {
    const { sent, routes } = await registered({ askFirst: true });
    expect(sent()).toEqual(['RouteRegister', 'RouteSelect']);
    expect(routes.registerID).toBe('R5');
  });

  it('may know no registrations', async () => {
    const { peer, sent, clock } = await registered({ register: false });
    await peer.send(question('1'));
    await clock.advance(0);
    expect(sent()).toEqual(['RouteSelect']);
  });

  it('may never say that a dialogue is over, which takes no room for ever', async () => {
    const { peer, routes, clock, outcomes } = await registered();
    await peer.send(question('1', 'R5'));
    await clock.advance(0);
    expect(routes.open).toBe(1);
    await clock.advance(60_000);
    expect(routes.open).toBe(0);
    expect(outcomes).toMatchObject([{ outcome: 'routed' }]);
  });

  it('may use an identifier again, or end what nobody asked about', async () => {
    const { peer, routes, clock, outcomes, sent } = await registered();
    sent();
    await peer.send(question('1', 'R5'));
    await peer.send(question('1', 'R5'));
    for (const type of ['RouteEnd', 'ReRoute'] as const) {
      await peer.send({
        kind: 'request',
        type,
        invokeID: invokeID++,
        crossRefIdentifier: '9',
        routeRegisterReqID: 'R5',
      });
    }
    await clock.advance(0);
    expect(outcomes).toMatchObject([{ outcome: 'abandoned' }]);
    expect(routes.open).toBe(1);
    // So that the call which it asks about again does not hang.
    expect(sent().sort()).toEqual(['RouteEnd', 'RouteSelect', 'RouteSelect']);
  });
});
