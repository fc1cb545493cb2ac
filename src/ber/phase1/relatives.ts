/** CSTA Phase I (ECMA-180) and its relatives, each made from its schema when it is first needed. */

import { catalogueOf } from '../../schema/catalogue.js';
import type { ServiceGroup } from '../../schema/language.js';
import { phase1 } from '../../schema/phase1/phase1.js';
import { BerCompiler } from '../compile.js';
import { ownTag } from '../form.js';
import { eventsOf, type Operation, OperationTable, operationsOf } from '../operation-table.js';
import { phase3 } from '../phase3.js';
import { readWith } from '../run.js';
import { elementOf } from './element.js';
import { eventReport } from './event-report.js';
import { phase1Forms } from './hand-written.js';
import { Messages } from './messages.js';
import type { Elements } from './translation.js';

/** A relative of Phase I. */
export interface Relative {
  readonly operations: readonly Operation[];
  /** What it says on the wire, under its own names. */
  readonly table: OperationTable;
  /** What that is in the model. */
  readonly messages: Messages;
}

function relativeOf(schema: ServiceGroup): Relative {
  const catalogue = catalogueOf([schema]);
  const compiler = new BerCompiler(catalogue, phase1Forms);
  const operations = operationsOf(catalogue, compiler);
  const table = new OperationTable({
    operations,
    events: [],
    onlyXml: phase3().table.onlyXml,
    failure: compiler.type('Phase1UniversalFailure'),
    eventReport: eventReport(eventsOf(catalogue, compiler)),
  });
  return { operations, table, messages: new Messages(schema, elementsOf(compiler)) };
}

const elementsOf = (compiler: BerCompiler): Elements => ({
  read: (type, octets) =>
    readWith(octets, { strict: false, limits: {} }, (reader) => {
      const { tags, read } = compiler.type(type);
      const tag = reader.next(octets.length);
      reader.expect(tag, tags?.[0] ?? tag);
      return read(reader, tag);
    }),
  write: (type, value) => {
    const form = compiler.type(type);
    return elementOf(value, (writer, given) => form.write(writer, given, ownTag(form)));
  },
});

/** Calls a function once, when its value is first needed. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** CSTA Phase I as ECMA-180 has it. */
export const ecma180 = /* @__PURE__ */ once(() => relativeOf(phase1));
