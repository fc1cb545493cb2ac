import type { HandWrittenForm } from '../compile.js';
import { applicationTag, builtInForms, explicit } from '../form.js';
import { connectionID } from './connection-id.js';
import { countOrFlag } from './count-or-flag.js';
import { deviceID } from './device-id.js';
import { locationInfo } from './location-info.js';
import { markup } from './markup.js';
import { octetsOnly, octetsOrPrivate } from './private-content.js';

/** How BER carries the types of CSTA that the schema language has no words for. */
export const handWrittenForms: Readonly<Record<string, HandWrittenForm>> = {
  DeviceID: deviceID,
  ConnectionID: connectionID,
  CSTAPrivateData: () => octetsOrPrivate,
  SecurityInfo: () => octetsOrPrivate,
  CorrelatorData: () => octetsOnly,
  UserData: () => explicit(octetsOnly, applicationTag(29)),
  LocationInfo: locationInfo,
  Grammars: () => markup,
  InnerXml: () => markup,
  LanguageTag: () => builtInForms.text,
  CountOrFlag: () => countOrFlag,
};
