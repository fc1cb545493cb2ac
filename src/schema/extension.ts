import { negativeName, responseName } from './catalogue.js';
import type {
  EventDefinition,
  Members,
  PrivateDatum,
  Service,
  ServiceGroup,
  TypeDefinition,
} from './language.js';

/** The parts of an extension where it has none. */
type None = Readonly<Record<never, never>>;

/** What a vendor adds to CSTA, as a program states it. */
export interface ExtensionEntry<Types, Services, Events, PrivateData> {
  /** Whose it is, as errors say it: `avaya`. */
  readonly name: string;
  /** What people read in its place. */
  readonly title?: string;
  /**
   * Namespace of its messages and private data in XML. Without it they are taken for CSTA's own, and written in the
   * namespace of the edition.
   */
  readonly xmlNamespace?: string;
  /** Tag of its events within EventSpecificInfo, where they are in BER: from 8 to 30, since CSTA has those below. */
  readonly eventCategory?: number;
  readonly types?: Types;
  readonly services?: Services;
  readonly events?: Events;
  readonly privateData?: PrivateData;
}

/**
 * What a vendor adds to CSTA: services, events and private data, and the types that they are made of. A program hands it
 * to a codec, a session, a client or a switch, which then knows them beside the standard's.
 *
 * @typeParam Types - its types by their names
 * @typeParam Services - its services by their names
 * @typeParam Events - its events by their names
 * @typeParam PrivateData - its private data by their names
 */
export interface Extension<
  Types extends ServiceGroup['types'] = ServiceGroup['types'],
  Services extends ServiceGroup['services'] = ServiceGroup['services'],
  Events extends ServiceGroup['events'] = ServiceGroup['events'],
  PrivateData extends NonNullable<ServiceGroup['privateData']> = NonNullable<
    ServiceGroup['privateData']
  >,
> extends ServiceGroup {
  readonly types: Types;
  readonly services: Services;
  readonly events: Events;
  readonly privateData?: PrivateData;
}

/**
 * States what a vendor adds to CSTA. The types of its messages and private data follow from the entries.
 *
 * ```ts
 * import { extension, members, required } from 'csta/schema';
 *
 * export const lamps = extension({
 *   name: 'lamps',
 *   xmlNamespace: 'http://example.com/lamps',
 *   services: {
 *     BlinkLamp: {
 *       request: members({ device: required('DeviceID'), times: required('integer') }),
 *       response: members({}),
 *     },
 *   },
 * });
 * ```
 *
 * @param entry - the entries; members may have the types of CSTA by their names, and those of `types`
 * @throws Error if a name could not be that of a member, message or type: one that is no identifier; `kind`, `type` or
 * `invokeID` in a message, and `monitorCrossRefID` in an event, which all of them have; or if an entry says something
 * that neither encoding can do
 */
export function extension<
  const Types extends ServiceGroup['types'] = None,
  const Services extends ServiceGroup['services'] = None,
  const Events extends ServiceGroup['events'] = None,
  const PrivateData extends NonNullable<ServiceGroup['privateData']> = None,
>(
  entry: ExtensionEntry<Types, Services, Events, PrivateData>,
): Extension<Types, Services, Events, PrivateData> {
  const whole = {
    title: entry.name,
    types: {},
    services: {},
    events: {},
    privateData: {},
    ...entry,
  };
  checkExtension(whole);
  // What the entry leaves out is empty, and so says its type.
  return whole as Extension<Types, Services, Events, PrivateData>;
}

function checkExtension(group: ServiceGroup): void {
  const check = new Check(group.name);
  for (const [name, definition] of Object.entries(group.types))
    check.type(name, definition, group.types);
  for (const [name, service] of Object.entries(group.services)) check.service(name, service);
  for (const [name, event] of Object.entries(group.events)) {
    check.event(name, event, group.eventCategory);
  }
  for (const [name, datum] of Object.entries(group.privateData ?? {})) check.datum(name, datum);
}

/** What TypeScript, JavaScript and XML all take as a name. */
const IDENTIFIER = /^[A-Za-z_]\w*$/;
const OBJECT_IDENTIFIER = /^[0-2](?:\.\d{1,15})+$/;

/** Members that messages and structures have in the model beside those of their entries. */
const ofMessages = ['kind', 'type', 'invokeID', 'unknownMembers'];
const ofEvents = [...ofMessages, 'monitorCrossRefID'];
const ofStructures = ['unknownMembers'];

/** Members, and the order that XML has them in. */
interface Ordered {
  readonly members: Members;
  readonly xmlOrder?: readonly string[];
}

/** Checks the entries of one extension. */
class Check {
  readonly #extension: string;
  readonly #names = new Set<string>();

  constructor(extension: string) {
    this.#extension = extension;
  }

  type(name: string, definition: TypeDefinition, types: ServiceGroup['types']): void {
    this.#name(name);
    this.#list(name, definition, types);
    if (definition.kind === 'sequence') this.#members(name, definition, ofStructures);
    else if (definition.kind === 'choice') {
      this.#members(name, { members: definition.alternatives }, ofStructures);
    } else if (definition.kind === 'handWritten') {
      this.#fail(`the type ${name} says nothing of its form; only the library has such types`);
    }
  }

  /** A list of itself would have no end. */
  #list(name: string, definition: TypeDefinition, types: ServiceGroup['types']): void {
    let inner: TypeDefinition | undefined = definition;
    for (const met = new Set<TypeDefinition>(); inner?.kind === 'list'; inner = types[inner.item]) {
      if (met.has(inner)) this.#fail(`the list ${name} is a list of itself`);
      met.add(inner);
    }
  }

  service(name: string, service: Service): void {
    this.#name(name);
    this.#members(name, service.request, ofMessages);
    const { response, negative } = service;
    if (response) {
      this.#name(responseName(name, service));
      this.#members(responseName(name, service), response, ofMessages);
    }
    if (negative) {
      this.#name(negativeName(name));
      this.#members(negativeName(name), negative, ofMessages);
    }
  }

  event(name: string, { payload, tag }: EventDefinition, category: number | undefined): void {
    this.#name(name);
    this.#members(name, payload, ofEvents);
    if (tag !== undefined && category === undefined) {
      this.#fail(`the event ${name} has a tag, but the extension has no eventCategory`);
    }
  }

  datum(name: string, { objectIdentifier, privateTag, xmlName }: PrivateDatum): void {
    this.#name(name);
    if (objectIdentifier !== undefined && privateTag !== undefined) {
      this.#fail(`the datum ${name} has both an objectIdentifier and a privateTag`);
    }
    if (objectIdentifier !== undefined && !OBJECT_IDENTIFIER.test(objectIdentifier)) {
      this.#fail(`${objectIdentifier} of the datum ${name} is no object identifier such as 1.3.12`);
    }
    if (xmlName === false && objectIdentifier === undefined && privateTag === undefined) {
      this.#fail(`the datum ${name} has no form in either encoding`);
    }
  }

  #members(owner: string, { members, xmlOrder }: Ordered, taken: readonly string[]): void {
    const ordered = xmlOrder?.filter((name) => name !== 'monitorCrossRefID').sort();
    if (ordered && String(ordered) !== String(Object.keys(members).sort())) {
      this.#fail(`xmlOrder of ${owner} does not name every member once`);
    }
    for (const [name, member] of Object.entries(members)) {
      if (taken.includes(name)) {
        this.#fail(`${owner} cannot have a member ${name}, which the model has beside them`);
      }
      this.#identifier(`member ${owner}.`, name);
      const { type, presence, xmlRepeated } = member;
      if (xmlRepeated && presence === 'required') {
        this.#fail(`the member ${owner}.${name} is repeated, so it cannot be required`);
      }
      if (
        typeof type !== 'string' &&
        type.itemName === undefined &&
        !xmlRepeated &&
        type.single !== 'xml' &&
        member.only !== 'ber'
      ) {
        this.#fail(`the list ${owner}.${name} does not name its items in XML`);
      }
    }
  }

  /** A name that is shared with nothing else of the extension: JSON tells types and messages by it. */
  #name(name: string): void {
    this.#identifier('', name);
    if (this.#names.has(name)) this.#fail(`two of its types, messages or data are named ${name}`);
    this.#names.add(name);
  }

  #identifier(what: string, name: string): void {
    // Objects have some names from birth.
    if (!IDENTIFIER.test(name) || name in Object.prototype) {
      this.#fail(`${what}${name} cannot be a name`);
    }
  }

  #fail(reason: string): never {
    throw new Error(`extension ${this.#extension}: ${reason}`);
  }
}
