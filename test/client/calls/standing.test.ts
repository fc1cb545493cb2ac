import { describe, expect, it } from 'vitest';
import { type Standing, verdictOn } from '../../../src/client/calls/standing.js';
import type { ConnectionRecord, Phase } from '../../../src/client/picture/records.js';
import { CallEndedError, CallError, CallFailedError } from '../../../src/model/errors.js';

function record(members: Partial<ConnectionRecord>): ConnectionRecord {
  return { id: '1', call: 'a', revision: 1, party: { kind: 'notKnown' }, ...members };
}

function standing(phase: Phase, members: Partial<ConnectionRecord> = {}): Standing {
  return {
    connection: record({ phase, ...members }),
    call: undefined,
    others: [],
    isObserved: true,
    reportsAnswer: true,
  };
}

describe('who waits for a phase of a call', () => {
  it.each<[Phase, Phase]>([
    ['ringing', 'ringing'],
    ['ringing', 'talking'],
    ['dialling', 'queued'],
    ['proceeding', 'held'],
    ['ended', 'ended'],
    ['failed', 'failed'],
    ['inUseElsewhere', 'inUseElsewhere'],
  ])('for %s has it when it is %s', (phase, now) => {
    expect(verdictOn(phase, standing(now))).toBe('met');
  });

  it.each<[Phase, Phase]>([
    ['talking', 'ringing'],
    ['talking', 'inUseElsewhere'],
    ['held', 'talking'],
    ['ended', 'failed'],
    ['ended', 'talking'],
    ['talking', 'held'],
    ['ringing', 'held'],
  ])('for %s waits while it is %s', (phase, now) => {
    expect(verdictOn(phase, standing(now))).toBe('waiting');
  });

  it('has one who is on hold as talking if they have talked', () => {
    const held = standing('held', { answeredAt: 7 });
    expect(verdictOn('talking', held)).toBe('met');
    const others = [record({ id: '2', state: 'connected' })];
    expect(verdictOn('talking', { ...standing('held'), others })).toBe('met');
    const ringing = [record({ id: '2', state: 'alerting' })];
    expect(verdictOn('talking', { ...standing('held'), others: ringing })).toBe('waiting');
    expect(verdictOn('ringing', { ...standing('held'), others: ringing })).toBe('met');
  });

  it('is told at once that it fails, with the cause', () => {
    const verdict = verdictOn('talking', standing('failed', { cause: 'busy' }));
    expect(verdict).toBeInstanceOf(CallFailedError);
    expect(verdict).toMatchObject({ code: 'call-failed', eventCause: 'busy' });
    expect(JSON.parse(JSON.stringify(verdict))).toMatchObject({
      code: 'call-failed',
      eventCause: 'busy',
    });
  });

  it('is told that it has ended, with the reason', () => {
    const ended = standing('ended', { endReason: 'answeredElsewhere', cause: 'normal' });
    const verdict = verdictOn('talking', ended);
    expect(verdict).toBeInstanceOf(CallEndedError);
    expect(JSON.parse(JSON.stringify(verdict))).toMatchObject({
      code: 'call-ended',
      endReason: 'answeredElsewhere',
      eventCause: 'normal',
    });
    expect(verdictOn('ringing', standing('ended'))).toMatchObject({ endReason: 'unknown' });
    expect(verdictOn('talking', standing('ended', { endReason: 'merged' }))).toBe('merged');
  });

  it('is told that nobody will tell', () => {
    const gone = { ...standing('talking'), isObserved: false };
    expect(verdictOn('ended', gone)).toBeInstanceOf(CallError);
    expect(verdictOn('ended', gone)).toMatchObject({ code: 'not-observable' });
    const away = { ...standing('proceeding'), reportsAnswer: false };
    expect(verdictOn('talking', away)).toMatchObject({ code: 'not-observable' });
    expect(verdictOn('ended', away)).toBe('waiting');
    expect(verdictOn('proceeding', away)).toBe('met');
  });
});
