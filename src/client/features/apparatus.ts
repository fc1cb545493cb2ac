import { CstaServiceError, EncodeError } from '../../model/errors.js';
import type { AuditoryApparatusID } from '../../model/generated/physical-device.js';
import type { FeatureDevice, FeatureLink, FeatureOptions } from './feature-link.js';

/** Finds the auditory apparatus of a telephone that is meant where none is named. */
export type ApparatusFinder = (options?: FeatureOptions) => Promise<AuditoryApparatusID>;

/**
 * The first apparatus that the switch lists, asked for once. Where it has no such list, the one without a name, as the
 * telephones of Phase I have it.
 *
 * @param named - the apparatus, where the program knows it
 */
export function apparatusFinder(
  link: FeatureLink,
  { id: device }: FeatureDevice,
  named?: AuditoryApparatusID,
): ApparatusFinder {
  let found = named;
  return async (options) => {
    if (found !== undefined) return found;
    try {
      const { auditoryApparatusList: list } = await link.request(
        'GetAuditoryApparatusInformation',
        { device },
        options,
      );
      found = list[0]?.auditoryApparatus ?? '';
    } catch (error) {
      // Neither the switch nor the phase of the link knows more than one.
      if (!(error instanceof CstaServiceError || error instanceof EncodeError)) throw error;
      found = '';
    }
    return found;
  };
}
