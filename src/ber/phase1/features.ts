/** What the features of devices and calls are in the model. */

import type { SignallingDetection } from '../../model/generated/call-control.js';
import type { GetLogicalDeviceInformationResponse } from '../../model/generated/capability-exchange.js';
import { type Mapping, type Members, without } from './mapping.js';
import type { Special } from './translation.js';

const remainConnected = 'remainConnected';

/** Phase I tells when the call goes to the calling device; nothing else can be done with it. */
const allocation: Special = (all): Mapping<unknown, SignallingDetection> => {
  const condition = all.of<unknown, SignallingDetection['signallingCondition']>(
    'Phase1AllocationState',
  );
  return {
    toModel: (wire) => ({
      signallingCondition: condition.toModel(wire),
      signallingConditionsAction: remainConnected,
    }),
    toWire(model, place) {
      place.object(model);
      place.only(model, ['signallingCondition', 'signallingConditionsAction']);
      const { signallingCondition, signallingConditionsAction: action } = model;
      if (action !== remainConnected) {
        place.member('signallingConditionsAction').lack(`action ${action}`);
      }
      return condition.toWire(signallingCondition, place.member('signallingCondition'));
    },
  };
};

type Category = NonNullable<GetLogicalDeviceInformationResponse['deviceCategory']>;

/** The category of a device by its type, where it is not a station, which is what absence means. */
const categories: Readonly<Record<string, Category>> = {
  acd: 'acd',
  trunk: 'networkInterface',
  stationGroup: 'group',
  lineGroup: 'group',
  buttonGroup: 'group',
  acdGroup: 'group',
  trunkGroup: 'group',
  operatorGroup: 'group',
  other: 'other',
};

/** A device of which Phase I has an identifier, a type and media classes, and the model a category besides. */
const deviceInfo: Special = (all): Mapping<Members, Members> => {
  const information = all.byEntry<Members, Members>('Phase1DeviceInfo');
  return {
    toModel(wire) {
      const deviceCategory = categories[String(wire.deviceType)];
      return { ...(deviceCategory && { deviceCategory }), ...information.toModel(wire) };
    },
    toWire(model, place) {
      const { deviceCategory: category } = model;
      const wire = information.toWire(without(model, ['deviceCategory']), place);
      if (category !== undefined && category !== categories[String(wire?.deviceType)]) {
        place.member('deviceCategory').lack(`device category ${category} of its own`);
      }
      return wire;
    },
  };
};

/** The media classes of a device, of which Phase I has four. */
const mediaClass: Special = ({ types }): Mapping<Members, Members> => {
  const definition = types.Phase1DeviceClass;
  const classes = [
    ...(definition?.kind === 'bits' ? Object.keys(definition.values) : []),
    'unknownBits',
  ];
  return {
    toModel: (wire) => wire,
    toWire(model, place) {
      place.object(model);
      const given = Object.entries(model).filter(([, bit]) => bit !== undefined && bit !== false);
      for (const [name] of given) {
        if (!classes.includes(name)) place.member(name).lack(`media class ${name}`);
      }
      return Object.fromEntries(given.filter(([name]) => classes.includes(name)));
    },
  };
};

/** Microphones and speakers are of an apparatus; Phase I has one at a device, which is named by no octets. */
export const apparatus = '';

/** A value of the one apparatus: an item of a list in the model, under the name given. */
const ofApparatus = (item: string): Mapping<unknown, readonly Members[]> => ({
  toModel: (wire) => [{ auditoryApparatus: apparatus, [item]: wire }],
  toWire(model, place) {
    place.list(model);
    const [entry, more] = model;
    if (entry === undefined || more !== undefined) {
      return place.fail(
        'not-in-edition',
        'CSTA Phase I has one microphone and one speaker at a device',
      );
    }
    const at = place.item(0);
    at.object(entry);
    at.only(entry, ['auditoryApparatus', item]);
    if (entry.auditoryApparatus !== apparatus) {
      at.member('auditoryApparatus').lack('identifiers of apparatuses; leave it empty');
    }
    return entry[item];
  },
});

/** Where a status has to stand, no other would be true. */
const systemStatus: Special = (all) => {
  const value = all.byEntry('Phase1SystemStatusValue');
  return {
    toModel: (wire) => value.toModel(wire),
    toWire: (model, place) =>
      value.toWire(model, place) ??
      place.fail('not-in-edition', 'CSTA Phase I has no form without it'),
  };
};

export const featureTranslations: Readonly<Record<string, Special>> = {
  allocation,
  Phase1SystemStatusValue: systemStatus,
  Phase1DeviceInfo: deviceInfo,
  Phase1DeviceClass: mediaClass,
  microphoneMute: () => ofApparatus('microphoneMuteOn'),
  speakerMute: () => ofApparatus('speakerMuteOn'),
  speakerVolume: () => ofApparatus('speakerVolAbs'),
};
