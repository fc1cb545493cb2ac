import { UsageError } from '../model/errors.js';

type Scheme = 'tcp' | 'tls' | 'serial' | 'isdn' | 'sip' | 'memory';

const EXAMPLES: Readonly<Record<Scheme, string>> = {
  tcp: 'tcp://pbx.example:1040?encoding=xml',
  tls: 'tls://pbx.example:4722?profile=avaya-dmcc',
  serial: 'serial:///dev/ttyS0?baud=9600&encoding=ber',
  isdn: 'isdn://gateway.example:5000?number=4711&encoding=ber',
  sip: 'sip:100@phone.example:5060;transport=udp',
  memory: 'memory:pbx?encoding=ber',
};

/** What stands behind the question mark, and how to complain about it. */
export interface Query {
  get(key: string): string | undefined;
  /** The value of a key, which must be one of a few. */
  choice<T extends string>(key: string, allowed: readonly T[]): T | undefined;
  oneOf<T extends string>(key: string, value: string, allowed: readonly T[]): T;
  bad(what: string, cause?: unknown): UsageError;
}

/** Takes a URL apart behind its scheme, and its query into pairs. */
export function split(
  url: string,
  scheme: Scheme,
  allowed: readonly string[],
): { rest: string; query: Query } {
  const [before = '', ...after] = url.slice(scheme.length + 1).split('?');
  const values = new Map<string, string>();
  const query: Query = {
    get: (key) => values.get(key),
    choice(key, choices) {
      const value = values.get(key);
      return value === undefined ? undefined : query.oneOf(key, value, choices);
    },
    oneOf(key, value, choices) {
      const found = choices.find((choice) => choice === value);
      if (found !== undefined) return found;
      throw query.bad(`has ${key}=${value}; ${key} may be ${choices.join(', ')}`);
    },
    bad: (what, cause) =>
      new UsageError(
        'bad-address',
        `the address "${withoutSecrets(url)}" ${what}; an example of a good one: ${EXAMPLES[scheme]}`,
        { cause },
      ),
  };
  if (/[\s#]/.test(url)) throw query.bad('has a space or a # in it');
  for (const pair of after.join('?').split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const key = equals < 0 ? pair : pair.slice(0, equals);
    if (!allowed.includes(key)) {
      // What stands behind an @ may be the rest of a password with a question mark in it.
      const named = key.includes('@') ? 'an unknown parameter' : `an unknown parameter "${key}"`;
      throw query.bad(`has ${named}; allowed are: ${allowed.join(', ')}`);
    }
    if (values.has(key)) throw query.bad(`says ${key} twice`);
    values.set(key, equals < 0 ? '' : decoded(query, pair.slice(equals + 1)));
  }
  return { rest: before, query };
}

const NAMED_LIKE_SECRETS = /([?&][^=&]*(?:pass|pwd|secret|token|key|auth|login)[^=&]*=)[^&]*/gi;

/**
 * An address as it may be shown: users and passwords do not belong into one, but people write them there all the same.
 * The user of a SIP address is a number, and stays.
 */
function withoutSecrets(url: string): string {
  const shown = url.replace(NAMED_LIKE_SECRETS, '$1***');
  return /^sips?:/i.test(url)
    ? shown.replace(/^(sips?:[^:@]*):.*@/is, '$1:***@')
    : shown.replace(/^([a-z][a-z0-9+.-]*:(?:\/\/)?)?.*@/is, '$1***@');
}

/** Text without its percent signs. */
export function decoded(query: Query, text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw query.bad('has a bad percent sign', cause);
  }
}

/** The error of a URL whose scheme is none of ours. */
export function badScheme(url: string): UsageError {
  return new UsageError(
    'bad-address',
    `"${withoutSecrets(url)}" does not begin with tcp:, tls:, serial:, isdn:, sip: or memory:; an example of a good one: ${EXAMPLES.tcp}`,
  );
}
