// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { MemberTable, ValueTable } from '../tables.js';
import type { ConnectionInformation, ConnectionInformationFlowDirection, MediaCallCharacteristics, MediaCallCharacteristicsBitRate, MediaCallCharacteristicsSwitchingSubDomainCCIEType, MediaClass, MediaServiceType } from '../../model/generated/media.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const MediaCallCharacteristicsTable = new MemberTable('mediaClass! connectionRate bitRate delayTolerance switchingSubDomainCCIEType switchingSubDomainInformationElements');
export function readMediaCallCharacteristics(r: XmlReader): MediaCallCharacteristics {
  const m: Draft<MediaCallCharacteristics> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(MediaCallCharacteristicsTable)) {
      case 0:
        m.mediaClass = r.bits<MediaClass>(MediaClassTable);
        break;
      case 1:
        m.connectionRate = r.integer();
        break;
      case 2:
        m.bitRate = r.enumeration(MediaCallCharacteristicsBitRateTable);
        break;
      case 3:
        m.delayTolerance = r.integer();
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

export function writeMediaCallCharacteristics(w: XmlWriter, name: string, m: MediaCallCharacteristics): void {
  const before = w.begin(name, m);
  if (m.mediaClass !== undefined) w.bits('mediaClass', m.mediaClass, MediaClassTable);
  if (m.connectionRate !== undefined) w.integer('connectionRate', m.connectionRate);
  if (m.bitRate !== undefined) w.enumeration('bitRate', m.bitRate, MediaCallCharacteristicsBitRateTable);
  if (m.delayTolerance !== undefined) w.integer('delayTolerance', m.delayTolerance);
  if (m.switchingSubDomainCCIEType !== undefined) w.enumeration('switchingSubDomainCCIEType', m.switchingSubDomainCCIEType, MediaCallCharacteristicsSwitchingSubDomainCCIETypeTable);
  if (m.switchingSubDomainInformationElements !== undefined) w.octets('switchingSubDomainInformationElements', m.switchingSubDomainInformationElements);
  w.end(name, before, m.unknownMembers);
}

export const MediaClassTable = new MemberTable('voice data image audio other notKnown chat email message im sms mms');

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
        m.numberOfChannels = r.integer();
        break;
      case 2:
        m.mediaSessionInfo = r.text();
        break;
      default:
        return m as ConnectionInformation;
    }
  }
}

export function writeConnectionInformation(w: XmlWriter, name: string, m: ConnectionInformation): void {
  const before = w.begin(name, m);
  if (m.flowDirection !== undefined) w.enumeration('flowDirection', m.flowDirection, ConnectionInformationFlowDirectionTable);
  if (m.numberOfChannels !== undefined) w.integer('numberOfChannels', m.numberOfChannels);
  if (m.mediaSessionInfo !== undefined) w.text('mediaSessionInfo', m.mediaSessionInfo);
  w.end(name, before, m.unknownMembers);
}

export const ConnectionInformationFlowDirectionTable = new ValueTable<ConnectionInformationFlowDirection>('transmit receive transmitAndReceive none');
