import { readFileSync } from 'node:fs';
import { octetsOf } from '../../../src/model/hex.js';
import type { RequestType } from '../../../src/model/message.js';

/** A frame that a real switch or client has sent, what it means, and what it is written as. */
export interface Frame {
  readonly octets: string;
  readonly type: string;
  readonly requestOf: RequestType | undefined;
  readonly members: object;
  readonly written: string;
}

/** The frames of a file in `spec-fixtures/real`. */
export const framesOf = (file: string): Frame[] =>
  readFileSync(`spec-fixtures/real/${file}.txt`, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [octets = '', meaning = '', members = '', written = ''] = line.split(' | ');
      const [type = '', requestOf] = meaning.split(' answers ');
      const [instead = ''] = written.split(', since ');
      return {
        octets,
        type,
        requestOf: requestOf as RequestType | undefined,
        members: JSON.parse(members),
        written: instead === 'same' ? octets : instead,
      };
    });

/** Octets by their digits. */
export const octetsIn = (hex: string): Uint8Array => octetsOf(hex) ?? new Uint8Array();
