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
  /**
   * mandatory; at the attaching device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly connection: ConnectionID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly mediaServiceType: MediaServiceType;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2. */
  readonly mediaServiceVersion?: number;
  /**
   * instance wanted
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly mediaServiceInstanceID?: MediaServiceInstanceID;
  /**
   * mandatory; how the media access device comes in: variants of consultation, conference, deflect, join
   * or transfer; direct if it is in the call already
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly connectionMode: ConnectionMode;
  /**
   * local connection state wanted after attaching
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
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly mediaConnection?: ConnectionID;
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly mediaDevice?: DeviceID;
  /**
   * Names one instance of a media service.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-2.
   */
  readonly mediaServiceInstanceID?: MediaServiceInstanceID;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
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
   * mandatory; at the media access device if one is used, else at the detaching device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 19-6.
   */
  readonly connection: ConnectionID;
  /**
   * mandatory; type to detach
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
 * A media service was attached to a connection; how it behaves follows the call control service that
 * connectionMode implied.
 *
 * Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
 */
export interface MediaAttachedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * connection bound to the media service
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
  readonly mediaConnection: ConnectionID;
  /**
   * device ID of the attached media service
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
  readonly mediaDevice: SubjectDeviceID;
  /**
   * the service attached
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
  readonly mediaServiceType: MediaServiceType;
  /**
   * the service attached
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
  readonly mediaServiceVersion?: number;
  /**
   * the service attached
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
  readonly mediaServiceInstanceID?: MediaServiceInstanceID;
  /**
   * optional; stream ID to reach the instance, if supported
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
   * local state of the media connection; mediaConnectionInfo: its connection information
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
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
   * connection that was bound to the service
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly mediaConnection: ConnectionID;
  /**
   * device ID of the detached media service
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly mediaDevice: SubjectDeviceID;
  /**
   * the service detached
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly mediaServiceType: MediaServiceType;
  /**
   * the service detached
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly mediaServiceVersion?: number;
  /**
   * the service detached
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly mediaServiceInstanceID?: MediaServiceInstanceID;
  /**
   * optional; stream ID that had been used, if supported
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
   * local state of the media connection; mediaConnectionInfo: its connection information
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
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
