import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/errors.js';
import { type Address, parseAddress } from '../../src/transport/address.js';
import { formatAddress } from '../../src/transport/address-format.js';
import { PROFILES, type ProfileName } from '../../src/transport/profiles.js';

const xml = { encoding: 'xml', framing: 'xml', phase: 3, acse: false, edition: 'ed6' } as const;
const ber = { ...xml, encoding: 'ber', framing: 'length16' } as const;

function problemOf(url: string): string {
  try {
    parseAddress(url);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    expect(error.code).toBe('bad-address');
    return error.message;
  }
  throw new Error(`${url} was accepted`);
}

describe('parseAddress', () => {
  it.each([
    'tcp://me:hunter2@pbx:1040',
    'tcp://me:hun?ter2@pbx:1040',
    'tcp://me:ter2#hun@pbx:1040',
    'http://me:hunter2@pbx',
    'me:hunter2@pbx',
    'sip:100:hunter2@pbx:5060',
    'sip:100:hunter2@pbx:99999',
    'tls://me:hunter2@pbx:1?framing=hunter1',
    'tcp://pbx:1040?password=hunter2',
    'tcp://pbx:1?encoding=xml&apiKey=hunter2',
    'memory:me:hunter2@x?encoding=no',
    'tcp://me:%zzter2@pbx:1040',
  ])('does not repeat the password in %s', (url) => {
    const problem = problemOf(url);
    expect(problem).not.toMatch(/ter2/);
    expect(problem).not.toContain('hun@');
  });

  it.each<[string, Address]>([
    ['tcp://pbx:1040', { scheme: 'tcp', host: 'pbx', port: 1040, ...xml }],
    ['TCP://pbx:1040/', { scheme: 'tcp', host: 'pbx', port: 1040, ...xml }],
    ['tls://10.0.0.1:4722?encoding=xml', { scheme: 'tls', host: '10.0.0.1', port: 4722, ...xml }],
    ['tcp://[::1]:0?encoding=ber', { scheme: 'tcp', host: '::1', port: 0, ...ber }],
    ['tcp://h:1?framing=tpkt', { scheme: 'tcp', host: 'h', port: 1, ...ber, framing: 'tpkt' }],
    [
      'tcp://h:1?encoding=ber&framing=ber&phase=2&acse=on',
      { scheme: 'tcp', host: 'h', port: 1, ...ber, framing: 'ber', phase: 2, acse: true },
    ],
    ['tcp://h:1?framing=nul', { scheme: 'tcp', host: 'h', port: 1, ...xml, framing: 'nul' }],
    ['tcp://h:1?edition=ed3', { scheme: 'tcp', host: 'h', port: 1, ...xml, edition: 'ed3' }],
    [
      'serial:///dev/ttyS0?baud=19200&encoding=ber',
      { scheme: 'serial', path: '/dev/ttyS0', baud: 19_200, ...ber },
    ],
    ['serial:///dev/ttyS0', { scheme: 'serial', path: '/dev/ttyS0', baud: 9600, ...xml }],
    [
      'isdn://gw:5000?number=%2B4989123&encoding=ber',
      { scheme: 'isdn', host: 'gw', port: 5000, number: '+4989123', ...ber },
    ],
    [
      'memory:pbx?encoding=ber',
      { scheme: 'memory', name: 'pbx', encoding: 'ber', phase: 3, acse: false, edition: 'ed6' },
    ],
    [
      'memory://pbx',
      { scheme: 'memory', name: 'pbx', encoding: 'xml', phase: 3, acse: false, edition: 'ed6' },
    ],
  ])('reads %s', (url, address) => {
    expect(parseAddress(url)).toEqual(address);
  });

  it('reads the addresses of SIP phones', () => {
    const speech = { encoding: 'xml', phase: 3, acse: false, edition: 'ed6' } as const;
    expect(parseAddress('sip:100@[fe80::1]:5070;transport=TCP')).toEqual({
      scheme: 'sip',
      user: '100',
      host: 'fe80::1',
      port: 5070,
      transport: 'tcp',
      ...speech,
    });
    expect(parseAddress('sip:100@phone')).toMatchObject({ port: 5060, transport: 'udp' });
    expect(parseAddress('sip:100@phone;transport=tls?edition=ed4')).toMatchObject({
      port: 5061,
      edition: 'ed4',
    });
  });

  it.each<[ProfileName, object]>([
    ['hipath4000', { ...ber, framing: 'hipath', acse: true, port: 7001 }],
    ['oxe', { ...ber, phase: 1, acse: true, port: 2555 }],
    ['oxo', { ...ber, phase: 1, acse: true, port: 2555 }],
    ['openscape', { ...xml, edition: 'ed4', port: 1040 }],
    ['avaya-dmcc', { ...xml, edition: 'ed3', port: 4721 }],
  ])('fills in the profile %s, its port too', (profile, expected) => {
    expect(parseAddress(`tcp://pbx?profile=${profile}`)).toEqual({
      scheme: 'tcp',
      host: 'pbx',
      profile,
      ...expected,
    });
  });

  it('takes the port of TLS from a profile that has one', () => {
    expect(parseAddress('tls://aes?profile=avaya-dmcc')).toMatchObject({ port: 4722 });
    expect(problemOf('tls://pbx?profile=openscape')).toContain('no port');
    expect(parseAddress('tcp://x:9?profile=md110')).toMatchObject({ port: 9, ...ber, phase: 1 });
    expect(problemOf('tcp://x?profile=md110')).toContain('no port');
    expect(parseAddress('tls://pbx?profile=zultys')).toMatchObject({ port: 7778, ...xml });
    expect(parseAddress('tcp://x:9?profile=eltex')).toMatchObject({ ...xml, edition: 'ed3' });
    expect(parseAddress('tcp://x:9?profile=unitel')).toMatchObject({ ...xml, framing: 'nul' });
  });

  it('lets the query win over the profile', () => {
    expect(
      parseAddress('tcp://h:99?profile=hipath4000&acse=off&framing=ber&phase=2'),
    ).toMatchObject({ port: 99, encoding: 'ber', framing: 'ber', acse: false, phase: 2 });
    expect(parseAddress('tcp://h?profile=hipath4000&encoding=xml')).toMatchObject({
      ...xml,
      profile: 'hipath4000',
    });
  });

  it.each([
    ['http://pbx:80', 'does not begin with tcp:'],
    ['', 'does not begin with tcp:'],
    ['pbx:1040', 'does not begin with tcp:'],
    ['tcp:pbx:1040', 'lacks // before the host'],
    ['tcp://:1040', 'no host'],
    ['tcp://pbx', 'no port'],
    ['tcp://pbx:', 'no port'],
    ['tcp://pbx:abc', 'bad port'],
    ['tcp://pbx:65536', 'ports end at 65535'],
    ['tcp://::1:1040', 'brackets'],
    ['tcp://[::1:1040', 'bad host'],
    ['tcp://pbx:1040/path', 'has a path'],
    ['tcp://me:secret@pbx:1040', 'options'],
    ['tcp://pbx:1040 ', 'space'],
    ['tcp://pbx:1040?encoding=json', 'encoding may be ber, xml'],
    ['tcp://pbx:1040?framing=cobs', 'framing may be ber, length16, hipath, tpkt, xml'],
    ['tcp://pbx:1040?phase=4', 'phase may be 1, 2, 3'],
    ['tcp://pbx:1040?acse=yes', 'acse may be on, off'],
    ['tcp://pbx:1040?edition=ed7', 'edition may be ed3, ed4, ed5, ed6'],
    ['tcp://pbx:1040?profile=acme', 'profile may be hipath4000, oxe'],
    ['tcp://pbx:1040?encoding', 'encoding may be'],
    ['tcp://pbx:1040?encoding=%zz', 'bad percent sign'],
    ['tcp://pbx:1040?encoding=ber&encoding=xml', 'says encoding twice'],
    ['tcp://pbx:1040?encoding=xml&framing=hipath', 'not for encoding=xml'],
    ['tcp://pbx:1040?encoding=ber&framing=xml', 'not for encoding=ber'],
    ['tcp://pbx:1040?encoding=xml&phase=1', 'use encoding=ber'],
    ['tcp://pbx:1040?encoding=xml&acse=on', 'use encoding=ber'],
    ['serial://ttyS0', 'no device file'],
    ['serial:///dev/ttyS0?baud=fast', 'baud is a number'],
    ['isdn://gw:5000', 'no number to call'],
    ['sip:phone:5060', 'no user'],
    ['sip:100@phone;lr', 'unknown parameter "lr"'],
    ['sip:100@phone;transport=sctp', 'transport may be udp, tcp, tls'],
    ['memory:', 'no name'],
  ])('refuses %j and says why', (url, why) => {
    expect(problemOf(url)).toContain(why);
    expect(problemOf(url)).toMatch(/an example of a good one: \w+:/);
  });

  it('lists what is allowed when it meets an unknown parameter', () => {
    expect(problemOf('tcp://pbx:1040?baud=9600')).toContain(
      'unknown parameter "baud"; allowed are: encoding, phase, acse, edition, profile, framing',
    );
    expect(problemOf('memory:a?framing=ber')).toContain('unknown parameter "framing"');
  });
});

describe('formatAddress', () => {
  it.each([
    'tcp://pbx:1040',
    'tcp://[::1]:1040?encoding=ber',
    'tls://pbx:4722?profile=avaya-dmcc',
    'tcp://pbx:1?profile=hipath4000&framing=ber&acse=off',
    'tcp://pbx:1?encoding=ber&framing=tpkt&phase=1&acse=on',
    'tcp://pbx:1?edition=ed3',
    'tcp://pbx:1?framing=nul',
    'tcp://pbx:1?profile=unitel&framing=xml',
    'serial:///dev/tty%20S0?baud=1200&encoding=ber',
    'isdn://gw:5000?number=4711',
    'sip:100@phone:5060',
    'sip:100@phone:5061;transport=tls',
    'memory:pbx',
  ])('gives %s back as it is', (url) => {
    expect(formatAddress(parseAddress(url))).toBe(url);
  });

  it('gives what reads as the same address', () => {
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const params = fc.record({
      profile: maybe(fc.constantFrom(...Object.keys(PROFILES))),
      encoding: maybe(fc.constantFrom('ber', 'xml')),
      framing: maybe(fc.constantFrom('ber', 'length16', 'hipath', 'tpkt', 'xml', 'nul')),
      phase: maybe(fc.constantFrom('1', '2', '3')),
      acse: maybe(fc.constantFrom('on', 'off')),
      edition: maybe(fc.constantFrom('ed3', 'ed4', 'ed5', 'ed6')),
    });
    const places = fc.oneof(
      fc.constantFrom('tcp://pbx:1040', 'tls://[fe80::1]:0', 'serial:///dev/ttyS0'),
      fc.string({ minLength: 1 }).map((name) => `memory:${encodeURIComponent(name)}`),
    );
    fc.assert(
      fc.property(places, params, (place, query) => {
        const pairs = Object.entries(query).filter(
          ([key, value]) => value && !(key === 'framing' && place.startsWith('memory')),
        );
        const url = `${place}?${pairs.map((pair) => pair.join('=')).join('&')}`;
        let address: Address;
        try {
          address = parseAddress(url);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
          return;
        }
        expect(parseAddress(formatAddress(address))).toEqual(address);
      }),
      { seed: 323, numRuns: 500 },
    );
  });

  it('meets any text with an address or its own error', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('tcp:', 'tls://', 'serial:///', 'isdn://', 'sip:', 'memory:', ''),
        fc.string({ maxLength: 40 }),
        (scheme, text) => {
          try {
            parseAddress(scheme + text);
          } catch (error) {
            expect(error).toBeInstanceOf(UsageError);
          }
        },
      ),
      { seed: 285, numRuns: 500 },
    );
  });
});
