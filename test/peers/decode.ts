import { phase1Codec } from '../../src/ber/index.js';
import type { Message } from '../../src/model/message.js';
import { bytes } from './raw.js';

const codec = phase1Codec();

/** Reads a message of Phase I. */
export const decodePhase1 = (hex: string): Message => codec.decode(bytes(hex));
