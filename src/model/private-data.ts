import type { Extension } from '../schema/extension.js';
import type { CodecReport, Extending } from './codec.js';
import { DecodeError, EncodeError } from './errors.js';
import type { PrivateDatumOf } from './extension-types.js';
import type { CSTAPrivateData } from './hand-written.js';
import { didYouMean } from './near-names.js';

/** How private data is read. */
export interface PrivateDataOptions<Extensions extends readonly Extension[] = readonly Extension[]>
  extends Required<Extending<Extensions>> {
  /** Makes it a DecodeError if a datum of the extensions is not as they describe it. Default false. */
  readonly strict?: boolean;
  /** Called for every leniency used, and for every datum that is not as the extensions describe it. */
  readonly report?: CodecReport;
}

/** Private data that no extension describes, or that is not as one describes it. */
export interface UnreadDatum {
  readonly type?: undefined;
  /** The data as they came. */
  readonly data: CSTAPrivateData;
}

/** A datum of private data: `type` tells which, and is undefined where no extension describes it. */
export type ReadDatum<Extensions extends readonly Extension[]> =
  | PrivateDatumOf<Extensions[number]>
  | UnreadDatum;

/** A datum of any extension. */
export interface AnyDatum {
  readonly type: string;
  readonly value: unknown;
}

/**
 * Reads a datum, and leaves what cannot be read as it came.
 *
 * @param read - reads it; undefined where no extension describes it
 */
export function readOrLeave(
  data: CSTAPrivateData,
  { strict = false, report }: Omit<PrivateDataOptions, 'extensions'>,
  read: () => AnyDatum | undefined,
): AnyDatum | UnreadDatum {
  try {
    return read() ?? { data };
  } catch (error) {
    if (strict || !(error instanceof DecodeError)) throw error;
    const { code, path = '', reason, offset } = error;
    report?.({ code, path, message: reason, ...(offset === undefined ? {} : { offset }) });
    return { data };
  }
}

/**
 * Finds a datum that is to be written.
 *
 * @param data - what can be written, by name
 * @param encoding - in which encoding
 * @throws EncodeError `unknown-message` if no extension has it, `no-form` if the encoding does not
 */
export function datumToWrite<Form>(
  data: ReadonlyMap<string, Form | undefined>,
  type: string,
  encoding: 'BER' | 'XML',
): Form {
  if (!data.has(type)) {
    const near = didYouMean(String(type), [...data.keys()]);
    throw new EncodeError(
      'unknown-message',
      `no private datum has the name ${JSON.stringify(type)}${near}`,
    );
  }
  const form = data.get(type);
  if (form === undefined) throw new EncodeError('no-form', `${encoding} has no datum ${type}`);
  return form;
}
