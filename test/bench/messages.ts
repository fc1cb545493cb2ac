import { CstaError } from '../../src/model/errors.js';
import { callControl } from '../../src/schema/call-control.js';
import { decodeXml, encodeXml } from '../../src/xml/index.js';
import { loadApdus, loadDocuments } from '../support/vectors.js';

/** Messages of call control, or of every group. */
export type Scope = 'call-control' | 'all';

/** Messages to work on, in both encodings. */
export interface BenchMessages {
  readonly apdus: readonly Uint8Array[];
  readonly documents: readonly string[];
}

const services = Object.keys(callControl.services).flatMap((name) => [name, `${name}Response`]);
const names = new Set([...services, ...Object.keys(callControl.events), 'TransferedEvent']);

/** The messages that the ratios are taken over. */
export function benchMessages(of: Scope): BenchMessages {
  const wanted = (type: string): boolean => of === 'all' || names.has(type);
  return {
    apdus: loadApdus()
      .filter(({ type }) => wanted(type))
      .map(({ apdu }) => apdu),
    documents: loadDocuments(6)
      .filter(({ element, xml }) => wanted(element) && isComplete(xml))
      .map(({ xml }) => xml),
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
