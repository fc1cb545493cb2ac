import { refuse } from '../../switching/refuse.js';
import { type Located, locate, requireInUse, requireState } from '../calls/lookup.js';
import { numberOf } from '../calls/numbers.js';
import { carriedOn, present, redirect } from '../calls/present.js';
import type { Route } from '../calls/route.js';
import type { Work } from '../work.js';
import { attach } from './attributes.js';
import type { Handler } from './context.js';
import { requireRoute } from './requirements.js';

type Reached = Extract<Route, { reaches: string }>;

/**
 * Sends a call that is on its way to a device of the PBX to another (ECMA-269 17.1.11), or to several stations that ring
 * together. An inactive appearance of a shared line cannot be diverted (FR 5). Destinations have to be complete (FR 6),
 * and each gets events of its own (FR 8).
 */
export const deflectCall: Handler<'DeflectCall'> = (request, { work }) => {
  const located = locate(work.state, request.callToBeDiverted);
  requireState(located, ['alerting', 'queued']);
  requireInUse(located);
  if (work.state.devices.get(located.connection.device)?.kind === 'networkInterface') {
    throw refuse('operation', 'requestIncompatibleWithDivertingDevice');
  }
  const destinations = [request.newDestination, ...(request.addNewDestinationsList ?? [])];
  const { callID } = located.call;
  const { device } = located.connection;
  if (destinations.some((id) => numberOf(id) === device)) {
    throw refuse('operation', 'notDifferentDevices');
  }
  const routes = destinations.map((id) => requireRoute(work, id, callID));
  if (routes.length > 1) requireSeparateStations(routes);
  attach(work, callID, request);
  const { userData } = request;
  const cause = 'redirected';
  const number = numberOf(request.newDestination);
  redirect(work, callID, located.connection, { number, cause, userData });
  const set = carriedOn(located.connection);
  if (routes.length > 1) ringTogether(work, located, routes);
  else for (const route of routes) present(work, callID, route, { cause, userData, set });
  return { kind: 'response', type: 'DeflectCallResponse' };
};

function requireSeparateStations(routes: readonly Reached[]): void {
  const areStations = routes.every(({ reaches }) => reaches === 'station');
  const areSeparate = new Set(routes.map(({ device }) => device)).size === routes.length;
  if (!areStations || !areSeparate) throw refuse('operation', 'invalidDestination');
}

function ringTogether(work: Work, { call, connection }: Located, routes: readonly Reached[]): void {
  for (const route of routes) {
    present(work, call.callID, route, {
      cause: 'multipleAlerting',
      set: { ...carriedOn(connection), parallel: true },
    });
  }
}
