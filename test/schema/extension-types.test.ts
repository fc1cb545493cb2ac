import { expectTypeOf, it } from 'vitest';
import type { BerOptions } from '../../src/ber/index.js';
import { berCodec } from '../../src/ber/index.js';
import type {
  Codec,
  DeviceID,
  EventsOf,
  Message,
  MessageOf,
  PrivateDatumOf,
  RequestsOf,
  ResponsesOf,
  ResponseTypesOf,
  TypesOf,
  UnknownMember,
} from '../../src/model/index.js';
import type { Extension } from '../../src/schema/index.js';
import type { avaya } from '../../src/vendor/avaya.js';
import { decodeXml } from '../../src/xml/index.js';
import { lamps } from './outside/lamps.js';

type Lamps = typeof lamps;
type Blink = RequestsOf<Lamps>['BlinkLamp'];

it('members have the types that their entries say', () => {
  expectTypeOf<Blink['device']>().toEqualTypeOf<DeviceID>();
  expectTypeOf<TypesOf<Lamps>['Colour']>().toEqualTypeOf<'red' | 'green' | 'blue' | `#${string}`>();
  expectTypeOf<TypesOf<Lamps>['Melody']>().toEqualTypeOf<Uint8Array>();
  expectTypeOf<Blink['lamps']>().toEqualTypeOf<readonly string[] | undefined>();
  expectTypeOf<Blink['unknownMembers']>().toEqualTypeOf<readonly UnknownMember[] | undefined>();
  expectTypeOf<EventsOf<Lamps>['LampBlinkedEvent']['monitorCrossRefID']>().toEqualTypeOf<string>();
  expectTypeOf<ResponseTypesOf<Lamps>>().toEqualTypeOf<{
    readonly BlinkLamp: 'BlinkLampResponse';
    readonly ColourCall: undefined;
  }>();
  expectTypeOf<keyof ResponsesOf<Lamps>>().toEqualTypeOf<'BlinkLampResponse'>();
  expectTypeOf<PrivateDatumOf<Lamps>['type']>().toEqualTypeOf<'LampState' | 'LampVolume'>();
});

const device: DeviceID = { number: '100' };
const sign = { pattern: { colour: 'red', after: { colour: 'green', times: 2 } } } as const;

it('what an entry does not allow is an error', () => {
  const asked: Blink[] = [
    { device, sign },
    { device, sign, sides: { left: true } },
    { device, sign: { melody: Uint8Array.of(1) } },
    // @ts-expect-error a required member is missing
    { device },
    // @ts-expect-error no member has the name
    { device, sign, speed: 3 },
    // @ts-expect-error it may be left out, and not be undefined
    { device, sign, sides: undefined },
    // @ts-expect-error no bit has the name
    { device, sign, sides: { top: true } },
    // @ts-expect-error a choice has one alternative
    { device, sign: { ...sign, melody: Uint8Array.of(1) } },
    // @ts-expect-error no value of the enumeration, at any depth
    { device, sign: { pattern: { colour: 'red', after: { colour: 'grey' } } } },
    // @ts-expect-error octets, and not text
    { device, sign: { melody: '01' } },
  ];
  expectTypeOf(asked).toBeArray();
});

it('a message is told by its type, of the standard and of several extensions', () => {
  const read = (text: string) => decodeXml(text, { extensions: [lamps] });
  type Read = ReturnType<typeof read>;
  expectTypeOf<Extract<Read, { type: 'BlinkLamp' }>['sign']>().toEqualTypeOf<Blink['sign']>();
  expectTypeOf<Extract<Read, { type: 'MakeCall' }>>().toEqualTypeOf<
    Extract<Message, { type: 'MakeCall' }>
  >();
  type Both = MessageOf<Lamps | typeof avaya>['type'];
  expectTypeOf<Extract<Both, 'GetDeviceId' | 'BlinkLampResponse'>>().toEqualTypeOf<
    'GetDeviceId' | 'BlinkLampResponse'
  >();
});

it('where no extension is named, or none is known to the compiler, all is as without', () => {
  const read = (text: string) => decodeXml(text);
  expectTypeOf<ReturnType<typeof read>>().toEqualTypeOf<Message>();
  expectTypeOf(berCodec()).toEqualTypeOf<Codec>();
  expectTypeOf(berCodec({} as BerOptions)).toEqualTypeOf<Codec>();
  expectTypeOf<MessageOf<Extension>>().toEqualTypeOf<never>();
});
