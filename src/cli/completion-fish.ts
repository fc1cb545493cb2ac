import { type Command, type OptionSpec, optionsOf } from './command.js';
import type { ArgumentNames } from './completion.js';

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** The script for fish. */
export function fish(commands: readonly Command[], names: ArgumentNames): string {
  const options = commands.flatMap((command) => Object.entries(optionsOf(command)));
  const valued = new Set(
    options.flatMap(([name, { type }]) => (type === 'string' ? [`--${name}`] : [])),
  );
  return `# Completion of csta for fish: write it to ~/.config/fish/completions/csta.fish, or source it.
# The words before the one at hand that are neither options nor values of options: the command and its arguments.
function __csta_words
    set -l skip 0
    for word in (commandline -opc)[2..]
        if test $skip -eq 1
            set skip 0
        else if contains -- $word ${[...valued].join(' ')}
            set skip 1
        else if not string match -q -- '-*' $word
            echo $word
        end
    end
end
function __csta_is
    set -l words (__csta_words)
    test (count $words) -ge 1; and test $words[1] = $argv[1]
end
function __csta_argument
    test (count (__csta_words)) -eq $argv[1]
end
function __csta_contexts
    csta context list 2>/dev/null | string sub -s 3 | string replace -r '  .*' ''
end
complete -c csta -f
complete -c csta -n '__csta_argument 0' -l context -x -a '(__csta_contexts)' -d 'the context of the command'
complete -c csta -n '__csta_argument 0' -l version -d 'show the version of csta'
complete -c csta -n '__csta_argument 0' -l help -d 'show the help'
${commands.flatMap((command) => linesOf(command, names)).join('\n')}
`;
}

function linesOf(command: Command, names: ArgumentNames): string[] {
  const { name, about } = command;
  const here = `__csta_is ${name}`;
  const named = Object.entries(names[name] ?? {}).map(
    ([position, values]) =>
      `complete -c csta -n ${quoted(`${here}; and __csta_argument ${position}`)} -a ${quoted(values.join(' '))}`,
  );
  const positions = Object.keys(names[name] ?? {}).map(
    (position) => `; and not __csta_argument ${position}`,
  );
  return [
    `complete -c csta -n '__csta_argument 0' -a ${name} -d ${quoted(about)}`,
    ...Object.entries(optionsOf(command)).map(
      ([option, spec]) =>
        `complete -c csta -n ${quoted(here)} -l ${option}${completionOf(spec)} -d ${quoted(spec.about)}`,
    ),
    ...named,
    ...(name === 'context'
      ? [`complete -c csta -n ${quoted(`${here}; and __csta_argument 2`)} -a '(__csta_contexts)'`]
      : [`complete -c csta -n ${quoted(`${here}${positions.join('')}`)} -F`]),
  ];
}

function completionOf({ type, oneOf, namesContext }: OptionSpec): string {
  if (type === 'boolean') return '';
  if (namesContext) return " -x -a '(__csta_contexts)'";
  return oneOf ? ` -x -a ${quoted(oneOf.join(' '))}` : ' -r -F';
}
