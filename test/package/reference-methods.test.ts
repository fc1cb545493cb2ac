import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { requestCodes } from '../../docs/site/client-method.js';
import { referencePages } from '../../docs/site/pages.js';
import { errorCategories, groupPage } from '../../docs/site/places.js';
import { allMessages, schema } from '../../docs/site/schema.js';
import { errorsAbout } from '../../docs/site/service-errors.js';
import { serviceMethods } from '../../src/client/services.js';
import { shortForms } from '../../src/client/short-forms.js';
import type { SchemaMessage } from '../../src/schema/messages.js';

const pages = referencePages('csta.schema.json');
const requests = allMessages.filter(({ kind }) => kind === 'request');

/** The part of the reference about a message. */
function sectionOf({ name, group }: SchemaMessage): string {
  const [, section = ''] = pages.get(groupPage(group.name))?.split(`\n### ${name}\n`) ?? [];
  return section.split('\n### ')[0] ?? '';
}

/** Values that are about no service more than another, or about none that has a request. */
const general =
  `atLeastOneConditionalParameterNotProvided cSTAPrivateDataInfoError channelsInUseForBridgedDevices
  channelsInUseForData connectedCallExists generic generic generic generic generic generic internalResourceBusy
  invalidCrossRefID invalidFeature invalidFile invalidObjectState invalidObjectType invalidParameterValue
  invalidSwitchingSubdomainCharsType networkBusy networkOutOfService noCallToComplete noMediaChannelsAvailable
  notDifferentDevices notSameDevice objectNotKnown otherResourceOutOfService outstandingReqLimitExceeded
  parameterNotSupported performanceLimitExceeded privateDataNotSupported privilegeViolationSpecifiedDevice
  requestIncompatibleWithMedia requestIncompatibleWithObject requestIncompatibleWithSubjectDevice resourceBusy
  resourceLimitExceeded resourceOutOfService securityInfoViolated securityNotSupported securityViolation
  sequenceNumberViolated serviceNotSupported swSubdomainCCIETypeNotSupported switchingCcittTypeOutOfRange
  timeStampViolated trunkLimitExceeded valueOutOfRange`.split(/\s+/);

/** What a client's methods ask for when they are called, by how a program calls them. */
const asked: string[] = [];
const sent = (type: string): Promise<never> => {
  asked.push(type);
  return Promise.reject(new Error('not sent'));
};
const groups = serviceMethods(sent, []);
const forms = shortForms(sent);

async function askedBy(call: string): Promise<string | undefined> {
  const [group = '', method] = call.split('.');
  const place = method === undefined ? forms : Reflect.get(groups, group);
  // A device, a connection or further members: an object will do for each.
  const names = method === undefined ? [{}, {}] : [];
  await Reflect.get(Object(place), method ?? group)(...names).catch(() => undefined);
  return asked.pop();
}

describe('the methods of the client in the reference', () => {
  it('are there and ask for the service', async () => {
    for (const request of requests) {
      const [, call] = /^- Client: `client\.([\w.]+)\(/m.exec(sectionOf(request)) ?? [];
      if (call === undefined || call === 'handle') continue;
      expect(await askedBy(call), call).toBe(request.name);
    }
  });

  it('are all there', () => {
    const all = Object.entries(groups).flatMap(([group, methods]) =>
      Object.keys(methods).map((method) => `client.${group}.${method}(`),
    );
    const text = [...pages.values()].join('\n');
    expect(all.length).toBeGreaterThan(140);
    expect(all.filter((call) => !text.includes(`- Client: \`${call}`))).toEqual([]);
  });

  it('have their short forms', async () => {
    const found = requests.flatMap((request) => {
      const [, call] = /^- Short form: `client\.(\w+)\(/m.exec(sectionOf(request)) ?? [];
      return call === undefined ? [] : [{ call, request }];
    });
    expect(found.map(({ call }) => call).sort()).toEqual(Object.keys(forms).sort());
    for (const { call, request } of found) expect(await askedBy(call)).toBe(request.name);
  });

  it('of services that only the switch asks for are handlers', () => {
    for (const request of requests) {
      if (request.service?.askedBy !== 'switchingFunction') continue;
      expect(sectionOf(request)).toContain(`- Client: \`client.handle('${request.name}', `);
    }
  });

  it('throw what their type says', () => {
    const source = readFileSync('src/client/services.ts', 'utf8');
    const [, told = ''] = /@throws ([^/]*?)\*\/\nexport type ServiceMethod/.exec(source) ?? [];
    const [, codes = ''] = /SessionError ([^;]*);/.exec(told) ?? [];
    expect([...codes.matchAll(/`([\w-]+)`/g)].map(([, code]) => code).sort()).toEqual(
      Object.keys(requestCodes).sort(),
    );
  });
});

describe('the values of negative answers', () => {
  const about = (name: string): ReadonlyMap<string, readonly string[]> => {
    const request = requests.find((candidate) => candidate.name === name);
    if (!request) throw new Error(`no service ${name}`);
    return errorsAbout(request);
  };

  it('are told of the services that they are named after', () => {
    expect(about('MakeCall').get('operation')).toContain('invalidCallingDeviceID');
    expect(about('MakeCall').get('operation')).toContain('invalidDestination');
    expect(about('AnswerCall').get('stateIncompatibility')).toContain('noCallToAnswer');
    expect(about('TransferCall').get('stateIncompatibility')).toContain('noHeldCall');
    expect(about('MonitorStart').get('systemResourceAvailability')).toEqual([
      'overallMonitorLimitExceeded',
    ]);
    expect(about('HoldCall').get('operation')).not.toContain('invalidCallingDeviceID');
  });

  it('that are named after a member or service are all told of', () => {
    const told = new Set(requests.flatMap((request) => [...errorsAbout(request).values()].flat()));
    const all = [...errorCategories.keys()].flatMap((type) => {
      const definition = schema.types.get(type)?.definition;
      return definition?.kind === 'enumeration' ? Object.keys(definition.values) : [];
    });
    expect(all.filter((value) => !told.has(value)).sort()).toEqual(general);
  });
});
