import type { ApplicationInfo } from '../model/generated/application-session.js';

const SECRET = '(?:password|passwd|passphrase|pwd|secret|token|pin)';
const ELEMENT = new RegExp(
  `(<((?:[\\w.-]+:)?[\\w.-]*${SECRET}[\\w.-]*)(?:\\s[^>]*)?>)[\\s\\S]*(</\\2\\s*>)`,
  'gi',
);
const ATTRIBUTE = new RegExp(`([\\w.:-]*${SECRET}[\\w.-]*\\s*=\\s*)(?:"[^"]*"|'[^']*')`, 'gi');

const NAMED = /pass(?:word|wd|phrase)|pwd|secret/i;

/** Whether octets that cannot be taken apart name a password, so that they are not for the log. */
export const nameSecrets = (octets: Uint8Array): boolean =>
  NAMED.test(new TextDecoder('latin1').decode(octets).replaceAll('\0', ''));

/**
 * What may be kept and shown of an application: what its name says is a password is `***`. From the first such element
 * to the end of the last everything goes, so that no form of writing lets a part of it through. Members that the schema
 * does not know are not kept at all.
 */
export function withoutSecrets({
  applicationID,
  applicationSpecificInfo: specific,
}: ApplicationInfo): ApplicationInfo {
  if (typeof specific?.xml !== 'string') return { applicationID };
  const xml = specific.xml.replace(ELEMENT, '$1***$3').replace(ATTRIBUTE, '$1"***"');
  return { applicationID, applicationSpecificInfo: { ...specific, xml } };
}
