import { afterEach, describe, expect, it } from 'vitest';
import { listen } from '../../src/listen.js';
import { createSimulator } from '../../src/simulator/index.js';
import { inProcess } from './support.js';

let closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.reverse()) await close();
  closing = [];
});

async function pbx(query: string): Promise<string> {
  const simulator = createSimulator({ devices: '100-101' });
  const listener = await listen(simulator, `tcp://127.0.0.1:0?${query}`);
  closing.push(
    () => simulator.close(),
    () => listener.close({ timeout: 100 }),
  );
  return listener.url;
}

const document =
  '<GetThirdPartyDeviceId xmlns="http://www.avaya.com/csta"><switchName>CM</switchName><extension>100</extension></GetThirdPartyDeviceId>';
const message = {
  kind: 'request',
  type: 'GetThirdPartyDeviceId',
  switchName: 'CM',
  extension: '100',
};

describe("Avaya's messages", () => {
  it('are sent by their names', async () => {
    const url = await pbx('profile=avaya-dmcc');
    const asked = await inProcess(
      ['send', url, 'GetDeviceId', '{"switchName":"CM","extension":"100"}'],
      '',
    );
    expect(JSON.parse(asked.out)).toMatchObject({
      type: 'GetDeviceIdResponse',
      device: { number: '100:CM::0' },
    });
    const refused = await inProcess(['send', url, 'ReleaseDeviceId', '{"device":"100"}'], '');
    expect(refused.err).toContain('invalidDeviceID');
    const wrong = await inProcess(['send', url, 'GetDeviceId', '{"switchName":"CM"}'], '');
    expect(wrong.err).toContain('extension');
  });

  it('are refused by a switch that does not know them', async () => {
    const url = await pbx('encoding=xml');
    const refused = await inProcess(['send', url, 'ReleaseDeviceId', '{"device":"100"}'], '');
    expect(refused.err).toContain('serviceNotSupported');
  });

  it('are decoded, encoded and described', async () => {
    const decoded = await inProcess(['decode', '--from', 'xml', '--json'], document);
    expect(JSON.parse(decoded.out)).toEqual(message);
    const encoded = await inProcess(['encode', '--to', 'xml'], JSON.stringify(message));
    expect(encoded.out).toContain(document);
    const tree = await inProcess(['decode', '--from', 'xml', '--tree', '--json'], document);
    expect(tree.out).toContain('"member":"switchName"');
    const described = await inProcess(['describe', 'GetThirdPartyDeviceId'], '');
    expect(described.out).toContain('<switchName>');
    const names = await inProcess(['completion', 'bash'], '');
    expect(names.out).toContain(' GetThirdPartyDeviceId ');
  });
});
