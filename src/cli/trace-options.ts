import type { TraceHook } from '../transport/traced-link.js';
import type { OptionSpec, OptionValues } from './command.js';
import type { CommandIo } from './io.js';

/** The option of commands that open links. */
export const traceOptions: Readonly<Record<string, OptionSpec>> = {
  trace: {
    type: 'string',
    value: 'FILE',
    about:
      'write every frame down, secrets masked: as a capture for Wireshark if FILE ends with .pcapng, else as JSON lines; - is standard error',
  },
};

/** A trace that is being written. */
export interface OpenTrace {
  readonly hook: TraceHook | undefined;
  readonly close: () => void;
}

/**
 * The trace that the options ask for. What traces need is loaded only then.
 *
 * @throws UsageError `bad-argument` if the file cannot be written
 */
export async function openTrace(options: OptionValues, io: CommandIo): Promise<OpenTrace> {
  const path = options.text('trace');
  if (path === undefined) return { hook: undefined, close: () => {} };
  const { jsonLines, pcapng, wireTrace } = await import('../trace/index.js');
  if (path === '-') return { hook: wireTrace(jsonLines(io.err)), close: () => {} };
  const file = io.createFile(path);
  const sink = path.endsWith('.pcapng') ? pcapng(file.write) : jsonLines(file.write);
  return { hook: wireTrace(sink), close: file.close };
}
