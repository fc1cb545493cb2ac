import type { PictureChange } from '../../../src/client/picture/changes.js';
import { createPicture } from '../../../src/client/picture/create-picture.js';
import type { PictureInput } from '../../../src/client/picture/inputs.js';
import type { Oddity, Outcome, Picture, Wanted } from '../../../src/client/picture/picture.js';
import type { PictureOptions } from '../../../src/client/picture/state.js';
import { CstaServiceError } from '../../../src/model/errors.js';
import type { Requests } from '../../../src/model/generated/messages.js';
import type { Event, Request, RequestType } from '../../../src/model/message.js';
import { VirtualClock } from '../../../src/model/virtual-clock.js';
import type { AnswerTo } from '../../../src/session/session.js';
import {
  createSimulator,
  type Simulator,
  type SimulatorOptions,
} from '../../../src/simulator/index.js';
import type { Attachment } from '../../../src/switching/index.js';
import type { Random } from './random.js';

/** An event on its way. */
interface Sent {
  readonly event: Event;
  readonly place: number;
}

function oldest(queues: readonly Sent[][]): Sent[] | undefined {
  const placeOf = ([first]: readonly Sent[]): number => first?.place ?? Number.POSITIVE_INFINITY;
  return queues.reduce<Sent[] | undefined>(
    (one, other) => (one && placeOf(one) < placeOf(other) ? one : other),
    undefined,
  );
}

/** What is done to events on their way, where a switch does not tell all. */
export type Alter = (event: Event) => Event;

/** A simulated PBX, a picture of it, and what is between the two: no link, only queues of events, one for each monitor. */
export class WatchedPbx {
  readonly clock: VirtualClock;
  readonly simulator: Simulator;
  readonly picture: Picture;
  readonly requests: { readonly type: RequestType; readonly members: unknown }[] = [];
  /** Hears all that the picture is told, and what it says to it. */
  onInput: ((input: PictureInput, outcome: Outcome) => void) | undefined;
  readonly oddities: Oddity[] = [];
  readonly #alter: Alter;
  #attachment: Attachment | undefined;
  #queues = new Map<string, Sent[]>();
  #sent = 0;
  readonly #keepsOrder: boolean;
  readonly #segments = new Map<string, unknown[]>();
  readonly #wanted: Wanted[] = [];
  #tokens = 0;

  constructor(
    options: SimulatorOptions,
    picture: PictureOptions,
    { alter = (event) => event, keepsOrder = false }: { alter?: Alter; keepsOrder?: boolean } = {},
  ) {
    this.clock = new VirtualClock(Date.UTC(2026, 0, 1));
    this.#keepsOrder = keepsOrder;
    this.simulator = createSimulator({ clock: this.clock, ...options });
    this.picture = createPicture(picture);
    this.#alter = alter;
    this.attach();
  }

  /** The computing function comes, or comes back. */
  attach(): void {
    this.#queues = new Map();
    const queues = this.#queues;
    this.#attachment = this.simulator.attach({
      name: 'picture',
      sendEvent: (event) => {
        const queue = queues.get(event.monitorCrossRefID) ?? [];
        queues.set(event.monitorCrossRefID, queue);
        queue.push({ event: this.#alter(event), place: this.#sent++ });
      },
      request: (type, members) => {
        this.requests.push({ type, members });
        if (this.requests.length > 100) this.requests.shift();
        this.#takeSegment(members);
        return Promise.reject(new Error('no answer'));
      },
    });
  }

  /** The computing function goes, and all that is on its way with it. */
  detach(): void {
    this.#attachment?.detach();
    this.#queues.clear();
    this.#wanted.length = 0;
  }

  async send<Type extends RequestType>(
    type: Type,
    members: Requests[Type],
  ): Promise<AnswerTo<Type>> {
    const request = { kind: 'request', type, ...members } as Request;
    const answer = await this.#attachment?.handle(request);
    await this.clock.advance(0);
    return answer as AnswerTo<Type>;
  }

  apply(input: PictureInput): Outcome {
    const outcome = this.picture.apply(input);
    this.#wanted.push(...outcome.wanted);
    this.oddities.push(...outcome.oddities);
    if (this.oddities.length > 1_000) this.oddities.splice(0, 500);
    this.onInput?.(input, outcome);
    return outcome;
  }

  get at(): number {
    return this.clock.now();
  }

  /** Monitors a device, and asks for what is there already. */
  async watch(device: string): Promise<void> {
    const deviceID = { number: device };
    const answer = await this.send('MonitorStart', { monitorObject: { deviceObject: deviceID } });
    const { monitorCrossRefID: crossRefID, monitorExistingCalls } = answer;
    this.apply({
      kind: 'watched',
      at: this.at,
      device,
      deviceID,
      crossRefID,
      ...(monitorExistingCalls !== undefined && { monitorExistingCalls }),
    });
    await this.#snapshotDevice(device);
  }

  /** Lets some of the events through that are on their way: of each monitor in their order, of several in any. */
  deliver(random: Random, most: number): void {
    for (let count = 0; count < most; count++) {
      const open = [...this.#queues.values()].filter(({ length }) => length > 0);
      const first = this.#keepsOrder ? oldest(open) : random.pick(open);
      const sent = first?.shift();
      if (!sent) return;
      this.apply({ kind: 'event', at: this.at, event: sent.event });
    }
  }

  /** Lets all events through, and asks for all snapshots that are wanted, until nothing is left to do. */
  async settle(random: Random): Promise<void> {
    for (let round = 0; round < 20; round++) {
      this.deliver(random, Number.POSITIVE_INFINITY);
      if (this.#wanted.length === 0) return;
      await this.fulfil();
    }
    throw new Error('the picture does not stop asking for snapshots');
  }

  /** Asks for the snapshots that are wanted. */
  async fulfil(): Promise<void> {
    for (const wanted of this.#wanted.splice(0)) {
      if (wanted.of === 'device') await this.#snapshotDevice(wanted.device);
      else await this.#snapshotCall(wanted.connection);
    }
  }

  async #snapshotDevice(device: string): Promise<void> {
    const token = `S${++this.#tokens}`;
    this.apply({ kind: 'snapshotAsked', at: this.at, token, of: { device } });
    const answer = await this.#try('SnapshotDevice', { snapshotObject: { number: device } });
    const { serviceCrossRefID, snapshotData } = answer?.crossRefIDorSnapshotData ?? {};
    const rows = snapshotData ?? this.#segmentsOf(serviceCrossRefID);
    this.apply({ kind: 'deviceSnapshot', at: this.at, token, rows: answer && (rows as never) });
  }

  async #snapshotCall(connection: Requests['SnapshotCall']['snapshotObject']): Promise<void> {
    const token = `S${++this.#tokens}`;
    this.apply({ kind: 'snapshotAsked', at: this.at, token, of: { call: connection } });
    const answer = await this.#try('SnapshotCall', { snapshotObject: connection });
    const { serviceCrossRefID, snapshotData } = answer?.crossRefIDorSnapshotData ?? {};
    const rows = snapshotData ?? this.#segmentsOf(serviceCrossRefID);
    this.apply({
      kind: 'callSnapshot',
      at: this.at,
      token,
      answer,
      rows: answer && (rows as never),
    });
  }

  async #try<Type extends RequestType>(
    type: Type,
    members: Requests[Type],
  ): Promise<AnswerTo<Type> | undefined> {
    try {
      return await this.send(type, members);
    } catch (error) {
      if (error instanceof CstaServiceError) return undefined;
      throw error;
    }
  }

  #takeSegment(members: object): void {
    if (!('serviceCrossRefID' in members) || typeof members.serviceCrossRefID !== 'string') return;
    const rows = this.#segments.get(members.serviceCrossRefID) ?? [];
    this.#segments.set(members.serviceCrossRefID, rows);
    if ('snapshotData' in members && Array.isArray(members.snapshotData)) {
      rows.push(...members.snapshotData);
    }
  }

  #segmentsOf(crossRefID: string | undefined): readonly unknown[] {
    const rows = this.#segments.get(crossRefID ?? '') ?? [];
    this.#segments.delete(crossRefID ?? '');
    return rows;
  }
}

/** The changes that an outcome tells, in lines to read. */
export function linesOf(changes: readonly PictureChange[]): string[] {
  return changes.map((change) => {
    switch (change.kind) {
      case 'connection': {
        const { was, now } = change;
        const from = was ? (was.phase ?? was.state ?? 'unknown') : 'new';
        const name = now.party.number ?? now.party.kind;
        return `${now.id} ${name} in ${now.call}: ${from} -> ${now.phase ?? now.state ?? 'unknown'}`;
      }
      case 'merged':
        return `${change.call.id} merged into ${change.into.id}`;
      case 'ended':
        return `${change.call.id} ended: ${change.reason}`;
      case 'parties':
      case 'data':
        return `${change.kind} of ${change.now.id}`;
      case 'device':
        return `device ${change.now.id}`;
      default:
        return `${change.kind} ${change.call.id}`;
    }
  });
}
