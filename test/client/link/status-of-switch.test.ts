import { describe, expect, it } from 'vitest';
import { healthAfter, WELL } from '../../../src/client/link/health.js';
import type { ClientStatus } from '../../../src/client/link/status.js';
import type { SystemStatusValue } from '../../../src/model/generated/system.js';
import { usualSetUp } from './setup.js';

const after = (...statuses: SystemStatusValue[]) =>
  statuses.reduce(({ health }, status) => healthAfter(health, status), {
    health: WELL,
    act: false,
  });

describe('what statuses of a switch mean', () => {
  it.each<[SystemStatusValue[], object]>([
    [['normal'], { act: false, health: WELL }],
    [['overloadImminent'], { act: false, health: WELL }],
    [['initializing'], { act: false, health: { isOut: true, due: 'monitors', restarted: true } }],
    [
      ['initializing', 'enabled'],
      { act: true, health: { isOut: false, due: 'monitors', restarted: true } },
    ],
    [['enabled'], { act: true, health: { due: 'monitors', restarted: true } }],
    [
      ['disabled', 'normal'],
      { act: true, health: { isOut: false, due: 'monitors', restarted: false } },
    ],
    [['disabled', 'messagesLost'], { act: false, health: { isOut: true, due: 'monitors' } }],
    [['messagesLost'], { act: true, health: { due: 'snapshots' } }],
    [['partiallyDisabled'], { act: false, health: { isOut: false, due: 'snapshots' } }],
    [['partiallyDisabled', 'normal'], { act: true, health: { due: 'snapshots' } }],
    [['overloadReached'], { act: false, health: { isOverloaded: true } }],
    [['overloadReached', 'overloadRelieved'], { act: false, health: WELL }],
    [["'99'" as SystemStatusValue], { act: false, health: WELL }],
  ])('%j', (statuses, expected) => {
    expect(after(...statuses)).toMatchObject(expected);
  });
});

describe('a client whose switch tells its status', () => {
  async function setUp() {
    const { board, client } = await usualSetUp();
    const told: string[] = [];
    client.onStatus(({ state }: ClientStatus) => told.push(state));
    const tell = async (systemStatus: SystemStatusValue) => {
      await board.place.peer.send({
        kind: 'request',
        type: 'SystemStatus',
        invokeID: 1,
        systemStatus,
      });
      await board.clock.advance(0);
    };
    return { board, client, told, tell };
  }

  it('starts its monitors again after a restart over the same link', async () => {
    const { board, client, told, tell } = await setUp();
    const monitor = await client.monitor('100');
    await tell('initializing');
    expect(client.status).toMatchObject({ state: 'reconnecting', attempt: 1 });
    await tell('enabled');
    expect(client.status).toEqual({ state: 'connected' });
    expect(monitor.crossRefID).toBe('M2');
    expect(board.places).toHaveLength(1);
    expect(told).toEqual(['reconnecting', 'synchronising', 'synchronising', 'connected']);
    await client.close();
    expect(board.clock.pendingTimers).toBe(0);
  });

  it('asks a switch that is out of service how it is', async () => {
    const { board, client, tell } = await setUp();
    const monitor = await client.monitor('100');
    let systemStatus: SystemStatusValue = 'disabled';
    board.behave = (request, place) =>
      request.type === 'RequestSystemStatus'
        ? {
            kind: 'response',
            type: 'RequestSystemStatusResponse',
            invokeID: request.invokeID ?? 0,
            systemStatus,
          }
        : board.usual(request, place);
    await tell('disabled');
    await board.clock.advance(1_000);
    expect(client.status).toMatchObject({ state: 'reconnecting', attempt: 3 });
    systemStatus = 'normal';
    await board.clock.advance(1_000);
    expect(client.status).toEqual({ state: 'connected' });
    expect(monitor.crossRefID).toBe('M2');
    await client.close();
  });

  it('looks at what the heartbeat is answered', async () => {
    const { board, client } = await usualSetUp({ heartbeat: { interval: 1_000 } });
    let systemStatus: SystemStatusValue = 'initializing';
    board.behave = ({ type, invokeID = 0 }) =>
      type === 'RequestSystemStatus'
        ? { kind: 'response', type: 'RequestSystemStatusResponse', invokeID, systemStatus }
        : undefined;
    await board.clock.advance(1_000);
    expect(client.status).toMatchObject({ state: 'reconnecting' });
    systemStatus = 'enabled';
    await board.clock.advance(1_000);
    expect(client.status).toEqual({ state: 'connected' });
    await client.close();
  });

  it('takes snapshots where messages were lost, and starts nothing again', async () => {
    const { board, client, tell } = await setUp();
    const monitor = await client.monitor('100');
    const gaps: string[] = [];
    monitor.onResynchronised(({ crossRefID }) => gaps.push(crossRefID));
    await tell('messagesLost');
    await tell('partiallyDisabled');
    expect(gaps).toEqual(['M1']);
    await tell('normal');
    expect(gaps).toEqual(['M1', 'M1']);
    expect(board.place.peer.of('MonitorStart')).toHaveLength(1);
    await client.close();
  });

  it('is not misled by a greeting', async () => {
    const { board, client, told, tell } = await setUp();
    await tell('enabled');
    await tell('normal');
    expect(told).toEqual([]);
    expect(board.place.peer.of('SystemStatusResponse' as 'MonitorStart')).toHaveLength(2);
    await client.close();
  });

  it('has requests wait for the end of an overload, if they are to wait', async () => {
    const { board, client } = await usualSetUp({ reconnect: { requests: 'wait' } });
    const tell = async (systemStatus: SystemStatusValue) => {
      const { peer } = board.place;
      await peer.send({ kind: 'request', type: 'SystemStatus', invokeID: 1, systemStatus });
      await board.clock.advance(0);
    };
    await tell('overloadReached');
    const asked = client.request('HoldCall', { callToBeHeld: { callID: '1' } });
    await board.clock.advance(1_000);
    expect(board.place.peer.of('HoldCall')).toHaveLength(0);
    await tell('overloadRelieved');
    await expect(asked).resolves.toMatchObject({ type: 'HoldCallResponse' });
    await client.close();
    expect(board.clock.pendingTimers).toBe(0);
  });
});

describe('registrations of a client whose link is lost', () => {
  it('are made again, and go on under the identifiers that the program knows', async () => {
    const { board, client } = await usualSetUp();
    let count = 0;
    board.behave = (request, place) =>
      request.type === 'SystemRegister'
        ? {
            kind: 'response',
            type: 'SystemRegisterResponse',
            invokeID: request.invokeID ?? 0,
            sysStatRegisterID: `R${++count}`,
          }
        : board.usual(request, place);
    const register = () =>
      client.request('SystemRegister', {
        requestTypes: { systemStatus: true },
        requestedStatusFilter: { normal: true },
      });
    const first = await register();
    const second = await register();
    await client.request('SystemRegisterCancel', { sysStatRegisterID: second.sysStatRegisterID });
    await client.request('ChangeSysStatFilter', {
      sysStatRegisterID: first.sysStatRegisterID,
      requestedStatusFilter: { enabled: true },
    });
    await board.cut();
    await board.clock.advance(250);
    const { peer } = board.place;
    expect(peer.of('SystemRegister')).toMatchObject([
      { requestTypes: { systemStatus: true }, requestedStatusFilter: { enabled: true } },
    ]);
    await client.request('SystemRegisterCancel', { sysStatRegisterID: first.sysStatRegisterID });
    expect(peer.of('SystemRegisterCancel')).toMatchObject([{ sysStatRegisterID: 'R3' }]);
    await board.cut();
    await board.clock.advance(500);
    expect(client.status).toEqual({ state: 'connected' });
    expect(board.place.peer.received).toEqual([]);
    await client.close();
  });

  it('are forgotten that the switch has ended', async () => {
    const { board, client } = await usualSetUp();
    board.behave = ({ type, invokeID = 0 }) =>
      type === 'SystemRegister'
        ? { kind: 'response', type: 'SystemRegisterResponse', invokeID, sysStatRegisterID: 'R1' }
        : undefined;
    await client.request('SystemRegister', { requestTypes: { requestSystemStatus: true } });
    await board.place.peer.send({
      kind: 'request',
      type: 'SystemRegisterAbort',
      invokeID: 3,
      sysStatRegisterID: 'R1',
    });
    await board.cut();
    await board.clock.advance(250);
    expect(board.place.peer.received).toEqual([]);
    client.abort();
  });
});
