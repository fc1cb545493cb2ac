/**
 * What Avaya's Application Enablement Services (AES, release 6.3) add to CSTA: the services by which a client gets the
 * identifiers of devices, and those for what sessions leave to each other. They are in XML, in a namespace of Avaya's.
 *
 * ```ts
 * import { decodeXml } from 'csta/xml';
 * import { avaya } from 'csta/vendor/avaya';
 *
 * const message = decodeXml(text, { extensions: [avaya] });
 * if (message.type === 'GetDeviceId') console.log(message.extension);
 * ```
 *
 * @packageDocumentation
 */

import { extension } from '../schema/extension.js';
import { enumeration, listOf, members, optional, required, sequence } from '../schema/language.js';

const deviceInstance = optional('DeviceInstance', {
  about: 'Which of the three clients that a device can have at a time is meant; absent means 0.',
});

const device = required('DeviceID', {
  about: 'The identifier, which names the switch too, such as `1001:CM::0`.',
});

const sessionID = required('text', { about: 'The session, as StartApplicationSession named it.' });

const sequenceNumber = required('integer', {
  whenMissing: 0,
  about: 'The number of the event among those of the same answer.',
});

const isFinalResponse = required('boolean', {
  whenMissing: true,
  about: 'Whether no more events of the same answer follow.',
});

/** What passes from one session to another. */
const sessions = {
  fromSessionID: required('text', { about: 'The session that had the monitors.' }),
  toSessionID: required('text', { about: 'The session that is to have them.' }),
} as const;

/** The services, events and types of Avaya's Application Enablement Services. */
export const avaya = extension({
  name: 'avaya',
  title: 'Application Enablement Services of Avaya',
  xmlNamespace: 'http://www.avaya.com/csta',
  types: {
    DeviceInstance: enumeration('0 1 2', {
      about: 'One of the three clients that a device can have at a time.',
    }),
    MonitorObjectData: sequence(
      {
        monitorObject: required('MonitorObject', { about: 'What is monitored.' }),
        monitorType: optional('MonitorType', { about: 'Whether a call or a device is followed.' }),
        MonitorStartResponse: optional(listOf('StartedMonitor'), {
          xmlRepeated: true,
          about: 'The answers with which its monitors were started.',
        }),
        extensions: optional('CSTACommonArguments'),
      },
      { about: 'The monitors of one device or call.' },
    ),
    StartedMonitor: sequence(
      {
        monitorCrossRefID: required('MonitorCrossRefID', { about: 'Names the monitor.' }),
        actualMonitorFilter: optional('MonitorFilter', {
          about: 'The events that are not sent.',
        }),
        actualMonitorMediaClass: optional('MonitorMediaClass', {
          about: 'The media classes that are monitored.',
        }),
        monitorExistingCalls: optional('boolean', {
          about: 'Whether calls that exist already are monitored too.',
        }),
        extensions: optional('CSTACommonArguments'),
      },
      { about: 'What answered MonitorStart.' },
    ),
    SessionCharacteristics: sequence(
      {
        deviceIDType: optional('DeviceIDType', {
          about: 'The form in which the session has device identifiers.',
        }),
        eventFilterMode: optional('EventFilterMode', {
          about: 'Which events the session gets.',
        }),
      },
      { about: 'How a session is to be.' },
    ),
    DeviceIDType: enumeration('DMCC TelURI', { about: 'A form of device identifiers.' }),
    EventFilterMode: enumeration('None DesktopCallControl', {
      about: 'Which events a session gets.',
    }),
  },
  services: {
    GetDeviceId: {
      about: 'Asks for the identifier of a device, which all services about it want.',
      request: members({
        switchName: optional('text', { about: 'The switch, as AES calls it.' }),
        switchIPInterface: optional('text', {
          about: 'An address of the switch, where it is not named.',
        }),
        extension: required('text', { about: 'The number of the device.' }),
        deviceInstance,
        controllableByOtherSessions: optional('boolean', {
          about: 'Whether other sessions of the user may use the identifier.',
        }),
      }),
      response: members({ device }),
    },
    GetThirdPartyDeviceId: {
      about: 'Asks for the identifier of a device that is only to be monitored and controlled.',
      request: members({
        switchName: optional('text', { about: 'The switch, as AES calls it.' }),
        extension: required('text', { about: 'The number of the device.' }),
        deviceInstance,
      }),
      response: members({ device }),
    },
    ReleaseDeviceId: {
      about: 'Gives up the identifier of a device.',
      request: members({
        device: required('DeviceID', { about: 'The identifier to give up.' }),
      }),
      response: members({}),
    },
    GetDeviceIdList: {
      about: 'Asks for the device identifiers of a session, which come in GetDeviceIdListEvent.',
      request: members({ sessionID }),
      response: members({ sessionID }),
    },
    GetSessionIdList: {
      about: "Asks for the user's sessions.",
      request: members({}),
      response: members({
        sessionIDList: required(listOf('text', 'sessionID'), {
          whenMissing: [],
          about: "The user's sessions.",
        }),
      }),
    },
    TransferMonitorObjects: {
      about:
        'Hands the monitors of one session to another, which TransferMonitorObjectsEvent names.',
      request: members(sessions),
      response: members(sessions),
    },
    CleanupSession: {
      about: 'Gives up all that the session has.',
      request: members({}),
      response: members({}),
    },
    SetSessionCharacteristics: {
      about: 'Says how the session is to be.',
      request: members({
        sessionCharacteristics: required('SessionCharacteristics', {
          whenMissing: {},
          about: 'How it is to be.',
        }),
      }),
      response: members({}),
    },
    GetCallLinkageData: {
      about: 'Asks for the call linkage data of a call.',
      request: members({
        call: required('ConnectionID', { about: 'A connection of the call.' }),
      }),
      response: members({
        callLinkageData: required('CallLinkageData', { about: 'What links it to others.' }),
      }),
    },
  },
  events: {
    GetDeviceIdListEvent: {
      about: 'Device identifiers of a session, as GetDeviceIdList asked for them.',
      payload: members(
        {
          sequenceNumber,
          sessionID,
          isFinalResponse,
          deviceIDList: required(listOf('DeviceID', 'deviceID'), {
            whenMissing: [],
            about: 'The identifiers.',
          }),
        },
        {
          xmlOrder: [
            'sequenceNumber',
            'sessionID',
            'isFinalResponse',
            'deviceIDList',
            'monitorCrossRefID',
          ],
        },
      ),
    },
    TransferMonitorObjectsEvent: {
      about: 'Monitors that have passed to another session.',
      payload: members(
        {
          sequenceNumber,
          ...sessions,
          isFinalResponse,
          monitorObjectDataList: required(listOf('MonitorObjectData', 'monitorObjectData'), {
            whenMissing: [],
            about: 'The monitors.',
          }),
        },
        {
          xmlOrder: [
            'sequenceNumber',
            'fromSessionID',
            'toSessionID',
            'isFinalResponse',
            'monitorCrossRefID',
            'monitorObjectDataList',
          ],
        },
      ),
    },
  },
});
