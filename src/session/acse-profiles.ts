import type { ProfileName } from '../transport/profiles.js';
import type { AcseInitiatorOptions, AcseResponderOptions } from './acse-association.js';
import { allFunctions } from './acse-functions.js';

/** What vendors' systems and their clients say when an association opens, where that is not what X.227 alone has them say. */
interface AcseProfile {
  readonly initiator: AcseInitiatorOptions;
  readonly responder: AcseResponderOptions;
}

const octets = (text: string): Uint8Array => new TextEncoder().encode(text);

const ALCATEL: AcseProfile = {
  initiator: {
    versions: { versionOne: true, versionTwo: true },
    form: { namesVersion: true, directReference: '1.3.12.0.218.200', versionBits: 5 },
    functions: {
      required: {
        switchingFunctionServices: allFunctions.switchingFunctionServices,
        eventReportServices: allFunctions.eventReportServices,
        bidirectionalServices: allFunctions.bidirectionalServices,
        statusReportingServices: allFunctions.statusReportingServices,
      },
      supplied: {
        computingFunctionServices: allFunctions.computingFunctionServices,
        bidirectionalServices: allFunctions.bidirectionalServices,
      },
    },
  },
  responder: {},
};

/** By profile; a profile that is not here does as X.227 and its phase have it. */
export const ACSE_PROFILES: Readonly<Partial<Record<ProfileName, AcseProfile>>> = {
  hipath4000: {
    // The context of phase II, and one version, as clients are seen to ask for it.
    initiator: {
      applicationContext: '1.3.12.0.218',
      versions: { versionFour: true },
      form: { requirementBits: 2, versionBits: 16 },
    },
    // Clients insist on a value, a stamp and a version, and look at neither.
    responder: { authentication: { octets: [octets('.0 010101 -0000'), octets('1.0.0.00')] } },
  },
  oxe: ALCATEL,
  oxo: ALCATEL,
};
