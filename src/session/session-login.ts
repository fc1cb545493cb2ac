import { UsageError } from '../model/errors.js';
import type { ApplicationInfo } from '../model/generated/application-session.js';
import type { AnyContent } from '../model/hand-written.js';
import { type LoginForm, PROFILES } from '../transport/profiles.js';
import { escapeText } from '../xml/escape.js';
import { elementsOf } from '../xml/fragment.js';

/** Who wants an application session, and which. */
export interface SessionLogin {
  readonly user: string;
  readonly password: string;
  /** How long the session is kept after its link has gone, in whole seconds. */
  readonly cleanupDelay?: number | undefined;
  /** The session to take up again. */
  readonly sessionID?: string | undefined;
}

/** As Avaya's clients write it, who are the most. */
export const USUAL_LOGIN: LoginForm = PROFILES['avaya-dmcc'].login ?? {
  namespace: '',
  resumes: true,
};

const ELEMENT = 'SessionLoginInfo';

/**
 * Writes a login as it stands in what is said of an application.
 *
 * @throws UsageError `bad-argument` for what cannot be written in this form
 */
export function loginInfo(login: SessionLogin, form: LoginForm): AnyContent {
  const { user, password, cleanupDelay, sessionID } = login;
  if (!form.resumes && (cleanupDelay !== undefined || sessionID !== undefined)) {
    throw new UsageError(
      'bad-argument',
      'this switch takes up no sessions; leave cleanupDelay and sessionID out',
    );
  }
  const members = [
    element('userName', user),
    element('password', password),
    cleanupDelay === undefined ? '' : element('sessionCleanupDelay', String(cleanupDelay)),
    form.resumes ? element('sessionID', sessionID ?? '') : '',
  ];
  const { prefix, namespace } = form;
  const name = prefix === undefined ? ELEMENT : `${prefix}:${ELEMENT}`;
  const declared = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return { xml: `<${name} ${declared}="${namespace}">${members.join('')}</${name}>` };
}

function element(name: string, value: string): string {
  const text = escapeText(value);
  if (text !== undefined) return `<${name}>${text}</${name}>`;
  throw new UsageError('bad-argument', `the ${name} of the login has characters that XML lacks`);
}

/** The login in what a peer says of its application, whoever's form it has; undefined if there is none. */
export function loginOf(info: ApplicationInfo | undefined): SessionLogin | undefined {
  const members = membersOf(info?.applicationSpecificInfo?.xml ?? '', ELEMENT);
  if (!members) return undefined;
  const delay = Number(members.get('sessionCleanupDelay') || Number.NaN);
  const sessionID = members.get('sessionID');
  return {
    user: members.get('userName') ?? '',
    password: members.get('password') ?? '',
    ...(Number.isFinite(delay) && { cleanupDelay: delay }),
    ...(sessionID && { sessionID }),
  };
}

/** The texts of the elements within an element, by their local names. */
function membersOf(xml: string, wanted: string): ReadonlyMap<string, string> | undefined {
  const outer = childrenOf(xml).find(({ name }) => name === wanted);
  return (
    outer && new Map(childrenOf(outer.content).map(({ name, content }) => [name, textOf(content)]))
  );
}

function childrenOf(xml: string): { readonly name: string; readonly content: string }[] {
  try {
    return elementsOf(xml).map(({ name, contentStart, contentEnd }) => ({
      name: name.slice(name.indexOf(':') + 1),
      content: xml.slice(contentStart, Math.max(contentStart, contentEnd)),
    }));
  } catch {
    // What is no XML is no login.
    return [];
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const MARKUP =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|&#x([0-9a-f]{1,6});|&#(\d{1,7});|&(\w+);/gi;

/** What a leaf's content says. */
const textOf = (content: string): string =>
  content.replace(MARKUP, (all, cdata, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN);
    if (Number.isNaN(code)) return cdata ?? '';
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
