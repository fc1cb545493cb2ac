import { isNamed, type Party } from './party.js';

/**
 * Tells which device a party is: two parties with the same key are the same device. Undefined for a party that nobody
 * has named.
 */
export type DeviceKey = (party: Party) => string | undefined;

/**
 * The equality of devices that holds where a program sets no other: by number, or by address where there is no number. A
 * number of the public network is not the same as one of the switch, even if they have the same digits.
 */
export const deviceKey: DeviceKey = (party) => {
  if (!isNamed(party)) return undefined;
  const { kind, number, uri, original } = party;
  if (number === undefined) return uri === undefined ? original : plainAddress(uri);
  return kind === 'device' ? number : `${kind} ${number.replace(/^\+/, '')}`;
};

/** An address without its parameters, and without the case of letters that make no difference. */
function plainAddress(uri: string): string {
  const [address = uri] = uri.split(/[;?]/, 1);
  const at = address.lastIndexOf('@');
  return at < 0 ? address.toLowerCase() : address.slice(0, at) + address.slice(at).toLowerCase();
}
