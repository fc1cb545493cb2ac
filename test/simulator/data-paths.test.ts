import { describe, expect, it } from 'vitest';
import { at, talking, to } from './bench.js';

const text = (words: string) => new TextEncoder().encode(words);

describe('a data path to a telephone', () => {
  it('shows what is sent on the display', async () => {
    const { client } = await talking(['100']);
    const { ioCrossRefID } = await client.send('StartDataPath', {
      object: { deviceObject: to('100') },
    });
    expect(ioCrossRefID).toEqual({ switchProvided: 'P1' });
    const shown = async () =>
      (await client.send('GetDisplay', { device: to('100') })).displayList[0]?.contentsOfDisplay;
    await client.send('SendData', { ioCrossRefID, ioData: text('hello') });
    expect(await shown()).toMatch(/^hello +$/);
    expect(client.events.at(-1)).toMatchObject({ type: 'DisplayUpdatedEvent' });
    await client.send('SendData', {
      ioCrossRefID,
      ioData: text('p me'),
      displayAttributes: { offset: 3 },
    });
    expect(await shown()).toMatch(/^help me +$/);
    await client.send('SendMulticastData', {
      ioCrossRefIDList: [ioCrossRefID],
      ioData: text('Hel'),
    });
    await client.send('SendBroadcastData', { ioData: text('HE') });
    expect(await shown()).toMatch(/^HElp me +$/);
    await client.send('FastData', { object: { callObject: at('1/100') }, ioData: text('') });
    expect(await shown()).toMatch(/^ +$/);
  });

  it('sends what is typed, as it was asked for', async () => {
    const { bench, client } = await talking([]);
    const { ioCrossRefID } = await client.send('StartDataPath', {
      object: { deviceObject: to('100') },
      dataPathDirection: 'objectToComputeFunction',
      numberOfCharactersToCollect: 3,
      terminationCharacter: '.',
      timeout: 5,
    });
    const sent = () =>
      client.requests.splice(0).map(({ type, members }) => {
        const { ioData, ioCause } = members as { ioData: Uint8Array; ioCause: string };
        return [type, new TextDecoder().decode(ioData), ioCause];
      });
    await bench.act(({ station }) => station('100').type('abcd.e'));
    expect(sent()).toEqual([
      ['SendData', 'abc', 'characterCountReached'],
      ['SendData', 'd', 'terminationCharacterReceived'],
    ]);
    await bench.clock.advance(5_000);
    expect(sent()).toEqual([['SendData', 'e', 'timeout']]);
    await client.send('SuspendDataPath', { ioCrossRefID });
    await bench.act(({ station }) => station('100').type('xyz'));
    await client.send('ResumeDataPath', { ioCrossRefID });
    expect(sent()).toEqual([]);
    expect(await client.refusal('SendData', { ioCrossRefID, ioData: text('a') })).toBe(
      'operation: requestIncompatibleWithObject',
    );
    await client.send('StopDataPath', { ioCrossRefID });
    await bench.act(({ station }) => station('100').type('xyz'));
    expect(sent()).toEqual([]);
    expect(await client.refusal('StopDataPath', { ioCrossRefID })).toBe(
      'operation: invalidCrossRefID',
    );
  });

  it('shows nothing on a telephone that is out of service', async () => {
    const { bench, client } = await talking([]);
    const object = { deviceObject: to('105') };
    const { ioCrossRefID } = await client.send('StartDataPath', { object });
    await bench.act(({ station }) => station('105').set({ outOfService: true }));
    const refused = [
      await client.refusal('SendData', { ioCrossRefID, ioData: text('a') }),
      await client.refusal('FastData', { object, ioData: text('a') }),
    ];
    expect(refused).toEqual([refused[0], refused[0]]);
    expect(refused[0]).toMatch(/OutOfService|invalidDeviceState/i);
  });

  it('is refused to what is no telephone, and for voice', async () => {
    const { client } = await talking([]);
    expect(await client.refusal('StartDataPath', { object: { deviceObject: to('600') } })).toBe(
      'operation: requestIncompatibleWithDevice',
    );
    expect(
      await client.refusal('StartDataPath', {
        object: { deviceObject: to('100') },
        dataPathType: 'voice',
      }),
    ).toBe('operation: parameterNotSupported');
  });
});
