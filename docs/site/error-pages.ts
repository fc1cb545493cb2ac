import { tagText } from '../../src/ber/inspect/wire.js';
import type { EnumerationType, Member } from '../../src/schema/language.js';
import { errorTypes } from '../../src/schema/types/errors.js';
import { typeSections } from './group-page.js';
import { blocks, code, page } from './markdown.js';
import { apiLink, errorCategories, errorPage } from './places.js';
import { failureOf } from './sample-failure.js';
import { failureSamples } from './samples.js';
import { schema, wires } from './schema.js';
import { valueTable } from './type-section.js';

const categories = Object.entries(
  errorTypes.ErrorValue.alternatives as Readonly<Record<string, Member>>,
);

function categoryText(category: string, member: Member, type: string): string {
  const definition = schema.types.get(type)?.definition as EnumerationType;
  const { xmlName = category } = member;
  const wire = wires.member(member);
  const tag = 'tag' in wire ? tagText(wire.tag) : '';
  const body = blocks(
    member.about,
    [
      `- BER: ${tag} within the error 1, UniversalFailure`,
      `- XML: element ${code(xmlName)} within the root element ${code('CSTAErrorCode')}`,
      `- API: ${apiLink(type)}`,
    ].join('\n'),
    valueTable(definition.values, 'Number'),
    '## Sample',
    failureSamples(failureOf(category, definition), true),
  );
  return page(`Error: ${category}`, body);
}

/** Pages about negative answers: one for all, and one for each category that has a list of values. */
export function errorPages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const [category, member] of categories) {
    const { type } = member;
    if (typeof type === 'string' && errorCategories.has(type)) {
      pages.set(errorPage(category), categoryText(category, member, type));
    }
  }
  const others = Object.entries(errorTypes).filter(([name]) => !errorCategories.has(name));
  const body = blocks(
    'A request that is refused is answered by the message `UniversalFailure`, which says why by category.',
    '- BER: ReturnError with the error 1\n- XML: root element `CSTAErrorCode`\n- API: {@link csta/model!Failure | `Failure`}',
    ...typeSections(Object.fromEntries(others)),
  );
  return pages.set('errors.md', page('Errors', body, [...pages.keys()]));
}
