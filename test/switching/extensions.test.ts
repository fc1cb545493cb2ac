import { describe, expect, it } from 'vitest';
import { connect } from '../../src/connect.js';
import { listen } from '../../src/listen.js';
import {
  createIdentifierSource,
  isFilteredOut,
  MonitorRegistry,
  monitoringServices,
  refuse,
  type ServiceHandlers,
  type SwitchingFunction,
  serve,
} from '../../src/switching/index.js';
import { createMemoryNetwork } from '../../src/transport/memory/index.js';
import { doors } from '../support/doors.js';

type Doors = readonly [typeof doors];

/** A PBX with doors that open when somebody asks, and tell who monitors them. */
function house(): SwitchingFunction<Doors> {
  const monitors = new MonitorRegistry(createIdentifierSource());
  const services = monitoringServices(monitors, {
    device: ({ number }) => ({ device: number, calls: [] }),
    call: () => {
      throw refuse('operation', 'invalidCallID');
    },
  });
  return {
    attach: (computingFunction) => {
      const handlers: ServiceHandlers<{ computingFunction: typeof computingFunction }, Doors> = {
        ...services,
        OpenDoor: ({ device, seconds = 1 }) => {
          const [monitor] = monitors.monitorsOf(computingFunction);
          if (monitor) {
            const { monitorCrossRefID } = monitor;
            computingFunction.sendEvent({
              kind: 'event',
              type: 'DoorOpenedEvent',
              monitorCrossRefID,
              device,
            });
          }
          return { kind: 'response', type: 'OpenDoorResponse', openFor: seconds };
        },
        DoorBlocked: () => undefined,
      };
      return {
        handle: async (request) => serve(handlers, request, { computingFunction }),
        detach: () => monitors.stopAll(computingFunction),
      };
    },
  };
}

describe.each(['xml', 'ber'])('a switching function with an extension, in %s', (encoding) => {
  it("serves a vendor's requests and sends its events", async () => {
    const memory = createMemoryNetwork();
    const address = `memory:house?encoding=${encoding}`;
    const listener = await listen(house(), address, { memory, extensions: [doors] });
    const client = await connect(address, { memory, extensions: [doors] });
    const monitor = await client.monitor('7');
    const heard = new Promise((resolve) => monitor.on('DoorOpenedEvent', resolve));
    expect(await client.vendorSpecific.openDoor({ device: '7', seconds: 4 })).toMatchObject({
      openFor: 4,
    });
    expect(await heard).toMatchObject({ device: { number: '7' } });
    await expect(client.request('Close', {})).rejects.toMatchObject({
      value: 'serviceNotSupported',
    });
    await client.close();
    await listener.close();
  });
});

describe('a filter', () => {
  it("does not know a vendor's events, and keeps none back", () => {
    // @ts-expect-error it is none of CSTA's
    expect(isFilteredOut({ callControl: { delivered: true } }, 'DoorOpenedEvent')).toBe(false);
  });
});
