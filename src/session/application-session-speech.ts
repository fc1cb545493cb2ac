import { UsageError } from '../model/errors.js';
import { PROFILES } from '../transport/profiles.js';
import type { Speech } from '../transport/speech.js';
import { namespaceOfEdition } from '../xml/namespaces.js';
import type { ApplicationSessionOptions } from './application-session.js';
import { applicationSessionInitiator } from './application-session-initiator.js';
import type { ApplicationSessionServing } from './application-session-responder.js';
import type { AssociationFactory } from './association.js';

/**
 * How a listener treats application sessions (ECMA-354): `required`, nothing is served outside of one; `accepted`, a
 * peer may start one; false, there are none. Options say the details, and require one if `required` says so, or the
 * profile where it says nothing.
 */
export type ApplicationSessionMode = 'required' | 'accepted' | false | ApplicationSessionServing;

const EDITIONS = { ed3: 3, ed4: 4, ed5: 5, ed6: 6 } as const;

/**
 * The application session that an address of XML, or a program, asks for.
 *
 * @param speech - the address; its profile decides where the program does not
 * @param wanted - what the program says
 * @throws UsageError `bad-argument`
 */
export function startedApplicationSession(
  speech: Speech,
  wanted: ApplicationSessionOptions | boolean = usesOne(speech),
): AssociationFactory | undefined {
  if (wanted === false) return undefined;
  const profile = speech.profile && PROFILES[speech.profile];
  const versions = profile?.protocolVersions ?? [namespaceOfEdition(EDITIONS[speech.edition])];
  const options = wanted === true ? {} : wanted;
  return applicationSessionInitiator({
    ...options,
    loginForm: options.loginForm ?? profile?.login,
    protocolVersions: options.protocolVersions ?? versions,
  });
}

/**
 * What grants application sessions to the peers that come to an address; all of them share its limits.
 *
 * @param speech - the address; its profile decides where the program does not
 * @param mode - what the program says
 * @throws UsageError `bad-argument`
 */
export async function servedApplicationSessions(
  speech: Speech,
  mode?: ApplicationSessionMode,
): Promise<AssociationFactory | undefined> {
  if (mode === false || (mode === undefined && speech.encoding !== 'xml')) return undefined;
  if (speech.encoding !== 'xml') {
    throw new UsageError(
      'bad-argument',
      'application sessions are for XML only; leave applicationSession out, or use encoding=xml',
    );
  }
  const { applicationSessionResponder } = await import('./application-session-responder.js');
  if (typeof mode === 'string') {
    return applicationSessionResponder({ required: mode === 'required' });
  }
  return applicationSessionResponder({ ...mode, required: mode?.required ?? usesOne(speech) });
}

const usesOne = ({ encoding, profile }: Speech): boolean =>
  encoding === 'xml' && profile !== undefined && (PROFILES[profile].applicationSession ?? false);
