/**
 * Shared lines: a call on one appears at several stations, and all its appearances stay with the call. The one that
 * answers, or makes the call, is active; the others are inactive, which is queued, and may come in at any time
 * (ECMA-269 17.2.1).
 *
 * @packageDocumentation
 */
import type { Device } from '../devices.js';
import {
  type Call,
  type Connection,
  type ConnectionState,
  callsAt,
  type PbxState,
} from '../state.js';
import type { Work } from '../work.js';

/** Whether a connection is an appearance of a shared line that takes no part in the call at the moment. */
export function isInactive({ waitsFor }: Connection): boolean {
  return waitsFor === 'use';
}

/** Whether another appearance of the connection's shared line is active in the call. */
export function hasActivePartner(call: Call, { device, line }: Connection): boolean {
  return (
    line !== undefined &&
    call.connections.some(
      (other) =>
        other.device !== device &&
        other.line === line &&
        (other.state === 'connected' || other.state === 'hold'),
    )
  );
}

/** An appearance becomes inactive, because another one is in use (ECMA-269 Table 17-152). */
export function makeInactive(work: Work, callID: string, device: string, line?: string): void {
  const set = { waitsFor: 'use', ...(line === undefined ? {} : { line }) } as const;
  work.record({ fact: 'bridged', callID, device, cause: 'normal', set });
}

/** Takes out of a call the inactive appearances of shared lines that nobody in it uses any more. */
export function releaseAppearances(work: Work, callID: string): void {
  for (const connection of work.call(callID)?.connections ?? []) {
    const call = work.call(callID);
    if (!call || !isInactive(connection) || hasActivePartner(call, connection)) continue;
    const { device } = connection;
    work.record({ fact: 'connectionCleared', callID, device, cause: 'normalClearing' });
  }
}

/** A device has made a call on a line that it shares: the call appears at the line's other stations as well. */
export function showAppearances(work: Work, callID: string, device: string): void {
  const line = work.connection(callID, device)?.line;
  const shared = line === undefined ? undefined : work.state.devices.get(line);
  if (shared?.kind !== 'sharedLine' || work.call(callID)?.failure) return;
  for (const member of shared.members) {
    if (!work.connection(callID, member)) makeInactive(work, callID, member, shared.number);
  }
}

/** The shared line on which a device makes a call, where the group on whose behalf it does is one. */
export function lineOf(state: PbxState, originatingDevice: string | undefined): string | undefined {
  if (originatingDevice === undefined) return undefined;
  return state.devices.get(originatingDevice)?.kind === 'sharedLine'
    ? originatingDevice
    : undefined;
}

/** What the state of a shared line in a call is taken from: the appearance that is in use, or else one that is not. */
const FIRST_TO_LAST: readonly ConnectionState[] = [
  'connected',
  'hold',
  'fail',
  'initiated',
  'alerting',
  'queued',
];

/** The appearance of a shared line that stands for the line in a call. */
export function appearanceOf(call: Call | undefined, line: string): Connection | undefined {
  const appearances = call?.connections.filter((connection) => connection.line === line) ?? [];
  return appearances.sort(
    (one, other) => FIRST_TO_LAST.indexOf(one.state) - FIRST_TO_LAST.indexOf(other.state),
  )[0];
}

/** The calls at a device with its connection in each; of a shared line, the appearance that stands for it. */
export function callsOf(
  state: PbxState,
  device: Device,
): readonly { readonly call: Call; readonly connection: Connection }[] {
  if (device.kind !== 'sharedLine') return callsAt(state, device.number);
  const atMembers = device.members.flatMap((member) => callsAt(state, member));
  const calls = new Set(
    atMembers.flatMap(({ call, connection }) => (connection.line === device.number ? call : [])),
  );
  return [...calls].flatMap((call) => {
    const connection = appearanceOf(call, device.number);
    return connection ? [{ call, connection }] : [];
  });
}
