/**
 * What the model has in the types whose wire forms are written by hand, in the words of the schema, and the types that only
 * these use.
 */

import type { Catalogue } from './catalogue.js';
import {
  alias,
  choice,
  listOf,
  optional,
  required,
  sequence,
  type TypeDefinition,
} from './language.js';

const namespaces = optional('Texts', {
  about:
    'Namespace prefixes that `xml` uses and does not declare; the default namespace has an empty name.',
});

const octetsOrPrivate = choice({
  string: required('octets', { about: 'Octets of any meaning.' }),
  private: required('PrivateContent', { about: "Content of a vendor's own form." }),
});

const markup = sequence({
  xml: required('text', { about: 'XML inside the element; plain text is escaped.' }),
  attributes: optional('Texts', { about: "The element's attributes." }),
  namespaces,
});

const definitions: Readonly<Record<string, TypeDefinition>> = {
  PrivateContent: sequence({
    xml: optional('text', { about: 'XML inside the element.' }),
    namespaces,
    ber: optional('octets', { about: 'One BER data value.' }),
  }),
  CSTAPrivateData: octetsOrPrivate,
  SecurityInfo: octetsOrPrivate,
  CorrelatorData: octetsOrPrivate,
  UserData: octetsOrPrivate,
  LocationInfo: choice({
    geoPriv: required(listOf('GeoPriv'), { about: 'Records, in BER.' }),
    content: required('PrivateContent', { about: 'A document such as PIDF-LO, in XML.' }),
  }),
  Grammars: markup,
  InnerXml: markup,
  AnyContent: markup,
  LanguageTag: alias('text'),
};

const own = (
  from: Readonly<Record<string, TypeDefinition>>,
  name: string,
): TypeDefinition | undefined => (Object.hasOwn(from, name) ? from[name] : undefined);

/**
 * What the model has in a type: what its entry says, or where its wire forms are written by hand or unlike each other, what
 * stands for it here or as its form in XML. Undefined for what is of no structure, such as a number or flag.
 */
export function modelDefinition(
  { types, xmlForms }: Pick<Catalogue, 'types' | 'xmlForms'>,
  name: string,
): TypeDefinition | undefined {
  const definition = types.get(name)?.definition;
  if (definition && definition.kind !== 'handWritten') return definition;
  return own(xmlForms, name) ?? own(definitions, name);
}
