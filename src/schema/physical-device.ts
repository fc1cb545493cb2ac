import { extensions } from './common-members.js';
import {
  acknowledgement,
  alias,
  bits,
  choice,
  enumeration,
  list,
  listOf,
  members,
  optional,
  required,
  type ServiceGroup,
  sequence,
} from './language.js';

const apparatusOfMicrophone = required('AuditoryApparatusID', {
  about: 'The apparatus that holds the microphone.',
});
const apparatusOfSpeaker = required('AuditoryApparatusID', {
  about: 'The apparatus that holds the speaker.',
});
const deviceAskedAbout = required('DeviceID', {
  about:
    'The device to ask about. It must name a physical element; any other identifier is rejected (ECMA-269 clause 21, FR 1).',
});

const types = {
  ButtonID: alias('identifier', {
    about:
      'Identifies a button of a device. 0 to 9 are reserved for the digit keys, 10 for `*` and 11 for `#` (ECMA-269 12.3.5, Table 12-3).',
  }),
  AuditoryApparatusID: alias('identifier', {
    about: 'Identifies an auditory apparatus of a device, such as its handset or its speakerphone.',
  }),
  AuditoryApparatusItem: sequence(
    {
      auditoryApparatus: required('AuditoryApparatusID'),
      auditoryApparatusType: required('AuditoryApparatusItemAuditoryApparatusType', {
        about: 'Kind of apparatus.',
      }),
      speaker: required('AuditoryApparatusItemSpeaker', {
        about: 'Whether there is a speaker, and whether its volume and mute can be set and read.',
      }),
      microphone: required('AuditoryApparatusItemMicrophone', {
        about: 'Whether there is a microphone, and whether its gain and mute can be set and read.',
      }),
      hookswitch: required('AuditoryApparatusItemHookswitch', {
        about: 'Whether the hookswitch can be set, and whether it is on hook.',
      }),
      hookswitchID: required('HookswitchID', {
        about: 'The hookswitch that belongs to the apparatus.',
      }),
    },
    {
      about:
        'One auditory apparatus of a device: what it consists of, and what can be set and read.',
    },
  ),
  AuditoryApparatusItemAuditoryApparatusType: enumeration(
    'speakerphone handset headset speakerOnlyPhone other',
    { about: 'Kind of auditory apparatus.' },
  ),
  AuditoryApparatusItemSpeaker: bits(
    'present volumeSettable volumeReadable muteSettable muteReadable',
    { about: 'Whether an auditory apparatus has a speaker, and what can be set and read of it.' },
  ),
  AuditoryApparatusItemMicrophone: bits(
    'present gainSettable gainReadable muteSettable muteReadable',
    {
      about: 'Whether an auditory apparatus has a microphone, and what can be set and read of it.',
    },
  ),
  AuditoryApparatusItemHookswitch: bits('hookswitchSettable hookswitchOnHook', {
    about: 'Whether the hookswitch of an auditory apparatus can be set, and whether it is on hook.',
  }),
  HookswitchID: alias('identifier', { about: 'Identifies a hookswitch of a device.' }),
  AuditoryApparatusList: list('AuditoryApparatusItem', 'auditoryApparatusItem', {
    about: 'Auditory apparatuses of a device: the one that was asked for, or all of them.',
  }),
  ButtonItem: sequence(
    {
      button: required('ButtonID'),
      buttonLabel: optional('text', { tag: 0, about: 'Label that the button can be known by.' }),
      buttonLabelSettable: optional('boolean', {
        tag: 1,
        about: 'Whether SetButtonInformation may change the label.',
      }),
      buttonFunction: optional('text', {
        tag: 2,
        about: 'The function that the button stands for, in words.',
      }),
      buttonAssociatedNumber: optional('DeviceID', {
        tag: 3,
        about: 'Diallable digits kept with the button, such as a speed dial number.',
      }),
      buttonAssociatedNumberSettable: optional('boolean', {
        tag: 4,
        about: 'Whether SetButtonInformation may change the number.',
      }),
      buttonPressIndicator: optional('boolean', {
        tag: 5,
        about: 'Whether ButtonPress may press the button.',
      }),
      lampList: optional(listOf('LampID', 'lampID'), {
        about: 'The lamps that belong to the button.',
      }),
    },
    { about: 'One button of a device.' },
  ),
  LampID: alias('identifier', { about: 'Identifies a lamp of a device.' }),
  ButtonList: list('ButtonItem', 'buttonItem', {
    about: 'Buttons of a device: the one that was asked for, or all of them.',
  }),
  DisplayListItem: sequence(
    {
      displayID: required('DisplayID'),
      logicalRows: required('integer', {
        about: 'Number of rows of the logical display, fixed for the device.',
      }),
      logicalColumns: required('integer', {
        about: 'Number of columns of the logical display, fixed for the device.',
      }),
      physicalRows: optional('integer', {
        tag: 0,
        about: 'Number of rows of the physical display; absent when it equals `logicalRows`.',
      }),
      physicalColumns: optional('integer', {
        tag: 1,
        about: 'Number of columns of the physical display; absent when it equals `logicalColumns`.',
      }),
      physicalBaseRowNumber: optional('integer', {
        tag: 2,
        about:
          'The logical row that stands in the first physical row; absent when the numbers of rows are equal.',
      }),
      physicalBaseColumnNumber: optional('integer', {
        tag: 3,
        about:
          'The logical column that stands in the first physical column; absent when the numbers of columns are equal.',
      }),
      characterSet: optional('CharacterSet', {
        about: 'Character set of the display, fixed for each display; ASCII is the default.',
      }),
      contentsOfDisplay: required('text', {
        about: 'All that the logical display holds, its rows one after another, spaces included.',
      }),
    },
    { about: 'One display of a device and all that it shows.' },
  ),
  CharacterSet: enumeration(
    {
      ascii: { number: 0, about: 'ASCII, which is the default.' },
      unicode: { number: 1, about: 'Unicode, as UTF-8.' },
      proprietary: 2,
    },
    { about: 'Character set of the text on a display.' },
  ),
  DisplayList: list('DisplayListItem', 'displayListItem', {
    about: 'Displays of a device: the one that was asked for, or all of them.',
  }),
  HookswitchStatusItem: sequence(
    {
      hookswitch: required('HookswitchID'),
      hookswitchOnHook: required('boolean', { about: 'True when on hook, false when off hook.' }),
    },
    { about: 'One hookswitch and its state.' },
  ),
  HookswitchStatusList: list('HookswitchStatusItem', 'hookswitchStatusItem', {
    about: 'The state of each hookswitch that was asked for.',
  }),
  LampItem: sequence(
    {
      lamp: required('LampID'),
      lampLabel: optional('identifier', { tag: 0, about: 'Name of the lamp.' }),
      button: optional('ButtonID', {
        tag: 1,
        about: 'The button that the lamp belongs to; a lamp need not belong to one.',
      }),
      lampColor: optional('LampColor'),
    },
    { about: 'One lamp of a device, without its mode.' },
  ),
  LampColor: alias('integer', {
    range: [0, 100],
    xmlType: 'short',
    about:
      'Colour of a lamp, 0 to 100: 0 none, 1 red, 2 yellow, 3 green, 4 blue, 5 unknown (not for requests), 6 to 100 as the switching function defines them.',
  }),
  LampList: list('LampItem', 'lampItem', {
    about: 'Lamps of a device: the one that was asked for, or all of them.',
  }),
  LampModeItem: sequence(
    {
      lamp: required('LampID'),
      lampMode: required('LampMode'),
      lampBrightness: optional('LampBrightness', { tag: 0 }),
      lampColor: optional('LampColor', { tag: 1 }),
      button: optional('ButtonID', {
        tag: 2,
        about: 'The button that the lamp belongs to; a lamp need not belong to one.',
      }),
    },
    { about: 'One lamp and how it is lit.' },
  ),
  LampMode: alias('integer', {
    range: [0, 100],
    xmlType: 'short',
    whenMissing: 5,
    about:
      'How a lamp is lit, 0 to 100: 0 broken flutter, 1 flutter, 2 off, 3 steady, 4 wink, 5 unknown (not for requests), 6 to 100 as the switching function defines them.',
  }),
  LampBrightness: enumeration(
    {
      unspecified: { number: 0, about: 'Normal brightness, which is the default.' },
      dim: 1,
      bright: 2,
    },
    { about: 'How bright a lamp is while lit; what can be seen of it depends on the lamp.' },
  ),
  LampModeList: list('LampModeItem', 'lampModeItem', {
    about: 'The mode of each lamp that was asked for.',
  }),
  MicrophoneGainItem: sequence(
    {
      auditoryApparatus: apparatusOfMicrophone,
      micGainAbs: optional('MicGainAbs'),
    },
    { about: 'The gain of the microphone of one auditory apparatus.' },
  ),
  MicGainAbs: alias('integer', {
    range: [0, 100],
    xmlType: 'short',
    about:
      'Gain of a microphone, 0 to 100: 0 is silence and 100 the greatest gain, while 1 to 99 depend on the device.',
  }),
  MicrophoneGainList: list('MicrophoneGainItem', 'microphoneGainItem', {
    about: 'The microphone gain of each auditory apparatus that was asked for.',
  }),
  MicrophoneMuteItem: sequence(
    {
      auditoryApparatus: apparatusOfMicrophone,
      microphoneMuteOn: required('boolean', {
        about: 'True when the microphone is muted, false when it is live.',
      }),
    },
    { about: 'Whether the microphone of one auditory apparatus is muted.' },
  ),
  MicrophoneMuteList: list('MicrophoneMuteItem', 'microphoneMuteItem', {
    about: 'The state of the microphone of each auditory apparatus that was asked for.',
  }),
  RingerID: alias('identifier', { about: 'Identifies a ringer of a device.' }),
  RingerStatusItem: sequence(
    {
      ringer: required('RingerID'),
      ringMode: required('RingMode'),
      ringCount: optional('integer', {
        range: [0, 1000],
        tag: 0,
        about: 'Whole ring cycles, 0 to 999; 1000 stands for more than 999.',
      }),
      ringDuration: optional('integer', {
        tag: 3,
        since: 4,
        about: 'Seconds of ringing; absent when `ringCount` is given.',
      }),
      ringPattern: optional('integer', {
        tag: 1,
        about: 'Ring pattern; its meaning depends on the device.',
      }),
      ringVolAbs: optional('integer', {
        range: [0, 100],
        tag: 2,
        about:
          'Volume of the ringer, 0 to 100: 0 is silence and 100 the greatest volume, while 1 to 99 depend on the device.',
      }),
    },
    { about: 'One ringer and its state.' },
  ),
  RingMode: enumeration(
    {
      ringing: { number: 0, about: 'A ring cycle is active, its quiet phases included.' },
      notRinging: { number: 1, about: 'No ring cycle is active.' },
    },
    { about: 'Whether a ringer rings.' },
  ),
  RingerStatusList: list('RingerStatusItem', 'ringerStatusItem', {
    about: 'The state of each ringer that was asked for.',
  }),
  SpeakerMuteItem: sequence(
    {
      auditoryApparatus: apparatusOfSpeaker,
      speakerMuteOn: required('boolean', {
        about: 'True when the speaker is muted, false when it is active.',
      }),
    },
    { about: 'Whether the speaker of one auditory apparatus is muted.' },
  ),
  SpeakerMuteList: list('SpeakerMuteItem', 'speakerMuteItem', {
    about: 'The state of the speaker of each auditory apparatus that was asked for.',
  }),
  SpeakerVolumeItem: sequence(
    {
      auditoryApparatus: apparatusOfSpeaker,
      speakerVolAbs: optional('VolAbs', {
        about:
          'Volume, 0 to 100: 0 is silence and 100 the greatest volume, while 1 to 99 depend on the device.',
      }),
    },
    { about: 'The volume of the speaker of one auditory apparatus.' },
  ),
  SpeakerVolumeList: list('SpeakerVolumeItem', 'speakerVolumeItem', {
    about: 'The speaker volume of each auditory apparatus that was asked for.',
  }),
  MicrophoneGain: choice(
    {
      micGainAbs: required('MicGainAbs'),
      micGainInc: required('MicGainInc'),
    },
    { about: 'Gain of a microphone: an absolute value, or one step up or down.' },
  ),
  MicGainInc: enumeration('increment decrement', {
    about: 'One step of gain up or down; the switching function decides how large a step is.',
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  ButtonPress: {
    operation: 260,
    clause: 'ECMA-269 21.1.1.1',
    about: 'Presses a button of a device.',
    request: members({
      device: required('DeviceID', {
        about:
          'The device whose button is pressed. It must name a physical element; any other identifier is rejected (ECMA-269 clause 21, FR 1).',
      }),
      button: required('ButtonID', {
        about:
          'The button to press; the digits, `*` and `#` have reserved identifiers (ECMA-269 12.3.5).',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  GetAuditoryApparatusInformation: {
    operation: 261,
    clause: 'ECMA-269 21.1.2.1',
    about: 'Asks about one auditory apparatus of a device or about all of them.',
    request: members({
      device: deviceAskedAbout,
      auditoryApparatus: optional('AuditoryApparatusID', {
        xmlName: 'auditorityApparatus',
        about: 'The apparatus to ask about; absent means all of the device.',
      }),
      extensions,
    }),
    response: members({
      auditoryApparatusList: required('AuditoryApparatusList'),
      extensions,
    }),
  },
  GetButtonInformation: {
    operation: 262,
    clause: 'ECMA-269 21.1.3.1',
    about: 'Asks about one button of a device or about all of them.',
    request: members({
      device: deviceAskedAbout,
      button: optional('ButtonID', {
        about: 'The button to ask about (ECMA-269 12.3.5); absent means all of the device.',
      }),
      extensions,
    }),
    response: members({
      buttonList: required('ButtonList'),
      extensions,
    }),
  },
  GetDisplay: {
    operation: 263,
    clause: 'ECMA-269 21.1.4.1',
    about: 'Asks what one display of a device shows, or all of them.',
    request: members({
      device: deviceAskedAbout,
      display: optional('DisplayID', {
        about: 'The display to ask about (displayID in ECMA-269); absent means all of the device.',
      }),
      extensions,
    }),
    response: members({
      displayList: required('DisplayList'),
      extensions,
    }),
  },
  GetHookswitchStatus: {
    operation: 264,
    clause: 'ECMA-269 21.1.5.1',
    about: 'Asks whether one hookswitch of a device, or each of them, is on hook.',
    request: members({
      device: deviceAskedAbout,
      hookswitch: optional('HookswitchID', {
        about: 'The hookswitch to ask about; absent means all of the device.',
      }),
      extensions,
    }),
    response: members({
      hookswitchStatusList: required('HookswitchStatusList'),
      extensions,
    }),
  },
  GetLampInformation: {
    operation: 265,
    clause: 'ECMA-269 21.1.6.1',
    about: 'Asks about one lamp of a device or about all of them.',
    request: members({
      device: deviceAskedAbout,
      lamp: optional('LampID', {
        about:
          'The lamp to ask about; absent means all of the device, those that belong to no button included (ECMA-269 21.1.6.3.4, FR 1).',
      }),
      extensions,
    }),
    response: members({
      lampList: required('LampList'),
      extensions,
    }),
  },
  GetLampMode: {
    operation: 266,
    clause: 'ECMA-269 21.1.7.1',
    about: 'Asks how one lamp of a device, or each of them, is lit.',
    request: members({
      device: deviceAskedAbout,
      lamp: optional('LampID', { about: 'The lamp to ask about; absent means all of the device.' }),
      extensions,
    }),
    response: members({
      lampModeList: required('LampModeList'),
      lamp: optional('LampID'),
      extensions,
    }),
  },
  GetMessageWaitingIndicator: {
    operation: 267,
    clause: 'ECMA-269 21.1.8.1',
    about: 'Asks whether message waiting is on at a device.',
    request: members({
      device: deviceAskedAbout,
      extensions,
    }),
    response: members({
      messageWaitingOn: required('boolean', {
        about: 'True when message waiting is on, false when it is off.',
      }),
      deviceForMessage: optional('DeviceID', { about: 'The device at which the message waits.' }),
      lampIsPresent: optional('boolean', {
        about: 'Whether the device has a lamp for message waiting.',
      }),
      extensions,
    }),
  },
  GetMicrophoneGain: {
    operation: 268,
    clause: 'ECMA-269 21.1.9.1',
    about: 'Asks for the gain of the microphone of one auditory apparatus of a device, or of each.',
    request: members({
      device: deviceAskedAbout,
      auditoryApparatus: optional('AuditoryApparatusID', {
        about: 'The apparatus that holds the microphone; absent means all of the device.',
      }),
      extensions,
    }),
    response: members({
      microphoneGainList: required('MicrophoneGainList'),
      extensions,
    }),
  },
  GetMicrophoneMute: {
    operation: 269,
    clause: 'ECMA-269 21.1.10.1',
    about:
      'Asks whether the microphone of one auditory apparatus of a device, or of each, is muted.',
    request: members({
      device: deviceAskedAbout,
      auditoryApparatus: optional('AuditoryApparatusID', {
        about: 'The apparatus that holds the microphone; absent means all of the device.',
      }),
      extensions,
    }),
    response: members({
      microphoneMuteList: required('MicrophoneMuteList'),
      extensions,
    }),
  },
  GetRingerStatus: {
    operation: 270,
    clause: 'ECMA-269 21.1.11.1',
    about: 'Asks for the state of one ringer of a device or of all of them.',
    request: members({
      device: deviceAskedAbout,
      ringer: optional('RingerID', {
        about: 'The ringer to ask about; absent means all of the device.',
      }),
      extensions,
    }),
    response: members({
      ringerStatusList: required('RingerStatusList'),
      extensions,
    }),
  },
  GetSpeakerMute: {
    operation: 271,
    clause: 'ECMA-269 21.1.12.1',
    about: 'Asks whether the speaker of one auditory apparatus of a device, or of each, is muted.',
    request: members({
      device: deviceAskedAbout,
      auditoryApparatus: optional('AuditoryApparatusID', {
        about: 'The apparatus that holds the speaker; absent means all of the device.',
      }),
      extensions,
    }),
    response: members({
      speakerMuteList: required('SpeakerMuteList'),
      extensions,
    }),
  },
  GetSpeakerVolume: {
    operation: 272,
    clause: 'ECMA-269 21.1.13.1',
    about: 'Asks for the volume of the speaker of one auditory apparatus of a device, or of each.',
    request: members({
      device: deviceAskedAbout,
      auditoryApparatus: optional('AuditoryApparatusID', {
        about: 'The apparatus that holds the speaker; absent means all of the device.',
      }),
      extensions,
    }),
    response: members({
      speakerVolumeList: required('SpeakerVolumeList'),
      extensions,
    }),
  },
  SetButtonInformation: {
    operation: 273,
    clause: 'ECMA-269 21.1.14.1',
    about:
      'Sets the label of a button, the number kept with it, or both; at least one of the two must be given.',
    request: members({
      device: required('DeviceID', {
        about:
          'The device whose button is set. It must name a physical element; any other identifier is rejected (ECMA-269 clause 21, FR 1).',
      }),
      button: required('ButtonID', { about: 'The button to set (ECMA-269 12.3.5).' }),
      buttonLabel: optional('text', {
        size: [0, 64],
        about:
          'Label that the button can be known by, 0 to 64 characters; the capability exchange tells the longest label that is taken.',
      }),
      buttonAssociatedNumber: optional('DeviceID', {
        about: 'Diallable digits kept with the button, such as a speed dial number.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SetDisplay: {
    operation: 274,
    clause: 'ECMA-269 21.1.15.1',
    about: 'Writes text to a display of a device.',
    request: members({
      device: required('DeviceID', {
        about:
          'The device whose display is written. It must name a physical element; any other identifier is rejected (ECMA-269 clause 21, FR 1).',
      }),
      display: optional('DisplayID', {
        about:
          'The display to write to (displayID in ECMA-269); it may be absent only when the device has exactly one display.',
      }),
      physicalBaseRowNumber: optional('integer', {
        tag: 0,
        about:
          'The logical row to show in the first physical row, which scrolls the display; absent when there are as many physical rows as logical ones. Where scrolling is not supported, a change may be rejected (ECMA-269 21.1.15.3.4, FR 7).',
      }),
      physicalBaseColumnNumber: optional('integer', {
        tag: 1,
        about:
          'The logical column to show in the first physical column; absent when there are as many physical columns as logical ones.',
      }),
      contentsOfDisplay: required('text', {
        size: [0, 240],
        about:
          'The text, 0 to 240 characters: its rows one after another, spaces included; what does not fit is cut off. An empty text clears the display from `offset` to the end.',
      }),
      offset: optional('integer', {
        tag: 2,
        about:
          'Where the text starts, counted in characters and not in octets: from 0, the default, to logical columns × logical rows − 1. CR, LF and Tab count as characters, both here and in the length of the text.',
      }),
      characterSet: optional('CharacterSet', {
        tag: 3,
        since: 6,
        about:
          'Character set of the text; ASCII is the default. One that is not supported is rejected, or the default is taken in its place (ECMA-269 21.1.15.3.4, FR 8).',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SetHookswitchStatus: {
    operation: 275,
    clause: 'ECMA-269 21.1.16.1',
    about: 'Puts a hookswitch of a device on or off hook.',
    request: members({
      device: required('DeviceID', {
        about:
          'The device whose hookswitch is set. It must name a physical element; any other identifier is rejected (ECMA-269 clause 21, FR 1).',
      }),
      hookswitch: required('HookswitchID', { about: 'The hookswitch to set.' }),
      hookswitchOnhook: required('boolean', {
        about: 'True puts it on hook, false takes it off hook.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SetLampMode: {
    operation: 276,
    clause: 'ECMA-269 21.1.17.1',
    about: 'Sets the mode, the brightness and the colour of a lamp.',
    request: members({
      device: required('DeviceID', {
        about:
          'The device whose lamp is set. It must name a physical element; any other identifier is rejected (ECMA-269 clause 21, FR 1).',
      }),
      lamp: required('LampID', { about: 'The lamp to set.' }),
      lampMode: required('LampMode', {
        formerXmlName: { until: 3, name: 'LampMode' },
        whenMissing: null,
        about:
          'How the lamp is to be lit, 0 to 100: 0 broken flutter, 1 flutter, 2 off, 3 steady, 4 wink, 5 not used, 6 to 100 as the switching function defines them.',
      }),
      lampBrightness: optional('LampBrightness', {
        about:
          'How bright the lamp is to be while lit; `unspecified`, the default, is normal. What can be seen of it depends on the lamp.',
      }),
      lampColor: optional('LampColor', {
        about:
          'Colour of the lamp, 0 to 100: 0 none, 1 red, 2 yellow, 3 green, 4 blue, 5 not used, 6 to 100 as the switching function defines them.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SetMessageWaitingIndicator: {
    operation: 277,
    clause: 'ECMA-269 21.1.18.1',
    about: 'Switches message waiting on or off at a device.',
    request: members({
      device: required('DeviceID', {
        about:
          'The device whose indicator is set. It must name a physical element; any other identifier is rejected (ECMA-269 clause 21, FR 1).',
      }),
      messageWaitingOn: required('boolean', {
        about: 'True switches message waiting on, false switches it off.',
      }),
      deviceForMessage: optional('DeviceID', { about: 'The device at which the message waits.' }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SetMicrophoneGain: {
    operation: 278,
    clause: 'ECMA-269 21.1.19.1',
    about: 'Sets the gain of a microphone.',
    request: members({
      device: required('DeviceID', {
        about:
          'The device whose microphone is set. It must name a physical element; any other identifier is rejected (ECMA-269 clause 21, FR 1).',
      }),
      auditoryApparatus: apparatusOfMicrophone,
      microphoneGain: required('MicrophoneGain', {
        about:
          'The new gain. It is absolute, 0 to 100 (0 is silence, 100 the most, and 1 to 99 depend on the device), or one step up or down, whose size the switching function decides.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SetMicrophoneMute: {
    operation: 279,
    clause: 'ECMA-269 21.1.20.1',
    about: 'Mutes a microphone or makes it live again.',
    request: members({
      device: required('DeviceID', {
        about:
          'The device whose microphone is set. It must name a physical element; any other identifier is rejected (ECMA-269 clause 21, FR 1).',
      }),
      auditoryApparatus: apparatusOfMicrophone,
      microphoneMuteOn: required('boolean', {
        about: 'True mutes the microphone, false makes it live.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SetRingerStatus: {
    operation: 280,
    clause: 'ECMA-269 21.1.21.1',
    about:
      'Sets the mode, the pattern or the volume of a ringer; at least one of `ringMode`, `ringPattern` and `ringVolume` must be given.',
    request: members({
      device: required('DeviceID', {
        about:
          'The device whose ringer is set. It must name a physical element; any other identifier is rejected (ECMA-269 clause 21, FR 1).',
      }),
      ringer: required('RingerID', { about: 'The ringer to set.' }),
      ringMode: optional('RingMode', {
        about: 'Whether the ringer is to ring; with `ringing`, `ringPattern` must be given.',
      }),
      ringPattern: optional('integer', {
        tag: 1,
        about:
          'Ring pattern, whose meaning depends on the device. It holds only as long as the ring mode is `ringing`; later ringing for calls has a pattern of its own.',
      }),
      ringVolume: optional('Volume', {
        explicitTag: 2,
        about:
          'The new volume; how loud it is depends on the ringer. It is absolute, 0 to 100 (0 is silence, 100 the most, and 1 to 99 depend on the device), or one step up or down, whose size the switching function decides.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SetSpeakerMute: {
    operation: 281,
    clause: 'ECMA-269 21.1.22.1',
    about: 'Mutes a speaker or makes it active again.',
    request: members({
      device: required('DeviceID', {
        about:
          'The device whose speaker is set. It must name a physical element; any other identifier is rejected (ECMA-269 clause 21, FR 1).',
      }),
      auditoryApparatus: apparatusOfSpeaker,
      speakerMuteOn: required('boolean', {
        about: 'True mutes the speaker, false makes it active.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SetSpeakerVolume: {
    operation: 282,
    clause: 'ECMA-269 21.1.23.1',
    about: 'Sets the volume of a speaker.',
    request: members({
      device: required('DeviceID', {
        about:
          'The device whose speaker is set. It must name a physical element; any other identifier is rejected (ECMA-269 clause 21, FR 1).',
      }),
      auditoryApparatus: apparatusOfSpeaker,
      speakerVolume: required('Volume', {
        about:
          'The new volume. It is absolute, 0 to 100 (0 is silence, 100 the most, and 1 to 99 depend on the device), or one step up or down, whose size the switching function decides.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
} as const satisfies ServiceGroup['services'];

const events = {
  ButtonInformationEvent: {
    tag: 0,
    clause: 'ECMA-269 21.2.1; ECMA-285 19.2.1',
    about:
      'The information of a button changed, by SetButtonInformation, by hand or by management. At least one of `buttonLabel`, `buttonAssociatedNumber` and `buttonPressIndicator` is present; nothing is sent when a request leaves the button as it was (ECMA-269 9.5.1, FR 8).',
    payload: members({
      device: required('SubjectDeviceID', { about: 'The device whose button changed.' }),
      button: required('ButtonID', {
        about:
          'The button that changed. 0 to 9 are reserved for the digit keys, 10 for `*` and 11 for `#` (ECMA-269 12.3.5, Table 12-3).',
      }),
      buttonLabel: optional('text', {
        size: [0, 64],
        about: 'Label of the button, 0 to 64 characters.',
      }),
      buttonAssociatedNumber: optional('DeviceID', {
        about: 'Diallable digits kept with the button.',
      }),
      buttonPressIndicator: optional('boolean', {
        about: 'Whether ButtonPress may press the button.',
      }),
      extensions,
    }),
  },
  ButtonPressEvent: {
    tag: 1,
    clause: 'ECMA-269 21.2.2; ECMA-285 19.2.2',
    about:
      'A button was pressed, by hand or by the service ButtonPress; at least one of `buttonLabel` and `buttonAssociatedNumber` is present. It is not meant for following the function that the button stands for (ECMA-269 21.2.2.2, FR 1).',
    payload: members({
      device: required('SubjectDeviceID', { about: 'The device whose button was pressed.' }),
      button: required('ButtonID', {
        about:
          'The button that was pressed. 0 to 9 are reserved for the digit keys, 10 for `*` and 11 for `#` (ECMA-269 12.3.5, Table 12-3).',
      }),
      buttonLabel: optional('text', {
        size: [0, 64],
        about: 'Label of the button, 0 to 64 characters.',
      }),
      buttonAssociatedNumber: optional('DeviceID', {
        about: 'Diallable digits kept with the button.',
      }),
      extensions,
    }),
  },
  DisplayUpdatedEvent: {
    tag: 2,
    clause: 'ECMA-269 21.2.3; ECMA-285 19.2.3',
    about:
      'What a display shows changed; the event carries all of it, and after SetDisplay it stands for completion as that service defines it. Nothing is sent when a request leaves it as it was (ECMA-269 9.5.1, FR 8).',
    payload: members({
      device: required('SubjectDeviceID', { about: 'The device whose display changed.' }),
      displayID: optional('DisplayID', {
        about:
          'The display that changed; it may be absent only when the device has exactly one display.',
      }),
      logicalRows: required('integer', {
        about: 'Number of rows of the logical display, fixed for the device.',
      }),
      logicalColumns: required('integer', {
        about: 'Number of columns of the logical display, fixed for the device.',
      }),
      physicalRows: optional('integer', {
        tag: 0,
        about: 'Number of rows of the physical display; absent when it equals `logicalRows`.',
      }),
      physicalColumns: optional('integer', {
        tag: 1,
        about: 'Number of columns of the physical display; absent when it equals `logicalColumns`.',
      }),
      physicalBaseRowNumber: optional('integer', {
        tag: 2,
        about:
          'The logical row that stands in the first physical row; absent when the numbers of rows are equal.',
      }),
      physicalBaseColumnNumber: optional('integer', {
        tag: 3,
        about:
          'The logical column that stands in the first physical column; absent when the numbers of columns are equal.',
      }),
      characterSet: optional('CharacterSet', {
        about: 'Character set of the display, fixed for each display; ASCII is the default.',
      }),
      contentsOfDisplay: required('text', {
        about:
          'All that the logical display holds, its rows one after another, spaces included: logicalRows × logicalColumns characters.',
      }),
      extensions,
    }),
  },
  HookswitchEvent: {
    tag: 3,
    clause: 'ECMA-269 21.2.4; ECMA-285 19.2.4',
    about:
      'A hookswitch went on or off hook, by SetHookswitchStatus, by hand or through a call control service. Nothing is sent when a request leaves it as it was (ECMA-269 9.5.1, FR 8).',
    payload: members({
      device: required('SubjectDeviceID', { about: 'The device whose hookswitch changed.' }),
      hookswitch: required('HookswitchID', { about: 'The hookswitch that changed.' }),
      hookswitchOnHook: required('boolean', {
        about: 'True when it is on hook, false when it is off hook.',
      }),
      extensions,
    }),
  },
  LampModeEvent: {
    tag: 4,
    clause: 'ECMA-269 21.2.5; ECMA-285 19.2.5',
    about:
      'The mode of a lamp changed, by SetLampMode or because a button pressed by hand changed a feature. At least one of `lampLabel`, `lampBrightness` and `lampColor` is present; nothing is sent when a request leaves the lamp as it was (ECMA-269 9.5.1, FR 8).',
    payload: members({
      device: required('SubjectDeviceID', { about: 'The device whose lamp changed.' }),
      lamp: required('LampID', { about: 'The lamp that changed.' }),
      lampLabel: optional('identifier', { about: 'Name of the lamp.' }),
      lampMode: required('LampMode', {
        about:
          'How the lamp is lit, 0 to 100: 0 broken flutter, 1 flutter, 2 off, 3 steady, 4 wink, 5 unknown, 6 to 100 as the switching function defines them.',
      }),
      lampBrightness: optional('LampBrightness', {
        about: 'How bright the lamp is while lit; `unspecified`, the default, is normal.',
      }),
      lampColor: optional('LampColor', {
        about:
          'Colour of the lamp, 0 to 100: 0 none, 1 red, 2 yellow, 3 green, 4 blue, 5 unknown (which absence means), 6 to 100 as the switching function defines them.',
      }),
      extensions,
    }),
  },
  MessageWaitingEvent: {
    tag: 5,
    clause: 'ECMA-269 21.2.6; ECMA-285 19.2.6',
    about:
      'Message waiting went on or off at a device, at the telephone or by SetMessageWaitingIndicator. Nothing is sent when a request leaves it as it was (ECMA-269 9.5.1, FR 8).',
    payload: members({
      targetDevice: required('SubjectDeviceID', {
        about: 'The device whose indicator changed.',
      }),
      deviceForMessage: optional('DeviceID', { about: 'The device at which the message waits.' }),
      messageWaitingOn: required('boolean', {
        about: 'True when message waiting is on, false when it is off.',
      }),
      extensions,
    }),
  },
  MicrophoneGainEvent: {
    tag: 6,
    clause: 'ECMA-269 21.2.7; ECMA-285 19.2.7',
    about:
      'The gain of a microphone changed, at the telephone or by SetMicrophoneGain. Nothing is sent when a request leaves it as it was (ECMA-269 9.5.1, FR 8).',
    payload: members({
      invokingDevice: required('SubjectDeviceID', {
        about: 'The device at which the gain was changed.',
      }),
      auditoryApparatus: apparatusOfMicrophone,
      microphoneGain: required('MicrophoneGain', {
        about:
          'The gain. It is absolute, 0 to 100 (0 is silence, 100 the most, and 1 to 99 depend on the device), or one step up or down, whose size the switching function decides.',
      }),
      extensions,
    }),
  },
  MicrophoneMuteEvent: {
    tag: 7,
    clause: 'ECMA-269 21.2.8; ECMA-285 19.2.8',
    about:
      'A microphone was muted or made live, at the telephone or by SetMicrophoneMute. Nothing is sent when a request leaves it as it was (ECMA-269 9.5.1, FR 8).',
    payload: members({
      invokingDevice: required('SubjectDeviceID', {
        about: 'The device at which mute was switched.',
      }),
      auditoryApparatus: required('AuditoryApparatusID', {
        about: 'The apparatus whose mute was switched.',
      }),
      microphoneMuteOn: required('boolean', {
        about: 'True when the microphone is muted, false when it is live.',
      }),
      extensions,
    }),
  },
  RingerStatusEvent: {
    tag: 8,
    clause: 'ECMA-269 21.2.9; ECMA-285 19.2.9',
    about:
      'The state of a ringer changed, by SetRingerStatus or by the switching function; at least one of `ringMode`, `ringCount`, `ringPattern`, `ringVolume` and `ringDuration` is present. It tells of the ringer only: calls are followed by call control events such as DeliveredEvent. Nothing is sent when a request leaves it as it was (ECMA-269 9.5.1, FR 8).',
    payload: members({
      device: required('SubjectDeviceID', { about: 'The device whose ringer changed.' }),
      ringer: required('RingerID', { about: 'The ringer that changed.' }),
      ringMode: optional('RingMode', {
        xmlRequired: true,
        about: 'Whether the ringer rings (its quiet phases included), or no ring cycle is active.',
      }),
      ringCount: optional('integer', {
        range: [0, 1000],
        tag: 0,
        about: 'Whole ring cycles, 0 to 999; 1000 stands for more than 999.',
      }),
      ringDuration: optional('integer', {
        tag: 3,
        since: 4,
        about: 'Seconds of ringing; absent when `ringCount` is given.',
      }),
      ringPattern: optional('integer', {
        tag: 1,
        about: 'Ring pattern; its meaning depends on the device.',
      }),
      ringVolume: optional('Volume', {
        explicitTag: 2,
        about:
          'The volume; how loud it is depends on the ringer. It is absolute, 0 to 100 (0 is silence, 100 the most, and 1 to 99 depend on the device), or one step up or down, whose size the switching function decides.',
      }),
      extensions,
    }),
  },
  SpeakerMuteEvent: {
    tag: 9,
    clause: 'ECMA-269 21.2.10; ECMA-285 19.2.10',
    about:
      'A speaker was muted or made active, at the telephone or by SetSpeakerMute. Nothing is sent when a request leaves it as it was (ECMA-269 9.5.1, FR 8).',
    payload: members({
      invokingDevice: required('SubjectDeviceID', {
        about: 'The device at which mute was switched.',
      }),
      auditoryApparatus: apparatusOfSpeaker,
      speakerMuteOn: required('boolean', {
        about: 'True when the speaker is muted, false when it is active.',
      }),
      extensions,
    }),
  },
  SpeakerVolumeEvent: {
    tag: 10,
    clause: 'ECMA-269 21.2.11; ECMA-285 19.2.11',
    about:
      'The volume of a speaker changed, at the telephone or by SetSpeakerVolume. Nothing is sent when a request leaves it as it was (ECMA-269 9.5.1, FR 8).',
    payload: members({
      invokingDevice: required('SubjectDeviceID', {
        about: 'The device at which the volume was changed.',
      }),
      auditoryApparatus: apparatusOfSpeaker,
      speakerVolume: required('Volume', {
        about:
          'The volume. It is absolute, 0 to 100 (0 is silence, 100 the most, and 1 to 99 depend on the device), or one step up or down, whose size the switching function decides.',
      }),
      extensions,
    }),
  },
} as const satisfies ServiceGroup['events'];

/** Physical device features. */
export const physicalDevice: ServiceGroup = {
  name: 'physical-device',
  title: 'Physical device features',
  eventCategory: 3,
  filterCategory: 'physicalDeviceFeature',
  types,
  services,
  events,
};
