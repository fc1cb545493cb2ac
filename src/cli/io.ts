/** What a command reads from and writes to. Tests hand in their own. */
export interface CommandIo {
  /** Standard input, as octets. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Reads a file's octets. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Opens a file to be written from its beginning; what is written is there at once. */
  readonly createFile: (path: string) => OutputFile;
  /** Puts a text of our user's own into a file that nobody else may read, with the folders that it needs. */
  readonly saveText: (path: string, text: string) => Promise<void>;
  /** What the environment has under a name. Default: nothing. */
  readonly env?: (name: string) => string | undefined;
  /** Standard output, where it is a terminal. Default: it is none. */
  readonly terminal?: Terminal | undefined;
  /** Whether standard error is a terminal. Default: it is none. */
  readonly errIsTerminal?: boolean;
  /** Results. */
  readonly out: (text: string) => void;
  /** Progress, logs and what went wrong. */
  readonly err: (text: string) => void;
  /** Ends long work, such as on Ctrl-C. */
  readonly signal: AbortSignal;
  /** Runs another program to its end, on the same input and output. */
  readonly runProgram: (program: readonly string[], options: ProgramOptions) => Promise<number>;
}

/** A file that is being written. */
export interface OutputFile {
  readonly write: (content: string | Uint8Array) => void;
  readonly close: () => void;
}

/** A terminal, which can show things in place. */
export interface Terminal {
  readonly columns: () => number;
  readonly rows: () => number;
  /** Calls a listener when its size has changed; gives what takes the listener away again. */
  readonly onResize: (listener: () => void) => () => void;
}

/** How another program is run. */
export interface ProgramOptions {
  /** What its environment has beside ours. */
  readonly env?: Readonly<Record<string, string>>;
  /** Ends it early. */
  readonly signal: AbortSignal;
}

/** All octets of the file, or of standard input where no file is named. */
export async function readAll(io: CommandIo, file: string | undefined): Promise<Uint8Array> {
  if (file !== undefined && file !== '-') return io.readFile(file);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of io.input) {
    chunks.push(chunk);
    length += chunk.length;
  }
  const all = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}

/** The lines of the file or of standard input as they come, without their ends; empty lines are left out. */
export async function* readLines(
  io: CommandIo,
  file: string | undefined,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  const source = file !== undefined && file !== '-' ? [await io.readFile(file)] : io.input;
  for await (const chunk of source) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.map(withoutReturn).filter(isFilled);
  }
  yield* [withoutReturn(rest + decoder.decode())].filter(isFilled);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
const isFilled = (line: string): boolean => line.trim() !== '';
