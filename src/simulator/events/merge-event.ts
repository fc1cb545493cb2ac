import type { ConnectionListItem } from '../../model/generated/call-control.js';
import type { Merge } from '../facts.js';
import { type Call, type Connection, connectionAt } from '../state.js';
import type { Report } from './call-events.js';
import { commonMembers, connectionID, defined, deviceOf, known, mediaMember } from './members.js';

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
      endpoint: { deviceID: deviceOf(connection) },
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

/**
 * The event for a conference or a transfer. All monitors see both old calls: the fixed view.
 *
 * @param before - the old calls, the primary one first
 * @param after - the resulting call
 */
export function reportMerge(fact: Merge, before: readonly Call[], after: Call): Report {
  const [primary, secondary] = fact.oldConnections.map(({ callID, device }) => {
    const call = before.find((old) => old.callID === callID);
    return connectionID(callID, connectionAt(call, device) ?? { device });
  });
  // Old and new linkage data come together, so they stand apart from what other events tell of their call.
  const { callLinkageData, ...common } = commonMembers(after);
  const discarded = (before[1] ?? before[0])?.callLinkageData;
  const members = {
    primaryOldCall: primary ?? { callID: fact.primary },
    ...defined({ secondaryOldCall: secondary }),
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
  };
  const connections = connectionList(fact, before);
  const device = known(deviceOf({ device: fact.device }));
  if (fact.fact === 'conferenced') {
    const type = 'ConferencedEvent';
    const parties = { conferencingDevice: device, addedParty: known(fact.other) };
    return {
      type,
      report: (to) => ({
        kind: 'event',
        type,
        ...to,
        ...members,
        ...parties,
        conferenceConnections: connections,
      }),
    };
  }
  const type = 'TransferredEvent';
  const parties = { transferringDevice: device, transferredToDevice: known(fact.other) };
  return {
    type,
    report: (to) => ({
      kind: 'event',
      type,
      ...to,
      ...members,
      ...parties,
      transferredConnections: connections,
    }),
  };
}
