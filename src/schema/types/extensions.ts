import {
  alias,
  handWritten,
  listOf,
  optional,
  sequence,
  type TypeDefinition,
} from '../language.js';

export const extensionTypes: Readonly<Record<string, TypeDefinition>> = {
  CSTACommonArguments: sequence(
    {
      security: optional('CSTASecurityData', { tag: 0, about: 'Security data of this message.' }),
      privateData: optional(listOf('CSTAPrivateData', undefined, { single: 'xml' }), {
        tag: 1,
        about: "Vendors' own data.",
      }),
    },
    { application: 30, about: 'Security data and private data, which every message may carry.' },
  ),
  CSTASecurityData: sequence(
    {
      messageSequenceNumber: optional('integer', {
        tag: 0,
        about: 'The number of the message in the sequence of its sender.',
      }),
      timeStamp: optional('TimeInfo', { about: 'When the message was sent.' }),
      securityInfo: optional('SecurityInfo', {
        about: 'Security information of a form that both sides have agreed on.',
      }),
    },
    { about: 'Time stamp, sequence number and security information of a message.' },
  ),
  TimeInfo: alias('time', { about: 'A point in time, in ISO 8601.' }),
  SecurityInfo: handWritten({
    about: 'Security information of a form that both sides have agreed on.',
  }),
  CSTAPrivateData: handWritten({ about: 'Data of one vendor; CSTA does not define the contents.' }),
};
