import { describe, expect, it } from 'vitest';
import {
  CstaError,
  CstaServiceError,
  DecodeError,
  EncodeError,
  SessionError,
  TransportError,
  UsageError,
} from '../../src/model/errors.js';

describe('errors', () => {
  it('have one root, a name, a code, and say where', () => {
    const cause = new Error('beneath');
    const error = new DecodeError('bad-tag', 'tag 0x9f is no CallID', {
      path: 'DeliveredEvent.connection.callID',
      offset: 12,
      cause,
    });
    expect(error).toBeInstanceOf(CstaError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('DecodeError');
    expect(error.code).toBe('bad-tag');
    expect(error.cause).toBe(cause);
    expect(error.message).toBe(
      'tag 0x9f is no CallID (in DeliveredEvent.connection.callID, at offset 12)',
    );
    expect(error.stack).toMatch(/^DecodeError: tag 0x9f/);
  });

  it.each([
    [new DecodeError('truncated', 'r'), 'DecodeError'],
    [new EncodeError('no-form', 'r'), 'EncodeError'],
    [new TransportError('refused', 'r'), 'TransportError'],
    [new SessionError('timeout', 'r'), 'SessionError'],
    [new CstaServiceError('operation', 'generic'), 'CstaServiceError'],
    [new UsageError('bad-address', 'r'), 'UsageError'],
  ])('%s is called %s', (error, name) => {
    expect(error.name).toBe(name);
    expect(String(error)).toBe(`${name}: ${error.message}`);
    expect(Object.keys(error)).not.toContain('name');
    expect('cause' in error).toBe(false);
  });

  it('say only the place they know', () => {
    expect(new DecodeError('truncated', 'r', { offset: 0 }).message).toBe('r (at offset 0)');
    expect(new EncodeError('no-form', 'r', { path: 'A.b' }).message).toBe('r (in A.b)');
  });

  it('turn into JSON with what is known only', () => {
    expect(JSON.parse(JSON.stringify(new TransportError('refused', 'nobody')))).toEqual({
      code: 'refused',
      message: 'nobody',
    });
    const placed = new DecodeError('bad-value', 'no', { path: 'A', offset: 3 });
    expect(placed.toJSON()).toEqual({
      code: 'bad-value',
      message: 'no (in A, at offset 3)',
      path: 'A',
      offset: 3,
    });
  });

  it('grow their path from the inside out', () => {
    const inner = new DecodeError('bad-value', 'no', { offset: 7 });
    const outer = inner.within('callID').within('[2]').within('connections').within('SnapshotCall');
    expect(outer.path).toBe('SnapshotCall.connections[2].callID');
    expect(outer.offset).toBe(7);
    expect(outer.message).toBe('no (in SnapshotCall.connections[2].callID, at offset 7)');
    expect(new EncodeError('no-form', 'no').within('A').path).toBe('A');
  });

  it('carry the category and value of a negative answer', () => {
    const error = new CstaServiceError('operation', 'invalidDestination', { service: 'MakeCall' });
    expect(error.message).toBe(
      'the peer answered MakeCall with the error operation: invalidDestination',
    );
    expect(error.toJSON()).toEqual({
      code: 'service-error',
      message: error.message,
      category: 'operation',
      value: 'invalidDestination',
      service: 'MakeCall',
    });
  });
});
