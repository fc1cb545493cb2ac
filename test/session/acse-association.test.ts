import { describe, expect, it } from 'vitest';
import type { AcseApdu } from '../../src/ber/acse/apdus.js';
import { decodeAcse, encodeAcse } from '../../src/ber/acse/codec.js';
import { EncodeError } from '../../src/model/errors.js';
import { hexOf, octetsOf } from '../../src/model/hex.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import {
  type AcseInitiatorOptions,
  type AcseResponderOptions,
  acseInitiator,
  acseResponder,
} from '../../src/session/acse-association.js';
import type { AssociationFactory } from '../../src/session/association.js';
import { openSession } from '../../src/session/open-session.js';
import { speechOptions } from '../../src/session/speech.js';
import { parseAddress } from '../../src/transport/address.js';
import { createMemoryPair } from '../../src/transport/memory/memory-pair.js';
import type { Transport } from '../../src/transport/transport.js';
import { jsonCodec } from './json-codec.js';
import { settled } from './peer.js';

const codec = jsonCodec('ber');
const clock = new VirtualClock();

const open = (link: Transport, association?: AssociationFactory) =>
  openSession(link, { codec, clock, association, openTimeout: 50 });

/** Both sides, as far as they get. */
async function between(asks?: AcseInitiatorOptions, answers?: AcseResponderOptions) {
  const [near, far] = createMemoryPair({ clock });
  const both = Promise.allSettled([
    open(near, acseInitiator(asks)),
    open(far, acseResponder(answers)),
  ]);
  await clock.advance(100);
  const [initiator, responder] = await both;
  return { initiator, responder, near, far };
}

/** A session that asks, and the octets of what it sends. */
async function alone(association: AssociationFactory) {
  const [near, far] = createMemoryPair({ clock });
  const opening = open(near, association);
  opening.catch(() => {});
  const seen: Uint8Array[] = [];
  void (async () => {
    for await (const { octets } of far) seen.push(octets);
  })().catch(() => {});
  await settled(clock);
  const say = async (apdu: AcseApdu): Promise<void> => {
    await far.send({ octets: encodeAcse(apdu) });
    await settled(clock);
  };
  return { opening, seen, far, say, heard: () => seen.map((octets) => decodeAcse(octets)) };
}

const accepted: AcseApdu = {
  apdu: 'AARE',
  applicationContext: '1.3.12.0.285',
  result: 0,
  diagnostic: { from: 'user', reason: 0 },
};

describe('ACSE', () => {
  it('opens an association, and both sides can ask', async () => {
    const { initiator, responder } = await between();
    expect([initiator.status, responder.status]).toEqual(['fulfilled', 'fulfilled']);
    if (initiator.status !== 'fulfilled' || responder.status !== 'fulfilled') return;
    await expect(initiator.value.request('RequestSystemStatus', {})).resolves.toMatchObject({
      systemStatus: 'normal',
    });
    await expect(responder.value.request('RequestSystemStatus', {})).resolves.toMatchObject({
      systemStatus: 'normal',
    });
    await initiator.value.close();
    await expect(initiator.value.closed).resolves.toEqual({ by: 'us' });
    await expect(responder.value.closed).resolves.toEqual({ by: 'peer' });
    expect(clock.pendingTimers).toBe(0);
  });

  const profiled = async (profile: string, acse?: AcseInitiatorOptions) => {
    const speech = parseAddress(`tcp://pbx:1?profile=${profile}`);
    const { association } = await speechOptions(speech, { role: 'initiator', acse });
    if (!association) throw new Error(`${profile} has no association`);
    return alone(association);
  };

  it('asks for the same as a client of HiPath 4000, octet for octet', async () => {
    const { seen } = await profiled('hipath4000', {
      authentication: { name: 'AMHOST', password: '77777' },
    });
    expect(seen.map(hexOf)).toEqual([
      '6031a10706052b0c00815a8a020680ac15a213a011a00f0406414d484f535404053737373737be0b2809a007a0050303001000',
    ]);
  });

  it.each(['oxe', 'oxo'])('asks for the same as a client of %s', async (profile) => {
    const { seen } = await profiled(profile);
    // What follows are the lists of functions, which clients differ in.
    expect(hexOf(seen[0] ?? new Uint8Array())).toMatch(
      /^604480020780a10706052b0c008134be35283306072b0c00815a8148a0283026030203c0/,
    );
  });

  /** The octets of what a switch answers to an AARQ. */
  const answerOf = async (profile: string, request: string, acse?: AcseResponderOptions) => {
    const [near, far] = createMemoryPair({ clock });
    const speech = parseAddress(`tcp://pbx:1?profile=${profile}`);
    const { association } = await speechOptions(speech, { role: 'responder', acse });
    const opening = open(far, association);
    opening.catch(() => {});
    await near.send({ octets: octetsOf(request.replaceAll(' ', '')) ?? new Uint8Array() });
    for await (const { octets } of near) return hexOf(octets);
    return undefined;
  };

  it('answers as a HiPath 4000 does, octet for octet', async () => {
    const request =
      '6031a10706052b0c00815a8a020680ac15a213a011a00f0406414d484f535404053737373737be0b2809a007a0050303001000';
    // The stamp is any text of its length.
    const stamp = hexOf(new TextEncoder().encode('.0 010101 -0000'));
    expect(await answerOf('hipath4000', request)).toBe(
      `6149a10706052b0c00815aa203020100a305a10302010088020680aa21a21fa01da11b040f${stamp}0408312e302e302e3030be0b2809a007a0050303001000`,
    );
  });

  it('answers a request of the older form in that form', async () => {
    const request =
      '60 30 80 02 07 80 A1 07 06 05 2B 0C 00 81 34 BE 21 28 1F 06 07 2B 0C 00 81 5A 81 48 A0 14 30 12 03 02 03 C0 30 06 80 04 03 FF FF F8 30 04 83 02 06 40';
    const answer = await answerOf('oxe', request);
    expect(answer).toBe(
      [
        '613c80020780a10706052b0c008134a203020100a305a103020100',
        'be21281f06072b0c00815a8148a0143012030203803004830206403006800403fffff8',
      ].join(''),
    );
  });

  it('refuses in the form of the request too, even where its versions have more bits', async () => {
    const request =
      '60 2C 80 02 07 80 A1 07 06 05 2B 0C 00 81 34 BE 1D 28 1B 06 07 2B 0C 00 81 5A 81 48 A0 10 30 0E 03 02 03 C0 30 06 80 04 03 FF FF F8 30 00';
    const answer = await answerOf('hipath4000&phase=3', request);
    expect(decodeAcse(octetsOf(answer ?? '') ?? new Uint8Array())).toMatchObject({
      result: 1,
      directReference: '1.3.12.0.218.200',
    });
  });

  const everyVersion = [
    ...['Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'],
    ...['Thirteen', 'Fourteen', 'Fifteen', 'Sixteen', 'Seventeen', 'Eighteen', 'Nineteen'],
  ];
  it.each(everyVersion)('takes a peer of phase III that speaks version%s', async (name) => {
    const versions = { [`version${name}`]: true };
    const { initiator } = await between({ versions });
    expect(initiator.status).toBe('fulfilled');
    const { heard } = await alone(acseInitiator({ versions }));
    expect(heard()).toMatchObject([
      { userInformation: { newDefinition: { cSTAVersion: versions } } },
    ]);
  });

  it('chooses the newest version that both sides speak', async () => {
    const request = encodeAcse({
      apdu: 'AARQ',
      applicationContext: '1.3.12.0.218',
      userInformation: {
        newDefinition: { cSTAVersion: { versionFour: true, versionFifteen: true } },
      },
    });
    const answer = await answerOf('hipath4000', hexOf(request));
    expect(decodeAcse(octetsOf(answer ?? '') ?? new Uint8Array())).toMatchObject({
      userInformation: { newDefinition: { cSTAVersion: { versionFifteen: true } } },
    });
  });

  it('asks for what the phase has', async () => {
    for (const [phase, context] of [
      [1, '1.3.12.0.180'],
      [2, '1.3.12.0.218'],
      [3, '1.3.12.0.285'],
    ] as const) {
      const { heard } = await alone(acseInitiator({ phase }));
      expect(heard()).toMatchObject([{ apdu: 'AARQ', applicationContext: context }]);
    }
  });

  it('cannot ask for what cannot be said', () => {
    expect(() => acseInitiator({ applicationContext: 'csta' })).toThrow(EncodeError);
  });

  it.each([
    [
      'an application context that is not taken',
      {},
      { applicationContexts: [] },
      /application context/,
    ],
    [
      'a version that the other side does not speak',
      { versions: { versionOne: true } },
      {},
      /version/,
    ],
    ['no name where one is wanted', {}, { authenticate: (): boolean => false }, /wants a name/],
    [
      'a wrong password',
      { authentication: { name: 'a', password: 'b' } },
      { authenticate: (): boolean => false },
      /does not accept/,
    ],
  ])('is refused for %s', async (_, asks, answers, message) => {
    const { initiator, responder, near, far } = await between(asks, answers);
    expect(initiator).toMatchObject({
      reason: { name: 'SessionError', code: 'association-refused', message },
    });
    expect(responder).toMatchObject({ reason: { code: 'association-refused' } });
    expect([near.state, far.state]).toEqual(['closed', 'closed']);
  });

  it('does not tell who it is to whom it refuses', async () => {
    const [near, far] = createMemoryPair({ clock });
    const responder = open(
      far,
      acseResponder({
        authentication: { name: 'switch', password: 'secret' },
        authenticate: () => false,
      }),
    );
    responder.catch(() => {});
    const seen: Uint8Array[] = [];
    await near.send({ octets: encodeAcse({ apdu: 'AARQ', applicationContext: '1.3.12.0.285' }) });
    for await (const { octets } of near) seen.push(octets);
    await expect(responder).rejects.toThrow('refused');
    expect(seen.map((octets) => decodeAcse(octets))).toMatchObject([{ apdu: 'AARE', result: 1 }]);
    expect(Buffer.concat(seen).toString('latin1')).not.toMatch(/switch|secret/);
  });

  it('lets in whoever gives the right name', async () => {
    const { initiator } = await between(
      { authentication: { name: 'AMHOST', password: '77777' } },
      {
        authenticate: (value) =>
          value?.octets?.map((octets) => new TextDecoder().decode(octets)).join() ===
          'AMHOST,77777',
      },
    );
    expect(initiator.status).toBe('fulfilled');
  });

  it('says why it was refused, also in numbers that it does not know', async () => {
    const { opening, say } = await alone(acseInitiator());
    await say({ ...accepted, result: 2, diagnostic: { from: 'provider', reason: 9 } });
    await expect(opening).rejects.toThrow(/reason 9 of the ACSE provider; it may accept it later/);
  });

  it('may be aborted by the peer at any time', async () => {
    const early = await alone(acseInitiator());
    await early.say({ apdu: 'ABRT', source: 1 });
    await expect(early.opening).rejects.toMatchObject({ code: 'association-refused' });
    const late = await alone(acseInitiator());
    await late.say(accepted);
    const session = await late.opening;
    await late.say({ apdu: 'ABRT', source: 0 });
    await expect(session.closed).resolves.toMatchObject({
      by: 'peer',
      error: { code: 'association-refused' },
    });
  });

  it('aborts when the session is broken off', async () => {
    const { opening, say, heard } = await alone(acseInitiator());
    await say(accepted);
    (await opening).abort();
    await settled(clock);
    expect(heard().at(-1)).toEqual({ apdu: 'ABRT', source: 0 });
  });

  it('releases when the peer releases at the same time', async () => {
    const { opening, say, heard } = await alone(acseInitiator());
    await say(accepted);
    const session = await opening;
    const closing = session.close();
    await settled(clock);
    await say({ apdu: 'RLRQ', reason: 0 });
    await closing;
    await settled(clock);
    expect(heard().map(({ apdu }) => apdu)).toEqual(['AARQ', 'RLRQ', 'RLRE']);
    expect(clock.pendingTimers).toBe(0);
  });

  it.each([
    ['octets that are no apdu', Uint8Array.of(0x61, 0x01)],
    [
      'a request where an answer is due',
      encodeAcse({ apdu: 'AARQ', applicationContext: '1.3.12' }),
    ],
  ])('fails with %s', async (_, octets) => {
    const { opening, far } = await alone(acseInitiator());
    await far.send({ octets });
    await settled(clock);
    await expect(opening).rejects.toMatchObject({ code: 'protocol' });
  });

  it('fails with an answer to what was not asked', async () => {
    const { opening, say } = await alone(acseInitiator());
    await say(accepted);
    const session = await opening;
    await say(accepted);
    await expect(session.closed).resolves.toMatchObject({ error: { code: 'protocol' } });
  });
});

describe('one side with ACSE and one without', () => {
  it('part, and each is told what to do', async () => {
    const [near, far] = createMemoryPair({ clock });
    const plain = await open(far);
    const opening = open(near, acseInitiator());
    const failed = expect(opening).rejects.toMatchObject({ code: 'closed', message: /ACSE/ });
    await settled(clock);
    await failed;
    await expect(plain.closed).resolves.toMatchObject({
      error: { code: 'protocol', message: /use acse=on/ },
    });
  });

  it('part as well when it is the switch that wants it', async () => {
    const [near, far] = createMemoryPair({ clock });
    const opening = open(far, acseResponder());
    const failed = expect(opening).rejects.toMatchObject({ code: 'protocol', message: /acse=off/ });
    const plain = await open(near);
    const asked = expect(plain.request('RequestSystemStatus', {})).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/use acse=on/) },
    });
    await settled(clock);
    await failed;
    await asked;
  });
});
