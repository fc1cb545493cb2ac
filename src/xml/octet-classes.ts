/** What the octets of a document in UTF-8 may be part of. Octets of 128 and more are only looked at where they matter. */

/** Octets that stand for themselves in text: no markup, no reference, no line end to be changed, no odd character. */
export const inText = new Uint8Array(256);
/** The same for the values of attributes, in either kind of quote. */
export const inValue = new Uint8Array(256);
/** Octets that names may hold: 2 where they may begin one. */
export const inName = new Uint8Array(256);

for (let octet = 0x20; octet < 0x80; octet++) {
  const character = String.fromCharCode(octet);
  if (!'<&]'.includes(character)) inText[octet] = 1;
  if (!'<&"\''.includes(character)) inValue[octet] = 1;
  if (/[:A-Z_a-z]/.test(character)) inName[octet] = 2;
  else if (/[-.0-9]/.test(character)) inName[octet] = 1;
}
