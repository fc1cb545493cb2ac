import {
  alias,
  handWritten,
  listOf,
  optional,
  sequence,
  type TypeDefinition,
} from '../language.js';

export const extensionTypes = {
  CSTACommonArguments: sequence(
    {
      security: optional('CSTASecurityData', { tag: 0 }),
      privateData: optional(listOf('CSTAPrivateData', undefined, { single: 'xml' }), { tag: 1 }),
    },
    { application: 30 },
  ),
  CSTASecurityData: sequence({
    messageSequenceNumber: optional('integer', { tag: 0 }),
    timeStamp: optional('TimeInfo'),
    securityInfo: optional('SecurityInfo'),
  }),
  TimeInfo: alias('time'),
  SecurityInfo: handWritten(),
  CSTAPrivateData: handWritten(),
} as const satisfies Readonly<Record<string, TypeDefinition>>;
