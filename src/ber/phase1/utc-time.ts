/**
 * UTCTime in CSTA Phase I, ISO 8601 in the model. Its two digits of the year stand for 1950 to 2049. Other text that a
 * peer sends as a time reads as `#` and that text.
 */

const utc = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-]\d\d)(\d\d))$/;

const iso =
  /^(19[5-9]\d|20[0-4]\d)-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:(Z)|([+-]\d\d):(\d\d))$/;

const printable = /^[\x20-\x7e]*$/;

/**
 * The model's form of a UTCTime.
 *
 * @param text - the contents as they came
 * @returns ISO 8601; `#` and the text if it is no time; undefined if it is not even printable ASCII
 */
export function isoOfUtc(text: string): string | undefined {
  const match = utc.exec(text);
  if (!match) return printable.test(text) ? `#${text}` : undefined;
  const [, year = '', month, day, hour, minute, second, z, zoneHour, zoneMinute] = match;
  const century = Number(year) < 50 ? '20' : '19';
  const seconds = second === undefined ? '' : `:${second}`;
  const zone = z ?? `${zoneHour}:${zoneMinute}`;
  return `${century}${year}-${month}-${day}T${hour}:${minute}${seconds}${zone}`;
}

/**
 * The contents of the UTCTime for a time of the model.
 *
 * @returns undefined if it has none
 */
export function utcOfIso(time: string): string | undefined {
  const match = iso.exec(time);
  if (match) return match.slice(1).join('').slice(2);
  const text = time.slice(1);
  return time.startsWith('#') && printable.test(text) && !utc.test(text) ? text : undefined;
}
