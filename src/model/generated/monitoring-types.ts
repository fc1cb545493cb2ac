// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { Open, OpenBits } from '../unknown-member.js';
import type { CallAssociatedEvents, CallControlEvents, DeviceMaintenanceEvents, LogicalDeviceFeatureEvents, MediaAttachmentEvents, PhysicalDeviceFeatureEvents, VendorSpecEvents, VoiceEvents } from './services.js';

/**
 * The events that a monitor leaves out: a value of true means that the event is not sent. Without a
 * filter every event is sent that the capability exchange shows.
 *
 * Source: ECMA-269 12.2.23.
 */
export interface MonitorFilter extends Open {
  /**
   * Call control events to leave out (Table 17-150).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.23.
   */
  readonly callControl?: CallControlEvents;
  /**
   * Call associated events to leave out (Table 18-26).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.23.
   */
  readonly callAssociated?: CallAssociatedEvents;
  /**
   * Media attachment events to leave out (Table 19-14).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.23.
   */
  readonly mediaAttachment?: MediaAttachmentEvents;
  /**
   * Physical device feature events to leave out (Table 21-59).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.23.
   */
  readonly physicalDeviceFeature?: PhysicalDeviceFeatureEvents;
  /**
   * Logical device feature events to leave out (Table 22-61).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.23.
   */
  readonly logicalDeviceFeature?: LogicalDeviceFeatureEvents;
  /**
   * Device maintenance events to leave out (Table 23-1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.23.
   */
  readonly maintenance?: DeviceMaintenanceEvents;
  /**
   * Voice events to leave out (Table 26-58).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.23.
   */
  readonly voice?: VoiceEvents;
  /**
   * Vendor specific events to leave out (Table 29-12).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.23.
   */
  readonly private?: VendorSpecEvents;
}

/** The media classes of the calls that a monitor or device covers. */
export interface MonitorMediaClass extends OpenBits {
  readonly voice?: boolean;
  readonly data?: boolean;
  readonly image?: boolean;
  readonly audio?: boolean;
  readonly other?: boolean;
  readonly chat?: boolean;
  readonly email?: boolean;
  readonly message?: boolean;
  /** Instant messages. */
  readonly im?: boolean;
  /** Short messages (SMS). */
  readonly sms?: boolean;
  /** Multimedia messages (MMS). */
  readonly mms?: boolean;
  /** The class is not known. */
  readonly notKnown?: boolean;
}
