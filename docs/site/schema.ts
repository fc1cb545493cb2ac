import { WireForms } from '../../src/ber/inspect/wire.js';
import * as messages from '../../src/schema/messages.js';
import { standardCatalogue } from '../../src/schema/standard.js';

/** The schema that the reference is made from. */
export const schema = standardCatalogue();

/** Every message of the schema, in the order of ECMA-269. */
export const allMessages = messages.allMessages(schema);

/** How BER carries what the schema defines. */
export const wires = new WireForms(schema);
