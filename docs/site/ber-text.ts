import type {
  BitsType,
  BuiltInType,
  EnumerationType,
  NamedNumber,
} from '../../src/schema/language.js';

const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder();

/** Octets as pairs of hexadecimal digits. */
export const hexOf = (octets: Uint8Array): string =>
  [...octets].map((octet) => octet.toString(16).padStart(2, '0')).join(' ');

const quoted = (text: string): string => JSON.stringify(text);

function integerOf(content: Uint8Array): number {
  let value = (content[0] ?? 0) >= 0x80 ? -1 : 0;
  for (const octet of content) value = value * 256 + octet;
  return value;
}

const isPrintable = (content: Uint8Array): boolean =>
  content.length > 0 && content.every((octet) => octet >= 0x20 && octet < 0x7f);

/** Reads the content of a value of a built-in type, for people. */
export function textOfBuiltIn(type: BuiltInType): (content: Uint8Array) => string {
  switch (type) {
    case 'integer':
    case 'decimal':
    case 'numeral':
      return (content) => String(integerOf(content));
    case 'boolean':
      return (content) => String(content[0] !== 0);
    case 'nothing':
      return () => '';
    case 'octets':
    case 'identifier':
      return (content) => (isPrintable(content) ? quoted(utf8.decode(content)) : '');
    default:
      return (content) => quoted(latin1.decode(content));
  }
}

/** The number of a value in BER. */
export const numberOf = (value: number | NamedNumber): number | undefined =>
  typeof value === 'number' ? value : value.number;

/** Reads a number of an enumeration by its name. */
export const textOfEnumeration =
  ({ values }: EnumerationType | BitsType) =>
  (content: Uint8Array): string => {
    const number = integerOf(content);
    const name = Object.entries(values).find(([, value]) => numberOf(value) === number)?.[0];
    return name === undefined ? String(number) : `${name} (${number})`;
  };

/** Reads a bit string by the names of the bits that are set. */
export const textOfBits =
  ({ values }: BitsType) =>
  (content: Uint8Array): string => {
    const isSet = (bit: number): boolean =>
      (((content[1 + (bit >> 3)] ?? 0) << (bit & 7)) & 0x80) !== 0;
    const names = Object.entries(values).flatMap(([name, value]) => {
      const bit = numberOf(value);
      return bit !== undefined && isSet(bit) ? [`${name} (${bit})`] : [];
    });
    return names.length === 0 ? 'no bit' : names.join(', ');
  };
