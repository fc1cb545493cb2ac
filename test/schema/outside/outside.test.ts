import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { berCodec } from '../../../src/ber/index.js';
import { SchemaReference } from '../../../src/cli/reference.js';
import { referenceText } from '../../../src/cli/reference-text.js';
import type { MessageOf } from '../../../src/model/index.js';
import { fromJson, toJson } from '../../../src/model/json.js';
import { xmlCodec } from '../../../src/xml/index.js';
import { entryPoints } from '../../package/entries.js';
import { lamps } from './lamps.js';

const extensions = [lamps] as const;

const request: MessageOf<typeof lamps> = {
  kind: 'request',
  type: 'BlinkLamp',
  device: { number: '100' },
  sign: { melody: Uint8Array.of(1, 2) },
};

describe('a service that one entry states, in a file outside the package', () => {
  it('is stated with nothing but a public entry point', () => {
    const text = readFileSync(new URL('lamps.ts', import.meta.url), 'utf8');
    const imported = [...text.matchAll(/from '([^']+)'/g)].map(([, path = '']) =>
      path.replace(/^(?:\.\.\/)+/, '').replace(/js$/, 'ts'),
    );
    expect(imported).toHaveLength(1);
    expect(entryPoints().map(({ source }) => source)).toEqual(expect.arrayContaining(imported));
  });

  it.each([
    ['BER', berCodec({ extensions })],
    ['XML', xmlCodec({ extensions })],
  ])('is encoded and decoded in %s', (_, codec) => {
    expect(codec.decode(codec.encode(request), { strict: true })).toMatchObject(request);
  });

  it('has a form in JSON, octets included', () => {
    const text = JSON.stringify(toJson(request));
    expect(text).toContain('"melody":"0102"');
    expect(fromJson(JSON.parse(text), { extensions })).toEqual(request);
  });

  it('is described as those of CSTA are', () => {
    const [found] = new SchemaReference([lamps]).find('BlinkLamp');
    expect(found).toMatchObject({
      what: 'request',
      name: 'BlinkLamp',
      about: 'Makes a lamp blink.',
      group: 'lamps',
      answers: ['BlinkLampResponse'],
      ber: { number: 'operation 901' },
      xml: { root: 'BlinkLamp', namespace: 'http://example.com/lamps' },
    });
    const text = found === undefined ? '' : referenceText(found);
    expect(text).toContain('Makes a lamp blink.');
    expect(text).toMatch(/sign +Sign/);
    expect(new SchemaReference([lamps]).find('Pattern.times')).toMatchObject([
      {
        what: 'member',
        member: { type: 'integer', range: [1, 9], ber: expect.stringContaining('[1]') },
      },
    ]);
    expect(new SchemaReference([lamps]).find('LampBroken')).toMatchObject([{ what: 'event' }]);
    expect(new SchemaReference([lamps]).find('MakeCall')).toMatchObject([{ what: 'request' }]);
    expect(new SchemaReference().find('BlinkLamp')).toEqual([]);
  });
});
