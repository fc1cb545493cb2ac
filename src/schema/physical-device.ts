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

const types = {
  ButtonID: alias('identifier'),
  AuditoryApparatusID: alias('identifier'),
  AuditoryApparatusItem: sequence({
    auditoryApparatus: required('AuditoryApparatusID'),
    auditoryApparatusType: required('AuditoryApparatusItemAuditoryApparatusType'),
    speaker: required('AuditoryApparatusItemSpeaker'),
    microphone: required('AuditoryApparatusItemMicrophone'),
    hookswitch: required('AuditoryApparatusItemHookswitch'),
    hookswitchID: required('HookswitchID'),
  }),
  AuditoryApparatusItemAuditoryApparatusType: enumeration({
    speakerphone: 0,
    handset: 1,
    headset: 2,
    speakerOnlyPhone: 3,
    other: 4,
  }),
  AuditoryApparatusItemSpeaker: bits({
    present: 0,
    volumeSettable: 1,
    volumeReadable: 2,
    muteSettable: 3,
    muteReadable: 4,
  }),
  AuditoryApparatusItemMicrophone: bits({
    present: 0,
    gainSettable: 1,
    gainReadable: 2,
    muteSettable: 3,
    muteReadable: 4,
  }),
  AuditoryApparatusItemHookswitch: bits({
    hookswitchSettable: 0,
    hookswitchOnHook: 1,
  }),
  HookswitchID: alias('identifier'),
  AuditoryApparatusList: list('AuditoryApparatusItem', 'auditoryApparatusItem'),
  ButtonItem: sequence({
    button: required('ButtonID'),
    buttonLabel: optional('text', { tag: 0 }),
    buttonLabelSettable: optional('boolean', { tag: 1 }),
    buttonFunction: optional('text', { tag: 2 }),
    buttonAssociatedNumber: optional('DeviceID', { tag: 3 }),
    buttonAssociatedNumberSettable: optional('boolean', { tag: 4 }),
    buttonPressIndicator: optional('boolean', { tag: 5 }),
    lampList: optional(listOf('LampID', 'lampID')),
  }),
  LampID: alias('identifier'),
  ButtonList: list('ButtonItem', 'buttonItem'),
  DisplayListItem: sequence({
    displayID: required('DisplayID'),
    logicalRows: required('integer'),
    logicalColumns: required('integer'),
    physicalRows: optional('integer', { tag: 0 }),
    physicalColumns: optional('integer', { tag: 1 }),
    physicalBaseRowNumber: optional('integer', { tag: 2 }),
    physicalBaseColumnNumber: optional('integer', { tag: 3 }),
    characterSet: optional('CharacterSet'),
    contentsOfDisplay: required('text'),
  }),
  CharacterSet: enumeration({
    ascii: 0,
    unicode: 1,
    proprietary: 2,
  }),
  DisplayList: list('DisplayListItem', 'displayListItem'),
  HookswitchStatusItem: sequence({
    hookswitch: required('HookswitchID'),
    hookswitchOnHook: required('boolean'),
  }),
  HookswitchStatusList: list('HookswitchStatusItem', 'hookswitchStatusItem'),
  LampItem: sequence({
    lamp: required('LampID'),
    lampLabel: optional('identifier', { tag: 0 }),
    button: optional('ButtonID', { tag: 1 }),
    lampColor: optional('LampColor'),
  }),
  LampColor: alias('integer'),
  LampList: list('LampItem', 'lampItem'),
  LampModeItem: sequence({
    lamp: required('LampID'),
    lampMode: required('LampMode'),
    lampBrightness: optional('LampBrightness', { tag: 0 }),
    lampColor: optional('LampColor', { tag: 1 }),
    button: optional('ButtonID', { tag: 2 }),
  }),
  LampMode: alias('integer'),
  LampBrightness: enumeration({
    unspecified: 0,
    dim: 1,
    bright: 2,
  }),
  LampModeList: list('LampModeItem', 'lampModeItem'),
  MicrophoneGainItem: sequence({
    auditoryApparatus: required('AuditoryApparatusID'),
    micGainAbs: optional('MicGainAbs'),
  }),
  MicGainAbs: alias('integer'),
  MicrophoneGainList: list('MicrophoneGainItem', 'microphoneGainItem'),
  MicrophoneMuteItem: sequence({
    auditoryApparatus: required('AuditoryApparatusID'),
    microphoneMuteOn: required('boolean'),
  }),
  MicrophoneMuteList: list('MicrophoneMuteItem', 'microphoneMuteItem'),
  RingerID: alias('identifier'),
  RingerStatusItem: sequence({
    ringer: required('RingerID'),
    ringMode: required('RingMode'),
    ringCount: optional('integer', { tag: 0 }),
    ringDuration: optional('integer', { tag: 3, since: 4 }),
    ringPattern: optional('integer', { tag: 1 }),
    ringVolAbs: optional('integer', { tag: 2 }),
  }),
  RingMode: enumeration({
    ringing: 0,
    notRinging: 1,
  }),
  RingerStatusList: list('RingerStatusItem', 'ringerStatusItem'),
  SpeakerMuteItem: sequence({
    auditoryApparatus: required('AuditoryApparatusID'),
    speakerMuteOn: required('boolean'),
  }),
  SpeakerMuteList: list('SpeakerMuteItem', 'speakerMuteItem'),
  SpeakerVolumeItem: sequence({
    auditoryApparatus: required('AuditoryApparatusID'),
    speakerVolAbs: optional('VolAbs'),
  }),
  SpeakerVolumeList: list('SpeakerVolumeItem', 'speakerVolumeItem'),
  MicrophoneGain: choice({
    micGainAbs: required('MicGainAbs'),
    micGainInc: required('MicGainInc'),
  }),
  MicGainInc: enumeration({
    increment: 0,
    decrement: 1,
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  ButtonPress: {
    operation: 260,
    clause: 'ECMA-269 21.1.1.1',
    about: 'Activates a button of the device. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      button: required('ButtonID', { about: 'the button to activate (12.3.5)' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  GetAuditoryApparatusInformation: {
    operation: 261,
    clause: 'ECMA-269 21.1.2.1',
    about: 'Asks about one auditory apparatus or all of them. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      auditoryApparatus: optional('AuditoryApparatusID', {
        xmlName: 'auditorityApparatus',
        about: 'absent = all apparatuses of the device',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      auditoryApparatusList: required('AuditoryApparatusList'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetButtonInformation: {
    operation: 262,
    clause: 'ECMA-269 21.1.3.1',
    about: 'Asks about one button or all of them. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      button: optional('ButtonID', { about: 'absent = all buttons (12.3.5)' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      buttonList: required('ButtonList'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetDisplay: {
    operation: 263,
    clause: 'ECMA-269 21.1.4.1',
    about: 'Asks what the displays show. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      display: optional('DisplayID', { about: 'displayID in ECMA-269; absent = all displays' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      displayList: required('DisplayList'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetHookswitchStatus: {
    operation: 264,
    clause: 'ECMA-269 21.1.5.1',
    about: 'Asks for the status of one hookswitch or all of them. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      hookswitch: optional('HookswitchID', { about: 'absent = all hookswitches' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      hookswitchStatusList: required('HookswitchStatusList'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetLampInformation: {
    operation: 265,
    clause: 'ECMA-269 21.1.6.1',
    about:
      'Asks about one lamp or all of them. Rules: clause 21 FR 1; 21.1.6.3.4 FR 1: all lamps includes those that belong to no button.',
    request: members({
      device: required('DeviceID'),
      lamp: optional('LampID', { about: 'absent = all lamps' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      lampList: required('LampList'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetLampMode: {
    operation: 266,
    clause: 'ECMA-269 21.1.7.1',
    about: 'Asks for the mode of one lamp or all of them. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      lamp: optional('LampID', { about: 'absent = all lamps' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      lampModeList: required('LampModeList'),
      lamp: optional('LampID'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetMessageWaitingIndicator: {
    operation: 267,
    clause: 'ECMA-269 21.1.8.1',
    about:
      'Asks for the message waiting state of the device; no member besides device. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      messageWaitingOn: required('boolean'),
      deviceForMessage: optional('DeviceID'),
      lampIsPresent: optional('boolean'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetMicrophoneGain: {
    operation: 268,
    clause: 'ECMA-269 21.1.9.1',
    about:
      'Asks for the gain of the microphone of one auditory apparatus or all of them. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      auditoryApparatus: optional('AuditoryApparatusID', {
        about: 'absent = all apparatuses of the device',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      microphoneGainList: required('MicrophoneGainList'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetMicrophoneMute: {
    operation: 269,
    clause: 'ECMA-269 21.1.10.1',
    about:
      'Asks whether the microphone of one auditory apparatus, or of each, is muted. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      auditoryApparatus: optional('AuditoryApparatusID', {
        about: 'absent = all apparatuses of the device',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      microphoneMuteList: required('MicrophoneMuteList'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetRingerStatus: {
    operation: 270,
    clause: 'ECMA-269 21.1.11.1',
    about: 'Asks for the status of one ringer or all of them. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      ringer: optional('RingerID', { about: 'absent = all ringers' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      ringerStatusList: required('RingerStatusList'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetSpeakerMute: {
    operation: 271,
    clause: 'ECMA-269 21.1.12.1',
    about:
      'Asks whether the speaker of one auditory apparatus, or of each, is muted. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      auditoryApparatus: optional('AuditoryApparatusID', {
        about: 'absent = all apparatuses of the device',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      speakerMuteList: required('SpeakerMuteList'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetSpeakerVolume: {
    operation: 272,
    clause: 'ECMA-269 21.1.13.1',
    about:
      'Asks for the volume of the speaker of one auditory apparatus or all of them. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      auditoryApparatus: optional('AuditoryApparatusID', {
        about: 'absent = all apparatuses of the device',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      speakerVolumeList: required('SpeakerVolumeList'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  SetButtonInformation: {
    operation: 273,
    clause: 'ECMA-269 21.1.14.1',
    about:
      'Sets label, number or both of a button; at least one of the two must be given. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      button: required('ButtonID', { about: 'the button to set (12.3.5)' }),
      buttonLabel: optional('text', {
        about:
          'label that the button can be known by; longest length comes from capability exchange (ASN.1: 0 to 64 characters)',
      }),
      buttonAssociatedNumber: optional('DeviceID', {
        about: 'diallable digits kept with the button, for example a speed dial number',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SetDisplay: {
    operation: 274,
    clause: 'ECMA-269 21.1.15.1',
    about:
      'Writes text to a display. Rules: clause 21 FR 1; 21.1.15.3.4 FR 7: a change of the base row may be rejected where scrolling is not supported; 21.1.15.3.4 FR 8: an unsupported character set is rejected or taken as the default.',
    request: members({
      device: required('DeviceID'),
      display: optional('DisplayID', {
        about: 'displayID in ECMA-269; may be absent only when the device has exactly one display',
      }),
      physicalBaseRowNumber: optional('integer', {
        tag: 0,
        about:
          'logical row shown in the first physical row (scrolling); absent when physical rows = logical rows',
      }),
      physicalBaseColumnNumber: optional('integer', {
        tag: 1,
        about:
          'logical column shown in the first physical column; absent when physical columns = logical columns',
      }),
      contentsOfDisplay: required('text', {
        about:
          'text with the rows one after another, spaces included; empty clears from offset to the end of the display; what does not fit is cut off (ASN.1: IA5String of 0 to 240)',
      }),
      offset: optional('integer', {
        tag: 2,
        about:
          'where the text starts, counted in characters, not octets; 0 (default) to logical columns × logical rows − 1; CR, LF and Tab count, in offset and in length',
      }),
      characterSet: optional('CharacterSet', {
        tag: 3,
        since: 6,
        about: 'ASCII (default), Unicode (UTF-8) or proprietary',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SetHookswitchStatus: {
    operation: 275,
    clause: 'ECMA-269 21.1.16.1',
    about: 'Puts a hookswitch on or off hook. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      hookswitch: required('HookswitchID', { about: 'the one to set; mandatory' }),
      hookswitchOnhook: required('boolean', { about: 'true = on hook, false = off hook' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SetLampMode: {
    operation: 276,
    clause: 'ECMA-269 21.1.17.1',
    about: 'Sets mode, brightness and colour of a lamp. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      lamp: required('LampID', { about: 'the one to set; mandatory' }),
      lampMode: required('LampMode', {
        since: 6,
        about:
          '0 to 100: 0 broken flutter, 1 flutter, 2 off, 3 steady, 4 wink, 5 not used, 6 to 100 for the SF to define',
      }),
      lampBrightness: optional('LampBrightness', {
        about:
          'intensity while lit: unspecified = normal (default), dim, bright; what can be seen depends on the lamp',
      }),
      lampColor: optional('LampColor', {
        about:
          '0 to 100: 0 none, 1 red, 2 yellow, 3 green, 4 blue, 5 not used, 6 to 100 for the SF to define',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SetMessageWaitingIndicator: {
    operation: 277,
    clause: 'ECMA-269 21.1.18.1',
    about: 'Turns message waiting on or off at the device. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      messageWaitingOn: required('boolean', { about: 'true = on, false = off' }),
      deviceForMessage: optional('DeviceID', { about: 'device at which the message waits' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SetMicrophoneGain: {
    operation: 278,
    clause: 'ECMA-269 21.1.19.1',
    about: 'Sets the gain of a microphone. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      auditoryApparatus: required('AuditoryApparatusID', { about: 'the one to set; mandatory' }),
      microphoneGain: required('MicrophoneGain', {
        about:
          'absolute 0 to 100 (0 silence, 100 most, 1 to 99 device specific), or one step up or down, the SF deciding how large a step is',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SetMicrophoneMute: {
    operation: 279,
    clause: 'ECMA-269 21.1.20.1',
    about: 'Mutes or opens a microphone. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      auditoryApparatus: required('AuditoryApparatusID', { about: 'the one to set; mandatory' }),
      microphoneMuteOn: required('boolean', { about: 'true = muted, false = active' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SetRingerStatus: {
    operation: 280,
    clause: 'ECMA-269 21.1.21.1',
    about:
      'Sets mode, pattern or volume of a ringer; at least one of ringMode, ringPattern, ringVolume must be given. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      ringer: required('RingerID', { about: 'the one to set; mandatory' }),
      ringMode: optional('RingMode', {
        about: 'ringing or not ringing; with ringing, ringPattern is mandatory',
      }),
      ringPattern: optional('integer', {
        tag: 1,
        about:
          'device specific; valid only while ringMode is ringing; later ringing for calls keeps its own pattern',
      }),
      ringVolume: optional('Volume', {
        explicitTag: 2,
        about:
          'absolute 0 to 100 (0 silence, 100 most, 1 to 99 device specific), or one step up or down, the SF deciding how large a step is; loudness depends on the ringer',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SetSpeakerMute: {
    operation: 281,
    clause: 'ECMA-269 21.1.22.1',
    about: 'Mutes or opens a speaker. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      auditoryApparatus: required('AuditoryApparatusID', { about: 'the one to set; mandatory' }),
      speakerMuteOn: required('boolean', { about: 'true = muted, false = active' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SetSpeakerVolume: {
    operation: 282,
    clause: 'ECMA-269 21.1.23.1',
    about: 'Sets the volume of a speaker. Rules: clause 21 FR 1.',
    request: members({
      device: required('DeviceID'),
      auditoryApparatus: required('AuditoryApparatusID', {
        about: 'the one that holds the speaker; mandatory',
      }),
      speakerVolume: required('Volume', {
        about:
          'absolute 0 to 100 (0 silence, 100 most, 1 to 99 device specific), or one step up or down, the SF deciding how large a step is',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
} as const satisfies ServiceGroup['services'];

const events = {
  ButtonInformationEvent: {
    tag: 0,
    clause: 'ECMA-269 21.2.1; ECMA-285 19.2.1',
    about:
      'Button information changed, by SetButtonInformation, by hand or by management. - at least one of buttonLabel, buttonAssociatedNumber, buttonPressIndicator is present',
    payload: members({
      device: required('SubjectDeviceID'),
      button: required('ButtonID', {
        about: 'reserved button IDs (Table 12-3, 12.3.5): 0-9 the digit keys, 10 = `*`, 11 = `#`',
      }),
      buttonLabel: optional('text', { about: 'name for the button (0 to 64 characters)' }),
      buttonAssociatedNumber: optional('DeviceID', {
        about: 'number (diallable digits) tied to the button',
      }),
      buttonPressIndicator: optional('boolean', {
        about: 'true if ButtonPress may press this button',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  ButtonPressEvent: {
    tag: 1,
    clause: 'ECMA-269 21.2.2; ECMA-285 19.2.2',
    about:
      'A button was pressed, by hand or by the ButtonPress service. Rules: 21.2.2.2 FR 1 not for following the function that the button stands for',
    payload: members({
      device: required('SubjectDeviceID'),
      button: required('ButtonID', { about: 'reserved IDs as in ButtonInformationEvent' }),
      buttonLabel: optional('text', { about: 'at least one present' }),
      buttonAssociatedNumber: optional('DeviceID', { about: 'at least one present' }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  DisplayUpdatedEvent: {
    tag: 2,
    clause: 'ECMA-269 21.2.3; ECMA-285 19.2.3',
    about:
      "What a display shows changed; carries all of it. After SetDisplay it stands for completion under that service's completion criteria.",
    payload: members({
      device: required('SubjectDeviceID'),
      displayID: optional('DisplayID', {
        about: 'may be left out only if the device has exactly one display',
      }),
      logicalRows: required('integer', {
        about: 'mandatory; size of the logical display, fixed per device',
      }),
      logicalColumns: required('integer', {
        about: 'mandatory; size of the logical display, fixed per device',
      }),
      physicalRows: optional('integer', {
        tag: 0,
        about: 'left out when equal to the logical ones',
      }),
      physicalColumns: optional('integer', {
        tag: 1,
        about: 'left out when equal to the logical ones',
      }),
      physicalBaseRowNumber: optional('integer', {
        tag: 2,
        about:
          'logical row/column shown in the first physical row/column; left out when row/column counts are equal',
      }),
      physicalBaseColumnNumber: optional('integer', {
        tag: 3,
        about:
          'logical row/column shown in the first physical row/column; left out when row/column counts are equal',
      }),
      characterSet: optional('CharacterSet', {
        about: 'ASCII (default), Unicode or Proprietary; fixed per display',
      }),
      contentsOfDisplay: required('text', {
        about:
          'mandatory; whole logical display, rows joined, spaces included: logicalRows × logicalColumns characters',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  HookswitchEvent: {
    tag: 3,
    clause: 'ECMA-269 21.2.4; ECMA-285 19.2.4',
    about:
      'A hookswitch went on or off hook, by SetHookswitchStatus, by hand or through a call control service.',
    payload: members({
      device: required('SubjectDeviceID'),
      hookswitch: required('HookswitchID', { about: 'mandatory; the one that changed' }),
      hookswitchOnHook: required('boolean', {
        about: 'mandatory; true = on hook, false = off hook',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  LampModeEvent: {
    tag: 4,
    clause: 'ECMA-269 21.2.5; ECMA-285 19.2.5',
    about:
      'Mode of a lamp changed, by SetLampMode or by a feature change from a button pressed by hand. - at least one of lampLabel, lampBrightness, lampColor is present besides the mandatory members',
    payload: members({
      device: required('SubjectDeviceID'),
      lamp: required('LampID', { about: 'mandatory; lampLabel: name for the lamp' }),
      lampLabel: optional('identifier'),
      lampMode: required('LampMode', {
        about:
          'mandatory; 0-100: 0 broken flutter, 1 flutter, 2 off, 3 steady, 4 wink, 5 unknown; 6-100 switching-function specific',
      }),
      lampBrightness: optional('LampBrightness', {
        about: 'when on: unspecified or normal (default), dim, bright',
      }),
      lampColor: optional('LampColor', {
        about:
          '0-100: 0 none, 1 red, 2 yellow, 3 green, 4 blue, 5 unknown (default when absent); 6-100 switching-function specific',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  MessageWaitingEvent: {
    tag: 5,
    clause: 'ECMA-269 21.2.6; ECMA-285 19.2.6',
    about: 'Message waiting went on or off, at the telephone or by SetMessageWaitingIndicator.',
    payload: members({
      targetDevice: required('SubjectDeviceID', {
        about: 'mandatory; device whose indicator changed (`targetDevice` in 269 as well)',
      }),
      deviceForMessage: optional('DeviceID', { about: 'optional; device where the message waits' }),
      messageWaitingOn: required('boolean', { about: 'mandatory; true = on, false = off' }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  MicrophoneGainEvent: {
    tag: 6,
    clause: 'ECMA-269 21.2.7; ECMA-285 19.2.7',
    about: 'Gain of a microphone changed, at the telephone or by SetMicrophoneGain.',
    payload: members({
      invokingDevice: required('SubjectDeviceID', {
        about: 'device where the feature was invoked',
      }),
      auditoryApparatus: required('AuditoryApparatusID', {
        about: 'apparatus with the microphone',
      }),
      microphoneGain: required('MicrophoneGain', {
        about:
          'absolute 0-100 (0 silence, 100 greatest, 1-99 device-specific), or increment/decrement by a step the switch sets',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  MicrophoneMuteEvent: {
    tag: 7,
    clause: 'ECMA-269 21.2.8; ECMA-285 19.2.8',
    about: 'Microphone was muted or opened, at the telephone or by SetMicrophoneMute.',
    payload: members({
      invokingDevice: required('SubjectDeviceID', {
        about:
          'device where the feature was invoked; auditoryApparatus: apparatus whose mute changed',
      }),
      auditoryApparatus: required('AuditoryApparatusID'),
      microphoneMuteOn: required('boolean', { about: 'true = muted, false = microphone live' }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  RingerStatusEvent: {
    tag: 8,
    clause: 'ECMA-269 21.2.9; ECMA-285 19.2.9',
    about:
      'Status of a ringer changed, by SetRingerStatus or by the switching function; tells of the ringer only, call activity comes by call control events (Delivered). - at least one of ringMode, ringCount, ringPattern, ringVolume, ringDuration is present',
    payload: members({
      device: required('SubjectDeviceID'),
      ringer: required('RingerID', { about: 'mandatory; the one that changed' }),
      ringMode: optional('RingMode', {
        xmlRequired: true,
        about: 'ringing (its quiet phases included) or not ringing (no cycle active)',
      }),
      ringCount: optional('integer', { tag: 0, about: 'whole cycles 0-999; 1000 = more than 999' }),
      ringDuration: optional('integer', {
        tag: 3,
        since: 4,
        about: 'seconds of ringing; left out when ringCount is given',
      }),
      ringPattern: optional('integer', { tag: 1, about: 'device-specific' }),
      ringVolume: optional('Volume', {
        explicitTag: 2,
        about:
          'absolute 0-100 (0 silence, 100 greatest, 1-99 device-specific), or increment/decrement by a step the switch sets; real loudness depends on the ringer',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  SpeakerMuteEvent: {
    tag: 9,
    clause: 'ECMA-269 21.2.10; ECMA-285 19.2.10',
    about: 'Speaker was muted or opened, at the telephone or by SetSpeakerMute.',
    payload: members({
      invokingDevice: required('SubjectDeviceID', {
        about:
          'device where the feature was invoked; auditoryApparatus: apparatus with the speaker',
      }),
      auditoryApparatus: required('AuditoryApparatusID'),
      speakerMuteOn: required('boolean', { about: 'true = muted, false = speaker active' }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  SpeakerVolumeEvent: {
    tag: 10,
    clause: 'ECMA-269 21.2.11; ECMA-285 19.2.11',
    about: 'Volume of a speaker changed, at the telephone or by SetSpeakerVolume.',
    payload: members({
      invokingDevice: required('SubjectDeviceID', {
        about:
          'device where the feature was invoked; auditoryApparatus: apparatus with the speaker',
      }),
      auditoryApparatus: required('AuditoryApparatusID'),
      speakerVolume: required('Volume', {
        about:
          'absolute 0-100 (0 silence, 100 greatest, 1-99 device-specific), or increment/decrement by a step the switch sets',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
} as const satisfies ServiceGroup['events'];

/** Physical device features. */
export const physicalDevice: ServiceGroup = {
  name: 'physical-device',
  title: 'Physical device features',
  eventCategory: 3,
  types,
  services,
  events,
};
