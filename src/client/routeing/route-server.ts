import { asyncDispose } from '../../model/async-dispose.js';
import type { Clock } from '../../model/clock.js';
import { SessionError } from '../../model/errors.js';
import type { Faults } from '../../model/faults.js';
import type { ErrorValue } from '../../model/generated/errors.js';
import type { Request } from '../../model/message.js';
import type { Unlisten } from '../../session/event-listeners.js';
import type { ClientBase } from '../client.js';
import { type DeviceInput, deviceID } from '../device-input.js';
import { party } from '../picture/party.js';
import { Dialogue } from './dialogue.js';
import type { RouteHandler } from './routed-call.js';
import type { RouteOptions, Routes, RoutesEnd } from './routes.js';

/** What routeing needs of a client. */
export interface RouteingParts {
  readonly client: Pick<ClientBase, 'request' | 'handle' | 'closed'>;
  readonly clock: Clock;
  readonly faults: Faults;
}

/** More questions than this are not open at a time: calls beyond go the way that the switch has for that. */
const MOST_DIALOGUES = 10_000;

/** A client's side of all routeing: who registered for which device, and which questions are open. */
export class RouteServer {
  readonly #parts: RouteingParts;
  readonly #routes = new Set<OpenRoutes>();
  readonly #dialogues = new Map<string, { readonly dialogue: Dialogue; readonly of: OpenRoutes }>();
  #unlisten: readonly Unlisten[] = [];

  constructor(parts: RouteingParts) {
    this.#parts = parts;
    void parts.client.closed.then(() => {
      for (const routes of [...this.#routes]) routes.finish('session');
    });
  }

  /**
   * Begins to route the calls at a device.
   *
   * @param device - the routeing device; undefined for all
   * @throws as every service's method; UsageError `bad-state` if the program handles RouteRequest itself
   */
  async open(
    device: DeviceInput | undefined,
    handler: RouteHandler,
    options: RouteOptions,
  ): Promise<Routes> {
    const { client } = this.#parts;
    const { register = true, mediaClass, signal } = options;
    if (this.#routes.size === 0) this.#listen();
    const routes = new OpenRoutes(device, handler, options, {
      cancel: (routeRegisterReqID) => this.#cancel(routeRegisterReqID),
      onOver: () => this.#remove(routes),
    });
    this.#routes.add(routes);
    try {
      if (register) {
        const members = {
          ...(device !== undefined && { routeingDevice: deviceID(device) }),
          ...(mediaClass && { requestedRouteingMediaClass: mediaClass }),
        };
        // Questions may come right behind the answer.
        const onAnswer = (answer: { readonly routeRegisterReqID: string }): void =>
          routes.registered(answer.routeRegisterReqID);
        await client.request('RouteRegister', members, { ...(signal && { signal }), onAnswer });
      }
    } catch (error) {
      routes.finish('closed');
      throw error;
    }
    if (signal) closeOnAbort(routes, signal, this.#parts.faults);
    return routes;
  }

  /** The link is gone, and with it all questions; registrations are made again with the next. */
  abandonDialogues(): void {
    for (const { dialogue } of [...this.#dialogues.values()]) dialogue.abandon();
  }

  #listen(): void {
    const { client } = this.#parts;
    const unlisten: Unlisten[] = [];
    this.#unlisten = unlisten;
    try {
      unlisten.push(
        client.handle('RouteRequest', (request) => this.#ask(request)),
        client.handle('ReRoute', (request) => this.#askAgain(request)),
        client.handle('RouteUsed', (request) => this.#find(request)?.used(request)),
        client.handle('RouteEnd', (request) => this.#find(request)?.ended(request)),
        client.handle('RouteRegisterAbort', ({ routeRegisterReqID }) => {
          this.#routesOf({ routeRegisterReqID })?.finish('aborted');
        }),
      );
    } catch (error) {
      this.#deafen();
      throw error;
    }
  }

  #deafen(): void {
    for (const stop of this.#unlisten) stop();
    this.#unlisten = [];
  }

  #remove(routes: OpenRoutes): void {
    this.#routes.delete(routes);
    for (const { dialogue, of } of [...this.#dialogues.values()]) {
      if (of === routes) dialogue.abandon();
    }
    if (this.#routes.size === 0) this.#deafen();
  }

  #ask(request: Request<'RouteRequest'>): void {
    const { client, clock, faults } = this.#parts;
    const routes = this.#routesOf(request);
    const { routeRegisterReqID } = request;
    if (!routes || this.#dialogues.size >= MOST_DIALOGUES) {
      this.#refuse(request, { performanceManagement: 'performanceLimitExceeded' });
      return;
    }
    if (routeRegisterReqID !== undefined) routes.registered(routeRegisterReqID);
    const key = keyOf(request);
    this.#dialogues.get(key)?.dialogue.abandon();
    const { handler, options } = routes;
    const { timeout = 5_000, onOutcome } = options;
    const dialogue = new Dialogue(request, {
      handler,
      timeout,
      request: (type, members) => client.request(type, members),
      clock,
      faults,
      asksForUsed: onOutcome !== undefined,
      onOver: (outcome) => {
        this.#dialogues.delete(key);
        routes.open--;
        if (onOutcome) faults.call('onOutcome', () => onOutcome(outcome));
      },
    });
    this.#dialogues.set(key, { dialogue, of: routes });
    routes.open++;
    dialogue.begin();
  }

  #askAgain(request: Request<'ReRoute'>): void {
    const dialogue = this.#find(request);
    if (dialogue) dialogue.again(request);
    else this.#refuse(request, { operation: 'invalidRouteingCrossRefID' });
  }

  /** Leaves a call to the switch at once, so that it does not wait for what will not come. */
  #refuse({ crossRefIdentifier, routeRegisterReqID }: Named, errorValue: ErrorValue): void {
    const names = { crossRefIdentifier, ...(routeRegisterReqID && { routeRegisterReqID }) };
    // Where there is no link any more, nobody waits for it.
    this.#parts.client.request('RouteEnd', { ...names, errorValue }).catch(() => undefined);
  }

  #find(named: Named): Dialogue | undefined {
    return this.#dialogues.get(keyOf(named))?.dialogue;
  }

  /** Whose question it is: by the registration, or by the device where its name is new, as after the link was lost. */
  #routesOf({ routeRegisterReqID, routeingDevice }: Partial<Request<'RouteRequest'>>) {
    const all = [...this.#routes];
    const number = party(routeingDevice).number;
    return (
      all.find((routes) => routes.isCalled(routeRegisterReqID)) ??
      all.findLast((routes) => number !== undefined && party(routes.device).number === number) ??
      all.findLast((routes) => routes.device === undefined) ??
      (all.length === 1 ? all[0] : undefined)
    );
  }

  async #cancel(routeRegisterReqID: string): Promise<void> {
    try {
      await this.#parts.client.request('RouteRegisterCancel', { routeRegisterReqID });
    } catch (error) {
      // What is over already need not be cancelled.
      const isOver = !(error instanceof SessionError) || !OPEN_ENDED.has(error.code);
      if (!isOver) throw error;
    }
  }
}

/** Errors after which the switch may still have the registration. */
const OPEN_ENDED: ReadonlySet<string> = new Set(['timeout', 'aborted', 'rejected', 'protocol']);

/** By what a message names a dialogue. */
interface Named {
  readonly crossRefIdentifier: string;
  readonly routeRegisterReqID?: string;
}

function keyOf({ crossRefIdentifier, routeRegisterReqID = '' }: Named): string {
  return JSON.stringify([routeRegisterReqID, crossRefIdentifier]);
}

function closeOnAbort(routes: Routes, signal: AbortSignal, faults: Faults): void {
  const close = (): void => void faults.call('closing routes', () => routes.close());
  signal.addEventListener('abort', close, { once: true });
  void routes.ended.then(() => signal.removeEventListener('abort', close));
}

class OpenRoutes implements Routes {
  readonly device: string | undefined;
  readonly handler: RouteHandler;
  readonly options: RouteOptions;
  readonly ended: Promise<RoutesEnd>;
  readonly #hooks: { cancel(id: string): Promise<void>; onOver(): void };
  /** What the switch calls the registration now. */
  #name: string | undefined;
  #settleEnded: (end: RoutesEnd) => void = () => {};
  #closing: Promise<void> | undefined;
  registerID: string | undefined;
  open = 0;
  running = true;

  constructor(
    device: DeviceInput | undefined,
    handler: RouteHandler,
    options: RouteOptions,
    hooks: { cancel(id: string): Promise<void>; onOver(): void },
  ) {
    this.device = device === undefined ? undefined : deviceID(device).number;
    this.handler = handler;
    this.options = options;
    this.#hooks = hooks;
    this.ended = new Promise((resolve) => {
      this.#settleEnded = resolve;
    });
  }

  isCalled(routeRegisterReqID: string | undefined): boolean {
    return routeRegisterReqID !== undefined && routeRegisterReqID === this.#name;
  }

  /** Notes the name of the registration, which is another one after the link was lost. */
  registered(routeRegisterReqID: string): void {
    this.registerID ??= routeRegisterReqID;
    this.#name = routeRegisterReqID;
  }

  async close(): Promise<void> {
    if (this.running) {
      this.finish('closed');
      if (this.registerID !== undefined) this.#closing = this.#hooks.cancel(this.registerID);
    }
    await this.#closing;
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }

  finish(end: RoutesEnd): void {
    if (!this.running) return;
    this.running = false;
    this.#hooks.onOver();
    this.#settleEnded(end);
  }
}
