import { applicationSession } from './application-session.js';
import { associationTypes } from './association.js';
import { callAssociated } from './call-associated.js';
import { callControl } from './call-control.js';
import { callDetailRecord } from './call-detail-record.js';
import { capabilityExchange } from './capability-exchange.js';
import { dataCollection } from './data-collection.js';
import { deviceMaintenance } from './device-maintenance.js';
import { io } from './io.js';
import type { Edition, ServiceGroup, TypeDefinition } from './language.js';
import { location } from './location.js';
import { logicalDevice } from './logical-device.js';
import { mediaAttachment } from './media-attachment.js';
import { monitoring } from './monitoring.js';
import { physicalDevice } from './physical-device.js';
import { routeing } from './routeing.js';
import { snapshot } from './snapshot.js';
import { system } from './system.js';
import { callTypes } from './types/calls.js';
import { capabilityTypes } from './types/capabilities.js';
import { causeTypes } from './types/causes.js';
import { chargingTypes } from './types/charging.js';
import { errorTypes } from './types/errors.js';
import { extensionTypes } from './types/extensions.js';
import { featureTypes } from './types/features.js';
import { identifierTypes } from './types/identifiers.js';
import { mediaTypes } from './types/media.js';
import { monitoringTypes } from './types/monitoring.js';
import { serviceTypes } from './types/services.js';
import { vendorSpecific } from './vendor-specific.js';
import { voice } from './voice.js';

/** The clauses of ECMA-269 that define services and events, in its order; behind them, application sessions. */
export const serviceGroups: readonly ServiceGroup[] = [
  capabilityExchange,
  system,
  monitoring,
  snapshot,
  callControl,
  callAssociated,
  mediaAttachment,
  routeing,
  physicalDevice,
  logicalDevice,
  deviceMaintenance,
  io,
  dataCollection,
  voice,
  callDetailRecord,
  location,
  vendorSpecific,
  applicationSession,
];

/** Types that several groups use, by the file that defines them. */
export const sharedTypes: Readonly<Record<string, Readonly<Record<string, TypeDefinition>>>> = {
  identifiers: identifierTypes,
  calls: callTypes,
  causes: causeTypes,
  media: mediaTypes,
  features: featureTypes,
  charging: chargingTypes,
  extensions: extensionTypes,
  errors: errorTypes,
  'monitoring-types': monitoringTypes,
  services: serviceTypes,
  capabilities: capabilityTypes(serviceGroups),
  association: associationTypes,
};

/**
 * Root elements of ECMA-323 that are no message but a value on its own, with the type of each. A document with such a
 * root is read as `{ kind: 'value', type, value }`.
 */
export const valueRoots: Readonly<Record<string, string>> = {
  callCharacteristics: 'CallCharacteristics',
  callingDevice: 'CallingDeviceID',
  calledDevice: 'CalledDeviceID',
  associatedCallingDevice: 'AssociatedCallingDeviceID',
  associatedCalledDevice: 'AssociatedCalledDeviceID',
  networkCallingDevice: 'NetworkCallingDeviceID',
  networkCalledDevice: 'NetworkCalledDeviceID',
  mediaCallCharacteristics: 'MediaCallCharacteristics',
  localConnectionInfo: 'LocalConnectionState',
  callLinkageData: 'CallLinkageData',
  servicesPermitted: 'ServicesPermitted',
  lastRedirectionDevice: 'RedirectionDeviceID',
  cause: 'EventCause',
  consultOptions: 'ConsultOptions',
  correlatorData: 'CorrelatorData',
  userData: 'UserData',
  messageInfo: 'MessageInfo',
  deviceHistory: 'DeviceHistory',
  locReason: 'LocReason',
  extensions: 'CSTACommonArguments',
  ErrorValue: 'ErrorValue',
};

/** The edition that brought a root element of `valueRoots`, where that is later than the third. */
export const valueRootsSince: Readonly<Record<string, Edition>> = { locReason: 6 };
