import type { Command } from './command.js';
import { answer } from './commands/answer.js';
import { call } from './commands/call.js';
import { calls } from './commands/calls.js';
import { clear } from './commands/clear.js';
import { completion } from './commands/completion.js';
import { context } from './commands/context.js';
import { decode } from './commands/decode.js';
import { demo } from './commands/demo.js';
import { describe } from './commands/describe.js';
import { encode } from './commands/encode.js';
import { monitor } from './commands/monitor.js';
import { ping } from './commands/ping.js';
import { probe } from './commands/probe.js';
import { replay } from './commands/replay.js';
import { send } from './commands/send.js';
import { simulate } from './commands/simulate.js';
import { snapshot } from './commands/snapshot.js';
import { transcode } from './commands/transcode.js';

const all: readonly Command[] = [
  demo,
  simulate,
  monitor,
  calls,
  call,
  answer,
  clear,
  snapshot,
  ping,
  probe,
  send,
  describe,
  decode,
  encode,
  transcode,
  replay,
  context,
];

/** Every command of `csta`, in the order of the help. */
export const commands: readonly Command[] = [...all, completion(all)];
