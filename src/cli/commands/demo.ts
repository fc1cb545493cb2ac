import { connect } from '../../connect.js';
import { listen } from '../../listen.js';
import type { ConnectionList } from '../../model/generated/call-control.js';
import type { ConnectionID } from '../../model/hand-written.js';
import { toJson } from '../../model/json.js';
import { createSimulator } from '../../simulator/simulator.js';
import type { Command } from '../command.js';
import { DemoSide, type Witness } from '../demo-side.js';
import { describeBriefly } from '../describe.js';
import type { CommandIo } from '../io.js';
import { ladderHead, ladderNote, ladderRung } from '../ladder.js';
import { logOf } from '../log.js';
import { openTrace, traceOptions } from '../trace-options.js';

/** `csta demo`: two clients and a simulated PBX over real TCP. */
export const demo: Command = {
  name: 'demo',
  synopsis: '',
  about:
    'Runs a simulated PBX and two clients over TCP on this machine, one in BER and one in XML, and shows every message of a call as a ladder.',
  options: traceOptions,
  arity: [0, 0],
  run: async (_values, options, io) => {
    const simulator = createSimulator({ devices: '100-101,200-201' });
    const show = options.flag('json') ? jsonScript(io) : ladderScript(io);
    const trace = await openTrace(options, io);
    const listeners = [
      await listen(simulator, 'tcp://127.0.0.1:0?encoding=ber&framing=hipath&acse=on'),
      await listen(simulator, 'tcp://127.0.0.1:0?encoding=xml'),
    ];
    const [ber, xml] = await Promise.all(
      listeners.map(({ url }) =>
        connect(url, { signal: io.signal, logger: logOf(io), trace: trace.hook }),
      ),
    );
    try {
      if (!ber || !xml) return 1;
      for (const { url } of listeners) io.err(`listening ${url}\n`);
      await story(
        new DemoSide(ber, show.witness('left')),
        new DemoSide(xml, show.witness('right')),
        show,
      );
      return 0;
    } finally {
      await Promise.all([ber?.close(), xml?.close()]);
      await Promise.all(listeners.map((listener) => listener.close()));
      simulator.close();
      trace.close();
    }
  },
};

/** How the demo is shown. */
interface Script {
  readonly note: (text: string) => void;
  readonly witness: (side: 'left' | 'right') => Witness;
}

const ladderScript = (io: CommandIo): Script => {
  io.out(ladderHead('BER client (100, 101)', 'XML client (200, 201)'));
  return {
    note: (text) => io.out(ladderNote(text)),
    witness: (side) => (towards, message) =>
      io.out(ladderRung({ side, towards, text: describeBriefly(message) })),
  };
};

const jsonScript = (io: CommandIo): Script => ({
  note: (text) => io.out(`${JSON.stringify({ step: text })}\n`),
  witness: (side) => (towards, message) => {
    const client = side === 'left' ? 'ber' : 'xml';
    io.out(`${JSON.stringify({ client, towards, message: toJson(message) })}\n`);
  },
});

/** 100 calls 200; 200 hands the caller over to 101; 101 brings 201 in; all hang up. */
async function story(left: DemoSide, right: DemoSide, { note }: Script): Promise<void> {
  note('Each client watches its two telephones.');
  await left.watch('100');
  await left.watch('101');
  await right.watch('200');
  await right.watch('201');

  note('100 calls 200, which rings and answers.');
  const made = await left.request('MakeCall', {
    callingDevice: '100',
    calledDirectoryNumber: '200',
    autoOriginate: 'doNotPrompt',
  });
  const ringing = await right.event('DeliveredEvent');
  await right.request('AnswerCall', { callToBeAnswered: ringing.connection });
  await right.event('EstablishedEvent');
  await left.event('EstablishedEvent');

  note('100 puts the call on hold and takes it back.');
  await left.request('HoldCall', { callToBeHeld: made.callingDevice });
  await right.event('HeldEvent');
  await left.request('RetrieveCall', { callToBeRetrieved: made.callingDevice });
  await right.event('RetrievedEvent');

  note('200 consults 101, and transfers the call to it.');
  const consulted = await consult(right, left, ringing.connection, '101');
  await right.request('TransferCall', {
    heldCall: ringing.connection,
    activeCall: consulted,
  });
  const { transferredConnections } = await left.event('TransferredEvent');
  const at101 = connectionAt('101', transferredConnections);

  note('101 consults 201, and makes a conference of three.');
  const second = await consult(left, right, at101, '201');
  const conference = await left.request('ConferenceCall', { heldCall: at101, activeCall: second });
  await right.event('ConferencedEvent');

  note('The call is cleared for all.');
  await left.request('ClearCall', { callToBeCleared: conference.conferenceCall });
  await right.event('ConnectionClearedEvent', (event) => isAt('201', event.droppedConnection));
  await left.event('ConnectionClearedEvent', (event) => isAt('101', event.droppedConnection));
}

/** Holds a call and calls a third device, which answers. Gives the connection of who asked in the new call. */
async function consult(
  asking: DemoSide,
  asked: DemoSide,
  existingCall: ConnectionID,
  consultedDevice: string,
): Promise<ConnectionID> {
  const { initiatedCall } = await asking.request('ConsultationCall', {
    existingCall,
    consultedDevice,
  });
  const ringing = await asked.event('DeliveredEvent', (event) =>
    isAt(consultedDevice, event.connection),
  );
  await asked.request('AnswerCall', { callToBeAnswered: ringing.connection });
  await asking.event('EstablishedEvent');
  return initiatedCall;
}

const isAt = (device: string, { deviceID }: ConnectionID): boolean => deviceID?.number === device;

/** The connection that a device has in the call that came out of a transfer. */
function connectionAt(device: string, connections: ConnectionList): ConnectionID {
  const found = connections.find(
    ({ newConnection }) => newConnection !== undefined && isAt(device, newConnection),
  );
  return found?.newConnection ?? { deviceID: { number: device } };
}
