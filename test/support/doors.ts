import {
  enumeration,
  extension,
  list,
  members,
  optional,
  required,
} from '../../src/schema/index.js';

/** What a vendor might add: requests that are answered in every way there is, and an event. */
export const doors = extension({
  name: 'doors',
  xmlNamespace: 'http://example.com/doors',
  eventCategory: 10,
  types: {
    DoorList: list('DeviceID', 'door'),
    Reason: enumeration('jammed stolenKey'),
  },
  services: {
    OpenDoor: {
      operation: 950,
      request: members({ device: required('DeviceID'), seconds: optional('integer') }),
      response: members({ openFor: required('integer') }),
    },
    DoorBlocked: {
      operation: 951,
      request: members({ device: required('DeviceID') }),
    },
    LockDoors: {
      request: members({ doors: required('DoorList') }),
      response: members({}),
      negative: members({ reason: optional('Reason') }),
    },
    /** A client closes itself with its method of this name. */
    Close: { operation: 952, request: members({}), response: members({}) },
  },
  events: {
    DoorOpenedEvent: { tag: 1, payload: members({ device: required('DeviceID') }) },
  },
});
