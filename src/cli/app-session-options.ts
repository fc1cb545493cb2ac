import type { ApplicationSessionOptions } from '../session/application-session.js';
import type { OptionSpec, OptionValues } from './command.js';
import type { CommandIo } from './io.js';
import type { Login } from './login-options.js';

/** Options of commands that may start an application session (ECMA-354). */
export const appSessionOptions: Readonly<Record<string, OptionSpec>> = {
  'app-session': {
    type: 'string',
    value: 'ID',
    about: 'xml: start an application session for the application of this name',
  },
  'app-info': {
    type: 'string',
    value: 'FILE',
    about: 'xml: what the switch wants to know of the application, such as a login (XML)',
  },
  'app-version': {
    type: 'string',
    value: 'VERSION',
    multiple: true,
    about: 'xml: a version of the protocol to ask for in the application session',
  },
  'cleanup-delay': {
    type: 'string',
    value: 'SECONDS',
    about: 'xml, with --user: how long the session is kept after its link has gone',
  },
  'session-id': {
    type: 'string',
    value: 'ID',
    about: 'xml, with --user: the application session to take up again',
  },
};

/** What the options say about application sessions; undefined leaves it to the address's profile. */
export async function appSession(
  options: OptionValues,
  io: CommandIo,
  who: Login | undefined,
): Promise<ApplicationSessionOptions | undefined> {
  const applicationID = options.text('app-session');
  const file = options.text('app-info');
  const protocolVersions = options.texts('app-version');
  const cleanupDelay = options.number('cleanup-delay', 0, 0x7fff_ffff);
  const sessionID = options.text('session-id');
  const given = [applicationID, file, who, cleanupDelay, sessionID, protocolVersions[0]];
  if (given.every((one) => one === undefined)) return undefined;
  return {
    applicationID,
    ...(who && { user: who.name, password: who.password }),
    cleanupDelay,
    sessionID,
    ...(protocolVersions.length > 0 && { protocolVersions }),
    ...(file !== undefined && {
      applicationSpecificInfo: { xml: content(await io.readFile(file)) },
    }),
  };
}

/** A document's root element, without what may stand before it. */
const content = (octets: Uint8Array): string =>
  new TextDecoder()
    .decode(octets)
    .replace(/^\s*<\?xml[^>]*\?>/, '')
    .trim();
