/** Files of the schema. */
export const ofSchema = /[\\/]src[\\/]schema[\\/]/;

/** Files of the schema and the codecs: tables and straight-line code, most of it generated. */
export const ofCodecs =
  /[\\/]src[\\/](?:schema|ber|xml|(?:model|client|session|switching)[\\/]generated)[\\/]/;

/** Whether a source is in the package: what people wrote is, what the generator wrote from it is not. */
export const isPacked = (source: string): boolean =>
  /^[./\\]*src[\\/]/.test(source) && !/[\\/]generated[\\/]/.test(source);
