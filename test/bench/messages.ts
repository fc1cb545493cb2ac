import { CstaError } from '../../src/model/errors.js';
import { callControl } from '../../src/schema/call-control.js';
import { decodeXml, encodeXml } from '../../src/xml/index.js';
import { loadApdus, loadDocuments } from '../support/vectors.js';

/**
 * Messages of call control, or of every group; or those of any group that are as long as most that a switch sends, and can
 * be said in any form: 100 to 500 octets of BER, 500 to 4,000 characters of XML.
 */
export type Scope = 'call-control' | 'all' | 'medium';

/** Messages to work on, in both encodings. */
export interface BenchMessages {
  readonly apdus: readonly Uint8Array[];
  readonly documents: readonly string[];
}

const services = Object.keys(callControl.services).flatMap((name) => [name, `${name}Response`]);
const names = new Set([...services, ...Object.keys(callControl.events), 'TransferedEvent']);

/** The messages that the ratios are taken over. */
export function benchMessages(of: Scope): BenchMessages {
  const wanted = (type: string): boolean => of !== 'call-control' || names.has(type);
  const { apdus, documents } = {
    apdus: loadApdus()
      .filter(({ type }) => wanted(type))
      .map(({ apdu }) => apdu),
    documents: loadDocuments(6)
      .filter(({ element, xml }) => wanted(element) && isComplete(xml))
      .map(({ xml }) => xml),
  };
  if (of !== 'medium') return { apdus, documents };
  return {
    apdus: apdus.filter(({ length }) => length >= 100 && length <= 500),
    documents: documents.filter(({ length }) => length >= 500 && length <= 4000),
  };
}

/** Events of call control in both encodings, as a monitor has them. */
export function benchEvents(): BenchMessages {
  const isEvent = (type: string): boolean => Object.hasOwn(callControl.events, type);
  return {
    apdus: loadApdus().flatMap(({ type, apdu }) => (isEvent(type) ? [apdu] : [])),
    documents: loadDocuments(6).flatMap(({ element, xml }) =>
      isEvent(element) && isComplete(xml) ? [xml] : [],
    ),
  };
}

/** Whether a document is as CSTA has it, values included: no program writes others. */
function isComplete(xml: string): boolean {
  try {
    encodeXml(decodeXml(xml, { strict: true }));
    return true;
  } catch (error) {
    if (error instanceof CstaError) return false;
    throw error;
  }
}
