// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, DeviceID } from '../hand-written.js';
import type { Open, UnknownValue } from '../unknown-member.js';
import type { CallCharacteristics, CallLinkageData, LocalConnectionState } from './calls.js';
import type { CSTACommonArguments } from './extensions.js';
import type { SubjectDeviceID } from './identifiers.js';
import type { ConnectionInformation, MediaCallCharacteristics, MediaServiceInstanceID, MediaServiceType, MediaStreamID } from './media.js';

/**
 * How the media access device comes into the call: by what call control service, or directly if it is
 * in the call already.
 */
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
  /** The media access device is in the call already. */
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
  /**
   * The attaching device's connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly connection: ConnectionID;
  /**
   * The kind of media service to attach.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly mediaServiceType: MediaServiceType;
  /**
   * The version of the media service wanted.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly mediaServiceVersion?: number;
  /**
   * The instance of the media service wanted.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly mediaServiceInstanceID?: MediaServiceInstanceID;
  /**
   * How the media access device comes into the call: by a variant of consultation, conference,
   * deflection, join or transfer, or directly if it is in the call already.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly connectionMode: ConnectionMode;
  /**
   * The state wanted for the local connection after attaching.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly requestedConnectionState?: LocalConnectionState;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link AttachMediaService}. */
export interface AttachMediaServiceResponse extends Open {
  /**
   * The connection that is bound to the media service.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly mediaConnection?: ConnectionID;
  /**
   * The device of the media service.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly mediaDevice?: DeviceID;
  /**
   * The instance of the media service that was attached.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly mediaServiceInstanceID?: MediaServiceInstanceID;
  /**
   * Media attributes of the media connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly mediaConnectionInfo?: ConnectionInformation;
  /**
   * Links related calls by globally unique values.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 Table 19-2.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
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
  /**
   * The connection at the media access device if one is used, or else at the detaching device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-6.
   */
  readonly connection: ConnectionID;
  /**
   * The kind of media service to detach.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-6.
   */
  readonly mediaServiceType: MediaServiceType;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-6.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link DetachMediaService}. */
export interface DetachMediaServiceResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-6.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A media service was attached to a connection. How it came about follows the call control service
 * that the connection mode implied.
 *
 * Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
 */
export interface MediaAttachedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection that is bound to the media service.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
  readonly mediaConnection: ConnectionID;
  /**
   * The device of the media service that was attached.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
  readonly mediaDevice: SubjectDeviceID;
  /**
   * The kind of media service that was attached.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
  readonly mediaServiceType: MediaServiceType;
  /**
   * The version of the media service that was attached.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
  readonly mediaServiceVersion?: number;
  /**
   * The instance of the media service that was attached.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
  readonly mediaServiceInstanceID?: MediaServiceInstanceID;
  /**
   * The stream by which the instance is reached, if streams are supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
  readonly mediaStreamID?: MediaStreamID;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * The state of the media connection, for device-type monitors only.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * Media attributes of the media connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
  readonly mediaConnectionInfo?: ConnectionInformation;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
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
  /**
   * The connection that was bound to the media service.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly mediaConnection: ConnectionID;
  /**
   * The device of the media service that was detached.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly mediaDevice: SubjectDeviceID;
  /**
   * The kind of media service that was detached.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly mediaServiceType: MediaServiceType;
  /**
   * The version of the media service that was detached.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly mediaServiceVersion?: number;
  /**
   * The instance of the media service that was detached.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly mediaServiceInstanceID?: MediaServiceInstanceID;
  /**
   * The stream by which the instance was reached, if streams are supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly mediaStreamID?: MediaStreamID;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * The state of the media connection, for device-type monitors only.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * Media attributes of the media connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly mediaConnectionInfo?: ConnectionInformation;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly extensions?: CSTACommonArguments;
}
