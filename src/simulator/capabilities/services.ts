import type { Clock } from '../../model/clock.js';
import type { GetSwitchingFunctionCapsResponse } from '../../model/generated/capability-exchange.js';
import { capabilityServices as serviceSet } from '../../switching/capability-services.js';
import type { IdentifierSource } from '../../switching/identifiers.js';
import { refuse } from '../../switching/refuse.js';
import type { ServiceHandlers } from '../../switching/service-table.js';
import { findDevice } from '../calls/lookup.js';
import type { Device } from '../devices.js';
import { timeOf } from '../events/told.js';
import type { Context } from '../services/context.js';
import type { Settings } from '../settings.js';
import type { PbxState } from '../state.js';
import { appliesTo, listed, logicalInformation, physicalInformation } from './device-facts.js';
import { EVENTS, SENT } from './events.js';
import { PARTS } from './parts.js';

/** What the capabilities are about. */
export interface CapabilityParts {
  /** The table of handlers. */
  readonly served: () => object;
  /** All devices, in their order. */
  readonly devices: ReadonlyMap<string, Device>;
  readonly state: () => PbxState;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly identifiers: IdentifierSource;
}

/** The services of the capability exchange (ECMA-269 clause 13). */
export function capabilityServices(parts: CapabilityParts): ServiceHandlers<Context> {
  const { state, settings, devices, clock, identifiers, served } = parts;
  return serviceSet({
    served,
    sent: SENT,
    events: EVENTS,
    parts: PARTS,
    switchingFunction: () => switchingFunction(settings, clock.now()),
    devices: () => [...devices.values()].map(listed),
    device: (id) => listed(findDevice(state(), id)),
    logicalDevice: (id) => {
      const device = findDevice(state(), id);
      const information = logicalInformation(state(), settings, device);
      return { information, applies: appliesTo(device.kind) };
    },
    physicalDevice: (id) => {
      const { kind } = findDevice(state(), id);
      if (kind !== 'station') throw refuse('operation', 'requestIncompatibleWithDevice');
      return { information: physicalInformation() };
    },
    identifiers,
  });
}

function switchingFunction(settings: Settings, now: number): GetSwitchingFunctionCapsResponse {
  return {
    switchingSubDomainName: 'simulated',
    manufacturerName: 'csta',
    profiles: { basicTelephonyProfile: true, routeingProfile: true },
    deviceIDFormat: {
      dialableDigitsAsterix: true,
      dialableDigitsHash: true,
      dialableDigitsABCD: true,
      dialableDigitsSemicolon: true,
      ...(settings.names.size > 0 && { sFReprNM: true }),
    },
    swDomainFeatures: {
      isForwardingBefore: true,
      swFunctionDefaultSettings: true,
      userSpecific: true,
      supportFailedWithoutAssConn: true,
      recall: true,
      callBack: true,
      extCallsIncoming: true,
      extCallsOutgoing: true,
      prompting: true,
    },
    swAppearanceAddressability: { nonAddressable: true },
    swAppearanceTypes: { selectedStandard: true, basicBridged: true },
    ignoreUnsupportedParameters: 'ignoreParameters',
    mediaClassSupport: { voice: true, message: true },
    currentTime: timeOf(now),
    ...(settings.timeStamps && { timeStampMode: { allEvents: true } }),
    transAndConfSetup: { consultationCall: true, holdCallMakeCall: true, alternateCall: true },
    correlatorDataSupported: true,
    dynamicFeatureSupported: settings.servicesPermitted ? 'all' : 'none',
    ...(settings.callLinkage && {
      callLinkageOptions: {
        callLinkageFeatureSupported: true,
        threadLinkageFeatureSupported: true,
      },
    }),
    aCDModels: { visibleACDRelatedDevices: true },
    connectionView: settings.hasLocalView ? 'local' : 'fixed',
    // As much as ECMA-269 has room for.
    maxLengthParameters: {
      accountInfo: 32,
      authCode: 32,
      agentID: 32,
      agentPassword: 32,
      callIDInConnectionID: 8,
      correlatorData: 32,
      privateData: 0,
      deviceIdentifiers: 128,
      userData: 256,
      buttonLabel: 64,
      lampLabel: 64,
      charactersToSend: 64,
    },
    maxDeviceHistoryEntries: Number.isFinite(settings.deviceHistory)
      ? settings.deviceHistory
      : 1_000,
    maxDestinationDevicesForDeflect: settings.conferenceLimit,
  };
}
