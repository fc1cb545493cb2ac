// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { DeviceID } from '../hand-written.js';
import type { UnknownAlternative } from '../unknown-member.js';

export type CalledDeviceID =
  | {
      /**
       * Names or stands for a device.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceIdentifier: DeviceID;
      readonly notKnown?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly notKnown: true;
      readonly deviceIdentifier?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly restricted: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });

export type CallingDeviceID =
  | {
      /**
       * Names or stands for a device.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceIdentifier: DeviceID;
      readonly notKnown?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly notKnown: true;
      readonly deviceIdentifier?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly restricted: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });

/**
 * The device an event's action is about (APPLICATION 3).
 *
 * Source: ECMA-269 12.3.30; ECMA-285 9.2.
 */
export type SubjectDeviceID =
  | {
      /**
       * known and given
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.3.30; ECMA-285 9.2.
       */
      readonly deviceIdentifier: DeviceID;
      readonly notKnown?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * the SF cannot give it
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.3.30; ECMA-285 9.2.
       */
      readonly notKnown: true;
      readonly deviceIdentifier?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * in the ECMA-285 syntax (9.2) only; 12.3.30 has no such status
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.3.30; ECMA-285 9.2.
       */
      readonly restricted: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });

export type AssociatedCallingDeviceID =
  | {
      /**
       * Names or stands for a device.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceIdentifier: DeviceID;
      readonly notKnown?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly notKnown: true;
      readonly deviceIdentifier?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly restricted: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });

export type AssociatedCalledDeviceID =
  | {
      /**
       * Names or stands for a device.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceIdentifier: DeviceID;
      readonly notKnown?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly notKnown: true;
      readonly deviceIdentifier?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly restricted: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });

/**
 * Last device the SF knows of from which the call was routed on: forwarded, diverted or redirected
 * (APPLICATION 4). Kept until the call is established; changed to the last known hop when the call is
 * routed again. May be a single hop even after several.
 *
 * Source: ECMA-269 12.3.24.
 */
export type RedirectionDeviceID =
  | {
      /**
       * that device
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.3.24.
       */
      readonly numberDialed: DeviceID;
      readonly notKnown?: undefined;
      readonly notRequired?: undefined;
      readonly notSpecified?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * the call was redirected, the device cannot be given; immediate forwarding (takes hold before
       * delivery) uses it in the delivery event that follows (6.7.1)
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.3.24.
       */
      readonly notKnown: true;
      readonly numberDialed?: undefined;
      readonly notRequired?: undefined;
      readonly notSpecified?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * never redirected
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.3.24.
       */
      readonly notRequired: true;
      readonly numberDialed?: undefined;
      readonly notKnown?: undefined;
      readonly notSpecified?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * the SF cannot tell whether it was ever redirected
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.3.24.
       */
      readonly notSpecified: true;
      readonly numberDialed?: undefined;
      readonly notKnown?: undefined;
      readonly notRequired?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * withheld for privacy or by regulation
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.3.24.
       */
      readonly restricted: true;
      readonly numberDialed?: undefined;
      readonly notKnown?: undefined;
      readonly notRequired?: undefined;
      readonly notSpecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly numberDialed?: undefined; readonly notKnown?: undefined; readonly notRequired?: undefined; readonly notSpecified?: undefined; readonly restricted?: undefined });

export type NetworkCallingDeviceID =
  | {
      /**
       * Names or stands for a device.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceIdentifier: DeviceID;
      readonly notKnown?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly notKnown: true;
      readonly deviceIdentifier?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly restricted: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });

export type NetworkCalledDeviceID =
  | {
      /**
       * Names or stands for a device.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceIdentifier: DeviceID;
      readonly notKnown?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly notKnown: true;
      readonly deviceIdentifier?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly restricted: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });
