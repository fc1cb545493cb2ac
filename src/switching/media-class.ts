import type { MediaClass } from '../model/generated/media.js';

const MEDIA_CLASSES = [
  'voice',
  'data',
  'image',
  'audio',
  'other',
  'chat',
  'email',
  'message',
  'im',
  'sms',
  'mms',
  'notKnown',
] as const satisfies readonly (keyof MediaClass)[];

/** Whether a call is of one of the media classes that are wanted; where one side says nothing, it is. */
export function haveCommonClass(
  wanted: MediaClass | undefined,
  given: MediaClass | undefined,
): boolean {
  if (wanted === undefined || given === undefined) return true;
  return MEDIA_CLASSES.some((name) => wanted[name] === true && given[name] === true);
}
