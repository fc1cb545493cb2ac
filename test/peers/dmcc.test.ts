import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/connect.js';
import type { SessionLogin } from '../../src/session/index.js';
import { rawClientOf } from './raw.js';
import { afterwards, simulated } from './simulated.js';

const ED3 = 'http://www.ecma-international.org/standards/ecma-323/csta/ed3';
const APPL = 'http://www.ecma-international.org/standards/ecma-354/appl_session';

describe.each(['avaya-dmcc', 'eltex'])('a login at %s', (profile) => {
  it('is checked by the switch, and its password is kept and told nowhere', async () => {
    const seen: (SessionLogin | undefined)[] = [];
    const logged: unknown[] = [];
    const log = (...line: unknown[]): void => void logged.push(line);
    const logger = { debug: log, info: log, warn: log, error: log };
    const { listener } = await simulated(`profile=${profile}`, {
      logger,
      applicationSession: {
        authenticate: (login) => {
          seen.push(login);
          return login?.user === 'me' && login.password === 'hunter2';
        },
      },
    });
    const client = await connect(listener.url, {
      logger,
      appSession: { user: 'me', password: 'hunter2' },
    });
    afterwards(() => client.close());
    expect((await client.system.requestSystemStatus()).systemStatus).toBe('normal');
    const refused = await connect(listener.url, {
      logger,
      appSession: { user: 'me', password: 'hunter3' },
    }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'association-refused', value: 'invalidApplicationInfo' });
    await expect(connect(listener.url)).rejects.toMatchObject({ code: 'association-refused' });
    expect(seen.map((login) => login?.password)).toEqual(['hunter2', 'hunter3', undefined]);
    const [served] = listener.sessions;
    const kept = [client.session.applicationSession, served?.applicationSession];
    expect(JSON.stringify(kept)).toContain('userName');
    const everything = inspect([kept, refused, logged, client, served, client.peer], {
      depth: 20,
      showHidden: true,
    });
    expect(everything).not.toMatch(/hunter[23]/);
  });
});

describe('a login', () => {
  it.each([
    [{ password: 'x' }, /user/],
    [{ sessionID: '7' }, /user/],
    [{ user: 'me', password: 'x', cleanupDelay: -1 }, /cleanupDelay/],
    [{ user: 'me', applicationSpecificInfo: { xml: '<a/>' } }, /exclude/],
  ])('is refused before there is a link: %o', async (appSession, message) => {
    await expect(
      connect('tcp://127.0.0.1:1?profile=avaya-dmcc', { appSession }),
    ).rejects.toMatchObject({ code: 'bad-argument', message });
  });
});

describe('a program written for Avaya AES', () => {
  it('may put known messages into the wrong namespace, and 30 30 in front of them', async () => {
    const { listener } = await simulated('profile=avaya-dmcc');
    const end = await rawClientOf(listener.url);
    afterwards(() => end.socket.destroy());
    const say = (invokeID: string, document: string, inFront = '3030'): void => {
      const length = Buffer.byteLength(document) + 8;
      end.say(
        inFront,
        length.toString(16).padStart(4, '0'),
        Buffer.from(invokeID).toString('hex'),
        Buffer.from(document).toString('hex'),
      );
    };
    const versions = ['privC', 'privA', 'priv7'].map(
      (version) => `<protocolVersion>${ED3}/${version}</protocolVersion>`,
    );
    say(
      '0001',
      `<StartApplicationSession xmlns="${APPL.replace('ecma-', 'ecma- ')}"><applicationInfo><applicationID>x</applicationID></applicationInfo><requestedProtocolVersions>${versions.join('')}</requestedProtocolVersions><requestedSessionDuration>60</requestedSessionDuration></StartApplicationSession>`,
    );
    const [number, started] = await end.hearXml();
    expect(number).toBe('0001');
    expect(started).toContain(`<actualProtocolVersion>${ED3}/privC<`);
    say(
      '\0\0\0\x05',
      `<MonitorStart xmlns="${ED3}/privC"><monitorObject><deviceObject>100</deviceObject></monitorObject></MonitorStart>`,
    );
    const [binary, monitored] = await end.hearXml();
    expect(binary).toBe('\0\0\0\x05');
    const crossRefID = /<monitorCrossRefID>([^<]+)</.exec(monitored)?.[1];
    say(
      '0006',
      `<MakeCall xmlns="${APPL}"><callingDevice>100</callingDevice><calledDirectoryNumber>101</calledDirectoryNumber><autoOriginate>doNotPrompt</autoOriginate></MakeCall>`,
    );
    expect(await end.hearXml()).toEqual([
      '0006',
      expect.stringMatching(/<MakeCallResponse xmlns="[^"]*ed3"/),
    ]);
    say(
      '0007',
      `<MonitorStop xmlns="http://www.avaya.com/csta"><monitorCrossRefID>${crossRefID}</monitorCrossRefID></MonitorStop>`,
      '0000',
    );
    let answer = await end.hearXml();
    while (answer[0] === '9999') answer = await end.hearXml();
    expect(answer).toEqual([
      '0007',
      expect.stringMatching(/<MonitorStopResponse xmlns="[^"]*ed3"/),
    ]);
    const sessionID = /<sessionID>([^<]+)</.exec(started)?.[1];
    say(
      '0008',
      `<StopApplicationSession xmlns="${ED3}"><sessionID>${sessionID}</sessionID><sessionEndReason><appEndReason>done</appEndReason></sessionEndReason></StopApplicationSession>`,
    );
    expect(await end.hearXml()).toEqual([
      '0008',
      expect.stringContaining('<StopApplicationSessionPosResponse'),
    ]);
  });

  it('asks for identifiers first, and uses them in what follows', async () => {
    const { listener } = await simulated('profile=avaya-dmcc');
    const end = await rawClientOf(listener.url);
    afterwards(() => end.socket.destroy());
    const ask = async (invokeID: string, document: string): Promise<string> => {
      end.sayXml(invokeID, document);
      let answer = await end.hearXml();
      while (answer[0] === '9999') answer = await end.hearXml();
      expect(answer[0]).toBe(invokeID);
      return answer[1];
    };
    const AVAYA = 'xmlns="http://www.avaya.com/csta"';
    const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
    await ask(
      '0001',
      `<StartApplicationSession xmlns="${APPL}"><applicationInfo><applicationID>x</applicationID><applicationSpecificInfo><SessionLoginInfo ${AVAYA}><userName>u</userName><password>p</password><sessionCleanupDelay>60</sessionCleanupDelay><sessionID></sessionID></SessionLoginInfo></applicationSpecificInfo></applicationInfo><requestedProtocolVersions><protocolVersion>${ED3}/privC</protocolVersion></requestedProtocolVersions><requestedSessionDuration>60</requestedSessionDuration></StartApplicationSession>`,
    );
    expect(
      await ask(
        '0002',
        `<?xml version="1.0" encoding="UTF-8"?><GetDeviceId ${XSI} ${AVAYA}><switchName>CM</switchName><switchIPInterface>192.0.2.1</switchIPInterface><extension>100</extension><controllableByOtherSessions>true</controllableByOtherSessions></GetDeviceId>`,
      ),
    ).toContain(
      `<GetDeviceIdResponse ${AVAYA}><device typeOfNumber="other" mediaClass="notKnown">100:CM:192.0.2.1:0</device></GetDeviceIdResponse>`,
    );
    const third = await ask(
      '0003',
      `<GetThirdPartyDeviceId ${AVAYA}><switchName>CM</switchName><extension>101</extension></GetThirdPartyDeviceId>`,
    );
    expect(third).toContain('mediaClass="notKnown">101:CM::0</device>');
    expect(
      await ask(
        '0004',
        `<MonitorStart xmlns="${ED3}/privC"><monitorObject><deviceObject typeOfNumber="other" mediaClass="notKnown">101:CM::0</deviceObject></monitorObject></MonitorStart>`,
      ),
    ).toContain('<MonitorStartResponse');
    expect(
      await ask(
        '0005',
        `<MakeCall xmlns="${APPL}"><callingDevice>100:CM:192.0.2.1:0</callingDevice><calledDirectoryNumber>101:CM::0</calledDirectoryNumber><autoOriginate>doNotPrompt</autoOriginate></MakeCall>`,
      ),
    ).toMatch(/<deviceID [^>]*>100:CM:192.0.2.1:0<\/deviceID>/);
    const [, delivered] = await end.hearXml();
    expect(delivered).toMatch(/<alertingDevice><deviceIdentifier [^>]*>101:CM::0</);
    expect(
      await ask(
        '0006',
        `<SnapshotDevice xmlns="${APPL}"><snapshotObject>101:CM::0</snapshotObject></SnapshotDevice>`,
      ),
    ).toContain('<SnapshotDeviceResponse');
    const release = `<ReleaseDeviceId ${AVAYA}><device>101:CM::0</device></ReleaseDeviceId>`;
    expect(await ask('0007', release)).toContain(`<ReleaseDeviceIdResponse ${AVAYA}`);
    expect(await ask('0008', release)).toMatch(
      /<CSTAErrorCode xmlns="[^"]*ed3"><operation>invalidDeviceID</,
    );
  });
});
