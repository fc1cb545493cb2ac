import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  callLine,
  duration,
  partyText,
  type TableCall,
  tableLines,
} from '../../src/cli/calls-table.js';
import { plain } from '../../src/cli/colour.js';
import { commands } from '../../src/cli/commands.js';
import { run } from '../../src/cli/run.js';
import { csta, type Running, start } from './support.js';

const ESCAPE = '\u001b';

const ringing: TableCall = {
  callID: '1',
  startedAt: 1_000,
  calling: { kind: 'device', number: '100', name: 'Ann' },
  called: { kind: 'device', number: '200' },
  connections: [
    { party: { kind: 'device', number: '100' }, state: 'connected', phase: 'ringing' },
    { party: { kind: 'restricted' }, state: 'alerting' },
  ],
};
const talking: TableCall = { ...ringing, callID: '22', answeredAt: 60_000 };
const look = { now: 66_000, columns: 100, rows: 24, paint: plain };

describe('the table of calls', () => {
  it('tells who calls whom, for how long, and what all are doing', () => {
    expect(tableLines([ringing, talking], look)).toEqual([
      'CALL  SINCE  TALKING  FROM       TO   CONNECTIONS',
      '1     1:05            Ann <100>  200  100 ringing, restricted alerting',
      '22    1:05   0:06     Ann <100>  200  100 ringing, restricted alerting',
    ]);
    expect(tableLines([], look)).toEqual(['no calls']);
  });

  it.each([10, 30, 60])(
    'is no wider than %i columns, and no higher than the terminal',
    (columns) => {
      const many = Array.from({ length: 50 }, () => talking);
      const lines = tableLines(many, { ...look, columns, rows: 10 });
      expect(lines.length).toBeLessThan(10);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
      expect(tableLines(many, { ...look, rows: 10 }).at(-1)).toBe('… and 43 more');
    },
  );

  it('has no control characters of the wire', () => {
    const evil: TableCall = {
      callID: '\u001b[2J',
      calling: { kind: 'device', number: '1\n2' },
      connections: [],
    };
    for (const text of [...tableLines([evil], look), callLine(evil)]) {
      expect(text.includes(ESCAPE) || text.includes('\n')).toBe(false);
    }
  });

  it.each([
    [undefined, ''],
    [5_000, '0:05'],
    [3_600_000 + 62_000, '1:01:02'],
  ])('%s is %s', (ms, expected) => {
    expect(duration(ms === undefined ? undefined : 0, ms ?? 0)).toBe(expected);
  });

  it('says of a party what is known', () => {
    expect(partyText(undefined)).toBe('?');
    expect(partyText({ kind: 'notKnown' })).toBe('notKnown');
    expect(partyText({ kind: 'public', uri: 'sip:a@b' })).toBe('sip:a@b');
  });
});

describe('csta calls', { timeout: 60_000 }, () => {
  let pbx: Running;
  let url = '';
  beforeAll(async () => {
    pbx = start(['simulate', '--listen', 'tcp://127.0.0.1:0?encoding=ber', '--devices', '100-103']);
    url = (await pbx.line(/^listening/)).replace('listening ', '');
  }, 30_000);
  afterAll(() => {
    pbx.process.kill('SIGKILL');
  });

  it('has a line for each change where there is no terminal, and ends with the link', async () => {
    const calls = start(['calls', url, '100', '101', '9999']);
    await calls.line(/^watching 2 devices/);
    const json = start(['calls', url, '100', '--json', '--timestamps']);
    await json.line(/^watching/);
    await csta(['call', url, '100', '101']);
    await calls.line(/^call \S+ {2}100 → 101 {2}100 ringing, 101 ringing$/);
    await csta(['answer', url, '101']);
    await calls.line(/100 talking, 101 talking$/);
    await csta(['clear', url, '100']);
    await calls.line(/^call \S+ {2}100 → 101 {2}ended$/);
    const value = JSON.parse(await json.line(/"talking"/)) as Record<string, unknown>;
    expect(value).toMatchObject({
      at: expect.stringMatching(/Z$/),
      calling: '100',
      called: '101',
      connections: expect.arrayContaining([{ party: '100', state: 'connected', phase: 'talking' }]),
    });
    await json.line(/"ended":true/);
    json.process.kill('SIGINT');
    expect(await json.finished).toMatchObject({ code: 0 });

    pbx.process.kill('SIGKILL');
    const ended = await calls.finished;
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('9999 cannot be watched');
    expect(ended.err).toMatch(/csta: .*(reset|closed|broke)/);
  });

  it('draws over what it has drawn on a terminal, and leaves the last', async () => {
    const other = start(['simulate', '--listen', 'tcp://127.0.0.1:0', '--devices', '100-103']);
    const at = (await other.line(/^listening/)).replace('listening ', '');
    const stop = new AbortController();
    let out = '';
    let wake = (): void => {};
    const none = (): never => {
      throw new Error('nothing of this is done here');
    };
    const shown = run(['calls', at], commands, {
      input: (async function* () {})(),
      readFile: none,
      createFile: none,
      saveText: none,
      env: (name) => (name === 'NO_COLOR' ? '1' : undefined),
      out: (text) => {
        out += text;
        wake();
      },
      err: () => {},
      signal: stop.signal,
      runProgram: none,
      terminal: { columns: () => 80, rows: () => 10, onResize: () => () => {} },
    });
    const until = async (fits: RegExp): Promise<void> => {
      while (!fits.test(out.replaceAll(ESCAPE, 'ESC')))
        await new Promise<void>((resolve) => (wake = resolve));
    };
    await until(/no calls/);
    await csta(['call', at, '100', '101']);
    await until(/ESC\[1A\rESC\[J.*\n.* 100 ringing, 101 ringing/);
    await csta(['clear', at, '100']);
    await until(/ESC\[2A\rESC\[Jno calls/);
    stop.abort();
    expect(await shown).toBe(0);
    expect(out.startsWith('\u001b[?25l')).toBe(true);
    expect(out.endsWith('\u001b[?25h')).toBe(true);
    other.process.kill('SIGKILL');
  });
});
