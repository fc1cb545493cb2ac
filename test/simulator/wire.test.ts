import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { berCodec } from '../../src/ber/index.js';
import type { Codec } from '../../src/model/codec.js';
import type { Message, Request, RequestType } from '../../src/model/message.js';
import { xmlCodec } from '../../src/xml/index.js';
import { Bench } from './bench.js';
import { type Action, actions, perform } from './random-actions.js';

/** As a switch writes for a client of an older edition: what that edition does not have is left out. */
const EDITION_3 = xmlCodec({ edition: 3, tooNew: 'omit' });
const CODECS: readonly (readonly [string, Codec])[] = [
  ['BER', berCodec()],
  ['XML, edition 3', EDITION_3],
  ['XML, edition 6', xmlCodec({ edition: 6 })],
];

/** All that a client with monitors everywhere gets while random things are done. */
async function messagesOf(list: readonly Action[]): Promise<readonly Message[]> {
  const isFull = list.length % 2 === 0;
  const bench = new Bench({
    callLinkage: isFull,
    servicesPermitted: isFull,
    telephoneEvents: isFull,
    ...(list.length % 3 === 0 ? { snapshotSegment: 1 } : {}),
    sharedLines: [{ number: '650', members: ['100', '102'] }],
    routeingDevices: [{ number: '770', defaultRoute: '105' }],
    huntGroups: [{ number: '660', members: ['102', '103', '104'], hunting: 'inTurn' }],
    messages: [
      { id: 'welcome', duration: 4_000 },
      { id: 'bye', duration: 900 },
    ],
  });
  const client = bench.client();
  await client.monitor(
    ...bench.simulator.devices.filter((number) => number !== '500' && number !== '660'),
  );
  for (const action of list) await perform(bench, client, action);
  for (const { callID } of bench.simulator.connections) {
    await client.send('SnapshotCall', { snapshotObject: { callID } });
  }
  await client.send('SnapshotDevice', { snapshotObject: { number: '100' } });
  const asked = client.requests.map(
    ({ type, members }) => ({ kind: 'request', type, ...(members as object) }) as Request,
  );
  return [...client.answers, ...client.events, ...asked];
}

/** Answers that came after edition 3. */
const LATER: ReadonlySet<string> = new Set(['MakeConnectionResponse', 'GetCallBackResponse']);

/** MakeConnection came with edition 6, and so did the cause that tells of it. */
function isOfLaterEdition(message: Message): boolean {
  if (message.kind === 'response') return LATER.has(message.type);
  return 'cause' in message && message.cause === 'makeConnection';
}

describe('whatever the simulated PBX answers and tells', () => {
  it.each(CODECS)('can be written in %s, and reads the same', async (name, codec) => {
    await fc.assert(
      fc.asyncProperty(actions, async (list) => {
        for (const message of await messagesOf(list)) {
          if (codec === EDITION_3 && isOfLaterEdition(message)) continue;
          if (name === 'BER' && message.type === 'GetCSTAFeaturesResponse') continue;
          const request = message.type.replace(/Response$/, '') as RequestType;
          const decoded = codec.decode(codec.encode(message), {
            strict: true,
            requestOf: () => request,
          });
          if (codec === EDITION_3) expect(message).toMatchObject(decoded);
          else expect(decoded).toMatchObject(message);
        }
      }),
      { seed: 323, numRuns: 20 },
    );
  });
});
