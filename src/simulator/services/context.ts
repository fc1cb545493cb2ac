import type { Requests } from '../../model/generated/messages.js';
import type { RequestType } from '../../model/message.js';
import type { Asked } from '../../switching/monitoring-services.js';
import type { ServiceHandler } from '../../switching/service-table.js';
import type { Work } from '../work.js';

/** What the simulator's services get beside the request. */
export interface Context extends Asked {
  /** The work that serves the request; its state changes the PBX if the service does not throw. */
  readonly work: Work;
  /** Sends a request of the PBX once the answer has gone. Nobody waits for what comes of it. */
  readonly tell: <Type extends RequestType>(type: Type, members: Requests[Type]) => void;
}

/** Serves one service of the simulator. */
export type Handler<Type extends RequestType> = ServiceHandler<Type, Context>;
