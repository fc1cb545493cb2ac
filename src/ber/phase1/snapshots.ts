import type {
  CallState,
  SnapshotCallResponse,
  SnapshotCallResponseInfo,
  SnapshotDeviceResponse,
  SnapshotDeviceResponseInfo,
} from '../../model/generated/snapshot.js';
import { enumeration } from './enumeration.js';
import type {
  Phase1CallState,
  Phase1LocalConnectionState,
  Phase1SimpleCallState,
  Phase1SnapshotCallInfo,
  Phase1SnapshotDeviceInfo,
} from './generated/types.js';
import { Phase1SimpleCallStateValues } from './generated/values.js';
import { connectionID, party } from './identifiers.js';
import { each, kept, type Mapping, members, same } from './mapping.js';

const simpleState = enumeration<Phase1SimpleCallState, NonNullable<CallState['simpleCallState']>>(
  Phase1SimpleCallStateValues,
);

const callState: Mapping<Phase1CallState, CallState> = {
  toModel(wire) {
    if (wire.compound) return { compoundCallState: wire.compound };
    if (wire.simple) return { simpleCallState: simpleState.toModel(wire.simple) };
    return wire.unknown ? { unknown: true } : { unknownMembers: wire.unknownMembers ?? [] };
  },
  toWire(model, place) {
    place.object(model);
    const { compoundCallState, simpleCallState, unknownMembers } = model;
    if (compoundCallState !== undefined) return { compound: compoundCallState };
    if (unknownMembers !== undefined) return { unknownMembers };
    const simple =
      simpleCallState === undefined
        ? undefined
        : simpleState.toWire(simpleCallState, place.member('simpleCallState'));
    return simple === undefined ? { unknown: true } : { simple };
  },
};

/**
 * A call at a device. One source has the connection and the call's state, which are written; another has the device,
 * the connection and the connection's state.
 */
const deviceItem: Mapping<Phase1SnapshotDeviceInfo, SnapshotDeviceResponseInfo> = {
  toModel({ deviceOnCall, callIdentifier, localCallState, localConnectionState, ...rest }) {
    const state: CallState = localConnectionState
      ? { compoundCallState: [localConnectionState] }
      : { unknown: true };
    return {
      connectionIdentifier: connectionID.toModel(callIdentifier),
      ...(deviceOnCall === undefined ? {} : { endpointDevice: party.toModel(deviceOnCall) }),
      localCallState: localCallState ? callState.toModel(localCallState) : state,
      ...kept(rest),
    };
  },
  toWire(model, place) {
    place.object(model);
    place.only(model, ['connectionIdentifier', 'localCallState']);
    const { connectionIdentifier, localCallState } = model;
    return {
      callIdentifier: connectionID.toWire(
        connectionIdentifier,
        place.member('connectionIdentifier'),
      ),
      localCallState: callState.toWire(localCallState, place.member('localCallState')),
      ...kept(model),
    };
  },
};

const callItem = members<Phase1SnapshotCallInfo, SnapshotCallResponseInfo>({
  deviceOnCall: party,
  callIdentifier: connectionID,
  localConnectionInfo: same<Phase1LocalConnectionState>(),
});

/** The answer's data, which Phase I has at once and never in segments that follow. */
function atOnce<Wire, Item, Answer>(item: Mapping<Wire, Item>): Mapping<readonly Wire[], Answer> {
  const items = each(item);
  return {
    toModel: (wire) =>
      ({ crossRefIDorSnapshotData: { snapshotData: items.toModel(wire) } }) as object as Answer,
    toWire(model, place) {
      const whole = model as object as {
        readonly crossRefIDorSnapshotData?: { readonly snapshotData?: readonly Item[] };
      };
      place.only(whole, ['crossRefIDorSnapshotData']);
      const at = place.member('crossRefIDorSnapshotData');
      const { crossRefIDorSnapshotData: data } = whole;
      at.object(data);
      if (data?.snapshotData === undefined) {
        return at.fail('not-in-edition', 'CSTA Phase I has the snapshot data in the answer');
      }
      return items.toWire(data.snapshotData, at.member('snapshotData'));
    },
  };
}

export const deviceSnapshot = atOnce<
  Phase1SnapshotDeviceInfo,
  SnapshotDeviceResponseInfo,
  Omit<SnapshotDeviceResponse, 'extensions' | 'unknownMembers'>
>(deviceItem);

export const callSnapshot = atOnce<
  Phase1SnapshotCallInfo,
  SnapshotCallResponseInfo,
  Omit<SnapshotCallResponse, 'extensions' | 'unknownMembers'>
>(callItem);
