import type { PictureChange } from '../../../src/client/picture/changes.js';
import type { Picture } from '../../../src/client/picture/picture.js';
import type { Phase } from '../../../src/client/picture/records.js';

/** How far a call has come for a person. From a higher to a lower it goes for a reason only. */
const RANK: Readonly<Record<Phase, number>> = {
  dialling: 0,
  proceeding: 1,
  offered: 2,
  queued: 2,
  ringing: 2,
  failed: 3,
  inUseElsewhere: 4,
  held: 4,
  talking: 4,
  ended: 5,
};

/** Goes backwards for good reason: whoever heard busy waits until the device is free, or has the call elsewhere. */
const MAY_GO_BACK: ReadonlySet<string> = new Set([
  'failed queued',
  'failed ringing',
  'failed proceeding',
  'talking queued',
  'held queued',
  'talking failed',
  'held failed',
  // As long as a call is on hold, nobody hears whether it rings.
  'held proceeding',
  'held ringing',
  'inUseElsewhere ringing',
  'inUseElsewhere queued',
]);

/** Watches for what may never be: a call that rises again, a phase that runs backwards, two objects for one connection. */
export class Forbidden {
  readonly #picture: Pick<Picture, 'call' | 'calls' | 'connection'>;
  readonly #over = new Set<string>();
  readonly #overConnections = new Set<string>();
  readonly found: string[] = [];

  constructor(picture: Pick<Picture, 'call' | 'calls' | 'connection'>) {
    this.#picture = picture;
  }

  look(changes: readonly PictureChange[]): void {
    for (const change of changes) this.#lookAt(change);
  }

  #lookAt(change: PictureChange): void {
    switch (change.kind) {
      case 'begun':
        if (this.#over.has(change.call.id)) this.found.push(`${change.call.id} rises again`);
        return;
      case 'ended':
      case 'merged':
        this.#over.add(change.call.id);
        return;
      case 'connection':
        this.#lookAtConnection(change);
        return;
      default:
    }
  }

  #lookAtConnection({ was, now }: Extract<PictureChange, { kind: 'connection' }>): void {
    const from = was?.phase;
    const to = now.phase;
    if (this.#overConnections.has(now.id)) this.found.push(`${now.id} rises again`);
    if (now.state === 'null') this.#overConnections.add(now.id);
    if (from && to && RANK[to] < RANK[from] && !MAY_GO_BACK.has(`${from} ${to}`)) {
      this.found.push(`${now.id} of ${now.device} goes from ${from} to ${to} (${now.cause})`);
    }
    if (from && !to && now.device !== undefined) this.found.push(`${now.id} loses its phase`);
    if (now.state === 'null' || !now.connectionID?.deviceID) return;
    const alike = this.#picture.call(now.call)?.connections.filter((id) => {
      const other = this.#picture.connection(id)?.connectionID;
      return (
        other?.deviceID?.number === now.connectionID?.deviceID?.number &&
        other?.callID === now.connectionID?.callID
      );
    });
    if (alike && alike.length > 1) {
      this.found.push(
        `${alike.join(' and ')} are one connection, ${now.connectionID.callID}/${now.connectionID.deviceID.number}`,
      );
    }
  }
}
