import type { GetLogicalDeviceInformationResponse } from '../../model/generated/capability-exchange.js';
import type { MonitorMediaClass } from '../../model/generated/monitoring-types.js';
import { enumeration } from './enumeration.js';
import type { Phase1DeviceClass, Phase1DeviceInfo, Phase1DeviceType } from './generated/types.js';
import { Phase1DeviceTypeValues } from './generated/values.js';
import { deviceID } from './identifiers.js';
import { isLike, kept, type Mapping } from './mapping.js';

type Information = Omit<GetLogicalDeviceInformationResponse, 'extensions'>;
type Category = NonNullable<Information['deviceCategory']>;

/** What the model requires of the answer and Phase I does not tell. */
const untold: Pick<
  Information,
  'hasPhysicalElement' | 'acdModels' | 'appearanceAddressable' | 'appearanceType'
> = {
  hasPhysicalElement: false,
  acdModels: {},
  appearanceAddressable: false,
  appearanceType: 'selectedStandard',
};

/** The category of a device by its type, where it is not a station, which is what absence means. */
const categories: Readonly<Partial<Record<Phase1DeviceType, Category>>> = {
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

const deviceType = enumeration<Phase1DeviceType, NonNullable<Information['namedDeviceTypes']>>(
  Phase1DeviceTypeValues,
);

const classes = ['voice', 'data', 'image', 'other', 'unknownBits'];

const mediaClass: Mapping<Phase1DeviceClass, MonitorMediaClass> = {
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

/** The answer to GetLogicalDeviceInformation, of which Phase I has an identifier, a type and media classes. */
export const deviceInfo: Mapping<Phase1DeviceInfo, Information> = {
  toModel({ deviceID: device, deviceType: type, deviceClass, ...rest }) {
    const category = type && categories[type];
    return {
      ...(category === undefined ? {} : { deviceCategory: category }),
      ...(type === undefined ? {} : { namedDeviceTypes: deviceType.toModel(type) }),
      ...(device === undefined ? {} : { shortFormDeviceID: deviceID.toModel(device) }),
      ...untold,
      ...(deviceClass === undefined ? {} : { mediaClassSupport: mediaClass.toModel(deviceClass) }),
      ...kept(rest),
    };
  },
  toWire(model, place) {
    const { shortFormDeviceID, namedDeviceTypes, mediaClassSupport, deviceCategory, ...rest } =
      model;
    const type =
      namedDeviceTypes && deviceType.toWire(namedDeviceTypes, place.member('namedDeviceTypes'));
    if (deviceCategory !== undefined && deviceCategory !== (type && categories[type])) {
      place.member('deviceCategory').lack(`device category ${deviceCategory} of its own`);
    }
    for (const [name, value] of Object.entries(rest)) {
      const usual: unknown = Object.getOwnPropertyDescriptor(untold, name)?.value;
      if (name === 'unknownMembers' || value === undefined || isLike(value, usual)) continue;
      place.member(name).lack(`member ${name} here`);
    }
    return {
      ...(shortFormDeviceID === undefined
        ? {}
        : { deviceID: deviceID.toWire(shortFormDeviceID, place.member('shortFormDeviceID')) }),
      ...(type === undefined ? {} : { deviceType: type }),
      ...(mediaClassSupport === undefined
        ? {}
        : { deviceClass: mediaClass.toWire(mediaClassSupport, place.member('mediaClassSupport')) }),
      ...kept(rest),
    };
  },
};
