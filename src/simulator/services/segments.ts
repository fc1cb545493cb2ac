import type { Work } from '../work.js';

/** One of the messages that a list is divided among. */
export interface Segment<Row> {
  readonly serviceCrossRefID: string;
  readonly segmentID: number;
  readonly lastSegment: boolean;
  readonly snapshotData: readonly Row[];
}

/**
 * Divides a snapshot among messages that follow the answer, where the PBX is set up so; undefined if the answer is to
 * hold it all. A snapshot without rows is one segment without rows.
 *
 * @param rows - what the snapshot tells
 */
export function segmentsOf<Row>(
  { settings, ids }: Work,
  rows: readonly Row[],
): readonly [Segment<Row>, ...Segment<Row>[]] | undefined {
  const { snapshotSegment: size } = settings;
  if (size === undefined) return undefined;
  const serviceCrossRefID = ids.next('snapshot');
  const count = Math.max(1, Math.ceil(rows.length / size));
  const segment = (index: number): Segment<Row> => ({
    serviceCrossRefID,
    segmentID: index + 1,
    lastSegment: index + 1 === count,
    snapshotData: rows.slice(index * size, (index + 1) * size),
  });
  return [segment(0), ...Array.from({ length: count - 1 }, (_, index) => segment(index + 1))];
}
