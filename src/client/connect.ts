import { systemClock } from '../model/clock.js';
import type { Extensions } from '../model/extended-messages.js';
import { Faults } from '../model/faults.js';
import type { AcseInitiatorOptions } from '../session/acse-association.js';
import type { ApplicationSessionOptions } from '../session/application-session.js';
import { speechOptions } from '../session/speech.js';
import { type Address, addressOf } from '../transport/address.js';
import { tracedAddress } from '../transport/traced-address.js';
import { tracedLink } from '../transport/traced-link.js';
import type { Dial, DialOptions } from '../transport/transport.js';
import { type ClientOptions, type CstaClient, openClient } from './client.js';

/** What an address settles. */
type SettledByAddress = 'codec' | 'answerCodec' | 'association' | 'numbered';

/**
 * Options of connecting: those of the link and those of the client.
 *
 * @typeParam Added - the extensions of the client
 */
export interface ConnectOptions<Added extends Extensions = Extensions>
  extends DialOptions,
    Omit<ClientOptions<Added>, SettledByAddress | keyof DialOptions>,
    Partial<Pick<ClientOptions<Added>, SettledByAddress>> {
  /**
   * What vendors add to CSTA: their services are methods of the client, their events come as CSTA's own. Default: what
   * the address's profile has, which the client's type then does not know of; `[]` for nothing.
   */
  readonly extensions?: Added | undefined;
  /** Who we are, where the address says `acse=on`. */
  readonly acse?: AcseInitiatorOptions | undefined;
  /**
   * The application session (ECMA-354) to start; true for one with the defaults, false for none. Default: as the
   * address's profile says.
   */
  readonly appSession?: ApplicationSessionOptions | boolean | undefined;
  /** Ends the attempt with `aborted`; once the client is there it does nothing more. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of {@link connect}. */
export interface ConnectOverOptions<Added extends Extensions = Extensions>
  extends ConnectOptions<Added> {
  /** Opens the link: `dialTcp` of `csta/transport/tcp`, or a way of your own. */
  readonly dial: Dial;
}

/**
 * Connects to a switching function: opens the link, the association if the address names one, and the session.
 *
 * @param address - where it is and what it speaks, as a URL or already parsed: `tcp://pbx:1040?encoding=xml`
 * @param options - how to open the link, and what differs from the defaults
 * @throws UsageError `bad-address`; TransportError if there is no link; SessionError `association-refused`, `timeout`,
 *   `aborted`, `closed` or `protocol` if there is no session
 */
export function connect<const Added extends Extensions = readonly []>(
  address: string | Address,
  options: ConnectOverOptions<Added>,
): Promise<CstaClient<Added>>;
export async function connect(
  address: string | Address,
  options: ConnectOverOptions,
): Promise<CstaClient> {
  const { dial, acse, appSession, extensions, ...rest } = options;
  const parsed = addressOf(address);
  const speech = await speechOptions(parsed, {
    role: 'initiator',
    acse,
    appSession,
    // A codec of the program's own knows what the program says.
    extensions: rest.codec ? (extensions ?? []) : extensions,
  });
  const { trace, clock = systemClock, ...others } = rest;
  const link = await dial(parsed, rest);
  const faults = new Faults(rest, { peer: link.peer });
  const traced = { link: tracedAddress(parsed, 'client'), clock, faults };
  const transport = trace ? tracedLink(link, trace, traced) : link;
  const heartbeat = rest.heartbeat ?? speech.heartbeat;
  return openClient(transport, { ...speech, ...others, clock, heartbeat });
}
