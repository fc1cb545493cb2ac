// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { DeviceID } from '../hand-written.js';
import type { UnknownAlternative } from '../unknown-member.js';

/** The device that was called at first. */
export type CalledDeviceID =
  | {
      /**
       * The device is known and given.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceIdentifier: DeviceID;
      readonly notKnown?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The switching function cannot tell which device it is.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly notKnown: true;
      readonly deviceIdentifier?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The device is withheld, for privacy or by regulation.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly restricted: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });

/** The device that calls; it may change after a transfer, a forwarding or a conference. */
export type CallingDeviceID =
  | {
      /**
       * The device is known and given.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceIdentifier: DeviceID;
      readonly notKnown?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The switching function cannot tell which device it is.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly notKnown: true;
      readonly deviceIdentifier?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The device is withheld, for privacy or by regulation.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly restricted: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });

/**
 * The device that the action of the event is about.
 *
 * Source: ECMA-269 12.3.30; ECMA-285 9.2.
 */
export type SubjectDeviceID =
  | {
      /**
       * The device is known and given.
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
       * The switching function cannot tell which device it is.
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
       * The device is withheld; ECMA-285 (9.2) has this alternative, ECMA-269 (12.3.30) does not describe
       * it.
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.3.30; ECMA-285 9.2.
       */
      readonly restricted: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });

/** The network interface device by which the caller is connected, in external incoming calls. */
export type AssociatedCallingDeviceID =
  | {
      /**
       * The device is known and given.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceIdentifier: DeviceID;
      readonly notKnown?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The switching function cannot tell which device it is.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly notKnown: true;
      readonly deviceIdentifier?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The device is withheld, for privacy or by regulation.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly restricted: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });

/** The network interface device by which the called side is connected, in external calls. */
export type AssociatedCalledDeviceID =
  | {
      /**
       * The device is known and given.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceIdentifier: DeviceID;
      readonly notKnown?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The switching function cannot tell which device it is.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly notKnown: true;
      readonly deviceIdentifier?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The device is withheld, for privacy or by regulation.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly restricted: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });

/**
 * The last device known from which the call was forwarded, diverted or otherwise redirected. It stays
 * until the call is established and names the latest hop known when the call is routed again, which
 * need not be every hop the call took.
 *
 * Source: ECMA-269 12.3.24.
 */
export type RedirectionDeviceID =
  | {
      /**
       * The device from which the call was redirected last.
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
       * The call was redirected, but the device cannot be given; so it is in the delivery event that follows
       * an immediate forwarding, which takes hold before the call is delivered (6.7.1).
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
       * The call was never redirected.
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
       * The switching function cannot tell whether the call was ever redirected.
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
       * The device is withheld, for privacy or by regulation.
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

/**
 * The original calling device as the network gave it, in external incoming calls. It does not change
 * as long as the associated calling device stays.
 */
export type NetworkCallingDeviceID =
  | {
      /**
       * The device is known and given.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceIdentifier: DeviceID;
      readonly notKnown?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The switching function cannot tell which device it is.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly notKnown: true;
      readonly deviceIdentifier?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The device is withheld, for privacy or by regulation.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly restricted: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });

/**
 * The original called device as the network gave it, in external incoming calls. It does not change as
 * long as the associated calling device stays.
 */
export type NetworkCalledDeviceID =
  | {
      /**
       * The device is known and given.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceIdentifier: DeviceID;
      readonly notKnown?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The switching function cannot tell which device it is.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly notKnown: true;
      readonly deviceIdentifier?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The device is withheld, for privacy or by regulation.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly restricted: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });
