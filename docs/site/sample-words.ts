import type { BuiltInType } from '../../src/schema/language.js';

type Rule<Value> = readonly [pattern: RegExp, value: Value];

const firstMatch = <Value>(name: string, rules: readonly Rule<Value>[], other: Value): Value =>
  rules.find(([pattern]) => pattern.test(name))?.[1] ?? other;

/** Members that name the far side of a call; all other devices of the samples are 100. */
const farDevice =
  /called|alerting|answering|destination|newDevice|newDN|target|forwardDN|forwardTo|queue|routeSelected|transferredTo|added|divertedTo|offering|reachable/i;

/** Members whose names alone do not tell that they are about the far side of a call, and names that do. */
const tellingNames: Readonly<Record<string, string>> = {
  'DeliveredEvent.connection': 'alertingConnection',
  'EstablishedEvent.establishedConnection': 'answeringConnection',
  'AnswerCall.callToBeAnswered': 'alertingCall',
  'AcceptCall.callToBeAccepted': 'alertingCall',
  'DeflectCall.callToBeDiverted': 'alertingCall',
};

/** A member's name, or another that tells more of it. */
export const tellingName = (owner: string, name: string): string =>
  tellingNames[`${owner}.${name}`] ?? name;

/** Members that name a connection of a second call. */
const secondCall = /held|consult|secondary|existing|oldConnection|initiatedCall|transferredConn/i;

/** The number of a device, by the name of the member that names it. */
export const deviceFor = (name: string): string => (farDevice.test(name) ? '200' : '100');

/** A call identifier, by the name of the member that names a connection. */
export const callFor = (name: string): string => (secondCall.test(name) ? 'C2' : 'C1');

const texts: readonly Rule<string>[] = [
  [/monitorCrossRefID/i, 'M1'],
  [/sysStatRegisterID/i, 'S1'],
  [/(crossRef|refID|registerReqID|registerID)/i, 'R1'],
  [/callID/i, 'C1'],
  [/agent(ID|Identifier)/i, 'A1'],
  [/group|acd/i, 'G1'],
  [/password|authCode/i, '1234'],
  [/lang|locale/i, 'en'],
  [/contentType/i, 'text/plain'],
  [/subject/i, 'Lunch'],
  [/contents|text|message|display/i, 'Hello'],
  [/^(terminationCharacter|flushChar)/, '#'],
  [/country/i, 'GB'],
  [/uri|url|address/i, 'https://pbx.example/1'],
  [/time|date/i, '2026-01-15T09:30:00Z'],
  [/sequence|char|digits|dial|number|DN$|device/i, '200'],
  [/profile/i, 'https://ecma.example/profile'],
  [/name|label|vendor|manufacturer/i, 'Example'],
  [/button/i, 'B1'],
  [/lamp/i, 'L1'],
  [/media.*ID|resource/i, 'V1'],
  [/ID$|Identifier$/, '1'],
];

const integers: readonly Rule<number>[] = [
  [/duration|timeout|timer|expires|interval/i, 30],
  [/time/i, 10],
  [/count|number|rings|length/i, 2],
  [/volume|gain|level|percent|speed|amplitude/i, 50],
  [/priority/i, 1],
];

const octets: readonly Rule<string>[] = [
  [/account/i, '4711'],
  [/auth|password/i, '1234'],
  [/data|string/i, 'Hello'],
];

/** Octets of printable characters, so that dumps can be read. */
export const octetsOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A value of a built-in type that suits a member. */
export function builtInSample(
  type: BuiltInType,
  name: string,
): string | number | boolean | Uint8Array {
  switch (type) {
    case 'text':
    case 'identifier':
      return firstMatch(name, texts, 'text');
    case 'numeral':
      return '7';
    case 'integer':
    case 'decimal':
      return firstMatch(name, integers, 1);
    case 'octets':
      return octetsOf(firstMatch(name, octets, '123'));
    case 'time':
      return '2026-01-15T09:30:00Z';
    case 'boolean':
    case 'nothing':
      return true;
  }
}

/** Values that stand for an enumeration better than its first one. */
export const preferredValues: Readonly<Record<string, string>> = {
  EventCause: 'newCall',
  LocalConnectionState: 'connected',
};

/** Alternatives that stand for a choice better than its first one. */
export const preferredAlternatives: Readonly<Record<string, string>> = {
  RedirectionDeviceID: 'notRequired',
};
