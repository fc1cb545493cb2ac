import { DecodeError, type DecodeErrorCode } from '../model/errors.js';
import { BerReader } from './reader.js';

/** Errors that are about one element, and say nothing against those around it. */
const ofOneElement: ReadonlySet<DecodeErrorCode> = new Set([
  'bad-value',
  'bad-tag',
  'missing-member',
]);

/** Each costs one more reading of the message. */
const most = 20;

/** An identifier octet that no type of CSTA has: [PRIVATE 30]. With it an element is one that is not known. */
const UNKNOWN = 0xde;
const CONSTRUCTED = 0x20;
const LONG_TAG = 0x1f;

const walking = { strict: false, maxDepth: 100, maxListLength: 0 };

/** An element, by offsets. */
interface Place {
  readonly start: number;
  readonly contents: number;
  readonly end: number;
  readonly tag: number;
}

/**
 * Octets of a message some of whose elements cannot be read. These are given an unknown tag, so that reading again keeps
 * them as unknown elements in their places.
 */
export class PassedOver {
  /** The octets to read: a copy. */
  readonly octets: Uint8Array;
  readonly #original: Uint8Array;
  /** The tag that each element has that is passed over, by where it begins. */
  readonly tags = new Map<number, number>();
  /** Why each is passed over. */
  readonly #causes = new Map<number, DecodeError>();

  constructor(original: Uint8Array) {
    this.#original = original;
    this.octets = original.slice();
  }

  /** What is wrong with the elements that are passed over. */
  get causes(): ReadonlySet<DecodeError> {
    return new Set(this.#causes.values());
  }

  /** Whether an element is passed over that begins at an offset. */
  has(offset: number): boolean {
    return this.#causes.has(offset);
  }

  /**
   * Passes over the element that an error is about; if that has been done, and what surrounds it cannot do without it,
   * over that.
   *
   * @returns the error that remains if the message itself cannot do without it
   */
  passOver(error: DecodeError): DecodeError | undefined {
    if (!ofOneElement.has(error.code)) return error;
    const around = elementsAround(this.octets, error);
    let cause = this.#causeWithin(around.at(-1)) ?? error;
    while (this.has(around.at(-1)?.start ?? -1)) {
      cause = this.#causes.get(around.pop()?.start ?? -1) ?? cause;
    }
    const unreadable = around.pop();
    // The outermost element is the message.
    if (unreadable === undefined || around.length === 0 || this.#causes.size >= most) return cause;
    const { start, tag } = unreadable;
    const identifier = this.octets[start] ?? 0;
    const isLong = (identifier & LONG_TAG) === LONG_TAG;
    this.octets[start] = UNKNOWN | (identifier & CONSTRUCTED) | (isLong ? 1 : 0);
    this.#causes.set(start, cause);
    this.tags.set(start, tag);
    return undefined;
  }

  /** Why an element within another is passed over, if there is one. */
  #causeWithin(place: Place | undefined): DecodeError | undefined {
    if (place === undefined) return undefined;
    for (const [start, cause] of this.#causes) {
      if (start > place.start && start < place.end) return cause;
    }
    return undefined;
  }

  /** Gives the elements their own tags again: what was read of them are views of the octets. */
  restore(): void {
    for (const start of this.#causes.keys()) this.octets[start] = this.#original[start] ?? 0;
  }
}

/** The element that an error is about, and before it those that it is in, outermost first; none if it is not found. */
function elementsAround(octets: Uint8Array, { code, offset = 0 }: DecodeError): Place[] {
  // What is missing is missing from the contents of an element.
  const isMissing = code === 'missing-member';
  const around: Place[] = [];
  const reader = new BerReader(octets, walking);
  try {
    let limit = octets.length;
    for (let tag = reader.next(limit); tag >= 0; tag = reader.next(limit)) {
      const place = { start: reader.start, contents: reader.pos, end: reader.end, tag };
      if (offset === (isMissing ? place.contents : place.start)) return [...around, place];
      const isWithin =
        offset > place.start && (isMissing ? offset <= place.end : offset < place.end);
      if (isWithin && reader.constructed !== 0) {
        around.push(place);
        limit = place.end;
      } else reader.raw();
    }
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
  }
  return [];
}
