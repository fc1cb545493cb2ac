import { hexOf } from '../model/hex.js';
import { toJson, toJsonValue } from '../model/json.js';
import type { Message } from '../model/message.js';
import type { ExitCode, OptionValues } from './command.js';
import { describeBriefly } from './describe.js';
import type { CommandIo } from './io.js';
import { recordingHead, recordingNote, recordingRung } from './ladder.js';
import { jsonLine, printable } from './printable.js';
import { hintsOf, type Recorded, readRecorded } from './recorded.js';
import { timeOfDay } from './stamp.js';
import { treeForm } from './tree.js';

/** Shows what stands in a recording: as JSON, as trees of elements, or as a ladder. */
export async function showRecording(
  octets: Uint8Array,
  options: OptionValues,
  io: CommandIo,
): Promise<ExitCode> {
  const recorded = readRecorded(octets, hintsOf(options));
  if (options.flag('ladder')) showLadder(recorded, io);
  else if (options.flag('tree')) await showTrees(recorded, options, io);
  else showMessages(recorded, options, io);
  let unreadable = 0;
  for (const one of recorded) if (one.what === 'frame' && one.error) unreadable++;
  if (unreadable > 0) io.err(`csta: ${unreadable} frames of the recording cannot be read\n`);
  return unreadable > 0 ? 1 : 0;
}

function showMessages(recorded: readonly Recorded[], options: OptionValues, io: CommandIo): void {
  for (const one of recorded) {
    const { at, number, what } = one;
    const value = { at: new Date(at).toISOString(), link: number, what, ...shown(one) };
    io.out(options.flag('json') ? jsonLine(value) : indented(value));
  }
}

/** JSON over several lines without other control characters. */
const indented = (value: object): string =>
  `${JSON.stringify(value, null, 2).split('\n').map(printable).join('\n')}\n`;

function shown(one: Recorded): object {
  if (one.what === 'opened') {
    const { peer, address } = one.link;
    return { peer, address };
  }
  if (one.what !== 'frame') return { error: one.error?.message };
  const { towards, message, association, error, octets } = one;
  if (message) return { what: 'message', towards, message: toJson(message) };
  if (association) return { what: 'association', towards, association: toJsonValue(association) };
  return { towards, octets: hexOf(octets), error: error?.toJSON() };
}

async function showTrees(
  recorded: readonly Recorded[],
  options: OptionValues,
  io: CommandIo,
): Promise<void> {
  const forms = { ber: await treeForm('ber', options), xml: await treeForm('xml', options) };
  for (const one of recorded) {
    if (one.what !== 'frame') continue;
    const { at, number, towards, octets, link } = one;
    const trees =
      link.encoding === 'ber' ? forms.ber.ofLine(hexOf(octets)) : forms.xml.ofFile(octets);
    for (const { text, json } of trees) {
      if (options.flag('json')) {
        io.out(jsonLine({ at: new Date(at).toISOString(), link: number, towards, elements: json }));
      } else io.out(`${timeOfDay(at)}  link ${number}  to the ${towards}\n${text}\n`);
    }
  }
}

function showLadder(recorded: readonly Recorded[], io: CommandIo): void {
  const links = new Set(recorded.map(({ number }) => number)).size;
  let last = 0;
  for (const one of recorded) {
    const { at, number, link } = one;
    const isOther = number !== last;
    last = number;
    if (one.what === 'opened' || (isOther && links > 1)) {
      const [client, pbx] = link.role === 'client' ? ['client', link.peer] : [link.peer, 'switch'];
      const which = links > 1 ? `link ${number}: ` : '';
      io.out(
        `${at === recorded[0]?.at ? '' : '\n'}${recordingHead(which + printable(client ?? ''), printable(pbx ?? ''))}`,
      );
    }
    if (one.what === 'frame') {
      const towards = one.towards === 'switch' ? 'pbx' : 'client';
      io.out(recordingRung(timeOfDay(at), towards, textOf(one)));
    } else if (one.what !== 'opened') {
      const why = one.error ? `: ${one.error.message}` : '';
      const what = one.what === 'closed' ? 'the link is closed' : 'the frame was not sent';
      io.out(recordingNote(timeOfDay(at), printable(what + why)));
    }
  }
}

function textOf(frame: Recorded & { readonly what: 'frame' }): string {
  const { message, association, error } = frame;
  // What lacks members is described as far as it goes.
  if (message) return describeBriefly(message as Message);
  return printable(association?.apdu ?? `? ${error?.message ?? ''}`);
}
