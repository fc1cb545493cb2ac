import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { run } from '../../src/cli/run.js';
import { type Says, type XmlSwitch, xmlSwitch } from '../support/xml-switch.js';

const NS = 'xmlns="http://www.ecma-international.org/standards/ecma-323/csta/ed4"';
const STARTED = `<MonitorStartResponse ${NS}><monitorCrossRefID>7</monitorCrossRefID></MonitorStartResponse>`;
const REFUSED = `<CSTAErrorCode ${NS}><operation>generic</operation></CSTAErrorCode>`;

/** Commands as they meet switches that answer thinly, wrongly, or with what is not for terminals. */
describe('a command and an odd switch', () => {
  let pbx: XmlSwitch | undefined;

  afterEach(async () => {
    await pbx?.close();
    pbx = undefined;
  });

  async function csta(says: Says, [name = '', ...rest]: readonly string[], stopAt = /$^/) {
    pbx = await xmlSwitch(says);
    const stop = new AbortController();
    const printed = { out: '', err: '' };
    const code = await run([name, pbx.url, ...rest], commands, {
      input: (async function* () {})(),
      readFile: () => Promise.reject(new Error('no file is read here')),
      createFile: () => {
        throw new Error('no file is written here');
      },
      saveText: () => Promise.reject(new Error('no file is written here')),
      out: (text) => {
        printed.out += text;
        if (stopAt.test(text)) stop.abort();
      },
      err: (text) => {
        printed.err += text;
        if (stopAt.test(text)) stop.abort();
      },
      signal: stop.signal,
      runProgram: () => Promise.reject(new Error('nothing runs here')),
    });
    return { code, ...printed };
  }

  it('csta monitor ends on Ctrl-C though the switch does not take MonitorStop well', async () => {
    const says: Says = (root) => (root === 'MonitorStart' ? STARTED : `<HoldCallResponse ${NS}/>`);
    const { code, err } = await csta(says, ['monitor', '100'], /^monitoring 100/);
    expect(code).toBe(0);
    expect(err).toMatch(/^csta: the monitor may still run at the switch: .*HoldCallResponse/m);
  });

  const cleared = (callID: string): string =>
    `<CallClearedEvent ${NS}><monitorCrossRefID>7</monitorCrossRefID><clearedCall><callID>${callID}</callID></clearedCall><cause>normal</cause></CallClearedEvent>`;

  it.each([
    ['people', []],
    ['programs', ['--json']],
  ])('csta monitor prints for %s no control character of the wire', async (_who, options) => {
    const says: Says = (root, { send }) => {
      if (root !== 'MonitorStart') return REFUSED;
      setImmediate(() => send(cleared('A\u009b2J&#10;forged\u2028line\u202e')));
      return STARTED;
    };
    const { out } = await csta(says, ['monitor', '100', ...options], /CallCleared/);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(out.trimEnd()).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
    expect(out).toContain('\\u009b2J');
    if (options.length > 0) {
      expect(JSON.parse(out)).toMatchObject({
        clearedCall: { callID: 'A\u009b2J\nforged\u2028line\u202e' },
      });
    }
  });

  it('csta monitor tells of events that it cannot read, or does not know, with their octets', async () => {
    const broken = `<HeldEvent ${NS}><monitorCrossRefID>7</monitorCrossRefID><cause>\u009b`;
    const unknown = `<OtherEvent xmlns="urn:x"/>`;
    const says: Says = (root, { send }) => {
      if (root !== 'MonitorStart') return REFUSED;
      setImmediate(() => {
        for (const event of [broken, unknown, cleared('1')]) send(event);
      });
      return STARTED;
    };
    const { out, err } = await csta(says, ['monitor', '100'], /CallCleared/);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    const lines = err.split('\n').filter((line) => line.includes('discarded'));
    const hex = (text: string): string => Buffer.from(text).toString('hex');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/reason: undecodable; error: .*; monitorCrossRefID: 7; octets: /);
    expect(lines[0]).toContain(hex(broken));
    expect(lines[1]).toContain('reason: unknown-message');
    expect(lines[1]).toContain(hex(unknown));
    expect(err).not.toContain('\u009b');
  });

  const thin: readonly (readonly [string, readonly string[]])[] = [
    ['call', ['100', '200']],
    ['answer', ['100']],
    ['clear', ['100']],
    ['snapshot', ['100']],
    ['ping', []],
    ['monitor', ['100']],
  ];
  it.each(thin)('csta %s ends with a message when the answer is empty', async (name, rest) => {
    const says: Says = (root) => `<${root}Response ${NS}/>`;
    const { code, out, err } = await csta(says, [name, ...rest]);
    expect([0, 1]).toContain(code);
    expect(out + err).toMatch(/\S/);
  });

  it.each(thin)('csta %s ends with a message when the answer is another', async (name, rest) => {
    const says: Says = () => `<HoldCallResponse ${NS}/>`;
    const { code, err } = await csta(says, [name, ...rest]);
    expect(code).toBe(1);
    expect(err).toMatch(/^csta: /m);
  });

  it('csta snapshot ends when the link does in the middle of the segments', async () => {
    const says: Says = (_root, { send, hangUp }) => {
      send(
        `<SnapshotDeviceData ${NS}><serviceCrossRefID>3</serviceCrossRefID><lastSegment>false</lastSegment><snapshotData/></SnapshotDeviceData>`,
      );
      setImmediate(hangUp);
      return `<SnapshotDeviceResponse ${NS}><crossRefIDorSnapshotData><serviceCrossRefID>3</serviceCrossRefID></crossRefIDorSnapshotData></SnapshotDeviceResponse>`;
    };
    const { code, err } = await csta(says, ['snapshot', '100']);
    expect(code).toBe(1);
    expect(err).toContain('last segment');
  });
});
