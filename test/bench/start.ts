import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hexOf } from '../../src/model/hex.js';
import { median } from './contest.js';
import { benchEvents, benchMessages } from './messages.js';

type ByEncoding = Readonly<Record<'ber' | 'xml', number>>;

/** How soon the codecs are of use, in milliseconds. */
export interface Start {
  /** From an empty process to the first decoded message. */
  readonly coldStart: ByEncoding;
  /** The first 10,000 events that are decoded after the import. */
  readonly warmUp: ByEncoding;
}

const TURNS = 9;

/**
 * Measures it in fresh processes, both encodings by turns; medians.
 *
 * @param folder - has the bundled programs, and takes the events
 */
export function measureStart(folder: string): Start {
  const { apdus, documents } = benchMessages('call-control');
  const events = benchEvents();
  const files = { ber: join(folder, 'events.hex'), xml: join(folder, 'events.xml') };
  writeFileSync(files.ber, events.apdus.map(hexOf).join('\n'));
  writeFileSync(files.xml, events.documents.map((text) => text.replace(/\s+/g, ' ')).join('\n'));
  const first = { ber: hexOf(apdus[0] ?? new Uint8Array()), xml: documents[0] ?? '' };
  return {
    coldStart: byTurns((encoding) => [join(folder, 'cold-start.mjs'), encoding, first[encoding]]),
    warmUp: byTurns((encoding) => [join(folder, 'warm-up.mjs'), encoding, files[encoding]]),
  };
}

function byTurns(program: (encoding: 'ber' | 'xml') => string[]): ByEncoding {
  const ber: number[] = [];
  const xml: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    ber.push(milliseconds(program('ber')));
    xml.push(milliseconds(program('xml')));
  }
  return { ber: rounded(median(ber)), xml: rounded(median(xml)) };
}

function milliseconds(program: readonly string[]): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program[0]} failed: ${stderr}`);
  return Number(stdout);
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

export function describeStart({ coldStart, warmUp }: Start): string {
  return [
    `Cold start, import and first message: BER ${coldStart.ber} ms, XML ${coldStart.xml} ms`,
    `Warm-up, the first 10,000 events after import: BER ${warmUp.ber} ms, XML ${warmUp.xml} ms\n`,
  ].join('\n');
}
