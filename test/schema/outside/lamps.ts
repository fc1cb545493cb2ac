/** What a program of one's own adds to CSTA: a file outside the package, which knows only `csta/schema`. */

import {
  alias,
  bits,
  choice,
  datum,
  enumeration,
  extension,
  listOf,
  members,
  optional,
  required,
  sequence,
} from '../../../src/schema/index.js';

/** Lamps of telephones that blink. */
export const lamps = extension({
  name: 'lamps',
  xmlNamespace: 'http://example.com/lamps',
  eventCategory: 9,
  types: {
    Colour: enumeration('red green=3 blue', { about: 'What a lamp can be.' }),
    Sides: bits('left right'),
    Pattern: sequence(
      {
        colour: required('Colour', { tag: 0 }),
        times: optional('integer', { tag: 1, range: [1, 9] }),
        after: optional('Pattern', { tag: 2 }),
      },
      { about: 'How a lamp blinks.' },
    ),
    Melody: alias('octets'),
    Sign: choice({
      pattern: required('Pattern', { tag: 0 }),
      melody: required('Melody', { tag: 1 }),
    }),
  },
  services: {
    BlinkLamp: {
      operation: 901,
      about: 'Makes a lamp blink.',
      request: members({
        device: required('DeviceID'),
        sign: required('Sign'),
        sides: optional('Sides', { tag: 3 }),
        lamps: optional(listOf('text', 'lamp'), { tag: 4 }),
        extensions: optional('CSTACommonArguments'),
      }),
      response: members({ patterns: required(listOf('Pattern', 'pattern'), { whenMissing: [] }) }),
    },
    /** The standard has a root element of this name, in another namespace. */
    ColourCall: {
      xmlName: 'MakeCall',
      request: members({ colour: required('Colour') }),
    },
  },
  events: {
    LampBlinkedEvent: {
      tag: 1,
      about: 'A lamp has blinked.',
      payload: members({ device: required('SubjectDeviceID'), melody: optional('Melody') }),
    },
    LampBrokenEvent: { payload: members({ device: required('DeviceID') }) },
  },
  privateData: {
    LampState: datum('Pattern', { objectIdentifier: '1.3.12.2.1107.7.1' }),
    LampVolume: datum('integer', { privateTag: 1, xmlName: 'volume' }),
  },
});
