import { numberOf } from '../../src/ber/inspect/leaf-text.js';
import { isBuiltIn } from '../../src/schema/catalogue.js';
import type {
  BitsType,
  EnumerationType,
  Member,
  Members,
  OnlyEncoding,
  TypeUse,
} from '../../src/schema/language.js';
import {
  builtInSample,
  callFor,
  deviceFor,
  octetsOf,
  preferredAlternatives,
  preferredValues,
  tellingName,
} from './sample-words.js';
import { schema } from './schema.js';

/** How deep samples go before they leave out what they may. */
const deepest = 12;

/** What a sample is made for. */
interface Purpose {
  readonly encoding: OnlyEncoding;
  /** Name of the nearest member that tells a person what the value is for. */
  readonly name: string;
  readonly depth: number;
}

/** Types that a value holds only if it has to: what they say is no help to understand a message. */
const dispensable: ReadonlySet<string> = new Set([
  'CSTACommonArguments',
  'CSTASecurityData',
  'CSTAPrivateData',
  'LocationInfo',
  'LocationInfoList',
]);

const isIn = ({ only }: Member, encoding: OnlyEncoding): boolean =>
  only === undefined || only === encoding;

const isNeeded = (member: Member, encoding: OnlyEncoding): boolean =>
  isIn(member, encoding) &&
  (member.presence === 'required' || (encoding === 'xml' && member.xmlRequired === true));

const isHelpful = (member: Member): boolean =>
  member.only === undefined &&
  !dispensable.has(typeof member.type === 'string' ? member.type : member.type.listOf);

/**
 * The members of a sample: those that the encoding needs, and the first few others that both encodings have.
 *
 * @param extra - how many that are not needed
 * @param owner - the message or type that they are members of
 */
export function sampleMembers(
  members: Members,
  encoding: OnlyEncoding,
  extra: number,
  owner = '',
  depth = 0,
): Record<string, unknown> {
  let left = extra;
  const chosen = Object.entries(members).filter(([, member]) => {
    if (isNeeded(member, encoding)) return true;
    return isHelpful(member) && left-- > 0;
  });
  return Object.fromEntries(
    chosen.map(([name, member]) => [
      name,
      memberSample(name, member, { encoding, name: tellingName(owner, name), depth }),
    ]),
  );
}

function memberSample(name: string, member: Member, purpose: Purpose): unknown {
  if (member.berAlternative === undefined) return valueSample(member.type, purpose);
  const definition =
    typeof member.type === 'string' ? schema.types.get(member.type)?.definition : undefined;
  const alternative =
    definition?.kind === 'choice' ? definition.alternatives[member.berAlternative] : undefined;
  if (!alternative) throw new Error(`${name} has no alternative ${member.berAlternative}`);
  return { [member.berAlternative]: memberSample(name, alternative, purpose) };
}

/** A readable value of a type. */
function valueSample(use: TypeUse, purpose: Purpose): unknown {
  if (purpose.depth > deepest) throw new Error(`the sample of ${purpose.name} has no end`);
  if (typeof use !== 'string') return [valueSample(use.listOf, purpose)];
  if (isBuiltIn(use)) return builtInSample(use, purpose.name);
  const definition = schema.types.get(use)?.definition;
  if (!definition) throw new Error(`no type is named ${use}`);
  const inner: Purpose = { ...purpose, depth: purpose.depth + 1 };
  switch (definition.kind) {
    case 'sequence': {
      const { encoding, depth } = inner;
      const needed = sampleMembers(definition.members, encoding, 0, use, depth);
      return Object.keys(needed).length > 0
        ? needed
        : sampleMembers(definition.members, encoding, 1, use, depth);
    }
    case 'choice': {
      const value = choiceSample(use, definition.alternatives, inner);
      return definition.repeated ? [value] : value;
    }
    case 'list':
      return [valueSample(definition.item, inner)];
    case 'enumeration':
      return preferredValues[use] ?? firstValue(definition, purpose.encoding);
    case 'bits':
      return { [firstValue(definition, purpose.encoding)]: true };
    case 'alias':
      return builtInSample(definition.of, purpose.name === 'item' ? use : `${purpose.name}${use}`);
    case 'handWritten':
      return handWrittenSample(use, inner);
  }
}

/** Names of alternatives that say less of a value than the member's own name. */
const generalNames = /^(deviceIdentifier|deviceID|deviceObject|numberDialed|number|device)$/;

function choiceSample(
  type: string,
  alternatives: Members,
  purpose: Purpose,
): Record<string, unknown> {
  const all = Object.entries(alternatives);
  const preferred = preferredAlternatives[type];
  const chosen =
    all.find(([name]) => name === preferred) ??
    all.find(([, { only }]) => only === undefined) ??
    all.find(([, member]) => isIn(member, purpose.encoding));
  if (!chosen) throw new Error(`a choice within ${purpose.name} is not for ${purpose.encoding}`);
  const [name, member] = chosen;
  const inner = generalNames.test(name) ? purpose : { ...purpose, name };
  return { [name]: memberSample(name, member, inner) };
}

function firstValue({ values }: EnumerationType | BitsType, encoding: OnlyEncoding): string {
  const all = Object.entries(values);
  const inXml = (value: (typeof all)[number][1]): boolean =>
    typeof value === 'number' || value.xmlName !== false;
  const inBoth = all.find(([, value]) => numberOf(value) !== undefined && inXml(value));
  const inOne = all.find(([, value]) =>
    encoding === 'xml' ? inXml(value) : numberOf(value) !== undefined,
  );
  const [name] = inBoth ?? inOne ?? [];
  if (name === undefined) throw new Error('an enumeration has no value');
  return name;
}

function handWrittenSample(type: string, { encoding, name, depth }: Purpose): unknown {
  switch (type) {
    case 'DeviceID':
      return { number: deviceFor(name) };
    case 'ConnectionID':
      return { callID: callFor(name), deviceID: { number: deviceFor(name) } };
    case 'CorrelatorData':
    case 'UserData':
    case 'CSTAPrivateData':
    case 'SecurityInfo':
      return { string: octetsOf('Hello') };
    case 'LocationInfo':
      return encoding === 'ber'
        ? { geoPriv: [valueSample('GeoPriv', { encoding, name, depth })] }
        : { content: { xml: '<place xmlns="https://pbx.example/place">Room 12</place>' } };
    case 'Grammars':
      return { xml: 'yes, no' };
    case 'InnerXml':
      return { xml: 'Hello' };
    case 'AnyContent':
      return { xml: '<user xmlns="https://app.example/login">demo</user>' };
    case 'CountOrFlag':
      return true;
    case 'LanguageTag':
      return 'en-GB';
    default:
      throw new Error(`${type} is written by hand, and there is no sample of it`);
  }
}
