import { serviceGroups } from '../../src/client/generated/services.js';
import { SHORT_FORMS } from '../../src/client/short-forms.js';
import { membersOf, methodName } from '../../src/schema/catalogue.js';
import type { SchemaMessage } from '../../src/schema/messages.js';
import { presenceOf } from '../../src/schema/presence.js';
import { blocks, code, table } from './markdown.js';
import { errorPage } from './places.js';
import { schema } from './schema.js';
import { errorsAbout } from './service-errors.js';

/** The groups of the client's methods, by the services that they ask for. */
const groupsOfServices = new Map(
  Object.entries(serviceGroups).flatMap(([group, services]) =>
    services.map((service): [string, string] => [service, group]),
  ),
);

/** The short forms, by the services that they ask for: `makeCall(callingDevice, calledDirectoryNumber)`. */
const shortForms = new Map(
  Object.entries(SHORT_FORMS).map(([method, [service, ...names]]): [string, string] => [
    service,
    `client.${method}(${names.join(', ')})`,
  ]),
);

/** How a program asks for a service by the client, and what it may be told; or how it hears of one. */
export function clientFacts(request: SchemaMessage): string[] {
  const { name, service } = request;
  if (service?.askedBy === 'switchingFunction') {
    return [
      `- Client: ${code(`client.handle('${name}', (request) => …)`)}; only the switch asks for it`,
    ];
  }
  const group = groupsOfServices.get(name);
  if (group === undefined) return ['- Client: the session asks for it by itself'];
  const short = shortForms.get(name);
  return [
    `- Client: ${code(`client.${group}.${methodName(name)}(${membersText(request)})`)}`,
    ...(short === undefined ? [] : [`- Short form: ${code(short)}`]),
    `- Throws: \`SessionError\`, \`EncodeError\`, and \`CstaServiceError\` ([what methods throw](reference.md#what-methods-throw))`,
  ];
}

/** What is required, as an object literal would have it. */
function membersText(request: SchemaMessage): string {
  const members = Object.entries(membersOf(request));
  const required = members.flatMap(([name, member]) =>
    presenceOf(schema, member) === 'required' ? [name] : [],
  );
  if (required.length === 0) return '';
  return `{ ${[...required, ...(required.length < members.length ? ['…'] : [])].join(', ')} }`;
}

/** The values of a negative answer that are about a request, for the end of its section. */
export function negativeValuesText(request: SchemaMessage): string {
  const about = [...errorsAbout(request)].map(
    ([category, values]) =>
      `- [${category}](${errorPage(category)}): ${values.map(code).join(', ')}`,
  );
  return about.length === 0 ? '' : `Refused, among others, with:\n\n${about.join('\n')}`;
}

/** Codes of SessionError that a request may end with. */
export const requestCodes: Readonly<Record<string, string>> = {
  timeout: 'No answer came in time: `timeout` of the call, or else `requestTimeout` of the client.',
  aborted: 'The `signal` of the call was triggered.',
  rejected: 'The switch does not know the request, or finds it malformed (ROSE Reject).',
  'too-many-requests': 'As many requests wait for answers as the client allows.',
  closed: 'The client is closed, or was closed while the request waited.',
  protocol: 'The answer was no answer to this request, or could not be read.',
};

/** The part of the first page that says what every method of the client may throw. */
export const whatMethodsThrowText = (): string =>
  blocks(
    '## What methods throw',
    'Every method of the client resolves to the positive answer, or rejects with one of these. The sections of the services list the values of negative answers that are named after their members or themselves; ECMA-269 allows every value for every service, `generic` and `serviceNotSupported` among them.',
    table(
      ['Error', 'Code', 'When'],
      [
        [
          '`CstaServiceError`',
          '`service-error`',
          'The switch said no; `category` and `value` say why ([errors](errors.md)).',
        ],
        ...Object.entries(requestCodes).map(([name, when]) => ['`SessionError`', code(name), when]),
        [
          '`EncodeError`',
          'several',
          'The members do not make a message; nothing was sent. `path` names the member.',
        ],
        [
          '`UsageError`',
          '`bad-argument`',
          'The members are no object, or an option is out of its range.',
        ],
      ],
    ),
  );
