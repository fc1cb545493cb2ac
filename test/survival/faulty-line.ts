import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line between a client and a switch that does what real lines do: it splits, delays and breaks. */
export interface FaultyLine {
  readonly port: number;
  /** How many links it has cut so far. */
  readonly cuts: number;
  /** Whether it does nothing bad for now. */
  isGood: boolean;
  close(): Promise<void>;
}

/** What a line is made of. */
export interface LineOptions {
  /** Where the switch listens. */
  readonly port: number;
  /** Numbers from 0 to 1. */
  readonly random: () => number;
  /** How many pieces go over a link before it is cut, at most. */
  readonly mostPieces: number;
}

/** Numbers from 0 to 1 that are the same for the same seed. Source: the generator mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Opens a line on the loopback. */
export async function faultyLine({ port, random, mostPieces }: LineOptions): Promise<FaultyLine> {
  const sockets = new Set<Socket>();
  let isGood = false;
  let cuts = 0;
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    const ends = [near, far];
    const cut = (): void => {
      for (const end of ends) end.destroy();
    };
    let left = 1 + Math.floor(random() * mostPieces);
    const pipe = (from: Socket, to: Socket): void => {
      let last = Promise.resolve();
      const pass = async (piece: Uint8Array): Promise<void> => {
        if (!isGood && random() < 0.2) {
          await new Promise((resolve) => setTimeout(resolve, random() * 3));
        }
        if (to.destroyed) return;
        to.write(piece);
        if (isGood || --left > 0) return;
        cuts++;
        cut();
      };
      from.on('data', (chunk) => {
        for (const piece of isGood ? [chunk] : piecesOf(chunk, random)) {
          last = last.then(() => pass(piece));
        }
      });
      from.on('end', () => void last.then(() => to.end()));
    };
    pipe(near, far);
    pipe(far, near);
    for (const end of ends) {
      sockets.add(end);
      end.setNoDelay(true);
      end.on('error', cut);
      end.on('close', () => {
        sockets.delete(end);
        cut();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    get cuts() {
      return cuts;
    },
    get isGood() {
      return isGood;
    },
    set isGood(good) {
      isGood = good;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function piecesOf(chunk: Uint8Array, random: () => number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < chunk.length; ) {
    const length = random() < 0.5 ? chunk.length : 1 + Math.floor(random() * 40);
    pieces.push(chunk.slice(from, from + length));
    from += length;
  }
  return pieces;
}
