import type { ClientStatus } from '../client/link/status.js';
import type { OptionSpec } from './command.js';
import type { CommandIo } from './io.js';
import { printable } from './printable.js';

/** The option of commands that go on until they are stopped. Those that do one thing never connect again. */
export const reconnectOptions: Readonly<Record<string, OptionSpec>> = {
  reconnect: {
    type: 'boolean',
    about: 'go on when the link is lost: connect again, and start the monitors again',
  },
};

/** Tells people of a link that is lost, and back. */
export function tellStatus(status: ClientStatus, io: CommandIo): void {
  if (status.state === 'reconnecting' && status.attempt === 1) {
    io.err(`csta: the link is lost: ${printable(status.why.message)}; connecting again\n`);
  } else if (status.state === 'connected') io.err('csta: connected again\n');
}
