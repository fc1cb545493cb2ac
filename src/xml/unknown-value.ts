/**
 * Values of enumerations that the schema does not know: in the model `#` and what the wire said. There BER has numbers
 * and XML has text, so text that looks like a number stands in apostrophes, and so does text that looks like that.
 */

const looksLikeNumber = /^('*)\d+\1$/;

/** The model's value for a text of XML. */
export const unknownValue = (text: string): string =>
  looksLikeNumber.test(text) ? `#'${text}'` : `#${text}`;

/**
 * The text of XML for a model's value.
 *
 * @returns undefined if it is a number of BER
 */
export function unknownValueText(value: string): string | undefined {
  const text = value.slice(1);
  if (!looksLikeNumber.test(text)) return text;
  return text.startsWith("'") ? text.slice(1, -1) : undefined;
}
