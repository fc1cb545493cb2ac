import { describe, expect, it } from 'vitest';
import { can, canPair, heldFirst } from '../../../src/client/calls/permitted.js';
import type { ConnectionRecord } from '../../../src/client/picture/records.js';

function record(id: string, members: Partial<ConnectionRecord>): ConnectionRecord {
  return { id, call: 'a', revision: 1, party: { kind: 'notKnown' }, ...members };
}

const unknown = () => undefined;

describe('what can be done to a call', () => {
  it('is what the switch says is permitted', () => {
    const talking = record('1', { state: 'connected', servicesPermitted: ['holdCall'] });
    expect([can('hold', talking, unknown), can('park', talking, unknown)]).toEqual(['yes', 'no']);
  });

  it('is excluded by its state where the switch does not say', () => {
    const ringing = record('1', { state: 'alerting' });
    expect(can('answer', ringing, unknown)).toBe('unknown');
    expect(can('hold', ringing, unknown)).toBe('no');
    expect(can('hold', record('1', {}), unknown)).toBe('unknown');
    expect(can('clear', record('1', { state: 'null', phase: 'ended' }), unknown)).toBe('no');
  });

  it('is clearing, camping on and calling back when it has failed', () => {
    const failed = record('1', { state: 'connected', phase: 'failed' });
    const capable = () => true;
    expect(can('hold', failed, capable)).toBe('no');
    expect(can('clear', failed, capable)).toBe('yes');
    expect(can('campOn', failed, capable)).toBe('yes');
    expect(can('callBack', failed, capable)).toBe('yes');
  });

  it('is what the device is capable of', () => {
    const talking = record('1', { state: 'connected' });
    expect(can('hold', talking, (service) => service === 'HoldCall')).toBe('yes');
    expect(can('park', talking, (service) => service === 'HoldCall')).toBe('no');
  });
});

describe('what can be done to two calls', () => {
  const held = record('1', { state: 'hold' });
  const active = record('2', { state: 'connected' });

  it('is what is permitted at either of them', () => {
    const one = { ...held, servicesPermitted: ['retrieveCall'] };
    const other = { ...active, servicesPermitted: ['transferCall'] };
    expect(canPair('transferTo', [one, other], unknown)).toBe('yes');
    expect(canPair('transferTo', [other, one], unknown)).toBe('yes');
    expect(canPair('conferenceWith', [one, other], unknown)).toBe('no');
    expect(canPair('conferenceWith', [one, active], unknown)).toBe('unknown');
  });

  it('needs one on hold and one that is not', () => {
    expect(canPair('alternate', [held, active], unknown)).toBe('unknown');
    expect(canPair('alternate', [active, { ...active, id: '3' }], unknown)).toBe('no');
    expect(canPair('alternate', [held, held], unknown)).toBe('no');
    expect(canPair('alternate', [held, { ...active, state: 'null' }], unknown)).toBe('no');
    expect(heldFirst(active, held)).toEqual([held, active]);
    expect(heldFirst(held, active)).toEqual([held, active]);
    expect(heldFirst(active, active)).toBeUndefined();
  });
});
