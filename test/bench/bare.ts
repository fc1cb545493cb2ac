/** What could not be done with less: a walk over tags and lengths, and a scan for the tags of a document. */

/** Walks over all TLVs, and counts them. */
export function walkTlvs(octets: Uint8Array, from = 0, to = octets.length): number {
  let count = 0;
  let at = from;
  while (at < to) {
    const constructed = ((octets[at] ?? 0) & 0x20) !== 0;
    let first = octets[at] ?? 0;
    at++;
    if ((first & 0x1f) === 0x1f) {
      do first = octets[at++] ?? 0;
      while (first & 0x80);
    }
    let length = octets[at++] ?? 0;
    if (length & 0x80) {
      const size = length & 0x7f;
      length = 0;
      for (let index = 0; index < size; index++) length = length * 256 + (octets[at++] ?? 0);
    }
    count++;
    if (constructed) count += walkTlvs(octets, at, at + length);
    at += length;
  }
  return count;
}

/** Finds every tag of a document and takes its name out. */
export function scanTags(text: string): number {
  let count = 0;
  let length = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const end = text.indexOf('>', at);
    if (end === -1) break;
    length += text.slice(at + 1, end).length;
    count++;
    at = end;
  }
  return count + length;
}
