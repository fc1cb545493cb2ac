/** One message between a client and the PBX. */
export interface Rung {
  readonly side: 'left' | 'right';
  readonly towards: 'pbx' | 'client';
  readonly text: string;
}

const lane = 46;
const blank = ' '.repeat(lane);

/** The head of a ladder with the PBX between two clients. */
export function ladderHead(left: string, right: string): string {
  return `${left}${' '.repeat(Math.max(1, lane + 2 - left.length - 1))}PBX${right.padStart(lane + 1)}\n`;
}

/** One rung: an arrow in the lane of its side, with the message written on it. */
export function ladderRung({ side, towards, text }: Rung): string {
  const rightwards = (side === 'left') === (towards === 'pbx');
  const arrow = arrowOf(text, rightwards);
  const [left, right] = side === 'left' ? [arrow, blank] : [blank, arrow];
  return `${`|${left}|${right}|`.trimEnd()}\n`;
}

/** A line that says what comes next. */
export const ladderNote = (text: string): string => `\n${text}\n`;

/** The head of a ladder of one client and its switch, with room for the time on the left. */
export const recordingHead = (client: string, pbx: string): string =>
  `${' '.repeat(timeWidth)}${client.padEnd(Math.max(wideLane + 2 - pbx.length, client.length + 1))}${pbx}\n`;

/** One rung of such a ladder: the time, and an arrow with the message on it. */
export const recordingRung = (time: string, towards: Rung['towards'], text: string): string =>
  `${time.padEnd(timeWidth)}|${arrowOf(text, towards === 'pbx', wideLane)}|\n`;

/** What is told between the rungs. */
export const recordingNote = (time: string, text: string): string =>
  `${time.padEnd(timeWidth)}  ${text}\n`;

const timeWidth = 14;
const wideLane = 64;

function arrowOf(text: string, rightwards: boolean, width = lane): string {
  const room = width - 6;
  const label = text.length > room ? `${text.slice(0, room - 1)}…` : text;
  const line = '-'.repeat(width - label.length - 5);
  return rightwards ? `-- ${label} ${line}>` : `<${line} ${label} --`;
}
