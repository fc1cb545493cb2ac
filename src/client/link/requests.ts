import type { Clock } from '../../model/clock.js';
import { CstaServiceError, SessionError } from '../../model/errors.js';
import type { Requests } from '../../model/generated/messages.js';
import type { RequestType } from '../../model/message.js';
import { abortedError } from '../../session/outgoing-requests.js';
import type { AnswerTo, RequestOptions, Session } from '../../session/session.js';
import { askForStatus } from '../../session/sign-of-life.js';
import type { Link } from './link.js';
import type { Registrations } from './registrations.js';

/** What requests over a link depend on. */
export interface LinkRequestsOptions {
  readonly link: Link;
  readonly registrations: Registrations;
  readonly clock: Clock;
  /** Whether requests wait while there is no link, or fail. */
  readonly whileDown: 'fail' | 'wait';
  /** How long a request may wait that says nothing of it, in milliseconds. */
  readonly requestTimeout: number;
}

type WaitOptions = Pick<RequestOptions, 'timeout' | 'signal'>;

/** Services about the status itself, which are for a switching function that serves nothing else, too. */
const ABOUT_STATUS: ReadonlySet<string> = new Set(['RequestSystemStatus', 'SystemStatus']);

/** Sends requests over whatever session there is, and says what became of those that the link took away. */
export class LinkRequests {
  readonly #options: LinkRequestsOptions;
  #isAsking = false;

  constructor(options: LinkRequestsOptions) {
    this.#options = options;
  }

  /** Sends a request, as that of a session. */
  readonly request = async <Type extends RequestType>(
    type: Type,
    members: Requests[Type],
    options?: RequestOptions<Type>,
  ): Promise<AnswerTo<Type>> => {
    const { registrations, link } = this.#options;
    const answer = await this.over(type, options, (session) =>
      session.request(type, registrations.renamed<Type>(members), options),
    );
    registrations.noteAnswer(type, members, answer);
    if (answer?.type === 'RequestSystemStatusResponse') link.heard(answer.systemStatus);
    return answer;
  };

  /** Does something over the session there is, or over the next, if that is what the program wants. */
  async over<Result>(
    what: string,
    options: WaitOptions | undefined,
    send: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const { link, whileDown } = this.#options;
    if (whileDown === 'wait' && !link.isServing && !ABOUT_STATUS.has(what)) {
      await this.#service(what, options);
    }
    const { session } = link;
    try {
      return await send(session);
    } catch (error) {
      if (!(error instanceof SessionError && error.code === 'closed') || link.isOver) throw error;
      throw lostError(what, error.sent ?? false, error);
    }
  }

  /** Looks how a switching function is that has refused something for want of means. */
  readonly noteRefused = (error: unknown): void => {
    const isOut =
      error instanceof CstaServiceError && error.category === 'systemResourceAvailability';
    if (!isOut || this.#isAsking) return;
    this.#isAsking = true;
    const { link } = this.#options;
    const told = (): void => {
      this.#isAsking = false;
    };
    askForStatus(link.session).then((status) => {
      told();
      if (status !== undefined) link.heard(status);
    }, told);
  };

  /** Waits until requests are served. */
  async #service(what: string, { timeout, signal }: WaitOptions = {}): Promise<void> {
    const { link, clock, requestTimeout } = this.#options;
    let isLate = false;
    const timer = clock.setTimer(timeout ?? requestTimeout, () => {
      isLate = true;
      link.changes.changed();
    });
    const onAbort = (): void => link.changes.changed();
    signal?.addEventListener('abort', onAbort);
    await link.changes.until(
      () => link.isServing || link.isOver || isLate || signal?.aborted === true,
    );
    timer.cancel();
    signal?.removeEventListener('abort', onAbort);
    if (signal?.aborted) throw abortedError(what, signal, false);
    if (isLate) throw lostError(what, false);
  }
}

/** The error of a request that the link took away. */
function lostError(what: string, sent: boolean, cause?: Error): SessionError {
  const fate = sent ? 'was not answered, and may have been done' : 'was not sent';
  const why = cause ? `: ${cause.message}` : '';
  return new SessionError('link-lost', `${what} ${fate}; the client is connecting again${why}`, {
    cause,
    sent,
  });
}
