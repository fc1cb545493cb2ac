/** Scripts by which shells complete the command line of `csta`: its commands, their options, and names of the schema. */

import { type Command, type OptionSpec, optionsOf as specsOf } from './command.js';
import { fish } from './completion-fish.js';

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

const optionsOf = (command: Command): [name: string, spec: OptionSpec][] =>
  Object.entries(specsOf(command));

const flags = (command: Command): string =>
  optionsOf(command)
    .map(([name]) => `--${name}`)
    .join(' ');

/** Options of which something holds, as they are written. */
const which = (command: Command, holds: (spec: OptionSpec) => boolean): string[] =>
  optionsOf(command).flatMap(([name, spec]) => (holds(spec) ? [`--${name}`] : []));

/** Options that take a value: what they are followed by is no argument. */
const valued = (command: Command): string[] => which(command, ({ type }) => type === 'string');

/** A branch of a case of bash and zsh, none if nothing leads there. */
const branch = (patterns: readonly string[], does: string): string =>
  patterns.length === 0 ? '' : `        ${patterns.join('|')}) ${does}; return ;;\n`;

const argumentsOf = (names: ArgumentNames, { name }: Command): [string, readonly string[]][] =>
  Object.entries(names[name] ?? {});

/** Lines within a case of bash and zsh for one command: what its options and arguments may be. */
function caseOf(command: Command, names: ArgumentNames): string {
  const choices = optionsOf(command).map(([name, { oneOf }]) =>
    oneOf ? branch([`--${name}`], `candidates='${oneOf.join(' ')}'`) : '',
  );
  const free = which(
    command,
    ({ type, oneOf, namesContext }) => type === 'string' && !oneOf && !namesContext,
  );
  const positions = argumentsOf(names, command).map(
    ([position, values]) => `        ${position}) candidates='${values.join(' ')}' ;;\n`,
  );
  return [
    `    ${command.name})\n`,
    `      valued=' ${valued(command).join(' ')} '\n`,
    '      case "$previous" in\n',
    ...choices,
    branch(
      which(command, ({ namesContext }) => namesContext === true),
      'candidates="$(_csta_contexts)"',
    ),
    branch(free, 'files=1'),
    '      esac\n',
    `      if [ "\${current#-}" != "$current" ]; then candidates='${flags(command)}'; return; fi\n`,
    '      _csta_position\n',
    '      case "$position" in\n',
    ...positions,
    ...(command.name === 'context' ? ['        2) candidates="$(_csta_contexts)" ;;\n'] : []),
    '        *) files=1 ;;\n',
    '      esac ;;\n',
  ].join('');
}

/** What bash and zsh share: a function that finds candidates for the word at hand among `words`, from index one on. */
const finder = (
  commands: readonly Command[],
  names: ArgumentNames,
): string => `_csta_contexts() { csta context list 2>/dev/null | sed 's/^..//; s/  .*//'; }
# Which argument the word at hand is: options and what follows those that take a value are none.
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
  # A context may stand in front of the command.
  if [ "$at" -gt 1 ] && [ "$(_csta_word 1)" = --context ]; then
    if [ "$at" -eq 2 ]; then candidates="$(_csta_contexts)"; return; fi
    skip=2
    at=$((at - 2))
  fi
  if [ "$at" -eq 1 ]; then
    candidates='${commands.map(({ name }) => name).join(' ')}'
    if [ "\${current#-}" != "$current" ]; then candidates='--context --version --help'; fi
    return
  fi
  case "$(_csta_word 1)" in
${commands.map((command) => caseOf(command, names)).join('')}  esac
}
`;

function bash(commands: readonly Command[], names: ArgumentNames): string {
  return `# Completion of csta for bash: source it, or write it into a folder of bash-completion.
_csta_word() { printf '%s' "\${COMP_WORDS[$(($1 + skip))]}"; }
${finder(commands, names)}_csta() {
  local at=$COMP_CWORD current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  local candidates='' files='' valued='' position=0 skip=0
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
_csta_word() { printf '%s' "\${words[$(($1 + skip + 1))]}"; }
${finder(commands, names)}_csta() {
  local at=$((CURRENT - 1)) current="\${words[CURRENT]}" previous="\${words[CURRENT - 1]}"
  local candidates='' files='' valued='' position=0 skip=0
  _csta_candidates
  if [ -n "$files" ]; then _files; else compadd -- \${=candidates}; fi
}
if [ "$funcstack[1]" = _csta ]; then _csta "$@"; else compdef _csta csta; fi
`;
}
