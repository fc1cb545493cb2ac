/**
 * Hookswitches and ringers of telephones (ECMA-269 21.1.5, 21.1.11, 21.1.16, 21.1.21).
 *
 * @packageDocumentation
 */
import { refuse } from '../../switching/refuse.js';
import { liftHandset, putHandsetDown } from '../calls/handset.js';
import { activeAt } from '../state.js';
import { setRinger, tellHookswitch } from '../telephones/change-telephone.js';
import {
  HOOKSWITCH,
  isRinging,
  RING_PATTERNS,
  RINGER,
  type Ringer,
  ringerOf,
} from '../telephones/telephone.js';
import type { Handler } from './context.js';
import { findTelephone } from './requirements.js';

/** Tells whether the telephone is off-hook: as long as it is in use for a call. */
export const getHookswitchStatus: Handler<'GetHookswitchStatus'> = (
  { device, hookswitch },
  { work },
) => {
  const { number } = findTelephone(work.state, device);
  requireHookswitch(hookswitch);
  const hookswitchOnHook = activeAt(work.state, number) === undefined;
  return {
    kind: 'response',
    type: 'GetHookswitchStatusResponse',
    hookswitchStatusList: [{ hookswitch: HOOKSWITCH, hookswitchOnHook }],
  };
};

/** Lifts the handset, which answers what rings, or puts it down, which ends the call that it is used for. */
export const setHookswitchStatus: Handler<'SetHookswitchStatus'> = (request, { work }) => {
  const { number } = findTelephone(work.state, request.device);
  requireHookswitch(request.hookswitch);
  const wasOffHook = activeAt(work.state, number) !== undefined;
  if (request.hookswitchOnhook) putHandsetDown(work, number);
  else liftHandset(work, number);
  // Where telephones are told of altogether this is told with the rest.
  const hasChanged = wasOffHook === request.hookswitchOnhook;
  if (hasChanged && !work.settings.telephoneEvents) tellHookswitch(work, number, !wasOffHook);
  return { kind: 'response', type: 'SetHookswitchStatusResponse' };
};

function requireHookswitch(hookswitch: string | undefined): void {
  if (hookswitch === undefined || hookswitch === HOOKSWITCH) return;
  throw refuse('operation', 'invalidHookswitchComponent');
}

/** Tells whether it rings, how and how loud. */
export const getRingerStatus: Handler<'GetRingerStatus'> = ({ device, ringer }, { work }) => {
  const station = findTelephone(work.state, device);
  requireRinger(ringer);
  const { pattern, volume } = ringerOf(station);
  return {
    kind: 'response',
    type: 'GetRingerStatusResponse',
    ringerStatusList: [
      {
        ringer: RINGER,
        ringMode: isRinging(work.state, station) ? 'ringing' : 'notRinging',
        ringPattern: pattern,
        ringVolAbs: volume,
      },
    ],
  };
};

/** Makes it ring, or ring no more, or sets how and how loud. */
export const setRingerStatus: Handler<'SetRingerStatus'> = (request, { work }) => {
  const station = findTelephone(work.state, request.device);
  requireRinger(request.ringer);
  const { ringMode, ringPattern: pattern, ringVolume } = request;
  if (ringMode === undefined && pattern === undefined && ringVolume === undefined) {
    throw refuse('operation', 'atLeastOneConditionalParameterNotProvided');
  }
  if (ringMode === 'ringing' && pattern === undefined) {
    throw refuse('operation', 'invalidRingPattern');
  }
  if (pattern !== undefined && !(pattern >= 1 && pattern <= RING_PATTERNS)) {
    throw refuse('operation', 'ringPatternOutOfRange');
  }
  const changes: Partial<Ringer> = {
    ...(ringMode !== undefined && { isMadeToRing: ringMode === 'ringing' }),
    ...(pattern !== undefined && { pattern }),
    ...(ringVolume && { volume: volumeOf(ringerOf(station).volume, ringVolume) }),
  };
  setRinger(work, station, changes);
  return { kind: 'response', type: 'SetRingerStatusResponse' };
};

/** How far one step goes. */
const STEP = 10;

function volumeOf(
  now: number,
  {
    volAbs,
    volInc,
  }: { readonly volAbs?: number | undefined; readonly volInc?: string | undefined },
): number {
  if (volAbs !== undefined) return volAbs;
  if (volInc === 'increment') return Math.min(100, now + STEP);
  if (volInc === 'decrement') return Math.max(0, now - STEP);
  throw refuse('operation', 'invalidRingVolume');
}

function requireRinger(ringer: string | undefined): void {
  if (ringer === undefined || ringer === RINGER) return;
  throw refuse('operation', 'invalidParameterValue');
}
