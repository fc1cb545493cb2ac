import { CstaError } from '../model/errors.js';

/** The device has no call in a state that the command can work on. */
export class NoSuchCall extends CstaError<'no-such-call'> {
  constructor(device: string, states: readonly string[]) {
    const kind = states.length === 0 ? '' : ` that is ${states.join(' or ')}`;
    super('no-such-call', `device ${device} has no call${kind}; csta snapshot shows its calls`, {});
    this.name = 'NoSuchCall';
  }
}
