import type { Clock } from '../../model/clock.js';
import type { Faults } from '../../model/faults.js';
import type { Requests } from '../../model/generated/messages.js';
import type { RequestType } from '../../model/message.js';
import type { Unlisten } from '../../session/event-listeners.js';
import type { AnswerTo, RequestHandler, RequestOptions } from '../../session/session.js';
import type { ClientBase } from '../client.js';
import type { LinkListeners } from '../link/listeners.js';
import type { RenewableMonitor } from '../monitor.js';
import type { MonitorOptions, MonitorTarget } from '../monitors.js';
import type { Oddity } from '../picture/picture.js';
import type { PictureOptions } from '../picture/state.js';
import type { ServiceFormMethods } from '../service-forms.js';
import type { Snapshots } from './snapshots.js';

/** What calls as objects need of the client. */
export interface CallsHost {
  readonly clock: Clock;
  /** Hears of what listeners and hooks throw. */
  readonly faults: Faults;
  /** How long an answer may take, in milliseconds. */
  readonly requestTimeout: number;
  /** The client itself, for what its users have as well. */
  readonly client: ClientBase;
  readonly forms: Pick<ServiceFormMethods, 'agent' | 'capabilities' | 'voiceAt'>;
  readonly snapshots: () => Promise<Snapshots>;
  /** What the program wants to hear of oddities. */
  readonly onOddity?: ((oddity: Oddity) => void) | undefined;
  readonly pictureOptions?: PictureOptions | undefined;
  request<Type extends RequestType>(
    type: Type,
    members: Requests[Type],
    options?: RequestOptions<Type>,
  ): Promise<AnswerTo<Type>>;
  monitor(target: MonitorTarget, options?: MonitorOptions): Promise<RenewableMonitor>;
  handle<Type extends RequestType>(type: Type, handler: RequestHandler<Type>): Unlisten;
  /** Hears when the link is lost, when it is back, and when all runs again that ran before. */
  readonly onLink: LinkListeners['on'];
}
