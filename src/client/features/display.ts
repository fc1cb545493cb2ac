import type { DisplayListItem } from '../../model/generated/physical-device.js';
import type { Unlisten } from '../../session/event-listeners.js';
import { type FeatureDevice, type FeatureLink, type FeatureOptions, hear } from './feature-link.js';

/** What a display shows. */
export interface DisplayContents {
  /** Name of the display, where the telephone has several. */
  readonly display?: string;
  /** Its rows, from the top, each without the spaces at its end. */
  readonly rows: readonly string[];
  /** How many characters a row holds. */
  readonly columns: number;
}

/** Where on a display to write. */
export interface DisplayPlace extends FeatureOptions {
  /** Which display. Default: the only one. */
  readonly display?: string | undefined;
  /** Number of characters before the text, from the upper left corner, row by row. Default 0. */
  readonly offset?: number | undefined;
}

/** The display of a telephone (ECMA-269 21.1.4, 21.1.15). */
export interface Display {
  /**
   * Asks what the display shows, or the first where there are several; undefined where there is none.
   *
   * @throws as every request
   */
  get(
    options?: Pick<DisplayPlace, 'display'> & FeatureOptions,
  ): Promise<DisplayContents | undefined>;
  /**
   * Writes a text; what does not fit is cut off, and an empty one clears the display from `offset` on.
   *
   * @throws as every request
   */
  set(text: string, place?: DisplayPlace): Promise<void>;
  /** Calls a listener whenever a display of the device shows something else. */
  onChange(listener: (contents: DisplayContents) => void): Unlisten;
}

/** The display of a telephone. */
export function displayOf(link: FeatureLink, device: FeatureDevice): Display {
  return {
    get: async ({ display, ...options } = {}) => {
      const request = { device: device.id, ...(display !== undefined && { display }) };
      const [first] = (await link.request('GetDisplay', request, options)).displayList;
      return first && contentsOf(first);
    },
    set: async (contentsOfDisplay, { display, offset, ...options } = {}) => {
      const request = {
        device: device.id,
        contentsOfDisplay,
        ...(display !== undefined && { display }),
        ...(offset !== undefined && { offset }),
      };
      await link.request('SetDisplay', request, options);
    },
    onChange: (listener) =>
      hear(
        link,
        'DisplayUpdatedEvent',
        (event) => device.isSame(event.device),
        (event) => listener(contentsOf(event)),
      ),
  };
}

/** The rows of a display, which are told as one text with all their spaces. */
function contentsOf({
  displayID: display,
  logicalRows,
  logicalColumns: columns,
  contentsOfDisplay: text,
}: Pick<DisplayListItem, 'logicalRows' | 'logicalColumns' | 'contentsOfDisplay'> & {
  readonly displayID?: string;
}): DisplayContents {
  const characters = [...text];
  // Not more than there are characters for, whatever the switch says of its size.
  const count = Math.min(logicalRows, Math.ceil(characters.length / Math.max(1, columns)));
  const rows = Array.from({ length: Math.max(0, count) }, (_, row) =>
    characters
      .slice(row * columns, (row + 1) * columns)
      .join('')
      .trimEnd(),
  );
  return { ...(display !== undefined && { display }), rows, columns };
}
