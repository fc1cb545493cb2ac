import type { Requests } from '../../model/generated/messages.js';
import type { RequestType } from '../../model/message.js';
import type { Session } from '../../session/session.js';
import type { Task } from './in-parallel.js';

/** What belongs to one kind of registration. */
interface Kind {
  /** The member that names a registration, in the answer and in all that is said of it. */
  readonly id: string;
  /** Ends it at our wish. */
  readonly cancel: RequestType;
  /** Tells that the switching function has ended it. */
  readonly abort: RequestType;
}

/** The services that register a computing function. Source: ECMA-269 Tables 14-4 and 20-2, 24.1.1, 29.1.1. */
const KINDS: ReadonlyMap<string, Kind> = new Map<RequestType, Kind>([
  ['SystemRegister', kind('sysStatRegisterID', 'SystemRegisterCancel', 'SystemRegisterAbort')],
  ['RouteRegister', kind('routeRegisterReqID', 'RouteRegisterCancel', 'RouteRegisterAbort')],
  ['EscapeRegister', kind('escapeRegisterID', 'EscapeRegisterCancel', 'EscapeRegisterAbort')],
  ['IORegister', kind('ioRegisterRequestID', 'IORegisterCancel', 'IORegisterAbort')],
]);

function kind(id: string, cancel: RequestType, abort: RequestType): Kind {
  return { id, cancel, abort };
}

/** Names of registrations in requests, whatever the request. */
const ID_MEMBERS: readonly string[] = [...KINDS.values()].map(({ id }) => id);
const ENDING: ReadonlySet<string> = new Set(
  [...KINDS.values()].flatMap(({ cancel, abort }) => [cancel, abort]),
);

interface Held {
  readonly type: RequestType;
  members: object;
  /** What the switching function calls it now. */
  id: string;
}

/**
 * The registrations that a program has made. They are made again on each new link, and the program may go on to call each
 * by the identifier that it was first given.
 */
export class Registrations {
  /** By the identifiers that the program knows. */
  readonly #held = new Map<string, Held>();

  /** Looks at a request that was answered positively. */
  noteAnswer(type: RequestType, members: object, answer: unknown): void {
    const registers = KINDS.get(type);
    if (registers) {
      const id = textAt(answer, registers.id);
      if (id !== undefined) this.#held.set(id, { type, members, id });
    } else if (ENDING.has(type)) this.#forget(members);
    else if (type === 'ChangeSysStatFilter') this.#noteFilter(members);
  }

  /** Looks at a request of the switching function. */
  noteRequest(type: RequestType, members: object): void {
    if (!ENDING.has(type)) return;
    for (const [known, { id }] of this.#held) {
      if (idIn(members) === id) this.#held.delete(known);
    }
  }

  /** A request in which registrations have the names that the switching function knows now. */
  renamed<Type extends RequestType>(members: Requests[Type]): Requests[Type] {
    if (this.#held.size === 0) return members;
    const id = idIn(members);
    const held = id === undefined ? undefined : this.#held.get(id);
    if (!held || held.id === id) return members;
    const name = ID_MEMBERS.find((member) => textAt(members, member) === id) ?? '';
    return { ...members, [name]: held.id };
  }

  /**
   * Makes all registrations again.
   *
   * @param refused - hears of one that the switching function does not make again; it is forgotten
   */
  tasks(session: Session, refused: (type: RequestType, error: unknown) => void): Task[] {
    return [...this.#held].map(([known, held]) => async () => {
      const { type, members } = held;
      try {
        const answer = await ask(session, type, members);
        held.id = textAt(answer, KINDS.get(type)?.id ?? '') ?? held.id;
      } catch (error) {
        if (session.state.status !== 'open') return;
        this.#held.delete(known);
        refused(type, error);
      }
    });
  }

  #forget(members: object): void {
    const id = idIn(members);
    if (id !== undefined) this.#held.delete(id);
  }

  #noteFilter(members: object): void {
    const held = this.#held.get(textAt(members, 'sysStatRegisterID') ?? '');
    if (held && 'requestedStatusFilter' in members) {
      const { requestedStatusFilter } = members;
      held.members = { ...held.members, requestedStatusFilter };
    }
  }
}

/** What is kept are the members of a request that went out as they are. */
function ask(session: Session, type: RequestType, members: object): Promise<unknown> {
  return session.request<RequestType>(type, members as Requests[RequestType]);
}

const idIn = (members: object): string | undefined => {
  for (const name of ID_MEMBERS) {
    const id = textAt(members, name);
    if (id !== undefined) return id;
  }
  return undefined;
};

function textAt(value: unknown, member: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, member);
  return typeof found === 'string' ? found : undefined;
}
