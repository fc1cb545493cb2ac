import { describe, expect, it } from 'vitest';
import { connect } from '../../src/connect.js';
import { UsageError } from '../../src/model/errors.js';
import { encodeXml } from '../../src/xml/index.js';
import { rawPeer } from '../transport/raw-peer.js';
import { RawEnd, rawClientOf } from './raw.js';
import { afterwards, simulated } from './simulated.js';

describe('documents without a namespace, as a Zultys MX has them', () => {
  it('are written by the client, which reads them with one and without', async () => {
    const peer = await rawPeer(() => {});
    afterwards(() => peer.close());
    const client = await connect(`tcp://127.0.0.1:${peer.port}?profile=zultys`);
    afterwards(() => client.abort());
    await expect.poll(() => peer.sockets.length).toBe(1);
    const [socket] = peer.sockets;
    if (!socket) throw new Error('nobody came');
    const end = new RawEnd(socket);
    const asked = client.system.requestSystemStatus();
    const [number, request] = await end.hearXml();
    expect(request).toMatch(/<RequestSystemStatus\/>$/);
    end.sayXml(
      number,
      '<RequestSystemStatusResponse><systemStatus>normal</systemStatus></RequestSystemStatusResponse>',
    );
    expect(await asked).toMatchObject({ systemStatus: 'normal' });
  });

  it('are answered by the switch in the same form, and one with a namespace with one', async () => {
    const { listener } = await simulated('profile=zultys');
    const end = await rawClientOf(listener.url);
    afterwards(() => end.socket.destroy());
    end.sayXml('0001', '<RequestSystemStatus/>');
    expect((await end.hearXml())[1]).toMatch(/<RequestSystemStatusResponse><systemStatus>/);
    const ed3 = 'http://www.ecma-international.org/standards/ecma-323/csta/ed3';
    end.sayXml('0002', `<RequestSystemStatus xmlns="${ed3}"/>`);
    expect((await end.hearXml())[1]).toContain(`<RequestSystemStatusResponse xmlns="${ed3}">`);
  });

  it('are an option of the codec, that a prefix excludes', () => {
    const message = { kind: 'request', type: 'RequestSystemStatus' } as const;
    const options = { namespaced: false, declaration: false };
    expect(encodeXml(message, options)).toBe('<RequestSystemStatus/>');
    expect(() => encodeXml(message, { ...options, prefix: 'c' })).toThrow(UsageError);
  });
});
