import { anObject } from '../model/arguments.js';
import type { Clock } from '../model/clock.js';
import { UsageError } from '../model/errors.js';
import type { Faults } from '../model/faults.js';
import type { ClientBase } from './client.js';
import type { DeviceInput } from './device-input.js';
import type { RouteServer } from './routeing/route-server.js';
import type { RouteHandler } from './routeing/routed-call.js';
import type { RouteOptions, Routes } from './routeing/routes.js';

/** What the short forms of whole service groups need, besides the client. */
export interface ServiceFormParts {
  readonly clock: Clock;
  readonly faults: Faults;
}

/** The short forms of whole service groups. They are loaded when they are first used. */
export class ServiceForms {
  readonly #parts: ServiceFormParts;
  #routeServer: Promise<RouteServer> | undefined;

  constructor(parts: ServiceFormParts) {
    this.#parts = parts;
  }

  /** See `client.route`. */
  async route(
    client: ClientBase,
    device: DeviceInput,
    handler: RouteHandler,
    options: RouteOptions,
  ): Promise<Routes> {
    anObject('the options of routeing', options);
    if (typeof handler !== 'function') {
      throw new UsageError('bad-argument', 'the handler of routes must be a function');
    }
    this.#routeServer ??= import('./routeing/route-server.js').then(
      ({ RouteServer }) => new RouteServer({ client, ...this.#parts }),
    );
    const server = await this.#routeServer;
    return server.open(device === 'all' ? undefined : device, handler, options);
  }
}
