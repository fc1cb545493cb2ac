/**
 * Entry points that are data and stand in the package once, as CommonJS, which ES modules can import too. The schema is
 * for tools and generators; no other entry point uses it.
 */
export const onlyCommonJs: readonly string[] = ['schema/index'];

/** Files of the schema and the codecs: tables and straight-line code, most of it generated. */
export const ofCodecs =
  /[\\/]src[\\/](?:schema|ber|xml|(?:model|client|session)[\\/]generated)[\\/]/;

/** Whether a source is in the package: what people wrote is, what the generator wrote from it is not. */
export const isPacked = (source: string): boolean =>
  /^[./\\]*src[\\/]/.test(source) && !/[\\/]generated[\\/]/.test(source);
