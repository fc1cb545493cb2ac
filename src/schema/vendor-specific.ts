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
  EscapeRegisterID: alias('identifier', { explicitTag: 0 }),
} as const satisfies ServiceGroup['types'];

const services = {
  Escape: {
    operation: 51,
    clause: 'ECMA-269 29.2.1.1, also 9.4.1, 9.4.2.3',
    about: 'Carries a vendor-defined request in private data; usable both ways.',
    request: members({
      escapeRegisterID: optional('EscapeRegisterID', {
        about:
          'only SF to CF, present there if the SF supports escape registration; a CF request must leave it out (9.4.2.3)',
      }),
      security: optional('CSTASecurityData', {
        about: 'time stamp, sequence number, security information; a direct member here',
      }),
      privateData: required('CSTAPrivateData', {
        about: 'mandatory; content not defined by CSTA (9.4.1, 9.4.2.3)',
      }),
    }),
    response: acknowledgement(),
  },
  EscapeRegister: {
    operation: 365,
    clause: 'ECMA-269 29.1.1.1',
    about:
      'Registers the CF for Escape requests of the SF; the request has no members of its own (BER: CHOICE of extensions or noData).',
    request: acknowledgement(),
    response: members({
      escapeRegisterID: required('EscapeRegisterID'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  EscapeRegisterAbort: {
    operation: 366,
    clause: 'ECMA-269 29.1.2.1',
    about: 'Tells that an escape registration was aborted.',
    request: members({
      escapeRegisterID: required('EscapeRegisterID', {
        about: 'mandatory; the aborted registration',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  EscapeRegisterCancel: {
    operation: 367,
    clause: 'ECMA-269 29.1.3.1',
    about: 'Cancels an escape registration.',
    request: members({
      escapeRegisterID: required('EscapeRegisterID', {
        about: 'mandatory; the registration to cancel',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  PrivateDataVersionSelection: {
    operation: 368,
    clause: 'ECMA-269 29.2.2; ECMA-285 27.2.2',
    about:
      'Selects the private data version to use; the whole argument is one INTEGER, no extensions.',
    request: bare({
      privateDataVersionSelectionArgument: optional('integer'),
    }),
    response: acknowledgement(),
  },
} as const satisfies ServiceGroup['services'];

const events = {
  PrivateEvent: {
    tag: 0,
    clause: 'ECMA-269 29.3.1, 9.4.2.4; ECMA-285 27.3.1',
    about:
      'Unsolicited vendor event; shall not carry what a standard event can report. Needs a monitor, of which type is switching-function specific. Covers the requests of the escape, I/O (data path), I/O registration, data collection, call detail record, voice unit and location services (operations 51, 110-119, 340-349, 360-368, 500-516, 530-541); it restates, in its own words, public descriptions of ECMA-269, 9th edition. Clause numbers stand exactly as a description gave them; one that ends in .1 is normally that of the request. An ECMA-285 clause stands only where given. SF = switching function, CF = computing function. `security` and private data travel in `extensions` unless said.',
    payload: members({
      security: optional('CSTASecurityData', {
        about: 'optional; time stamp, sequence number, security information (29.3.1.1)',
      }),
      privateData: required('CSTAPrivateData', {
        about: "mandatory; contents are the vendor's, CSTA says nothing of them (9.4.1, 29.3.1.1)",
      }),
    }),
  },
} as const satisfies ServiceGroup['events'];

/** Vendor specific. */
export const vendorSpecific: ServiceGroup = {
  name: 'vendor-specific',
  title: 'Vendor specific',
  eventCategory: 7,
  types,
  services,
  events,
};
