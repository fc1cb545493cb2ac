import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { toJson } from '../../src/model/json.js';
import type { IncompleteMessage, Message } from '../../src/model/message.js';

const ajv = new Ajv2020({ strict: false, allErrors: false });
ajv.addSchema(JSON.parse(readFileSync('src/model/generated/csta.schema.json', 'utf8')), 'csta');

/** What a message lacks or has wrongly, going by its type in the model; undefined if it is as its type says. */
export function typeFault(message: Message | IncompleteMessage): string | undefined {
  const name = message.type === 'UniversalFailure' ? 'error' : message.type;
  const validate = ajv.getSchema(`csta#/$defs/message:${name}`);
  if (!validate) return `there is no definition of ${message.type}`;
  if (validate(toJson(message)) === true) return undefined;
  const { instancePath, message: fault } = validate.errors?.[0] ?? {};
  return `${message.type}${instancePath}: ${fault}`;
}
