import { toJson } from '../../src/model/json.js';
import { blocks, fenced, page } from './markdown.js';
import { sampleMessage } from './sample-message.js';
import { allMessages } from './schema.js';

const samples = ['MakeCall', 'MakeCallResponse', 'DeliveredEvent'];

/**
 * The page about the JSON form.
 *
 * @param schemaFile - where the JSON Schema file is, as seen from the page
 */
export function jsonPage(schemaFile: string): string {
  const texts = samples.flatMap((name) => {
    const message = allMessages.find((candidate) => candidate.name === name);
    if (!message) return [];
    return [fenced('json', JSON.stringify(toJson(sampleMessage(message, 'ber')), undefined, 2))];
  });
  const body = blocks(
    'The JSON form of a message is the object of the model itself, with octets as lower-case hexadecimal digits. It is the same whichever encoding the message came in, and no standard defines it. {@link csta/json!toJson | `toJson`} and {@link csta/json!fromJson | `fromJson`} of `csta/json` turn one into the other; the members of each message are on its page of this reference.',
    `A JSON Schema (draft 2020-12) for all messages and types is [csta.schema.json](${schemaFile}), in the package \`csta/csta.schema.json\`. It names every type in \`$defs\`, so that other tools can check one message or one type.`,
    '## Samples',
    ...texts,
  );
  return page('JSON', body);
}
