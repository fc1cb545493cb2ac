import { generateKeyPairSync, sign } from 'node:crypto';

/** A self-signed certificate and its key, in PEM. */
export interface TestCertificate {
  readonly cert: string;
  readonly key: string;
}

/**
 * Makes a throw-away certificate, so that no key lies in the tree and none runs out.
 *
 * @param names - the host names and, as `IP:127.0.0.1`, the addresses that it is for
 * @param days - from now on, how long it is valid; below 0 it has run out
 */
export function makeCertificate(names: readonly string[], days = 1): TestCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
  const commonName = sequence(oid(0x55, 0x04, 0x03), value(0x0c, text(names.join())));
  const name = sequence(value(0x31, commonName));
  const body = sequence(
    value(0xa0, integer(2)),
    integer(Date.now()),
    ecdsaWithSha256,
    name,
    sequence(time(-2), time(days)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    value(0xa3, sequence(subjectAltNames(names))),
  );
  const signature = sign('sha256', body, privateKey);
  const certificate = sequence(body, ecdsaWithSha256, value(0x03, [Uint8Array.of(0), signature]));
  return {
    cert: pem('CERTIFICATE', certificate),
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
  };
}

function subjectAltNames(names: readonly string[]): Uint8Array {
  const general = names.map((name) =>
    name.startsWith('IP:')
      ? value(0x87, Uint8Array.from(name.slice(3).split('.'), Number))
      : value(0x82, text(name)),
  );
  return sequence(oid(0x55, 0x1d, 0x11), value(0x04, sequence(...general)));
}

function value(tag: number, contents: Uint8Array | readonly Uint8Array[]): Uint8Array {
  const octets = Buffer.concat(contents instanceof Uint8Array ? [contents] : contents);
  const { length } = octets;
  const header = length < 128 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Uint8Array.from(header), octets]);
}

function sequence(...items: readonly Uint8Array[]): Uint8Array {
  return value(0x30, items);
}

function oid(...octets: readonly number[]): Uint8Array {
  return value(0x06, Uint8Array.from(octets));
}

function integer(number: number): Uint8Array {
  const digits = number.toString(16);
  const octets = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
  // DER takes the shortest form in which the number is not negative.
  return value(0x02, (octets[0] ?? 0) < 0x80 ? octets : [Uint8Array.of(0), octets]);
}

function time(days: number): Uint8Array {
  const iso = new Date(Date.now() + days * 86_400_000).toISOString();
  return value(0x18, text(`${iso.slice(0, 19).replace(/\D/g, '')}Z`));
}

function text(characters: string): Uint8Array {
  return Buffer.from(characters, 'utf8');
}

function pem(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
