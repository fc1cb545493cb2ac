import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPicture } from '../../../src/client/picture/create-picture.js';
import { inputLines, oddityLines, readInputLines } from '../../../src/client/picture/json-lines.js';
import { playStory } from './story.js';

const FOLDER = 'spec-fixtures/picture';
const STORIES = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));

describe('the picture tells', () => {
  it.each(STORIES)('%s', (name) => {
    const chapters = playStory(readFileSync(`${FOLDER}/${name}`, 'utf8'));
    expect(chapters.length).toBeGreaterThan(0);
    for (const { expected, actual } of chapters) expect(actual).toEqual(expected);
  });
});

describe('a report of something odd', () => {
  it('is a story that can be told again', () => {
    const [name = ''] = STORIES.filter((story) => story.startsWith('cleared-twice'));
    const inputs = readInputLines(readFileSync(`${FOLDER}/${name}`, 'utf8'));
    const picture = createPicture();
    const [oddity] = inputs.flatMap((input) => picture.apply(input).oddities);
    const report = oddity ? oddityLines(oddity) : '';
    expect(report.split('\n')[0]).toMatch(/^\{"odd":"ended-twice"/);
    const again = createPicture();
    const told = readInputLines(report).flatMap((input) => again.apply(input).oddities);
    expect(told.map(({ what }) => what)).toContain('ended-twice');
  });

  it('keeps octets', () => {
    const string = Uint8Array.of(1, 0xff);
    const input = {
      kind: 'event',
      at: 1,
      event: {
        kind: 'event',
        type: 'CallInformationEvent',
        monitorCrossRefID: 'M1',
        connection: { callID: '1', deviceID: { number: '100' } },
        device: { deviceIdentifier: { number: '100' } },
        correlatorData: { string },
      },
    } as const;
    expect(readInputLines(inputLines([input]))).toEqual([input]);
  });
});
