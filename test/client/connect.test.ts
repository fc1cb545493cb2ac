import { describe, expect, it } from 'vitest';
import { connect as connectOver } from '../../src/client/connect.js';
import { connect } from '../../src/connect.js';
import { listen } from '../../src/listen.js';
import { CstaServiceError, UsageError } from '../../src/model/errors.js';
import type { Request, Response } from '../../src/model/message.js';
import type { Session } from '../../src/session/session.js';
import type {
  ComputingFunction,
  SwitchingFunction,
} from '../../src/switching/switching-function.js';
import { createMemoryNetwork } from '../../src/transport/memory/memory-network.js';

/** A switch with one service: it starts monitors, and reports once for each that the device is back in service. */
function createSwitch() {
  const attached = new Set<ComputingFunction>();
  const pbx: SwitchingFunction = {
    attach: (computingFunction) => {
      attached.add(computingFunction);
      let crossRefID = 0;
      return {
        handle: async (request: Request): Promise<Response> => {
          if (request.type === 'MonitorStop') {
            return { kind: 'response', type: 'MonitorStopResponse' };
          }
          if (request.type !== 'MonitorStart') {
            throw new CstaServiceError('operation', 'serviceNotSupported');
          }
          const monitorCrossRefID = String(++crossRefID);
          setTimeout(() => {
            computingFunction.sendEvent({
              kind: 'event',
              type: 'BackInServiceEvent',
              monitorCrossRefID,
              device: { deviceIdentifier: { number: '100' } },
              cause: 'normal',
            });
          });
          return { kind: 'response', type: 'MonitorStartResponse', monitorCrossRefID };
        },
        detach: () => {
          attached.delete(computingFunction);
        },
      };
    },
  };
  return { pbx, attached };
}

describe.each([
  'memory:pbx?encoding=ber',
  'memory:pbx?encoding=xml',
  'memory:pbx?encoding=xml&edition=ed3',
  'memory:pbx?encoding=ber&acse=on',
  'tcp://127.0.0.1:0?encoding=ber&framing=length16',
  'tcp://127.0.0.1:0?encoding=ber&framing=hipath&acse=on',
  'tcp://127.0.0.1:0?encoding=xml',
])('client and switch at %s', (address) => {
  it('talk to each other', async () => {
    const memory = createMemoryNetwork();
    const { pbx, attached } = createSwitch();
    const sessions: Session[] = [];
    const listener = await listen(pbx, address, {
      memory,
      onSession: (session) => sessions.push(session),
    });
    const client = await connect(listener.url, { memory });
    const monitor = await client.monitor('100');
    for await (const event of monitor) {
      expect(event).toMatchObject({ type: 'BackInServiceEvent', cause: 'normal' });
      break;
    }
    await expect(
      client.callControl.makeCall({ callingDevice: '100', calledDirectoryNumber: '200' }),
    ).rejects.toMatchObject({ value: 'serviceNotSupported', service: 'MakeCall' });
    expect(attached.size).toBe(1);
    expect(listener.sessions.size).toBe(1);
    await monitor.close();
    await client.close();
    await expect(client.closed).resolves.toEqual({ by: 'us' });
    await sessions[0]?.closed;
    expect(attached.size).toBe(0);
    expect(listener.sessions.size).toBe(0);
    await listener.close();
    await expect(connect(listener.url, { memory })).rejects.toMatchObject({
      name: 'TransportError',
      code: 'refused',
    });
  });

  it('end together when the switch closes', async () => {
    const memory = createMemoryNetwork();
    const listener = await listen(createSwitch().pbx, address, { memory });
    const client = await connect(listener.url, { memory, reconnect: false });
    const monitor = await client.monitor('100');
    await Promise.all([listener.close(), client.closed]);
    expect(client.status).toMatchObject({ state: 'closed', by: 'peer' });
    await expect(client.system.requestSystemStatus()).rejects.toMatchObject({ code: 'closed' });
    await expect(monitor.ended).resolves.toMatchObject({ by: 'session' });
  });
});

describe('a switch that speaks several editions', () => {
  it('answers and reports in the one that it hears', async () => {
    const memory = createMemoryNetwork();
    const listener = await listen(createSwitch().pbx, 'memory:pbx?encoding=xml', { memory });
    const heard: string[] = [];
    const client = await connectOver('memory:pbx?encoding=xml&edition=ed4', {
      dial: async (address, options) => {
        const link = await memory.dial(address, options);
        const frames = link[Symbol.asyncIterator].bind(link);
        link[Symbol.asyncIterator] = async function* () {
          for await (const frame of { [Symbol.asyncIterator]: frames }) {
            heard.push(/csta\/(ed\d)/.exec(new TextDecoder().decode(frame.octets))?.[1] ?? '');
            yield frame;
          }
        };
        return link;
      },
    });
    const monitor = await client.monitor('100');
    for await (const _ of monitor) break;
    expect(heard).toEqual(['ed4', 'ed4']);
    await client.close();
    await listener.close();
  });
});

describe('connecting', () => {
  it.each(['http://pbx', 'tcp://pbx', 'tcp://pbx:1?encoding=morse'])(
    'tells what is wrong with the address %s',
    async (address) => {
      await expect(connect(address)).rejects.toBeInstanceOf(UsageError);
    },
  );

  it('tells what this version does not have', async () => {
    await expect(connect('sip:100@phone')).rejects.toMatchObject({ code: 'not-supported' });
  });
});
