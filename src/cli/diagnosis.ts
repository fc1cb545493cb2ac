import type { CstaClient } from '../client/client.js';
import { SessionError, TransportError } from '../model/errors.js';
import { type Address, parseAddress, type TcpAddress } from '../transport/address.js';
import { formatAddress } from '../transport/address-format.js';
import type { TraceHook } from '../transport/traced-link.js';

/** A switch that has said nothing for so long is looked at, in milliseconds. */
const SILENCE = 2_000;
/** How long each answer may take then, in milliseconds. */
const PATIENCE = 1_500;

/** Failures that a wrong encoding, framing or association may be behind. */
const DOUBTFUL: ReadonlySet<string> = new Set([
  'reset',
  'closed',
  'bad-frame',
  'frame-too-large',
  'protocol',
]);

/**
 * Finds out why a switch does not answer at an address: whether something else is spoken there. It looks only if nothing
 * that makes sense has come, since who has said something speaks as we do.
 */
export class Diagnosis {
  readonly #address: Address;
  readonly #stop = new AbortController();
  readonly #onStop: () => void;
  readonly #outer: AbortSignal;
  readonly #looking = new AbortController();
  #heard = false;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  #client: CstaClient | undefined;
  #finding: Promise<SessionError | undefined> | undefined;
  #found: SessionError | undefined;

  /**
   * @param signal - ends what is being diagnosed
   * @param requestTimeout - how long answers may take; a silence that is shorter is not looked into
   */
  constructor(url: string, signal: AbortSignal, requestTimeout = Number.POSITIVE_INFINITY) {
    this.#address = parseAddress(url);
    this.#outer = signal;
    this.#onStop = () => {
      this.#stop.abort(signal.reason);
      this.#looking.abort(signal.reason);
    };
    signal.addEventListener('abort', this.#onStop);
    if (signal.aborted) this.#onStop();
    const isLookedInto = this.#address.scheme === 'tcp' && requestTimeout > SILENCE;
    this.#timer = isLookedInto ? setTimeout(() => void this.#interrupt(), SILENCE) : undefined;
  }

  /** What ends connecting: the signal that was given, or what has been found. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** A trace that also tells whether the switch says anything. */
  hearing(trace: TraceHook | undefined): TraceHook {
    return (entry) => {
      if (entry.what === 'received') this.#hear();
      trace?.(entry);
    };
  }

  /** The client is there, and may be given up. */
  watch(client: CstaClient): void {
    this.#client = client;
  }

  /** What to tell of a failure: what was found out, or the failure itself. */
  async of(error: unknown): Promise<unknown> {
    if (this.#found) return this.#found;
    // Who has waited for as long as he wanted does not want to wait for more; silence was looked into meanwhile.
    const isDoubtful =
      (error instanceof SessionError || error instanceof TransportError) &&
      DOUBTFUL.has(error.code);
    if (!isDoubtful || this.#heard || this.#outer.aborted) return error;
    return (await this.#find()) ?? error;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#looking.abort();
    this.#outer.removeEventListener('abort', this.#onStop);
  }

  #hear(): void {
    this.#heard = true;
    clearTimeout(this.#timer);
  }

  async #interrupt(): Promise<void> {
    const found = await this.#find();
    if (!found || this.#heard) return;
    this.#found = found;
    this.#stop.abort(found);
    this.#client?.abort(found);
  }

  #find(): Promise<SessionError | undefined> {
    this.#finding ??= this.#look();
    return this.#finding;
  }

  async #look(): Promise<SessionError | undefined> {
    const address = this.#address;
    if (address.scheme !== 'tcp') return undefined;
    const { probe } = await import('./probe/probe.js');
    try {
      const { address: found } = await probe(address, {
        patience: PATIENCE,
        signal: this.#looking.signal,
        tried: address.framing,
      });
      return isSame(found, address) ? undefined : elsewhere(address, found);
    } catch {
      // What cannot be found out explains nothing.
      return undefined;
    }
  }
}

const isSame = (one: TcpAddress, other: TcpAddress): boolean =>
  one.encoding === other.encoding &&
  one.framing === other.framing &&
  one.phase === other.phase &&
  one.acse === other.acse;

function elsewhere(asked: TcpAddress, found: TcpAddress): SessionError {
  const { encoding, framing, phase, acse } = found;
  const says = encoding === 'xml' ? 'XML' : `BER of phase ${phase} with${acse ? '' : 'out'} ACSE`;
  return new SessionError(
    'protocol',
    `nothing is understood at ${formatAddress(asked)}: ${says} is spoken there, in the framing ${framing}; use ${formatAddress(found)}`,
  );
}
