import { describe, expect, it } from 'vitest';
import { setUp } from './pbx.js';

describe('changes that are asked for when none can come', () => {
  it('end at once where the signal has been given, and leave nothing behind', async () => {
    const pbx = await setUp();
    const phone = await pbx.done(pbx.client.phone('100'));
    const watch = await pbx.done(pbx.client.watch(['100']));
    for (const one of [phone, watch]) {
      const stream = one.changes({ signal: AbortSignal.abort() });
      expect(await stream.next()).toMatchObject({ done: true });
      const other = one.changes();
      const next = other.next();
      await pbx.act(({ station }) => station('101').dial('100'));
      expect(await next).toMatchObject({ done: false });
      await pbx.act(({ station }) => station('101').hangUp());
      await other.return();
    }
  });

  it('end at once where the client is closed', async () => {
    const pbx = await setUp();
    const phone = await pbx.done(pbx.client.phone('100'));
    const watch = await pbx.done(pbx.client.watch(['100']));
    await pbx.done(pbx.client.close());
    for (const one of [phone, watch]) {
      expect(await pbx.done(one.changes().next())).toMatchObject({ done: true });
    }
  });
});
