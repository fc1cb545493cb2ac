import { isBuiltIn } from '../../src/schema/catalogue.js';
import type { TypeUse } from '../../src/schema/language.js';
import type { SchemaMessage } from '../../src/schema/messages.js';
import { errorTypes } from '../../src/schema/types/errors.js';
import { anchorOf, code } from './markdown.js';
import { schema } from './schema.js';

/** Categories of UniversalFailure that are enumerations, by their types. */
export const errorCategories: ReadonlyMap<string, string> = new Map(
  Object.entries(errorTypes.ErrorValue.alternatives).flatMap(([category, { type }]) =>
    typeof type === 'string' && schema.types.get(type)?.definition.kind === 'enumeration'
      ? [[type, category] as const]
      : [],
  ),
);

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const errorPage = (category: string): string => `error-${kebab(category)}.md`;

export const groupPage = (group: string): string => `${group}.md`;

const groups: ReadonlySet<string> = new Set(schema.groups.map(({ name }) => name));

/** The page of the types of a file of the schema. */
export function typePage(file: string): string {
  if (groups.has(file)) return groupPage(file);
  return file === 'errors' ? 'errors.md' : `types-${file}.md`;
}

/** Where a type is explained. */
function typePlace(name: string): string {
  const category = errorCategories.get(name);
  if (category !== undefined) return errorPage(category);
  const type = schema.types.get(name);
  if (!type) throw new Error(`no type is named ${name}`);
  return `${typePage(type.file)}#${anchorOf(name)}`;
}

/** The name of a type, as a link to where it is explained. */
export const typeLink = (name: string): string =>
  isBuiltIn(name) ? `[${name}](reference.md#kinds-of-value)` : `[${name}](${typePlace(name)})`;

/** What a member holds, with links. */
export const useText = (use: TypeUse): string =>
  typeof use === 'string' ? typeLink(use) : `list of ${typeLink(use.listOf)}`;

/** A message's name as a link to its section. */
export const messageLink = ({ name, group }: SchemaMessage): string =>
  `[${name}](${groupPage(group.name)}#${anchorOf(name)})`;

/** Names in the API, for TypeDoc to link. */
export const apiLink = (name: string): string => `{@link csta/model!${name} | ${code(name)}}`;
