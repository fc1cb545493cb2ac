import type { AddedRequestType } from '../../model/extended-messages.js';
import type { Requests } from '../../model/generated/messages.js';
import type { RequestType } from '../../model/message.js';
import type { Asked } from '../../switching/monitoring-services.js';
import type { AddedServiceHandler, ServiceHandler } from '../../switching/service-table.js';
import type { avaya } from '../../vendor/avaya.js';
import type { DeviceNames } from '../device-names.js';
import type { Work } from '../work.js';

/** What the simulator's services get beside the request. */
export interface Context extends Asked {
  /** The work that serves the request; its state changes the PBX if the service does not throw. */
  readonly work: Work;
  /** How the computing function names the devices of the PBX. */
  readonly deviceNames: DeviceNames;
  /** Sends a request of the PBX once the answer has gone. Nobody waits for what comes of it. */
  readonly tell: <Type extends RequestType>(type: Type, members: Requests[Type]) => void;
}

/** Serves one service of the simulator. */
export type Handler<Type extends RequestType> = ServiceHandler<Type, Context>;

/** The vendors' additions to CSTA that the simulator serves. */
export type ServedExtensions = readonly [typeof avaya];

/** Serves one service of Avaya's. */
export type AvayaHandler<Type extends AddedRequestType<ServedExtensions>> = AddedServiceHandler<
  ServedExtensions,
  Type,
  Context
>;
