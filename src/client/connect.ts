import type { AcseInitiatorOptions } from '../session/acse-association.js';
import type { ApplicationSessionOptions } from '../session/application-session.js';
import { speechOptions } from '../session/speech.js';
import { type Address, addressOf } from '../transport/address.js';
import type { Dial, DialOptions } from '../transport/transport.js';
import { type ClientOptions, type CstaClient, openClient } from './client.js';

/** What an address settles. */
type SettledByAddress = 'codec' | 'answerCodec' | 'association' | 'numbered';

/** Options of connecting: those of the link and those of the client. */
export interface ConnectOptions
  extends DialOptions,
    Omit<ClientOptions, SettledByAddress | keyof DialOptions>,
    Partial<Pick<ClientOptions, SettledByAddress>> {
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
export interface ConnectOverOptions extends ConnectOptions {
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
export async function connect(
  address: string | Address,
  options: ConnectOverOptions,
): Promise<CstaClient> {
  const { dial, acse, appSession, ...rest } = options;
  const parsed = addressOf(address);
  const speech = await speechOptions(parsed, { role: 'initiator', acse, appSession });
  const transport = await dial(parsed, rest);
  const heartbeat = rest.heartbeat ?? speech.heartbeat;
  return openClient(transport, { ...speech, ...rest, heartbeat });
}
