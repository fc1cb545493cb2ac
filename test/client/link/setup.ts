import { type ConnectOverOptions, connect } from '../../../src/client/connect.js';
import type { CstaClient } from '../../../src/client/index.js';
import { TransportError } from '../../../src/model/errors.js';
import type { Message, Request } from '../../../src/model/message.js';
import { VirtualClock } from '../../../src/model/virtual-clock.js';
import { createMemoryPair } from '../../../src/transport/memory/memory-pair.js';
import { jsonCodec } from '../../session/json-codec.js';
import { answerTo, event, Peer } from '../../session/peer.js';

/** What the switch does with a request; undefined: it says nothing. */
export type Behaviour = (request: Request, place: Place) => Message | undefined;

/** The switch as it is seen over one link. */
export interface Place {
  readonly peer: Peer;
  /** Cross reference identifiers of the devices monitored over this link. */
  readonly monitors: Map<string, string>;
}

/** A switch that is played by the test: links can be cut, refused, and looked at one after the other. */
export class Switchboard {
  readonly clock = new VirtualClock();
  readonly places: Place[] = [];
  /** When each attempt to dial was made, and at which host. */
  readonly dialled: { readonly at: number; readonly host: string }[] = [];
  /** Hosts at which nothing listens now. */
  readonly refusing = new Set<string>();
  behave: Behaviour = usually;
  readonly #codec = jsonCodec('xml');
  #monitors = 0;

  connect(
    address: string | readonly string[] = 'tcp://a:1',
    options: Partial<ConnectOverOptions> = {},
  ): Promise<CstaClient> {
    return connect(address, {
      codec: this.#codec,
      clock: this.clock,
      heartbeat: false,
      reconnect: { random: () => 0.5 },
      ...options,
      dial: async (target, { signal } = {}) => {
        const host = 'host' in target ? target.host : '';
        this.dialled.push({ at: this.clock.now(), host });
        if (signal?.aborted) throw new TransportError('aborted', 'given up');
        if (this.refusing.has(host)) throw new TransportError('refused', `${host} refuses`);
        const [near, far] = createMemoryPair({ clock: this.clock });
        const place: Place = { peer: new Peer(far, this.#codec), monitors: new Map() };
        place.peer.react = (message) => {
          if (message.kind !== 'request') return;
          const answer = this.behave(message, place);
          if (answer) void place.peer.send(answer);
        };
        this.places.push(place);
        return near;
      },
    });
  }

  /** The last link. */
  get place(): Place {
    const last = this.places.at(-1);
    if (!last) throw new Error('nobody has come');
    return last;
  }

  /** Starts a monitor over a link. */
  start(request: Request<'MonitorStart'>, place: Place): Message {
    const device = request.monitorObject.deviceObject?.number ?? 'call';
    const monitorCrossRefID = `M${++this.#monitors}`;
    place.monitors.set(device, monitorCrossRefID);
    return {
      kind: 'response',
      type: 'MonitorStartResponse',
      monitorCrossRefID,
      ...(request.invokeID !== undefined && { invokeID: request.invokeID }),
    };
  }

  /** Reports something of a device, with a number to know it by. */
  report(device: string, number: number): Promise<void> {
    const { peer, monitors } = this.place;
    return peer.send({ ...event(number), monitorCrossRefID: monitors.get(device) ?? '' });
  }

  /** Cuts the last link. */
  async cut(): Promise<void> {
    this.place.peer.link.abort();
    await this.clock.advance(0);
  }

  /** Answers everything, and starts every monitor. */
  readonly usual: Behaviour = (request, place) =>
    request.type === 'MonitorStart' ? this.start(request, place) : usually(request, place);
}

const usually: Behaviour = (request) => {
  if (request.type !== 'SnapshotDevice') return answerTo(request);
  return { ...answerTo(request), crossRefIDorSnapshotData: { snapshotData: [] } } as Message;
};

/** A switch that starts monitors, and a client of it. */
export async function usualSetUp(options: Partial<ConnectOverOptions> = {}): Promise<{
  readonly board: Switchboard;
  readonly client: CstaClient;
}> {
  const board = new Switchboard();
  board.behave = board.usual;
  return { board, client: await board.connect('tcp://a:1', options) };
}
