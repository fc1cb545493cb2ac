/**
 * What a peer sent that the schema does not know, kept so that encoding gives it back in place.
 *
 * `index` counts the elements (XML) or data values (BER) that stood before it in its parent.
 */
export type UnknownMember =
  | {
      /** The whole tag-length-value, as received. */
      readonly ber: Uint8Array;
      readonly index: number;
    }
  | {
      /** The whole element, as received, or text that stood where only elements may. */
      readonly xml: string;
      readonly index: number;
      /**
       * Namespace prefixes that the element uses and does not declare. '' is the default namespace; without it, elements
       * that have no prefix are of the message's own namespace.
       */
      readonly namespaces?: Readonly<Record<string, string>>;
      /** The element within the parent that holds it, where that has no room for it: see `of` below. */
      readonly of?: string;
    }
  | {
      /** Name of an attribute, with its prefix. */
      readonly attribute: string;
      readonly value: string;
      /** The namespace of its prefix, if it has one. */
      readonly namespaces?: Readonly<Record<string, string>>;
      /**
       * The element within the parent that carries it, where that is not the parent itself. It is named by wire names,
       * outermost first: `connections/connectionListItem[2]` is in the third item of the list `connections`.
       */
      readonly of?: string;
    };

/** A structure that keeps what it does not know. */
export interface Open {
  /** What the schema does not know, in the order of arrival. */
  readonly unknownMembers?: readonly UnknownMember[];
}

/** A bit string that keeps what it does not know. */
export interface OpenBits extends Open {
  /** Numbers of the bits that were set in BER and have no name. */
  readonly unknownBits?: readonly number[];
}

/** A bit string whose bits have no names. */
export interface NamelessBits extends OpenBits {
  /** How many bits it has in BER; absent where the last one is set. */
  readonly bitCount?: number;
}

/** An alternative of a choice that the schema does not know. */
export interface UnknownAlternative {
  readonly unknownMembers: readonly UnknownMember[];
}

/** A value of an enumeration that the schema does not know: `#` and the number (BER) or the text (XML). */
export type UnknownValue = `#${string}`;
