// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionInformation, ConnectionInformationFlowDirection, MediaCallCharacteristics, MediaCallCharacteristicsBitRate, MediaCallCharacteristicsSwitchingSubDomainCCIEType, MediaServiceType } from '../../model/generated/media.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { Enumeration } from '../names.js';
import { MonitorMediaClassNames } from './monitoring-types.js';

export const MediaServiceTypeNames = /* @__PURE__ */ new Enumeration<MediaServiceType>('cstaVoiceUnit dataModem digitalDataIsochronousIeee1394 digitalDataIsochronousGeoport digitalDataIsochronousIeeeAtm digitalDataIsochronousIeeeIsdn digitalDataApi ectfS100MediaServicesDefault ectfS100MediaServicesAppServices cstaIVRScript1 cstaIVRScript2 cstaIVRScript3 cstaIVRScript4 cstaIVRScript5 cstaIVRScript6 cstaIVRScript7 cstaIVRScript8 cstaIVRScript9 cstaIVRScript10 liveSoundCaptureAnalog liveSoundTransmitAnalog liveSoundCaptureIeee1394 liveSoundTransmitIeee1394 liveSoundCaptureTransmitGeoport liveSoundCaptureTransmitAtm liveSoundCaptureTransmitISDN soundCaptureTransmitADPCM soundCaptureTransmitApi usb sfSpecific1 sfSpecific2 sfSpecific3 sfSpecific4 sfSpecific5 sfSpecific6 sfSpecific7 sfSpecific8 sfSpecific9 sfSpecific10');

export const ConnectionInformationFlowDirectionNames = /* @__PURE__ */ new Enumeration<ConnectionInformationFlowDirection>('transmit receive transmitAndReceive none');

export function readConnectionInformation(r: BerReader, d: Draft<ConnectionInformation> = {}): ConnectionInformation {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x0a) { d.flowDirection = ConnectionInformationFlowDirectionNames.read(r); t = r.next(e); }
  if (t === 0x02) { d.numberOfChannels = r.integer(); t = r.next(e); }
  if (t === 0x16) { d.mediaSessionInfo = r.text(); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readConnectionInformation, '');
  return d as ConnectionInformation;
}
export function writeConnectionInformation(w: BerWriter, v: ConnectionInformation, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.mediaSessionInfo) !== undefined) { n--; w.text(m, 0x16); }
  if (n > 0 && (m = v.numberOfChannels) !== undefined) { n--; w.integer(m, 0x02); }
  if (n > 0 && (m = v.flowDirection) !== undefined) { n--; ConnectionInformationFlowDirectionNames.write(w, m, 0x0a); }
  if (n > 0) w.rest(v, n, k, writeConnectionInformation);
  w.head(t, k);
}

export const MediaCallCharacteristicsBitRateNames = /* @__PURE__ */ new Enumeration<MediaCallCharacteristicsBitRate>('constant variable');

export const MediaCallCharacteristicsSwitchingSubDomainCCIETypeNames = /* @__PURE__ */ new Enumeration<MediaCallCharacteristicsSwitchingSubDomainCCIEType>('isdn atm isoEthernet rsvp other sip');

export function readMediaCallCharacteristics(r: BerReader, d: Draft<MediaCallCharacteristics> = {}): MediaCallCharacteristics {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x03) { d.mediaClass = MonitorMediaClassNames.read(r); c++; t = r.next(e); }
  if (t === 0x80) { d.connectionRate = r.integer(); t = r.next(e); }
  if (t === 0x81) { d.bitRate = MediaCallCharacteristicsBitRateNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.delayTolerance = r.integer(); t = r.next(e); }
  if (t === 0x83) { d.switchingSubDomainCCIEType = MediaCallCharacteristicsSwitchingSubDomainCCIETypeNames.read(r); t = r.next(e); }
  if (t === 0x04) { d.switchingSubDomainInformationElements = r.bytes(); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readMediaCallCharacteristics, 'mediaClass={}');
  return d as MediaCallCharacteristics;
}
export function writeMediaCallCharacteristics(w: BerWriter, v: MediaCallCharacteristics, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.switchingSubDomainInformationElements) !== undefined) { n--; w.bytes(m, 0x04); }
  if (n > 0 && (m = v.switchingSubDomainCCIEType) !== undefined) { n--; MediaCallCharacteristicsSwitchingSubDomainCCIETypeNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.delayTolerance) !== undefined) { n--; w.integer(m, 0x82); }
  if (n > 0 && (m = v.bitRate) !== undefined) { n--; MediaCallCharacteristicsBitRateNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.connectionRate) !== undefined) { n--; w.integer(m, 0x80); }
  MonitorMediaClassNames.write(w, v.mediaClass, 0x03);
  if (n > 0) w.rest(v, n, k, writeMediaCallCharacteristics);
  w.head(t, k);
}
