import { type Connection, othersIn, type PbxState } from '../state.js';
import { isInactive } from './appearances.js';
import type { Located } from './lookup.js';

/**
 * The station that a device may ask to be called back by: the busy or alerting one, or the one where the call waits;
 * undefined if the call got through, either of the two is no station, or a device has called itself.
 */
export function callBackTarget(state: PbxState, { call, connection }: Located): string | undefined {
  const originator = connection.device;
  const waiting = othersIn(call, originator).find(isOnItsWay);
  const target = call.failure?.device ?? waiting?.device;
  const areStations = [originator, target].every(
    (number) => number !== undefined && state.devices.get(number)?.kind === 'station',
  );
  return areStations && target !== originator ? target : undefined;
}

function isOnItsWay(connection: Connection): boolean {
  return ['alerting', 'queued'].includes(connection.state) && !isInactive(connection);
}
