import { type BerForm, choiceForm, elementForm } from './ber-form.js';

/** A type whose BER functions are written by hand. */
interface HandWrittenForm {
  readonly module: string;
  /** What the module exports. */
  readonly names: readonly string[];
  /** @param typeForm - the forms of types that the functions need */
  readonly make: (typeForm: (name: string) => BerForm) => BerForm;
}

const element = (
  file: string,
  name: string,
  tag: number,
  constructed = false,
): HandWrittenForm => ({
  module: `../hand-written/${file}.js`,
  names: [`read${name}`, `write${name}`],
  make: () => elementForm(tag, constructed, `read${name}`, `write${name}`),
});

const choice = (
  file: string,
  name: string,
  tags: readonly number[] | undefined,
): HandWrittenForm => ({
  module: `../hand-written/${file}.js`,
  names: [`read${name}`, `write${name}`],
  make: () => choiceForm(tags, `read${name}`, `write${name}`),
});

/** Location records are read by a generated function, which the hand-written one is given. */
const locationInfo: HandWrittenForm = {
  module: '../hand-written/location-info.js',
  names: ['readLocationInfo', 'writeLocationInfo'],
  make: (typeForm) => {
    const { reader, writer } = typeForm('GeoPriv');
    return {
      ...elementForm(0x10, true, '', ''),
      read: `readLocationInfo(r, ${reader})`,
      write: (value, tag) => `writeLocationInfo(w, ${value}, ${tag}, ${writer})`,
      reader: `(r) => readLocationInfo(r, ${reader})`,
      writer: `(w, v, t) => writeLocationInfo(w, v, t, ${writer})`,
    };
  },
};

/** A type that only CSTA Phase I has. */
const phase1 = (form: HandWrittenForm): HandWrittenForm => ({
  ...form,
  module: '../phase1/hand-written.js',
});

export const handWrittenForms: Readonly<Record<string, HandWrittenForm>> = {
  DeviceID: element('device-id', 'DeviceID', 0x10, true),
  ConnectionID: element('connection-id', 'ConnectionID', 0x4b, true),
  CSTAPrivateData: choice('private-content', 'OctetsOrPrivate', undefined),
  SecurityInfo: choice('private-content', 'OctetsOrPrivate', undefined),
  CorrelatorData: element('private-content', 'OctetsOnly', 0x04),
  UserData: element('private-content', 'UserData', 0x5d, true),
  LocationInfo: locationInfo,
  Grammars: element('markup', 'Markup', 0x16),
  InnerXml: element('markup', 'Markup', 0x16),
  LanguageTag: element('language-tag', 'LanguageTag', 0x16),
  CountOrFlag: element('count-or-flag', 'CountOrFlag', 0x02),
  Phase1PrivateData: phase1(element('', 'Kept', 0x5d, true)),
  Phase1BarePrivateData: phase1(element('', 'Kept', 0x10, true)),
  Phase1AnyPrivateData: phase1(choice('', 'PrivateData', [0x5d, 0x10])),
  Phase1Seal: phase1(element('', 'Kept', 0x10, true)),
  Phase1Time: phase1(element('', 'Phase1Time', 0x17)),
  Phase1SecurityOrUnspecified: phase1(element('', 'Phase1SecurityOrUnspecified', 0x0a)),
};
