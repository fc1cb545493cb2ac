import { encodeBer } from '../../src/ber/index.js';
import type { Part } from '../../src/ber/inspect/wire.js';
import { apduOf, failurePart } from '../../src/ber/inspect/wire-of-message.js';
import type { Failure, Message } from '../../src/model/message.js';
import { encodingsOf, type SchemaMessage } from '../../src/schema/messages.js';
import { encodeXml } from '../../src/xml/index.js';
import { berDump } from './ber-dump.js';
import { blocks, fenced } from './markdown.js';
import { sampleMessage } from './sample-message.js';
import { wires } from './schema.js';
import { prettyXml } from './xml-pretty.js';

const xmlBlock = (message: Message): string => fenced('xml', prettyXml(encodeXml(message)));

const berBlock = (message: Message, root: Part): string =>
  fenced('text', berDump(encodeBer(message), root));

/** A sample of a message in each encoding that has it. */
export function messageSamples(message: SchemaMessage): string {
  const encodings = encodingsOf(message);
  return blocks(
    encodings.includes('xml') ? xmlBlock(sampleMessage(message, 'xml')) : undefined,
    encodings.includes('ber')
      ? berBlock(sampleMessage(message, 'ber'), apduOf(wires, message))
      : undefined,
  );
}

/** A negative answer of a category in each encoding that has it. */
export function failureSamples(failure: Failure, isInBer: boolean): string {
  return blocks(
    xmlBlock(failure),
    isInBer
      ? berBlock({ ...failure, invokeID: 1 }, failurePart(wires.type('ErrorValue')))
      : undefined,
  );
}
