import { type Paint, plain } from './colour.js';
import { type Command, commonOptions, type OptionSpec, optionsOf } from './command.js';
import { textWidth, wrapped } from './wrap.js';

/** What help is written for. */
export interface HelpOptions {
  /** How wide the terminal is; undefined if there is none. */
  readonly columns?: number | undefined;
  readonly paint?: Paint;
}

/** Help for one command. */
export function commandHelp(
  command: Command,
  { columns, paint = plain }: HelpOptions = {},
): string {
  const width = textWidth(columns);
  const rows = Object.entries(optionsOf(command)).map(
    ([name, spec]) => [optionText(name, spec), optionAbout(spec)] as const,
  );
  const examples = (command.examples ?? []).map((example) => `  ${example}\n`).join('');
  const usage = `csta ${command.name} ${command.synopsis}`.trimEnd();
  return [
    paint('bold', wrapped(usage, width, 4).join('\n')),
    '',
    ...wrapped(command.about, width),
    '',
    paint('bold', 'Options:'),
    table(rows, width),
    ...(examples === '' ? [] : [paint('bold', 'Examples:'), examples]),
  ].join('\n');
}

/** Help for the whole command. */
export function overview(
  commands: readonly Command[],
  { columns, paint = plain }: HelpOptions = {},
): string {
  const width = textWidth(columns);
  const common = Object.entries(commonOptions).map(
    ([name, spec]) => [optionText(name, spec), optionAbout(spec)] as const,
  );
  return [
    paint('bold', 'csta [--context NAME] COMMAND [ARGUMENT …]'),
    '',
    ...wrapped('Computer-telephony integration from the command line.', width),
    '',
    paint('bold', 'Commands:'),
    table(
      commands.map((command) => [`${command.name} ${command.synopsis}`, command.about]),
      width,
    ),
    paint('bold', 'Options of all of them, and of csta itself:'),
    table([...common, ['--version', 'show the version of csta']], width),
    'An address is a URL, such as',
    '  tcp://127.0.0.1:1040?encoding=xml',
    '  tcp://127.0.0.1:2555?encoding=ber&framing=length16',
    '  tcp://127.0.0.1:7001?profile=hipath4000',
    ...wrapped('csta context remembers one under a name; csta probe finds one out.', width),
    '',
    ...wrapped('Exit code: 0 success, 1 a negative answer or bad input, 2 wrong usage.', width),
    'csta COMMAND --help tells more.',
    '',
  ].join('\n');
}

const optionText = (name: string, spec: OptionSpec): string =>
  spec.type === 'boolean' ? `--${name}` : `--${name} ${spec.value ?? name.toUpperCase()}`;

const optionAbout = (spec: OptionSpec): string =>
  spec.oneOf ? `${spec.about}: ${spec.oneOf.join(', ')}` : spec.about;

/** What stands left of its explanation takes no more than this, and no more than half of the width. */
const WIDEST_LEFT = 44;

function table(rows: readonly (readonly [string, string])[], width: number): string {
  const most = Math.min(WIDEST_LEFT, Math.floor(width / 2) - 4);
  const left = Math.min(most, Math.max(...rows.map(([text]) => text.length)));
  const margin = ' '.repeat(left + 4);
  return rows
    .map(([text, about]) => {
      const lines = wrapped(about, width - left - 4);
      const [first = '', ...more] = lines;
      const behind = more.map((line) => `${margin}${line}\n`).join('');
      return text.length > left
        ? `${wrapped(text, width - 2, 4)
            .map((line) => `  ${line}\n`)
            .join('')}${margin}${first}\n${behind}`
        : `  ${text.padEnd(left)}  ${first}\n${behind}`;
    })
    .join('');
}
