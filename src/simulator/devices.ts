import { UsageError } from '../model/errors.js';
import {
  type ForwardingOptions,
  type Forwardings,
  forwardingsIn,
  type StationFeatures,
  type StationSettings,
  settingsFor,
} from './station-features.js';
import type { TelephoneState } from './telephones/telephone.js';

/** A telephone. */
export interface StationOptions extends StationFeatures {
  readonly number: string;
  /** Calls that it takes at a time, 1 or more. Default 1: while it has a call, others find it busy. */
  readonly lines?: number | undefined;
  /** Whether it can go off-hook by itself when a call is made without prompting. Default true. */
  readonly handsFree?: boolean | undefined;
  /** Whether calls are offered first, and ring only once they are accepted. Default false. */
  readonly offersCalls?: boolean | undefined;
  /** Group in which its calls may be picked up where a request names none. Default: the first that it is in. */
  readonly pickGroup?: string | undefined;
  /** What a predictive call finds when it is answered here. Default `humanVoice`. */
  readonly answeredBy?: 'humanVoice' | 'answeringMachine' | 'facsimileMachine' | undefined;
  /**
   * The forwardings that the PBX has for it, until others of their types are set: calls that nobody answers go to a
   * mailbox, say. SetForwarding without a type turns them off and on (ECMA-269 6.7.1).
   */
  readonly defaultForwarding?: ForwardingOptions | undefined;
}

/** A group of stations. */
export interface GroupOptions {
  readonly number: string;
  /** Numbers of its stations. */
  readonly members: readonly string[];
}

/** A group whose stations are agents: calls are distributed among them, or wait until one is free. */
export interface AcdGroupOptions extends GroupOptions {
  /**
   * Which of the free agents gets a call: the one who has been idle longest, or the first of the members. Default
   * `longestIdle`.
   */
  readonly distribution?: 'longestIdle' | 'inOrder' | undefined;
  /**
   * What becomes of an agent who does not answer: made not ready, as real ACDs do, or left as before. The call goes on in
   * either case. Default `notReady`.
   */
  readonly unanswered?: 'notReady' | 'staysReady' | undefined;
  /**
   * How long an agent works after a call of the group, in milliseconds; with 0 until the agent says so. Default: not at
   * all. SetAutoWorkMode makes it another for a single agent.
   */
  readonly wrapUp?: number | undefined;
}

/** A group whose stations are called one after the other, or together. There is no queue: when all are busy, it is. */
export interface HuntGroupOptions extends GroupOptions {
  /**
   * Who rings: the first of the members who is free (`inOrder`), the first after the one who was called last (`inTurn`), or
   * all who are free (`all`). A call that one does not answer within `times.hunting` goes on to the next. Default `inOrder`.
   */
  readonly hunting?: 'inOrder' | 'inTurn' | 'all' | undefined;
}

/** A hunt group of the PBX. */
export interface HuntGroup extends HuntGroupOptions {
  readonly kind: 'huntGroup';
  /** Its stations in the order in which they are called. */
  readonly order: readonly string[];
}

/** Somebody who logs on as an agent, at any station. */
export interface AgentOptions {
  readonly id: string;
  /** Asked for at logging on. Default: none is. */
  readonly password?: string | undefined;
  /** Numbers of the ACD groups that the agent may work for. */
  readonly groups: readonly string[];
}

/** A station of the PBX. */
export interface StationDevice
  extends Omit<StationOptions, keyof StationFeatures | 'defaultForwarding'>,
    StationSettings {
  readonly kind: 'station';
  readonly lines: number;
  readonly handsFree: boolean;
  readonly offersCalls: boolean;
  /** What the PBX does with its calls where nothing else is set. */
  readonly defaultForwarding?: DefaultForwarding | undefined;
  /** The number that was dialled there last. */
  readonly lastNumberDialled?: string | undefined;
  /** Its telephone, where that differs from a new one. */
  readonly telephone?: TelephoneState | undefined;
}

/** Forwardings that the PBX has for a station, and whether they are turned on. */
export interface DefaultForwarding {
  readonly isOn: boolean;
  readonly forwarding: Forwardings;
}

/** An ACD group of the PBX. */
export interface AcdGroup extends AcdGroupOptions {
  readonly kind: 'acdGroup';
  /** Its stations in the order in which they get calls; those that are not free are passed over. */
  readonly agents: readonly string[];
}

/** A number with stations behind it. */
export type Group =
  | AcdGroup
  | HuntGroup
  | (GroupOptions & { readonly kind: 'pickGroup' | 'sharedLine' });

/** A number whose calls a computing function sends to where they are to go. */
export interface RouteingDeviceOptions {
  readonly number: string;
  /** Number to which calls go when nobody says where, or not in time. Default: none, and the caller hears that. */
  readonly defaultRoute?: string | undefined;
  /** How often another route is asked for when a call cannot be brought to the one chosen, 0 or more. Default 3. */
  readonly reRoutes?: number | undefined;
}

/** A routeing device of the PBX. */
export interface RouteingDevice extends RouteingDeviceOptions {
  readonly kind: 'routeing';
  readonly reRoutes: number;
  /** Whether it asks for routes (ECMA-269 22.1.14, 22.1.21). */
  readonly asks: boolean;
}

/** A group, a shared line, a place to park calls, or a line to the network. */
export type Device =
  | StationDevice
  | Group
  | RouteingDevice
  | { readonly kind: 'park' | 'networkInterface'; readonly number: string };

/** Which devices the PBX has. */
export interface DevicePlan {
  /**
   * Its stations: numbers and ranges of numbers of the same length, such as `100-199,300`, or a list in which stations
   * that differ from the defaults are given whole. A later entry for the same number replaces the earlier. Default
   * `100-199`.
   */
  readonly devices?: string | readonly (string | StationOptions)[] | undefined;
  /** Default: `500`, with all stations. */
  readonly pickGroups?: readonly GroupOptions[] | undefined;
  /** Default: `600`, with the last two stations. */
  readonly acdGroups?: readonly AcdGroupOptions[] | undefined;
  /** Default: none. */
  readonly huntGroups?: readonly HuntGroupOptions[] | undefined;
  /**
   * Who may log on as an agent. Default: nobody is known by name, and the members of ACD groups, who are logged on from the
   * first, may log off from their groups and on again.
   */
  readonly agents?: readonly AgentOptions[] | undefined;
  /**
   * Numbers that appear at several stations: a call to one rings at all its members, and while one of them uses it the
   * others may come in. Default: none.
   */
  readonly sharedLines?: readonly GroupOptions[] | undefined;
  /** Numbers whose calls computing functions route. Default: none. */
  readonly routeingDevices?: readonly RouteingDeviceOptions[] | undefined;
  /** Places to park calls. Default: `700`. */
  readonly parkDevices?: readonly string[] | undefined;
  /** Lines to the network; each carries one call. Default: `801` to `804`. */
  readonly networkInterfaces?: readonly string[] | undefined;
}

/** So that a slip in a range does not take all memory. */
const MOST_STATIONS = 100_000;

/**
 * The devices of a plan. Defaults give way to stations that have their numbers.
 *
 * @throws UsageError `bad-argument` for a range that is none, a number given twice, or a member that is no station
 */
export function layOut(plan: DevicePlan): ReadonlyMap<string, Device> {
  const devices = new Map<string, Device>();
  for (const station of stationsOf(plan.devices ?? '100-199')) devices.set(station.number, station);
  const stations = [...devices.keys()];
  const others = otherDevices(plan, stations);
  // What the plan names goes before what every PBX has.
  const inOrder = [...others].sort((one, other) => Number(one.isDefault) - Number(other.isDefault));
  for (const { device, isDefault } of inOrder) {
    if (!devices.has(device.number)) devices.set(device.number, device);
    else if (!isDefault) throw new UsageError('bad-argument', `two devices are ${device.number}`);
  }
  for (const device of devices.values()) checkMembers(device, devices);
  return devices;
}

function otherDevices(plan: DevicePlan, stations: readonly string[]) {
  const pickGroups = plan.pickGroups ?? [{ number: '500', members: stations }];
  const acdGroups: readonly AcdGroupOptions[] = plan.acdGroups ?? [
    { number: '600', members: stations.slice(-2) },
  ];
  const sharedLines = plan.sharedLines ?? [];
  const routeingDevices = plan.routeingDevices ?? [];
  const parkDevices = plan.parkDevices ?? ['700'];
  const networkInterfaces = plan.networkInterfaces ?? ['801', '802', '803', '804'];
  const mark = (given: unknown) => (device: Device) => ({ device, isDefault: given === undefined });
  return [
    ...pickGroups
      .map((group): Device => ({ kind: 'pickGroup', ...group }))
      .map(mark(plan.pickGroups)),
    ...acdGroups
      .map((group): Device => ({ kind: 'acdGroup', agents: group.members, ...group }))
      .map(mark(plan.acdGroups)),
    ...(plan.huntGroups ?? [])
      .map((group): Device => ({ kind: 'huntGroup', order: group.members, ...group }))
      .map(mark(plan.huntGroups)),
    ...sharedLines
      .map((line): Device => ({ kind: 'sharedLine', ...line }))
      .map(mark(plan.sharedLines)),
    ...routeingDevices.map(routeingDevice).map(mark(plan.routeingDevices)),
    ...parkDevices.map((number): Device => ({ kind: 'park', number })).map(mark(plan.parkDevices)),
    ...networkInterfaces
      .map((number): Device => ({ kind: 'networkInterface', number }))
      .map(mark(plan.networkInterfaces)),
  ];
}

function routeingDevice(options: RouteingDeviceOptions): Device {
  const { number, reRoutes = 3 } = options;
  if (!(reRoutes >= 0)) {
    throw new UsageError('bad-argument', `routeing device ${number}: reRoutes must be 0 or more`);
  }
  return { ...options, kind: 'routeing', reRoutes, asks: true };
}

function stationsOf(given: NonNullable<DevicePlan['devices']>): StationDevice[] {
  const entries = typeof given === 'string' ? [given] : given;
  return entries.flatMap((entry) =>
    typeof entry === 'string'
      ? numbersIn(entry).map((number) => station({ number }))
      : station(entry),
  );
}

function station(options: StationOptions): StationDevice {
  const { number, pickGroup, answeredBy, defaultForwarding } = options;
  const { lines = 1, handsFree = true, offersCalls = false } = options;
  if (!Number.isInteger(lines) || lines < 1) {
    throw new UsageError('bad-argument', `station ${number} must have one line or more`);
  }
  return {
    number,
    kind: 'station',
    lines,
    handsFree,
    offersCalls,
    ...(pickGroup === undefined ? {} : { pickGroup }),
    ...(answeredBy === undefined ? {} : { answeredBy }),
    ...(defaultForwarding && { defaultForwarding: defaultsOf(defaultForwarding) }),
    ...settingsFor(options),
  };
}

function defaultsOf(forwarding: ForwardingOptions): DefaultForwarding {
  return { isOn: true, forwarding: Object.fromEntries(forwardingsIn({ forwarding })) };
}

function numbersIn(list: string): string[] {
  return list.split(',').flatMap((part) => {
    const range = /^\s*([0-9]+)(?:\s*-\s*([0-9]+))?\s*$/.exec(part);
    if (range?.[1] === undefined) {
      throw new UsageError(
        'bad-argument',
        `${JSON.stringify(part)} is no range of numbers like 100-199`,
      );
    }
    return numbersFrom(range[1], range[2] ?? range[1]);
  });
}

function numbersFrom(first: string, last: string): string[] {
  const count = Number(last) - Number(first) + 1;
  if (first.length !== last.length || count < 1 || count > MOST_STATIONS) {
    throw new UsageError(
      'bad-argument',
      `the range ${first}-${last} must go up, between numbers of one length, over at most ${MOST_STATIONS} stations`,
    );
  }
  return Array.from({ length: count }, (_, index) =>
    String(Number(first) + index).padStart(first.length, '0'),
  );
}

function checkMembers(device: Device, devices: ReadonlyMap<string, Device>): void {
  if (!('members' in device)) return;
  const stranger = device.members.find((member) => devices.get(member)?.kind !== 'station');
  if (stranger !== undefined) {
    throw new UsageError('bad-argument', `${stranger} in group ${device.number} is no station`);
  }
}
