import { type SessionError, UsageError } from '../../model/errors.js';
import type { ConnectionID, DeviceID } from '../../model/hand-written.js';
import type { Request, Response } from '../../model/message.js';
import type { Unlisten } from '../../session/event-listeners.js';
import type { CallSnapshotRows, DeviceSnapshotRows } from '../picture/inputs.js';
import type { CallsHost } from './host.js';
import { Segments } from './segments.js';

/** A snapshot of a call: its answer, and the rows that came with it or after it. */
export interface CallSnapshot {
  readonly answer: Response<'SnapshotCallResponse'>;
  readonly rows: CallSnapshotRows;
}

/** Takes a snapshot when it is whole, before the next message is looked at. */
type Take<Snapshot> = (snapshot: Snapshot) => void;

/** What snapshots need of a client. */
export type SnapshotHost = Pick<
  CallsHost,
  'clock' | 'faults' | 'requestTimeout' | 'request' | 'handle'
>;

/** Asks for snapshots, whether they come in the answer or in segments behind it. There is one of these for a client. */
export class Snapshots {
  readonly #host: SnapshotHost;
  readonly #devices: Segments<DeviceSnapshotRows[number]>;
  readonly #calls: Segments<CallSnapshotRows[number]>;
  #unlisten: readonly Unlisten[] = [];

  constructor(host: SnapshotHost) {
    this.#host = host;
    const { clock, requestTimeout } = host;
    this.#devices = new Segments(clock, requestTimeout);
    this.#calls = new Segments(clock, requestTimeout);
  }

  /**
   * The calls at a device (ECMA-269 16.1.4).
   *
   * @throws as every request; SessionError `timeout` if a segment does not come
   */
  async ofDevice(device: DeviceID, take: Take<DeviceSnapshotRows>): Promise<void> {
    let later: Promise<DeviceSnapshotRows> | undefined;
    await this.#host.request(
      'SnapshotDevice',
      { snapshotObject: device },
      {
        onAnswer: ({ crossRefIDorSnapshotData: { serviceCrossRefID, snapshotData = [] } }) => {
          if (serviceCrossRefID === undefined) take(snapshotData);
          else later = this.#gather(this.#devices, serviceCrossRefID);
        },
      },
    );
    if (later) take(await later);
  }

  /**
   * The connections of a call (ECMA-269 16.1.3).
   *
   * @throws as {@link ofDevice}
   */
  async ofCall(connection: ConnectionID, take: Take<CallSnapshot>): Promise<void> {
    let later: (() => Promise<CallSnapshot>) | undefined;
    await this.#host.request(
      'SnapshotCall',
      { snapshotObject: connection },
      {
        onAnswer: (answer) => {
          const { serviceCrossRefID, snapshotData = [] } = answer.crossRefIDorSnapshotData;
          if (serviceCrossRefID === undefined) take({ answer, rows: snapshotData });
          else {
            const rows = this.#gather(this.#calls, serviceCrossRefID);
            later = async () => ({ answer, rows: await rows });
          }
        },
      },
    );
    if (later) take(await later());
  }

  /** Gives up what is still waited for. */
  close(error: SessionError): void {
    for (const segments of [this.#devices, this.#calls]) segments.fail(error);
    this.#stopListening();
  }

  async #gather<Row>(segments: Segments<Row>, reference: string): Promise<readonly Row[]> {
    this.#listen();
    try {
      return await segments.gather(reference);
    } finally {
      if (this.#devices.size + this.#calls.size === 0) this.#stopListening();
    }
  }

  /** Segments are requests of the switch. Only while some are due are they taken from whoever else wants them. */
  #listen(): void {
    if (this.#unlisten.length > 0) return;
    const host = this.#host;
    const unlisten: Unlisten[] = [];
    const deviceRows = (segment: Request<'SnapshotDeviceData'>): void => {
      this.#devices.take({ ...segment, rows: segment.snapshotData });
    };
    const callRows = (segment: Request<'SnapshotCallData'>): void => {
      const rows = segment.snapshotData ?? segment.snapshotCallResponseInfo ?? [];
      this.#calls.take({ ...segment, rows });
    };
    try {
      unlisten.push(
        host.handle('SnapshotDeviceData', deviceRows),
        host.handle('SnapshotCallData', callRows),
      );
    } catch (error) {
      // A handler of the program's own has them. What is due will be missed, and is then given up.
      if (!(error instanceof UsageError)) throw error;
      host.faults.report('segments of a snapshot', error);
    }
    this.#unlisten = unlisten;
  }

  #stopListening(): void {
    for (const unlisten of this.#unlisten) unlisten();
    this.#unlisten = [];
  }
}
