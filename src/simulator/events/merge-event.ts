import type { ConnectionListItem } from '../../model/generated/call-control.js';
import type { ConnectionID } from '../../model/hand-written.js';
import type { Viewpoint } from '../../switching/occurrence.js';
import type { Merge } from '../facts.js';
import { type Call, type Connection, connectionAt } from '../state.js';
import type { Report } from './call-events.js';
import {
  commonMembers,
  connectionID,
  defined,
  endpointOf,
  historyMember,
  known,
  mediaMember,
} from './members.js';

/**
 * The connections of the call that results from a merge, each with the one that it was before
 * (ECMA-269 12.3.9 FR 8).
 *
 * @param before - the old calls, the primary one first
 */
export function connectionList(
  fact: Merge,
  before: readonly Call[],
): readonly ConnectionListItem[] {
  const { callID, connections, coming } = fact;
  return [...connections, ...(coming ? [coming] : [])].map((connection) =>
    defined({
      newConnection: connectionID(callID, connection),
      oldConnection: oldConnection(connection, before),
      endpoint: endpointOf(connection),
      associatedNID: connection.farEnd === undefined ? undefined : lineOf(connection),
    }),
  );
}

function lineOf({ device }: Connection) {
  return { deviceID: { number: device } };
}

function oldConnection({ device }: Connection, before: readonly Call[]) {
  for (const call of before) {
    const old = connectionAt(call, device);
    if (old) return connectionID(call.callID, old);
  }
  return undefined;
}

/** The old calls as a conference or transfer names them to a monitor. */
interface OldCalls {
  readonly primaryOldCall: ConnectionID;
  readonly secondaryOldCall?: ConnectionID;
}

/** The old calls as the device that made the conference or transfer had them. */
function fixedView(fact: Merge, before: readonly Call[]): OldCalls {
  return oldCalls(
    fact,
    fact.oldConnections.map(({ callID, device }) => {
      const call = before.find((old) => old.callID === callID);
      return connectionID(callID, connectionAt(call, device) ?? { device });
    }),
  );
}

/**
 * The old calls that a monitor has seen itself: to one of a device, that device's own connections. One that has seen
 * none is told what the conferencing or transferring device had.
 */
function localView(fact: Merge, before: readonly Call[], { device, calls }: Viewpoint): OldCalls {
  const fixed = fixedView(fact, before);
  const { primaryOldCall, secondaryOldCall } = fixed;
  const seen =
    device === undefined
      ? [primaryOldCall, secondaryOldCall].filter((id) => calls.has(id?.callID ?? ''))
      : before.map((call) => {
          const own = connectionAt(call, device);
          return own && connectionID(call.callID, own);
        });
  const known = seen.filter((id) => id !== undefined);
  return known.length === 0 ? fixed : oldCalls(fact, known);
}

function oldCalls(fact: Merge, [primary, secondary]: readonly ConnectionID[]): OldCalls {
  return {
    primaryOldCall: primary ?? { callID: fact.primary },
    ...defined({ secondaryOldCall: secondary }),
  };
}

/**
 * The event for a conference or a transfer.
 *
 * @param before - the old calls, the primary one first
 * @param after - the resulting call
 * @param isLocal - monitors are told the old calls that they have seen themselves, and not all of them
 */
export function reportMerge(
  fact: Merge,
  before: readonly Call[],
  after: Call,
  isLocal: boolean,
): Report {
  const fixed = fixedView(fact, before);
  const view = (viewpoint: Viewpoint) => (isLocal ? localView(fact, before, viewpoint) : fixed);
  // Old and new linkage data come together, so they stand apart from what other events tell of their call.
  const { callLinkageData, ...common } = commonMembers(after);
  const discarded = (before[1] ?? before[0])?.callLinkageData;
  const members = {
    ...common,
    ...defined({
      userData: fact.userData,
      callLinkageDataList:
        callLinkageData && discarded
          ? { newCallLinkageData: callLinkageData, oldCallLinkageData: discarded }
          : undefined,
    }),
    cause: fact.cause,
    ...mediaMember(after),
    ...historyMember(after),
  };
  const connections = connectionList(fact, before);
  const device = known({ number: fact.device });
  if (fact.fact === 'conferenced') {
    const type = 'ConferencedEvent';
    const parties = { conferencingDevice: device, addedParty: fact.other };
    return {
      type,
      report: (to, viewpoint) => ({
        kind: 'event',
        type,
        ...to,
        ...view(viewpoint),
        ...members,
        ...parties,
        conferenceConnections: connections,
      }),
    };
  }
  const type = 'TransferredEvent';
  const parties = { transferringDevice: device, transferredToDevice: fact.other };
  return {
    type,
    report: (to, viewpoint) => ({
      kind: 'event',
      type,
      ...to,
      ...view(viewpoint),
      ...members,
      ...parties,
      transferredConnections: connections,
    }),
  };
}
