// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { MemberTable, ValueTable } from '../tables.js';
import type { ConnectionInformation, ConnectionInformationFlowDirection, MediaCallCharacteristics, MediaCallCharacteristicsBitRate, MediaCallCharacteristicsSwitchingSubDomainCCIEType, MediaClass, MediaServiceType } from '../../model/generated/media.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const MediaCallCharacteristicsTable = new MemberTable('mediaClass!{} connectionRate bitRate delayTolerance switchingSubDomainCCIEType switchingSubDomainInformationElements');
export function readMediaCallCharacteristics(r: XmlReader): MediaCallCharacteristics {
  const m: Draft<MediaCallCharacteristics> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(MediaCallCharacteristicsTable)) {
      case 0:
        m.mediaClass = readMediaClass(r);
        break;
      case 1:
        if (r.hasValue()) m.connectionRate = r.integer();
        break;
      case 2:
        m.bitRate = r.enumeration(MediaCallCharacteristicsBitRateTable);
        break;
      case 3:
        if (r.hasValue()) m.delayTolerance = r.integer();
        break;
      case 4:
        m.switchingSubDomainCCIEType = r.enumeration(MediaCallCharacteristicsSwitchingSubDomainCCIETypeTable);
        break;
      case 5:
        m.switchingSubDomainInformationElements = r.octets();
        break;
      default:
        return m as MediaCallCharacteristics;
    }
  }
}

export function writeMediaCallCharacteristics(w: XmlWriter, t: MemberTable, i: number, m: MediaCallCharacteristics): string {
  let n = w.enter(t, i, m), s = '';
  if (m.mediaClass !== undefined) { n--; s += writeMediaClass(w, MediaCallCharacteristicsTable, 0, m.mediaClass); }
  else w.incomplete('mediaClass');
  if (n > 0 && m.connectionRate !== undefined) { n--; s += w.integer(MediaCallCharacteristicsTable, 1, m.connectionRate); }
  if (n > 0 && m.bitRate !== undefined) { n--; s += w.enumeration(MediaCallCharacteristicsTable, 2, m.bitRate, MediaCallCharacteristicsBitRateTable); }
  if (n > 0 && m.delayTolerance !== undefined) { n--; s += w.integer(MediaCallCharacteristicsTable, 3, m.delayTolerance); }
  if (n > 0 && m.switchingSubDomainCCIEType !== undefined) { n--; s += w.enumeration(MediaCallCharacteristicsTable, 4, m.switchingSubDomainCCIEType, MediaCallCharacteristicsSwitchingSubDomainCCIETypeTable); }
  if (n > 0 && m.switchingSubDomainInformationElements !== undefined) { n--; s += w.octets(MediaCallCharacteristicsTable, 5, m.switchingSubDomainInformationElements); }
  return n > 0 ? w.elementWith(t, i, s, m, n, MediaCallCharacteristicsTable) : w.element(t, i, s);
}

export const MediaClassTable = new MemberTable('voice data image audio other notKnown chat email message im sms mms');

export function readMediaClass(r: XmlReader): MediaClass {
  const m: Draft<MediaClass> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(MediaClassTable)) {
      case 0:
        m.voice = r.bit;
        break;
      case 1:
        m.data = r.bit;
        break;
      case 2:
        m.image = r.bit;
        break;
      case 3:
        m.audio = r.bit;
        break;
      case 4:
        m.other = r.bit;
        break;
      case 5:
        m.notKnown = r.bit;
        break;
      case 6:
        m.chat = r.bit;
        break;
      case 7:
        m.email = r.bit;
        break;
      case 8:
        m.message = r.bit;
        break;
      case 9:
        m.im = r.bit;
        break;
      case 10:
        m.sms = r.bit;
        break;
      case 11:
        m.mms = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeMediaClass(w: XmlWriter, t: MemberTable, i: number, m: MediaClass): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.voice !== undefined) { n--; s += w.bit(MediaClassTable, 0, m.voice); }
  if (n > 0 && m.data !== undefined) { n--; s += w.bit(MediaClassTable, 1, m.data); }
  if (n > 0 && m.image !== undefined) { n--; s += w.bit(MediaClassTable, 2, m.image); }
  if (n > 0 && m.audio !== undefined) { n--; s += w.bit(MediaClassTable, 3, m.audio); }
  if (n > 0 && m.other !== undefined) { n--; s += w.bit(MediaClassTable, 4, m.other); }
  if (n > 0 && m.notKnown !== undefined) { n--; s += w.bit(MediaClassTable, 5, m.notKnown); }
  if (n > 0 && m.chat !== undefined) { n--; s += w.bit(MediaClassTable, 6, m.chat); }
  if (n > 0 && m.email !== undefined) { n--; s += w.bit(MediaClassTable, 7, m.email); }
  if (n > 0 && m.message !== undefined) { n--; s += w.bit(MediaClassTable, 8, m.message); }
  if (n > 0 && m.im !== undefined) { n--; s += w.bit(MediaClassTable, 9, m.im); }
  if (n > 0 && m.sms !== undefined) { n--; s += w.bit(MediaClassTable, 10, m.sms); }
  if (n > 0 && m.mms !== undefined) { n--; s += w.bit(MediaClassTable, 11, m.mms); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, MediaClassTable) : w.element(t, i, s);
}

export const MediaCallCharacteristicsBitRateTable = new ValueTable<MediaCallCharacteristicsBitRate>('constant variable');

export const MediaCallCharacteristicsSwitchingSubDomainCCIETypeTable = new ValueTable<MediaCallCharacteristicsSwitchingSubDomainCCIEType>('isdn atm isoEthernet rsvp other sip@6');

export const MediaServiceTypeTable = new ValueTable<MediaServiceType>('cstaVoiceUnit dataModem digitalDataIsochronousIeee1394 digitalDataIsochronousGeoport digitalDataIsochronousIeeeAtm digitalDataIsochronousIeeeIsdn digitalDataApi ectfS100MediaServicesDefault ectfS100MediaServicesAppServices cstaIVRScript1 cstaIVRScript2 cstaIVRScript3 cstaIVRScript4 cstaIVRScript5 cstaIVRScript6 cstaIVRScript7 cstaIVRScript8 cstaIVRScript9 cstaIVRScript10 liveSoundCaptureAnalog liveSoundTransmitAnalog liveSoundCaptureIeee1394 liveSoundTransmitIeee1394 liveSoundCaptureTransmitGeoport liveSoundCaptureTransmitAtm liveSoundCaptureTransmitISDN soundCaptureTransmitADPCM soundCaptureTransmitApi usb sfSpecific1 sfSpecific2 sfSpecific3 sfSpecific4 sfSpecific5 sfSpecific6 sfSpecific7 sfSpecific8 sfSpecific9 sfSpecific10');

const ConnectionInformationTable = new MemberTable('flowDirection numberOfChannels mediaSessionInfo');
export function readConnectionInformation(r: XmlReader): ConnectionInformation {
  const m: Draft<ConnectionInformation> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(ConnectionInformationTable)) {
      case 0:
        m.flowDirection = r.enumeration(ConnectionInformationFlowDirectionTable);
        break;
      case 1:
        if (r.hasValue()) m.numberOfChannels = r.integer();
        break;
      case 2:
        m.mediaSessionInfo = r.text();
        break;
      default:
        return m as ConnectionInformation;
    }
  }
}

export function writeConnectionInformation(w: XmlWriter, t: MemberTable, i: number, m: ConnectionInformation): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.flowDirection !== undefined) { n--; s += w.enumeration(ConnectionInformationTable, 0, m.flowDirection, ConnectionInformationFlowDirectionTable); }
  if (n > 0 && m.numberOfChannels !== undefined) { n--; s += w.integer(ConnectionInformationTable, 1, m.numberOfChannels); }
  if (n > 0 && m.mediaSessionInfo !== undefined) { n--; s += w.text(ConnectionInformationTable, 2, m.mediaSessionInfo); }
  return n > 0 ? w.elementWith(t, i, s, m, n, ConnectionInformationTable) : w.element(t, i, s);
}

export const ConnectionInformationFlowDirectionTable = new ValueTable<ConnectionInformationFlowDirection>('transmit receive transmitAndReceive none');
