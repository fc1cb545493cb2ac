/**
 * A picture of calls, kept true by events, snapshots and answers: data and pure functions, without a clock, a link or a
 * promise. The client keeps one by itself; this is for those who feed their own. Runs without Node.
 *
 * @packageDocumentation
 */
export type { PictureChange, SameBecause } from './changes.js';
export { createPicture } from './create-picture.js';
export { type DeviceKey, deviceKey } from './device-key.js';
export type {
  AnswerInput,
  CallSnapshotRows,
  DeviceSnapshotRows,
  PictureInput,
  WatchedInput,
} from './inputs.js';
export { inputLines, oddityLines, readInputLines } from './json-lines.js';
export { type DeviceRole, type Party, type PartyKind, party } from './party.js';
export type { Oddity, Outcome, Picture, PictureJson, Wanted } from './picture.js';
export type {
  CallRecord,
  ConnectionRecord,
  DeviceRecord,
  Direction,
  EndReason,
  Phase,
} from './records.js';
export type { PictureOptions } from './state.js';
