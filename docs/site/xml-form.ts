import { isBuiltIn } from '../../src/schema/catalogue.js';
import type { BuiltInType, Member, TypeUse } from '../../src/schema/language.js';
import { code } from './markdown.js';
import { schema } from './schema.js';

/** What XML has in the element of a built-in type. */
export const builtInXml: Readonly<Record<BuiltInType, string>> = {
  text: 'text',
  integer: 'whole number',
  decimal: 'decimal number',
  boolean: 'true or false',
  octets: 'hexadecimal digits',
  identifier: 'text',
  time: 'text',
  nothing: 'empty',
  numeral: 'text',
};

const handWritten: Readonly<Record<string, string>> = {
  DeviceID: 'text and attributes',
  ConnectionID: 'elements',
  CountOrFlag: 'true or false',
  Grammars: 'any content',
  InnerXml: 'any content',
  AnyContent: 'any content',
  LanguageTag: 'xs:language',
  LocationInfo: 'any content',
};

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

const itemElement = (name: string | undefined): string =>
  name === undefined ? 'elements' : `list of ${code(name)}`;

function content(use: TypeUse): string {
  if (typeof use !== 'string') {
    return use.single === 'xml' ? content(use.listOf) : itemElement(use.itemName);
  }
  if (isBuiltIn(use)) return builtInXml[use];
  const definition = schema.types.get(use)?.definition;
  switch (definition?.kind) {
    case 'alias':
      return builtInXml[definition.of];
    case 'enumeration':
      return 'value';
    case 'bits':
      return 'an element for each bit';
    case 'list':
      return itemElement(definition.itemName);
    case 'handWritten':
      return handWritten[use] ?? 'one element';
    case 'choice':
      return definition.repeated ? 'any of the elements' : 'one element';
    default:
      return 'elements';
  }
}

/** What a member's element holds in XML, and the element's name where that is not the member's. */
export function xmlForm(name: string, member: Member): string {
  const { xmlName, formerXmlName, xmlRepeated, type } = member;
  const form =
    xmlRepeated && typeof type !== 'string' ? `${content(type.listOf)}, repeated` : content(type);
  const names = [
    ...(xmlName === undefined || xmlName === name ? [] : [code(xmlName)]),
    ...(formerXmlName === undefined
      ? []
      : [`${code(formerXmlName.name)} up to edition ${formerXmlName.until}`]),
  ];
  return names.length === 0 ? form : `${names.join('; ')}: ${form}`;
}
