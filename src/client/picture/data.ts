/**
 * What events, answers and snapshots say of a call apart from its connections.
 *
 * @packageDocumentation
 */
import type { CallLinkageData, ServicesPermitted } from '../../model/generated/calls.js';
import type { DeviceHistoryListItem } from '../../model/generated/features.js';
import type { MediaCallCharacteristics } from '../../model/generated/media.js';
import type { OctetsOrPrivate } from '../../model/hand-written.js';
import { opaqueText } from '../../model/opaque.js';
import type { LiveCall } from './live.js';
import { type DeviceRole, isNamed, type Party, party } from './party.js';
import type { FormerDevice } from './records.js';
import { linkageOf } from './streams.js';

/** Members of messages that say something of a call. Each has one meaning wherever it stands. */
export interface CallMembers {
  readonly callingDevice?: unknown;
  readonly calledDevice?: unknown;
  readonly networkCallingDevice?: DeviceRole | undefined;
  readonly correlatorData?: OctetsOrPrivate | undefined;
  readonly userData?: OctetsOrPrivate | undefined;
  readonly accountInfo?: Uint8Array | undefined;
  readonly accountCode?: Uint8Array | undefined;
  readonly callLinkageData?: CallLinkageData | undefined;
  readonly callLinkageDataList?: { readonly newCallLinkageData: CallLinkageData } | undefined;
  readonly mediaCallCharacteristics?: Partial<MediaCallCharacteristics> | undefined;
  readonly deviceHistory?: readonly DeviceHistoryListItem[] | undefined;
}

/** Takes over what a message says of a call's data. Empty data takes away what there is (ECMA-269 12.2.10). */
export function takeData(call: LiveCall, members: CallMembers): void {
  const { correlatorData, userData, accountInfo, accountCode, mediaCallCharacteristics } = members;
  if (correlatorData) call.correlatorData = textOf(correlatorData);
  if (userData) call.userData = textOf(userData);
  const account = accountInfo ?? accountCode;
  if (account) call.accountCode = account.length === 0 ? undefined : opaqueText(account);
  const linkage = linkageOf(
    members.callLinkageDataList?.newCallLinkageData ?? members.callLinkageData,
  );
  if (linkage && !isSameLinkage(call.linkage, linkage)) call.linkage = linkage;
  const media = mediaCallCharacteristics?.mediaClass;
  if (media) {
    const names = trueMembers(media);
    if (names.join() !== call.mediaClass?.join()) call.mediaClass = names;
  }
  const { deviceHistory } = members;
  if (deviceHistory && deviceHistory.length > 0) takeHistory(call, deviceHistory);
}

function takeHistory(call: LiveCall, items: readonly DeviceHistoryListItem[]): void {
  const history = items.map(
    ({ oldDeviceID, eventCause }): FormerDevice =>
      Object.freeze({ party: party(oldDeviceID), ...(eventCause && { cause: eventCause }) }),
  );
  const isSame =
    history.length === call.history?.length &&
    history.every(({ party: who, cause }, index) => {
      const known = call.history?.[index];
      return known?.cause === cause && isSameParty(known?.party, who);
    });
  if (!isSame) call.history = Object.freeze(history);
}

function isSameLinkage(one: LiveCall['linkage'], other: LiveCall['linkage']): boolean {
  return one?.global === other?.global && one?.thread === other?.thread;
}

function textOf({ string, private: content }: OctetsOrPrivate): string | undefined {
  if (string) return string.length === 0 ? undefined : opaqueText(string);
  return content?.xml ?? (content?.ber && opaqueText(content.ber));
}

/** Who called first: the network's word before the switch's. */
export function callerOf(
  networkCallingDevice: DeviceRole | undefined,
  callingDevice: DeviceRole | undefined,
): Party | undefined {
  const network = networkCallingDevice && party(networkCallingDevice);
  if (network && network.kind !== 'notKnown') return network;
  return callingDevice && party(callingDevice);
}

/**
 * A role's party after another word on it.
 *
 * @param counts - whether it takes the place of a party that is known
 */
export function roleAfter(
  now: Party | undefined,
  said: Party | undefined,
  counts: boolean,
): Party | undefined {
  if (!said || (said.kind === 'notKnown' && now)) return now;
  if (now && isNamed(now) && !counts) return now;
  return isSameParty(now, said) ? now : said;
}

/** Whether two parties read the same. */
export function isSameParty(one: Party | undefined, other: Party | undefined): boolean {
  return (
    one === other ||
    (one?.kind === other?.kind &&
      one?.number === other?.number &&
      one?.name === other?.name &&
      one?.uri === other?.uri &&
      one?.original === other?.original)
  );
}

/** The names of the services that are permitted, of all groups. */
export function permittedServices(services: ServicesPermitted): readonly string[] {
  const groups: readonly (object | undefined)[] = [
    services.callControlServices,
    services.callAssociatedServices,
    services.mediaAttachmentServices,
    services.routeingServices,
    services.voiceServices,
  ];
  return Object.freeze(groups.flatMap((group) => (group ? trueMembers(group) : [])));
}

function trueMembers(bits: object): readonly string[] {
  return Object.entries(bits).flatMap(([name, value]) => (value === true ? name : []));
}
