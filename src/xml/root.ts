/** Root elements: how each becomes a message, and how a message becomes one. */

import type { Message } from '../model/message.js';
import type { Open } from '../model/unknown-member.js';
import type { Draft } from './draft.js';
import type { XmlReader } from './reader.js';
import { MemberTable } from './tables.js';
import type { XmlWriter } from './writer.js';

export interface XmlRoot {
  /** The message's type in the model. */
  readonly type: string;
  /** Name of the element. */
  readonly name: string;
  /** The edition that brought it, where that is later than the third. */
  readonly since: number;
  /** The namespace of the element, where that is none of ECMA-323's. */
  readonly namespace: string | undefined;
  /** Reads the root element, which is at hand. */
  read(reader: XmlReader): Message;
  /** The document; the writer knows what it declares. */
  write(writer: XmlWriter, message: Message): string;
}

/** A request, response, negative response of its own or event: a structure whose members are the message's own. */
export function messageRoot<Members extends object>(
  kind: 'request' | 'response' | 'error' | 'event',
  type: string,
  read: (reader: XmlReader, members: Draft<Members>) => void,
  write: (writer: XmlWriter, table: MemberTable, members: Members) => string,
  name = type,
  since = 3,
  namespace?: string,
): XmlRoot {
  const table = new MemberTable(name);
  return {
    type,
    name,
    since,
    namespace,
    read(reader) {
      const message: object = { kind, type };
      read(reader, message as Draft<Members>);
      return message as Message;
    },
    write: (writer, message) => write(writer, table, message as object as Members),
  };
}

/** A negative answer: a choice whose alternative is the message's own member. */
export function failureRoot<Failure extends object>(
  name: string,
  read: (reader: XmlReader) => Failure,
  write: (writer: XmlWriter, table: MemberTable, index: number, failure: Failure) => string,
): XmlRoot {
  const table = new MemberTable(name);
  return {
    type: 'UniversalFailure',
    name,
    since: 3,
    namespace: undefined,
    read: (reader) =>
      ({ kind: 'error', type: 'UniversalFailure', ...read(reader) }) as object as Message,
    write(writer, message) {
      const element = write(writer, table, 0, message as object as Failure);
      return writer.documentOf(table, element, undefined);
    },
  };
}

const valueMembers: readonly string[] = ['value', 'unknownMembers'];

/** A value that stands alone. */
export function valueRoot<Value>(
  name: string,
  read: (reader: XmlReader) => Value,
  write: (writer: XmlWriter, table: MemberTable, index: number, value: Value) => string,
  since = 3,
): XmlRoot {
  const table = new MemberTable(name);
  return {
    type: name,
    name,
    since,
    namespace: undefined,
    read: (reader) => ({ kind: 'value', type: name, value: read(reader) }) as object as Message,
    write(writer, message) {
      const { value, unknownMembers } = message as object as {
        readonly value: Value;
        readonly unknownMembers?: Open['unknownMembers'];
      };
      if (value === undefined) writer.missing('value');
      writer.onlyMembers(message, valueMembers);
      return writer.documentOf(table, write(writer, table, 0, value), unknownMembers);
    },
  };
}
