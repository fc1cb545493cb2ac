import { describe, expect, it } from 'vitest';
import { berCodec } from '../../src/ber/index.js';
import type { Codec } from '../../src/model/codec.js';
import type { Event } from '../../src/model/message.js';
import { xmlCodec } from '../../src/xml/index.js';
import { octets } from '../ber/octets.js';
import { settled, setUp } from './peer.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const session = (codec: Codec, heard: Event[] = []) =>
  setUp({
    codec,
    encoding: codec.encoding,
    peerCodec: codec,
    handlers: { AnswerCall: () => ({}), MonitorStart: () => ({ monitorCrossRefID: '1' }) },
    onEvent: (event) => heard.push(event) > 0,
  });

describe('messages that lack members', () => {
  it.each(['<AnswerCall/>', '<MonitorStart/>', '<MonitorStart><monitorObject/></MonitorStart>'])(
    'in XML: the request %s is refused under its number',
    async (request) => {
      const { peer, clock } = await session(xmlCodec());
      await peer.sendRaw(utf8(request), 17);
      await settled(clock);
      expect(peer.received).toEqual([
        { kind: 'error', type: 'UniversalFailure', invokeID: 17, operation: 'generic' },
      ]);
    },
  );

  it('in XML: a status that says nothing is taken for a sign of life', async () => {
    const { peer, clock } = await session(xmlCodec());
    await peer.sendRaw(utf8('<SystemStatus/>'), 18);
    await settled(clock);
    expect(peer.received).toEqual([
      { kind: 'response', type: 'SystemStatusResponse', invokeID: 18 },
    ]);
  });

  it('in BER: a request is rejected as mistyped', async () => {
    const { peer, clock } = await session(berCodec());
    await peer.sendRaw(octets('a1 08 02 01 11 02 01 02 30 00'));
    await settled(clock);
    expect(peer.received).toEqual([
      { kind: 'reject', type: 'Reject', invokeID: 17, problem: { invoke: 2 } },
    ]);
  });

  it('an answer fails its request, and says what it lacks', async () => {
    const { session: ours, peer, clock } = await session(xmlCodec());
    const answer = ours.request('MakeCall', {
      callingDevice: { number: '1' },
      calledDirectoryNumber: { number: '2' },
    });
    const failed = answer.catch((error: unknown) => error);
    await settled(clock);
    await peer.sendRaw(utf8('<MakeCallResponse/>'), peer.frames[0]?.invokeID);
    await settled(clock);
    expect(await failed).toMatchObject({
      code: 'protocol',
      cause: { code: 'missing-member', path: 'MakeCallResponse.callingDevice' },
    });
  });

  it('an event comes with what can be said, or is told as undecodable', async () => {
    const heard: Event[] = [];
    const { peer, clock, discarded } = await session(xmlCodec(), heard);
    const event = (connection: string): Uint8Array =>
      utf8(
        `<HeldEvent><monitorCrossRefID>1</monitorCrossRefID>${connection}<cause>normal</cause></HeldEvent>`,
      );
    await peer.sendRaw(event('<heldConnection><callID>1</callID></heldConnection>'), 9999);
    await peer.sendRaw(event(''), 9999);
    await settled(clock);
    expect(heard).toMatchObject([{ type: 'HeldEvent', holdingDevice: { notKnown: true } }]);
    expect(discarded).toMatchObject([
      {
        reason: 'undecodable',
        error: { code: 'missing-member', path: 'HeldEvent.heldConnection' },
      },
    ]);
  });
});
