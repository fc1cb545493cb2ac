/**
 * Displays of telephones (ECMA-269 21.1.4, 21.1.15).
 *
 * @packageDocumentation
 */

import { refuse } from '../../switching/refuse.js';
import { setDisplay as write } from '../telephones/change-telephone.js';
import { COLUMNS, DISPLAY, displayOf, ROWS } from '../telephones/telephone.js';
import type { Work } from '../work.js';
import type { Handler } from './context.js';
import { findTelephone } from './requirements.js';

const SIZE = ROWS * COLUMNS;
/** What a display of ASCII characters can show. */
const TEXT = /^[\x20-\x7e\r\n\t]*$/;

function requireDisplay(display: string | undefined): void {
  if (display !== undefined && display !== DISPLAY) {
    throw refuse('operation', 'invalidParameterValue');
  }
}

/** Tells what the display shows. */
export const getDisplay: Handler<'GetDisplay'> = ({ device, display }, { work }) => {
  const station = findTelephone(work.state, device);
  requireDisplay(display);
  return {
    kind: 'response',
    type: 'GetDisplayResponse',
    displayList: [
      {
        displayID: DISPLAY,
        logicalRows: ROWS,
        logicalColumns: COLUMNS,
        contentsOfDisplay: displayOf(station),
      },
    ],
  };
};

/** Writes to the display; an empty text clears it from the offset on, and what does not fit is cut off. */
export const setDisplay: Handler<'SetDisplay'> = (request, { work }) => {
  const station = findTelephone(work.state, request.device);
  requireDisplay(request.display);
  const { contentsOfDisplay: text, offset = 0, characterSet = 'ascii' } = request;
  // It cannot scroll (FR 7), and shows ASCII alone (FR 8).
  const scrolls =
    request.physicalBaseRowNumber !== undefined || request.physicalBaseColumnNumber !== undefined;
  if (scrolls || characterSet !== 'ascii') throw refuse('operation', 'parameterNotSupported');
  writeDisplay(work, station.number, text, offset);
  return { kind: 'response', type: 'SetDisplayResponse' };
};

/**
 * Writes to the display of a station; an empty text clears it from the offset on, and what does not fit is cut off.
 *
 * @throws CstaServiceError for a text or an offset that the display does not have
 */
export function writeDisplay(work: Work, device: string, text: string, offset = 0): void {
  const station = findTelephone(work.state, { number: device });
  if (!(offset >= 0 && offset < SIZE)) throw refuse('operation', 'valueOutOfRange');
  if (!TEXT.test(text)) throw refuse('operation', 'invalidParameterValue');
  const before = displayOf(station);
  const written = text === '' ? ' '.repeat(SIZE - offset) : text;
  const whole = before.slice(0, offset) + written + before.slice(offset + written.length);
  write(work, station, whole.slice(0, SIZE));
}
