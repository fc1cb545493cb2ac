import { describe, expect, it } from 'vitest';
import { refuse, type ServiceHandlers, serve } from '../../src/switching/index.js';

const handlers: ServiceHandlers<{ readonly status: 'normal' | 'disabled' }> = {
  RequestSystemStatus: (_, { status }) => ({
    kind: 'response',
    type: 'RequestSystemStatusResponse',
    systemStatus: status,
  }),
  MonitorStop: async () => ({ kind: 'response', type: 'MonitorStopResponse' }),
  HoldCall: () => {
    throw refuse('stateIncompatibility', 'invalidConnectionState');
  },
};
const context = { status: 'disabled' } as const;

describe('serve', () => {
  it('gives the request to its handler, with the context', () => {
    expect(serve(handlers, { kind: 'request', type: 'RequestSystemStatus' }, context)).toEqual({
      kind: 'response',
      type: 'RequestSystemStatusResponse',
      systemStatus: 'disabled',
    });
  });

  it('waits for a handler that takes its time', async () => {
    const request = { kind: 'request', type: 'MonitorStop', monitorCrossRefID: 'M1' } as const;
    await expect(serve(handlers, request, context)).resolves.toMatchObject({
      type: 'MonitorStopResponse',
    });
  });

  it('throws what the handler refuses, at once', () => {
    const request = { kind: 'request', type: 'HoldCall', callToBeHeld: {} } as const;
    expect(() => serve(handlers, request, context)).toThrow(
      expect.objectContaining({
        category: 'stateIncompatibility',
        value: 'invalidConnectionState',
      }),
    );
  });

  it('refuses what has no handler', () => {
    const request = { kind: 'request', type: 'GetDoNotDisturb', device: { number: '1' } } as const;
    expect(() => serve(handlers, request, context)).toThrow(
      expect.objectContaining({ category: 'operation', value: 'serviceNotSupported' }),
    );
  });
});
