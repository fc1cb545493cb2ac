import { describe, expect, it } from 'vitest';
import type { CDRTransferMode } from '../../src/model/generated/call-detail-record.js';
import type { SimulatorOptions } from '../../src/simulator/index.js';
import { atSimulator, CODECS } from '../client/simulated.js';
import { at, Bench, to } from './bench.js';

/** A PBX with a transmission of records. */
async function transmission(transferMode: CDRTransferMode, options: SimulatorOptions = {}) {
  const bench = new Bench(options);
  const client = bench.client();
  const { cdrCrossRefID } = await client.send('StartCDRTransmission', { transferMode });
  /** Station 100 calls 101 and talks for a while. */
  const talk = async (seconds: number) => {
    await bench.act(({ station }) => station('100').dial('101'));
    await bench.clock.advance(2_000);
    await bench.act(({ station }) => station('101').answer());
    await bench.clock.advance(seconds * 1_000);
    await bench.act(({ station }) => station('101').hangUp());
  };
  return { bench, client, cdrCrossRefID, talk };
}

describe('call detail records', () => {
  it('come at the end of each call', async () => {
    const { client, cdrCrossRefID, talk } = await transmission('transferAtEndOfCall');
    await talk(60);
    expect(client.requests).toEqual([
      {
        type: 'CDRReport',
        members: {
          cdrCrossRefID,
          numberOfRecordsSent: 1,
          cdrInfo: [
            {
              recordNumber: 1,
              recordCreationTime: '2026-01-01T00:01:02Z',
              callingDevice: { deviceIdentifier: to('100') },
              calledDevice: { deviceIdentifier: to('101') },
              recordedCall: at('1/100'),
              connectionStart: '2026-01-01T00:00:00Z',
              connectionEnd: '2026-01-01T00:01:02Z',
              connectionDuration: 60,
              supplServiceInfo: { normalCall: true },
              reasonForTerm: 'normalClearing',
            },
          ],
        },
      },
    ]);
  });

  it('tell of calls that nobody answered, of calls outside and of accounts', async () => {
    const { bench, client } = await transmission('transferAtEndOfCall');
    await bench.act(({ station }) => station('100').dial('0112'));
    await client.send('AssociateData', {
      existingCall: at('1/100'),
      accountCode: new Uint8Array([0x37]),
    });
    await bench.act(({ station }) => station('100').hangUp());
    expect(client.requests).toMatchObject([
      {
        members: {
          cdrInfo: [
            {
              connectionDuration: 0,
              reasonForTerm: 'unsuccessfulCallAttempt',
              associatedCalledDevice: { deviceIdentifier: to('801') },
              chargedDevice: { nonOperator: to('100') },
              accountInfo: new Uint8Array([0x37]),
            },
          ],
        },
      },
    ]);
  });

  it('are one for each of the calls that a transfer joins, and one for what comes of them', async () => {
    const { bench, client } = await transmission('transferAtEndOfCall');
    await bench.act(({ station }) => station('100').dial('101'));
    await bench.act(({ station }) => station('101').answer());
    await client.send('ConsultationCall', {
      existingCall: at('1/100'),
      consultedDevice: to('102'),
    });
    await bench.act(({ station }) => station('102').answer());
    await client.send('TransferCall', { heldCall: at('1/100'), activeCall: at('2/100') });
    await bench.clock.advance(5_000);
    await bench.act(({ station }) => station('102').hangUp());
    const records = client.requests.map(({ members }) => members);
    expect(records).toMatchObject([
      { cdrInfo: [{ recordedCall: at('1/100'), reasonForTerm: 'callTransferred' }] },
      { cdrInfo: [{ recordedCall: at('2/100'), reasonForTerm: 'callTransferred' }] },
      {
        cdrInfo: [
          { recordedCall: at('3/101'), reasonForTerm: 'normalClearing', connectionDuration: 5 },
        ],
      },
    ]);
  });

  it('wait until they are asked for, all or those of a time', async () => {
    const { bench, client, cdrCrossRefID, talk } = await transmission('transferOnRequest');
    await client.send('SendStoredCDR', { cdrCrossRefID });
    await talk(8);
    await talk(8);
    expect(client.requests.splice(0)).toMatchObject([
      { type: 'CDRNotification', members: { cdrReason: 'other' } },
    ]);
    const timePeriod = {
      beginningOfCDR: '2026-01-01T00:00:00Z',
      endOfCDR: '2026-01-01T00:00:10Z',
    };
    await client.send('SendStoredCDR', { cdrCrossRefID, timePeriod });
    await client.send('SendStoredCDR', { cdrCrossRefID });
    expect(client.requests).toMatchObject([
      {
        members: {
          cdrInfo: [{ recordedCall: { callID: '1' } }],
          lastStoredCDRReportSent: true,
        },
      },
      { members: { cdrInfo: [{ recordedCall: { callID: '2' } }] } },
    ]);
    await bench.clock.advance(0);
  });

  it('say when they are many, or come by themselves then; the oldest go', async () => {
    const callDetailRecords = { threshold: 2, maxStored: 3 };
    const asked = await transmission('transferOnRequest', { callDetailRecords });
    for (let call = 0; call < 4; call++) await asked.talk(1);
    const { cdrCrossRefID } = asked;
    await asked.client.send('SendStoredCDR', { cdrCrossRefID });
    expect(asked.client.requests).toMatchObject([
      { type: 'CDRNotification', members: { cdrReason: 'thresholdReached' } },
      { members: { cdrInfo: ['2', '3', '4'].map((callID) => ({ recordedCall: { callID } })) } },
    ]);
    const own = await transmission('transferOnThresholdReached', { callDetailRecords });
    for (let call = 0; call < 3; call++) await own.talk(1);
    expect(own.client.requests).toMatchObject([
      { type: 'CDRReport', members: { numberOfRecordsSent: 2 } },
    ]);
  });

  it('come in several reports where they are many', async () => {
    const { client, cdrCrossRefID, talk } = await transmission('transferOnRequest');
    for (let call = 0; call < 40; call++) await talk(1);
    client.requests.splice(0);
    await client.send('SendStoredCDR', { cdrCrossRefID });
    expect(client.requests).toMatchObject([
      { members: { numberOfRecordsSent: 32, lastStoredCDRReportSent: false } },
      { members: { numberOfRecordsSent: 8, lastStoredCDRReportSent: true } },
    ]);
  });

  it('come no more once the transmission has been stopped, by either side', async () => {
    const { bench, client, cdrCrossRefID, talk } = await transmission('transferAtEndOfCall');
    await client.send('StopCDRTransmission', { cdrCrossRefID });
    await talk(1);
    expect(client.requests).toEqual([]);
    expect(await client.refusal('SendStoredCDR', { cdrCrossRefID })).toBe(
      'operation: invalidCrossRefID',
    );
    await client.send('StartCDRTransmission', { transferMode: 'transferAtEndOfCall' });
    await bench.act((simulator) => simulator.abortCallDetailRecords());
    await talk(1);
    expect(client.requests).toMatchObject([
      { type: 'StopCDRTransmission', members: { cdrTermReason: 'other' } },
    ]);
  });

  it('are refused in a mode that is none, and to too many', async () => {
    const client = new Bench({ callDetailRecords: { maxTransmissions: 1 } }).client();
    const start = { transferMode: 'transferOnRequest' } as const;
    expect(await client.refusal('StartCDRTransmission', { transferMode: '#9' })).toBe(
      'operation: valueOutOfRange',
    );
    await client.send('StartCDRTransmission', start);
    expect(await client.refusal('StartCDRTransmission', start)).toBe(
      'systemResourceAvailability: resourceLimitExceeded',
    );
    client.detach();
  });
});

describe.each(CODECS)('call detail records, in %s', (_, codec) => {
  it('come to a client', async () => {
    const { client, simulator, clock, done } = await atSimulator(codec);
    const reports: unknown[] = [];
    client.handle('CDRReport', (report) => {
      reports.push(report);
    });
    await done(client.request('StartCDRTransmission', { transferMode: 'transferAtEndOfCall' }));
    const { callID } = simulator.network.call({ from: '0113', to: '100' });
    simulator.station('100').answer();
    await clock.advance(7_000);
    simulator.station('100').hangUp();
    await clock.advance(10);
    expect(reports).toMatchObject([
      {
        numberOfRecordsSent: 1,
        cdrInfo: [
          {
            callingDevice: { deviceIdentifier: to('0113') },
            networkCallingDevice: { deviceIdentifier: to('0113') },
            associatedCallingDevice: { deviceIdentifier: to('801') },
            recordedCall: { callID },
            connectionDuration: 7,
          },
        ],
      },
    ]);
  });
});
