/** How XML carries values, in words: for references and people who ask. */

import { type Catalogue, isBuiltIn } from '../../schema/catalogue.js';
import type { BuiltInType, Member, TypeUse } from '../../schema/language.js';

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

/** How names of elements stand among words. */
export type Mark = (name: string) => string;

const itemElement = (name: string | undefined, mark: Mark): string =>
  name === undefined ? 'elements' : `list of ${mark(name)}`;

/** What the element of a value holds. */
export function xmlContent({ types }: Pick<Catalogue, 'types'>, use: TypeUse, mark: Mark): string {
  if (typeof use !== 'string') {
    return use.single === 'xml'
      ? xmlContent({ types }, use.listOf, mark)
      : itemElement(use.itemName, mark);
  }
  if (isBuiltIn(use)) return builtInXml[use];
  const definition = types.get(use)?.definition;
  switch (definition?.kind) {
    case 'alias':
      return builtInXml[definition.of];
    case 'enumeration':
      return 'value';
    case 'bits':
      return 'an element for each bit';
    case 'list':
      return itemElement(definition.itemName, mark);
    case 'handWritten':
      return handWritten[use] ?? 'one element';
    case 'choice':
      return definition.repeated ? 'any of the elements' : 'one element';
    default:
      return 'elements';
  }
}

/** The names of a member's element where they are not the member's. */
export function xmlNames(name: string, { xmlName, formerXmlName }: Member, mark: Mark): string[] {
  return [
    ...(xmlName === undefined || xmlName === name ? [] : [mark(xmlName)]),
    ...(formerXmlName === undefined
      ? []
      : [`${mark(formerXmlName.name)} up to edition ${formerXmlName.until}`]),
  ];
}

/** What a member's element holds. */
export function memberContent(all: Catalogue, { type, xmlRepeated }: Member, mark: Mark): string {
  return xmlRepeated && typeof type !== 'string'
    ? `${xmlContent(all, type.listOf, mark)}, repeated`
    : xmlContent(all, type, mark);
}
