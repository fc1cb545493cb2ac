import type { Member } from '../../src/schema/language.js';
import { memberContent, xmlNames } from '../../src/xml/inspect/form-text.js';
import { code } from './markdown.js';
import { schema } from './schema.js';

const octetsOrPrivate =
  'In XML an element `string` with hexadecimal digits, or an element `private` with any content.';

/** How XML carries the types that are written by hand, in words. */
export const xmlNotes: Readonly<Record<string, string>> = {
  DeviceID:
    'In XML the number is the text of the element; the type of number, media characteristics and privacy are attributes (`typeOfNumber`, `mediaClass` and others).',
  ConnectionID:
    'In XML it holds an element `callID`, an element `deviceID`, or both; the device can be of the type of number `dynamic`.',
  CorrelatorData: octetsOrPrivate,
  UserData: octetsOrPrivate,
  CSTAPrivateData: octetsOrPrivate,
  SecurityInfo: octetsOrPrivate,
  LocationInfo: 'In XML any content, such as a PIDF-LO document.',
  Grammars: 'In XML any content, with attributes.',
  InnerXml: 'In XML any content, with attributes.',
  AnyContent: 'Any content, with attributes.',
  CountOrFlag: 'In XML true or false.',
};

/** What a member's element holds in XML, and the element's name where that is not the member's. */
export function xmlForm(name: string, member: Member): string {
  const form = memberContent(schema, member, code);
  const names = xmlNames(name, member, code);
  return names.length === 0 ? form : `${names.join('; ')}: ${form}`;
}
