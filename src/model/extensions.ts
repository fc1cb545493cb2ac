import type { Catalogue } from '../schema/catalogue.js';
import { extendedCatalogue } from '../schema/extended.js';
import type { Extension } from '../schema/extension.js';
import { standardCatalogue } from '../schema/standard.js';
import { UsageError } from './errors.js';

/**
 * CSTA with the extensions that options name.
 *
 * @throws UsageError `bad-argument` if they contradict CSTA or each other
 */
export function catalogueWith(extensions: readonly Extension[] | undefined): Catalogue {
  if (extensions === undefined) return standardCatalogue();
  try {
    return extendedCatalogue(extensions);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'extensions are given as a list';
    throw new UsageError('bad-argument', reason, { cause });
  }
}
