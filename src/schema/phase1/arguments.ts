import { choice, optional, required, sequence, type TypeDefinition } from '../language.js';

/**
 * The two forms that CSTA Phase I has for most arguments and results: the value alone, or a SEQUENCE of the value and
 * extensions.
 */
const extendable = <Name extends string>(
  name: Name,
  value: string,
  extensions: 'Phase1CommonArguments' | 'Phase1PrivateData',
) => {
  const extended = `${name}Extended` as const;
  return {
    [name]: choice(
      {
        alone: required(value),
        extended: required(extended),
      },
      { about: 'The value alone, or with extensions.' },
    ),
    [extended]: sequence({ value: required(value), extensions: optional(extensions) }),
  } as const satisfies Readonly<Record<string, TypeDefinition>>;
};

const argument = (name: string, value: string) => extendable(name, value, 'Phase1CommonArguments');
const result = (name: string, value: string) => extendable(name, value, 'Phase1PrivateData');

/** Arguments and results of CSTA Phase I that are a value, alone or with extensions. */
export const argumentTypes: Readonly<Record<string, TypeDefinition>> = {
  ...argument('Phase1CallsArgument', 'Phase1ConnectionDetails'),
  ...argument('Phase1ConnectionArgument', 'Phase1ConnectionID'),
  ...argument('Phase1DeviceArgument', 'Phase1DeviceID'),
  ...argument('Phase1CallCompletionArgument', 'Phase1FeatureInfo'),
  ...argument('Phase1DivertCallArgument', 'Phase1DivertInfo'),
  ...argument('Phase1SystemStatusArgument', 'Phase1SystemStatusValue'),
  ...argument('Phase1MonitorStopArgument', 'Phase1MonitorCrossRefID'),
  ...result('Phase1ConnectionResult', 'Phase1ConnectionID'),
  ...result('Phase1QueryDeviceResult', 'Phase1QueryDeviceInformation'),
  ...result('Phase1SnapshotDeviceResult', 'Phase1SnapshotDeviceData'),
  ...result('Phase1SnapshotCallResult', 'Phase1SnapshotCallData'),
  Phase1EscapeArgument: choice(
    { common: required('Phase1CommonArguments'), bare: required('Phase1BarePrivateData') },
    { about: 'Private data among the arguments of every request, or, as an MD110 has it, alone.' },
  ),
  Phase1Acknowledgement: choice(
    { extensions: required('Phase1PrivateData'), noData: required('nothing') },
    { about: 'The positive answer without data of its own.' },
  ),
  Phase1ChangeMonitorFilterResult: choice(
    {
      alone: required('Phase1MonitorFilter', { tag: 0 }),
      extended: required('Phase1ChangeMonitorFilterResultExtended'),
    },
    { about: 'The filter alone, or with extensions.' },
  ),
  Phase1ChangeMonitorFilterResultExtended: sequence({
    value: optional('Phase1MonitorFilter'),
    extensions: optional('Phase1PrivateData'),
  }),
};
