import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/connect.js';
import { listen } from '../../src/listen.js';
import { hexOf } from '../../src/model/hex.js';
import { createSimulator } from '../../src/simulator/simulator.js';
import { pcapng, readRecording, type TraceEntry, wireTrace } from '../../src/trace/index.js';
import { joined } from '../../src/trace/pcapng-blocks.js';

const isThere = spawnSync('tshark', ['--version']).status === 0;
if (!isThere && process.env.CI) throw new Error('tshark is missing; apt-get install tshark');

/** What Wireshark says of the captures that we write, and we of those that it writes. */
describe.skipIf(!isThere)('tshark', { timeout: 120_000 }, () => {
  let folder = '';
  const seen: TraceEntry[] = [];
  let file = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'csta-tshark-'));
    file = join(folder, 'trace.pcapng');
    const parts: Uint8Array[] = [];
    const trace = wireTrace([
      pcapng((octets) => parts.push(octets)),
      { write: (entry) => void seen.push(entry) },
    ]);
    for (const query of ['encoding=xml', 'profile=hipath4000', 'encoding=ber']) {
      const pbx = await listen(createSimulator(), `tcp://127.0.0.1:0?${query}`);
      const client = await connect(pbx.url, { trace });
      await client.monitor('101');
      await client
        .request('MonitorStart', {
          monitorObject: { deviceObject: { number: '1'.repeat(60) } },
        })
        .catch(() => undefined);
      await client.close();
      await pbx.close();
    }
    writeFileSync(file, joined(parts));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const tshark = (...args: readonly string[]): string[] =>
    execFileSync('tshark', ['-r', file, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\n')
      .filter((line) => line !== '');

  it('reads every packet, and finds no fault in it', () => {
    const lines = tshark(
      ...['-o', 'tcp.check_checksum:TRUE', '-o', 'ip.check_checksum:TRUE'],
      ...[
        '-T',
        'fields',
        '-e',
        '_ws.expert.message',
        '-e',
        'tcp.checksum.status',
        '-e',
        'ip.checksum.status',
      ],
    );
    expect(lines.length).toBeGreaterThan(30);
    for (const line of lines) {
      expect(line).not.toMatch(
        /retransmission|previous segment|malformed|out-of-order|bad checksum/i,
      );
      expect(line).toMatch(/\t1\t1$/);
    }
  });

  it('sees the octets that went over each link, in their order', () => {
    const frames = seen.filter((entry) => 'octets' in entry);
    const payloads = tshark('-Y', 'tcp.len>0', '-T', 'fields', '-e', 'tcp.payload').map((hex) =>
      hex.replaceAll(':', ''),
    );
    expect(payloads).toHaveLength(frames.length);
    for (const [index, entry] of frames.entries()) {
      expect(payloads[index]).toContain('octets' in entry ? hexOf(entry.octets) : '');
    }
  });

  it('shows what is known of a link as the comment of its first packet', () => {
    const comments = tshark('-Y', 'frame.comment', '-T', 'fields', '-e', 'frame.comment');
    expect(comments).toHaveLength(3);
    expect(comments[1]).toContain('"framing":"hipath"');
  });

  it.each(['pcap', 'pcapng'])('writes the capture again as %s, which reads the same', (format) => {
    const again = join(folder, `again.${format}`);
    execFileSync('tshark', ['-r', file, '-F', format, '-w', again], { stdio: 'ignore' });
    const whole = readRecording(readFileSync(again));
    const octets = (entries: readonly TraceEntry[]): string[] =>
      entries.flatMap((entry) =>
        'octets' in entry ? [`${entry.what} ${hexOf(entry.octets)}`] : [],
      );
    expect(octets(whole)).toEqual(octets(seen));
  });
});
