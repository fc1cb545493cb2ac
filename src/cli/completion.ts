/** Scripts by which shells complete the command line of `csta`: its commands, their options, and names of the schema. */

import { type Command, commonOptions, type OptionSpec } from './command.js';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** Names that arguments of commands may be, by the command and the number of the argument, from one. */
export type ArgumentNames = Readonly<Record<string, Readonly<Record<number, readonly string[]>>>>;

const writers: Readonly<
  Record<Shell, (commands: readonly Command[], names: ArgumentNames) => string>
> = { bash, zsh, fish };

/**
 * The script for a shell.
 *
 * @param commands - the commands with their options
 * @param names - the names that arguments may be
 */
export const completionScript = (
  shell: Shell,
  commands: readonly Command[],
  names: ArgumentNames,
): string => writers[shell](commands, names);

const optionsOf = ({ options }: Command): [name: string, spec: OptionSpec][] =>
  Object.entries({ ...options, ...commonOptions });

const flags = (command: Command): string =>
  optionsOf(command)
    .map(([name]) => `--${name}`)
    .join(' ');

/** Options that take a value: what they are followed by is no argument. */
const valued = (command: Command): string[] =>
  optionsOf(command).flatMap(([name, { type }]) => (type === 'string' ? [`--${name}`] : []));

const choices = (command: Command): (readonly [option: string, values: readonly string[]])[] =>
  optionsOf(command).flatMap(([name, { oneOf }]) => (oneOf ? [[`--${name}`, oneOf] as const] : []));

const argumentsOf = (names: ArgumentNames, { name }: Command): [string, readonly string[]][] =>
  Object.entries(names[name] ?? {});

/** Lines within a case of bash and zsh for one command: what its options and arguments may be. */
function caseOf(command: Command, names: ArgumentNames): string {
  const options = choices(command).map(
    ([option, values]) => `        ${option}) candidates='${values.join(' ')}'; return ;;\n`,
  );
  const files = valued(command).filter((option) =>
    choices(command).every(([one]) => one !== option),
  );
  const other = files.length === 0 ? '' : `        ${files.join('|')}) files=1; return ;;\n`;
  const positions = argumentsOf(names, command).map(
    ([position, values]) => `        ${position}) candidates='${values.join(' ')}' ;;\n`,
  );
  return [
    `    ${command.name})\n`,
    `      valued=' ${valued(command).join(' ')} '\n`,
    '      case "$previous" in\n',
    ...options,
    other,
    '      esac\n',
    `      if [ "\${current#-}" != "$current" ]; then candidates='${flags(command)}'; return; fi\n`,
    '      _csta_position\n',
    '      case "$position" in\n',
    ...positions,
    '        *) files=1 ;;\n',
    '      esac ;;\n',
  ].join('');
}

/** What bash and zsh share: a function that finds candidates for the word at hand among `words`, from index one on. */
const finder = (
  commands: readonly Command[],
  names: ArgumentNames,
): string => `# Which argument the word at hand is: options and what follows those that take a value are none.
_csta_position() {
  local index=2 word
  position=1
  while [ "$index" -lt "$at" ]; do
    word="$(_csta_word "$index")"
    case "$valued" in *" $word "*) index=$((index + 1)) ;; *) case "$word" in -*) ;; *) position=$((position + 1)) ;; esac ;; esac
    index=$((index + 1))
  done
}
_csta_candidates() {
  if [ "$at" -eq 1 ]; then candidates='${commands.map(({ name }) => name).join(' ')}'; return; fi
  case "$(_csta_word 1)" in
${commands.map((command) => caseOf(command, names)).join('')}  esac
}
`;

function bash(commands: readonly Command[], names: ArgumentNames): string {
  return `# Completion of csta for bash: source it, or write it into a folder of bash-completion.
_csta_word() { printf '%s' "\${COMP_WORDS[$1]}"; }
${finder(commands, names)}_csta() {
  local at=$COMP_CWORD current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  local candidates='' files='' valued='' position=0
  _csta_candidates
  COMPREPLY=($(compgen -W "$candidates" -- "$current"))
  if [ -n "$files" ]; then COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -F _csta csta
`;
}

function zsh(commands: readonly Command[], names: ArgumentNames): string {
  return `#compdef csta
# Completion of csta for zsh: write it to a file _csta in a folder of fpath, or source it after compinit.
_csta_word() { printf '%s' "\${words[$1 + 1]}"; }
${finder(commands, names)}_csta() {
  local at=$((CURRENT - 1)) current="\${words[CURRENT]}" previous="\${words[CURRENT - 1]}"
  local candidates='' files='' valued='' position=0
  _csta_candidates
  if [ -n "$files" ]; then _files; else compadd -- \${=candidates}; fi
}
if [ "$funcstack[1]" = _csta ]; then _csta "$@"; else compdef _csta csta; fi
`;
}

const fishQuoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

function fish(commands: readonly Command[], names: ArgumentNames): string {
  const all = commands.map(({ name }) => name).join(' ');
  const lines = commands.flatMap((command) => {
    const here = `"__fish_seen_subcommand_from ${command.name}"`;
    return [
      `complete -c csta -n "not __fish_seen_subcommand_from ${all}" -f -a ${command.name} -d ${fishQuoted(command.about)}`,
      ...optionsOf(command).map(([name, { type, oneOf, about }]) => {
        const value =
          type === 'boolean' ? '' : oneOf ? ` -x -a ${fishQuoted(oneOf.join(' '))}` : ' -r';
        return `complete -c csta -n ${here} -l ${name}${value} -d ${fishQuoted(about)}`;
      }),
      ...argumentsOf(names, command).map(
        ([position, values]) =>
          `complete -c csta -n "__fish_seen_subcommand_from ${command.name}; and test (__csta_arguments) -eq ${position}" -f -a ${fishQuoted(values.join(' '))}`,
      ),
    ];
  });
  return `# Completion of csta for fish: write it to ~/.config/fish/completions/csta.fish, or source it.
function __csta_arguments
    set -l tokens (commandline -opc)
    set -l count (count (string match --invert -- '-*' $tokens[2..]))
    echo $count
end
${lines.join('\n')}
`;
}
