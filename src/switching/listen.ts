import { type AsyncDisposable, asyncDispose } from '../model/async-dispose.js';
import { systemClock } from '../model/clock.js';
import type { Extensions, Uninferred } from '../model/extended-messages.js';
import { Faults } from '../model/faults.js';
import type { AcseResponderOptions } from '../session/acse-association.js';
import {
  type ApplicationSessionMode,
  servedApplicationSessions,
} from '../session/application-session-speech.js';
import type { Session, SessionCloseOptions } from '../session/session.js';
import { speechOptions } from '../session/speech.js';
import { type Address, addressOf } from '../transport/address.js';
import { PROFILES } from '../transport/profiles.js';
import { tracedAddress } from '../transport/traced-address.js';
import { tracedLink } from '../transport/traced-link.js';
import type { Listen, ListenOptions, Transport } from '../transport/transport.js';
import type { Greeting } from './greeting.js';
import { type ServeOptions, serveSwitchingFunction } from './serve.js';
import type { SwitchingFunction } from './switching-function.js';

/** What an address settles. */
type SettledByAddress = 'codec' | 'answerCodec' | 'association' | 'followPeer' | 'numbered';

/**
 * Options of listening: those of the links and those of the sessions over them.
 *
 * @typeParam Added - the extensions of the sessions
 */
export interface ListenForOptions<Added extends Extensions = Extensions>
  extends Omit<ListenOptions, 'onConnection'>,
    Omit<ServeOptions<Added>, SettledByAddress | 'signal' | 'greeting' | keyof ListenOptions> {
  /**
   * What vendors add to CSTA: their requests come to the switching function as CSTA's own. Default: what the address's
   * profile has; `[]` for nothing.
   */
  readonly extensions?: Added | undefined;
  /** Who we are and whom we take, where the address says `acse=on`. */
  readonly acse?: AcseResponderOptions | undefined;
  /**
   * How application sessions (ECMA-354) are treated, in XML: `required`, nothing is served outside of one; `accepted`, a
   * client may start one; false, there are none. Default: `required` if the address's profile uses them, otherwise
   * `accepted`.
   */
  readonly applicationSession?: ApplicationSessionMode | undefined;
  /**
   * What is said to a computing function that has come, before it asks for anything. Default: what the switching
   * function says of itself, otherwise its status if the address's profile has it so, and nothing if not.
   */
  readonly greeting?: Greeting | undefined;
  /** Hears of each session that was opened. */
  readonly onSession?: ((session: Session) => void) | undefined;
  /** Hears of links that came, but did not get as far as a session. */
  readonly onSessionFailed?: ((error: unknown, peer: string) => void) | undefined;
}

/** Options of {@link listen}. */
export interface ListenOverOptions<Added extends Extensions = Extensions>
  extends ListenForOptions<Added> {
  /** Opens the place where links come in: `listenTcp` of `csta/transport/tcp`, or a way of your own. */
  readonly listen: Listen;
}

/** A place where computing functions are served. */
export interface SwitchingListener extends AsyncDisposable {
  /** The address with the real port. */
  readonly url: string;
  /** The sessions that are open. */
  readonly sessions: ReadonlySet<Session>;
  /** Takes no more links and closes all sessions. Calling it again is harmless. */
  close(options?: SessionCloseOptions): Promise<void>;
}

/**
 * Serves computing functions that come to an address. Each gets a session of its own, in the edition of XML that it
 * writes itself.
 *
 * @param switchingFunction - what serves
 * @param address - where to listen and what is spoken there, as a URL or already parsed; port 0 takes any free port
 * @param options - how to listen, and what differs from the defaults
 * @throws UsageError `bad-address`; TransportError `address-in-use` or `bad-address`
 */
export function listen<const Added extends Extensions = readonly []>(
  switchingFunction: SwitchingFunction | SwitchingFunction<Uninferred<Added>>,
  address: string | Address,
  options: ListenOverOptions<Added>,
): Promise<SwitchingListener>;
export async function listen(
  switchingFunction: SwitchingFunction,
  address: string | Address,
  options: ListenOverOptions,
): Promise<SwitchingListener> {
  const { listen: openListener, acse, applicationSession, extensions, ...others } = options;
  const { onSession, onSessionFailed, trace, ...rest } = others;
  const parsed = addressOf(address);
  const applicationSessions = await servedApplicationSessions(parsed, applicationSession);
  const faults = new Faults(options);
  const sessions = new Set<Session>();
  const links = new Set<Transport>();
  const traced = (transport: Transport): Transport =>
    trace
      ? tracedLink(transport, trace, {
          link: tracedAddress(parsed, 'switch'),
          clock: options.clock ?? systemClock,
          faults: new Faults(options, { peer: transport.peer }),
        })
      : transport;
  const open = async (transport: Transport): Promise<Session | undefined> => {
    links.add(transport);
    try {
      const side = { role: 'responder', acse, applicationSessions, extensions } as const;
      const speech = await speechOptions(parsed, side);
      const heartbeat = rest.heartbeat ?? speech.heartbeat;
      const greeting = rest.greeting ?? switchingFunction.greeting ?? usualGreeting(parsed);
      const served = { ...rest, ...speech, heartbeat, greeting, followPeer: true };
      return await serveSwitchingFunction(switchingFunction, traced(transport), served);
    } catch (error) {
      faults.call('onSessionFailed', () => onSessionFailed?.(error, transport.peer));
      return undefined;
    } finally {
      links.delete(transport);
    }
  };
  const serve = async (transport: Transport): Promise<void> => {
    const session = await open(transport);
    if (!session) return;
    sessions.add(session);
    void session.closed.then(() => sessions.delete(session));
    faults.call('onSession', () => onSession?.(session));
  };
  const listener = await openListener(parsed, {
    ...rest,
    onConnection: (transport) => void serve(transport),
  });
  const close = async (closeOptions?: SessionCloseOptions): Promise<void> => {
    await listener.close();
    for (const link of links) link.abort();
    await Promise.all([...sessions].map((session) => session.close(closeOptions)));
  };
  return { url: listener.url, sessions, close, [asyncDispose]: () => close() };
}

const usualGreeting = ({ profile }: Address): Greeting =>
  profile !== undefined && PROFILES[profile].greets ? 'systemStatus' : 'nothing';
