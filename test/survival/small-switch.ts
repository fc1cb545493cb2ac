import { systemClock } from '../../src/model/clock.js';
import type { ConnectionID, DeviceID } from '../../src/model/hand-written.js';
import {
  type Asked,
  type ComputingFunction,
  createIdentifierSource,
  MonitorRegistry,
  monitoringServices,
  type Occurrence,
  Outbox,
  refuse,
  type ServiceHandlers,
  type SwitchingFunction,
  SystemRegistry,
  serve,
  systemServices,
} from '../../src/switching/index.js';

interface Call {
  readonly callID: string;
  readonly calling: string;
  readonly called: string;
  state: 'alerting' | 'connected' | 'hold';
}

/**
 * A switch as an integrator would write it on `csta/switching`: a hundred lines for the telephones 100 to 199, that
 * trust the types of what they are handed.
 */
export function smallSwitch(): SwitchingFunction & { close(): void } {
  const ids = createIdentifierSource();
  const monitors = new MonitorRegistry(ids);
  const registry = new SystemRegistry(ids);
  const outbox = new Outbox(systemClock, monitors);
  const calls = new Map<string, Call>();

  const numberOf = ({ number }: DeviceID): string => {
    if (/^1\d\d$/.test(number)) return number;
    throw refuse('operation', 'invalidDeviceID');
  };
  const callOf = ({ callID }: ConnectionID): Call => {
    const call = calls.get(callID ?? '');
    if (call) return call;
    throw refuse('operation', 'invalidCallID');
  };
  const connection = ({ callID }: Call, device: string): ConnectionID => ({
    callID,
    deviceID: { number: device },
  });
  const tell = (call: Call, type: 'DeliveredEvent' | 'EstablishedEvent' | 'HeldEvent'): void => {
    const { callID, calling, called } = call;
    const party = (number: string) => ({ deviceIdentifier: { number } });
    const report: Occurrence['report'] = (to) => {
      const parties = { callingDevice: party(calling), calledDevice: party(called) };
      const rest = {
        ...parties,
        lastRedirectionDevice: { notKnown: true },
        cause: 'normal',
      } as const;
      const base = { kind: 'event', ...to } as const;
      const at = connection(call, called);
      if (type === 'HeldEvent') {
        return { ...base, type, heldConnection: at, holdingDevice: party(called), cause: 'normal' };
      }
      return type === 'DeliveredEvent'
        ? { ...base, type, connection: at, alertingDevice: party(called), ...rest }
        : { ...base, type, establishedConnection: at, answeringDevice: party(called), ...rest };
    };
    const devices = [calling, called].map((device) => ({ device }));
    outbox.post(monitors.deliveries({ type, report, devices, calls: [callID] }));
  };

  const handlers: ServiceHandlers<Asked> = {
    ...systemServices(registry, () => 'normal'),
    ...monitoringServices(monitors, {
      device: (id) => ({ device: numberOf(id), calls: [] }),
      call: (id) => callOf(id).callID,
    }),
    MakeCall: ({ callingDevice, calledDirectoryNumber }) => {
      const calling = numberOf(callingDevice);
      const called = numberOf(calledDirectoryNumber);
      const call: Call = { callID: ids.next('call'), calling, called, state: 'alerting' };
      calls.set(call.callID, call);
      tell(call, 'DeliveredEvent');
      return {
        kind: 'response',
        type: 'MakeCallResponse',
        callingDevice: connection(call, calling),
      };
    },
    AnswerCall: ({ callToBeAnswered }) => {
      const call = callOf(callToBeAnswered);
      call.state = 'connected';
      tell(call, 'EstablishedEvent');
      return { kind: 'response', type: 'AnswerCallResponse' };
    },
    HoldCall: ({ callToBeHeld }) => {
      const call = callOf(callToBeHeld);
      call.state = 'hold';
      tell(call, 'HeldEvent');
      return { kind: 'response', type: 'HoldCallResponse' };
    },
    ClearConnection: ({ connectionToBeCleared }) => {
      calls.delete(callOf(connectionToBeCleared).callID);
      return { kind: 'response', type: 'ClearConnectionResponse' };
    },
    ConsultationCall: ({ existingCall, consultedDevice }) => {
      const call = callOf(existingCall);
      const consulted = { ...call, callID: ids.next('call'), called: numberOf(consultedDevice) };
      calls.set(consulted.callID, consulted);
      const initiatedCall = connection(consulted, call.calling);
      return { kind: 'response', type: 'ConsultationCallResponse', initiatedCall };
    },
    SnapshotDevice: ({ snapshotObject }) => {
      const number = numberOf(snapshotObject);
      const mine = [...calls.values()].filter(({ calling, called }) =>
        [calling, called].includes(number),
      );
      const snapshotData = mine.map((call) => ({
        connectionIdentifier: connection(call, number),
        localCallState: { compoundCallState: [call.state] },
      }));
      const crossRefIDorSnapshotData = { snapshotData };
      return { kind: 'response', type: 'SnapshotDeviceResponse', crossRefIDorSnapshotData };
    },
  };

  return {
    attach: (computingFunction: ComputingFunction) => ({
      handle: async (request) => serve(handlers, request, { computingFunction }),
      detach: () => {
        monitors.stopAll(computingFunction);
        registry.cancelAll(computingFunction);
      },
    }),
    close: () => outbox.close(),
  };
}
