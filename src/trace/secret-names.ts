/** Members of CSTA's messages that are secrets, or open doors as such: codes that let a call be made on another's account. */
const SECRET_MEMBERS: ReadonlySet<string> = new Set([
  'password',
  'agentPassword',
  'authCode',
  'accountCode',
  'accountInfo',
]);

/** Parts of ACSE's apdus that say who one is. */
const SECRET_PARTS: ReadonlySet<string> = new Set([
  'calling-authentication-value',
  'responding-authentication-value',
]);

/** What vendors call their secrets. */
const SOUNDS_SECRET = /pass(?:word|wd|phrase|code)|pwd|secret|token|credential|^pin$/i;

/** Whether what has this name is not for the eyes of those who read traces. */
export const isSecretName = (name: string): boolean =>
  SECRET_MEMBERS.has(name) || SECRET_PARTS.has(name) || SOUNDS_SECRET.test(name);

const NAMES_SECRET = /pass(?:word|wd|phrase|code)|pwd|secret/i;

/** Whether text that cannot be taken apart seems to name a secret, so that it has to be taken for one. */
export const namesSecret = (text: string): boolean => NAMES_SECRET.test(text);

/** What stands in place of each octet of a secret: `*`. */
export const MASK = 0x2a;
