/** The pieces of a document: comments, CDATA sections, processing instructions, tags, and text. */
const pieces =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/g;

const lineBreak = /\r\n?|\n/g;

/**
 * A document in one line that means the same: line breaks in text become references to them; within tags, where they are
 * white space like any other, within comments and within processing instructions they become spaces.
 *
 * @param xml - a well-formed document
 */
export function oneLine(xml: string): string {
  if (!/[\r\n]/.test(xml)) return xml;
  return xml.replace(pieces, (piece) => {
    if (piece.startsWith('<![CDATA[')) return piece.replace(lineBreak, ']]>&#10;<![CDATA[');
    return piece.replace(lineBreak, piece.startsWith('<') ? ' ' : '&#10;');
  });
}
