import { describe, expect, it } from 'vitest';
import { opaqueOctets } from '../../src/model/opaque.js';
import {
  type ComputingFunction,
  createIdentifierSource,
  SystemRegistry,
} from '../../src/switching/index.js';
import { visitsOf } from '../support/visits.js';

const someone = (name: string): ComputingFunction => ({
  name,
  sendEvent: () => undefined,
  request: () => Promise.reject(new Error('no answer')),
});

describe('createIdentifierSource', () => {
  it('names calls and monitors by two octets where that is asked for, over and over', () => {
    const ids = createIdentifierSource({ twoOctets: true });
    const calls = Array.from({ length: 65_536 }, () => ids.next('call'));
    expect(calls.slice(0, 2)).toEqual(['0x0001', '0x0002']);
    expect(calls.every((id) => opaqueOctets(id).length === 2)).toBe(true);
    expect(new Set(calls).size).toBe(65_535);
    expect(calls.at(-1)).toBe('0x0001');
    expect([ids.next('monitor'), ids.next('registration')]).toEqual(['0x0001', 'R1']);
  });
});

describe('SystemRegistry', () => {
  it('knows who wants to hear of a status', () => {
    const registry = new SystemRegistry(createIdentifierSource());
    const [one, two] = [someone('one'), someone('two')];
    registry.register(one, { systemStatus: true }, { messageLost: true });
    registry.register(two, { systemStatus: true });
    registry.register(two, { requestSystemStatus: true });
    const names = () => registry.interestedIn('messagesLost').map(({ owner }) => owner.name);
    expect(names()).toEqual(['two']);
    registry.changeFilter(one, 'R1', {});
    expect(names()).toEqual(['one', 'two']);
    registry.cancelAll(two);
    expect(names()).toEqual(['one']);
    expect(registry.abortAll()).toHaveLength(1);
    expect(names()).toEqual([]);
  });

  it('visits the registrations of others only where they are meant', () => {
    const costs = (others: number) => {
      const registry = new SystemRegistry(createIdentifierSource(), 10_000);
      for (let index = 0; index < others; index++) registry.register(someone('other'), {});
      const own = someone('own');
      const register = (): unknown => registry.register(own, { systemStatus: true });
      return {
        register: visitsOf(register),
        list: visitsOf(() => registry.registrationsOf(own)),
        cancelAll: visitsOf(() => registry.cancelAll(own)),
        left: registry.registrationsOf(own),
      };
    };
    expect(costs(1000)).toEqual(costs(10));
    expect(costs(10)).toMatchObject({ left: [] });
  });

  it('lets computing functions change and cancel their own registrations only', () => {
    const registry = new SystemRegistry(createIdentifierSource());
    registry.register(someone('one'), {});
    const unknown = expect.objectContaining({ value: 'invalidCrossRefID' });
    expect(() => registry.cancel(someone('two'), 'R1')).toThrow(unknown);
    expect(() => registry.changeFilter(someone('two'), 'R1', {})).toThrow(unknown);
  });
});
