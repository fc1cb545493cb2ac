/** A piece of XML as received, and the namespaces of prefixes that it does not declare itself. */
export interface RawXml {
  readonly xml: string;
  readonly namespaces?: Readonly<Record<string, string>>;
}
