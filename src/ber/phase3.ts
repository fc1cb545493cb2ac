import { readUniversalFailure, writeUniversalFailure } from './generated/errors.js';
import { events, onlyXml, operations } from './generated/operations.js';
import { OperationTable } from './operation-table.js';

/** What CSTA phase III (ECMA-285) says on the wire. */
export const phase3 = /* @__PURE__ */ new OperationTable({
  operations,
  events,
  onlyXml,
  failure: { read: readUniversalFailure, write: writeUniversalFailure },
});
