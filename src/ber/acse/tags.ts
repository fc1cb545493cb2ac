/** Tags of the members that AARQ and AARE have under different numbers. */
export interface NegotiationTags {
  readonly requirements: number;
  readonly mechanism: number;
  readonly authentication: number;
  /** The alternative that two octet strings are in HiPath's value: 0 in the request, 1 in the answer. */
  readonly octets: number;
  readonly result: number;
  readonly diagnostic: number;
}

export const version = 0x80;
export const context = 0x81;
export const userInformation = 0x9e;
const none = -2;
export const requestTags: NegotiationTags = {
  requirements: 0x8a,
  mechanism: 0x8b,
  authentication: 0x8c,
  octets: 0xa0,
  result: none,
  diagnostic: none,
};
export const responseTags: NegotiationTags = {
  requirements: 0x88,
  mechanism: 0x89,
  authentication: 0x8a,
  octets: 0xa1,
  result: 0x82,
  diagnostic: 0x83,
};
