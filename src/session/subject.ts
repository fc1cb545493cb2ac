/** What a request is about: the device, or the call, that its members name first. */
export interface Subject {
  readonly device?: string;
  readonly call?: string;
}

/**
 * Finds what a request is about, for the errors that it may end in.
 *
 * @param members - the members of the request
 */
export function subjectOf(members: object): Subject {
  for (const value of Object.values(members)) {
    const subject = subjectIn(value) ?? subjectWithin(value);
    if (subject) return subject;
  }
  return {};
}

/** What a member names by itself: a device, or a connection. */
function subjectIn(value: unknown): Subject | undefined {
  const number = textAt(value, 'number');
  if (number !== undefined) return { device: number };
  const call = textAt(value, 'callID');
  const device = textAt(memberAt(value, 'deviceID'), 'number');
  if (call === undefined && device === undefined) return undefined;
  return { ...(device !== undefined && { device }), ...(call !== undefined && { call }) };
}

/** What a choice names, such as the object of a monitor, or the first item of a list. */
function subjectWithin(value: unknown): Subject | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const inner of Object.values(value)) {
    const subject = subjectIn(inner);
    if (subject) return subject;
  }
  return undefined;
}

function memberAt(value: unknown, member: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, member) : undefined;
}

function textAt(value: unknown, member: string): string | undefined {
  const found = memberAt(value, member);
  return typeof found === 'string' ? found : undefined;
}
