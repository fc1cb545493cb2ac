/** The reader's and writer's methods for simple values as functions, for lists of them. */

import type { XmlReader } from './reader.js';
import type { XmlWriter } from './writer.js';

export const readText = (r: XmlReader): string => r.text();
export const readInteger = (r: XmlReader): number => r.integer();

export const writeText = (w: XmlWriter, name: string, value: string): void => w.text(name, value);
export const writeInteger = (w: XmlWriter, name: string, value: number): void =>
  w.integer(name, value);
