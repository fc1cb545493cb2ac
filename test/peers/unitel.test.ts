import { describe, expect, it } from 'vitest';
import { connect } from '../../src/connect.js';
import { type RawPeer, rawPeer } from '../transport/raw-peer.js';
import { RawEnd, rawClientOf } from './raw.js';
import { afterwards, simulated } from './simulated.js';

const ED3 = 'http://www.ecma-international.org/standards/ecma-323/csta/ed3';
const APPL = 'http://www.ecma-international.org/standards/ecma-354/appl_session';

describe('documents that a NUL octet ends, without numbers', () => {
  it('a client and a switch of the profile unitel understand each other', async () => {
    const { simulator, listener } = await simulated('profile=unitel');
    const client = await connect(listener.url);
    afterwards(() => client.close());
    const seen: string[] = [];
    client.on('*', ({ type }) => seen.push(type));
    await client.monitor('101');
    const [called, { systemStatus }, failed, snapshot] = await Promise.allSettled([
      client.callControl.makeCall({
        callingDevice: '100',
        calledDirectoryNumber: '101',
        autoOriginate: 'doNotPrompt',
      }),
      client.system.requestSystemStatus(),
      client.callControl.makeCall({
        callingDevice: '999',
        calledDirectoryNumber: '101',
        autoOriginate: 'doNotPrompt',
      }),
      client.snapshot.snapshotDevice({ snapshotObject: '101' }),
    ]).then(
      ([one, two, three, four]) =>
        [
          one.status,
          two.status === 'fulfilled' ? two.value : { systemStatus: undefined },
          three.status,
          four.status,
        ] as const,
    );
    expect([called, systemStatus, failed, snapshot]).toEqual([
      'fulfilled',
      'normal',
      'rejected',
      'fulfilled',
    ]);
    simulator.station('101').answer();
    await client.system.requestSystemStatus();
    await expect.poll(() => seen).toContain('EstablishedEvent');
  });

  it('a switch answers as it is asked, and sends events', async () => {
    const { listener } = await simulated('framing=nul&edition=ed3');
    const end = await rawClientOf(listener.url);
    afterwards(() => end.socket.destroy());
    const say = (document: string): void => void end.socket.write(`${document}\0`);
    say(
      `<StartApplicationSession xmlns="${APPL}"><applicationInfo><applicationID>x</applicationID></applicationInfo><requestedProtocolVersions><protocolVersion>${ED3}</protocolVersion></requestedProtocolVersions><requestedSessionDuration>60</requestedSessionDuration></StartApplicationSession>`,
    );
    expect(await end.hearNul()).toContain('<StartApplicationSessionPosResponse');
    say(
      `<MonitorStart xmlns="${ED3}"><monitorObject><deviceObject>100</deviceObject></monitorObject></MonitorStart>`,
    );
    expect(await end.hearNul()).toContain('<MonitorStartResponse');
    // A message of the vendor's that may be an event is not answered; a request that is none is.
    say('<keepalive/>');
    say(`<MakeCall xmlns="${ED3}"><callingDevice>100`);
    expect(await end.hearNul()).toContain('<CSTAErrorCode');
    say(
      `<MakeCall xmlns="${ED3}"><callingDevice>100</callingDevice><calledDirectoryNumber>101</calledDirectoryNumber><autoOriginate>doNotPrompt</autoOriginate></MakeCall>`,
    );
    expect(await end.hearNul()).toContain('<MakeCallResponse');
    expect(await end.hearNul()).toMatch(/<(ServiceInitiated|Originated)Event/);
  });

  it('a client gives an answer to the oldest request that it fits, and an error to the oldest', async () => {
    const peer: RawPeer = await rawPeer(() => {});
    afterwards(() => peer.close());
    const client = await connect(`tcp://127.0.0.1:${peer.port}?framing=nul&edition=ed3`);
    afterwards(() => client.abort());
    await expect.poll(() => peer.sockets.length).toBe(1);
    const [socket] = peer.sockets;
    if (!socket) throw new Error('nobody came');
    const end = new RawEnd(socket);
    const status = client.system.requestSystemStatus();
    const call = client.callControl.makeCall({
      callingDevice: '1',
      calledDirectoryNumber: '2',
      autoOriginate: 'prompt',
    });
    const other = client.callControl.makeCall({
      callingDevice: '1',
      calledDirectoryNumber: '3',
      autoOriginate: 'prompt',
    });
    for (const root of ['RequestSystemStatus', 'MakeCall', 'MakeCall']) {
      expect(await end.hearNul()).toContain(`<${root}`);
    }
    const call1 = (id: string): string =>
      `<MakeCallResponse xmlns="${ED3}"><callingDevice><callID>${id}</callID><deviceID>1</deviceID></callingDevice></MakeCallResponse>\0`;
    socket.write(call1('7'));
    socket.write(
      `<RequestSystemStatusResponse xmlns="${ED3}"><systemStatus>enabled</systemStatus></RequestSystemStatusResponse>\0`,
    );
    expect(await status).toMatchObject({ systemStatus: 'enabled' });
    expect(await call).toMatchObject({ callingDevice: { callID: '7' } });
    socket.write(`<CSTAErrorCode xmlns="${ED3}"><operation>generic</operation></CSTAErrorCode>\0`);
    await expect(other).rejects.toMatchObject({ category: 'operation', value: 'generic' });
  });
});
