/**
 * Where in a value an error is. Both directions find it by a second run over the same input, so that the first one
 * need not keep track: reading ends with a value whose last members lead to the error, and writing is watched.
 */

import type { BerReader } from './reader.js';

/** The members of any object. */
type Members = Readonly<Record<string, unknown>>;

/**
 * The path to where a tracing reader has stopped.
 *
 * @param root - the name that the path begins with
 * @param value - what has been read
 */
export function pathRead(root: string, value: unknown, reader: BerReader): string {
  let path = root;
  let at = value;
  while (isStructure(at) && at !== reader.failedOwner) {
    const name = Array.isArray(at) ? at.length - 1 : Object.keys(at).at(-1);
    if (name === undefined || name === -1) break;
    path += typeof name === 'number' ? `[${name}]` : `.${name}`;
    at = (at as Members)[name];
  }
  return reader.failedMember === undefined ? path : `${path}.${reader.failedMember}`;
}

/** Objects that look like the values given to it, and tell what is read from them. */
export class Watcher {
  /** Path of the member read last. */
  last: string;
  readonly #paths = new Map<object, string>();

  /** @param root - the name that paths begin with */
  constructor(root: string) {
    this.last = root;
  }

  /** The path of an object that `watch` has given out. */
  pathOf(watched: object): string | undefined {
    return this.#paths.get(watched);
  }

  /**
   * @param value - any value
   * @param path - its path
   * @returns the value itself, if it is no object with members
   */
  watch<T>(value: T, path = this.last): T {
    if (!isStructure(value)) return value;
    const isList = Array.isArray(value);
    const members = value as Members;
    // The proxy stands for an empty object, since one for a frozen object must give the very members of it.
    const watched = new Proxy<object>(isList ? [] : {}, {
      get: (_, name) => {
        const member: unknown = Reflect.get(members, name);
        if (typeof name === 'symbol' || typeof member === 'function') return member;
        if (isList && name === 'length') return member;
        this.last = isList ? `${path}[${name}]` : `${path}.${name}`;
        return this.watch(member);
      },
      has: (_, name) => name in members,
      ownKeys: () => Object.keys(members),
      getOwnPropertyDescriptor: (_, name) => ({
        value: Reflect.get(members, name),
        enumerable: true,
        configurable: true,
      }),
    });
    this.#paths.set(watched, path);
    return watched as T;
  }
}

/** The names of the members that a function reads from an object, whether it has them or not. */
export function namesRead<T extends object>(value: T, read: (watched: T) => void): Set<string> {
  const names = new Set<string>();
  const watched = new Proxy<T>(value, {
    get: (target, name) => {
      if (typeof name === 'string') names.add(name);
      return Reflect.get(target, name);
    },
  });
  read(watched);
  return names;
}

/** What a value is, for people. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Uint8Array) return 'a Uint8Array';
  const article = typeof value === 'object' || typeof value === 'undefined' ? 'an' : 'a';
  return `${article} ${typeof value}`;
}

const isStructure = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
