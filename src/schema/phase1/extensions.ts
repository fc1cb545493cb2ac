import { handWritten, listOf, optional, sequence, type TypeDefinition } from '../language.js';

/** Private data and security data in CSTA Phase I. */
export const extensionTypes: Readonly<Record<string, TypeDefinition>> = {
  Phase1PrivateData: handWritten({
    application: 29,
    about:
      'Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.',
  }),
  Phase1BarePrivateData: handWritten({
    about:
      'A SEQUENCE of whatever octets in place of private data, as an MD110 sends it, kept as it came.',
  }),
  Phase1AnyPrivateData: handWritten({
    about: "Private data in the standard's form or as a SEQUENCE.",
  }),
  Phase1Seal: handWritten({
    about:
      'SEQUENCE { algorithmIdentifier OBJECT IDENTIFIER, keyIdentifier OCTET STRING, seal OCTET STRING }, kept as it came.',
  }),
  Phase1Time: handWritten({ about: 'UTCTime, in ISO 8601.' }),
  Phase1SecurityData: sequence(
    {
      messageSequenceNumber: optional('integer', {
        about: 'The number of the message in the sequence of its sender.',
      }),
      timeStamp: optional('Phase1Time', { about: 'When the message was sent.' }),
      seal: optional('Phase1Seal', {
        inModel: { name: 'securityInfo' },
        about: 'What proves that the message is genuine.',
      }),
    },
    { about: 'Time stamp, sequence number and seal of a message.' },
  ),
  Phase1CommonArguments: sequence(
    {
      security: optional('Phase1SecurityData', { tag: 0, about: 'Security data of the message.' }),
      privateData: optional(listOf('Phase1AnyPrivateData'), {
        tag: 1,
        about: "Vendors' own data.",
      }),
    },
    { application: 30, about: 'Security data and private data, which every request may carry.' },
  ),
};
