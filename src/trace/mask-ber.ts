import { apduAt } from '../ber/inspect/apdu-wire.js';
import { eachLeaf } from '../ber/inspect/leaves.js';
import { type Tlv, tlvs } from '../ber/inspect/tlv.js';
import type { Phase } from '../transport/profiles.js';
import { isSecretName, MASK, namesSecret } from './secret-names.js';

const latin1 = new TextDecoder('latin1');

/** Octets as the text that they may be, in one octet a character or two. */
const textOf = (octets: Uint8Array): string => latin1.decode(octets).replaceAll('\0', '');

/**
 * A message of BER with each octet of its secrets masked. Tags and lengths stay, so that it is read as before.
 *
 * @param octets - an apdu of ROSE or ACSE, whole or broken
 * @param phase - the phase of CSTA; undefined where it is not known, and what is a secret in any phase is masked
 * @returns the octets themselves where there is no secret in them
 */
export function maskedBer(octets: Uint8Array, phase: Phase | undefined): Uint8Array {
  // Private data that nobody takes apart is looked through as text, if there is any reason to.
  const namesOne = namesSecret(textOf(octets));
  let masked: Uint8Array | undefined;
  const hide = ({ offset, header, contents }: Tlv, isSecret: boolean): void => {
    if (!isSecret && !(namesOne && namesSecret(textOf(contents)))) return;
    masked ??= octets.slice();
    const start = offset + header.length;
    masked.fill(MASK, start, start + contents.length);
  };
  const readings = phase === undefined ? ([3, 1] as const) : ([phase === 1 ? 1 : 3] as const);
  for (const tlv of tlvs(octets)) {
    for (const reading of readings) eachLeaf(tlv, apduAt(tlv, reading), isSecretName, hide);
  }
  return masked ?? octets;
}
