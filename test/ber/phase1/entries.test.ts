import { describe, expect, it } from 'vitest';
import type { Members, Payload } from '../../../src/schema/language.js';
import { phase1 } from '../../../src/schema/phase1/phase1.js';
import { standardCatalogue } from '../../../src/schema/standard.js';

const all = standardCatalogue();
const services = new Map(all.groups.flatMap((group) => Object.entries(group.services)));
const events = new Map(all.groups.flatMap((group) => Object.entries(group.events)));

/** The names that members of Phase I have in the model; what a feature holds has its name from the service. */
const namesIn = (members: Members): string[] =>
  Object.entries(members)
    .filter(
      ([, { inModel: { tellsService, kept, readOnly } = {} }]) =>
        !tellsService && !kept && !readOnly,
    )
    .flatMap(([name, { inModel }]) => inModel?.name ?? name);

/** The names that a payload of Phase I gives to members of the model. */
function given(payload: Payload, name: string | undefined): string[] {
  if (payload.berForm === 'sequence') return [...namesIn(payload.members), ...(name ? [name] : [])];
  const own = name ?? Object.values(payload.members)[0]?.inModel?.name;
  return own === undefined ? [] : [own.split('.')[0] ?? own];
}

const unknownTo = (model: Payload | undefined, names: readonly string[]): string[] =>
  names.filter((name) => !Object.hasOwn(model?.members ?? {}, name));

describe('what entries of Phase I say of the model is there', () => {
  it.each(Object.entries(phase1.services))('%s', (operation, { request, response, carries }) => {
    const carried = carries ?? { [operation.replace('Phase1', '')]: {} };
    for (const [type, { name, answer, usual = {} }] of Object.entries(carried)) {
      const service = services.get(type);
      expect(service, type).toBeDefined();
      const asked = [...given(request, name), ...Object.keys(usual)];
      expect(unknownTo(service?.request, asked), type).toEqual([]);
      const answered = response ? given(response, answer?.name) : [];
      expect(unknownTo(service?.response, answered), type).toEqual([]);
    }
  });

  // What these say of the model is not in the entries, but in code.
  const special = ['Phase1ForwardingEvent', 'Phase1MessageWaitingEvent'];
  it.each(Object.entries(phase1.events).filter(([name]) => !special.includes(name)))(
    '%s',
    (name, { payload, inModel = {} }) => {
      const event = events.get(inModel.type ?? name.replace('Phase1', ''));
      const { privateData, ...own } = payload.members;
      const told = inModel.toldBy ? [inModel.toldBy.name] : [];
      const names = [...namesIn(own), ...Object.keys(inModel.untold ?? {}), ...told];
      expect(unknownTo(event?.payload, names)).toEqual([]);
    },
  );

  it('bits of the filter', () => {
    const groups = all.types.get('MonitorFilter')?.definition;
    const bits = Object.values(phase1.types).flatMap((type) =>
      type.kind === 'bits' ? Object.values(type.values) : [],
    );
    const places = bits.flatMap((bit) => (typeof bit === 'object' ? (bit.inModel ?? []) : []));
    expect(places).toHaveLength(26);
    for (const place of places) {
      const [group = '', name = ''] = place.split('.');
      const type = groups?.kind === 'sequence' ? groups.members[group]?.type : undefined;
      const filter = all.types.get(String(type))?.definition;
      expect(filter?.kind === 'bits' && Object.keys(filter.values), place).toContain(name);
    }
  });

  it('values of enumerations, under their names', () => {
    for (const [name, type] of Object.entries(phase1.types)) {
      const model = all.types.get(name.replace('Phase1', ''))?.definition;
      if (type.kind !== 'enumeration' || model?.kind !== 'enumeration') continue;
      // Their values are told in two members of the model each.
      if (name === 'Phase1AgentState' || name === 'Phase1ForwardingType') continue;
      for (const [value, entry] of Object.entries(type.values)) {
        if (typeof entry === 'object' && entry.isNameless) continue;
        expect(Object.keys(model.values), `${name}.${value}`).toContain(value);
      }
    }
  });
});
