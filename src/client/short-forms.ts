import { anObject } from '../model/arguments.js';
import type { ConnectionID } from '../model/hand-written.js';
import type { RequestType } from '../model/message.js';
import type { AnswerTo, RequestOptions } from '../session/session.js';
import type { DeviceInput, RequestInput } from './device-input.js';
import type { RequestSender } from './services.js';

/** The members of a request besides those that its short form takes one by one. */
type Others<Type extends RequestType, Named extends keyof RequestInput<Type>> = Omit<
  RequestInput<Type>,
  Named
>;

/**
 * Services that are asked for every day, with what they need in the order of ECMA-269. What else they can take comes
 * behind: `client.makeCall('100', '101', { autoOriginate: 'doNotPrompt' })`. All throw as the methods of the groups do.
 */
export interface ShortForms {
  /**
   * Calls from one device to another (ECMA-269 17.1.18).
   *
   * @param from - the calling device
   * @param to - the directory number that is called
   */
  makeCall(
    from: DeviceInput,
    to: DeviceInput,
    others?: Others<'MakeCall', 'callingDevice' | 'calledDirectoryNumber'>,
    options?: RequestOptions<'MakeCall'>,
  ): Promise<AnswerTo<'MakeCall'>>;
  /** Answers a call that rings (ECMA-269 17.1.3). */
  answerCall(
    connection: ConnectionID,
    others?: Others<'AnswerCall', 'callToBeAnswered'>,
    options?: RequestOptions<'AnswerCall'>,
  ): Promise<AnswerTo<'AnswerCall'>>;
  /** Puts a connection on hold (ECMA-269 17.1.15). */
  holdCall(
    connection: ConnectionID,
    others?: Others<'HoldCall', 'callToBeHeld'>,
    options?: RequestOptions<'HoldCall'>,
  ): Promise<AnswerTo<'HoldCall'>>;
  /** Takes a held connection back (ECMA-269 17.1.23). */
  retrieveCall(
    connection: ConnectionID,
    others?: Others<'RetrieveCall', 'callToBeRetrieved'>,
    options?: RequestOptions<'RetrieveCall'>,
  ): Promise<AnswerTo<'RetrieveCall'>>;
  /** Takes one device out of a call (ECMA-269 17.1.8). */
  clearConnection(
    connection: ConnectionID,
    others?: Others<'ClearConnection', 'connectionToBeCleared'>,
    options?: RequestOptions<'ClearConnection'>,
  ): Promise<AnswerTo<'ClearConnection'>>;
  /** Ends a call for all who are in it (ECMA-269 17.1.7). */
  clearCall(
    connection: ConnectionID,
    others?: Others<'ClearCall', 'callToBeCleared'>,
    options?: RequestOptions<'ClearCall'>,
  ): Promise<AnswerTo<'ClearCall'>>;
  /**
   * Holds a call and calls another device (ECMA-269 17.1.10).
   *
   * @param connection - the existing call
   * @param to - the consulted device
   */
  consultationCall(
    connection: ConnectionID,
    to: DeviceInput,
    others?: Others<'ConsultationCall', 'existingCall' | 'consultedDevice'>,
    options?: RequestOptions<'ConsultationCall'>,
  ): Promise<AnswerTo<'ConsultationCall'>>;
  /** Connects those in two calls of one device, and takes that device out (ECMA-269 17.1.27). */
  transferCall(
    held: ConnectionID,
    active: ConnectionID,
    others?: Others<'TransferCall', 'heldCall' | 'activeCall'>,
    options?: RequestOptions<'TransferCall'>,
  ): Promise<AnswerTo<'TransferCall'>>;
  /** Makes one call of two calls of one device (ECMA-269 17.1.9). */
  conferenceCall(
    held: ConnectionID,
    active: ConnectionID,
    others?: Others<'ConferenceCall', 'heldCall' | 'activeCall'>,
    options?: RequestOptions<'ConferenceCall'>,
  ): Promise<AnswerTo<'ConferenceCall'>>;
  /** Sends a call that rings, or is queued, to another device (ECMA-269 17.1.11). */
  deflectCall(
    connection: ConnectionID,
    to: DeviceInput,
    others?: Others<'DeflectCall', 'callToBeDiverted' | 'newDestination'>,
    options?: RequestOptions<'DeflectCall'>,
  ): Promise<AnswerTo<'DeflectCall'>>;
  /** Asks for the calls at a device (ECMA-269 16.1.2). */
  snapshotDevice(
    device: DeviceInput,
    others?: Others<'SnapshotDevice', 'snapshotObject'>,
    options?: RequestOptions<'SnapshotDevice'>,
  ): Promise<AnswerTo<'SnapshotDevice'>>;
  /** Asks for the connections of a call (ECMA-269 16.1.1). */
  snapshotCall(
    connection: ConnectionID,
    others?: Others<'SnapshotCall', 'snapshotObject'>,
    options?: RequestOptions<'SnapshotCall'>,
  ): Promise<AnswerTo<'SnapshotCall'>>;
}

/** The service that each short form asks for, and the members that it takes one by one. */
export const SHORT_FORMS: {
  readonly [Method in keyof ShortForms]: readonly [RequestType, ...string[]];
} = {
  makeCall: ['MakeCall', 'callingDevice', 'calledDirectoryNumber'],
  answerCall: ['AnswerCall', 'callToBeAnswered'],
  holdCall: ['HoldCall', 'callToBeHeld'],
  retrieveCall: ['RetrieveCall', 'callToBeRetrieved'],
  clearConnection: ['ClearConnection', 'connectionToBeCleared'],
  clearCall: ['ClearCall', 'callToBeCleared'],
  consultationCall: ['ConsultationCall', 'existingCall', 'consultedDevice'],
  transferCall: ['TransferCall', 'heldCall', 'activeCall'],
  conferenceCall: ['ConferenceCall', 'heldCall', 'activeCall'],
  deflectCall: ['DeflectCall', 'callToBeDiverted', 'newDestination'],
  snapshotDevice: ['SnapshotDevice', 'snapshotObject'],
  snapshotCall: ['SnapshotCall', 'snapshotObject'],
};

/**
 * Makes the short forms.
 *
 * @param send - sends a request of any type
 */
export function shortForms(send: RequestSender): ShortForms {
  const methods = Object.entries(SHORT_FORMS).map(([method, [type, ...names]]) => [
    method,
    async (...values: unknown[]): Promise<unknown> => {
      const named = Object.fromEntries(
        names.map((name, index) => [name, given(method, name, values[index])]),
      );
      const [others = {}, options] = values.slice(names.length);
      const members = Object.assign(named, anObject(`other members of ${method}`, others));
      // The types of the values, the method's own type has checked.
      return send(type, members as RequestInput<typeof type>, options as RequestOptions);
    },
  ]);
  return Object.fromEntries(methods) as ShortForms;
}

/** A device or connection that was given: what else stands in its place is a mistake of the program. */
function given(method: string, name: string, value: unknown): unknown {
  return typeof value === 'string' ? value : anObject(`${name} of ${method}`, value);
}
