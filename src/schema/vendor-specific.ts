import { extensions } from './common-members.js';
import {
  acknowledgement,
  alias,
  bare,
  members,
  optional,
  required,
  type ServiceGroup,
} from './language.js';

const types = {
  EscapeRegisterID: alias('identifier', {
    explicitTag: 0,
    about: 'Names a registration for Escape requests.',
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  Escape: {
    operation: 51,
    clause: 'ECMA-269 29.2.1.1, also 9.4.1, 9.4.2.3',
    about: "Carries a vendor's own request in private data; either side may send it.",
    request: members({
      escapeRegisterID: optional('EscapeRegisterID', {
        about:
          'The registration under which the switching function sends; present if it supports escape registration. A request of the computing function leaves it out (9.4.2.3).',
      }),
      security: optional('CSTASecurityData', {
        about:
          'Time stamp, sequence number and security information of the message, which stand here instead of in `extensions`.',
      }),
      privateData: required('CSTAPrivateData', {
        whenMissing: { private: {} },
        about: "The vendor's request; CSTA does not define the contents (9.4.1, 9.4.2.3).",
      }),
    }),
    response: acknowledgement(),
  },
  EscapeRegister: {
    operation: 365,
    clause: 'ECMA-269 29.1.1.1',
    about: 'Registers the computing function for Escape requests of the switching function.',
    request: acknowledgement(),
    response: members({
      escapeRegisterID: required('EscapeRegisterID', { about: 'Names the new registration.' }),
      extensions,
    }),
  },
  EscapeRegisterAbort: {
    askedBy: 'switchingFunction',
    operation: 366,
    clause: 'ECMA-269 29.1.2.1',
    about: 'Tells that a registration for Escape requests was aborted.',
    request: members({
      escapeRegisterID: required('EscapeRegisterID', {
        about: 'The registration that was aborted.',
      }),
      extensions,
    }),
  },
  EscapeRegisterCancel: {
    operation: 367,
    clause: 'ECMA-269 29.1.3.1',
    about: 'Cancels a registration for Escape requests.',
    request: members({
      escapeRegisterID: required('EscapeRegisterID', {
        about: 'The registration to cancel.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  PrivateDataVersionSelection: {
    operation: 368,
    clause: 'ECMA-269 29.2.2; ECMA-285 27.2.2',
    about: 'Selects the version of the private data to use.',
    request: bare({
      privateDataVersionSelectionArgument: optional('integer', {
        about: 'The version to use; in BER it is the whole argument.',
      }),
    }),
    response: acknowledgement(),
  },
} as const satisfies ServiceGroup['services'];

const events = {
  PrivateEvent: {
    tag: 0,
    clause: 'ECMA-269 29.3.1, 9.4.2.4; ECMA-285 27.3.1',
    about:
      "A vendor's own event, which may not carry what a standard event can report. It needs a monitor; of which type depends on the switching function.",
    payload: members({
      security: optional('CSTASecurityData', {
        about: 'Time stamp, sequence number and security information of the message (29.3.1.1).',
      }),
      privateData: required('CSTAPrivateData', {
        whenMissing: { private: {} },
        about: "The vendor's event; CSTA does not define the contents (9.4.1, 29.3.1.1).",
      }),
    }),
  },
} as const satisfies ServiceGroup['events'];

/** Vendor specific. */
export const vendorSpecific: ServiceGroup = {
  name: 'vendor-specific',
  title: 'Vendor specific',
  eventCategory: 7,
  filterCategory: 'private',
  types,
  services,
  events,
};
