import type { Frame } from '../framing/framing.js';
import type { Transport, TransportOptions } from '../transport.js';
import { ComplianceFailure, check, checkCode, isPending } from './check.js';
import type { LinkedPair, TransportSetup } from './setup.js';

/** Octets of tag and length in front of a test message. */
const HEADER = 6;

/** Small limits, so that a link fills up soon. */
export const TIGHT: TransportOptions = { receiveQueue: 65_536, sendQueue: 1_048_576 };

/**
 * Makes a message that every framing can carry: a BER value in the form of an apdu, told apart by its number.
 *
 * @param number - tells messages apart; its invoke identifier follows from it
 * @param length - the length of the message, 10 octets or more
 */
export function message(number: number, length = 32): Frame {
  const octets = new Uint8Array(length).fill(number);
  const view = new DataView(octets.buffer);
  view.setUint16(0, 0xa184);
  view.setUint32(2, length - HEADER);
  view.setUint32(HEADER, number);
  return { octets, invokeID: number % 10_000 };
}

/** @throws ComplianceFailure unless the frames are the messages with these numbers, whole and in order */
export function checkMessages(frames: readonly Frame[], numbers: readonly number[]): void {
  const got = frames.map(({ octets }) =>
    new DataView(octets.buffer, octets.byteOffset).getUint32(HEADER),
  );
  check(
    got.length === numbers.length && got.every((number, index) => number === numbers[index]),
    `frames must arrive once, in order: expected ${brief(numbers)}, got ${brief(got)}`,
  );
  frames.forEach(({ octets }, index) => {
    const { octets: sent } = message(numbers[index] ?? 0, octets.length);
    check(
      octets.every((octet, at) => octet === sent[at]),
      'frames must arrive as they were sent',
    );
  });
}

/** The numbers from 0 up to, but without, a count. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Reads a number of frames and leaves the loop. */
export async function take(transport: Transport, count: number): Promise<Frame[]> {
  const frames: Frame[] = [];
  for await (const frame of transport) {
    frames.push(frame);
    if (frames.length === count) return frames;
  }
  throw new ComplianceFailure(`the link ended after ${frames.length} of ${count} frames`);
}

/** Reads to the end of the link. */
export async function takeAll(transport: Transport): Promise<{ frames: Frame[]; error: unknown }> {
  const frames: Frame[] = [];
  try {
    for await (const frame of transport) frames.push(frame);
  } catch (error) {
    return { frames, error };
  }
  return { frames, error: undefined };
}

/** Runs a test with a new link, and puts the link away. */
export async function withPair(
  setup: TransportSetup,
  test: (pair: LinkedPair) => Promise<void>,
  near: TransportOptions = {},
  far: TransportOptions = near,
): Promise<void> {
  const pair = await setup.open(near, far);
  try {
    await test(pair);
  } finally {
    pair.near.abort();
    pair.far.abort();
    await pair.dispose();
  }
}

/** Sends the messages from 0 up to, but without, a count, all at once. */
export function sendMany(transport: Transport, count: number, length: number): Promise<unknown> {
  const sent = Promise.all(upTo(count).map((number) => transport.send(message(number, length))));
  // If the rule breaks elsewhere first, nobody waits for this any more.
  sent.catch(() => {});
  return sent;
}

/** What {@link fill} did. */
export interface Filling {
  /** The promises of the sends that were accepted. */
  readonly accepted: Promise<void>[];
}

/** The length of the messages that fill a link. */
const FILLER = 30_000;
/** More than any network stack keeps in between: a link that takes as much holds nobody back. */
const ENDLESS = 3_000;

/** Sends to a peer that does not read, with the limits {@link TIGHT}, until the queue is full. */
export async function fill(transport: Transport): Promise<Filling> {
  const accepted: Promise<void>[] = [];
  for (let number = 0; number < ENDLESS; number++) {
    const sending = transport.send(message(number, FILLER));
    // Who sends without waiting must hear of a full queue in time, not of an unhandled rejection.
    sending.catch(() => {});
    if (!(await isPending(sending))) {
      try {
        await sending;
      } catch (error) {
        checkCode(error, ['send-queue-full'], 'a full queue must refuse');
        return { accepted };
      }
    }
    accepted.push(sending);
  }
  throw new ComplianceFailure('a peer that does not read must hold the sender back');
}

function brief(numbers: readonly number[]): string {
  return numbers.length > 12 ? `${numbers.slice(0, 12)}… (${numbers.length})` : `[${numbers}]`;
}
