import { describe, expect, it } from 'vitest';
import { type CstaClient, connect, listen } from '../../src/index.js';
import type { ConnectionID } from '../../src/model/hand-written.js';
import type { callControl } from '../../src/schema/call-control.js';
import { createSimulator, type Simulator } from '../../src/simulator/index.js';

/** The ways of speaking that every service of call control is asked for in. */
const WAYS = {
  XML: 'encoding=xml',
  'BER, Phase III': 'encoding=ber&framing=length16',
  'BER, Phase I': 'encoding=ber&framing=length16&phase=1',
} as const;

/** What Phase I has no operation for. Its own services are the others. */
const NOT_IN_PHASE_1: ReadonlySet<string> = new Set([
  'AcceptCall',
  'DialDigits',
  'JoinCall',
  'MakeConnection',
  'ParkCall',
  'SendMessage',
  'SingleStepConferenceCall',
  'SingleStepTransferCall',
]);

interface Story {
  /** What people do before, at their telephones. */
  readonly before?: (pbx: Simulator) => void;
  readonly ask: (client: CstaClient, at: (id: string) => ConnectionID) => Promise<unknown>;
  /** Every connection in the end. */
  readonly after: readonly string[];
}

function talk(pbx: Simulator): void {
  pbx.station('100').dial('101');
  pbx.station('101').answer();
}

/** 100 talks to 101 in call 1; 102 has called 101 and hears busy in call 2. */
function busy(pbx: Simulator): void {
  talk(pbx);
  pbx.station('102').dial('101');
}

/** 100 has 101 on hold in call 1, and talks to 102 in call 2. */
function consulted(pbx: Simulator): void {
  talk(pbx);
  pbx.station('100').hold();
  pbx.station('100').dial('102');
  pbx.station('102').answer();
}

const ring = (pbx: Simulator): void => pbx.station('100').dial('101');

const STORIES: Readonly<Record<keyof typeof callControl.services, Story>> = {
  AcceptCall: {
    before: (pbx) => pbx.station('100').dial('103'),
    ask: ({ callControl }, at) => callControl.acceptCall({ callToBeAccepted: at('1/103') }),
    after: ['1/100 connected', '1/103 alerting'],
  },
  AlternateCall: {
    before: consulted,
    ask: ({ callControl }, at) =>
      callControl.alternateCall({ heldCall: at('1/100'), activeCall: at('2/100') }),
    after: ['1/100 connected', '1/101 connected', '2/100 hold', '2/102 connected'],
  },
  AnswerCall: {
    before: ring,
    ask: (client, at) => client.answerCall(at('1/101')),
    after: ['1/100 connected', '1/101 connected'],
  },
  CallBack: {
    before: busy,
    ask: ({ callControl }, at) => callControl.callBack({ callbackConnection: at('2/102') }),
    after: ['1/100 connected', '1/101 connected'],
  },
  CallBackMessage: {
    before: busy,
    ask: ({ callControl }, at) =>
      callControl.callBackMessage({ callbackMessageConnection: at('2/102') }),
    after: ['1/100 connected', '1/101 connected'],
  },
  CamponCall: {
    before: busy,
    ask: ({ callControl }, at) => callControl.camponCall({ camponConnection: at('2/102') }),
    after: ['1/100 connected', '1/101 connected', '2/101 queued', '2/102 connected'],
  },
  ClearCall: {
    before: talk,
    ask: (client, at) => client.clearCall(at('1/100')),
    after: [],
  },
  ClearConnection: {
    before: consulted,
    ask: (client, at) => client.clearConnection(at('2/100')),
    after: ['1/100 hold', '1/101 connected'],
  },
  ConferenceCall: {
    before: consulted,
    ask: (client, at) => client.conferenceCall(at('1/100'), at('2/100')),
    after: ['3/100 connected', '3/101 connected', '3/102 connected'],
  },
  ConsultationCall: {
    before: talk,
    ask: (client, at) => client.consultationCall(at('1/100'), '102'),
    after: ['1/100 hold', '1/101 connected', '2/100 connected', '2/102 alerting'],
  },
  DeflectCall: {
    before: ring,
    ask: (client, at) => client.deflectCall(at('1/101'), '102'),
    after: ['1/100 connected', '1/102 alerting'],
  },
  DialDigits: {
    before: (pbx) => pbx.station('100').offHook(),
    ask: ({ callControl }, at) =>
      callControl.dialDigits({ diallingConnection: at('1/100'), diallingSequence: '101' }),
    after: ['1/100 connected', '1/101 alerting'],
  },
  DirectedPickupCall: {
    before: ring,
    ask: ({ callControl }, at) =>
      callControl.directedPickupCall({ callToBePickedUp: at('1/101'), requestingDevice: '102' }),
    after: ['1/100 connected', '1/102 connected'],
  },
  GroupPickupCall: {
    before: ring,
    ask: ({ callControl }) => callControl.groupPickupCall({ newDestination: '102' }),
    after: ['1/100 connected', '1/102 connected'],
  },
  HoldCall: {
    before: talk,
    ask: (client, at) => client.holdCall(at('1/101')),
    after: ['1/100 connected', '1/101 hold'],
  },
  IntrudeCall: {
    before: busy,
    ask: ({ callControl }, at) =>
      callControl.intrudeCall({ intrude: at('2/102'), participationType: 'active' }),
    after: ['1/100 connected', '1/101 connected', '1/102 connected'],
  },
  JoinCall: {
    before: talk,
    ask: ({ callControl }, at) =>
      callControl.joinCall({
        activeCall: at('1/100'),
        joiningDevice: '102',
        autoOriginate: 'doNotPrompt',
        participationType: 'active',
      }),
    after: ['1/100 connected', '1/101 connected', '1/102 connected'],
  },
  MakeCall: {
    ask: (client) => client.makeCall('100', '101'),
    after: ['1/100 initiated'],
  },
  MakeConnection: {
    ask: ({ callControl }) =>
      callControl.makeConnection({ initiatingDevice: '100', autoOriginate: 'doNotPrompt' }),
    after: ['1/100 connected'],
  },
  MakePredictiveCall: {
    ask: ({ callControl }) =>
      callControl.makePredictiveCall({ callingDevice: '600', calledDirectoryNumber: '101' }),
    after: ['1/101 alerting', '1/600 initiated'],
  },
  ParkCall: {
    before: talk,
    ask: ({ callControl }, at) => callControl.parkCall({ parking: at('1/101'), parkTo: '700' }),
    after: ['1/100 connected', '1/700 queued'],
  },
  ReconnectCall: {
    before: consulted,
    ask: ({ callControl }, at) =>
      callControl.reconnectCall({ heldCall: at('1/100'), activeCall: at('2/100') }),
    after: ['1/100 connected', '1/101 connected'],
  },
  RetrieveCall: {
    before: (pbx) => {
      talk(pbx);
      pbx.station('100').hold();
    },
    ask: (client, at) => client.callControl.retrieveCall({ callToBeRetrieved: at('1/100') }),
    after: ['1/100 connected', '1/101 connected'],
  },
  SendMessage: {
    ask: ({ callControl }) =>
      callControl.sendMessage({
        callingDevice: '100',
        destinationDevices: ['101'],
        messageInfo: [{ contents: 'lunch?' }],
      }),
    after: [],
  },
  SingleStepConferenceCall: {
    before: talk,
    ask: ({ callControl }, at) =>
      callControl.singleStepConferenceCall({
        activeCall: at('1/100'),
        deviceToJoin: '102',
        participationType: 'active',
      }),
    after: ['1/100 connected', '1/101 connected', '1/102 alerting'],
  },
  SingleStepTransferCall: {
    before: talk,
    ask: ({ callControl }, at) =>
      callControl.singleStepTransferCall({ activeCall: at('1/100'), transferredTo: '102' }),
    after: ['1/101 connected', '1/102 alerting'],
  },
  TransferCall: {
    before: consulted,
    ask: (client, at) => client.transferCall(at('1/100'), at('2/100')),
    after: ['3/101 connected', '3/102 connected'],
  },
};

describe.each(Object.entries(WAYS))('call control in %s', (_, query) => {
  const isPhase1 = query.includes('phase=1');

  it.each(Object.entries(STORIES))('%s', async (service, { before, ask, after }) => {
    const pbx = createSimulator({ devices: ['100-102', { number: '103', offersCalls: true }] });
    const served = await listen(pbx, `tcp://127.0.0.1:0?${query}`);
    const client = await connect(served.url);
    const of = (id: string): ConnectionID => {
      const [callID, device] = id.split('/');
      const found = pbx.connections.find((one) => one.callID === callID && one.device === device);
      if (!found) throw new Error(`there is no ${id}`);
      return found.connection;
    };
    try {
      before?.(pbx);
      const asked = ask(client, of);
      if (isPhase1 && NOT_IN_PHASE_1.has(service)) {
        await expect(asked).rejects.toMatchObject({ name: 'EncodeError' });
        return;
      }
      await asked;
      const states = pbx.connections.map(
        ({ callID, device, state }) => `${callID}/${device} ${state}`,
      );
      expect(states.sort()).toEqual(after);
    } finally {
      await client.close();
      await served.close();
      pbx.close();
    }
  });
});
