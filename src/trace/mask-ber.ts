import { annotated, type BerElement } from '../ber/inspect/annotate.js';
import { apduAt } from '../ber/inspect/apdu-wire.js';
import { tlvs } from '../ber/inspect/tlv.js';
import type { Phase } from '../transport/profiles.js';
import { isSecretName, MASK, namesSecret } from './secret-names.js';

const latin1 = new TextDecoder('latin1');

/**
 * A message of BER with each octet of its secrets masked. Tags and lengths stay, so that it is read as before.
 *
 * @param octets - an apdu of ROSE or ACSE, whole or broken
 * @param phase - the phase of CSTA; undefined where it is not known, and what is a secret in any phase is masked
 * @returns the octets themselves where there is no secret in them
 */
export function maskedBer(octets: Uint8Array, phase: Phase | undefined): Uint8Array {
  const elements = tlvs(octets);
  const readings = phase === undefined ? ([3, 1] as const) : ([phase === 1 ? 1 : 3] as const);
  const isSecret = (element: BerElement): boolean => {
    const { start, end } = contentsOf(element);
    // Nothing shorter has room for the name of a secret and the secret.
    return end - start >= SHORTEST && namesSecret(textOf(octets.subarray(start, end)));
  };
  const secrets = readings
    .flatMap((one) => elements.map((tlv) => annotated(tlv, apduAt(tlv, one))))
    .flatMap((element) => secretLeaves(element, false, isSecret));
  if (secrets.length === 0) return octets;
  const masked = octets.slice();
  for (const { start, end } of secrets) masked.fill(MASK, start, end);
  return masked;
}

const SHORTEST = 5;

/** Octets as the text that they may be, in one octet a character or two. */
const textOf = (octets: Uint8Array): string => latin1.decode(octets).replaceAll('\0', '');

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function contentsOf({ offset, header, length }: BerElement): Stretch {
  const start = offset + header.length / 2;
  return { start, end: start + length };
}

/** The contents of the primitive elements that are secrets, or that name one among what nobody takes apart. */
function secretLeaves(
  element: BerElement,
  isWithinSecret: boolean,
  namesOne: (element: BerElement) => boolean,
): Stretch[] {
  const { name = '', elements } = element;
  const isSecret = isWithinSecret || name.split('.').some(isSecretName);
  if (elements) return elements.flatMap((inner) => secretLeaves(inner, isSecret, namesOne));
  return isSecret || namesOne(element) ? [contentsOf(element)] : [];
}
