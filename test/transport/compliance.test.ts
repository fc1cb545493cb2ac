import { describe, it } from 'vitest';
import { parseAddress } from '../../src/transport/address.js';
import {
  listeningSetup,
  registerCompliance,
  type TransportSetup,
} from '../../src/transport/compliance/index.js';
import { createMemoryNetwork, createMemoryPair } from '../../src/transport/memory/index.js';
import { dialTcp, listenTcp } from '../../src/transport/tcp/index.js';
import { dialTls, listenTls } from '../../src/transport/tls/index.js';
import { makeCertificate } from './certificate.js';

const memoryPair: TransportSetup = {
  name: 'memory, as a pair',
  carriesInvokeID: true,
  open: async (nearOptions, farOptions) => {
    const [near, far] = createMemoryPair(nearOptions, farOptions);
    return { near, far, dispose: async () => {} };
  },
};

const memory = listeningSetup(
  'memory, on a network',
  { address: parseAddress('memory:pbx'), ...createMemoryNetwork() },
  true,
);

const tcp = (query: string, invokeIDs: boolean): TransportSetup =>
  listeningSetup(
    `tcp, ${query}`,
    {
      address: parseAddress(`tcp://127.0.0.1:0?${query}`),
      dial: dialTcp,
      listen: listenTcp,
    },
    invokeIDs,
  );

const certificate = makeCertificate(['localhost', 'IP:127.0.0.1']);
const tls = listeningSetup(
  'tls, encoding=ber',
  {
    address: parseAddress('tls://127.0.0.1:0?encoding=ber'),
    dial: dialTls,
    listen: listenTls,
    dialOptions: { tls: { ca: certificate.cert } },
    listenOptions: { tls: certificate },
  },
  false,
);

for (const setup of [
  memoryPair,
  memory,
  tcp('encoding=xml', true),
  tcp('encoding=ber&framing=length16', false),
  tcp('encoding=ber&framing=hipath', false),
  tcp('encoding=ber&framing=tpkt', false),
  tcp('encoding=ber&framing=ber', false),
  tls,
]) {
  registerCompliance(setup, { describe, it });
}
