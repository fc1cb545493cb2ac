import { describe, expect, it } from 'vitest';
import { at, talking, to, watch } from './bench.js';

const data = (text: string) => ({ string: new TextEncoder().encode(text) });
const CALL = {
  callingDevice: to('100'),
  calledDirectoryNumber: to('101'),
  autoOriginate: 'doNotPrompt',
} as const;

describe('correlator data', () => {
  it('stays with the call until it is taken away', async () => {
    const { client } = await watch(['101']);
    await client.send('MakeCall', { ...CALL, correlatorData: data('case 7') });
    await client.send('AnswerCall', { callToBeAnswered: at('1/101') });
    const told = () =>
      client.events.map((event) => 'correlatorData' in event && event.correlatorData);
    expect(told()).toEqual([data('case 7'), data('case 7')]);
    await client.send('ClearConnection', {
      connectionToBeCleared: at('1/101'),
      correlatorData: data(''),
    });
    expect(told().at(-1)).toBe(false);
  });

  it('of a consultation is its own, and that of the first call survives the transfer', async () => {
    const { bench, client } = await watch(['102']);
    await client.send('MakeCall', { ...CALL, correlatorData: data('first') });
    await bench.act(({ station }) => station('101').answer());
    await client.send('ConsultationCall', {
      existingCall: at('1/101'),
      consultedDevice: to('102'),
      correlatorData: data('second'),
    });
    await client.send('TransferCall', { heldCall: at('1/101'), activeCall: at('2/101') });
    expect(client.events).toMatchObject([
      { type: 'DeliveredEvent', correlatorData: data('second') },
      { type: 'TransferredEvent', correlatorData: data('first') },
    ]);
  });

  it('comes with a call from outside', async () => {
    const { bench, client } = await watch(['100']);
    await bench.act(({ network }) =>
      network.call({ from: '0112', to: '100', correlatorData: data('ivr') }),
    );
    expect(client.events).toMatchObject([{ correlatorData: data('ivr') }]);
  });
});

describe('user data', () => {
  it('goes once to the parties, with the first event that can carry it', async () => {
    const { bench, client } = await watch(['100', '101']);
    await client.send('MakeCall', {
      callingDevice: to('100'),
      calledDirectoryNumber: to('101'),
      userData: data('hello'),
    });
    await bench.act(({ station }) => station('100').offHook());
    await client.send('AnswerCall', { callToBeAnswered: at('1/101') });
    await client.send('ClearCall', { callToBeCleared: at('1'), userData: data('bye') });
    const told = client.events.flatMap((event) =>
      'userData' in event ? `${event.type} ${String(event.monitorCrossRefID)}` : [],
    );
    expect(told).toEqual([
      'DeliveredEvent M1',
      'DeliveredEvent M2',
      'ConnectionClearedEvent M1',
      'ConnectionClearedEvent M2',
      'ConnectionClearedEvent M2',
    ]);
  });
});

describe('what a request says of a call', () => {
  it('is told with its events', async () => {
    const { client } = await watch(['101']);
    const said = {
      callCharacteristics: { priorityCall: true },
      mediaCallCharacteristics: { mediaClass: { voice: true } },
      subjectOfCall: 'lunch',
      languagePreferences: 'fr',
    };
    await client.send('MakeCall', { ...CALL, ...said });
    expect(client.events).toMatchObject([said]);
  });
});

describe('call linkage data', () => {
  it('is told where the PBX supports it; consultations share the thread', async () => {
    const { client } = await talking(['102'], { callLinkage: true });
    await client.send('ConsultationCall', {
      existingCall: at('1/100'),
      consultedDevice: to('102'),
    });
    await client.send('ConferenceCall', { heldCall: at('1/100'), activeCall: at('2/100') });
    const linkage = (call: string) => ({
      globalCallData: { globalCallLinkageID: { subDomainCallLinkageID: call } },
      threadData: { threadLinkageID: { subDomainThreadID: 'T1' } },
    });
    expect(client.events).toMatchObject([
      { type: 'DeliveredEvent', callLinkageData: linkage('G2') },
      {
        type: 'ConferencedEvent',
        callLinkageDataList: {
          newCallLinkageData: linkage('G1'),
          oldCallLinkageData: linkage('G2'),
        },
      },
    ]);
    expect(client.events.at(-1)).not.toHaveProperty('callLinkageData');
  });
});

describe('dynamic device identifiers', () => {
  it('name a device within one connection only, and are taken back in requests', async () => {
    const { bench, client } = await watch(['101'], { connectionIDs: 'dynamic' });
    const { callingDevice } = await client.send('MakeCall', CALL);
    expect(callingDevice).toEqual({
      callID: '1',
      deviceID: { number: 'D1', typeOfNumber: 'dynamic' },
    });
    const alerting = { callID: '1', deviceID: { number: 'D2', typeOfNumber: 'dynamic' } } as const;
    expect(client.events).toMatchObject([
      { connection: alerting, alertingDevice: { deviceIdentifier: to('101') } },
    ]);
    await client.send('AnswerCall', { callToBeAnswered: alerting });
    const { conferencedCall } = await client.send('SingleStepConferenceCall', {
      activeCall: alerting,
      deviceToJoin: to('102'),
    });
    const connections = await bench.act((simulator) => simulator.connections);
    expect(connections.map(({ connection }) => connection.deviceID?.number)).toEqual([
      'D1',
      'D2',
      'D3',
    ]);
    expect(conferencedCall).toEqual(connections[2]?.connection);
  });
});

describe('numbers', () => {
  it('may be written as URIs', async () => {
    const { bench, client } = await watch([]);
    await client.send('MakeCall', {
      ...CALL,
      callingDevice: to('tel:100'),
      calledDirectoryNumber: to('sip:101@pbx.example'),
    });
    await client.send('AnswerCall', {
      callToBeAnswered: { callID: '1', deviceID: { number: 'sip:101@pbx.example' } },
    });
    expect(bench.states).toEqual(['1/100 connected', '1/101 connected']);
  });
});

describe('AssociateData', () => {
  it('puts data on a call, of which all its monitors are told', async () => {
    const { client } = await talking(['100', '101']);
    await client.monitorCall('1');
    const values = { correlatorData: data('case 8'), subjectOfCall: 'an invoice' };
    await client.send('AssociateData', { existingCall: at('1/101'), ...values });
    expect(client.news()).toEqual({
      100: ['CallInformation 1/101'],
      101: ['CallInformation 1/101'],
      'call 1': ['CallInformation 1/101'],
    });
    expect(client.events.at(-1)).toMatchObject({
      connection: at('1/101'),
      device: { deviceIdentifier: to('101') },
      ...values,
    });
    const { correlatorData } = await client.send('SnapshotCall', { snapshotObject: at('1') });
    expect(correlatorData).toEqual(values.correlatorData);
    const accountCode = new TextEncoder().encode('4711');
    await client.send('AssociateData', { existingCall: at('1/100'), accountCode });
    expect(client.events.at(-1)).toMatchObject({ accountInfo: accountCode });
  });

  it('refuses no data, codes that are none, and connections that are not there', async () => {
    const { client } = await talking([], { accountCodes: ['1234'] });
    const refusal = (existingCall: string, more: object = {}) =>
      client.refusal('AssociateData', { existingCall: at(existingCall), ...more });
    expect(await refusal('1/100')).toBe('operation: atLeastOneConditionalParameterNotProvided');
    expect(await refusal('1/100', { accountCode: new TextEncoder().encode('4711') })).toBe(
      'operation: invalidAccountCode',
    );
    expect(await refusal('1/102', { subjectOfCall: 'x' })).toBe('operation: invalidConnectionID');
    expect(await refusal('9/100', { subjectOfCall: 'x' })).toBe('operation: invalidCallID');
  });
});

describe('SendUserInformation', () => {
  it('sends user data to the parties of a call, and keeps none', async () => {
    const { client } = await talking(['100', '101'], { servicesPermitted: true });
    await client.send('SendUserInformation', {
      existingCall: at('1/100'),
      userData: data('hello'),
    });
    expect(client.news()).toEqual({
      100: ['CallInformation 1/100'],
      101: ['CallInformation 1/100'],
    });
    expect(client.events.at(-1)).toMatchObject({
      userData: data('hello'),
      servicesPermitted: { callAssociatedServices: { sendUserInformation: true } },
    });
    await client.send('HoldCall', { callToBeHeld: at('1/100') });
    expect(client.events.at(-1)).not.toHaveProperty('userData');
  });
});
