import { describe, expect, it } from 'vitest';
import {
  type ComputingFunction,
  createIdentifierSource,
  RouteRegistry,
} from '../../src/switching/index.js';

function someone(name: string): ComputingFunction {
  return { name, sendEvent: () => {}, request: () => Promise.reject(new Error('no answer')) };
}

/** What is thrown. */
function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

const registry = () => new RouteRegistry<string>(createIdentifierSource());

describe('the registration that is asked for a route', () => {
  it('is the last one for the device, before the last one for all devices', () => {
    const routes = registry();
    const [one, other] = [someone('one'), someone('other')];
    expect(routes.registrationFor('700')).toBeUndefined();
    const all = routes.register(one);
    expect(routes.registrationFor('700')).toBe(all);
    const first = routes.register(one, '700');
    const second = routes.register(other, '700');
    expect(routes.registrationFor('700')).toBe(second);
    expect(routes.registrationFor('701')).toBe(all);
    routes.cancel(other, second.routeRegisterReqID);
    expect(routes.registrationFor('700')).toBe(first);
    routes.cancelAll(one);
    expect(routes.registrationFor('700')).toBeUndefined();
  });

  it('is one for the media of the call', () => {
    const routes = registry();
    const voice = routes.register(someone('voice'), '700', { voice: true });
    const chat = routes.register(someone('chat'), '700', { chat: true });
    expect(routes.registrationFor('700', { voice: true })).toBe(voice);
    expect(routes.registrationFor('700', { chat: true })).toBe(chat);
    expect(routes.registrationFor('700', { email: true })).toBeUndefined();
    expect(routes.registrationFor('700')).toBe(chat);
  });

  it('can be ended by its owner alone', () => {
    const routes = registry();
    const { routeRegisterReqID } = routes.register(someone('one'), '700');
    expect(thrownBy(() => routes.cancel(someone('other'), routeRegisterReqID))).toMatchObject({
      category: 'operation',
      value: 'invalidRouteRegistrationCrossRefID',
    });
  });

  it('is refused beyond the limit', () => {
    const routes = new RouteRegistry(createIdentifierSource(), { registrations: 1 });
    routes.register(someone('one'));
    expect(thrownBy(() => routes.register(someone('other')))).toMatchObject({
      value: 'registrationLimitExceeded',
    });
  });
});

describe('a dialogue', () => {
  it('is found by its owner, in its registration, until it is ended', () => {
    const routes = registry();
    const owner = someone('one');
    const registration = routes.register(owner, '700');
    const other = routes.register(owner, '701');
    const dialogue = routes.begin(registration, 'call 1');
    const crossRefIdentifier = dialogue?.crossRefIdentifier ?? '';
    const { routeRegisterReqID } = registration;
    expect(routes.dialogue(owner, { crossRefIdentifier })).toBe(dialogue);
    expect(routes.dialogue(owner, { crossRefIdentifier, routeRegisterReqID })).toBe(dialogue);
    const elsewhere = { crossRefIdentifier, routeRegisterReqID: other.routeRegisterReqID };
    expect(thrownBy(() => routes.dialogue(owner, elsewhere))).toMatchObject({
      value: 'invalidRouteRegistrationCrossRefID',
    });
    expect(thrownBy(() => routes.dialogue(someone('x'), { crossRefIdentifier }))).toMatchObject({
      value: 'invalidRouteingCrossRefID',
    });
    expect(dialogue && routes.end(dialogue)).toBe(true);
    expect(dialogue && routes.end(dialogue)).toBe(false);
    expect(thrownBy(() => routes.dialogue(owner, { crossRefIdentifier }))).toMatchObject({
      value: 'invalidRouteingCrossRefID',
    });
  });

  it('ends with its registration, and there are only so many', () => {
    const routes = new RouteRegistry<number>(createIdentifierSource(), { dialogues: 2 });
    const registration = routes.register(someone('one'));
    const open = [1, 2, 3].map((subject) => routes.begin(registration, subject));
    expect(open[2]).toBeUndefined();
    expect(routes.openDialogues).toBe(2);
    const { registrations, dialogues } = routes.abortAll();
    expect(registrations).toEqual([registration]);
    expect(dialogues.map(({ subject }) => subject)).toEqual([1, 2]);
    expect(routes.openDialogues).toBe(0);
  });
});
