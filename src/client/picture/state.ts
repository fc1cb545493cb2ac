import type { ConnectionID } from '../../model/hand-written.js';
import { type DeviceKey, deviceKey } from './device-key.js';
import type { PictureInput } from './inputs.js';
import type { LiveCall, LiveConnection, LiveDevice, Stream } from './live.js';
import { connectionKey } from './names.js';
import { isNamed, type Party } from './party.js';
import type { Oddity, Wanted } from './picture.js';
import type { CallRecord, DeviceRecord } from './records.js';

/** What may be set of a picture. */
export interface PictureOptions {
  /** Tells which device a party is. Default: by number, or by address where there is no number. */
  readonly deviceKey?: DeviceKey;
  /**
   * Whether a conference or transfer names the old calls of who made it, or those that the monitored device was in itself
   * (ECMA-269 17.2.3 FR 1). Default: it is learned from the events.
   */
  readonly connectionView?: 'fixed' | 'local';
  /** How many calls that have ended are remembered, 0 or more. Default 1,000. */
  readonly rememberedCalls?: number;
  /** How long they are remembered, in milliseconds, 0 or more. Default 300,000. */
  readonly rememberedFor?: number;
  /**
   * How often a call that no monitor reports is asked after, in milliseconds, 1 or more. Default 10,000.
   */
  readonly askAgainAfter?: number;
  /** How many of those calls are asked after at one time, 1 or more. Default 16. */
  readonly askAtOnce?: number;
  /**
   * How long a connection of a watched device that others tell of may be missing in what its own monitor tells, in
   * milliseconds. Default 5,000.
   */
  readonly expectFor?: number;
}

/** A snapshot that has been asked for. */
export interface Asked {
  /** Number of the input that said so: what was told later is newer than its rows. */
  readonly since: number;
  readonly device?: LiveDevice | undefined;
  readonly call?: LiveCall | undefined;
  /** The connection by which a snapshot of a call named it. */
  readonly by?: string | undefined;
}

/** All that a picture knows. */
export interface PictureState {
  readonly options: Required<Omit<PictureOptions, 'connectionView'>>;
  /** Milliseconds of the last input. */
  at: number;
  /** Number of the last input. */
  input: number;
  revision: number;
  made: number;
  hasLocalView: boolean | undefined;
  readonly devices: Map<string, LiveDevice>;
  readonly devicesByKey: Map<string, LiveDevice>;
  readonly streams: Map<string, Stream>;
  /** The call that each identifier means now, or meant last. */
  readonly latest: Map<string, LiveCall>;
  /** Live and remembered. */
  readonly calls: Map<string, LiveCall>;
  readonly connections: Map<string, LiveConnection>;
  /** Calls that are not live any more, those first that ended first. */
  readonly remembered: Map<LiveCall, number>;
  /** Connections of watched devices that their own monitors have not told of yet, with the time since when. */
  readonly expected: Map<LiveConnection, number>;
  readonly polled: Set<LiveCall>;
  readonly asked: Map<string, Asked>;
  /** While the link is down, and until all snapshots are in: when it went down. */
  lostAt: number | undefined;
  /** Number of the input that said so. */
  lostInput: number;
  /** All calls of before are gone, unless linkage data say otherwise. */
  hasRestarted: boolean;
  /** Connections that were there when the link went down, and that nothing has confirmed since. */
  readonly unconfirmed: Set<LiveConnection>;
  /** What is known to users. */
  readonly callRecords: Map<string, CallRecord>;
  readonly deviceRecords: Map<string, DeviceRecord>;
  /** What the present input has touched. */
  readonly touchedCalls: Set<LiveCall>;
  readonly touchedConnections: Set<LiveConnection>;
  readonly touchedDevices: Set<LiveDevice>;
  readonly goneDevices: DeviceRecord[];
  readonly wantedCalls: Set<LiveCall>;
  readonly wantedDevices: Set<LiveDevice>;
  oddities: Oddity[];
  /** The last inputs, for reports of oddities. */
  readonly recent: PictureInput[];
  /** Keys of the numbers that were met last, so that the same are not read over and over. */
}

/** An empty picture. */
export function emptyState(options: PictureOptions): PictureState {
  return {
    options: {
      deviceKey: options.deviceKey ?? deviceKey,
      rememberedCalls: options.rememberedCalls ?? 1_000,
      rememberedFor: options.rememberedFor ?? 300_000,
      askAgainAfter: options.askAgainAfter ?? 10_000,
      askAtOnce: options.askAtOnce ?? 16,
      expectFor: options.expectFor ?? 5_000,
    },
    at: 0,
    input: 0,
    revision: 0,
    made: 0,
    hasLocalView: options.connectionView && options.connectionView === 'local',
    devices: new Map(),
    devicesByKey: new Map(),
    streams: new Map(),
    latest: new Map(),
    calls: new Map(),
    connections: new Map(),
    remembered: new Map(),
    expected: new Map(),
    polled: new Set(),
    asked: new Map(),
    lostAt: undefined,
    lostInput: 0,
    hasRestarted: false,
    unconfirmed: new Set(),
    callRecords: new Map(),
    deviceRecords: new Map(),
    touchedCalls: new Set(),
    touchedConnections: new Set(),
    touchedDevices: new Set(),
    goneDevices: [],
    wantedCalls: new Set(),
    wantedDevices: new Set(),
    oddities: [],
    recent: [],
  };
}

/** The watched device that a party is. */
export function deviceOf(state: PictureState, party: Party | undefined): LiveDevice | undefined {
  const key = party && state.options.deviceKey(party);
  return key === undefined ? undefined : state.devicesByKey.get(key);
}

/** Whether two parties are one device. */
export function isSameDevice(state: PictureState, one: Party, other: Party): boolean {
  const key = keyOf(state, one);
  return key !== undefined && key === keyOf(state, other);
}

/** The key of a party; aliases of a watched device all have the same. */
export function keyOf(state: PictureState, party: Party | undefined): string | undefined {
  const key = party && state.options.deviceKey(party);
  if (key === undefined) return undefined;
  const device = state.devicesByKey.get(key);
  return device ? `watched ${device.id}` : key;
}

/** Begins a call of which nothing is known yet. */
export function newCall(state: PictureState, callID: string | undefined): LiveCall {
  const order = ++state.made;
  const call: LiveCall = {
    id: `call-${order}`,
    order,
    callID,
    formerCallIDs: [],
    connections: [],
    streams: [],
    seated: [],
    rolesMayDiffer: false,
    calling: undefined,
    called: undefined,
    alerting: undefined,
    answering: undefined,
    lastRedirected: undefined,
    cause: undefined,
    correlatorData: undefined,
    userData: undefined,
    accountCode: undefined,
    linkage: undefined,
    mediaClass: undefined,
    history: undefined,
    startedAt: undefined,
    answeredAt: undefined,
    endedAt: undefined,
    endReason: undefined,
    endedBetween: undefined,
    standing: 'live',
    becameTo: undefined,
    becameOf: [],
    isStale: false,
    sameBecause: undefined,
    confirmedBy: undefined,
    asked: 0,
    askedAt: undefined,
    leftBecause: undefined,
    isPolled: false,
    begun: state.input,
    touched: state.input,
    record: undefined,
  };
  state.calls.set(call.id, call);
  if (callID !== undefined) state.latest.set(callID, call);
  state.touchedCalls.add(call);
  return call;
}

/** What is known of a connection when it begins. */
export interface NewConnection {
  readonly party: Party;
  readonly connectionID?: ConnectionID | undefined;
  readonly viaDevice?: Party | undefined;
  readonly device?: LiveDevice | undefined;
}

/** Begins a connection in a call. */
export function newConnection(
  state: PictureState,
  call: LiveCall,
  { party, connectionID, viaDevice, device }: NewConnection,
): LiveConnection {
  const connection: LiveConnection = {
    id: `connection-${++state.made}`,
    call,
    names: [],
    connectionID: undefined,
    party,
    viaDevice,
    device,
    state: undefined,
    mode: undefined,
    progress: undefined,
    direction: undefined,
    cause: undefined,
    startedAt: undefined,
    answeredAt: undefined,
    endedAt: undefined,
    endReason: undefined,
    servicesPermitted: undefined,
    recallOf: undefined,
    words: [],
    isSeen: false,
    isUnreported: false,
    hasEnded: false,
    begun: state.input,
    touched: state.input,
    ended: 0,
    record: undefined,
  };
  if (connectionID) nameConnection(connection, connectionID);
  call.connections.push(connection);
  state.connections.set(connection.id, connection);
  device?.connections.add(connection);
  touch(state, connection);
  forgetEnded(state, call);
  return connection;
}

const MOST_NAMES = 8;

/** Gives a connection the switch's name for it. Those that it had before stay valid. */
export function nameConnection(connection: LiveConnection, id: ConnectionID): void {
  const key = connectionKey(id);
  if (key !== undefined && connection.names.at(-1) === key) return;
  connection.connectionID = id;
  if (key === undefined) return;
  const others = connection.names.filter((name) => name !== key);
  connection.names = [...others.slice(1 - MOST_NAMES), key];
}

/** A monitor sees a call, or has seen it. */
export function sit(call: LiveCall, stream: Stream): void {
  if (!call.seated.includes(stream)) call.seated = [...call.seated, stream];
}

/** Marks what may have changed. */
export function touch(state: PictureState, connection: LiveConnection): void {
  state.touchedConnections.add(connection);
  state.touchedCalls.add(connection.call);
}

/** A better word on who a party is takes the place of the one before. */
export function betterParty(now: Party, said: Party): Party {
  if (!isNamed(said)) return isNamed(now) || now.kind === 'restricted' ? now : said;
  if (!isNamed(now)) return said;
  return now.name !== undefined && said.name === undefined && now.number === said.number
    ? now
    : said;
}

const MOST_ENDED = 16;

/** A call remembers the last of its connections that have ended, so that what comes late is known for what it is. */
function forgetEnded(state: PictureState, call: LiveCall): void {
  const ended = call.connections.filter(({ hasEnded }) => hasEnded);
  for (const connection of ended.slice(0, Math.max(0, ended.length - MOST_ENDED))) {
    call.connections.splice(call.connections.indexOf(connection), 1);
    state.connections.delete(connection.id);
  }
}

/** The live connections of a call. */
export function liveConnections(call: LiveCall): LiveConnection[] {
  return call.connections.filter(({ hasEnded }) => !hasEnded);
}

/** Whether a call is one of before the link was away, of which nothing has told yet that it is there still. */
export function isOfBefore(state: PictureState, { begun, confirmedBy }: LiveCall): boolean {
  return state.lostAt !== undefined && begun < state.lostInput && confirmedBy === undefined;
}

/** The call that a call has become, itself if it has become no other. */
export function present(call: LiveCall): LiveCall {
  let now = call;
  while (now.becameTo) now = now.becameTo;
  return now;
}

/** Notes something that the standard does not foresee, with the inputs that led to it. */
export function note(
  state: PictureState,
  what: Oddity['what'],
  text: string,
  about: { readonly call?: LiveCall | undefined; readonly callID?: string | undefined } = {},
): void {
  const callIDs = [about.callID, about.call?.callID, ...(about.call?.formerCallIDs ?? [])];
  const concerned = state.recent.filter((input) => concerns(input, callIDs));
  state.oddities.push({ what, text, inputs: concerned.slice(-MOST_INPUTS) });
}

const MOST_INPUTS = 16;
const MOST_RECENT = 256;

/** Keeps the last inputs, so that an oddity can be told with what led to it. */
export function keepInput(state: PictureState, input: PictureInput): void {
  state.recent.push(input);
  // Half of them go at a time, so that it costs nothing on the whole.
  if (state.recent.length > 2 * MOST_RECENT) state.recent.splice(0, MOST_RECENT);
}

function concerns(input: PictureInput, callIDs: readonly (string | undefined)[]): boolean {
  if (input.kind !== 'event') return input.kind !== 'time';
  return Object.values(input.event).some(
    (member: unknown) =>
      typeof member === 'object' &&
      member !== null &&
      'callID' in member &&
      typeof member.callID === 'string' &&
      callIDs.includes(member.callID),
  );
}

const MOST_ASKED = 2;

/** Asks for a snapshot of a call, unless that has been done often enough. */
export function want(state: PictureState, call: LiveCall): void {
  state.touchedCalls.add(call);
  if (state.wantedCalls.has(call)) return;
  if (call.asked >= MOST_ASKED || call.callID === undefined) {
    call.isStale = false;
    return;
  }
  call.asked++;
  call.askedAt = state.at;
  state.wantedCalls.add(call);
}

/** The snapshots that the input has made necessary. */
export function takeWanted(state: PictureState): Wanted[] {
  const wanted: Wanted[] = [];
  for (const device of state.wantedDevices) wanted.push({ of: 'device', device: device.id });
  for (const call of state.wantedCalls) {
    const connection = idForSnapshot(call);
    if (connection && call.standing === 'live') {
      wanted.push({ of: 'call', call: call.id, connection });
    }
  }
  state.wantedDevices.clear();
  state.wantedCalls.clear();
  return wanted;
}

/** The picture cannot be sure of a call any more. */
export function doubt(state: PictureState, call: LiveCall): void {
  call.isStale = true;
  want(state, call);
}

/**
 * How a request names a call: by a connection of a watched device, as most switches want it; by the call alone where
 * there is none that is known to be there, or where a request with one has failed (ECMA-269 12.3.9).
 */
function idForSnapshot(call: LiveCall): ConnectionID | undefined {
  const named = liveConnections(call).find(
    ({ device, isSeen, connectionID }) => device && isSeen && connectionID?.deviceID,
  );
  if (named?.connectionID && call.asked < MOST_ASKED) return named.connectionID;
  return call.callID === undefined ? undefined : { callID: call.callID };
}

/** Asks for a snapshot of a device. */
export function wantDevice(state: PictureState, device: LiveDevice): void {
  for (const asked of state.asked.values()) if (asked.device === device) return;
  state.wantedDevices.add(device);
}
