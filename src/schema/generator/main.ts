import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkReferences } from '../catalogue.js';
import { standardCatalogue } from '../standard.js';
import { emitCapabilityLists } from './emit-capabilities.js';
import { emitEventCauses, emitFilterBits } from './emit-event-facts.js';
import { emitJsonTable } from './emit-json.js';
import { emitJsonSchema } from './emit-json-schema.js';
import { emitModelFile, emitModelIndex, emitModelMessages, emitModelTypes } from './emit-model.js';
import { emitOneWayRequests, emitServices } from './emit-services.js';

const source = fileURLToPath(new URL('../../', import.meta.url));

/** Writes the files of a room's `generated` folder and removes what is no longer made. */
function write(room: string, files: ReadonlyMap<string, string>): void {
  const folder = join(source, room, 'generated');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  console.log(`${room}/generated: ${files.size} files`);
}

const all = standardCatalogue();
checkReferences(all);
const files = new Set([...all.types.values()].map((type) => type.file));
for (const group of all.groups) files.add(group.name);

const model = new Map<string, string>();
for (const file of files) model.set(`${file}.ts`, emitModelFile(all, file));
model.set('messages.ts', emitModelMessages(all));
model.set('types.ts', emitModelTypes(all));
model.set('all.ts', emitModelIndex([...files, 'messages']));
model.set('capability-lists.ts', emitCapabilityLists(all));
model.set('json-octets.ts', emitJsonTable(all));
model.set('csta.schema.json', emitJsonSchema(all));
write('model', model);
write('session', new Map([['one-way.ts', emitOneWayRequests(all)]]));
write('client', new Map([['services.ts', emitServices(all)]]));
write(
  'switching',
  new Map([
    ['filter-bits.ts', emitFilterBits(all)],
    ['event-causes.ts', emitEventCauses(all)],
  ]),
);
