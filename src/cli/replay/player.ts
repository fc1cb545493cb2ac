import type { Clock } from '../../model/clock.js';
import { CstaServiceError } from '../../model/errors.js';
import { toJson } from '../../model/json.js';
import type { Request, Response } from '../../model/message.js';
import { ownServiceErrorOf, serviceErrorOf } from '../../session/failure.js';
import type {
  Attachment,
  ComputingFunction,
  SwitchingFunction,
} from '../../switching/switching-function.js';
import {
  type AskedStep,
  type RecordedAnswer,
  reasonOf,
  type SaidStep,
  type Script,
} from './script.js';

/** How recordings are played. */
export interface PlayOptions {
  readonly clock: Clock;
  /** Whether the switch takes as long as in the recording between what it says, or no time at all. */
  readonly pace: 'recorded' | 'at-once';
  /** Hears what goes otherwise than in the recording, and of the end. */
  readonly tell: (who: string, what: string) => void;
}

/**
 * The switch's side of recordings, for whoever comes: the first gets the first script, the next one the second, and after
 * the last it begins again.
 *
 * A request of the client is taken for that of the recording which is of its type, the one with the same members if there
 * are several, and gets its answer, under its own number. So identifiers that the switch has given out, such as cross
 * references, are those that the client is told. What the client leaves out is passed over, with its answer; what it asks
 * for beyond the recording is refused.
 */
export function playing(scripts: readonly Script[], options: PlayOptions): SwitchingFunction {
  let come = 0;
  return {
    greeting: 'nothing',
    attach: (client) => {
      const script = scripts[come++ % scripts.length] ?? { steps: [], left: 0 };
      return new Player(client, script, options);
    },
  };
}

/** A request of the client's that waits for its place in the recording. */
interface Waiting {
  resolve(answer: Response | undefined): void;
  reject(error: Error): void;
}

/** A request of the recording, and where it stands. */
interface Asked {
  readonly step: AskedStep;
  readonly place: number;
  readonly text: string;
}

/** Plays one script to one client. */
class Player implements Attachment {
  readonly #client: ComputingFunction;
  readonly #script: Script;
  readonly #options: PlayOptions;
  readonly #answers: ReadonlyMap<AskedStep, RecordedAnswer>;
  /** What the client has not asked for yet, by type. */
  readonly #open = new Map<string, Asked[]>();
  readonly #waiting = new Map<AskedStep, Waiting>();
  readonly #done = new Set<AskedStep>();
  #next = 0;
  /** The last step of the recording that the client has come to. */
  #furthest = -1;
  #isBusy = false;
  #isOver = false;

  constructor(client: ComputingFunction, script: Script, options: PlayOptions) {
    this.#client = client;
    this.#script = script;
    this.#options = options;
    for (const [place, step] of script.steps.entries()) {
      if (step.by !== 'client') continue;
      const { type } = step.request;
      const known = this.#open.get(type) ?? [];
      known.push({ step, place, text: textOf(step.request) });
      this.#open.set(type, known);
    }
    this.#answers = new Map(
      script.steps.flatMap((step) =>
        step.by === 'switch' && step.what === 'answer' ? [[step.asked, step.answer] as const] : [],
      ),
    );
    this.#after(0, () => this.#play());
  }

  handle(request: Request): Promise<Response | undefined> {
    if (request.type === 'RequestSystemStatus') return Promise.resolve(NORMAL);
    const asked = this.#take(request);
    if (!asked) {
      const what = `${request.type} is not in the recording; it is refused`;
      this.#options.tell(this.#client.name, what);
      return Promise.reject(new CstaServiceError('operation', 'serviceNotSupported'));
    }
    const { step, place } = asked;
    this.#done.add(step);
    this.#furthest = Math.max(this.#furthest, place);
    const answer = this.#answers.get(step);
    // What was passed over is answered late.
    const isLate = answer !== undefined && place < this.#next;
    const promise = isLate
      ? answered(answer, request.type)
      : new Promise<Response | undefined>((resolve, reject) => {
          // What nobody answered in the recording, nobody answers now.
          if (answer) this.#waiting.set(step, { resolve, reject });
          else if (request.type === 'SystemStatus') resolve(ACKNOWLEDGED);
        });
    this.#play();
    return promise;
  }

  detach(): void {
    this.#isOver = true;
  }

  /** The request of the recording that one of the client's is. */
  #take(request: Request): Asked | undefined {
    const open = this.#open.get(request.type) ?? [];
    const wanted = textOf(request);
    const same = open.findIndex(({ text }) => text === wanted);
    return open.splice(Math.max(0, same), 1)[0];
  }

  /** Plays on, until something has to be waited for. */
  #play(): void {
    if (this.#isBusy || this.#isOver) return;
    const { steps } = this.#script;
    for (let step = steps[this.#next]; step; step = steps[this.#next]) {
      if (step.by === 'switch') {
        this.#playNext(step, steps[this.#next - 1]?.at ?? step.at);
        return;
      }
      // Once the client has come to what stands later, it has left out what it has not asked for until then.
      if (!this.#done.has(step) && this.#furthest < this.#next) return;
      this.#next++;
    }
  }

  /** @param before - when the step before it was, in the recording */
  #playNext(step: SaidStep, before: number): void {
    const { pace, tell } = this.#options;
    this.#isBusy = true;
    this.#after(pace === 'recorded' ? Math.max(0, step.at - before) : 0, () => {
      this.#say(step);
      this.#next++;
      if (this.#next === this.#script.steps.length) {
        tell(this.#client.name, 'the recording has been played to its end');
      }
      // An answer is sent before what follows it.
      this.#after(0, () => {
        this.#isBusy = false;
        this.#play();
      });
    });
  }

  #say(step: SaidStep): void {
    switch (step.what) {
      case 'event':
        this.#client.sendEvent(step.event);
        break;
      case 'request':
        this.#ask(step.request);
        break;
      case 'answer': {
        const waiting = this.#waiting.get(step.asked);
        this.#waiting.delete(step.asked);
        // Nobody waits for the answer to what the client has left out.
        if (waiting) {
          answered(step.answer, step.asked.request.type).then(waiting.resolve, waiting.reject);
        }
      }
    }
  }

  #ask({ kind: _kind, type, invokeID: _number, ...members }: Request): void {
    this.#client
      .request(type, members)
      .catch((error: unknown) =>
        this.#options.tell(this.#client.name, `${type} of the switch: ${reasonOf(error)}`),
      );
  }

  #after(ms: number, then: () => void): void {
    this.#options.clock.setTimer(ms, () => {
      if (!this.#isOver) then();
    });
  }
}

const NORMAL: Response = {
  kind: 'response',
  type: 'RequestSystemStatusResponse',
  systemStatus: 'normal',
};
const ACKNOWLEDGED: Response = { kind: 'response', type: 'SystemStatusResponse' };

function textOf({ invokeID: _number, ...request }: Request): string {
  return JSON.stringify(toJson(request));
}

/** An answer as a handler gives it. */
function answered(answer: RecordedAnswer, service: string): Promise<Response> {
  if (answer.kind === 'response') return Promise.resolve(answer);
  return Promise.reject(
    answer.type === 'UniversalFailure'
      ? serviceErrorOf(answer, { service })
      : ownServiceErrorOf(answer, { service }),
  );
}
