import type { ConnectionID, DeviceID } from '../model/hand-written.js';
import type { Event, Message } from '../model/message.js';
import { type Look, type Paint, plain } from './colour.js';
import { printable } from './printable.js';

/** What a person wants to know of a message, in one line: its type, the call, who calls whom, and why. */
function describe(message: Message): string {
  return printable([message.type, ...details(message)].join('  '));
}

/** The identifier of a call, where the switch tells one. */
export const callOf = ({ callID }: ConnectionID): string => printable(callID ?? '?');

/** A message in few words, for a ladder: `Delivered  call 1 at 200  newCall`. */
export function describeBriefly(message: Message): string {
  const members = new Map(Object.entries(message));
  const name = message.type.replace(/Event$/, '');
  if (message.kind === 'response') return [name, firstConnection(members) ?? ''].join('  ').trim();
  const cause = members.get('cause');
  const about =
    message.kind === 'request'
      ? (requestedDevice(members) ?? firstConnection(members))
      : firstConnection(members);
  return printable([name, about, cause].filter((part) => typeof part === 'string').join('  '));
}

/** Whom a request is about: who calls whom, who is consulted, who is monitored. */
function requestedDevice(members: ReadonlyMap<string, unknown>): string | undefined {
  const consulted = partyText(members.get('consultedDevice'));
  if (consulted !== undefined) return `${firstConnection(members) ?? ''} → ${consulted}`;
  const object = members.get('monitorObject');
  if (isRecord(object)) return partyText(object.deviceObject);
  return partiesText(members);
}

/** As {@link describe}, for an event, with the monitor it was reported for. */
export function describeEvent(event: Event, paint: Paint = plain): string {
  const rest = describe(event).slice(event.type.length);
  const monitor = paint('dim', `[monitor ${printable(event.monitorCrossRefID)}]`);
  return `${paint(lookOf(event.type), event.type)}${rest}  ${monitor}`;
}

/** Events that people look for, by what they look like; all others are plain in bold. */
const LOOKS: Readonly<Record<string, Look>> = {
  DeliveredEvent: 'yellow',
  QueuedEvent: 'yellow',
  EstablishedEvent: 'green',
  RetrievedEvent: 'green',
  FailedEvent: 'red',
  ConnectionClearedEvent: 'dim',
  CallClearedEvent: 'dim',
};

const lookOf = (type: string): Look =>
  Object.hasOwn(LOOKS, type) ? (LOOKS[type] ?? 'bold') : 'bold';

function details(message: object): string[] {
  const members = new Map(Object.entries(message));
  const parts: string[] = [];
  const connection = firstConnection(members);
  if (connection) parts.push(connection);
  const parties = partiesText(members);
  if (parties) parts.push(parties);
  const state = members.get('localConnectionInfo');
  if (typeof state === 'string') parts.push(state);
  const cause = members.get('cause');
  if (typeof cause === 'string') parts.push(`cause ${cause}`);
  return parts;
}

/** The first member that is a connection tells which call and, mostly, which device the event is about. */
function firstConnection(members: ReadonlyMap<string, unknown>): string | undefined {
  for (const value of members.values()) {
    if (!isRecord(value) || typeof value.callID !== 'string') continue;
    const device = value.deviceID;
    const at = isDevice(device) ? ` at ${device.number}` : '';
    return `call ${value.callID}${at}`;
  }
  return undefined;
}

function partiesText(members: ReadonlyMap<string, unknown>): string | undefined {
  const calling = partyText(members.get('callingDevice'));
  const called = partyText(members.get('calledDevice') ?? members.get('calledDirectoryNumber'));
  if (calling === undefined && called === undefined) return undefined;
  return `${calling ?? '?'} → ${called ?? '?'}`;
}

function partyText(party: unknown): string | undefined {
  if (typeof party === 'string') return party;
  if (!isRecord(party)) return undefined;
  if (isDevice(party)) return party.number;
  // A connection, such as the one that MakeCall answers with: `firstConnection` tells of it.
  if ('callID' in party) return undefined;
  const known = party.deviceIdentifier;
  if (isDevice(known)) return known.number;
  const [status] = Object.keys(party);
  return status;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDevice = (value: unknown): value is DeviceID =>
  isRecord(value) && typeof value.number === 'string';
