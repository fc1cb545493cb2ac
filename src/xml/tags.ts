/** What is written of one member, ready to be written. */
export class Tag {
  /** The start tag. */
  readonly open: string;
  /** The end tag. */
  readonly close: string;
  /** The tag of an element without content. */
  readonly empty: string;
  /** The start tag but for its end. */
  readonly head: string;
  /** The whole element if it says `true`, and if it says `false`. */
  readonly yes: string;
  readonly no: string;
  /** The attribute up to its value, with a space in front. */
  readonly attribute: string;
  /** What stands in a document up to the root's own attributes, if this is the root; by edition, made as they are met. */
  readonly roots: string[] = [];
  /** Whole elements, or attributes, by the value of an enumeration; made as they are met. */
  readonly valued = new Map<unknown, string>();

  constructor(name: string, prefix: string) {
    const qualified = prefix === '' ? name : `${prefix}:${name}`;
    this.open = `<${qualified}>`;
    this.close = `</${qualified}>`;
    this.empty = `<${qualified}/>`;
    this.head = `<${qualified}`;
    this.yes = `${this.open}true${this.close}`;
    this.no = `${this.open}false${this.close}`;
    this.attribute = ` ${name}="`;
  }
}
