/**
 * The model: the types of all messages, the errors, and the interfaces of what is injected.
 *
 * @packageDocumentation
 */

export * from './clock.js';
export * from './codec.js';
export * from './errors.js';
export type * from './extended-messages.js';
export type * from './extension-types.js';
export type * from './generated/all.js';
export type * from './hand-written.js';
export * from './logger.js';
export type * from './message.js';
export type { PrivateDataOptions, ReadDatum, UnreadDatum } from './private-data.js';
export type * from './service-errors.js';
export type * from './unknown-member.js';
export * from './virtual-clock.js';
