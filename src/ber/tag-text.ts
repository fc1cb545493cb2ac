const universal = new Map([
  [0x01, 'BOOLEAN'],
  [0x02, 'INTEGER'],
  [0x03, 'BIT STRING'],
  [0x04, 'OCTET STRING'],
  [0x05, 'NULL'],
  [0x06, 'OBJECT IDENTIFIER'],
  [0x08, 'EXTERNAL'],
  [0x0a, 'ENUMERATED'],
  [0x0c, 'UTF8String'],
  [0x10, 'SEQUENCE'],
  [0x11, 'SET'],
  [0x16, 'IA5String'],
  [0x18, 'GeneralizedTime'],
  [0x1a, 'VisibleString'],
]);

/** A tag as people write it. */
export function tagText(tag: number): string {
  const name = universal.get(tag);
  if (name !== undefined) return name;
  const number = tag > 0xff ? tag >> 8 : tag & 0x1f;
  switch (tag & 0xc0) {
    case 0x40:
      return `[APPLICATION ${number}]`;
    case 0x80:
      return `[${number}]`;
    case 0xc0:
      return `[PRIVATE ${number}]`;
    default:
      return `[UNIVERSAL ${number}]`;
  }
}
