import { describe, expect, it } from 'vitest';
import { standardCatalogue } from '../../src/schema/standard.js';
import { numberOf } from '../../src/simulator/calls/numbers.js';
import { DeviceNames } from '../../src/simulator/device-names.js';
import { avaya } from '../../src/vendor/avaya.js';

const wanted = { extension: '100', switchName: 'CM', switchIPInterface: '', deviceInstance: '0' };

function names(): DeviceNames {
  return new DeviceNames((number) => ['100', '101'].includes(number));
}

describe('how a computing function names devices', () => {
  it('is by their numbers until it has asked for an identifier', () => {
    const message = { device: { number: '100' } };
    expect(names().told(message)).toBe(message);
  });

  it('is by the identifier that it was given last', () => {
    const all = names();
    all.give(wanted);
    const last = all.give({ ...wanted, deviceInstance: '2' });
    const first = all.give(wanted);
    expect(all.told({ device: { number: '100' } })).toEqual({ device: first });
    all.release(first);
    expect(all.told({ device: { number: '100' } })).toEqual({ device: last });
  });

  it('is as before for what is no number of a device', () => {
    const all = names();
    all.give(wanted);
    const message = {
      outside: { number: '0555' },
      dynamic: { number: '100', typeOfNumber: 'dynamic' },
      already: { number: '101:Other::0', typeOfNumber: 'other' },
      octets: Uint8Array.of(1, 2),
      absent: undefined,
    };
    expect(all.told(message)).toEqual(message);
    expect(all.told({ list: [{ number: 'N<101>Bob' }] })).toMatchObject({
      list: [{ number: '101:CM::0' }],
    });
  });

  it('concerns device identifiers alone: nothing else has a number that is a text', () => {
    const { types, groups } = standardCatalogue();
    const owners = [...types.values()].flatMap(({ name, definition }) =>
      definition.kind === 'sequence' && 'number' in definition.members ? name : [],
    );
    const payloads = [...groups, avaya].flatMap(({ services, events }) => [
      ...Object.values(services).flatMap(({ request, response }) => [request, response]),
      ...Object.values(events).map(({ payload }) => payload),
    ]);
    expect(owners).toEqual([]);
    expect(payloads.filter((payload) => payload && 'number' in payload.members)).toEqual([]);
  });
});

describe('the number of a device', () => {
  it.each([
    ['100:CM::0', '100'],
    ['100:CM:192.0.2.1:2', '100'],
    ['100:CM:fe80::1:0', '100'],
    ['100:::1', '100'],
    ['100:CM::3', '100:CM::3'],
    ['100:CM:0', '100:CM:0'],
    ['sip:100@pbx:5060', '100'],
    ['N<100>Alice', '100'],
    ['100', '100'],
  ])('of %s is %s', (number, expected) => {
    expect(numberOf({ number })).toBe(expected);
  });
});
