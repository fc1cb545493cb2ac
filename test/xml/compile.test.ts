import { describe, expect, it } from 'vitest';
import { DecodeError, EncodeError } from '../../src/model/errors.js';
import type { Message } from '../../src/model/message.js';
import { catalogueOf } from '../../src/schema/catalogue.js';
import {
  bits,
  choice,
  enumeration,
  members,
  optional,
  required,
  type ServiceGroup,
  sequence,
} from '../../src/schema/language.js';
import { XmlDecoder } from '../../src/xml/decode.js';
import { XmlEncoder } from '../../src/xml/encode.js';

/** A service that CSTA does not have. */
const group: ServiceGroup = {
  name: 'vendor',
  title: 'A vendor',
  types: {
    Place: choice({ room: required('Room'), nowhere: required('nothing') }, { xmlBare: 'room' }),
    Room: sequence({
      name: required('text', { xmlForm: 'text' }),
      floor: optional('integer', { xmlForm: 'attribute', xmlName: 'storey', since: 5 }),
      use: optional('Use', { xmlForm: 'attribute' }),
      equipment: optional('Equipment', { xmlForm: 'attributes' }),
    }),
    Use: enumeration('office lab'),
    Equipment: sequence({ seats: optional('integer'), has: optional('Furniture') }),
    Furniture: bits('table board'),
    Pair: sequence({ one: optional('text'), other: optional('text') }, { xmlUnordered: true }),
    Nested: sequence({ inner: optional('Nested'), end: optional('boolean') }),
  },
  services: {
    FindRoom: {
      request: members({
        place: required('Place'),
        door: required('text', { xmlList: { since: 4, itemName: 'd', rest: 'moreDoors' } }),
        moreDoors: optional({ listOf: 'text' }, { since: 4 }),
        pair: optional('Pair'),
        nested: optional('Nested'),
      }),
    },
  },
  events: {},
};

const schema = catalogueOf([group]);
const decoder = new XmlDecoder(() => schema);
const encoder = new XmlEncoder(() => schema);

/** The message of a document, and the document of it, without what stands around the members. */
function read(content: string): object {
  const { kind, type, ...rest } = decoder.read(`<FindRoom>${content}</FindRoom>`, {}).message;
  return rest;
}

const write = (message: object, edition: 3 | 6 = 6): string =>
  encoder
    .write({ kind: 'request', type: 'FindRoom', ...message } as object as Message, {
      edition,
      declaration: false,
    })
    .replace(/^<FindRoom[^>]*>|<\/FindRoom>$/g, '');

const door = { door: 'a' };

describe('a schema of entries that CSTA does not have', () => {
  it('has members that are text and attributes', () => {
    const room = {
      name: 'B 12',
      floor: 3,
      use: 'lab',
      equipment: { seats: 8, has: { board: true } },
    };
    const xml = '<place><room storey="3" use="lab" seats="8" has="board">B 12</room></place>';
    expect(read(`${xml}<door><d>a</d></door>`)).toEqual({ place: { room }, ...door });
    expect(write({ place: { room }, ...door })).toBe(`${xml}<door><d>a</d></door>`);
  });

  it('keeps attributes that it does not have, and those that cannot be read', () => {
    const xml = '<place><room storey="top" lift="no" has="board lamp">B</room></place>';
    expect(read(`${xml}<door><d>a</d></door>`)).toEqual({
      place: {
        room: {
          name: 'B',
          equipment: { has: { board: true } },
          unknownMembers: [
            { attribute: 'storey', value: 'top' },
            { attribute: 'lift', value: 'no' },
            { attribute: 'has', value: 'lamp' },
          ],
        },
      },
      ...door,
    });
  });

  it('says where an attribute is wrong', () => {
    const xml = '<FindRoom><place><room has="lamp">B</room></place></FindRoom>';
    expect(() => decoder.read(xml, { strict: true })).toThrow(DecodeError);
    const found: string[] = [];
    const document = xml.replace('</place>', '</place><door>a</door>');
    decoder.read(document, { report: ({ path }) => found.push(path) });
    expect(found).toContain('FindRoom.place.room.equipment.has');
    const equipment = { seats: 1.5 };
    const place = { room: { name: 'B', equipment } };
    expect(() => write({ place, ...door })).toThrow(
      expect.objectContaining({ path: 'FindRoom.place.room.equipment.seats' }),
    );
  });

  it('leaves out of earlier editions what came later', () => {
    const place = { room: { name: 'B', floor: 1 } };
    expect(() => write({ place, ...door }, 3)).toThrow(EncodeError);
  });

  it('has a list in the place of a member from an edition on', () => {
    const message = { place: { nowhere: true }, door: 'a', moreDoors: ['b', 'c'] };
    const list = '<place><nowhere/></place><door><d>a</d><d>b</d><d>c</d></door>';
    expect(write(message)).toBe(list);
    expect(read(list)).toEqual(message);
    expect(() => write(message, 3)).toThrow(
      expect.objectContaining({ code: 'not-in-edition', path: 'FindRoom.moreDoors' }),
    );
    const { moreDoors, ...alone } = message;
    expect(write(alone, 3)).toBe('<place><nowhere/></place><door>a</door>');
  });

  it('reads text without the element around it where an entry says so', () => {
    expect(read('<place>B</place><door><d>a</d></door>')).toEqual({
      place: { room: { name: 'B' } },
      ...door,
    });
  });

  it('takes members in any order where an entry says so', () => {
    const pair = { one: '1', other: '2' };
    const before = '<place><nowhere/></place><door><d>a</d></door>';
    const document = `<FindRoom>${before}<pair><other>2</other><one>1</one></pair></FindRoom>`;
    const found: string[] = [];
    const { message } = decoder.read(document, { report: ({ code }) => found.push(code ?? '') });
    expect(message).toMatchObject({ pair });
    expect(found).not.toContain('order');
  });

  it('has types that hold values of their own type', () => {
    const nested = { inner: { inner: { end: true } } };
    const message = { place: { nowhere: true }, ...door, nested };
    expect(read(write(message))).toEqual(message);
  });

  it('does not reach the codec of CSTA', () => {
    expect(new XmlDecoder().read('<FindRoom/>', {}).message.kind).toBe('unknown');
    expect(decoder.read('<MakeCall/>', {}).message.kind).toBe('unknown');
  });
});
