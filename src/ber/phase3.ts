import type { Catalogue } from '../schema/catalogue.js';
import type { Payload } from '../schema/language.js';
import { keptWith, once } from '../schema/made-once.js';
import { standardCatalogue } from '../schema/standard.js';
import { BerCompiler } from './compile.js';
import type { BerForm } from './form.js';
import { handWrittenForms } from './hand-written/forms.js';
import { eventsOf, OperationTable, onlyXmlOf, operationsOf } from './operation-table.js';
import type { PayloadForm } from './payload.js';
import { writeApdu } from './rose.js';
import type { BerWriter } from './writer.js';

/** What a schema says on the wire in BER, made from it as it is needed. */
export interface BerSchema {
  readonly catalogue: Catalogue;
  /** How BER carries a type by itself. */
  readonly type: (name: string) => BerForm;
  /** How BER carries the members of a message. */
  readonly payload: (name: string, payload: Payload) => PayloadForm;
  readonly table: OperationTable;
  /** Writes a message as one apdu. */
  readonly write: (writer: BerWriter, message: unknown) => void;
}

/** The schema of phase III (ECMA-285), perhaps with what a vendor adds. */
function berSchema(catalogue: Catalogue): BerSchema {
  const compiler = new BerCompiler(catalogue, handWrittenForms);
  const table = new OperationTable({
    operations: operationsOf(catalogue, compiler),
    events: eventsOf(catalogue, compiler),
    onlyXml: onlyXmlOf(catalogue),
    failure: compiler.type('UniversalFailure'),
  });
  const write = (writer: BerWriter, message: unknown): void => writeApdu(writer, message, table);
  return { catalogue, type: compiler.type, payload: compiler.payload, table, write };
}

/** What CSTA phase III (ECMA-285), or an extension of it, says on the wire. It is made once, and belongs to its catalogue. */
export const berSchemaOf = /* @__PURE__ */ keptWith(berSchema);

/** What CSTA phase III says on the wire, and nothing else. */
export const phase3 = /* @__PURE__ */ once(() => berSchemaOf(standardCatalogue()));
