import { describe, expect, it } from 'vitest';
import { associationTypes } from '../../src/schema/association.js';
import { catalogueOf, checkReferences } from '../../src/schema/catalogue.js';
import {
  listOf,
  members,
  optional,
  type ServiceGroup,
  sequence,
  type TypeDefinition,
} from '../../src/schema/language.js';
import { phase1 } from '../../src/schema/phase1/phase1.js';
import { standardCatalogue } from '../../src/schema/standard.js';

const group = (entries: Partial<ServiceGroup>): ServiceGroup => ({
  name: 'vendor',
  title: 'A vendor',
  types: {},
  services: {},
  events: {},
  ...entries,
});

const text: TypeDefinition = sequence({ line: optional('text') });

describe('the references of a schema', () => {
  it.each([
    ['CSTA', standardCatalogue()],
    ['CSTA Phase I', catalogueOf([phase1])],
    ['ACSE’s user information', catalogueOf([], { association: associationTypes })],
  ])('of %s lead to types that are there', (_name, all) => {
    expect(() => checkReferences(all)).not.toThrow();
  });

  it('say where they lead nowhere', () => {
    const unknown = optional(listOf('Nowhere'));
    const check = (entries: Partial<ServiceGroup>): void =>
      checkReferences(catalogueOf([group(entries)]));
    expect(() => check({ types: { Text: sequence({ line: unknown }) } })).toThrow(
      'Text.line: no type is named Nowhere',
    );
    const request = members({ line: unknown });
    expect(() => check({ services: { Show: { request } } })).toThrow(
      'Show.line: no type is named Nowhere',
    );
    const response = request;
    expect(() => check({ services: { Show: { request: members({}), response } } })).toThrow(
      'ShowResponse.line: no type is named Nowhere',
    );
    expect(() => check({ events: { ShownEvent: { tag: 0, payload: request } } })).toThrow(
      'ShownEvent.line: no type is named Nowhere',
    );
  });
});

it('a type that is defined twice is an error that says where', () => {
  const groups = [
    group({ types: { Text: text } }),
    group({ name: 'other', types: { Text: text } }),
  ];
  expect(() => catalogueOf(groups)).toThrow('type Text is defined in vendor and in other');
});
