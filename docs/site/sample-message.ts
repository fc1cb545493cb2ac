import type { Message } from '../../src/model/message.js';
import type { OnlyEncoding } from '../../src/schema/language.js';
import type { SchemaMessage } from '../../src/schema/messages.js';
import { sampleMembers } from './sample-value.js';

/** How many members a sample holds beyond those that it needs. */
const extraMembers = 3;

/** A message for people to look at: what it has to hold, and a few things more. */
export function sampleMessage(message: SchemaMessage, encoding: OnlyEncoding): Message {
  const { kind, name, payload } = message;
  const extra = payload.berForm === 'bare' ? 1 : extraMembers;
  // The samples' test makes sure that this is a message: both codecs take it.
  return {
    kind,
    type: name,
    ...(encoding === 'ber' ? { invokeID: 1 } : {}),
    ...(kind === 'event' ? { monitorCrossRefID: 'M1' } : {}),
    ...sampleMembers(payload.members, encoding, extra, name),
  } as object as Message;
}
