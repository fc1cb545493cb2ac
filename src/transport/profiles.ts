import type { FramingName } from './framing/framing.js';

/** The encodings of CSTA messages. */
export type Encoding = 'ber' | 'xml';

/** The phases of CSTA: I (ECMA-180), II (ECMA-218) and III (ECMA-285 and ECMA-323). */
export type Phase = 1 | 2 | 3;

/** The editions of ECMA-323 that messages are written in. */
export type XmlEdition = 'ed3' | 'ed4' | 'ed5' | 'ed6';

/** Names of what vendors' systems speak. */
export type ProfileName =
  | 'hipath4000'
  | 'oxe'
  | 'oxo'
  | 'openscape'
  | 'avaya-dmcc'
  | 'md110'
  | 'zultys'
  | 'eltex'
  | 'unitel';

/** What a vendor's system speaks. An address may name one, and overrides what it says otherwise. */
export interface Profile {
  readonly encoding: Encoding;
  readonly framing: FramingName;
  readonly phase: Phase;
  /** Whether the association is opened with ACSE. */
  readonly acse: boolean;
  /** The edition of ECMA-323, where it is known to be one only. */
  readonly edition?: XmlEdition;
  /** Whether documents of XML name a namespace. Default true. */
  readonly namespaced?: boolean;
  /** The port where the system usually listens. */
  readonly port?: number;
  /** The port where it usually listens for TLS. */
  readonly tlsPort?: number;
  /** The octets that the two sides say to each other before the first frame. */
  readonly opening?: OpeningOctets;
  /** Whether the system says its status to a client that has come, before the client has asked for anything. */
  readonly greets?: boolean;
  /** How often the system says its status, and after how many without an answer it takes the link for broken. */
  readonly heartbeat?: { readonly interval: number; readonly misses: number };
  /** Whether lists of connections, in Phase I, have the connections alone, without the devices at their ends. */
  readonly plainConnectionLists?: boolean;
  /** Whose relative of Phase I it speaks, where not that of ECMA-180. */
  readonly phase1Dialect?: 'omnipcx';
  /** Whether CSTA is spoken inside an application session (ECMA-354). */
  readonly applicationSession?: boolean;
  /** The versions of the protocol that are asked for there, the newest first, where not the edition's namespace. */
  readonly protocolVersions?: readonly string[];
  /** Whose additions to CSTA it speaks: an entry point under `csta/vendor`. */
  readonly vendor?: 'avaya';
  /** The element that a user and a password are given in when an application session is asked for. */
  readonly login?: LoginForm;
}

/** One octet of each side, in front of the first frame. */
export interface OpeningOctets {
  readonly client: number;
  readonly switch: number;
}

/** How a login is written in XML. */
export interface LoginForm {
  readonly namespace: string;
  /** The prefix of the element; its members have none. Default: it has none either. */
  readonly prefix?: string;
  /** Whether it names how long a session is kept that has lost its link, and a session to take up again. */
  readonly resumes: boolean;
}

const ALCATEL = {
  encoding: 'ber',
  framing: 'length16',
  phase: 1,
  acse: true,
  port: 2555,
  opening: { client: 0x42, switch: 0x50 },
  heartbeat: { interval: 30_000, misses: 2 },
  phase1Dialect: 'omnipcx',
} as const;

const DMCC = 'http://www.ecma-international.org/standards/ecma-323/csta/';

/** What is known of vendors' systems. */
export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  /** Siemens HiPath 4000: associations by ACSE, then the events of ECMA-285 to the letter. */
  hipath4000: {
    encoding: 'ber',
    framing: 'hipath',
    phase: 3,
    acse: true,
    port: 7001,
    greets: true,
  },
  /** Alcatel-Lucent OmniPCX Enterprise: ACSE in its older form behind an octet of each side. */
  oxe: ALCATEL,
  /** Alcatel-Lucent OmniPCX Office: the same. */
  oxo: ALCATEL,
  /** Unify OpenScape Voice. */
  openscape: {
    encoding: 'xml',
    framing: 'xml',
    phase: 3,
    acse: false,
    edition: 'ed4',
    port: 1040,
    greets: true,
  },
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
    // Avaya numbers its versions behind the edition's namespace: 8.0.1, 7.0, 6.x down to 3.0.
    protocolVersions: [
      ...['privC', 'privB', 'privA', 'priv7', 'priv6', 'priv5', 'priv4', 'priv3', 'priv2', 'priv1'],
    ].map((version) => `${DMCC}ed3/${version}`),
    login: { namespace: 'http://www.avaya.com/csta', resumes: true },
    vendor: 'avaya',
  },
  /** Ericsson MD110 and MX-ONE, application link. */
  md110: {
    encoding: 'ber',
    framing: 'length16',
    phase: 1,
    acse: false,
    plainConnectionLists: true,
  },
  /** Zultys MX. Its login is a message of its own. */
  zultys: {
    encoding: 'xml',
    framing: 'xml',
    phase: 3,
    acse: false,
    namespaced: false,
    tlsPort: 7778,
  },
  /** Eltex ECSS-10. */
  eltex: {
    encoding: 'xml',
    framing: 'xml',
    phase: 3,
    acse: false,
    edition: 'ed3',
    applicationSession: true,
    login: { namespace: 'http://www.eltex.org/csta', prefix: 'ns1', resumes: false },
  },
  /** Uni-Tel. */
  unitel: { encoding: 'xml', framing: 'nul', phase: 3, acse: false, applicationSession: true },
};
