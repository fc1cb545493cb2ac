import type { allowedCauses } from './generated/event-causes.js';

/** A cause that ECMA-269 allows in an event, for an event whose table is known. */
export type CauseOf<Type extends keyof typeof allowedCauses> = (typeof allowedCauses)[Type][number];
