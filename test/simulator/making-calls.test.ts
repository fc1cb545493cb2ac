import { describe, expect, it } from 'vitest';
import { at, to, watch } from './bench.js';

const EN_BLOC = {
  callingDevice: to('100'),
  calledDirectoryNumber: to('101'),
  autoOriginate: 'doNotPrompt',
} as const;

describe('MakeCall, AnswerCall and ClearConnection', () => {
  it('make, answer and end a call, as both devices see it', async () => {
    const { bench, client } = await watch(['100', '101']);
    const { callingDevice } = await client.send('MakeCall', EN_BLOC);
    expect(callingDevice).toEqual(at('1/100'));
    expect(client.news()).toEqual({
      100: ['Originated 1/100 newCall (connected)', 'Delivered 1/101 newCall (connected)'],
      101: ['Delivered 1/101 newCall (alerting)'],
    });
    await client.send('AnswerCall', { callToBeAnswered: at('1/101') });
    expect(client.news()).toEqual({
      100: ['Established 1/101 newCall (connected)'],
      101: ['Established 1/101 newCall (connected)'],
    });
    await client.send('ClearConnection', { connectionToBeCleared: at('1/101') });
    expect(client.news()).toEqual({
      100: [
        'ConnectionCleared 1/101 normalClearing (connected)',
        'ConnectionCleared 1/100 normalClearing (null)',
      ],
      101: ['ConnectionCleared 1/101 normalClearing (null)'],
    });
    expect(bench.states).toEqual([]);
  });
});
