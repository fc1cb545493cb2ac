import { findStation } from '../calls/lookup.js';
import type { Handler } from './context.js';

/** Tells the number that was dialled last at a station; it is empty where none was (ECMA-269 22.1.12). */
export const getLastNumberDialed: Handler<'GetLastNumberDialed'> = ({ device }, { work }) => ({
  kind: 'response',
  type: 'GetLastNumberDialedResponse',
  numberDialed: { number: findStation(work.state, device).lastNumberDialled ?? '' },
});
