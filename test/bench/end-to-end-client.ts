/**
 * The client of the end-to-end measurement, in a process of its own: monitors all stations, and counts the events that its
 * listeners hear (`events`), or the frames that a loop cuts which looks at nothing in them (`frames`). Tells the parent
 * how many there were.
 *
 * Arguments: `events` or `frames`; the address; the number of stations.
 */
import { berCodec } from '../../src/ber/codec.js';
import { connect } from '../../src/client/index.js';
import { parseAddress } from '../../src/transport/address.js';
import { dialTcp } from '../../src/transport/tcp/index.js';
import { xmlCodec } from '../../src/xml/index.js';
import type { FromClient } from './end-to-end.js';

const [what = 'events', url = '', size = '200'] = process.argv.slice(2);
const stations = Number(size);
const FIRST = 100_000;
/** How many monitors are asked for at a time. */
const WIDTH = 100;
/** After how many events the parent is told. */
const STEP = 2_000;

const tell = (message: FromClient): void => void process.send?.(message);
let events = 0;
/** What has been heard, so that the compiler cannot leave the reading out. */
let callIDs = 0;

function count(): void {
  if (++events % STEP === 0) tell({ kind: 'taken', events });
}

async function hearEvents(): Promise<void> {
  const client = await connect(url, { dial: dialTcp, reconnect: false });
  for (let from = 0; from < stations; from += WIDTH) {
    await Promise.all(
      Array.from({ length: Math.min(WIDTH, stations - from) }, async (_, index) => {
        const monitor = await client.monitor(String(FIRST + from + index));
        monitor.on('*', (event) => {
          if (event.type === 'DeliveredEvent') callIDs += event.connection.callID?.length ?? 0;
          count();
        });
      }),
    );
  }
}

async function cutFrames(): Promise<void> {
  const address = parseAddress(url);
  const link = await dialTcp(address);
  const codec = address.encoding === 'ber' ? berCodec() : xmlCodec();
  let answers = 0;
  let settle = (): void => {};
  const read = async (): Promise<void> => {
    for await (const frame of link) {
      if (answers < stations) {
        answers++;
        settle();
      } else {
        callIDs += frame.octets.length;
        count();
      }
    }
  };
  void read();
  for (let index = 0; index < stations; index++) {
    const deviceObject = { number: String(FIRST + index) };
    const invokeID = (index % 9_000) + 1;
    const octets = codec.encode({
      kind: 'request',
      type: 'MonitorStart',
      invokeID,
      monitorObject: { deviceObject },
    });
    await link.send(codec.encoding === 'xml' ? { octets, invokeID } : { octets });
    if (index - answers < WIDTH) continue;
    await new Promise<void>((resolve) => {
      settle = resolve;
    });
  }
  while (answers < stations) {
    await new Promise<void>((resolve) => {
      settle = resolve;
    });
  }
}

await (what === 'frames' ? cutFrames() : hearEvents());
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  tell({ kind: 'count', events, cpu: user + system, read: callIDs });
});
tell({ kind: 'ready' });
