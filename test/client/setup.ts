import { type ClientOptions, type CstaClient, openClient } from '../../src/client/client.js';
import type { Request } from '../../src/model/message.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import type { Discarded } from '../../src/session/discarded.js';
import { createMemoryPair } from '../../src/transport/memory/memory-pair.js';
import { jsonCodec } from '../session/json-codec.js';
import { numberOf, Peer } from '../session/peer.js';

/** A client over a link in memory, with the test as its switching function. */
export interface Setup {
  readonly client: CstaClient;
  readonly peer: Peer;
  readonly clock: VirtualClock;
  readonly discarded: Discarded[];
}

export async function setUp(options: Partial<ClientOptions> = {}): Promise<Setup> {
  const clock = new VirtualClock();
  const codec = jsonCodec('xml');
  const [near, far] = createMemoryPair({ clock });
  const peer = new Peer(far, codec);
  const discarded: Discarded[] = [];
  const client = await openClient(near, {
    codec,
    clock,
    onDiscarded: (what) => discarded.push(what),
    ...options,
  });
  return { client, peer, clock, discarded };
}

/** A switch that starts a monitor for everybody who asks, numbered from 1. */
export function monitorsOnRequest(peer: Peer): void {
  let crossRefID = 0;
  peer.react = (message) => {
    if (message.kind !== 'request') return;
    void peer.send(
      message.type === 'MonitorStart'
        ? started(message, String(++crossRefID))
        : { kind: 'response', type: 'MonitorStopResponse', invokeID: message.invokeID ?? -1 },
    );
  };
}

export function started({ invokeID = -1 }: Request, monitorCrossRefID: string) {
  return {
    kind: 'response',
    type: 'MonitorStartResponse',
    invokeID,
    monitorCrossRefID,
  } as const;
}

/** Takes the numbers of events from a loop. */
export async function take(
  events: AsyncIterable<Parameters<typeof numberOf>[0]>,
  count = Infinity,
) {
  const numbers: number[] = [];
  for await (const one of events) {
    numbers.push(numberOf(one));
    if (numbers.length === count) break;
  }
  return numbers;
}
