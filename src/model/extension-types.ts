/** The types of what vendors add to CSTA, inferred from their entries. */

import type { Extension } from '../schema/extension.js';
import type {
  AliasType,
  BitsType,
  ChoiceType,
  EnumerationType,
  ListOf,
  ListType,
  Member,
  Members,
  Payload,
  SequenceType,
  Service,
} from '../schema/language.js';
import type { ModelTypes } from './generated/types.js';
import type { Invoked } from './message.js';
import type { Open, OpenBits, UnknownAlternative, UnknownValue } from './unknown-member.js';

/** The values of the kinds that need no definition. */
interface BuiltInValues {
  readonly text: string;
  readonly numeral: string;
  readonly integer: number;
  readonly decimal: number;
  readonly boolean: boolean;
  readonly octets: Uint8Array;
  readonly identifier: string;
  readonly time: string;
  readonly nothing: true;
}

/** The types that an extension defines. */
type Definitions = Extension['types'];

/** The value of a use of a type; `never` where nothing has its name. */
type ValueOf<Use, Types extends Definitions> =
  Use extends ListOf<infer Item> ? readonly Named<Item, Types>[] : Named<Use, Types>;

type Named<Name, Types extends Definitions> = Name extends keyof BuiltInValues
  ? BuiltInValues[Name]
  : Name extends keyof Types
    ? Defined<Types[Name], Types>
    : Name extends keyof ModelTypes
      ? ModelTypes[Name]
      : never;

/** The value of a type of an extension. */
type Defined<Definition, Types extends Definitions> =
  Definition extends SequenceType<infer All>
    ? Flat<Structure<All, Types>>
    : Definition extends ChoiceType<infer All>
      ? Definition extends { readonly repeated: true }
        ? readonly OneOf<All, Types>[]
        : OneOf<All, Types>
      : Definition extends ListType<infer Item>
        ? readonly Named<Item, Types>[]
        : Definition extends EnumerationType<infer Name>
          ? Name | UnknownValue
          : Definition extends BitsType<infer Name>
            ? { readonly [Bit in Name]?: boolean } & OpenBits
            : Definition extends AliasType<infer Of>
              ? BuiltInValues[Of]
              : never;

/** Members that a value of the model may lack; the same rule as `isOptionalInModel`. */
type MayLack =
  | Member<Member['type'], 'optional'>
  | { readonly only: NonNullable<Member['only']> }
  | { readonly xmlRequired: false };

type Structure<All extends Members, Types extends Definitions> = {
  readonly [Name in keyof All as All[Name] extends MayLack ? never : Name]: ValueOf<
    All[Name]['type'],
    Types
  >;
} & {
  readonly [Name in keyof All as All[Name] extends MayLack ? Name : never]?: ValueOf<
    All[Name]['type'],
    Types
  >;
} & Open;

/** Alternatives, each of which names the others as absent. */
type OneOf<All extends Members, Types extends Definitions> =
  | {
      [Name in keyof All]: { readonly [Own in Name]: ValueOf<All[Name]['type'], Types> } & {
        readonly [Other in Exclude<keyof All, Name> | 'unknownMembers']?: undefined;
      };
    }[keyof All]
  | (UnknownAlternative & { readonly [Name in keyof All]?: undefined });

/** Several types as one, so that editors show the members. */
type Flat<Whole> = { readonly [Name in keyof Whole]: Whole[Name] };

type MembersOf<Of, Types extends Definitions> =
  Of extends Payload<infer All> ? Flat<Structure<All, Types>> : never;

/** What all of a union of maps have. */
type Joined<Maps> = (Maps extends unknown ? (map: Maps) => void : never) extends (
  map: infer All,
) => void
  ? All
  : never;

/** A name, unless it is any: of an extension that is known only when the program runs nothing can be said. */
type Known<Name> = string extends Name ? never : Name;

type RequestMap<E> =
  E extends Extension<infer Types, infer Services>
    ? {
        readonly [Name in keyof Services as Known<Name>]: MembersOf<
          Services[Name]['request'],
          Types
        >;
      }
    : never;

/** What a service is answered with, under the name that the answer has. */
type Answers<Services extends Extension['services'], Part extends keyof Service> = {
  readonly [Name in keyof Services as Services[Name] extends Readonly<Record<Part, Payload>>
    ? AnswerName<Known<Name>, Services[Name], Part>
    : never]: Services[Name][Part];
};

/** The name of an answer; the same rule as `responseName` and `negativeName`. */
type AnswerName<Name, Of, Part> = Name extends string
  ? Part extends 'negative'
    ? `${Name}NegResponse`
    : Of extends { readonly negative: Payload }
      ? `${Name}PosResponse`
      : `${Name}Response`
  : never;

type AnswerMap<E, Part extends keyof Service> =
  E extends Extension<infer Types, infer Services>
    ? {
        readonly [Name in keyof Answers<Services, Part>]: MembersOf<
          Answers<Services, Part>[Name],
          Types
        >;
      }
    : never;

type ResponseTypeMap<E> =
  E extends Extension<infer _Types, infer Services>
    ? {
        readonly [Name in keyof Services as Known<Name>]: Services[Name] extends {
          readonly response: Payload;
        }
          ? AnswerName<Name, Services[Name], 'response'>
          : undefined;
      }
    : never;

/** The monitor that an event is reported for. */
interface Reported {
  readonly monitorCrossRefID: string;
}

type EventMap<E> =
  E extends Extension<infer Types, infer _Services, infer Events>
    ? {
        readonly [Name in keyof Events as Known<Name>]: Flat<
          Reported & MembersOf<Events[Name]['payload'], Types>
        >;
      }
    : never;

type TypeMap<E> =
  E extends Extension<infer Types>
    ? { readonly [Name in keyof Types as Known<Name>]: Defined<Types[Name], Types> }
    : never;

type DatumMap<E> =
  E extends Extension<infer Types, infer _Services, infer _Events, infer PrivateData>
    ? {
        readonly [Name in keyof PrivateData as Known<Name>]: Named<
          PrivateData[Name]['type'],
          Types
        >;
      }
    : never;

/**
 * The members of every request that extensions add, by its type.
 *
 * @typeParam E - the type of an extension, or of several as a union
 */
export type RequestsOf<E extends Extension> = Joined<RequestMap<E>>;

/** The members of every positive response that extensions add, by its type. */
export type ResponsesOf<E extends Extension> = Joined<AnswerMap<E, 'response'>>;

/** The members of every negative response that services of extensions have of their own, by its type. */
export type NegativeResponsesOf<E extends Extension> = Joined<AnswerMap<E, 'negative'>>;

/** The members of every event that extensions add, by its type. */
export type EventsOf<E extends Extension> = Joined<EventMap<E>>;

/** The values of the types that extensions define, by the type's name. */
export type TypesOf<E extends Extension> = Joined<TypeMap<E>>;

/** The values of the private data that extensions define, by the datum's name. */
export type PrivateDataOf<E extends Extension> = Joined<DatumMap<E>>;

/** The type of the response that each request of extensions is answered with; undefined where none is. */
export type ResponseTypesOf<E extends Extension> = Joined<ResponseTypeMap<E>>;

/** Messages of a kind from what each type of them has. */
type Messages<Kind, Types> = {
  [Type in keyof Types]: Invoked & { readonly kind: Kind; readonly type: Type } & Types[Type];
}[keyof Types];

/** Any message that extensions add. */
export type MessageOf<E extends Extension> =
  | Messages<'request', RequestsOf<E>>
  | Messages<'response', ResponsesOf<E>>
  | Messages<'error', NegativeResponsesOf<E>>
  | Messages<'event', EventsOf<E>>;

/** A datum of a vendor, read from the private data of a message. */
export type PrivateDatumOf<E extends Extension> = {
  [Type in keyof PrivateDataOf<E>]: { readonly type: Type; readonly value: PrivateDataOf<E>[Type] };
}[keyof PrivateDataOf<E>];
