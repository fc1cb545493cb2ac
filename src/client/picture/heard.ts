import type { Event } from '../../model/message.js';
import type { Stream } from './live.js';
import type { Particulars } from './news.js';

/** An event with what is known of where it came from. */
export interface Heard {
  readonly event: Event;
  readonly stream: Stream;
  readonly particulars: Particulars;
}
