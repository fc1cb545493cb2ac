import type { Picture } from '../../../src/client/picture/picture.js';
import type { ConnectionRecord } from '../../../src/client/picture/records.js';
import type { ConnectionID } from '../../../src/model/hand-written.js';
import type { Simulator } from '../../../src/simulator/index.js';

/** A connection as the PBX has it. */
export interface VisibleConnection {
  readonly device: string;
  /** The number that people know the party by. */
  readonly number: string;
  readonly state: string;
  readonly connection: ConnectionID;
  /** It is that of a monitored device. */
  readonly isOwn: boolean;
}

/** The calls that monitored devices take part in, with all their connections, by call identifier. */
export type Visible = ReadonlyMap<string, readonly VisibleConnection[]>;

/**
 * What the truth of the simulated PBX lets monitored devices see: the calls that one of them is in.
 *
 * @param monitored - numbers of the devices that are monitored
 */
export function visible(simulator: Simulator, monitored: ReadonlySet<string>): Visible {
  const outside = new Map(
    simulator.network.calls.map(({ callID, line, number }) => [`${callID}/${line}`, number]),
  );
  const calls = new Map<string, VisibleConnection[]>();
  for (const { callID, device, state, connection } of simulator.connections) {
    const connections = calls.get(callID) ?? [];
    calls.set(callID, connections);
    const number = outside.get(`${callID}/${device}`) ?? device;
    connections.push({ device, number, state, connection, isOwn: monitored.has(device) });
  }
  for (const [callID, connections] of calls) {
    if (!connections.some(({ isOwn }) => isOwn)) calls.delete(callID);
  }
  return calls;
}

/**
 * Where a picture differs from what can be seen: the own connections have to be the same, with their states; others may
 * lack what no event tells, and what is known of them has to be right.
 *
 * @returns a line for each difference
 */
export function differences(
  picture: Pick<Picture, 'call' | 'calls' | 'connection'>,
  truth: Visible,
): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const {
    id,
    callID = 'without identifier',
    connections,
    isStale,
  } of picture.calls.values()) {
    if (seen.has(callID)) found.push(`two calls ${callID}`);
    seen.add(callID);
    const actual = truth.get(callID);
    if (!actual) {
      found.push(
        `call ${callID} (${id}) is not there: ${connections.map((one) => describe(picture.connection(one)))}`,
      );
      continue;
    }
    if (isStale) found.push(`call ${callID} is stale`);
    const records = connections.flatMap((one) => picture.connection(one) ?? []);
    found.push(...compare(records, actual).map((line) => `call ${callID} (${id}): ${line}`));
  }
  for (const [callID, connections] of truth) {
    if (seen.has(callID)) continue;
    found.push(
      `call ${callID} is missing: ${connections.map(({ device, state }) => `${device} ${state}`)}`,
    );
  }
  return found;
}

function compare(
  records: readonly ConnectionRecord[],
  actual: readonly VisibleConnection[],
): string[] {
  const found: string[] = [];
  const rest = new Set(
    records.filter(({ connectionID, state }) => connectionID?.deviceID || state !== 'fail'),
  );
  for (const one of actual) {
    const record =
      [...rest].find((other) => isNamedLike(other, one)) ??
      [...rest].find((other) => !other.connectionID?.deviceID && isPartyOf(other, one));
    if (!record) {
      found.push(`${describeActual(one)} is missing`);
      continue;
    }
    rest.delete(record);
    const isRight = record.state === one.state || (!one.isOwn && record.state === undefined);
    if (!isRight) found.push(`${describeActual(one)} is told as ${describe(record)}`);
    if (one.isOwn && record.device !== one.device)
      found.push(`${describeActual(one)} is not its device's: ${describe(record)}`);
    if (one.isOwn && !record.connectionID) found.push(`${describeActual(one)} has no identifier`);
  }
  for (const record of rest) found.push(`${describe(record)} is not there`);
  return found;
}

function isNamedLike({ connectionID }: ConnectionRecord, { connection }: VisibleConnection) {
  return (
    connectionID?.callID === connection.callID &&
    connectionID?.deviceID?.number === connection.deviceID?.number
  );
}

function isPartyOf({ party, device }: ConnectionRecord, actual: VisibleConnection): boolean {
  if (device !== undefined) return device === actual.device;
  return party.kind === 'restricted' || party.kind === 'notKnown' || party.number === actual.number;
}

function describeActual({ device, state }: VisibleConnection): string {
  return `${device} ${state}`;
}

function describe(record: ConnectionRecord | undefined): string {
  if (!record) return 'nothing';
  const { id, party, state, phase, connectionID, device } = record;
  const name = connectionID ? `${connectionID.callID}/${connectionID.deviceID?.number}` : 'unnamed';
  return `${id} ${party.number ?? party.kind}${device ? '!' : ''} ${name} ${state} ${phase ?? ''}`;
}
