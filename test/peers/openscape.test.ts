import { describe, expect, it } from 'vitest';
import { connect } from '../../src/connect.js';
import { listen } from '../../src/listen.js';
import { createSimulator } from '../../src/simulator/simulator.js';
import { rawPeer } from '../transport/raw-peer.js';
import { RawEnd, rawClientOf } from './raw.js';
import { afterwards, simulated } from './simulated.js';

const ED4 = 'http://www.ecma-international.org/standards/ecma-323/csta/ed4';

describe('a program written for OpenScape Voice', () => {
  it('is greeted with SystemStatus in edition 4, registers, monitors, and clears by device', async () => {
    const { listener } = await simulated('profile=openscape');
    const end = await rawClientOf(listener.url);
    afterwards(() => end.socket.destroy());
    const [number, status] = await end.hearXml();
    expect(status.replace(/^<\?xml[^>]*\?>\s*/, '')).toBe(
      `<SystemStatus xmlns="${ED4}"><systemStatus>normal</systemStatus></SystemStatus>`,
    );
    end.sayXml(number, `<SystemStatusResponse xmlns="${ED4}"/>`);
    end.sayXml(
      '0001',
      `<SystemRegister xmlns="${ED4}"><requestTypes><systemStatus>true</systemStatus></requestTypes></SystemRegister>`,
    );
    const [registered, granted] = await end.hearXml();
    expect([registered, granted]).toEqual([
      '0001',
      expect.stringMatching(/<SystemRegisterResponse[^>]*ed4"><sysStatRegisterID>/),
    ]);
    // Its keep-alive says nothing.
    end.sayXml('0002', `<SystemStatus xmlns="${ED4}"/>`);
    expect(await end.hearXml()).toEqual([
      '0002',
      expect.stringContaining(`<SystemStatusResponse xmlns="${ED4}"`),
    ]);
    end.sayXml(
      '0003',
      `<MakeCall xmlns="${ED4}"><callingDevice>100</callingDevice><calledDirectoryNumber>101</calledDirectoryNumber><autoOriginate>doNotPrompt</autoOriginate></MakeCall>`,
    );
    expect(await end.hearXml()).toEqual(['0003', expect.stringContaining('<MakeCallResponse')]);
    end.sayXml(
      '0004',
      `<ClearConnection xmlns="${ED4}"><connectionToBeCleared><deviceID>100</deviceID></connectionToBeCleared></ClearConnection>`,
    );
    expect(await end.hearXml()).toEqual([
      '0004',
      expect.stringContaining('<ClearConnectionResponse'),
    ]);
  });

  it.each([
    ['by the switch, whatever the profile', 'profile=openscape', 'nothing', undefined],
    ['by the one who listens, whatever the switch', 'edition=ed4', 'nothing', 'systemStatus'],
    ['by the switch, where there is no profile', 'edition=ed4', 'systemStatus', undefined],
  ] as const)('the greeting is chosen %s', async (_, query, switches, listens) => {
    const simulator = createSimulator({ devices: '100-109', greeting: switches });
    const listener = await listen(simulator, `tcp://127.0.0.1:0?${query}`, { greeting: listens });
    afterwards(
      () => simulator.close(),
      () => listener.close({ timeout: 100 }),
    );
    const end = await rawClientOf(listener.url);
    afterwards(() => end.socket.destroy());
    end.sayXml('0001', `<RequestSystemStatus xmlns="${ED4}"/>`);
    const [, first] = await end.hearXml();
    const greets = (listens ?? switches) === 'systemStatus';
    expect(first).toContain(greets ? '<SystemStatus ' : '<RequestSystemStatusResponse');
  });

  it('the greeting may be anything, and its faults are contained', async () => {
    const faults: unknown[] = [];
    const names: string[] = [];
    const { listener } = await simulated('profile=openscape', {
      onListenerError: (error) => faults.push(error),
      greeting: (newcomer) => {
        names.push(newcomer.name);
        newcomer.request('SwFunctionDevicesChanged', { sysStatRegisterID: '7' }).catch(() => {});
        throw new Error('of the program');
      },
    });
    const end = await rawClientOf(listener.url);
    afterwards(() => end.socket.destroy());
    const [, first] = await end.hearXml();
    expect(first).toContain('<sysStatRegisterID>7<');
    end.sayXml('0001', `<RequestSystemStatus xmlns="${ED4}"/>`);
    expect((await end.hearXml())[1]).toContain('<RequestSystemStatusResponse');
    expect(names).toEqual([expect.stringContaining('127.0.0.1')]);
    expect(faults).toEqual([expect.objectContaining({ message: 'of the program' })]);
  });
});

describe('a client of OpenScape Voice', () => {
  it('writes edition 4, and answers SystemStatus, with a status or without', async () => {
    const peer = await rawPeer(() => {});
    afterwards(() => peer.close());
    const client = await connect(`tcp://127.0.0.1:${peer.port}?profile=openscape`);
    afterwards(() => client.abort());
    await expect.poll(() => peer.sockets.length).toBe(1);
    const [socket] = peer.sockets;
    if (!socket) throw new Error('nobody came');
    const end = new RawEnd(socket);
    for (const [number, inside] of [
      ['0000', '<systemStatus>normal</systemStatus>'],
      ['0001', ''],
    ] as const) {
      end.sayXml(number, `<SystemStatus xmlns="${ED4}">${inside}</SystemStatus>`);
      expect(await end.hearXml()).toEqual([
        number,
        expect.stringContaining(`<SystemStatusResponse xmlns="${ED4}"`),
      ]);
    }
    const asked = client.system.requestSystemStatus();
    const [number, request] = await end.hearXml();
    expect(request).toContain(`<RequestSystemStatus xmlns="${ED4}"`);
    end.sayXml(
      number,
      `<RequestSystemStatusResponse xmlns="${ED4}"><systemStatus>normal</systemStatus></RequestSystemStatusResponse>`,
    );
    expect(await asked).toMatchObject({ systemStatus: 'normal' });
  });
});
