/**
 * GeneralizedTime in BER, ISO 8601 in the model: the same digits with and without punctuation, so that each form
 * gives back the other exactly. Other text that a peer sends as a time reads as `#` and that text.
 */

const generalized =
  /^(\d{4})(\d\d)(\d\d)(\d\d)(?:(\d\d)(\d\d)?)?([.,]\d+)?(?:(Z)|([+-])(\d\d)(\d\d)?)?$/;

const iso =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d)(?::(\d\d)(?::(\d\d))?)?([.,]\d+)?(?:(Z|[+-]\d\d)(?::(\d\d))?)?$/;

const printable = /^[\x20-\x7e]*$/;

/**
 * The model's form of a GeneralizedTime.
 *
 * @param text - the contents as they came
 * @returns ISO 8601; `#` and the text if it is no time; undefined if it is not even printable ASCII
 */
export function isoTime(text: string): string | undefined {
  const match = generalized.exec(text);
  if (!match) return printable.test(text) ? `#${text}` : undefined;
  const [, year, month, day, hour, minute, second, fraction = '', z = '', sign, zh, zm] = match;
  const minutes = minute === undefined ? '' : `:${minute}`;
  const seconds = second === undefined ? '' : `:${second}`;
  const offset = sign === undefined ? z : `${sign}${zh}${zm === undefined ? '' : `:${zm}`}`;
  return `${year}-${month}-${day}T${hour}${minutes}${seconds}${fraction}${offset}`;
}

/**
 * The same for the usual form of fourteen digits, YYYYMMDDhhmmss, in a tenth of the time.
 *
 * @param octets - where they are
 * @param p - index of the first
 * @returns undefined if one is no digit
 */
export function isoOfDigits(octets: Uint8Array, p: number): string | undefined {
  for (let index = p; index < p + 14; index++) {
    const octet = octets[index] as number;
    if (octet < 0x30 || octet > 0x39) return undefined;
  }
  return String.fromCharCode(
    octets[p] as number,
    octets[p + 1] as number,
    octets[p + 2] as number,
    octets[p + 3] as number,
    0x2d,
    octets[p + 4] as number,
    octets[p + 5] as number,
    0x2d,
    octets[p + 6] as number,
    octets[p + 7] as number,
    0x54,
    octets[p + 8] as number,
    octets[p + 9] as number,
    0x3a,
    octets[p + 10] as number,
    octets[p + 11] as number,
    0x3a,
    octets[p + 12] as number,
    octets[p + 13] as number,
  );
}

/**
 * The contents of the GeneralizedTime for a time of the model.
 *
 * @returns undefined if the text is neither ISO 8601 (as `isoTime` gives it) nor `#` and printable ASCII that is no time
 */
export function generalizedTime(time: string): string | undefined {
  const match = iso.exec(time);
  if (match && !time.includes('Z:')) return match.slice(1).join('');
  const text = time.slice(1);
  return time.startsWith('#') && printable.test(text) && !generalized.test(text) ? text : undefined;
}

const dash = 0x2d;
const colon = 0x3a;
const letterT = 0x54;

/**
 * Writes the digits of the usual form of ISO 8601, 2026-06-23T11:00:16.
 *
 * @param time - any text
 * @param octets - where to
 * @param p - index of the first of the fourteen digits
 * @returns false if the text is not of that form
 */
export function writeDigits(time: string, octets: Uint8Array, p: number): boolean {
  const isPunctuated =
    time.length === 19 &&
    time.charCodeAt(4) === dash &&
    time.charCodeAt(7) === dash &&
    time.charCodeAt(10) === letterT &&
    time.charCodeAt(13) === colon &&
    time.charCodeAt(16) === colon;
  return (
    isPunctuated &&
    writePair(time, 0, octets, p) &&
    writePair(time, 2, octets, p + 2) &&
    writePair(time, 5, octets, p + 4) &&
    writePair(time, 8, octets, p + 6) &&
    writePair(time, 11, octets, p + 8) &&
    writePair(time, 14, octets, p + 10) &&
    writePair(time, 17, octets, p + 12)
  );
}

function writePair(time: string, at: number, octets: Uint8Array, p: number): boolean {
  const first = time.charCodeAt(at);
  const second = time.charCodeAt(at + 1);
  octets[p] = first;
  octets[p + 1] = second;
  return first >= 0x30 && first <= 0x39 && second >= 0x30 && second <= 0x39;
}
