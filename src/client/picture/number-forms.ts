/**
 * The forms in which identifiers carry numbers, names and addresses (ECMA-269 clause 10, RFC 3261, RFC 3966).
 *
 * @packageDocumentation
 */

/** What the text of an identifier says. */
export interface NumberForm {
  readonly number?: string | undefined;
  readonly name?: string | undefined;
  readonly uri?: string | undefined;
  /** The number is a global one, of the public network: it begins with `+`. */
  readonly isGlobal: boolean;
}

/** The switching function's own form: `N<number!national*sub-address&attributes/extension%index>name`. */
const OWN_FORM = /^N<([^<>!&/%]*)([^<>]*)>(.*)$/is;
const EXTENSION = /\/([^!&/%]+)/;
/** `"Alice" <sip:100@pbx>`, as SIP headers have it. */
const NAMED_ADDRESS = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^<"]*?))\s*<((?:sips?|tel):[^<>]*)>/i;
const TEL = /^tel:([^;?]*)/i;
const SIP = /^sips?:(?:([^@;?]*)(?:[;:][^@]*)?@)?([^;?]*)/i;
/** Avaya AES: extension, switch, address, instance. */
const AES_FORM = /^([^:]+):[^:]*:.*:[012]$/;
const DIALLABLE = /^\+?[0-9A-D*#]+$/;
const SEPARATORS = /[-.() ]/g;

/** Reads the text of a device identifier. */
export function parseNumber(text: string): NumberForm {
  const own = OWN_FORM.exec(text);
  if (own) {
    const [, digits = '', rest = '', name = ''] = own;
    const number = digits === '' ? EXTENSION.exec(rest)?.[1] : digits;
    return { ...plain(number), name: name === '' ? undefined : name };
  }
  const named = NAMED_ADDRESS.exec(text);
  if (named) {
    const [, quoted, bare, uri = ''] = named;
    const name = quoted?.replace(/\\(.)/g, '$1') ?? bare;
    return { ...address(uri), name: name === '' ? undefined : name };
  }
  if (TEL.test(text) || SIP.test(text)) return address(text);
  const extension = AES_FORM.exec(text)?.[1];
  return plain(extension ?? (text === '' ? undefined : text));
}

function plain(number: string | undefined): NumberForm {
  return { number, isGlobal: number?.startsWith('+') ?? false };
}

function address(uri: string): NumberForm {
  const user = TEL.exec(uri)?.[1] ?? SIP.exec(uri)?.[1] ?? '';
  const number = unescaped(user).replace(SEPARATORS, '');
  return { ...(DIALLABLE.test(number) ? plain(number) : plain(undefined)), uri };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
