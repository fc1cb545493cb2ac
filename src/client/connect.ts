import { withCallerStack } from '../model/caller-stack.js';
import { systemClock } from '../model/clock.js';
import { UsageError } from '../model/errors.js';
import type { Extensions } from '../model/extended-messages.js';
import { Faults } from '../model/faults.js';
import type { AcseInitiatorOptions } from '../session/acse-association.js';
import type { ApplicationSessionOptions } from '../session/application-session.js';
import { speechOptions } from '../session/speech.js';
import { type Address, addressOf } from '../transport/address.js';
import { tracedAddress } from '../transport/traced-address.js';
import { tracedLink } from '../transport/traced-link.js';
import type { Dial, DialOptions } from '../transport/transport.js';
import { type ClientOptions, type CstaClient, openClientBy, type Way } from './client.js';
import { type ReconnectOptions, reconnectSettings } from './link/options.js';

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
  /**
   * Whether, and how, the client comes back when its link is lost. False: it is closed then, and so are its monitors.
   * Default true.
   */
  readonly reconnect?: ReconnectOptions | boolean | undefined;
  /** Ends the first attempt with `aborted`; once the client is there it does nothing more. */
  readonly signal?: AbortSignal | undefined;
}

/** Where a switching function is: at one address, or at any of several. */
export type ConnectAddress = string | Address | readonly (string | Address)[];

/** Options of {@link connect}. */
export interface ConnectOverOptions<Added extends Extensions = Extensions>
  extends ConnectOptions<Added> {
  /** Opens the link: `dialTcp` of `csta/transport/tcp`, or a way of your own. */
  readonly dial: Dial;
}

/**
 * Connects to a switching function: opens the link, the association if the address names one, and the session.
 *
 * When the link is lost, or the switching function begins anew, the client connects again by itself, and its registrations
 * and monitors go on; `client.status` tells. Only who we are may not be refused: then it is closed with the error.
 *
 * @param address - where it is and what it speaks, as a URL or already parsed: `tcp://pbx:1040?encoding=xml`; several for
 *   a switching function that has several, which are tried in turn
 * @param options - how to open the link, and what differs from the defaults
 * @throws UsageError `bad-address`; TransportError if there is no link; SessionError `association-refused`, `timeout`,
 *   `aborted`, `closed` or `protocol` if there is no session. The first attempt is made once, at each address
 */
export function connect<const Added extends Extensions = readonly []>(
  address: ConnectAddress,
  options: ConnectOverOptions<Added>,
): Promise<CstaClient<Added>>;
export async function connect(
  address: ConnectAddress,
  options: ConnectOverOptions,
): Promise<CstaClient> {
  const { reconnect = true, ...rest } = options;
  const addresses = Array.isArray(address) ? address : [address];
  if (addresses.length === 0) {
    throw new UsageError('bad-address', 'there is no address to connect to');
  }
  const ways = addresses.map((one) => wayTo(addressOf(one), rest));
  return withCallerStack(openClientBy(ways, rest, reconnectSettings(reconnect)));
}

/** How to open a session at an address, each time anew. */
function wayTo(address: Address, options: Omit<ConnectOverOptions, 'reconnect'>): Way {
  const { dial, acse, appSession, extensions, ...rest } = options;
  return async (signal) => {
    const speech = await speechOptions(address, {
      role: 'initiator',
      acse,
      appSession,
      // A codec of the program's own knows what the program says.
      extensions: rest.codec ? (extensions ?? []) : extensions,
    });
    const link = await dial(address, { ...rest, signal });
    const heartbeat = rest.heartbeat ?? speech.heartbeat;
    const { trace, clock = systemClock, ...others } = rest;
    const faults = new Faults(rest, { peer: link.peer });
    const traced = { link: tracedAddress(address, 'client'), clock, faults };
    const transport = trace ? tracedLink(link, trace, traced) : link;
    return { transport, options: { ...speech, ...others, clock, heartbeat } };
  };
}
