import {
  choice,
  enumeration,
  handWritten,
  listOf,
  members,
  optional,
  required,
  type ServiceGroup,
  sequence,
} from './language.js';

/** The namespace of application sessions, whichever edition of ECMA-323 is spoken inside them. */
const xmlNamespace = 'http://www.ecma-international.org/standards/ecma-354/appl_session';

/** A reason of the standard's or one of the side's own. */
const errorCode = (definedError: string, service: string) =>
  choice(
    {
      applError: required('text', { about: "An error code of the server's own." }),
      definedError: required(definedError, { about: 'An error code of the standard.' }),
    },
    { about: `Why ${service} was refused.` },
  );

const extensions = optional('AnyContent', { about: 'Whatever the two sides have agreed on.' });

const types = {
  AnyContent: handWritten({ about: 'Content of any form, with its attributes.' }),
  ApplicationInfo: sequence(
    {
      applicationID: required('text', {
        whenMissing: '',
        about: 'The name of the application.',
      }),
      applicationSpecificInfo: optional('AnyContent', {
        about: 'What the server wants to know beyond the name, such as a user and a password.',
      }),
    },
    { about: 'Who asks for an application session.' },
  ),
  StartApplicationSessionErrorCode: errorCode(
    'StartApplicationSessionDefinedError',
    'StartApplicationSession',
  ),
  StartApplicationSessionDefinedError: enumeration(
    {
      invalidApplicationInfo: { about: 'The server does not take this application.' },
      requestedProtocolVersionNotSupported: {
        about: 'The server speaks none of the versions asked for.',
      },
      serverResourcesBusy: { about: 'The server has no room at the moment.' },
      maxNumberSessions: { about: 'There are as many sessions as the server allows.' },
    },
    { about: 'Why no application session was started.' },
  ),
  StopApplicationSessionErrorCode: errorCode(
    'StopApplicationSessionDefinedError',
    'StopApplicationSession',
  ),
  StopApplicationSessionDefinedError: enumeration(
    { invalidSessionID: { about: 'The server has no such session.' } },
    { about: 'Why an application session was not stopped.' },
  ),
  ResetApplicationSessionTimerErrorCode: errorCode(
    'ResetApplicationSessionTimerDefinedError',
    'ResetApplicationSessionTimer',
  ),
  ResetApplicationSessionTimerDefinedError: enumeration(
    {
      invalidSessionID: { about: 'The server has no such session.' },
      serverCannotResetSessionTimer: { about: 'The server does not renew the session.' },
    },
    { about: 'Why an application session was not renewed.' },
  ),
  SessionEndReason: choice(
    {
      appEndReason: required('text', { about: "A reason of the application's own." }),
      definedEndReason: required('DefinedEndReason', { about: 'A reason of the standard.' }),
    },
    { about: 'Why the application ends its session.' },
  ),
  DefinedEndReason: enumeration(
    { normal: { about: 'The application has done what it wanted.' } },
    { about: 'Why an application ends its session.' },
  ),
  SessionTermReason: choice(
    {
      definedTermReason: required('DefinedTermReason', { about: 'A reason of the standard.' }),
      serverTermReason: required('text', { about: "A reason of the server's own." }),
    },
    { about: 'Why the server has ended the session.' },
  ),
  DefinedTermReason: enumeration(
    {
      resourceLimitation: { about: 'The server lacks resources.' },
      sessionTimerExpired: { about: 'The session was not renewed in time.' },
    },
    { about: 'Why a server ends a session.' },
  ),
} as const satisfies ServiceGroup['types'];

const services = {
  StartApplicationSession: {
    only: 'xml',
    clause: 'ECMA-354',
    about: 'Asks the server for an application session, inside which CSTA is spoken.',
    request: members({
      applicationInfo: required('ApplicationInfo', { about: 'Who asks.' }),
      requestedProtocolVersions: required(listOf('text', 'protocolVersion'), {
        whenMissing: [],
        about:
          'The versions of the protocol to be spoken inside the session, any of which will do.',
      }),
      requestedSessionDuration: required('integer', {
        whenMissing: 0,
        about: 'How long the session is to last without being renewed, in seconds.',
      }),
      extensions,
    }),
    response: members({
      sessionID: required('text', { about: 'Names the session in all that concerns it.' }),
      actualProtocolVersion: required('text', {
        whenMissing: '',
        about: 'The version that the server chose.',
      }),
      actualSessionDuration: required('integer', {
        whenMissing: 0,
        about: 'How long the session lasts without being renewed, in seconds.',
      }),
      extensions,
    }),
    negative: members({
      errorCode: required('StartApplicationSessionErrorCode', {
        whenMissing: { applError: '' },
        about: 'Why not.',
      }),
      extensions,
    }),
  },
  StopApplicationSession: {
    only: 'xml',
    clause: 'ECMA-354',
    about: 'Ends an application session.',
    request: members({
      sessionID: required('text', { about: 'The session to end.' }),
      sessionEndReason: required('SessionEndReason', {
        whenMissing: { appEndReason: '' },
        about: 'Why it ends.',
      }),
      extensions,
    }),
    response: members({ extensions }),
    negative: members({
      errorCode: required('StopApplicationSessionErrorCode', {
        whenMissing: { applError: '' },
        about: 'Why not.',
      }),
      extensions,
    }),
  },
  ResetApplicationSessionTimer: {
    only: 'xml',
    clause: 'ECMA-354',
    about: 'Renews an application session: its time begins anew.',
    request: members({
      sessionID: required('text', { about: 'The session to renew.' }),
      requestedSessionDuration: required('integer', {
        whenMissing: 0,
        about: 'How long the session is to last from now on without being renewed, in seconds.',
      }),
      extensions,
    }),
    response: members({
      actualSessionDuration: required('integer', {
        whenMissing: 0,
        about: 'How long the session lasts from now on without being renewed, in seconds.',
      }),
      extensions,
    }),
    negative: members({
      errorCode: required('ResetApplicationSessionTimerErrorCode', {
        whenMissing: { applError: '' },
        about: 'Why not.',
      }),
      extensions,
    }),
  },
  ApplicationSessionTerminated: {
    only: 'xml',
    clause: 'ECMA-354',
    about: 'Tells the application that the server has ended the session; nothing answers it.',
    request: members({
      sessionID: required('text', { about: 'The session that has ended.' }),
      sessionTermReason: required('SessionTermReason', {
        whenMissing: { serverTermReason: '' },
        about: 'Why it has ended.',
      }),
      extensions,
    }),
  },
} as const satisfies ServiceGroup['services'];

const events = {} as const satisfies ServiceGroup['events'];

/** Application sessions: what an application and a server agree on before they speak CSTA. */
export const applicationSession: ServiceGroup = {
  name: 'application-session',
  title: 'Application sessions (ECMA-354)',
  xmlNamespace,
  types,
  services,
  events,
};
