/**
 * The words in which the schema is written.
 *
 * A schema entry says a thing once, for both encodings. It holds ECMA-269's names, the order of ECMA-285 (which
 * ECMA-323 shares all but everywhere), the BER tag, and an override only where ECMA-323 differs. Entries are plain
 * data; the generator in `generator/` makes the model types from them, and the codecs are made from them when they are used. What people alone read of an
 * entry, `about` and `clause`, the package has apart, in `csta/schema/texts`.
 */

/** Editions of ECMA-323 that the library writes. Members without `since` were there in the third. */
export type Edition = 3 | 4 | 5 | 6;

/** The encoding that alone has a member, where the other standard does not define it. */
export type OnlyEncoding = 'ber' | 'xml';

/** A name that ECMA-323 gave up. */
export interface FormerXmlName {
  /** The last edition that has the name. */
  readonly until: Edition;
  readonly name: string;
}

/** Kinds of value that need no definition of their own. */
export const builtInTypes = [
  /** IA5String in BER, character data in XML. */
  'text',
  /** INTEGER in BER, a whole number in XML. */
  'integer',
  /** INTEGER in BER, a decimal number in XML. */
  'decimal',
  'boolean',
  /** OCTET STRING in BER, xs:hexBinary in XML, `Uint8Array` in the model. */
  'octets',
  /** OCTET STRING in BER, xs:string in XML: an opaque identifier, a string in the model. */
  'identifier',
  /** GeneralizedTime in BER, a string in XML, ISO 8601 in the model. */
  'time',
  /** NULL in BER, an empty element in XML, `true` in the model. */
  'nothing',
  /** INTEGER in BER, any text in XML: text in the model, which BER can carry if it is a whole number. */
  'numeral',
] as const;
export type BuiltInType = (typeof builtInTypes)[number];

/** A list written where it is used: `listOf('MessageInfoItem', 'messageInfoItem')`. */
export interface ListOf<Item extends string = string> {
  readonly listOf: Item;
  /** Name of each item's element in XML. */
  readonly itemName?: string;
  /**
   * Where one encoding has room for exactly one item: `ber`, the item itself stands in the place of the list;
   * `berWrapped`, a SEQUENCE around it; `xml`, its content stands in the place of the list.
   */
  readonly single?: 'ber' | 'berWrapped' | 'xml';
  /** Which item stays where a list is cut to the one that there is room for: the last, not the first. */
  readonly keepsLast?: true;
}

/** A built-in type, the name of a defined type, or a list. */
export type TypeUse = string | ListOf;

/** What a value may be, besides being of its type. */
export interface Limits {
  /** The least and the greatest number that ECMA-269 allows. */
  readonly range?: readonly [least: number, greatest: number];
  /** The least and the greatest number of characters, items or octets; of octets in BER only, since XML has text. */
  readonly size?: readonly [least: number, greatest: number];
  /** The type of a number in XML, where that does not hold all that the model's does. */
  readonly xmlType?: 'short' | 'nonNegativeInteger';
}

/** A value of the model, as JSON writes it. */
export type ModelValue =
  | string
  | number
  | boolean
  | readonly ModelValue[]
  | { readonly [member: string]: ModelValue };

/** A list that stands in XML in the place of a member and of another that holds more of the same. */
export interface XmlListForm {
  /** The edition that brought the list. Those before have the member by itself, and the other one not at all. */
  readonly since: Edition;
  /** Name of each item's element. The first item is the member itself. */
  readonly itemName: string;
  /** The member that has the other items. */
  readonly rest: string;
}

/** What a member of an older phase is in the model, where it is not the same under its own name. */
export interface MemberInModel {
  readonly name?: string;
  /** Name of the translation of its value, where that is not its type's. */
  readonly as?: string;
  /** What the model has where the member is absent. */
  readonly absent?: ModelValue;
  /** The model has no member for it: it is kept as an element among the unknown ones. */
  readonly kept?: true;
  /** Only one source has it: it is read, and not written. */
  readonly readOnly?: true;
  /** It tells which of several services the operation carries, and holds what that is about. */
  readonly tellsService?: true;
}

/** How the values of a type of an older phase are translated into those of the model. */
export interface TypeInModel {
  /** The model has values besides those of the enumeration. */
  readonly isNarrower?: true;
  /** Values of an enumeration of the model, with the one there is for several of them. */
  readonly coarser?: Readonly<Record<string, string>>;
  /** Alternatives that only the model's choice has, with what messages call them. */
  readonly lacks?: Readonly<Record<string, string>>;
  /** The value or alternative to write where what only the model has may be left out. */
  readonly instead?: string;
  /** That is written as well where the model has none of the alternatives. */
  readonly isUsual?: true;
  /** Members that the model requires in addition, with the values that say nothing. */
  readonly untold?: Readonly<Record<string, ModelValue>>;
}

/** A service of the model that an operation of an older phase carries. */
export interface CarriedService {
  /** The alternative or value that tells it from others which the operation carries. */
  readonly by?: string;
  /** Name in the model of what the alternative holds; without it, that holds members of the model. */
  readonly name?: string;
  /** The same for the answer, where that tells what was asked for. */
  readonly answer?: { readonly by: string; readonly name?: string };
  /** Values of members of the model that say nothing, so that their lack is none. */
  readonly usual?: Readonly<Record<string, ModelValue>>;
}

/** The event of the model that an event of an older phase is, where that is not the one of the same name. */
export interface EventInModel extends Pick<TypeInModel, 'untold'> {
  readonly type?: string;
  /** The member of the model that tells it from another event of the same type, and its value. */
  readonly toldBy?: { readonly name: string; readonly value: string; readonly lacking: string };
}

/** What is known of a member of a sequence or choice, besides its type. */
export interface MemberDetails extends Limits {
  /** IMPLICIT context-specific tag in BER; without it the type's own tag stands. */
  readonly tag?: number;
  /** EXPLICIT context-specific tag in BER. */
  readonly explicitTag?: number;
  /** The value that absence stands for. */
  readonly default?: string | boolean | number;
  /** Element name in XML where it is not the member's name (misprints of the standard included). */
  readonly xmlName?: string;
  /** Element name in XML up to some edition, where a later one changed it. */
  readonly formerXmlName?: FormerXmlName;
  /** Whether XML requires it, where that does not follow from the rule in `isRequiredInXml`. */
  readonly xmlRequired?: boolean;
  /** The member stands in XML as that many elements of the same name, without an element around them. */
  readonly xmlRepeated?: true;
  /**
   * What it is in XML where it is no child element: the text of its element, an attribute of that, or a structure each
   * member of which is an attribute.
   */
  readonly xmlForm?: 'text' | 'attribute' | 'attributes';
  /** XML has a list in its place from some edition on. */
  readonly xmlList?: XmlListForm;
  /** BER has this alternative of the member's choice type only, without the choice around it. */
  readonly berAlternative?: string;
  readonly only?: OnlyEncoding;
  readonly since?: Edition;
  /** Stands in the place of the type's own `whenMissing`; null where no value would be true of this member. */
  readonly whenMissing?: ModelValue | null;
  readonly inModel?: MemberInModel;
  /** What it means, in one sentence or two. */
  readonly about?: string;
}

/** Whether a member has to be there. */
export type MemberPresence = 'required' | 'optional';

/**
 * A member of a sequence, or an alternative of a choice.
 *
 * The words of this language keep in their types what they are given, so that those of values can be inferred from
 * entries. The entries of the standards leave that out: their types are generated.
 */
export interface Member<
  Use extends TypeUse = TypeUse,
  Given extends MemberPresence = MemberPresence,
> extends MemberDetails {
  readonly type: Use;
  readonly presence: Given;
}

export type Members = Readonly<Record<string, Member>>;

/** What is known of a type, besides its structure. */
export interface TypeDetails {
  /** APPLICATION tag in BER: IMPLICIT, on a choice EXPLICIT (as X.680 has it). */
  readonly application?: number;
  /** APPLICATION tag in BER that is EXPLICIT although it need not be. */
  readonly explicitApplication?: number;
  /** EXPLICIT context-specific tag of the type itself. */
  readonly explicitTag?: number;
  /**
   * The value that says nothing: what a required member of the type reads as where a peer has left it out, and what a
   * choice reads as that is empty. Without it no value would be true, and what lacks such a member cannot be read. Types
   * of bits have `{}` unless they say null, since an absent bit is a false one, and defined lists, which only answers
   * and reports require, have none of their items.
   */
  readonly whenMissing?: ModelValue | null;
  readonly inModel?: TypeInModel;
  readonly clause?: string;
  readonly about?: string;
}

export interface SequenceType<All extends Members = Members> extends TypeDetails {
  readonly kind: 'sequence';
  readonly members: All;
  /** Names of the members in the order of XML, where that is not the order of BER. */
  readonly xmlOrder?: readonly string[];
  /** XML leaves the order of the members open. */
  readonly xmlUnordered?: true;
  /** The member whose text some peers send without an element around it. */
  readonly xmlBare?: string;
  /** It names something by all of its members: where one cannot be read, the others would name something else. */
  readonly indivisible?: true;
}

export interface ChoiceType<All extends Members = Members> extends TypeDetails {
  readonly kind: 'choice';
  readonly alternatives: All;
  /** XML allows any number of alternatives after one another, so the model holds a list; BER holds one. */
  readonly repeated?: true;
  /** The alternative whose text some peers send without an element around it. */
  readonly xmlBare?: string;
}

export interface ListType<Item extends string = string> extends TypeDetails, Pick<Limits, 'size'> {
  readonly kind: 'list';
  readonly item: Item;
  readonly itemName?: string;
}

/** A value of an enumeration: its number in BER, or more where ECMA-323 differs. */
export interface NamedNumber {
  /** Value in BER; absent where only XML has it. */
  readonly number?: number;
  /** Spelling in XML where it is not the name; `false` where only BER has it. */
  readonly xmlName?: string | false;
  /** Spelling in XML up to some edition, where a later one changed it or dropped the value. */
  readonly formerXmlName?: FormerXmlName;
  /** An older phase has it, and the model no name for it: it reads as `#` and its number. */
  readonly isNameless?: true;
  /** Group and name of the bit in the model that a bit of an older phase is. */
  readonly inModel?: string;
  readonly since?: Edition;
  /** The bit that stands for it in filters, where that has not its name. */
  readonly filterBit?: string;
  readonly about?: string;
}

/** The values of an enumeration or the bits of a bit string, by their names, in the order of XML. */
export type NamedNumbers<Name extends string = string> = Readonly<
  Record<Name, number | NamedNumber>
>;

export interface EnumerationType<Name extends string = string> extends TypeDetails {
  readonly kind: 'enumeration';
  readonly values: NamedNumbers<Name>;
}

export interface BitsType<Name extends string = string> extends TypeDetails {
  readonly kind: 'bits';
  readonly values: NamedNumbers<Name>;
  /** BER carries it as an ENUMERATED, so exactly one bit can be set there. */
  readonly berEnumerated?: true;
  /** Of capabilities: the service or event of which it says that it is supported. */
  readonly supports?: string;
}

export interface AliasType<Of extends BuiltInType = BuiltInType> extends TypeDetails, Limits {
  readonly kind: 'alias';
  readonly of: Of;
}

/**
 * A type whose two forms are too unlike for one entry: its BER codec is written by hand, and its form in XML is either
 * described by itself, in `xmlForms`, or written by hand too.
 */
export interface HandWrittenType extends TypeDetails {
  readonly kind: 'handWritten';
}

export type TypeDefinition =
  | SequenceType
  | ChoiceType
  | ListType
  | EnumerationType
  | BitsType
  | AliasType
  | HandWrittenType;

/** The members of a request, response or event, and the forms in which they go on the wire. */
export interface Payload<All extends Members = Members> {
  readonly members: All;
  /**
   * Names of the members in the order of XML, where that is not the order of BER; in an event with `monitorCrossRefID`
   * where that is not the first.
   */
  readonly xmlOrder?: readonly string[];
  /**
   * How BER carries it: a SEQUENCE; a positive acknowledgement, CHOICE { extensions, noData NULL }; or the only
   * member's value by itself.
   */
  readonly berForm: 'sequence' | 'acknowledgement' | 'bare';
  /** Name of the type in ECMA-285 where it is not the rule's (`MakeCallArgument`, `MakeCallResult`). */
  readonly berName?: string;
}

/** A service: a request, and the response where it has one. */
export interface Service {
  /** Only the switching function asks for it. Default: the computing function does, or either. */
  readonly askedBy?: 'switchingFunction';
  /** Operation code in BER; absent where only XML has the service. */
  readonly operation?: number;
  /** The service has no form in XML. */
  readonly only?: OnlyEncoding;
  /** Root element in XML where it is not the service's name. */
  readonly xmlName?: string;
  readonly since?: Edition;
  readonly clause?: string;
  readonly about?: string;
  readonly request: Payload;
  readonly response?: Payload;
  /**
   * The negative response, where the service has one of its own rather than the error that all others share. The names
   * of its responses then end in `PosResponse` and `NegResponse`.
   */
  readonly negative?: Payload;
  /** The services of the model that an operation of an older phase carries, where not the one of the same name. */
  readonly carries?: Readonly<Record<string, CarriedService>>;
}

/** An event: in BER an alternative of a category within CSTAEventReport, in XML a root element. */
export interface EventDefinition {
  /** Tag of the event within its category; absent where only XML has the event. */
  readonly tag?: number;
  /** Name of the type in ECMA-285 where it is not the event's name. */
  readonly berName?: string;
  readonly xmlName?: string;
  /** The bit that stands for it in filters of monitors, where that has not its name without `Event`. */
  readonly filterBit?: string;
  /** The only causes that ECMA-269 allows in it, of `EventCause`; absent where its table is not known. */
  readonly causes?: readonly string[];
  readonly only?: OnlyEncoding;
  readonly since?: Edition;
  readonly clause?: string;
  readonly about?: string;
  readonly payload: Payload;
  readonly inModel?: EventInModel;
  /** No peer has been seen to give it its number, which follows from the rule that others have theirs by. */
  readonly isInferred?: true;
}

/**
 * Data of one vendor, which stand among the private data of any message: in BER under an object identifier or a tag of
 * the vendor's, in XML as an element of the vendor's namespace.
 */
export interface PrivateDatum<Type extends string = string> {
  /** Name of the type of its value. */
  readonly type: Type;
  /** Names it in BER, where it is SEQUENCE { OBJECT IDENTIFIER, value }: `1.3.12.2.1174.24`. */
  readonly objectIdentifier?: string;
  /** APPLICATION tag of that SEQUENCE, where it is not plain: 29 in Phase I. */
  readonly application?: number;
  /** IMPLICIT PRIVATE tag of its value in BER, where that names it. */
  readonly privateTag?: number;
  /** Element name in XML where it is not the datum's name; `false` where only BER has it. */
  readonly xmlName?: string | false;
  readonly about?: string;
}

/** A clause of ECMA-269: its services, its events and the types that only they use. */
export interface ServiceGroup {
  readonly name: string;
  readonly title: string;
  /** Namespace of the group's root elements in XML, where that is none of ECMA-323's. */
  readonly xmlNamespace?: string;
  /** Tag of the group's events within EventSpecificInfo. */
  readonly eventCategory?: number;
  /** The member of `MonitorFilter` whose bits stand for the group's events. */
  readonly filterCategory?: string;
  readonly types: Readonly<Record<string, TypeDefinition>>;
  readonly services: Readonly<Record<string, Service>>;
  readonly events: Readonly<Record<string, EventDefinition>>;
  /** Data that a vendor puts into the private data of messages. */
  readonly privateData?: Readonly<Record<string, PrivateDatum>>;
}

/** What details say of some things, as their type has it. */
type Said<Details, Name> = Pick<Details, Extract<keyof Details, Name>>;

/** What decides whether the model can do without a member, besides its presence. */
type DecidesPresence = 'only' | 'xmlRequired';

/** A member that has to be there. */
export const required = <const Use extends TypeUse, const Details extends MemberDetails>(
  type: Use,
  details?: Details,
): Member<Use, 'required'> & Said<Details, DecidesPresence> =>
  ({ type, presence: 'required', ...details }) as Member<Use, 'required'> &
    Said<Details, DecidesPresence>;

/** A member that may be left out. */
export const optional = <const Use extends TypeUse>(
  type: Use,
  details?: MemberDetails,
): Member<Use, 'optional'> => ({ type, presence: 'optional', ...details });

export const listOf = <const Item extends string>(
  item: Item,
  itemName?: string,
  details: Pick<ListOf, 'single' | 'keepsLast'> = {},
): ListOf<Item> => ({
  listOf: item,
  ...(itemName === undefined ? {} : { itemName }),
  ...details,
});

type SequenceDetails = TypeDetails &
  Pick<SequenceType, 'xmlOrder' | 'xmlUnordered' | 'xmlBare' | 'indivisible'>;
type ListDetails = TypeDetails & Pick<ListType, 'size'>;
type BitsDetails = TypeDetails & Pick<BitsType, 'berEnumerated' | 'supports'>;
type ChoiceDetails = TypeDetails & Pick<ChoiceType, 'repeated' | 'xmlBare'>;
type PayloadDetails = Omit<Payload, 'members' | 'berForm'>;

export const sequence = <const All extends Members>(
  members: All,
  details: SequenceDetails = {},
): SequenceType<All> => ({
  kind: 'sequence',
  members,
  ...details,
});

export const choice = <const All extends Members, const Details extends ChoiceDetails>(
  alternatives: All,
  details?: Details,
): ChoiceType<All> & Said<Details, 'repeated'> =>
  ({ kind: 'choice', alternatives, ...details }) as ChoiceType<All> & Said<Details, 'repeated'>;

export const list = <const Item extends string>(
  item: Item,
  itemName?: string,
  details: ListDetails = {},
): ListType<Item> => ({
  kind: 'list',
  item,
  ...(itemName === undefined ? {} : { itemName }),
  ...details,
});

/** A name, or a row of numbered ones; its number; the edition that brought it. */
const NAME_IN_SHORT = /^([\w-]+?)(?:(\d+)\.\.(\d+))?(?:=(\d*))?(?:@(\d))?$/;

/** Most are that: looking for it first halves what the schema takes to load. */
const NAME_ALONE = /^[\w-]+$/;

const editions: readonly Edition[] = [3, 4, 5, 6];

/** `sf0`, `sf1`, … of `sf0..94`; the name itself where no row is meant. */
function rowOf(name: string, first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return [name];
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, at) => `${name}${Number(first) + at}`);
}

/**
 * Named numbers in short. Each name has the number after that of the name before it, the first 0; `held=3` has another,
 * `held=` none, since only XML has it; `held@6` came with an edition; `sf0..94` are 95 names, `sf0` to `sf94`.
 *
 * @throws Error if a word is none of these, or a name stands twice
 */
export function namedNumbers(names: string): NamedNumbers {
  // Without a prototype, since that takes half as long to fill, which is much of what loading the schema takes.
  const all: Record<string, number | NamedNumber> = Object.create(null);
  let next = 0;
  const add = (name: string, value: number | NamedNumber): void => {
    if (name in all) throw new Error(`${name} stands twice`);
    all[name] = value;
  };
  for (const word of names.trim().split(/\s+/)) {
    if (NAME_ALONE.test(word)) {
      add(word, next++);
      continue;
    }
    const [, name, first, last, given, edition] = NAME_IN_SHORT.exec(word) ?? [];
    const since = editions.find((known) => String(known) === edition);
    if (name === undefined || (edition !== undefined && since === undefined)) {
      throw new Error(`${JSON.stringify(word)} is no named number`);
    }
    if (given) next = Number(given);
    for (const one of rowOf(name, first, last)) {
      const numbered = given === '' ? {} : { number: next++ };
      add(one, since === undefined ? (numbered.number ?? numbered) : { ...numbered, since });
    }
  }
  return all;
}

/** The parts of a text between those that part them. */
type PartsOf<
  Text extends string,
  Between extends string,
  Found extends string = never,
> = Text extends `${infer First}${Between}${infer Rest}`
  ? PartsOf<Rest, Between, Found | First>
  : Found | Text;

/** The words of a text, between spaces and line ends. */
type WordsOf<Text extends string> = Exclude<PartsOf<PartsOf<Text, '\n'>, ' '>, ''>;

/** The name in a word of `namedNumbers`; any text where it is a row of names. */
type NameIn<Word extends string> = Word extends `${string}..${string}`
  ? string
  : Word extends `${infer Name}=${string}`
    ? Name
    : Word extends `${infer Name}@${string}`
      ? Name
      : Word;

/** The names of values or bits, in whichever way they are given. */
type NamesIn<Values> = Values extends string ? NameIn<WordsOf<Values>> : keyof Values & string;

/** The named numbers of an entry. That the names are those of the text, its type says by the same rules as the code. */
const valuesOf = <Values extends NamedNumbers | string>(
  values: Values,
): NamedNumbers<NamesIn<Values>> =>
  (typeof values === 'string' ? namedNumbers(values) : values) as NamedNumbers<NamesIn<Values>>;

/** An enumeration with its values, in short where nothing but their numbers is said (see `namedNumbers`). */
export const enumeration = <const Values extends NamedNumbers | string>(
  values: Values,
  details: TypeDetails = {},
): EnumerationType<NamesIn<Values>> => ({
  kind: 'enumeration',
  values: valuesOf(values),
  ...details,
});

/** A bit string with its bits, in short where nothing but their numbers is said (see `namedNumbers`). */
export const bits = <const Values extends NamedNumbers | string>(
  values: Values,
  details: BitsDetails = {},
): BitsType<NamesIn<Values>> => ({
  kind: 'bits',
  values: valuesOf(values),
  ...details,
});

export const alias = <const Of extends BuiltInType>(
  of: Of,
  details: TypeDetails & Limits = {},
): AliasType<Of> => ({
  kind: 'alias',
  of,
  ...details,
});

export const handWritten = (details: TypeDetails = {}): HandWrittenType => ({
  kind: 'handWritten',
  ...details,
});

/** A payload that BER carries as a SEQUENCE. */
export const members = <const All extends Members>(
  all: All,
  details: PayloadDetails = {},
): Payload<All> => ({
  members: all,
  berForm: 'sequence',
  ...details,
});

/** What an answer without data of its own may carry. */
type Acknowledged = { readonly extensions: Member<'CSTACommonArguments', 'optional'> };

/** The positive answer without data of its own: extensions or nothing. */
export const acknowledgement = (details: PayloadDetails = {}): Payload<Acknowledged> => ({
  members: { extensions: optional('CSTACommonArguments') },
  berForm: 'acknowledgement',
  ...details,
});

/** A payload that BER carries as the bare value of its only member. */
export const bare = <const All extends Members>(
  all: All,
  details: PayloadDetails = {},
): Payload<All> => ({
  members: all,
  berForm: 'bare',
  ...details,
});

/** Data of a vendor, of a type and under a name in either encoding. */
export const datum = <const Type extends string>(
  type: Type,
  details: Omit<PrivateDatum, 'type'>,
): PrivateDatum<Type> => ({ type, ...details });
