/** A path among the members of Phase I without what the model does not have. */
export const modelPath = (path: string): string =>
  path.replace(/^Phase1/, '').replace(/\.(?:argument|result|alone|extended|value)(?!\w)/g, '');
