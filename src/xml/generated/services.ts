// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { MemberTable } from '../tables.js';
import type { CallAssociatedEvents, CallAssociatedServices, CallControlEvents, CallControlServices, DeviceMaintenanceEvents, LogicalDeviceFeatureEvents, MediaAttachmentEvents, MediaAttachmentServices, PhysicalDeviceFeatureEvents, RouteingServices, VendorSpecEvents, VoiceEvents, VoiceServices } from '../../model/generated/services.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

export const CallControlServicesTable = new MemberTable('acceptCall alternateCall answerCall callBack callBackMessage campOnCall clearCall clearConnection conferenceCall consultationCall deflectCall dialDigits directedPickupCall groupPickupCall holdCall intrudeCall joinCall makeCall makePredictiveCall parkCall reconnectCall retrieveCall sendMessage singleStepConference singleStepTransfer transferCall -makeConnection');

export function readCallControlServices(r: XmlReader): CallControlServices {
  const m: Draft<CallControlServices> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(CallControlServicesTable)) {
      case 0:
        m.acceptCall = r.bit;
        break;
      case 1:
        m.alternateCall = r.bit;
        break;
      case 2:
        m.answerCall = r.bit;
        break;
      case 3:
        m.callBack = r.bit;
        break;
      case 4:
        m.callBackMessage = r.bit;
        break;
      case 5:
        m.campOnCall = r.bit;
        break;
      case 6:
        m.clearCall = r.bit;
        break;
      case 7:
        m.clearConnection = r.bit;
        break;
      case 8:
        m.conferenceCall = r.bit;
        break;
      case 9:
        m.consultationCall = r.bit;
        break;
      case 10:
        m.deflectCall = r.bit;
        break;
      case 11:
        m.dialDigits = r.bit;
        break;
      case 12:
        m.directedPickupCall = r.bit;
        break;
      case 13:
        m.groupPickupCall = r.bit;
        break;
      case 14:
        m.holdCall = r.bit;
        break;
      case 15:
        m.intrudeCall = r.bit;
        break;
      case 16:
        m.joinCall = r.bit;
        break;
      case 17:
        m.makeCall = r.bit;
        break;
      case 18:
        m.makePredictiveCall = r.bit;
        break;
      case 19:
        m.parkCall = r.bit;
        break;
      case 20:
        m.reconnectCall = r.bit;
        break;
      case 21:
        m.retrieveCall = r.bit;
        break;
      case 22:
        m.sendMessage = r.bit;
        break;
      case 23:
        m.singleStepConference = r.bit;
        break;
      case 24:
        m.singleStepTransfer = r.bit;
        break;
      case 25:
        m.transferCall = r.bit;
        break;
      case 26:
        m.makeConnection = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeCallControlServices(w: XmlWriter, t: MemberTable, i: number, m: CallControlServices): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.acceptCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 0, m.acceptCall); }
  if (n > 0 && m.alternateCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 1, m.alternateCall); }
  if (n > 0 && m.answerCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 2, m.answerCall); }
  if (n > 0 && m.callBack !== undefined) { n--; s += w.bit(CallControlServicesTable, 3, m.callBack); }
  if (n > 0 && m.callBackMessage !== undefined) { n--; s += w.bit(CallControlServicesTable, 4, m.callBackMessage); }
  if (n > 0 && m.campOnCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 5, m.campOnCall); }
  if (n > 0 && m.clearCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 6, m.clearCall); }
  if (n > 0 && m.clearConnection !== undefined) { n--; s += w.bit(CallControlServicesTable, 7, m.clearConnection); }
  if (n > 0 && m.conferenceCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 8, m.conferenceCall); }
  if (n > 0 && m.consultationCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 9, m.consultationCall); }
  if (n > 0 && m.deflectCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 10, m.deflectCall); }
  if (n > 0 && m.dialDigits !== undefined) { n--; s += w.bit(CallControlServicesTable, 11, m.dialDigits); }
  if (n > 0 && m.directedPickupCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 12, m.directedPickupCall); }
  if (n > 0 && m.groupPickupCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 13, m.groupPickupCall); }
  if (n > 0 && m.holdCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 14, m.holdCall); }
  if (n > 0 && m.intrudeCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 15, m.intrudeCall); }
  if (n > 0 && m.joinCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 16, m.joinCall); }
  if (n > 0 && m.makeCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 17, m.makeCall); }
  if (n > 0 && m.makePredictiveCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 18, m.makePredictiveCall); }
  if (n > 0 && m.parkCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 19, m.parkCall); }
  if (n > 0 && m.reconnectCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 20, m.reconnectCall); }
  if (n > 0 && m.retrieveCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 21, m.retrieveCall); }
  if (n > 0 && m.sendMessage !== undefined) { n--; s += w.bit(CallControlServicesTable, 22, m.sendMessage); }
  if (n > 0 && m.singleStepConference !== undefined) { n--; s += w.bit(CallControlServicesTable, 23, m.singleStepConference); }
  if (n > 0 && m.singleStepTransfer !== undefined) { n--; s += w.bit(CallControlServicesTable, 24, m.singleStepTransfer); }
  if (n > 0 && m.transferCall !== undefined) { n--; s += w.bit(CallControlServicesTable, 25, m.transferCall); }
  if (n > 0 && m.makeConnection !== undefined) { n--; s += w.bit(CallControlServicesTable, 26, m.makeConnection); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, CallControlServicesTable) : w.element(t, i, s);
}

export const CallAssociatedServicesTable = new MemberTable('associateData cancelTelephonyTones generateDigits generateTelephonyTones sendUserInformation changeConnectionInformation@6');

export function readCallAssociatedServices(r: XmlReader): CallAssociatedServices {
  const m: Draft<CallAssociatedServices> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(CallAssociatedServicesTable)) {
      case 0:
        m.associateData = r.bit;
        break;
      case 1:
        m.cancelTelephonyTones = r.bit;
        break;
      case 2:
        m.generateDigits = r.bit;
        break;
      case 3:
        m.generateTelephonyTones = r.bit;
        break;
      case 4:
        m.sendUserInformation = r.bit;
        break;
      case 5:
        m.changeConnectionInformation = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeCallAssociatedServices(w: XmlWriter, t: MemberTable, i: number, m: CallAssociatedServices): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.associateData !== undefined) { n--; s += w.bit(CallAssociatedServicesTable, 0, m.associateData); }
  if (n > 0 && m.cancelTelephonyTones !== undefined) { n--; s += w.bit(CallAssociatedServicesTable, 1, m.cancelTelephonyTones); }
  if (n > 0 && m.generateDigits !== undefined) { n--; s += w.bit(CallAssociatedServicesTable, 2, m.generateDigits); }
  if (n > 0 && m.generateTelephonyTones !== undefined) { n--; s += w.bit(CallAssociatedServicesTable, 3, m.generateTelephonyTones); }
  if (n > 0 && m.sendUserInformation !== undefined) { n--; s += w.bit(CallAssociatedServicesTable, 4, m.sendUserInformation); }
  if (n > 0 && m.changeConnectionInformation !== undefined) { n--; s += w.bit(CallAssociatedServicesTable, 5, m.changeConnectionInformation); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, CallAssociatedServicesTable) : w.element(t, i, s);
}

export const MediaAttachmentServicesTable = new MemberTable('attachMediaService detachMediaService');

export function readMediaAttachmentServices(r: XmlReader): MediaAttachmentServices {
  const m: Draft<MediaAttachmentServices> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(MediaAttachmentServicesTable)) {
      case 0:
        m.attachMediaService = r.bit;
        break;
      case 1:
        m.detachMediaService = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeMediaAttachmentServices(w: XmlWriter, t: MemberTable, i: number, m: MediaAttachmentServices): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.attachMediaService !== undefined) { n--; s += w.bit(MediaAttachmentServicesTable, 0, m.attachMediaService); }
  if (n > 0 && m.detachMediaService !== undefined) { n--; s += w.bit(MediaAttachmentServicesTable, 1, m.detachMediaService); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, MediaAttachmentServicesTable) : w.element(t, i, s);
}

export const RouteingServicesTable = new MemberTable('routeRegister routeRegisterCancel routeRegisterAbort reRoute routeEnd routeReject routeRequest routeSelect routeUsed');

export function readRouteingServices(r: XmlReader): RouteingServices {
  const m: Draft<RouteingServices> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(RouteingServicesTable)) {
      case 0:
        m.routeRegister = r.bit;
        break;
      case 1:
        m.routeRegisterCancel = r.bit;
        break;
      case 2:
        m.routeRegisterAbort = r.bit;
        break;
      case 3:
        m.reRoute = r.bit;
        break;
      case 4:
        m.routeEnd = r.bit;
        break;
      case 5:
        m.routeReject = r.bit;
        break;
      case 6:
        m.routeRequest = r.bit;
        break;
      case 7:
        m.routeSelect = r.bit;
        break;
      case 8:
        m.routeUsed = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeRouteingServices(w: XmlWriter, t: MemberTable, i: number, m: RouteingServices): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.routeRegister !== undefined) { n--; s += w.bit(RouteingServicesTable, 0, m.routeRegister); }
  if (n > 0 && m.routeRegisterCancel !== undefined) { n--; s += w.bit(RouteingServicesTable, 1, m.routeRegisterCancel); }
  if (n > 0 && m.routeRegisterAbort !== undefined) { n--; s += w.bit(RouteingServicesTable, 2, m.routeRegisterAbort); }
  if (n > 0 && m.reRoute !== undefined) { n--; s += w.bit(RouteingServicesTable, 3, m.reRoute); }
  if (n > 0 && m.routeEnd !== undefined) { n--; s += w.bit(RouteingServicesTable, 4, m.routeEnd); }
  if (n > 0 && m.routeReject !== undefined) { n--; s += w.bit(RouteingServicesTable, 5, m.routeReject); }
  if (n > 0 && m.routeRequest !== undefined) { n--; s += w.bit(RouteingServicesTable, 6, m.routeRequest); }
  if (n > 0 && m.routeSelect !== undefined) { n--; s += w.bit(RouteingServicesTable, 7, m.routeSelect); }
  if (n > 0 && m.routeUsed !== undefined) { n--; s += w.bit(RouteingServicesTable, 8, m.routeUsed); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, RouteingServicesTable) : w.element(t, i, s);
}

export const VoiceServicesTable = new MemberTable('activate clear deactivate concatenateMessage deleteMessage playMessage queryVoiceAttribute recordMessage reposition resume review setVoiceAttribute stop suspend synthesizeMessage');

export function readVoiceServices(r: XmlReader): VoiceServices {
  const m: Draft<VoiceServices> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(VoiceServicesTable)) {
      case 0:
        m.activate = r.bit;
        break;
      case 1:
        m.clear = r.bit;
        break;
      case 2:
        m.deactivate = r.bit;
        break;
      case 3:
        m.concatenateMessage = r.bit;
        break;
      case 4:
        m.deleteMessage = r.bit;
        break;
      case 5:
        m.playMessage = r.bit;
        break;
      case 6:
        m.queryVoiceAttribute = r.bit;
        break;
      case 7:
        m.recordMessage = r.bit;
        break;
      case 8:
        m.reposition = r.bit;
        break;
      case 9:
        m.resume = r.bit;
        break;
      case 10:
        m.review = r.bit;
        break;
      case 11:
        m.setVoiceAttribute = r.bit;
        break;
      case 12:
        m.stop = r.bit;
        break;
      case 13:
        m.suspend = r.bit;
        break;
      case 14:
        m.synthesizeMessage = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeVoiceServices(w: XmlWriter, t: MemberTable, i: number, m: VoiceServices): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.activate !== undefined) { n--; s += w.bit(VoiceServicesTable, 0, m.activate); }
  if (n > 0 && m.clear !== undefined) { n--; s += w.bit(VoiceServicesTable, 1, m.clear); }
  if (n > 0 && m.deactivate !== undefined) { n--; s += w.bit(VoiceServicesTable, 2, m.deactivate); }
  if (n > 0 && m.concatenateMessage !== undefined) { n--; s += w.bit(VoiceServicesTable, 3, m.concatenateMessage); }
  if (n > 0 && m.deleteMessage !== undefined) { n--; s += w.bit(VoiceServicesTable, 4, m.deleteMessage); }
  if (n > 0 && m.playMessage !== undefined) { n--; s += w.bit(VoiceServicesTable, 5, m.playMessage); }
  if (n > 0 && m.queryVoiceAttribute !== undefined) { n--; s += w.bit(VoiceServicesTable, 6, m.queryVoiceAttribute); }
  if (n > 0 && m.recordMessage !== undefined) { n--; s += w.bit(VoiceServicesTable, 7, m.recordMessage); }
  if (n > 0 && m.reposition !== undefined) { n--; s += w.bit(VoiceServicesTable, 8, m.reposition); }
  if (n > 0 && m.resume !== undefined) { n--; s += w.bit(VoiceServicesTable, 9, m.resume); }
  if (n > 0 && m.review !== undefined) { n--; s += w.bit(VoiceServicesTable, 10, m.review); }
  if (n > 0 && m.setVoiceAttribute !== undefined) { n--; s += w.bit(VoiceServicesTable, 11, m.setVoiceAttribute); }
  if (n > 0 && m.stop !== undefined) { n--; s += w.bit(VoiceServicesTable, 12, m.stop); }
  if (n > 0 && m.suspend !== undefined) { n--; s += w.bit(VoiceServicesTable, 13, m.suspend); }
  if (n > 0 && m.synthesizeMessage !== undefined) { n--; s += w.bit(VoiceServicesTable, 14, m.synthesizeMessage); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, VoiceServicesTable) : w.element(t, i, s);
}

export const CallControlEventsTable = new MemberTable('bridged callCleared conferenced connectionCleared delivered digitsDialed diverted established failed held networkCapabilitiesChanged networkReached offered originated queued retrieved serviceInitiated transferred');

export function readCallControlEvents(r: XmlReader): CallControlEvents {
  const m: Draft<CallControlEvents> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(CallControlEventsTable)) {
      case 0:
        m.bridged = r.bit;
        break;
      case 1:
        m.callCleared = r.bit;
        break;
      case 2:
        m.conferenced = r.bit;
        break;
      case 3:
        m.connectionCleared = r.bit;
        break;
      case 4:
        m.delivered = r.bit;
        break;
      case 5:
        m.digitsDialed = r.bit;
        break;
      case 6:
        m.diverted = r.bit;
        break;
      case 7:
        m.established = r.bit;
        break;
      case 8:
        m.failed = r.bit;
        break;
      case 9:
        m.held = r.bit;
        break;
      case 10:
        m.networkCapabilitiesChanged = r.bit;
        break;
      case 11:
        m.networkReached = r.bit;
        break;
      case 12:
        m.offered = r.bit;
        break;
      case 13:
        m.originated = r.bit;
        break;
      case 14:
        m.queued = r.bit;
        break;
      case 15:
        m.retrieved = r.bit;
        break;
      case 16:
        m.serviceInitiated = r.bit;
        break;
      case 17:
        m.transferred = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeCallControlEvents(w: XmlWriter, t: MemberTable, i: number, m: CallControlEvents): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.bridged !== undefined) { n--; s += w.bit(CallControlEventsTable, 0, m.bridged); }
  if (n > 0 && m.callCleared !== undefined) { n--; s += w.bit(CallControlEventsTable, 1, m.callCleared); }
  if (n > 0 && m.conferenced !== undefined) { n--; s += w.bit(CallControlEventsTable, 2, m.conferenced); }
  if (n > 0 && m.connectionCleared !== undefined) { n--; s += w.bit(CallControlEventsTable, 3, m.connectionCleared); }
  if (n > 0 && m.delivered !== undefined) { n--; s += w.bit(CallControlEventsTable, 4, m.delivered); }
  if (n > 0 && m.digitsDialed !== undefined) { n--; s += w.bit(CallControlEventsTable, 5, m.digitsDialed); }
  if (n > 0 && m.diverted !== undefined) { n--; s += w.bit(CallControlEventsTable, 6, m.diverted); }
  if (n > 0 && m.established !== undefined) { n--; s += w.bit(CallControlEventsTable, 7, m.established); }
  if (n > 0 && m.failed !== undefined) { n--; s += w.bit(CallControlEventsTable, 8, m.failed); }
  if (n > 0 && m.held !== undefined) { n--; s += w.bit(CallControlEventsTable, 9, m.held); }
  if (n > 0 && m.networkCapabilitiesChanged !== undefined) { n--; s += w.bit(CallControlEventsTable, 10, m.networkCapabilitiesChanged); }
  if (n > 0 && m.networkReached !== undefined) { n--; s += w.bit(CallControlEventsTable, 11, m.networkReached); }
  if (n > 0 && m.offered !== undefined) { n--; s += w.bit(CallControlEventsTable, 12, m.offered); }
  if (n > 0 && m.originated !== undefined) { n--; s += w.bit(CallControlEventsTable, 13, m.originated); }
  if (n > 0 && m.queued !== undefined) { n--; s += w.bit(CallControlEventsTable, 14, m.queued); }
  if (n > 0 && m.retrieved !== undefined) { n--; s += w.bit(CallControlEventsTable, 15, m.retrieved); }
  if (n > 0 && m.serviceInitiated !== undefined) { n--; s += w.bit(CallControlEventsTable, 16, m.serviceInitiated); }
  if (n > 0 && m.transferred !== undefined) { n--; s += w.bit(CallControlEventsTable, 17, m.transferred); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, CallControlEventsTable) : w.element(t, i, s);
}

export const CallAssociatedEventsTable = new MemberTable('callInformation charging digitsGenerated telephonyTonesGenerated serviceCompletionFailure');

export function readCallAssociatedEvents(r: XmlReader): CallAssociatedEvents {
  const m: Draft<CallAssociatedEvents> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(CallAssociatedEventsTable)) {
      case 0:
        m.callInformation = r.bit;
        break;
      case 1:
        m.charging = r.bit;
        break;
      case 2:
        m.digitsGenerated = r.bit;
        break;
      case 3:
        m.telephonyTonesGenerated = r.bit;
        break;
      case 4:
        m.serviceCompletionFailure = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeCallAssociatedEvents(w: XmlWriter, t: MemberTable, i: number, m: CallAssociatedEvents): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.callInformation !== undefined) { n--; s += w.bit(CallAssociatedEventsTable, 0, m.callInformation); }
  if (n > 0 && m.charging !== undefined) { n--; s += w.bit(CallAssociatedEventsTable, 1, m.charging); }
  if (n > 0 && m.digitsGenerated !== undefined) { n--; s += w.bit(CallAssociatedEventsTable, 2, m.digitsGenerated); }
  if (n > 0 && m.telephonyTonesGenerated !== undefined) { n--; s += w.bit(CallAssociatedEventsTable, 3, m.telephonyTonesGenerated); }
  if (n > 0 && m.serviceCompletionFailure !== undefined) { n--; s += w.bit(CallAssociatedEventsTable, 4, m.serviceCompletionFailure); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, CallAssociatedEventsTable) : w.element(t, i, s);
}

export const MediaAttachmentEventsTable = new MemberTable('mediaAttached mediaDetached');

export function readMediaAttachmentEvents(r: XmlReader): MediaAttachmentEvents {
  const m: Draft<MediaAttachmentEvents> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(MediaAttachmentEventsTable)) {
      case 0:
        m.mediaAttached = r.bit;
        break;
      case 1:
        m.mediaDetached = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeMediaAttachmentEvents(w: XmlWriter, t: MemberTable, i: number, m: MediaAttachmentEvents): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.mediaAttached !== undefined) { n--; s += w.bit(MediaAttachmentEventsTable, 0, m.mediaAttached); }
  if (n > 0 && m.mediaDetached !== undefined) { n--; s += w.bit(MediaAttachmentEventsTable, 1, m.mediaDetached); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, MediaAttachmentEventsTable) : w.element(t, i, s);
}

export const PhysicalDeviceFeatureEventsTable = new MemberTable('buttonInformation buttonPress displayUpdated hookswitch lampMode messageWaiting microphoneGain microphoneMute ringerStatus speakerMute speakerVolume');

export function readPhysicalDeviceFeatureEvents(r: XmlReader): PhysicalDeviceFeatureEvents {
  const m: Draft<PhysicalDeviceFeatureEvents> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(PhysicalDeviceFeatureEventsTable)) {
      case 0:
        m.buttonInformation = r.bit;
        break;
      case 1:
        m.buttonPress = r.bit;
        break;
      case 2:
        m.displayUpdated = r.bit;
        break;
      case 3:
        m.hookswitch = r.bit;
        break;
      case 4:
        m.lampMode = r.bit;
        break;
      case 5:
        m.messageWaiting = r.bit;
        break;
      case 6:
        m.microphoneGain = r.bit;
        break;
      case 7:
        m.microphoneMute = r.bit;
        break;
      case 8:
        m.ringerStatus = r.bit;
        break;
      case 9:
        m.speakerMute = r.bit;
        break;
      case 10:
        m.speakerVolume = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writePhysicalDeviceFeatureEvents(w: XmlWriter, t: MemberTable, i: number, m: PhysicalDeviceFeatureEvents): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.buttonInformation !== undefined) { n--; s += w.bit(PhysicalDeviceFeatureEventsTable, 0, m.buttonInformation); }
  if (n > 0 && m.buttonPress !== undefined) { n--; s += w.bit(PhysicalDeviceFeatureEventsTable, 1, m.buttonPress); }
  if (n > 0 && m.displayUpdated !== undefined) { n--; s += w.bit(PhysicalDeviceFeatureEventsTable, 2, m.displayUpdated); }
  if (n > 0 && m.hookswitch !== undefined) { n--; s += w.bit(PhysicalDeviceFeatureEventsTable, 3, m.hookswitch); }
  if (n > 0 && m.lampMode !== undefined) { n--; s += w.bit(PhysicalDeviceFeatureEventsTable, 4, m.lampMode); }
  if (n > 0 && m.messageWaiting !== undefined) { n--; s += w.bit(PhysicalDeviceFeatureEventsTable, 5, m.messageWaiting); }
  if (n > 0 && m.microphoneGain !== undefined) { n--; s += w.bit(PhysicalDeviceFeatureEventsTable, 6, m.microphoneGain); }
  if (n > 0 && m.microphoneMute !== undefined) { n--; s += w.bit(PhysicalDeviceFeatureEventsTable, 7, m.microphoneMute); }
  if (n > 0 && m.ringerStatus !== undefined) { n--; s += w.bit(PhysicalDeviceFeatureEventsTable, 8, m.ringerStatus); }
  if (n > 0 && m.speakerMute !== undefined) { n--; s += w.bit(PhysicalDeviceFeatureEventsTable, 9, m.speakerMute); }
  if (n > 0 && m.speakerVolume !== undefined) { n--; s += w.bit(PhysicalDeviceFeatureEventsTable, 10, m.speakerVolume); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, PhysicalDeviceFeatureEventsTable) : w.element(t, i, s);
}

export const LogicalDeviceFeatureEventsTable = new MemberTable('agentBusy agentLoggedOn agentLoggedOff agentNotReady agentReady agentWorkingAfterCall autoAnswer autoWorkMode callBack callBackMessage callerIDStatus doNotDisturb forwarding presenceState@6 routeingMode');

export function readLogicalDeviceFeatureEvents(r: XmlReader): LogicalDeviceFeatureEvents {
  const m: Draft<LogicalDeviceFeatureEvents> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(LogicalDeviceFeatureEventsTable)) {
      case 0:
        m.agentBusy = r.bit;
        break;
      case 1:
        m.agentLoggedOn = r.bit;
        break;
      case 2:
        m.agentLoggedOff = r.bit;
        break;
      case 3:
        m.agentNotReady = r.bit;
        break;
      case 4:
        m.agentReady = r.bit;
        break;
      case 5:
        m.agentWorkingAfterCall = r.bit;
        break;
      case 6:
        m.autoAnswer = r.bit;
        break;
      case 7:
        m.autoWorkMode = r.bit;
        break;
      case 8:
        m.callBack = r.bit;
        break;
      case 9:
        m.callBackMessage = r.bit;
        break;
      case 10:
        m.callerIDStatus = r.bit;
        break;
      case 11:
        m.doNotDisturb = r.bit;
        break;
      case 12:
        m.forwarding = r.bit;
        break;
      case 13:
        m.presenceState = r.bit;
        break;
      case 14:
        m.routeingMode = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeLogicalDeviceFeatureEvents(w: XmlWriter, t: MemberTable, i: number, m: LogicalDeviceFeatureEvents): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.agentBusy !== undefined) { n--; s += w.bit(LogicalDeviceFeatureEventsTable, 0, m.agentBusy); }
  if (n > 0 && m.agentLoggedOn !== undefined) { n--; s += w.bit(LogicalDeviceFeatureEventsTable, 1, m.agentLoggedOn); }
  if (n > 0 && m.agentLoggedOff !== undefined) { n--; s += w.bit(LogicalDeviceFeatureEventsTable, 2, m.agentLoggedOff); }
  if (n > 0 && m.agentNotReady !== undefined) { n--; s += w.bit(LogicalDeviceFeatureEventsTable, 3, m.agentNotReady); }
  if (n > 0 && m.agentReady !== undefined) { n--; s += w.bit(LogicalDeviceFeatureEventsTable, 4, m.agentReady); }
  if (n > 0 && m.agentWorkingAfterCall !== undefined) { n--; s += w.bit(LogicalDeviceFeatureEventsTable, 5, m.agentWorkingAfterCall); }
  if (n > 0 && m.autoAnswer !== undefined) { n--; s += w.bit(LogicalDeviceFeatureEventsTable, 6, m.autoAnswer); }
  if (n > 0 && m.autoWorkMode !== undefined) { n--; s += w.bit(LogicalDeviceFeatureEventsTable, 7, m.autoWorkMode); }
  if (n > 0 && m.callBack !== undefined) { n--; s += w.bit(LogicalDeviceFeatureEventsTable, 8, m.callBack); }
  if (n > 0 && m.callBackMessage !== undefined) { n--; s += w.bit(LogicalDeviceFeatureEventsTable, 9, m.callBackMessage); }
  if (n > 0 && m.callerIDStatus !== undefined) { n--; s += w.bit(LogicalDeviceFeatureEventsTable, 10, m.callerIDStatus); }
  if (n > 0 && m.doNotDisturb !== undefined) { n--; s += w.bit(LogicalDeviceFeatureEventsTable, 11, m.doNotDisturb); }
  if (n > 0 && m.forwarding !== undefined) { n--; s += w.bit(LogicalDeviceFeatureEventsTable, 12, m.forwarding); }
  if (n > 0 && m.presenceState !== undefined) { n--; s += w.bit(LogicalDeviceFeatureEventsTable, 13, m.presenceState); }
  if (n > 0 && m.routeingMode !== undefined) { n--; s += w.bit(LogicalDeviceFeatureEventsTable, 14, m.routeingMode); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, LogicalDeviceFeatureEventsTable) : w.element(t, i, s);
}

export const DeviceMaintenanceEventsTable = new MemberTable('backInService deviceCapabilityChanged outOfService partiallyInService');

export function readDeviceMaintenanceEvents(r: XmlReader): DeviceMaintenanceEvents {
  const m: Draft<DeviceMaintenanceEvents> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(DeviceMaintenanceEventsTable)) {
      case 0:
        m.backInService = r.bit;
        break;
      case 1:
        m.deviceCapabilityChanged = r.bit;
        break;
      case 2:
        m.outOfService = r.bit;
        break;
      case 3:
        m.partiallyInService = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeDeviceMaintenanceEvents(w: XmlWriter, t: MemberTable, i: number, m: DeviceMaintenanceEvents): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.backInService !== undefined) { n--; s += w.bit(DeviceMaintenanceEventsTable, 0, m.backInService); }
  if (n > 0 && m.deviceCapabilityChanged !== undefined) { n--; s += w.bit(DeviceMaintenanceEventsTable, 1, m.deviceCapabilityChanged); }
  if (n > 0 && m.outOfService !== undefined) { n--; s += w.bit(DeviceMaintenanceEventsTable, 2, m.outOfService); }
  if (n > 0 && m.partiallyInService !== undefined) { n--; s += w.bit(DeviceMaintenanceEventsTable, 3, m.partiallyInService); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, DeviceMaintenanceEventsTable) : w.element(t, i, s);
}

export const VoiceEventsTable = new MemberTable('bookmarkReached completed dtmfDetected emptied interruptionDetected notRecognized play recognized record review started silenceTimeoutExpired speechDetected stop suspendPlay suspendRecord voiceAttributesChanged voiceErrorOccurred');

export function readVoiceEvents(r: XmlReader): VoiceEvents {
  const m: Draft<VoiceEvents> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(VoiceEventsTable)) {
      case 0:
        m.bookmarkReached = r.bit;
        break;
      case 1:
        m.completed = r.bit;
        break;
      case 2:
        m.dtmfDetected = r.bit;
        break;
      case 3:
        m.emptied = r.bit;
        break;
      case 4:
        m.interruptionDetected = r.bit;
        break;
      case 5:
        m.notRecognized = r.bit;
        break;
      case 6:
        m.play = r.bit;
        break;
      case 7:
        m.recognized = r.bit;
        break;
      case 8:
        m.record = r.bit;
        break;
      case 9:
        m.review = r.bit;
        break;
      case 10:
        m.started = r.bit;
        break;
      case 11:
        m.silenceTimeoutExpired = r.bit;
        break;
      case 12:
        m.speechDetected = r.bit;
        break;
      case 13:
        m.stop = r.bit;
        break;
      case 14:
        m.suspendPlay = r.bit;
        break;
      case 15:
        m.suspendRecord = r.bit;
        break;
      case 16:
        m.voiceAttributesChanged = r.bit;
        break;
      case 17:
        m.voiceErrorOccurred = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeVoiceEvents(w: XmlWriter, t: MemberTable, i: number, m: VoiceEvents): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.bookmarkReached !== undefined) { n--; s += w.bit(VoiceEventsTable, 0, m.bookmarkReached); }
  if (n > 0 && m.completed !== undefined) { n--; s += w.bit(VoiceEventsTable, 1, m.completed); }
  if (n > 0 && m.dtmfDetected !== undefined) { n--; s += w.bit(VoiceEventsTable, 2, m.dtmfDetected); }
  if (n > 0 && m.emptied !== undefined) { n--; s += w.bit(VoiceEventsTable, 3, m.emptied); }
  if (n > 0 && m.interruptionDetected !== undefined) { n--; s += w.bit(VoiceEventsTable, 4, m.interruptionDetected); }
  if (n > 0 && m.notRecognized !== undefined) { n--; s += w.bit(VoiceEventsTable, 5, m.notRecognized); }
  if (n > 0 && m.play !== undefined) { n--; s += w.bit(VoiceEventsTable, 6, m.play); }
  if (n > 0 && m.recognized !== undefined) { n--; s += w.bit(VoiceEventsTable, 7, m.recognized); }
  if (n > 0 && m.record !== undefined) { n--; s += w.bit(VoiceEventsTable, 8, m.record); }
  if (n > 0 && m.review !== undefined) { n--; s += w.bit(VoiceEventsTable, 9, m.review); }
  if (n > 0 && m.started !== undefined) { n--; s += w.bit(VoiceEventsTable, 10, m.started); }
  if (n > 0 && m.silenceTimeoutExpired !== undefined) { n--; s += w.bit(VoiceEventsTable, 11, m.silenceTimeoutExpired); }
  if (n > 0 && m.speechDetected !== undefined) { n--; s += w.bit(VoiceEventsTable, 12, m.speechDetected); }
  if (n > 0 && m.stop !== undefined) { n--; s += w.bit(VoiceEventsTable, 13, m.stop); }
  if (n > 0 && m.suspendPlay !== undefined) { n--; s += w.bit(VoiceEventsTable, 14, m.suspendPlay); }
  if (n > 0 && m.suspendRecord !== undefined) { n--; s += w.bit(VoiceEventsTable, 15, m.suspendRecord); }
  if (n > 0 && m.voiceAttributesChanged !== undefined) { n--; s += w.bit(VoiceEventsTable, 16, m.voiceAttributesChanged); }
  if (n > 0 && m.voiceErrorOccurred !== undefined) { n--; s += w.bit(VoiceEventsTable, 17, m.voiceErrorOccurred); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, VoiceEventsTable) : w.element(t, i, s);
}

export const VendorSpecEventsTable = new MemberTable('private');

export function readVendorSpecEvents(r: XmlReader): VendorSpecEvents {
  const m: Draft<VendorSpecEvents> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(VendorSpecEventsTable)) {
      case 0:
        m.private = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeVendorSpecEvents(w: XmlWriter, t: MemberTable, i: number, m: VendorSpecEvents): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.private !== undefined) { n--; s += w.bit(VendorSpecEventsTable, 0, m.private); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, VendorSpecEventsTable) : w.element(t, i, s);
}
