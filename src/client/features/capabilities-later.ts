import type { Capabilities } from './capabilities.js';

/** Capabilities that are loaded when something is first asked for: until then nothing is known of the switch. */
export function capabilitiesLater(load: () => Promise<Capabilities>): Capabilities {
  let loaded: Capabilities | undefined;
  let loading: Promise<Capabilities> | undefined;
  const ready = (): Promise<Capabilities> => {
    loading ??= load().then((capabilities) => {
      loaded = capabilities;
      return capabilities;
    });
    return loading;
  };
  return {
    features: async (options) => (await ready()).features(options),
    switchingFunction: async (options) => (await ready()).switchingFunction(options),
    devices: async (options) => (await ready()).devices(options),
    logicalDevice: async (device, options) => (await ready()).logicalDevice(device, options),
    physicalDevice: async (device, options) => (await ready()).physicalDevice(device, options),
    supports: (capability, device) => loaded?.supports(capability, device),
    forget: (device) => loaded?.forget(device),
  };
}
