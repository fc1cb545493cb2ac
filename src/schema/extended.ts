import { type Catalogue, checkGroup, checkType, payloads, typeName } from './catalogue.js';
import type { Extension } from './extension.js';
import type { Members, ServiceGroup, TypeDefinition, TypeUse } from './language.js';
import { keptWith } from './made-once.js';
import { standardCatalogue } from './standard.js';

/**
 * CSTA with what vendors add to it. The same extensions in the same order give the same catalogue, so that what codecs
 * make from it is made once.
 *
 * @param extensions - what is added; one that is named twice counts once
 * @throws Error if two of them, or one and CSTA, have the same name, operation, event tag, root element or datum, or if a
 * type is named that none has
 */
export const extendedCatalogue = (extensions: readonly Extension[]): Catalogue =>
  [...new Set(extensions)].reduce(
    (base, extension) => extensionsOf(base)(extension),
    standardCatalogue(),
  );

/** Catalogues by what they extend. */
const extensionsOf = keptWith((base: Catalogue) =>
  keptWith((extension: Extension) => add(base, extension)),
);

function add(base: Catalogue, extension: Extension): Catalogue {
  const { name: file } = extension;
  checkClaims(base, extension);
  const types = new Map(base.types);
  for (const [name, definition] of Object.entries(extension.types)) {
    types.set(name, { name, file, definition });
  }
  const all = { ...base, types, groups: [...base.groups, extension] };
  for (const [name, definition] of Object.entries(extension.types))
    checkType(all, name, definition);
  checkGroup(all, extension);
  checkItemNames(all, extension);
  return all;
}

/** A few lists of CSTA, which XML has in another form, have no name for their items, and so no form in XML elsewhere. */
function checkItemNames({ types }: Catalogue, extension: Extension): void {
  const met = new Set<string>();
  const visit = (place: string, use: TypeUse): void => {
    const type = typeName(use);
    const definition = types.get(type)?.definition;
    if (definition?.kind === 'list' && definition.itemName === undefined) {
      throw new Error(
        `extension ${extension.name}: the items of ${type} (${place}) have no name in XML; use listOf('${definition.item}', 'item')`,
      );
    }
    if (met.has(type) || !Object.hasOwn(extension.types, type)) return;
    met.add(type);
    if (definition?.kind === 'list') visit(type, definition.item);
    else visitMembers(type, membersWithin(definition));
  };
  const visitMembers = (place: string, members: Members): void => {
    for (const [name, { type, only }] of Object.entries(members)) {
      if (only !== 'ber') visit(`${place}.${name}`, type);
    }
  };
  for (const { name, payload, only } of payloads(extension)) {
    if (only !== 'ber') visitMembers(name, payload.members);
  }
}

const membersWithin = (definition: TypeDefinition | undefined): Members => {
  if (definition?.kind === 'sequence') return definition.members;
  return definition?.kind === 'choice' ? definition.alternatives : {};
};

/** What only one may have: `type or message MakeCall`, `operation 10`. */
type Claims = readonly string[];

function checkClaims(base: Catalogue, extension: Extension): void {
  const taken = new Map(reserved.map((claim) => [claim, 'CSTA']));
  for (const group of base.groups)
    for (const claim of claimsOf(group)) taken.set(claim, group.name);
  for (const form of Object.keys(base.xmlForms)) taken.set(named(form), 'CSTA');
  for (const { name, file } of base.types.values()) taken.set(named(name), file);
  for (const root of Object.keys(base.valueRoots)) {
    if (!taken.has(named(root))) taken.set(named(root), 'CSTA');
    taken.set(element(undefined, root), 'CSTA');
  }
  for (const claim of claimsOf(extension)) {
    const other = taken.get(claim);
    if (other === undefined) taken.set(claim, extension.name);
    else throw new Error(`extension ${extension.name}: the ${claim} is taken by ${other}`);
  }
}

const named = (name: string): string => `name ${name}`;

const element = (namespace: string | undefined, name: string): string =>
  namespace === undefined ? `root element ${name}` : `root element ${name} of ${namespace}`;

/** What messages have that no entry defines: all errors and rejects, and event reports. */
const reserved: Claims = [
  ...['Unknown', 'Reject', 'UniversalFailure'].map(named),
  element(undefined, 'CSTAErrorCode'),
  'operation 21',
];

function claimsOf(group: ServiceGroup): Claims {
  const { types, services, events, privateData = {}, xmlNamespace, eventCategory } = group;
  const messages = payloads(group);
  const operations = Object.values(services).flatMap(({ operation, only }) =>
    operation === undefined || only === 'xml' ? [] : [`operation ${operation}`],
  );
  const tags = Object.values(events).flatMap(({ tag, only }) =>
    tag === undefined || only === 'xml' ? [] : [`event tag ${eventCategory}.${tag}`],
  );
  const data = Object.entries(privateData).flatMap(([name, datum]) => {
    const { objectIdentifier, privateTag, xmlName = name } = datum;
    return [
      named(name),
      ...(objectIdentifier === undefined ? [] : [`object identifier ${objectIdentifier}`]),
      ...(privateTag === undefined ? [] : [`tag [PRIVATE ${privateTag}]`]),
      ...(xmlName === false ? [] : [`private ${element(xmlNamespace, xmlName)}`]),
    ];
  });
  return [
    ...Object.keys(types).map(named),
    ...messages.map(({ name }) => named(name)),
    ...messages.flatMap(({ xmlName, only }) =>
      only === 'ber' ? [] : [element(xmlNamespace, xmlName)],
    ),
    ...operations,
    ...tags,
    ...data,
  ];
}
