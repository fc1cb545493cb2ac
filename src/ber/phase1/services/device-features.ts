import type { SetForwarding } from '../../../model/generated/logical-device.js';
import type { Requests, Responses, ResponseTypes } from '../../../model/generated/messages.js';
import type { DeviceID } from '../../../model/hand-written.js';
import type { RequestType } from '../../../model/message.js';
import { agentParameter, agentStateList } from '../agents.js';
import { deviceInfo } from '../device-info.js';
import {
  acknowledgement,
  type Content,
  only,
  type Payload,
  requestExtensions,
  result,
} from '../forms.js';
import { digitsOf, forwardingOf, forwardingValue, forwardListItem } from '../forwarding.js';
import type {
  Phase1ForwardParameter,
  Phase1QueryDevice,
  Phase1QueryDeviceFeature,
  Phase1QueryDeviceInformation,
  Phase1QueryDeviceResponse,
  Phase1SetDeviceFeature,
  Phase1SetFeature,
} from '../generated/types.js';
import { deviceID } from '../identifiers.js';
import { each, kept, type Mapping, same } from '../mapping.js';
import type { ServiceMapping } from '../service.js';

interface DeviceRequest extends Payload {
  readonly device: DeviceID;
}

/** A request about a device, of which Phase I has the device and one value more. */
function aboutDevice<Feature, Rest>(
  feature: Mapping<Feature, Rest>,
): Mapping<
  Omit<Phase1QueryDevice, 'feature'> & { readonly feature: Feature },
  DeviceRequest & Rest
> {
  return {
    toModel: ({ device, feature: given, extensions, ...wire }) => ({
      device: deviceID.toModel(device),
      ...feature.toModel(given),
      ...(extensions === undefined ? {} : { extensions: requestExtensions.toModel(extensions) }),
      ...kept(wire),
    }),
    toWire(model, place) {
      place.object(model);
      const { device, extensions, unknownMembers, ...rest } = model;
      return {
        device: deviceID.toWire(device, place.member('device')),
        feature: feature.toWire(rest as object as Rest, place),
        ...(extensions === undefined
          ? {}
          : { extensions: requestExtensions.toWire(extensions, place.member('extensions')) }),
        ...kept(model),
      };
    },
  };
}

type QueryAlternative = Exclude<keyof Phase1QueryDeviceInformation, 'unknownMembers'>;
type InformationOf<Name extends QueryAlternative> = NonNullable<Phase1QueryDeviceInformation[Name]>;
type AnswerTo<Type extends RequestType> = ResponseTypes[Type] extends keyof Responses
  ? Responses[ResponseTypes[Type]]
  : never;

/** Microphones and speakers are of an apparatus; Phase I has one at a device, which is named by no octets. */
const apparatus = '';

/** A feature that QueryDevice asks for, and its answer. */
function query<Type extends RequestType, Name extends QueryAlternative>(
  type: Type,
  feature: Phase1QueryDeviceFeature,
  name: Name,
  content: Content<InformationOf<Name>, AnswerTo<Type>>,
): ServiceMapping {
  const asked: Mapping<Phase1QueryDeviceFeature, object> = {
    toModel: () => ({}),
    toWire(model, place) {
      const { auditoryApparatus, ...rest } = model as { readonly auditoryApparatus?: string };
      place.only(auditoryApparatus === apparatus ? rest : model, []);
      return feature;
    },
  };
  const answer: Mapping<Phase1QueryDeviceInformation, object> = {
    toModel: (wire) => content.toModel(wire[name] as InformationOf<Name>),
    toWire: (model, place) =>
      ({
        [name]: content.toWire(model as Omit<AnswerTo<Type>, keyof Payload>, place),
      }) as object as Phase1QueryDeviceInformation,
  };
  return {
    type,
    wire: 'Phase1QueryDevice',
    request: aboutDevice(asked),
    response: result(answer),
    isRequest: (wire) => (wire as Phase1QueryDevice).feature === feature,
    isResponse(wire) {
      const { result: given } = wire as Partial<Phase1QueryDeviceResponse>;
      return (given?.alone ?? given?.extended?.value)?.[name] !== undefined;
    },
  };
}

/** Digits that were dialled. */
const dialled: Mapping<string, DeviceID> = {
  toModel: (wire) => ({ number: wire }),
  toWire: digitsOf,
};

/** The list of the one apparatus that Phase I has. */
const ofApparatus = <Value, Name extends string, Item extends string>(
  list: Name,
  item: Item,
): Mapping<
  Value,
  {
    readonly [Only in Name]: readonly ({ readonly auditoryApparatus: string } & {
      readonly [Only in Item]: Value;
    })[];
  }
> => {
  type Entry = { readonly auditoryApparatus: string } & { readonly [Only in Item]: Value };
  const entries: Mapping<Value, readonly Entry[]> = {
    toModel: (wire) => [{ auditoryApparatus: apparatus, [item]: wire } as Entry],
    toWire(model, place) {
      place.list(model);
      const [entry, more] = model;
      if (entry === undefined || more !== undefined) {
        return place.fail(
          'not-in-edition',
          'CSTA Phase I has one microphone and one speaker at a device',
        );
      }
      const at = place.item(0);
      at.object(entry);
      at.only(entry, ['auditoryApparatus', item]);
      if (entry.auditoryApparatus !== apparatus) {
        at.member('auditoryApparatus').lack('identifiers of apparatuses; leave it empty');
      }
      return entry[item];
    },
  };
  return only(list, entries);
};

/** The services that QueryDevice is, by its feature. */
const queries: readonly ServiceMapping[] = [
  query(
    'GetMessageWaitingIndicator',
    'msgWaitingOn',
    'msgWaitingOn',
    only('messageWaitingOn', same<boolean>()),
  ),
  query(
    'GetDoNotDisturb',
    'doNotDisturbOn',
    'doNotDisturbOn',
    only('doNotDisturbOn', same<boolean>()),
  ),
  query('GetForwarding', 'forward', 'forward', only('forwardingList', each(forwardListItem))),
  query('GetLastNumberDialed', 'lastDialedNumber', 'lastDialed', only('numberDialed', dialled)),
  query('GetLogicalDeviceInformation', 'deviceInfo', 'deviceInfo', deviceInfo),
  query('GetAgentState', 'agentState', 'agentState', only('agentStateList', agentStateList)),
  query(
    'GetRouteingMode',
    'routingEnabled',
    'routingEnabled',
    only('routeingMode', same<boolean>()),
  ),
  query('GetAutoAnswer', 'autoAnswer', 'autoAnswerOn', only('autoAnswerOn', same<boolean>())),
  query(
    'GetMicrophoneMute',
    'microphoneMuteOn',
    'microphoneMuteOn',
    ofApparatus<boolean, 'microphoneMuteList', 'microphoneMuteOn'>(
      'microphoneMuteList',
      'microphoneMuteOn',
    ),
  ),
  query(
    'GetSpeakerMute',
    'speakerMuteOn',
    'speakerMuteOn',
    ofApparatus<boolean, 'speakerMuteList', 'speakerMuteOn'>('speakerMuteList', 'speakerMuteOn'),
  ),
  query(
    'GetSpeakerVolume',
    'speakerVolume',
    'speakerVolume',
    ofApparatus<number, 'speakerVolumeList', 'speakerVolAbs'>('speakerVolumeList', 'speakerVolAbs'),
  ),
];

type SetAlternative = Exclude<keyof Phase1SetDeviceFeature, 'unknownMembers'>;

/** A feature that SetFeature sets. */
function setting<Type extends RequestType, Name extends SetAlternative>(
  type: Type,
  name: Name,
  content: Mapping<
    NonNullable<Phase1SetDeviceFeature[Name]>,
    Omit<Requests[Type], 'device' | keyof Payload>
  >,
): ServiceMapping {
  const feature: Mapping<Phase1SetDeviceFeature, object> = {
    toModel: (wire) => content.toModel(wire[name] as NonNullable<Phase1SetDeviceFeature[Name]>),
    toWire: (model, place) =>
      ({
        [name]: content.toWire(model as Omit<Requests[Type], 'device' | keyof Payload>, place),
      }) as object as Phase1SetDeviceFeature,
  };
  return {
    type,
    wire: 'Phase1SetFeature',
    request: aboutDevice(feature),
    response: acknowledgement,
    isRequest: (wire) => (wire as Phase1SetFeature).feature[name] !== undefined,
  };
}

const forwarding: Mapping<
  Phase1ForwardParameter,
  Pick<SetForwarding, 'forwardingType' | 'activateForward' | 'forwardDN'>
> = {
  toModel({ forwardingType, forwardDN }) {
    const { type, isOn } = forwardingOf(forwardingType);
    return {
      forwardingType: type,
      activateForward: isOn,
      ...(forwardDN === undefined ? {} : { forwardDN: { number: forwardDN } }),
    };
  },
  toWire(model, place) {
    place.only(model, ['forwardingType', 'activateForward', 'forwardDN']);
    const { forwardingType, activateForward, forwardDN } = model;
    return {
      forwardingType: forwardingValue(
        forwardingType,
        activateForward,
        place.member('forwardingType'),
      ),
      ...(forwardDN === undefined
        ? {}
        : { forwardDN: digitsOf(forwardDN, place.member('forwardDN')) }),
    };
  },
};

/** The services that SetFeature is, by its feature. */
const settings: readonly ServiceMapping[] = [
  setting('SetMessageWaitingIndicator', 'msgWaitingOn', only('messageWaitingOn', same<boolean>())),
  setting('SetDoNotDisturb', 'doNotDisturbOn', only('doNotDisturbOn', same<boolean>())),
  setting('SetForwarding', 'forward', forwarding),
  setting('SetAgentState', 'requestedAgentState', agentParameter),
];

/** Features of devices, physical and logical. */
export const deviceFeatures: readonly ServiceMapping[] = [...queries, ...settings];
