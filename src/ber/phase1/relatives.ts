/** CSTA Phase I (ECMA-180) and its relatives, each made from its schema when it is first needed. */

import { catalogueOf } from '../../schema/catalogue.js';
import type { ServiceGroup } from '../../schema/language.js';
import { once } from '../../schema/made-once.js';
import { omnipcx as omnipcxSchema } from '../../schema/phase1/omnipcx.js';
import { phase1 } from '../../schema/phase1/phase1.js';
import { BerCompiler } from '../compile.js';
import { type BerForm, ownTag } from '../form.js';
import { eventsOf, type Operation, OperationTable, operationsOf } from '../operation-table.js';
import { phase3 } from '../phase3.js';
import { readWith } from '../read-octets.js';
import { elementOf } from './element.js';
import { eventReport, type ReportedEvents } from './event-report.js';
import { phase1Forms } from './hand-written.js';
import { Messages } from './messages.js';
import type { Elements } from './translation.js';

/** A relative of Phase I. */
export interface Relative {
  readonly operations: readonly Operation[];
  /** Its events, in whichever form it has them. */
  readonly events: ReportedEvents;
  /** What it says on the wire, under its own names. */
  readonly table: OperationTable;
  /** What that is in the model. */
  readonly messages: Messages;
}

/**
 * A relative of Phase I by its schema. What that says of its events is written, in categories where the schema has one for
 * them; reports of either form are read, those in the other as ECMA-180 or an OmniPCX has them.
 */
export function relativeOf(schema: ServiceGroup): Relative {
  const catalogue = catalogueOf([schema]);
  const compiler = new BerCompiler(catalogue, phase1Forms);
  const operations = operationsOf(catalogue, compiler);
  const { type } = compiler;
  const inferred = Object.entries(schema.events).filter(([, { isInferred }]) => isInferred);
  const events: ReportedEvents = {
    events: eventsOf(catalogue, compiler),
    inferred: new Set(inferred.map(([name]) => name)),
    extensions: type('Phase1CommonArguments'),
  };
  const isNumbered = schema.eventCategory === undefined;
  const table = new OperationTable({
    operations,
    events: [],
    onlyXml: phase3().table.onlyXml,
    failure: type('Phase1UniversalFailure'),
    eventReport: isNumbered
      ? eventReport({ numbered: () => events, categorised: () => omnipcx().events }, 'numbered')
      : eventReport({ numbered: () => ecma180().events, categorised: () => events }, 'categorised'),
  });
  const read = isNumbered ? schema.events : { ...phase1.events, ...schema.events };
  const messages = new Messages(schema, read, elementsOf(type));
  return { operations, events, table, messages };
}

const elementsOf = (typeForm: (name: string) => BerForm): Elements => ({
  read: (type, octets) =>
    readWith(octets, { strict: false, limits: {} }, (reader) => {
      const { tags, read } = typeForm(type);
      const tag = reader.next(octets.length);
      reader.expect(tag, tags?.[0] ?? tag);
      return read(reader, tag);
    }),
  write: (type, value) => {
    const form = typeForm(type);
    return elementOf(value, (writer, given) => form.write(writer, given, ownTag(form)));
  },
});

/** CSTA Phase I as ECMA-180 has it. */
export const ecma180 = /* @__PURE__ */ once(() => relativeOf(phase1));
/** CSTA Phase I as an OmniPCX of Alcatel-Lucent has it. */
export const omnipcx = /* @__PURE__ */ once(() => relativeOf(omnipcxSchema));
