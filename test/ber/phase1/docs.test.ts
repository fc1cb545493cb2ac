import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { phase1Codec } from '../../../src/ber/phase1/codec.js';
import { EncodeError } from '../../../src/model/errors.js';
import { serviceGroups } from '../../../src/schema/schema.js';

/** What docs/phases.md has in the first column of its tables, by heading. */
function listed(heading: string): string[] {
  const [, section = ''] = readFileSync('docs/phases.md', 'utf8').split(`### ${heading}\n`);
  const [own = ''] = section.split(/^##/m);
  return [...own.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name);
}

/** Whether Phase I has a message, which anything else may be wrong with. */
function has(kind: 'request' | 'event', type: string): boolean {
  try {
    phase1Codec().encode({ kind, type } as never);
    return true;
  } catch (error) {
    if (!(error instanceof EncodeError)) throw error;
    return ![`CSTA Phase I has no ${kind} ${type}`, `BER has no ${kind} ${type}`].includes(
      error.reason,
    );
  }
}

describe('the documentation of Phase I lists', () => {
  it('the services that it has', () => {
    const services = serviceGroups.flatMap((group) => Object.keys(group.services));
    expect(listed('Services').sort()).toEqual(
      services.filter((name) => has('request', name)).sort(),
    );
  });

  it('the events that it has', () => {
    const events = serviceGroups.flatMap((group) => Object.keys(group.events));
    expect(listed('Events').sort()).toEqual(events.filter((name) => has('event', name)).sort());
  });
});
