import { describe, expect, it } from 'vitest';
import { ENCODINGS, simulatedLink } from '../../support/simulated-link.js';

const errorOf = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

describe.each(ENCODINGS)('a data path over %s', (encoding) => {
  it('shows text on a display, and hears what is typed', async () => {
    const { client, done, act } = await simulatedLink(encoding);
    const path = await done(client.dataPath('100', { until: '.' }));
    await done(path.send('hello'));
    await done(path.send('p', { offset: 3 }));
    const { displayList } = await done(client.request('GetDisplay', { device: '100' }));
    expect(displayList[0]?.contentsOfDisplay).toMatch(/^helpo +$/);
    await act(({ station }) => station('100').type('one.two.'));
    const heard: string[] = [];
    path.onData(({ text, cause }) => heard.push(`${text} ${cause}`));
    await act(({ station }) => station('100').type('three.'));
    expect(heard).toEqual(
      ['one', 'two', 'three'].map((word) => `${word} terminationCharacterReceived`),
    );
    await done(path.suspend());
    expect(await errorOf(done(path.send('x')))).toMatchObject({ value: 'invalidObjectState' });
    await done(path.resume());
    await done(path.close());
    expect(await path.ended).toBe('closed');
    await done(path.close());
    await act(({ station }) => station('100').type('four.'));
    expect(heard).toHaveLength(3);
  });

  it('is refused, or lost with the link', async () => {
    const { client, done, returning, cut, clock, settle } = await simulatedLink(encoding);
    expect(await errorOf(done(client.dataPath('600')))).toMatchObject({
      value: 'requestIncompatibleWithDevice',
    });
    const own = client.handle('SendData', () => ({}));
    expect(await errorOf(done(client.dataPath('100')))).toMatchObject({ code: 'bad-state' });
    own();
    const other = await returning();
    const path = await done(other.dataPath('100', { direction: 'toDevice' }));
    await cut();
    expect(await path.ended).toBe('lost');
    await clock.advance(1_000);
    await settle();
    const again = await done(other.dataPath('100'));
    await done(other.close());
    expect(await again.ended).toBe('lost');
  });
});
