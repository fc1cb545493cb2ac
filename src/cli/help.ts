import { type Command, commonOptions, type OptionSpec } from './command.js';

/** Help for one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries({ ...command.options, ...commonOptions });
  const rows = options.map(([name, spec]) => [optionText(name, spec), optionAbout(spec)] as const);
  const examples = (command.examples ?? []).map((example) => `  ${example}\n`).join('');
  return [
    `csta ${command.name} ${command.synopsis}`.trimEnd(),
    '',
    command.about,
    '',
    'Options:',
    table(rows),
    ...(examples === '' ? [] : ['Examples:', examples]),
  ].join('\n');
}

/** Help for the whole command. */
export function overview(commands: readonly Command[]): string {
  return [
    'csta COMMAND [ARGUMENT …]',
    '',
    'Computer-telephony integration from the command line.',
    '',
    'Commands:',
    table(commands.map(({ name, synopsis, about }) => [`${name} ${synopsis}`, about])),
    'An address is a URL, such as',
    '  tcp://127.0.0.1:1040?encoding=xml',
    '  tcp://127.0.0.1:2555?encoding=ber&framing=length16',
    '  tcp://127.0.0.1:7001?profile=hipath4000',
    '',
    'Exit code: 0 success, 1 a negative answer or bad input, 2 wrong usage.',
    'csta COMMAND --help tells more.',
    '',
  ].join('\n');
}

const optionText = (name: string, spec: OptionSpec): string =>
  spec.type === 'boolean' ? `--${name}` : `--${name} ${spec.value ?? name.toUpperCase()}`;

const optionAbout = (spec: OptionSpec): string =>
  spec.oneOf ? `${spec.about}: ${spec.oneOf.join(', ')}` : spec.about;

const widest = 44;

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(widest, Math.max(...rows.map(([left]) => left.length)));
  return rows
    .map(([left, right]) =>
      left.length > width
        ? `  ${left}\n  ${' '.repeat(width)}  ${right}\n`
        : `  ${left.padEnd(width)}  ${right}\n`,
    )
    .join('');
}
