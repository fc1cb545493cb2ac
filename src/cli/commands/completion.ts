import { UsageError } from '../../model/errors.js';
import type { Command } from '../command.js';
import { completionScript, shells } from '../completion.js';
import { contextActions } from './context.js';

/**
 * `csta completion`: a script for a shell.
 *
 * @param others - the commands beside it
 */
export const completion = (others: readonly Command[]): Command => {
  const own: Command = {
    name: 'completion',
    synopsis: shells.join('|'),
    about:
      'Prints a script by which the shell completes commands, options, services and other names of CSTA.',
    options: {},
    arity: [1, 1],
    examples: ['source <(csta completion bash)', 'csta completion fish | source'],
    run: async ([given = ''], _options, io) => {
      const shell = shells.find((name) => name === given);
      if (!shell) {
        throw new UsageError(
          'bad-argument',
          `csta completion takes ${shells.join(', ')}, not ${given}`,
        );
      }
      const [{ SchemaReference }, { requestTypes }, { vendors }] = await Promise.all([
        import('../reference.js'),
        import('../requests.js'),
        import('../vendors.js'),
      ]);
      const names = {
        send: { 2: requestTypes() },
        describe: { 1: new SchemaReference(vendors).names() },
        completion: { 1: shells },
        context: { 1: contextActions },
      };
      io.out(completionScript(shell, [...others, own], names));
      return 0;
    },
  };
  return own;
};
