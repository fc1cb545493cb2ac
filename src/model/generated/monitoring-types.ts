// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { Open, OpenBits } from '../unknown-member.js';
import type { CallAssociatedEvents, CallControlEvents, DeviceMaintenanceEvents, LogicalDeviceFeatureEvents, MediaAttachmentEvents, PhysicalDeviceFeatureEvents, VendorSpecEvents, VoiceEvents } from './services.js';

/**
 * Events not sent for a monitor, for MonitorStart and ChangeMonitorFilter. A bit TRUE means not sent;
 * default is no filter, that is all events. Every member is a bit string with empty default; the table
 * of each lists its events.
 *
 * Source: ECMA-269 12.2.23.
 */
export interface MonitorFilter extends Open {
  /**
   * call control events, Table 17-150
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.23.
   */
  readonly callControl?: CallControlEvents;
  /**
   * call associated events, Table 18-26
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.23.
   */
  readonly callAssociated?: CallAssociatedEvents;
  /**
   * media attachment events, Table 19-14
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.23.
   */
  readonly mediaAttachment?: MediaAttachmentEvents;
  /**
   * physical device events, Table 21-59
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.23.
   */
  readonly physicalDeviceFeature?: PhysicalDeviceFeatureEvents;
  /**
   * logical device events, Table 22-61
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.23.
   */
  readonly logicalDeviceFeature?: LogicalDeviceFeatureEvents;
  /**
   * maintenance events, Table 23-1
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.23.
   */
  readonly maintenance?: DeviceMaintenanceEvents;
  /**
   * voice events, Table 26-58
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.23.
   */
  readonly voice?: VoiceEvents;
  /**
   * vendor specific events, Table 29-12
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.23.
   */
  readonly private?: VendorSpecEvents;
}

export interface MonitorMediaClass extends OpenBits {
  readonly voice?: boolean;
  readonly data?: boolean;
  readonly image?: boolean;
  readonly audio?: boolean;
  readonly other?: boolean;
  readonly chat?: boolean;
  readonly email?: boolean;
  readonly message?: boolean;
  readonly im?: boolean;
  readonly sms?: boolean;
  readonly mms?: boolean;
  readonly notKnown?: boolean;
}
