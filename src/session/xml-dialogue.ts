import type { Failure } from '../model/message.js';
import type { Dialogue, Envelope, Refusal } from './dialogue.js';

/** XML over TCP gives this number to all event reports. */
const EVENT_ID = 9999;

const FAILURES: Readonly<
  Record<Refusal, { operation: 'serviceNotSupported' | 'generic' } | undefined>
> = {
  unknown: { operation: 'serviceNotSupported' },
  undecodable: { operation: 'generic' },
  // An answer would be taken for the answer to the first.
  duplicate: undefined,
  closing: { operation: 'generic' },
};

/** The conversation in XML: the frame carries the number, 0 to 9998 for requests and 9999 for events. */
export const xmlDialogue: Dialogue = {
  requestIDs: { first: 0, last: EVENT_ID - 1, highest: EVENT_ID - 1 },
  eventID: EVENT_ID,
  isAssociation: () => false,
  frameOf: (message, codec) => ({ octets: codec.encode(message), invokeID: message.invokeID }),
  messageOf: ({ octets, invokeID }, codec, options) => {
    const message = codec.decode(octets, options);
    if (invokeID === undefined) return message;
    // A copy takes as long as a tenth of the reading; only a codec of the program's own may give what cannot be added to.
    return Object.isExtensible(message)
      ? Object.assign(message, { invokeID })
      : { ...message, invokeID };
  },
  envelopeOf: ({ octets, invokeID }) => {
    if (invokeID === undefined) return undefined;
    const start = new TextDecoder().decode(octets.subarray(0, LOOKED_AT));
    const root = ROOT.exec(start)?.[1];
    if (root === undefined) return undefined;
    const role = roleOf(root, invokeID);
    if (role !== 'event') return { invokeID, role, root };
    return { invokeID, role, root, monitorCrossRefID: CROSS_REF.exec(start)?.[1] };
  },
  refuse: (invokeID, refusal) => {
    const value = FAILURES[refusal];
    return value && failure(invokeID, value.operation);
  },
  refuseAnswer: () => undefined,
};

function failure(invokeID: number, operation: 'serviceNotSupported' | 'generic'): Failure {
  return { kind: 'error', type: 'UniversalFailure', invokeID, operation };
}

function roleOf(root: string, invokeID: number): Envelope['role'] {
  if (root === 'CSTAErrorCode' || root.endsWith('Response')) return 'answer';
  return invokeID === EVENT_ID ? 'event' : 'request';
}

/** How much of a broken document is looked at. */
const LOOKED_AT = 1024;
const ROOT = /^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--(?:[^-]|-[^-])*-->\s*)*<(?:[\w.-]+:)?([\w.-]+)/;
const CROSS_REF = /<(?:[\w.-]+:)?monitorCrossRefID>\s*([^<&]*[^<&\s])\s*</;
