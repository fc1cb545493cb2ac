import type { Codec } from '../../src/model/codec.js';
import { DecodeError, EncodeError } from '../../src/model/errors.js';
import type { Message } from '../../src/model/message.js';

const KINDS = new Set(['request', 'response', 'event', 'error', 'reject', 'value', 'unknown']);

/**
 * Messages as JSON, in place of an encoding: what is in them does not matter to a session. As `ber` the invoke
 * identifier is within the message, as `xml` it is in the frame.
 */
export function jsonCodec(encoding: 'ber' | 'xml'): Codec {
  return {
    encoding,
    encode: ({ invokeID, ...message }) => {
      if (message.type === 'MakeCall' && message.calledDirectoryNumber?.number === 'unsayable') {
        throw new EncodeError('bad-value', 'this number cannot be said', { path: 'MakeCall' });
      }
      return new TextEncoder().encode(
        JSON.stringify(encoding === 'ber' ? { invokeID, ...message } : message),
      );
    },
    decode: (octets) => readMessage(new TextDecoder().decode(octets)),
  };
}

function readMessage(text: string): Message {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new DecodeError('bad-value', 'no message', { offset: 0, cause });
  }
  if (isMessage(value)) return value;
  throw new DecodeError('unknown-message', 'no message', { offset: 0 });
}

function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    KINDS.has(value.kind)
  );
}
