import type {
  AlternateCall,
  ConferenceCallResponse,
  ConsultationCall,
  DeflectCall,
  DirectedPickupCall,
  HoldCall,
  IntrudeCall,
  MakeCall,
  MakePredictiveCall,
  SignallingDetection,
  TransferCallResponse,
} from '../../../model/generated/call-control.js';
import type { ConnectionID } from '../../../model/hand-written.js';
import { connectionDetails, connectionList, noConnection } from '../connections.js';
import { enumeration } from '../enumeration.js';
import {
  acknowledgement,
  argument,
  only,
  requestExtensions,
  responseExtensions,
  result,
} from '../forms.js';
import type {
  Phase1AllocationState,
  Phase1CallCompletion,
  Phase1ConferenceCallResponse,
  Phase1ConnectionDetails,
  Phase1ConnectionID,
  Phase1ConsultationCall,
  Phase1Deflect,
  Phase1DeviceID,
  Phase1DivertCall,
  Phase1DivertInfo,
  Phase1FeatureInfo,
  Phase1HoldCall,
  Phase1MakeCall,
  Phase1MakePredictiveCall,
  Phase1Pickup,
  Phase1TransferCallResponse,
} from '../generated/types.js';
import { Phase1AllocationStateValues } from '../generated/values.js';
import { called, connectionID, deviceID } from '../identifiers.js';
import { type Field, type Mapping, members, orElse, same, withoutUsual } from '../mapping.js';
import { type ServiceMapping, service } from '../service.js';

/** The services that are about one connection, with the member that names it. */
const oneConnection: readonly ServiceMapping[] = [
  service(
    'AnswerCall',
    'Phase1AnswerCall',
    argument(only('callToBeAnswered', connectionID)),
    acknowledgement,
  ),
  service(
    'ClearCall',
    'Phase1ClearCall',
    argument(only('callToBeCleared', connectionID)),
    acknowledgement,
  ),
  service(
    'ClearConnection',
    'Phase1ClearConnection',
    argument(only('connectionToBeCleared', connectionID)),
    acknowledgement,
  ),
  service(
    'RetrieveCall',
    'Phase1RetrieveCall',
    argument(only('callToBeRetrieved', connectionID)),
    acknowledgement,
  ),
  service(
    'HoldCall',
    'Phase1HoldCall',
    members<Phase1HoldCall, HoldCall>({
      callToBeHeld: connectionID,
      connectionReservation: same<boolean>(),
      extensions: requestExtensions,
    }),
    acknowledgement,
  ),
];

/** The services that are about a held call and an active one. */
const twoCalls: readonly ServiceMapping[] = [
  service(
    'AlternateCall',
    'Phase1AlternateCall',
    withoutUsual(
      { consultOptions: 'unrestricted' },
      argument<Phase1ConnectionDetails, AlternateCall>(connectionDetails),
    ),
    acknowledgement,
  ),
  service('ReconnectCall', 'Phase1ReconnectCall', argument(connectionDetails), acknowledgement),
  service(
    'ConferenceCall',
    'Phase1ConferenceCall',
    argument(connectionDetails),
    members<Phase1ConferenceCallResponse, ConferenceCallResponse>({
      conferenceCall: connectionID,
      connections: connectionList,
      extensions: responseExtensions,
    }),
  ),
  service(
    'TransferCall',
    'Phase1TransferCall',
    argument(connectionDetails),
    members<Phase1TransferCallResponse, TransferCallResponse>({
      transferredCall: orElse<Phase1ConnectionID, ConnectionID>(connectionID, noConnection),
      connections: connectionList,
      extensions: responseExtensions,
    }),
  ),
];

const allocationState = enumeration<
  Phase1AllocationState,
  SignallingDetection['signallingCondition']
>(Phase1AllocationStateValues);

/** Phase I tells when the call goes to the calling device; nothing else can be done with it. */
const allocation: Field<Phase1AllocationState, SignallingDetection> = {
  toModel: (wire) => ({
    signallingCondition: allocationState.toModel(wire),
    signallingConditionsAction: 'remainConnected',
  }),
  toWire(model, place) {
    place.object(model);
    place.only(model, ['signallingCondition', 'signallingConditionsAction']);
    const action = place.member('signallingConditionsAction');
    if (model.signallingConditionsAction !== 'remainConnected') {
      action.lack(`action ${model.signallingConditionsAction}`);
    }
    return allocationState.toWire(model.signallingCondition, place.member('signallingCondition'));
  },
};

/** MakePredictiveCall, where the one member of the model that Phase I has is of another name. */
const predictive: Mapping<Phase1MakePredictiveCall, MakePredictiveCall> = (() => {
  const rest = members<Omit<Phase1MakePredictiveCall, 'allocation'>, MakePredictiveCall>({
    callingDevice: deviceID,
    calledDirectoryNumber: called,
    extensions: requestExtensions,
  });
  return {
    toModel: ({ allocation: given, ...wire }) => ({
      ...rest.toModel(wire),
      ...(given === undefined ? {} : { signallingDetection: allocation.toModel(given) }),
    }),
    toWire(model, place) {
      place.object(model);
      const { signallingDetection, ...others } = model;
      const given =
        signallingDetection &&
        allocation.toWire(signallingDetection, place.member('signallingDetection'));
      return {
        ...rest.toWire(others, place),
        ...(given === undefined ? {} : { allocation: given }),
      };
    },
  };
})();

/** The services that make a call. */
const newCall: readonly ServiceMapping[] = [
  service(
    'MakeCall',
    'Phase1MakeCall',
    withoutUsual(
      { autoOriginate: 'prompt' },
      members<Phase1MakeCall, MakeCall>({
        callingDevice: deviceID,
        calledDirectoryNumber: called,
        extensions: requestExtensions,
      }),
    ),
    result(only('callingDevice', connectionID)),
  ),
  service(
    'ConsultationCall',
    'Phase1ConsultationCall',
    withoutUsual(
      { consultOptions: 'unrestricted' },
      members<Phase1ConsultationCall, ConsultationCall>({
        existingCall: connectionID,
        consultedDevice: called,
        extensions: requestExtensions,
      }),
    ),
    result(only('initiatedCall', connectionID)),
  ),
  service(
    'MakePredictiveCall',
    'Phase1MakePredictiveCall',
    withoutUsual({ autoOriginate: 'prompt' }, predictive),
    result(only('initiatedCall', connectionID)),
  ),
];

const isCompletion = (name: keyof Phase1FeatureInfo) => ({
  isRequest(wire: object): boolean {
    const { argument: given } = wire as Partial<Phase1CallCompletion>;
    return (given?.alone ?? given?.extended?.value)?.[name] !== undefined;
  },
});

/** One way to complete a call. */
const completion = <Name extends string>(
  feature: Exclude<keyof Phase1FeatureInfo, 'unknownMembers'>,
  name: Name,
): Mapping<Phase1FeatureInfo, { readonly [Only in Name]: ConnectionID }> => {
  const mapping = only(name, connectionID);
  return {
    toModel: (wire) => mapping.toModel(wire[feature] ?? {}),
    toWire: (model, place) =>
      ({ [feature]: mapping.toWire(model, place) }) as object as Phase1FeatureInfo,
  };
};

/** The services that CallCompletion is, by its feature. */
const callCompletion: readonly ServiceMapping[] = [
  service(
    'CamponCall',
    'Phase1CallCompletion',
    argument(completion('campon', 'camponConnection')),
    acknowledgement,
    isCompletion('campon'),
  ),
  service(
    'CallBack',
    'Phase1CallCompletion',
    argument(completion('callback', 'callbackConnection')),
    acknowledgement,
    isCompletion('callback'),
  ),
  service(
    'IntrudeCall',
    'Phase1CallCompletion',
    withoutUsual(
      { participationType: 'active' },
      argument<Phase1FeatureInfo, IntrudeCall>(completion('intrude', 'intrude')),
    ),
    acknowledgement,
    isCompletion('intrude'),
  ),
  service(
    'CallBackMessage',
    'Phase1CallCompletion',
    argument(completion('callbackMessage', 'callbackMessageConnection')),
    acknowledgement,
    isCompletion('callbackMessage'),
  ),
];

type DivertName = Exclude<keyof Phase1DivertInfo, 'unknownMembers'>;

const isDivert = (name: DivertName) => ({
  isRequest(wire: object): boolean {
    const { argument: given } = wire as Partial<Phase1DivertCall>;
    return (given?.alone ?? given?.extended?.value)?.[name] !== undefined;
  },
});

/** One way to divert a call. */
const divert = <Name extends DivertName, Value, Model>(
  name: Name,
  mapping: Mapping<Value, Model>,
): Mapping<Phase1DivertInfo, Model> => ({
  toModel: (wire) => mapping.toModel(wire[name] as Value),
  toWire: (model, place) =>
    ({ [name]: mapping.toWire(model, place) }) as object as Phase1DivertInfo,
});

type Deflection = Pick<DeflectCall, 'callToBeDiverted' | 'newDestination'>;
type Pickup = Pick<DirectedPickupCall, 'callToBePickedUp' | 'requestingDevice'>;

/** The services that DivertCall is, by its information. */
const divertCall: readonly ServiceMapping[] = [
  service(
    'DeflectCall',
    'Phase1DivertCall',
    argument(
      divert(
        'deflect',
        members<Phase1Deflect, Deflection>({
          callToBeDiverted: connectionID,
          newDestination: called,
        }),
      ),
    ),
    acknowledgement,
    isDivert('deflect'),
  ),
  service(
    'DirectedPickupCall',
    'Phase1DivertCall',
    argument(
      divert(
        'pickup',
        members<Phase1Pickup, Pickup>({
          callToBePickedUp: connectionID,
          requestingDevice: deviceID,
        }),
      ),
    ),
    acknowledgement,
    isDivert('pickup'),
  ),
  service(
    'GroupPickupCall',
    'Phase1DivertCall',
    argument(
      divert(
        'group',
        only<'newDestination', Phase1DeviceID, DeflectCall['newDestination']>(
          'newDestination',
          deviceID,
        ),
      ),
    ),
    acknowledgement,
    isDivert('group'),
  ),
];

/** Call control. */
export const callControl: readonly ServiceMapping[] = [
  ...oneConnection,
  ...twoCalls,
  ...newCall,
  ...callCompletion,
  ...divertCall,
];
