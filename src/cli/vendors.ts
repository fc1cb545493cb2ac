import type { Extensions } from '../model/extended-messages.js';
import { avaya } from '../vendor/avaya.js';

/**
 * What vendors add to CSTA as far as the package has it. The command knows all of it everywhere: a message of theirs is
 * told by its namespace.
 */
export const vendors: Extensions = [avaya];
