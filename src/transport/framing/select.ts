import { berFraming } from './ber.js';
import type { Framing, FramingName } from './framing.js';
import { hipath } from './hipath.js';
import { length16 } from './length16.js';
import { nul } from './nul.js';
import { tpkt } from './tpkt.js';
import { xmlFraming } from './xml.js';

const FRAMINGS: Readonly<Record<FramingName, Framing>> = {
  ber: berFraming,
  length16,
  hipath,
  tpkt,
  xml: xmlFraming,
  nul,
};

/** The names of all framings. */
export const FRAMING_NAMES: readonly FramingName[] = [
  'ber',
  'length16',
  'hipath',
  'tpkt',
  'xml',
  'nul',
];

/** Gives the framing of a name. */
export function framingOf(name: FramingName): Framing {
  return FRAMINGS[name];
}
