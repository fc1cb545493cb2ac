import { builtInWire, wireText } from '../../src/ber/inspect/wire.js';
import { builtInTypes } from '../../src/schema/language.js';
import { builtInXml } from '../../src/xml/inspect/form-text.js';
import { whatMethodsThrowText } from './client-method.js';
import { blocks, code, page, table } from './markdown.js';

const inModel: Readonly<Record<(typeof builtInTypes)[number], string>> = {
  text: 'string',
  integer: 'number',
  decimal: 'number; BER has whole numbers only',
  boolean: 'boolean',
  octets: 'Uint8Array; in JSON hexadecimal digits',
  identifier: 'string, opaque: text, or `0x` and hexadecimal digits',
  time: 'string, ISO 8601',
  nothing: 'true',
  numeral: 'string; BER has whole numbers only',
};

const legend = `Each service and event has a section on the page of its group with its members, both wire forms and a sample.

- **Required**: _in BER_ and _in XML_ name the encoding that alone insists. The model requires what ECMA-269 does, as far as both encodings have it.
- **BER**: tag and form. Without a tag the form's own universal tag stands. Tags are IMPLICIT where EXPLICIT is not written. Members stand in the order of the table.
- **XML**: what the element holds. Its name is the member's, and a value is spelled as in the model, if no other name is given. Elements stand in the order of the table, if nothing else is said.
- **Edition**: the edition of ECMA-323 that brought it; 3 means the third or one before it. BER (ECMA-285) has one edition.
- **Samples** hold what is required and a few things more. Of BER there is a line for each data value: the offset of its first octet in hexadecimal, its octets (of one that is made of others, tag and length), name, tag, form and value. Decoding a sample gives back the message it was made from.
- Every structure keeps what a peer sends beyond the standard in \`unknownMembers\`.

The pages tell of Phase III.`;

/**
 * The first page of the reference.
 *
 * @param groups - titles and files of the pages of the service groups
 * @param types - those of the shared types
 */
export function referencePage(
  groups: readonly (readonly [title: string, file: string])[],
  types: readonly (readonly [title: string, file: string])[],
): string {
  const links = (pages: readonly (readonly [string, string])[]): string =>
    pages.map(([title, file]) => `- [${title}](${file})`).join('\n');
  const body = blocks(
    legend,
    whatMethodsThrowText(),
    '## Service groups',
    links(groups),
    '## Other pages',
    '- [All messages](all-messages.md)\n- [Errors](errors.md)\n- [JSON](json.md)',
    '## Shared types',
    links(types),
    '## Kinds of value',
    table(
      ['Kind', 'BER', 'XML', 'Model'],
      builtInTypes.map((type) => [
        code(type),
        wireText(builtInWire(type)),
        builtInXml[type],
        inModel[type],
      ]),
    ),
  );
  const children = [
    'all-messages.md',
    ...groups.map(([, file]) => file),
    'errors.md',
    ...types.map(([, file]) => file),
    'json.md',
  ];
  return page('Reference', body, children);
}
