import {
  type AcseApdu,
  type AcseForm,
  type AssociateRequest,
  type AssociateResponse,
  type AuthenticationValue,
  applicationContexts,
} from '../ber/acse/apdus.js';
import { decodeAcse, encodeAcse, isAcse } from '../ber/acse/codec.js';
import { SessionError } from '../model/errors.js';
import type {
  ACSEUserInformationForCSTA,
  CSTAFunctionality,
  CSTAVersion,
} from '../model/generated/association.js';
import type { Phase } from '../transport/profiles.js';
import { diagnosticText, refusalReasons, refusesIdentity } from './acse-diagnostics.js';
import type { Association, AssociationFactory, AssociationLink } from './association.js';

/** Who a side says it is: a name and a password, as HiPath wants it, or another authentication value of ACSE. */
export type Authentication =
  | { readonly name: string; readonly password: string }
  | AuthenticationValue;

/** What both sides of ACSE may settle. */
interface AcseCommon {
  /** The phase of CSTA that is spoken. Default 3. */
  readonly phase?: Phase | undefined;
  /** Who this side says it is. Default: nobody. */
  readonly authentication?: Authentication | undefined;
  /** The versions of the protocol that this side speaks. Default: those of the phase. */
  readonly versions?: CSTAVersion | undefined;
}

/** How the association is asked for. */
export interface AcseInitiatorOptions extends AcseCommon {
  /** The name of the application context, dotted. Default: that of the phase, `1.3.12.0.285` for the third. */
  readonly applicationContext?: string | undefined;
  /** What X.227 and BER leave open, as the peer wants it. Default: as little as will do. */
  readonly form?: AcseForm | undefined;
  /**
   * The functions of CSTA that this side needs and can supply, which the user information then names in its older
   * definition. Default: it names none, in the newer one.
   */
  readonly functions?: FunctionsOfSides | undefined;
}

/** The functions of CSTA that a side needs of the other, and those that it can supply. */
export interface FunctionsOfSides {
  readonly required: CSTAFunctionality;
  readonly supplied: CSTAFunctionality;
}

/** How requests for the association are answered. */
export interface AcseResponderOptions extends AcseCommon {
  /** The application contexts that are taken, dotted. Default: those of all phases. */
  readonly applicationContexts?: readonly string[] | undefined;
  /** Whether to take a peer that says this of itself, or nothing. Default: everybody. */
  readonly authenticate?: ((value: AuthenticationValue | undefined) => boolean) | undefined;
}

/** What a side says that it speaks: of phase III, the versions that are in BER. */
const VERSIONS: Readonly<Record<Phase, CSTAVersion>> = {
  1: { versionOne: true },
  2: { versionTwo: true },
  3: {
    versionThree: true,
    versionFour: true,
    versionFive: true,
    versionFifteen: true,
    versionNineteen: true,
  },
};

/**
 * All versions that have a meaning, the newest first, and the phases in which they are taken. A peer that names an
 * edition of ECMA-323 on a link of BER speaks phase III all the same.
 */
const NEWEST_FIRST = [
  ['versionNineteen', 3],
  ['versionEighteen', 3],
  ['versionSeventeen', 3],
  ['versionSixteen', 3],
  ['versionFifteen', 3],
  ['versionFourteen', 3],
  ['versionThirteen', 3],
  ['versionTwelve', 3],
  ['versionEleven', 3],
  ['versionTen', 3],
  ['versionNine', 3],
  ['versionEight', 3],
  ['versionSeven', 3],
  ['versionSix', 3],
  ['versionFive', 3],
  ['versionFour', 3],
  ['versionThree', 3],
  ['versionTwo', 2],
  ['versionOne', 1],
] as const;

/**
 * Opens the association with ACSE (X.227).
 *
 * @param options - who we are and what we speak
 * @throws EncodeError if they cannot be said
 */
export function acseInitiator(options: AcseInitiatorOptions = {}): AssociationFactory {
  const asks = checked(requestOf(options));
  return (link) => new AcseAssociation(link, { asks });
}

/**
 * Waits for the peer to open the association with ACSE (X.227).
 *
 * @param options - who we are, what we speak and whom we take
 * @throws EncodeError if they cannot be said
 */
export function acseResponder(options: AcseResponderOptions = {}): AssociationFactory {
  checked(requestOf(options));
  const { authenticate = () => true } = options;
  return (link) =>
    new AcseAssociation(link, {
      answers: (request) =>
        responseTo(request, options, (value) => {
          return link.faults.call('authenticate', () => authenticate(value)) === true;
        }),
    });
}

/** What one side does: ask, or answer. */
interface Part {
  readonly asks?: AssociateRequest;
  answers?(request: AssociateRequest): AssociateResponse;
}

class AcseAssociation implements Association {
  readonly name = 'ACSE';
  readonly #link: AssociationLink;
  readonly #part: Part;
  #state: 'opening' | 'open' | 'releasing' | 'over' = 'opening';
  #released: () => void = () => {};

  constructor(link: AssociationLink, part: Part) {
    this.#link = link;
    this.#part = part;
  }

  open(): void {
    if (this.#part.asks) this.#send(this.#part.asks);
  }

  take({ octets }: { readonly octets: Uint8Array }): boolean {
    if (!isAcse(octets)) return false;
    const apdu = this.#decode(octets);
    if (apdu) this.#dispatch(apdu);
    return true;
  }

  release(): Promise<void> {
    if (this.#state !== 'open') return Promise.resolve();
    this.#state = 'releasing';
    return new Promise((resolve) => {
      this.#released = resolve;
      this.#send({ apdu: 'RLRQ', reason: 0 });
    });
  }

  abort(): void {
    if (this.#state === 'over') return;
    this.#state = 'over';
    this.#send({ apdu: 'ABRT', source: 0 });
  }

  #decode(octets: Uint8Array): AcseApdu | undefined {
    try {
      return decodeAcse(octets);
    } catch (cause) {
      this.#fail('sent an apdu of ACSE that cannot be read', cause);
      return undefined;
    }
  }

  #dispatch(apdu: AcseApdu): void {
    switch (apdu.apdu) {
      case 'AARQ':
        this.#takeRequest(apdu);
        break;
      case 'AARE':
        this.#takeResponse(apdu);
        break;
      case 'RLRQ':
        this.#takeRelease();
        break;
      case 'RLRE':
        this.#state = 'over';
        this.#released();
        break;
      case 'ABRT':
        this.#end(new SessionError('association-refused', 'the peer aborted the association'));
        break;
    }
  }

  #takeRequest(request: AssociateRequest): void {
    if (this.#state !== 'opening' || !this.#part.answers) {
      this.#fail('asked for an association that it was not to ask for');
      return;
    }
    const response = this.#part.answers(request);
    this.#send(response);
    if (response.result === 0) this.#opened();
    else {
      const why = diagnosticText(response);
      this.#end(new SessionError('association-refused', `the peer was refused: ${why}`));
    }
  }

  #takeResponse(response: AssociateResponse): void {
    if (this.#state !== 'opening' || !this.#part.asks) {
      this.#fail('answered a request for an association that was not made');
    } else if (response.result === 0) {
      this.#opened();
    } else {
      const why = diagnosticText(response);
      this.#end(
        new SessionError('association-refused', `the peer refused the association: ${why}`, {
          refusesIdentity: refusesIdentity(response),
        }),
      );
    }
  }

  #takeRelease(): void {
    this.#send({ apdu: 'RLRE', reason: 0 });
    // Where both sides release at once, each answers the other and has what it wanted.
    const crossed = this.#state === 'releasing';
    this.#state = 'over';
    if (crossed) this.#released();
    else this.#link.ended();
  }

  #opened(): void {
    this.#state = 'open';
    this.#link.opened();
  }

  #end(error: SessionError): void {
    this.#state = 'over';
    this.#released();
    this.#link.ended(error);
  }

  #fail(what: string, cause?: unknown): void {
    this.#link.ended(new SessionError('protocol', `the peer ${what}`, { cause }));
  }

  /** What cannot be sent is for a link that has ended, of which the session hears by itself. */
  #send(apdu: AcseApdu): void {
    this.#link.send({ octets: encodeAcse(apdu) }).catch(() => {});
  }
}

/** What cannot be encoded is better known before there is a link. */
function checked(request: AssociateRequest): AssociateRequest {
  encodeAcse(request);
  return request;
}

function requestOf(options: AcseInitiatorOptions): AssociateRequest {
  const { phase = 3, authentication, versions = VERSIONS[phase], form, functions } = options;
  return {
    apdu: 'AARQ',
    ...form,
    applicationContext: options.applicationContext ?? applicationContexts[phase],
    ...negotiated(authentication),
    userInformation: functions
      ? oldDefinition(versions, functions)
      : { newDefinition: { cSTAVersion: versions } },
  };
}

const oldDefinition = (
  cSTAVersion: CSTAVersion,
  { required, supplied }: FunctionsOfSides,
): ACSEUserInformationForCSTA => ({
  oldDefinition: {
    cSTAVersion,
    cSTAFunctionsRequiredByApplication: required,
    cSTAFunctionsThatCanBeSupplied: supplied,
  },
});

function responseTo(
  request: AssociateRequest,
  options: AcseResponderOptions,
  authenticate: (value: AuthenticationValue | undefined) => boolean,
): AssociateResponse {
  const { phase = 3, authentication } = options;
  const contexts = options.applicationContexts ?? Object.values(applicationContexts);
  const theirs = versionsOf(request);
  const taken = (version: keyof CSTAVersion, of: Phase): boolean =>
    options.versions ? options.versions[version] === true : of === phase;
  const common = NEWEST_FIRST.find(([version, of]) => taken(version, of) && theirs?.[version])?.[0];
  const spoken = common ? { [common]: true } : (options.versions ?? VERSIONS[phase]);
  const answer = (reason: number): AssociateResponse => ({
    apdu: 'AARE',
    ...formOf(request),
    applicationContext: request.applicationContext,
    result: reason === refusalReasons.none ? 0 : 1,
    diagnostic: { from: 'user', reason },
    // Who we are is nobody's business whom we do not take.
    ...(reason === refusalReasons.none && negotiated(authentication)),
    userInformation: informationFor(request, spoken),
  });
  if (!contexts.includes(request.applicationContext)) {
    return answer(refusalReasons.applicationContext);
  }
  if (!authenticate(request.authentication)) {
    return answer(
      request.authentication
        ? refusalReasons.authenticationFailure
        : refusalReasons.authenticationRequired,
    );
  }
  return answer(theirs && !common ? refusalReasons.notGiven : refusalReasons.none);
}

/** Peers read the form that they write. */
function formOf(request: AssociateRequest): AcseForm {
  const { namesVersion, requirementBits, directReference, versionBits } = request;
  return {
    ...(namesVersion && { namesVersion }),
    ...(requirementBits !== undefined && { requirementBits }),
    ...(directReference !== undefined && { directReference }),
    ...(versionBits !== undefined && { versionBits }),
  };
}

/** In the older definition each side is promised what it asked for; what is not there is refused when it is used. */
function informationFor(
  { userInformation }: AssociateRequest,
  versions: CSTAVersion,
): ACSEUserInformationForCSTA {
  const old = userInformation?.oldDefinition;
  if (!old) return { newDefinition: { cSTAVersion: versions } };
  return oldDefinition(versions, {
    required: old.cSTAFunctionsThatCanBeSupplied,
    supplied: old.cSTAFunctionsRequiredByApplication,
  });
}

function versionsOf({ userInformation }: AssociateRequest): CSTAVersion | undefined {
  return (userInformation?.newDefinition ?? userInformation?.oldDefinition)?.cSTAVersion;
}

function negotiated(
  authentication: Authentication | undefined,
): Pick<AssociateRequest, 'requiresAuthentication' | 'authentication'> {
  if (!authentication) return {};
  return { requiresAuthentication: true, authentication: authenticationValue(authentication) };
}

function authenticationValue(authentication: Authentication): AuthenticationValue {
  if (!('name' in authentication)) return authentication;
  const { name, password } = authentication;
  return { octets: [name, password].map((text) => new TextEncoder().encode(text)) };
}
