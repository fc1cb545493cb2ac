import { describe, expect, it } from 'vitest';
import { extendedCatalogue } from '../../src/schema/extended.js';
import {
  datum,
  type Extension,
  type ExtensionEntry,
  enumeration,
  extension,
  handWritten,
  list,
  listOf,
  members,
  optional,
  required,
  type ServiceGroup,
  sequence,
} from '../../src/schema/index.js';
import { standardCatalogue } from '../../src/schema/standard.js';
import { avaya } from '../../src/vendor/avaya.js';
import { lamps } from './outside/lamps.js';

type Entry = ExtensionEntry<
  ServiceGroup['types'],
  ServiceGroup['services'],
  ServiceGroup['events'],
  ServiceGroup['privateData']
>;

const define = (entry: Partial<Entry>) => () => extension({ name: 'odd', ...entry } as never);
const request = (name: string) => ({
  services: { Ask: { request: members({ [name]: optional('text') }) } },
});
const event = (name: string) => ({
  events: { AskedEvent: { payload: members({ [name]: optional('text') }) } },
});

describe('an extension is refused at definition', () => {
  it.each<[string, Partial<Entry>, RegExp]>([
    ['a member kind', request('kind'), /^extension odd: Ask cannot have a member kind/],
    ['a member type', request('type'), /member type/],
    ['a member invokeID', request('invokeID'), /member invokeID/],
    ['a member unknownMembers', request('unknownMembers'), /member unknownMembers/],
    ['a monitor of its own', event('monitorCrossRefID'), /member monitorCrossRefID/],
    ['a member that is no name', request('1st'), /member Ask\.1st cannot be a name/],
    ['a member of all objects', request('toString'), /member Ask\.toString cannot be a name/],
    ['a service that is no name', { services: { 'a b': { request: members({}) } } }, /a b cannot/],
    [
      'one name twice',
      {
        services: { Ask: { request: members({}), response: members({}) } },
        types: { AskResponse: enumeration('yes no') },
      },
      /named AskResponse/,
    ],
    ['a type without a form', { types: { Odd: handWritten() } }, /Odd says nothing of its form/],
    ['a list of itself', { types: { Odd: list('Odd', 'odd') } }, /list of itself/],
    [
      'a list whose items have no name',
      { types: { Odd: sequence({ all: optional(listOf('text')) }) } },
      /Odd\.all does not name its items/,
    ],
    [
      'a repeated member that is required',
      { types: { Odd: sequence({ all: required(listOf('text'), { xmlRepeated: true }) }) } },
      /Odd\.all is repeated/,
    ],
    [
      'an order that leaves a member out',
      {
        services: {
          Ask: {
            request: members({ a: optional('text'), b: optional('text') }, { xmlOrder: ['b'] }),
          },
        },
      },
      /xmlOrder of Ask/,
    ],
    [
      'a tag of an event without a category',
      { events: { AskedEvent: { tag: 1, payload: members({}) } } },
      /no eventCategory/,
    ],
    [
      'a broken identifier',
      { privateData: { Odd: datum('text', { objectIdentifier: '3' }) } },
      /3 of/,
    ],
    [
      'a datum without a form',
      { privateData: { Odd: datum('text', { xmlName: false }) } },
      /no form/,
    ],
  ])('%s', (_, entry, message) => {
    expect(define(entry)).toThrow(message);
  });
});

describe('extendedCatalogue', () => {
  it('is the standard itself without extensions', () => {
    expect(extendedCatalogue([])).toBe(standardCatalogue());
  });

  it('is made once for the same extensions, and leaves the standard as it was', () => {
    const all = extendedCatalogue([lamps, avaya]);
    expect(all.types.get('Colour')?.file).toBe('lamps');
    expect(all.groups.slice(-2)).toEqual([lamps, avaya]);
    expect(extendedCatalogue([lamps, avaya])).toBe(all);
    expect(extendedCatalogue([lamps, avaya, lamps])).toBe(all);
    expect(standardCatalogue().types.has('Colour')).toBe(false);
  });

  const only = (entry: Partial<Entry>): Extension => define(entry)();
  it.each<[string, Extension, string]>([
    [
      'service',
      only({ services: { MakeCall: { request: members({}) } } }),
      'name MakeCall is taken by call-control',
    ],
    [
      'answer',
      only({ types: { MakeCallResponse: enumeration('a') } }),
      'name MakeCallResponse is taken by call-control',
    ],
    [
      'type',
      only({ types: { DeviceID: enumeration('a') } }),
      'name DeviceID is taken by identifiers',
    ],
    [
      'form of XML',
      only({ types: { DeviceMedia: enumeration('a') } }),
      'name DeviceMedia is taken by CSTA',
    ],
    [
      'error',
      only({ types: { UniversalFailure: enumeration('a') } }),
      'name UniversalFailure is taken',
    ],
    [
      'operation',
      only({ services: { Ask: { operation: 10, request: members({}) } } }),
      'operation 10 is taken by call-control',
    ],
    [
      'reports',
      only({ services: { Ask: { operation: 21, request: members({}) } } }),
      'operation 21 is taken by CSTA',
    ],
    [
      'root element',
      only({ services: { Ask: { xmlName: 'MakeCall', request: members({}) } } }),
      'root element MakeCall is taken by call-control',
    ],
    [
      'root of a value',
      only({ services: { Ask: { xmlName: 'cause', request: members({}) } } }),
      'root element cause is taken by CSTA',
    ],
    [
      'tag',
      only({ eventCategory: 3, events: { E: { tag: 4, payload: members({}) } } }),
      'event tag 3.4 is taken by',
    ],
    [
      'datum',
      only({ privateData: { Odd: datum('text', { privateTag: 1 }) } }),
      'tag [PRIVATE 1] is taken by lamps',
    ],
  ])('refuses a %s that another has', (_, odd, message) => {
    expect(() => extendedCatalogue([lamps, odd])).toThrow(message);
  });

  it('refuses a member of a type that nothing has the name of', () => {
    const odd = only({ services: { Ask: { request: members({ a: optional('Nothing') }) } } });
    expect(() => extendedCatalogue([odd])).toThrow('Ask.a: no type is named Nothing');
  });

  it('refuses in XML a list of CSTA whose items have no name', () => {
    const payload = members({ devices: optional('DeviceIDList') });
    const odd = only({ services: { Ask: { request: payload } } });
    expect(() => extendedCatalogue([odd])).toThrow(
      'DeviceIDList (Ask.devices) have no name in XML',
    );
    const inBer = only({ services: { Ask: { operation: 990, only: 'ber', request: payload } } });
    expect(() => extendedCatalogue([inBer])).not.toThrow();
  });
});
