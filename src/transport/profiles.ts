import type { FramingName } from './framing/framing.js';

/** The encodings of CSTA messages. */
export type Encoding = 'ber' | 'xml';

/** The phases of CSTA: I (ECMA-180), II (ECMA-218) and III (ECMA-285 and ECMA-323). */
export type Phase = 1 | 2 | 3;

/** The editions of ECMA-323 that messages are written in. */
export type XmlEdition = 'ed3' | 'ed4' | 'ed5' | 'ed6';

/** Names of what vendors' systems speak. */
export type ProfileName = 'hipath4000' | 'oxe' | 'openscape' | 'avaya-dmcc' | 'md110';

/** What a vendor's system speaks. An address may name one, and overrides what it says otherwise. */
export interface Profile {
  readonly encoding: Encoding;
  readonly framing: FramingName;
  readonly phase: Phase;
  /** Whether the association is opened with ACSE. */
  readonly acse: boolean;
  /** The edition of ECMA-323, where it is known to be one only. */
  readonly edition?: XmlEdition;
  /** The port where the system usually listens. */
  readonly port?: number;
  /** The port where it usually listens for TLS. */
  readonly tlsPort?: number;
  /** Whether CSTA is spoken inside an application session (ECMA-354). */
  readonly applicationSession?: boolean;
  /** The version of the protocol that is asked for there, where that is not the namespace of the edition. */
  readonly protocolVersion?: string;
  /** How it makes sure that the peer is there: how often, in milliseconds, and how many may go unanswered. */
  readonly heartbeat?: { readonly interval: number; readonly misses: number };
}

/** What is known of vendors' systems. */
export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  /** Siemens HiPath 4000: associations by ACSE, then the events of ECMA-285 to the letter. */
  hipath4000: { encoding: 'ber', framing: 'hipath', phase: 3, acse: true, port: 7001 },
  /** Alcatel-Lucent OmniPCX Enterprise: no association; keeps the link alive with Phase I's system status. */
  oxe: {
    encoding: 'ber',
    framing: 'length16',
    phase: 1,
    acse: false,
    port: 2555,
    heartbeat: { interval: 30_000, misses: 2 },
  },
  /** Unify OpenScape Voice. */
  openscape: { encoding: 'xml', framing: 'xml', phase: 3, acse: false, port: 1040 },
  /** Avaya Application Enablement Services, device, media and call control. */
  'avaya-dmcc': {
    encoding: 'xml',
    framing: 'xml',
    phase: 3,
    acse: false,
    edition: 'ed3',
    port: 4721,
    tlsPort: 4722,
    applicationSession: true,
    // Avaya numbers its versions behind the edition's namespace, and takes older ones; this is that of release 4.1.
    protocolVersion: 'http://www.ecma-international.org/standards/ecma-323/csta/ed3/priv2',
  },
  /** Ericsson MD110 and MX-ONE, application link. */
  md110: { encoding: 'ber', framing: 'length16', phase: 1, acse: false },
};
