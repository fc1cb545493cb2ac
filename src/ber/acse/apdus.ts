/** The apdus of ACSE (X.227) that open, release and abort an association for CSTA, as programs see them. */

import type { ACSEUserInformationForCSTA } from '../../model/generated/association.js';
import type { UnknownMember } from '../../model/unknown-member.js';

/** Application contexts of CSTA, by phase. HiPath peers of phase III send that of phase II. */
export const applicationContexts = {
  1: '1.3.12.0.180',
  2: '1.3.12.0.218',
  3: '1.3.12.0.285',
} as const;

/** Who a side says it is: octet strings, text, or the whole value of another form as received. */
export type AuthenticationValue =
  | { readonly octets: readonly Uint8Array[]; readonly text?: undefined; readonly raw?: undefined }
  | { readonly text: string; readonly octets?: undefined; readonly raw?: undefined }
  | { readonly raw: Uint8Array; readonly octets?: undefined; readonly text?: undefined };

/** What ACSE and BER leave to the writer's choice. Peers differ in it, and some insist on theirs. */
export interface AcseForm {
  /** The version of ACSE is named, as X.227 had it first: version 1. */
  readonly namesVersion?: true;
  /** How many bits the requirements have at least: HiPath's have two. 0 to 32; default: as few as will do. */
  readonly requirementBits?: number;
  /** The object identifier that the user information names as its syntax, dotted. */
  readonly directReference?: string;
  /** How many bits the versions of CSTA have at least: HiPath's have sixteen. 0 to 256; default: as few as will do. */
  readonly versionBits?: number;
}

/** What both sides say when they agree on an association. */
export interface Negotiation extends AcseForm {
  /** Name of the application context, dotted. */
  readonly applicationContext: string;
  /** Whether the authentication functional unit is asked for, or agreed to. */
  readonly requiresAuthentication?: boolean;
  /** Name of the authentication mechanism, dotted. */
  readonly mechanismName?: string;
  readonly authentication?: AuthenticationValue;
  readonly userInformation?: ACSEUserInformationForCSTA;
  /**
   * Elements whose values would be written with other octets than they came with. They are written again as they came;
   * without them the values are.
   */
  readonly asReceived?: AsReceived;
  /** Members that this library has no use for, as received. They are written again in their places. */
  readonly unknownMembers?: readonly UnknownMember[];
}

/** What both sides say, on its way from the wire. */
export type NegotiationDraft = { -readonly [Name in keyof Negotiation]: Negotiation[Name] };

/** Whole elements of BER, by the members that they are. */
export interface AsReceived {
  readonly requirements?: Uint8Array;
  readonly authentication?: Uint8Array;
  readonly userInformation?: Uint8Array;
}

/** Asks for an association. */
export interface AssociateRequest extends Negotiation {
  readonly apdu: 'AARQ';
}

/** Answers the request for an association. */
export interface AssociateResponse extends Negotiation {
  readonly apdu: 'AARE';
  /** 0 accepted, 1 rejected for good, 2 rejected for now. */
  readonly result: number;
  /** Who says so, and why (X.227 lists the numbers; 0 is no reason). */
  readonly diagnostic: { readonly from: 'user' | 'provider'; readonly reason: number };
}

/** Asks to release the association, or agrees. */
export interface Release {
  readonly apdu: 'RLRQ' | 'RLRE';
  /** 0 normal; others say that it is urgent, not finished, or of the user's making. */
  readonly reason?: number;
}

/** Breaks the association off. */
export interface Abort {
  readonly apdu: 'ABRT';
  /** 0 the user of ACSE, 1 its provider. */
  readonly source: number;
}

/** An apdu of ACSE. */
export type AcseApdu = AssociateRequest | AssociateResponse | Release | Abort;
