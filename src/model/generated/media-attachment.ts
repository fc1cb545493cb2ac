// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, DeviceID } from '../hand-written.js';
import type { Open, UnknownValue } from '../unknown-member.js';
import type { CallCharacteristics, CallLinkageData, LocalConnectionState } from './calls.js';
import type { CSTACommonArguments } from './extensions.js';
import type { SubjectDeviceID } from './identifiers.js';
import type { ConnectionInformation, MediaCallCharacteristics, MediaServiceInstanceID, MediaServiceType, MediaStreamID } from './media.js';

export type ConnectionMode =
  | 'consultationConference'
  | 'consultationConferenceHold'
  | 'deflect'
  | 'directedPickup'
  | 'join'
  | 'singleStepConference'
  | 'singleStepConferenceHold'
  | 'singleStepTransfer'
  | 'transfer'
  | 'direct'
  | UnknownValue;

/**
 * Attaches a media service to a connection.
 *
 * Operation 244.
 *
 * Source: ECMA-269 Table 19-2.
 */
export interface AttachMediaService extends Open {
  /** mandatory; at the attaching device */
  readonly connection: ConnectionID;
  /** mandatory */
  readonly mediaServiceType: MediaServiceType;
  readonly mediaServiceVersion?: number;
  /** instance wanted */
  readonly mediaServiceInstanceID?: MediaServiceInstanceID;
  /**
   * mandatory; how the media access device comes in: variants of consultation, conference, deflect, join
   * or transfer; direct if it is in the call already
   */
  readonly connectionMode: ConnectionMode;
  /** local connection state wanted after attaching */
  readonly requestedConnectionState?: LocalConnectionState;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link AttachMediaService}. */
export interface AttachMediaServiceResponse extends Open {
  readonly mediaConnection?: ConnectionID;
  readonly mediaDevice?: DeviceID;
  readonly mediaServiceInstanceID?: MediaServiceInstanceID;
  readonly mediaConnectionInfo?: ConnectionInformation;
  /** ECMA-323 has it since edition 6. */
  readonly callLinkageData?: CallLinkageData;
  readonly extensions?: CSTACommonArguments;
}

/**
 * Takes a media service off a connection.
 *
 * Operation 245.
 *
 * Source: ECMA-269 Table 19-6.
 */
export interface DetachMediaService extends Open {
  /** mandatory; at the media access device if one is used, else at the detaching device */
  readonly connection: ConnectionID;
  /** mandatory; type to detach */
  readonly mediaServiceType: MediaServiceType;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link DetachMediaService}. */
export interface DetachMediaServiceResponse extends Open {
  readonly extensions?: CSTACommonArguments;
}

/**
 * A media service was attached to a connection; how it behaves follows the call control service that
 * connectionMode implied.
 *
 * Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
 */
export interface MediaAttachedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /** connection bound to the media service */
  readonly mediaConnection: ConnectionID;
  /** device ID of the attached media service */
  readonly mediaDevice: SubjectDeviceID;
  /** the service attached */
  readonly mediaServiceType: MediaServiceType;
  /** the service attached */
  readonly mediaServiceVersion?: number;
  /** the service attached */
  readonly mediaServiceInstanceID?: MediaServiceInstanceID;
  /** optional; stream ID to reach the instance, if supported */
  readonly mediaStreamID?: MediaStreamID;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  /** local state of the media connection; mediaConnectionInfo: its connection information */
  readonly localConnectionInfo?: LocalConnectionState;
  readonly mediaConnectionInfo?: ConnectionInformation;
  readonly extensions?: CSTACommonArguments;
}

/**
 * A media service was detached from a connection.
 *
 * Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
 */
export interface MediaDetachedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /** connection that was bound to the service */
  readonly mediaConnection: ConnectionID;
  /** device ID of the detached media service */
  readonly mediaDevice: SubjectDeviceID;
  /** the service detached */
  readonly mediaServiceType: MediaServiceType;
  /** the service detached */
  readonly mediaServiceVersion?: number;
  /** the service detached */
  readonly mediaServiceInstanceID?: MediaServiceInstanceID;
  /** optional; stream ID that had been used, if supported */
  readonly mediaStreamID?: MediaStreamID;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  /** local state of the media connection; mediaConnectionInfo: its connection information */
  readonly localConnectionInfo?: LocalConnectionState;
  readonly mediaConnectionInfo?: ConnectionInformation;
  readonly extensions?: CSTACommonArguments;
}
