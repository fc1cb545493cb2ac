import type { PictureChange } from '../../../src/client/picture/changes.js';
import { createPicture } from '../../../src/client/picture/create-picture.js';
import type { PictureInput } from '../../../src/client/picture/inputs.js';
import { readInputLines } from '../../../src/client/picture/json-lines.js';
import type { Picture } from '../../../src/client/picture/picture.js';
import type { ConnectionRecord } from '../../../src/client/picture/records.js';
import type { PictureOptions } from '../../../src/client/picture/state.js';

/** What a story says that is no input: how it begins, and what has been told since the last such line. */
interface Words {
  readonly story?: string;
  readonly options?: PictureOptions;
  readonly told?: readonly string[];
  readonly odd?: readonly string[];
  readonly wants?: readonly string[];
}

/** What a picture has told in a story, beside what the story says. */
export interface Chapter {
  readonly expected: Words;
  readonly actual: Words;
}

/** Tells a story to a picture: lines of inputs, and between them what those lead to. */
class Story {
  readonly #picture: Picture;
  readonly #names = new Map<string, string>();
  #told: string[] = [];
  #odd: string[] = [];
  #wants: string[] = [];

  constructor(options: PictureOptions = {}) {
    this.#picture = createPicture(options);
  }

  get picture(): Picture {
    return this.#picture;
  }

  apply(input: PictureInput): void {
    const { changes, oddities, wanted } = this.#picture.apply(input);
    this.#told.push(...changes.flatMap((change) => this.#line(change)));
    this.#odd.push(...oddities.map(({ what }) => what));
    for (const want of wanted) {
      this.#wants.push(
        want.of === 'device' ? `device ${want.device}` : `call ${this.#name(want.call)}`,
      );
    }
  }

  /** What has come of the inputs since the last time. */
  words(): Required<Pick<Words, 'told' | 'odd' | 'wants'>> {
    const words = { told: this.#told, odd: this.#odd, wants: this.#wants };
    [this.#told, this.#odd, this.#wants] = [[], [], []];
    return words;
  }

  /** Calls are named in the order in which they are told of: A, B, ... */
  #name(id: string): string {
    const name = this.#names.get(id) ?? String.fromCharCode(65 + this.#names.size);
    this.#names.set(id, name);
    return name;
  }

  #line(change: PictureChange): string[] {
    switch (change.kind) {
      case 'connection': {
        const { was, now, call } = change;
        if (was && stateOf(was) === stateOf(now) && was.call === now.call) return [];
        const why = now.endReason === undefined ? '' : ` (${now.endReason})`;
        return [`${this.#name(call.id)}: ${whoseIs(now)} ${stateOf(now)}${why}`];
      }
      case 'merged':
        return [`${this.#name(change.call.id)} becomes ${this.#name(change.into.id)}`];
      case 'ended': {
        const unseen = change.endedBetween ? ', unseen' : '';
        return [`${this.#name(change.call.id)} ended: ${change.reason}${unseen}`];
      }
      case 'begun':
      case 'unobserved':
        return [`${this.#name(change.call.id)} ${change.kind}`];
      default:
        return change.sameBecause ? [`${change.kind}, the same because ${change.sameBecause}`] : [];
    }
  }
}

function whoseIs({ party, direction }: ConnectionRecord): string {
  return `${party.number ?? party.kind}${direction ? ` (${direction})` : ''}`;
}

function stateOf({ phase, state }: ConnectionRecord): string {
  return phase ?? state ?? 'unknown';
}

/** Plays a story that stands in lines. */
export function playStory(text: string): Chapter[] {
  const chapters: Chapter[] = [];
  let story = new Story();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [input] = readInputLines(line);
    if (input) {
      story.apply(input);
      continue;
    }
    const expected = JSON.parse(line) as Words;
    if (expected.story !== undefined) story = new Story(expected.options);
    else chapters.push({ expected, actual: story.words() });
  }
  return chapters;
}
