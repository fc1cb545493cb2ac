import { type Address, parseAddress } from '../address.js';
import type {
  Dial,
  DialOptions,
  Listen,
  ListenOptions,
  Transport,
  TransportOptions,
} from '../transport.js';

/** Two ends of one link. */
export interface LinkedPair {
  readonly near: Transport;
  readonly far: Transport;
  /** Puts away what belongs to the pair beside its two ends. */
  dispose(): Promise<void>;
}

/** How the suite gets hold of a transport. */
export interface TransportSetup {
  /** The transport's name, for reports. */
  readonly name: string;
  /** Whether frames keep their invoke identifier on the way. */
  readonly carriesInvokeID: boolean;
  /** Opens a new link, with options for either end. */
  open(near: TransportOptions, far: TransportOptions): Promise<LinkedPair>;
  /** Present if links come about by listening and dialling. */
  readonly listening?: ListeningSetup;
}

/** A transport with listeners. */
export interface ListeningSetup {
  /** Where to listen; free at every time, such as port 0 of the loopback address. */
  readonly address: Address;
  readonly dial: Dial;
  readonly listen: Listen;
  /** What every dial needs, such as whom to trust. */
  readonly dialOptions?: DialOptions;
  /** What every listener needs, such as its certificate. */
  readonly listenOptions?: Omit<ListenOptions, 'onConnection'>;
}

/** Makes the setup of a transport whose links come about by listening and dialling. */
export function listeningSetup(
  name: string,
  listening: ListeningSetup,
  carriesInvokeID: boolean,
): TransportSetup {
  return {
    name,
    carriesInvokeID,
    listening,
    open: (near, far) => openPair(listening, near, far),
  };
}

async function openPair(
  { address, dial, listen, dialOptions, listenOptions }: ListeningSetup,
  nearOptions: TransportOptions,
  farOptions: TransportOptions,
): Promise<LinkedPair> {
  let arrived: (transport: Transport) => void = () => {};
  const arrival = new Promise<Transport>((resolve) => {
    arrived = resolve;
  });
  const listener = await listen(address, {
    ...listenOptions,
    ...farOptions,
    onConnection: arrived,
  });
  const near = await dial(parseAddress(listener.url), { ...dialOptions, ...nearOptions });
  return { near, far: await arrival, dispose: () => listener.close() };
}
