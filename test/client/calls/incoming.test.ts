import { describe, expect, it } from 'vitest';
import type { IncomingListener } from '../../../src/client/index.js';
import { ENCODINGS, simulatedLink } from '../../support/simulated-link.js';

describe.each(ENCODINGS)('calls that come in while the link is down, over %s', (encoding) => {
  it('are told once it is known who calls', async () => {
    const { returning, done, act, cut, clock, settle } = await simulatedLink(encoding, {
      devices: '100-109',
      names: { '030123': 'Bo Berg' },
    });
    const client = await returning();
    const watch = await done(client.watch([['100', '101']]));
    const told: unknown[] = [];
    const tell: IncomingListener = ({ device, caller, calledAs }) =>
      told.push([device, caller.number, caller.name, calledAs.number]);
    watch.on('incoming', tell);
    await cut();
    await act(({ network }) => network.call({ from: '030123', to: '100' }));
    await act(({ station }) => station('105').dial('101'));
    expect(told).toEqual([]);
    await clock.advance(1_000);
    await settle();
    expect(client.status.state).toBe('connected');
    expect(told).toEqual([
      ['100', '030123', 'Bo Berg', '100'],
      ['101', '105', undefined, '101'],
    ]);
    await done(client.close());
  });
});
