/** What CSTA Phase I (ECMA-180) says on the wire, made from its schema as it is needed. */

import { catalogueOf } from '../../schema/catalogue.js';
import { phase1 } from '../../schema/phase1/phase1.js';
import { BerCompiler } from '../compile.js';
import { type BerForm, ownTag } from '../form.js';
import { type EventForm, eventsOf, type Operation, operationsOf } from '../operation-table.js';
import type { BerWriter } from '../writer.js';
import { phase1Forms } from './hand-written.js';

interface Wire {
  readonly type: (name: string) => BerForm;
  readonly operations: readonly Operation[];
  /** The events, by their numbers. */
  readonly events: readonly EventForm[];
}

let made: Wire | undefined;

/** The operations, events and types of Phase I, under their own names. */
export function phase1Wire(): Wire {
  made ??= madeOf();
  return made;
}

function madeOf(): Wire {
  const catalogue = catalogueOf([phase1]);
  const compiler = new BerCompiler(catalogue, phase1Forms);
  return {
    type: compiler.type,
    operations: operationsOf(catalogue, compiler),
    events: eventsOf(catalogue, compiler),
  };
}

/** Writes a type of Phase I by itself. */
export const writeOf =
  (name: string) =>
  (writer: BerWriter, value: unknown): void => {
    const form = phase1Wire().type(name);
    form.write(writer, value, ownTag(form));
  };
