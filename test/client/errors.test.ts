import { describe, expect, it } from 'vitest';
import { connect } from '../../src/connect.js';
import { CstaServiceError, SessionError } from '../../src/model/errors.js';
import type { Message, Request } from '../../src/model/message.js';
import type { FailureValues } from '../../src/model/service-errors.js';
import { setUp } from './setup.js';

const refusal = ({ invokeID = 0 }: Request): Message => ({
  kind: 'error',
  type: 'UniversalFailure',
  invokeID,
  stateIncompatibility: 'invalidConnectionState',
});

async function refused(
  ask: (client: Awaited<ReturnType<typeof setUp>>['client']) => Promise<unknown>,
) {
  const { client, peer } = await setUp();
  peer.react = (message) => void (message.kind === 'request' && peer.send(refusal(message)));
  const error = await ask(client).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  client.abort();
  if (error instanceof CstaServiceError) return error;
  throw new Error('it was not refused');
}

describe('the error of a request', () => {
  it('names the device or the call that it was about', async () => {
    const made = await refused((client) =>
      client.request('MakeCall', { callingDevice: '100', calledDirectoryNumber: '200' }),
    );
    expect(made).toMatchObject({ service: 'MakeCall', device: '100', call: undefined });
    expect(made.message).toContain('MakeCall of device 100');
    const held = await refused((client) =>
      client.request('HoldCall', { callToBeHeld: { callID: '7', deviceID: { number: '100' } } }),
    );
    expect(held).toMatchObject({ service: 'HoldCall', device: '100', call: '7' });
    expect(held.message).toContain('HoldCall of call 7 at 100');
    expect(held.toJSON()).toMatchObject({ service: 'HoldCall', device: '100', call: '7' });
    const monitored = await refused((client) => client.monitor('101'));
    expect(monitored).toMatchObject({ service: 'MonitorStart', device: '101' });
    const status = await refused((client) => client.request('RequestSystemStatus', {}));
    expect(status.message).toContain('answered RequestSystemStatus with');
  });

  it('has the categories and values of the standard as literal types, and takes others', async () => {
    const error = await refused((client) => client.request('RequestSystemStatus', {}));
    // @ts-expect-error: there is no such comparison with a number
    expect(error.category === 5).toBe(false);
    const known: keyof FailureValues = 'stateIncompatibility';
    expect(error.category).toBe(known);
    expect(new CstaServiceError('privateData', '#77').value).toBe('#77');
  });

  it('names it where there is no answer, too', async () => {
    const { client, clock } = await setUp();
    const asked = client.request('AnswerCall', { callToBeAnswered: { callID: '9' } });
    const failed = asked.catch((error: unknown) => error);
    await clock.advance(10_000);
    const error = await failed;
    expect(error).toBeInstanceOf(SessionError);
    expect(error).toMatchObject({ code: 'timeout', sent: true });
    expect(String(error)).toContain('AnswerCall of call 9');
    client.abort();
  });

  it('has the line of who asked in its stack', async () => {
    async function askFromHere(): Promise<void> {
      await refused(async function andHere(client) {
        await client.callControl.holdCall({ callToBeHeld: { callID: '1' } });
      }).then((error) => {
        throw error;
      });
    }
    const error = await askFromHere().catch((failure: unknown) => failure);
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    expect(stack).toContain('CstaServiceError: the peer answered HoldCall of call 1');
    expect(stack).toContain('andHere');
    expect(stack).toContain('errors.test.ts');
  });
});

describe('the error of connecting', () => {
  it('has the line of who called in its stack', async () => {
    const here = (): Promise<unknown> => connect('tcp://127.0.0.1:1');
    const error = await here().catch((failure: unknown) => failure);
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    expect(stack).toContain('TransportError: ');
    expect(stack).toContain('errors.test.ts');
  });
});
