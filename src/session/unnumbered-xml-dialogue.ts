import type { Message, RequestType } from '../model/message.js';
import type { AnswerTypes } from './answer-types.js';
import type { Dialogue } from './dialogue.js';
import { xmlDialogue } from './xml-dialogue.js';

/** A request that no answer has come to. */
interface Awaiting {
  readonly invokeID: number;
  /** The request's type, or the name of one that the schema does not know. */
  readonly type: RequestType | UnknownName;
}

/** The name of a request that the schema does not know. */
interface UnknownName {
  readonly name: string;
}

/** What answers none of the requests that wait: no request has this number. */
const NONE = -1;

/**
 * The conversation in XML where frames carry no numbers. An answer belongs to the oldest of the requests that it is an
 * answer to by its type, and an error to the oldest of all; a request that was given up keeps its place, since its
 * answer may still come. The peer's requests get numbers of this side's, which never leave it.
 *
 * @param answers - which answers belong to which requests
 */
export function unnumberedXmlDialogue(answers: AnswerTypes): Dialogue {
  const { eventID, requestIDs } = xmlDialogue;
  const waiting: Awaiting[] = [];
  let taken = requestIDs.first;

  const nextRequest = (): number => {
    taken = taken >= requestIDs.last ? requestIDs.first : taken + 1;
    return taken;
  };
  const answered = (fits: (request: Awaiting) => boolean): number => {
    const at = waiting.findIndex(fits);
    return at < 0 ? NONE : (waiting.splice(at, 1)[0]?.invokeID ?? NONE);
  };
  const answeredBy = (type: string): number =>
    type === 'UniversalFailure' || type === 'CSTAErrorCode'
      ? answered(() => true)
      : answered(
          (request) =>
            typeof request.type === 'string' &&
            (answers.positiveOf(request.type) === type ||
              answers.negativeOf(request.type) === type),
        );
  const answeredByUnknown = (name: string): number => {
    const exact = answered(({ type }) => typeof type !== 'string' && isAnswerOf(type.name, name));
    return exact === NONE ? answered(({ type }) => typeof type !== 'string') : exact;
  };
  const numberOf = (message: Message): number | undefined => {
    switch (message.kind) {
      case 'request':
        return nextRequest();
      case 'response':
      case 'error':
        return answeredBy(message.type);
      case 'unknown':
        if (message.role === 'response') return answeredByUnknown(message.name);
        // What may be an event is not answered: the peer would take it for the answer to a request of its own.
        return message.name.endsWith('Request') ? nextRequest() : eventID;
      default:
        return eventID;
    }
  };

  return {
    ...xmlDialogue,
    frameOf: (message, codec) => {
      const octets = codec.encode(message);
      const type = askedOf(message, answers);
      if (type !== undefined) {
        const { invokeID } = message;
        answered((request) => request.invokeID === invokeID);
        waiting.push({ invokeID, type });
      }
      return { octets };
    },
    messageOf: ({ octets }, codec, options) => {
      const message = codec.decode(octets, options);
      const invokeID = numberOf(message);
      return invokeID === undefined ? message : { ...message, invokeID };
    },
    envelopeOf: ({ octets }) => {
      const found = xmlDialogue.envelopeOf({ octets, invokeID: requestIDs.first });
      if (!found?.root) return undefined;
      if (found.role === 'answer') return { ...found, invokeID: answeredBy(found.root) };
      return found.root.endsWith('Event') ? undefined : { ...found, invokeID: nextRequest() };
    },
  };
}

/** What a message asks for; undefined if nobody answers it. */
function askedOf(message: Message, answers: AnswerTypes): Awaiting['type'] | undefined {
  if (message.kind === 'unknown') {
    return message.role === 'request' ? { name: message.name } : undefined;
  }
  if (message.kind !== 'request' || answers.isOneWay(message.type)) return undefined;
  return message.type;
}

/** Whether a name is that of the answer to a request, as vendors name them: `loginRequest` and `loginResponse`. */
const isAnswerOf = (request: string, answer: string): boolean =>
  answer === `${request}Response` || answer === `${request.replace(/Request$/, '')}Response`;
