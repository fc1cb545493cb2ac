import type { Party } from '../client/picture/party.js';
import type { Paint } from './colour.js';
import { printable } from './printable.js';

/** A call as the table shows it. */
export interface TableCall {
  readonly callID?: string | undefined;
  readonly startedAt?: number | undefined;
  readonly answeredAt?: number | undefined;
  readonly calling?: Party | undefined;
  readonly called?: Party | undefined;
  readonly connections: readonly TableConnection[];
}

/** Who takes part in it. */
export interface TableConnection {
  readonly party: Party;
  readonly state?: string | undefined;
  readonly phase?: string | undefined;
}

/** Somebody, in a word: name and number where both are known. */
export function partyText(party: Party | undefined): string {
  if (!party) return '?';
  const { name, number, uri, kind } = party;
  if (name !== undefined && number !== undefined) return printable(`${name} <${number}>`);
  return printable(name ?? number ?? uri ?? kind);
}

const connectionText = ({ party, state, phase }: TableConnection): string =>
  `${partyText(party)} ${phase ?? state ?? 'state unknown'}`;

/** What a call is, in one line without its times: `call 1  100 → 200  100 talking, 200 talking`. */
export function callLine(call: TableCall): string {
  const { callID = '?', calling, called, connections } = call;
  const who = `${partyText(calling)} → ${partyText(called)}`;
  const where = connections.map(connectionText).join(', ');
  return `call ${printable(callID)}  ${who}  ${where}`.trimEnd();
}

/** How long something has been, from its beginning: `0:05`, `1:02:03`. */
export function duration(from: number | undefined, now: number): string {
  if (from === undefined) return '';
  const seconds = Math.max(0, Math.floor((now - from) / 1000));
  const rest = String(seconds % 60).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${rest}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest}`;
}

/** How the table is to look. */
export interface TableLook {
  readonly now: number;
  readonly columns: number;
  /** How many lines there may be. */
  readonly rows: number;
  readonly paint: Paint;
}

const HEAD = ['CALL', 'SINCE', 'TALKING', 'FROM', 'TO', 'CONNECTIONS'];
const GAP = '  ';

/** The calls as lines of a table that fits a terminal. */
export function tableLines(calls: readonly TableCall[], look: TableLook): string[] {
  const { now, columns, rows, paint } = look;
  if (calls.length === 0) return ['no calls'];
  const room = Math.max(1, rows - 2);
  const shown = calls.length > room ? calls.slice(0, room - 1) : calls;
  const cells = shown.map((call) => [
    printable(call.callID ?? '?'),
    duration(call.startedAt, now),
    duration(call.answeredAt, now),
    partyText(call.calling),
    partyText(call.called),
    call.connections.map(connectionText).join(', '),
  ]);
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    cut(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(GAP)
        .trimEnd(),
      columns,
    );
  const hidden = calls.length - shown.length;
  return [
    paint('bold', line(HEAD)),
    ...cells.map((row, index) => paint(isTalking(shown[index]) ? 'green' : 'yellow', line(row))),
    ...(hidden > 0 ? [paint('dim', cut(`… and ${hidden} more`, columns))] : []),
  ];
}

const isTalking = (call: TableCall | undefined): boolean => call?.answeredAt !== undefined;

const cut = (text: string, columns: number): string =>
  text.length > columns ? `${text.slice(0, Math.max(0, columns - 1))}…` : text;
