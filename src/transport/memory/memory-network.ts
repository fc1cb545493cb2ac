import { asyncDispose } from '../../model/async-dispose.js';
import { TransportError, UsageError } from '../../model/errors.js';
import type { Address } from '../address.js';
import { formatAddress } from '../address-format.js';
import { handOver } from '../hand-over.js';
import { abortedError, incomingLinkLimits, linkLimits } from '../link.js';
import type { Dial, Listen, ListenOptions } from '../transport.js';
import { DEFAULT_MAX_CONNECTIONS, TurnedAway, tooMany } from '../turned-away.js';
import { MemoryLink } from './memory-link.js';

/** Names at which links in memory are taken. Whoever shall meet shares one network; there is none for all. */
export interface MemoryNetwork {
  /** Opens a link to the listener of the address's name. */
  readonly dial: Dial;
  /** Takes links at the address's name. */
  readonly listen: Listen;
}

interface Place {
  readonly options: ListenOptions;
  readonly turnedAway: TurnedAway;
  open: number;
}

/** Makes a network without any listener. */
export function createMemoryNetwork(): MemoryNetwork {
  const places = new Map<string, Place>();
  return {
    async dial(address, options = {}) {
      const name = nameOf(address);
      if (options.signal?.aborted) throw abortedError(`${name} was not dialled`, options.signal);
      const place = places.get(name);
      if (!place) {
        throw new TransportError(
          'refused',
          `nothing listens at memory:${name} on this network; listen there first, on the same network`,
        );
      }
      const most = place.options.maxConnections ?? DEFAULT_MAX_CONNECTIONS;
      if (place.open >= most) {
        place.turnedAway.tell(tooMany(`memory:${name}`, most), `memory ${name}`);
        throw new TransportError('refused', `memory:${name} has ${most} links already, its limit`);
      }
      const [near, far] = MemoryLink.pair(
        `memory ${name}`,
        linkLimits(options),
        incomingLinkLimits(place.options),
      );
      place.open++;
      void far.closed.then(() => place.open--);
      handOver(far, place.options);
      return near;
    },
    async listen(address, options) {
      const name = nameOf(address);
      if (places.has(name)) {
        throw new TransportError(
          'address-in-use',
          `something listens at memory:${name} already; close it or take another name`,
        );
      }
      const place: Place = { options, turnedAway: new TurnedAway(options), open: 0 };
      places.set(name, place);
      const close = async (): Promise<void> => {
        if (places.get(name) === place) places.delete(name);
      };
      return { url: formatAddress(address), close, [asyncDispose]: close };
    },
  };
}

function nameOf(address: Address): string {
  if (address.scheme === 'memory') return address.name;
  throw new UsageError(
    'bad-address',
    `a memory network takes addresses such as memory:pbx, not ${formatAddress(address)}`,
  );
}
