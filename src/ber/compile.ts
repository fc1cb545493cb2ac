/** Readers and writers of types in BER, made from the schema when a type is first used, and kept. */

import {
  type Catalogue,
  isBuiltIn,
  isOptionalInModel,
  memberWhenMissing,
  whenMissing,
} from '../schema/catalogue.js';
import type {
  ChoiceType,
  Member,
  Members,
  Payload,
  TypeDefinition,
  TypeUse,
} from '../schema/language.js';
import { Choice } from './choice.js';
import {
  alternativeForm,
  applicationTag,
  type BerForm,
  builtInForms,
  choice,
  contextTag,
  element,
  explicit,
  implicit,
  limitedForm,
  listForm,
  singleForm,
  wrappedSingleForm,
} from './form.js';
import { Bits, Enumeration, OneBit } from './names.js';
import { Acknowledgement, BarePayload, type PayloadForm } from './payload.js';
import type { BerReader } from './reader.js';
import { Sequence, type SequenceMember } from './sequence.js';
import type { BerWriter } from './writer.js';

const BIT_STRING = 0x03;
const ENUMERATED = 0x0a;
const SEQUENCE = 0x10;

/** Makes the form of a type that the schema language has no words for. */
export type HandWrittenForm = (typeForm: (name: string) => BerForm) => BerForm;

/** Makes the forms of the types of one schema, and keeps them. */
export class BerCompiler {
  readonly #catalogue: Catalogue;
  readonly #handWritten: Readonly<Record<string, HandWrittenForm>>;
  readonly #types = new Map<string, BerForm>();
  readonly #payloads = new Map<Payload, PayloadForm>();

  /**
   * @param catalogue - the schema
   * @param handWritten - the forms of its types that the language has no words for
   */
  constructor(catalogue: Catalogue, handWritten: Readonly<Record<string, HandWrittenForm>>) {
    this.#catalogue = catalogue;
    this.#handWritten = handWritten;
  }

  /** How BER carries a type by itself. */
  readonly type = (name: string): BerForm => {
    if (isBuiltIn(name)) return builtInForms[name];
    const known = this.#types.get(name);
    if (known) return known;
    const type = this.#catalogue.types.get(name);
    if (!type) throw new Error(`no type is named ${name}`);
    const form = tagged(this.#defined(name, type.definition), type.definition);
    this.#types.set(name, form);
    return form;
  };

  /** How BER carries a payload. */
  readonly payload = (name: string, payload: Payload): PayloadForm => {
    const known = this.#payloads.get(payload);
    if (known) return known;
    const form = this.#payload(name, payload);
    this.#payloads.set(payload, form);
    return form;
  };

  #payload(name: string, { berForm, members }: Payload): PayloadForm {
    switch (berForm) {
      case 'sequence':
        return this.#sequence(name, members);
      case 'acknowledgement':
        return new Acknowledgement(this.type('CSTACommonArguments'));
      case 'bare': {
        const [only] = Object.entries(members);
        if (!only) throw new Error(`${name} has no member`);
        const [member, details] = only;
        return new BarePayload(member, this.#member(details));
      }
    }
  }

  #defined(name: string, definition: TypeDefinition): BerForm {
    switch (definition.kind) {
      case 'alias':
        return limitedForm(builtInForms[definition.of], definition, definition.of === 'identifier');
      case 'enumeration':
        return formOf(ENUMERATED, false, new Enumeration(definition.values));
      case 'bits':
        return definition.berEnumerated
          ? formOf(ENUMERATED, false, new OneBit(definition.values))
          : formOf(BIT_STRING, false, new Bits(definition.values));
      case 'list':
        return limitedForm(listForm(this.type(definition.item)), definition, false);
      case 'sequence':
        // Made when one is met, so that a type may hold values of its own type.
        return formOf(
          SEQUENCE,
          true,
          this.#sequence(name, definition.members, definition.indivisible),
        );
      case 'choice': {
        const form = this.#choice(name, definition);
        return definition.repeated ? singleForm(form, false) : form;
      }
      case 'handWritten': {
        const make = this.#handWritten[name];
        if (!make) throw new Error(`no BER form is known for ${name}`);
        return make(this.type);
      }
    }
  }

  #sequence(name: string, members: Members, isIndivisible = false): Sequence {
    const all = Object.entries(members);
    const known = all.filter(([, member]) => member.only !== 'xml');
    return new Sequence(
      name,
      () => known.map(([memberName, member]) => this.#sequenceMember(memberName, member)),
      { onlyXml: onlyXmlOf(all), isIndivisible },
    );
  }

  #sequenceMember(name: string, member: Member): SequenceMember {
    const { type, presence, xmlRequired } = member;
    return {
      name,
      form: this.#member(member),
      isRequired: presence === 'required',
      mayBeAbsent: isOptionalInModel(member),
      whenMissing: memberWhenMissing(this.#catalogue, member),
      // BER leaves out what is the default, and XML requires it: so it is filled in, and left out again.
      filledIn: xmlRequired === true ? member.default : undefined,
      isSingle: typeof type !== 'string' && (type.single === 'ber' || type.single === 'berWrapped'),
    };
  }

  #choice(name: string, { alternatives, application, explicitTag }: ChoiceType): BerForm {
    const all = Object.entries(alternatives);
    const known = all
      .filter(([, member]) => member.only !== 'xml')
      .map(([alternative, member]) => ({ name: alternative, form: this.#member(member) }));
    const own = new Choice(known, {
      onlyXml: onlyXmlOf(all),
      whenMissing: whenMissing(this.#catalogue, name),
    });
    const form = choice(own.tags, {
      read: (reader, tag) => own.read(reader, tag),
      write: (writer, value) => own.write(writer, value),
    });
    if (application !== undefined) return explicit(form, applicationTag(application));
    return explicitTag === undefined ? form : explicit(form, contextTag(explicitTag));
  }

  /** How BER carries a member. */
  #member({ type, ...details }: Member): BerForm {
    const { berAlternative, tag, explicitTag } = details;
    const bare =
      berAlternative === undefined ? this.#use(type) : this.#alternative(type, berAlternative);
    const form = limitedForm(bare, details, type === 'identifier');
    if (tag !== undefined) return implicit(form, contextTag(tag));
    return explicitTag === undefined ? form : explicit(form, contextTag(explicitTag));
  }

  #alternative(type: TypeUse, name: string): BerForm {
    const definition =
      typeof type === 'string' ? this.#catalogue.types.get(type)?.definition : undefined;
    const alternative = definition?.kind === 'choice' ? definition.alternatives[name] : undefined;
    if (!alternative) throw new Error(`${String(type)} has no alternative ${name}`);
    return alternativeForm(name, this.#member(alternative));
  }

  #use(type: TypeUse): BerForm {
    if (typeof type === 'string') return this.type(type);
    const item = this.type(type.listOf);
    switch (type.single) {
      case 'ber':
        return singleForm(item, type.keepsLast === true);
      case 'berWrapped':
        return wrappedSingleForm(listForm(item));
      default:
        return listForm(item);
    }
  }
}

/** A form with the tags that its definition gives it; a choice, and what is written by hand, has its own. */
function tagged(form: BerForm, definition: TypeDefinition): BerForm {
  const { kind, application, explicitApplication, explicitTag } = definition;
  if (kind === 'choice' || kind === 'handWritten') return form;
  let result = form;
  if (application !== undefined) result = implicit(result, applicationTag(application));
  if (explicitApplication !== undefined) {
    result = explicit(result, applicationTag(explicitApplication));
  }
  return explicitTag === undefined ? result : explicit(result, contextTag(explicitTag));
}

/** A form with the functions of what reads and writes. */
const formOf = (
  tag: number,
  isConstructed: boolean,
  type: {
    read(reader: BerReader): unknown;
    write(writer: BerWriter, value: unknown, tag: number): void;
  },
): BerForm =>
  element(tag, isConstructed, {
    read: (reader) => type.read(reader),
    write: (writer, value, written) => type.write(writer, value, written),
  });

const onlyXmlOf = (members: readonly (readonly [string, Member])[]): string[] =>
  members.filter(([, member]) => member.only === 'xml').map(([name]) => name);
