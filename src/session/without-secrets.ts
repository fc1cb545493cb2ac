import type { ApplicationInfo } from '../model/generated/application-session.js';

const SECRET = /password|passwd|passphrase|pwd|secret|token|pin/i;
/** Of a tag with a `>` in an attribute only the beginning; its name is there all the same. */
const TAG = /<([^<>]*)>/g;
/** Begins behind white space only, so that no name is looked at more than once. */
const ATTRIBUTE = /(?<=\s)([^\s=<>"']+)(\s*=\s*)(?:"[^"]*"|'[^']*')/g;

const NAMED = /pass(?:word|wd|phrase)|pwd|secret/i;

/** Whether octets that cannot be taken apart name a password, so that they are not for the log. */
export const nameSecrets = (octets: Uint8Array): boolean =>
  NAMED.test(new TextDecoder('latin1').decode(octets).replaceAll('\0', ''));

/**
 * What may be kept and shown of an application: what its name says is a password is `***`. From the first such element
 * to the end of the last everything goes, so that no form of writing lets a part of it through. Members that the schema
 * does not know are not kept at all. It takes time in proportion to what the peer has sent.
 */
export function withoutSecrets({
  applicationID,
  applicationSpecificInfo: specific,
}: ApplicationInfo): ApplicationInfo {
  if (typeof specific?.xml !== 'string') return { applicationID };
  const xml = withoutSecretElements(specific.xml).replace(
    ATTRIBUTE,
    (whole, name: string, equals: string) => (SECRET.test(name) ? `${name}${equals}"***"` : whole),
  );
  return { applicationID, applicationSpecificInfo: { ...specific, xml } };
}

function withoutSecretElements(xml: string): string {
  let from: number | undefined;
  let to = xml.length;
  for (const { 0: tag, 1: inner = '', index } of xml.matchAll(TAG)) {
    const isEnd = inner.startsWith('/');
    const [name = ''] = inner.slice(isEnd ? 1 : 0).split(/[\s/]/, 1);
    if (!SECRET.test(name)) continue;
    if (isEnd) to = index;
    // One without content cannot be told for sure from one with a `/>` in an attribute.
    else from ??= index + tag.length;
  }
  return from === undefined ? xml : `${xml.slice(0, from)}***${xml.slice(Math.max(from, to))}`;
}
