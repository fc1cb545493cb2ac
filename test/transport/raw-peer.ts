import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A TCP server that knows nothing of frames. */
export interface RawPeer {
  readonly port: number;
  readonly sockets: readonly Socket[];
  close(): Promise<void>;
}

/** Listens on loopback and does to each connection what the test wants; half-open connections are left to it. */
export async function rawPeer(onSocket: (socket: Socket) => void): Promise<RawPeer> {
  const sockets: Socket[] = [];
  const server: Server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    onSocket(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (typeof bound !== 'object' || !bound) throw new Error('no port');
  return {
    port: bound.port,
    sockets,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Connects to a port of loopback without any transport of ours. */
export async function rawClient(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true });
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}
