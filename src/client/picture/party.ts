/** What a party's identifier says of it. */
export type PartyKind =
  /** A number or name of which nothing is said but that it is one: `100`. */
  | 'device'
  /** A number of the public network. */
  | 'public'
  /** A number of a private network. */
  | 'private'
  /** There is a party, of whom nothing is known. */
  | 'notKnown'
  /** Who it is may not be told. */
  | 'restricted'
  /** The switch found it needless to say. */
  | 'notRequired';

/** Somebody in a call, whatever form the switch's identifier has. What is not known is left out, never guessed. */
export interface Party {
  readonly kind: PartyKind;
  readonly number?: string;
  readonly name?: string;
  /** As `tel:` or `sip:` address, where the identifier is one. */
  readonly uri?: string;
  /** The identifier as it came; give it back to the switch unchanged. */
  readonly original?: string;
}
