// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

/** The requests that the methods of the client send, by group. */
export interface ServiceGroups {
  /** Capability exchange. */
  readonly capabilityExchange: {
    /**
     * Asks about the logical element of one device.
     *
     * Operation 201.
     *
     * Source: ECMA-269 Table 13-4.
     */
    readonly getLogicalDeviceInformation: 'GetLogicalDeviceInformation';
    /**
     * Asks about the physical element of one device.
     *
     * Operation 202.
     *
     * Source: ECMA-269 Table 13-6.
     */
    readonly getPhysicalDeviceInformation: 'GetPhysicalDeviceInformation';
    /**
     * Asks what the switching function can do.
     *
     * Operation 203.
     *
     * Source: ECMA-269 Table 13-8.
     */
    readonly getSwitchingFunctionCaps: 'GetSwitchingFunctionCaps';
    /**
     * Asks for the devices of the working domain; without a filter, for all of them.
     *
     * Operation 204.
     *
     * Source: ECMA-269 Table 13-10.
     */
    readonly getSwitchingFunctionDevices: 'GetSwitchingFunctionDevices';
    /** Asks which services and events the switching function supports. */
    readonly getCSTAFeatures: 'GetCSTAFeatures';
  };
  /** System services. */
  readonly system: {
    /**
     * Changes which system statuses are not reported to a registration.
     *
     * Operation 206.
     *
     * Source: ECMA-269 Table 14-2.
     */
    readonly changeSysStatFilter: 'ChangeSysStatFilter';
    /**
     * Registers for one or more system services.
     *
     * Operation 207.
     *
     * Source: ECMA-269 Table 14-4.
     */
    readonly systemRegister: 'SystemRegister';
    /**
     * Cancels a registration for system services.
     *
     * Operation 209.
     *
     * Source: ECMA-269 Table 14-7.
     */
    readonly systemRegisterCancel: 'SystemRegisterCancel';
    /**
     * Asks the other side for its status.
     *
     * Operation 210.
     *
     * Source: ECMA-269 Table 14-10.
     */
    readonly requestSystemStatus: 'RequestSystemStatus';
    /**
     * Reports the status of the side that sends it.
     *
     * Operation 211.
     *
     * Source: ECMA-269 Table 14-12.
     */
    readonly systemStatus: 'SystemStatus';
    /**
     * Asks which registrations exist.
     *
     * Operation 371.
     *
     * Source: ECMA-269 Table 14-18.
     */
    readonly getRegistrations: 'GetRegistrations';
  };
  /** Monitoring. */
  readonly monitoring: {
    /**
     * Starts a monitor on a call or a device; events come from then on until it is stopped.
     *
     * Operation 71.
     *
     * Source: ECMA-269 Table 15-4.
     */
    readonly monitorStart: 'MonitorStart';
    /**
     * Changes which events a running monitor leaves out.
     *
     * Operation 72.
     *
     * Source: ECMA-269 Table 15-2.
     */
    readonly changeMonitorFilter: 'ChangeMonitorFilter';
    /**
     * Ends a monitor.
     *
     * Operation 73.
     *
     * Source: ECMA-269 Table 15-6.
     */
    readonly monitorStop: 'MonitorStop';
    /** Asks which monitors exist. */
    readonly getMonitors: 'GetMonitors';
  };
  /** Snapshot. */
  readonly snapshot: {
    /**
     * Asks for the calls at a device.
     *
     * Operation 74.
     *
     * Source: ECMA-269 Table 16-4.
     */
    readonly snapshotDevice: 'SnapshotDevice';
    /**
     * Asks for the endpoints of a call.
     *
     * Operation 75.
     *
     * Source: ECMA-269 Table 16-2.
     */
    readonly snapshotCall: 'SnapshotCall';
  };
  /** Call control. */
  readonly callControl: {
    /**
     * Swaps two calls at one device: the call that was held, alerting or queued becomes active, and the
     * active call is put on hold.
     *
     * Operation 1.
     *
     * Source: ECMA-269 17.1.2; ECMA-285 15.1.2.
     */
    readonly alternateCall: 'AlternateCall';
    /**
     * Connects a call that is alerting, queued or initiated at a device.
     *
     * Operation 2.
     *
     * Source: ECMA-269 17.1.3; ECMA-285 15.1.3.
     */
    readonly answerCall: 'AnswerCall';
    /**
     * Releases a whole call, that is every connection of it.
     *
     * Operation 4.
     *
     * Source: ECMA-269 17.1.7; ECMA-285 15.1.7.
     */
    readonly clearCall: 'ClearCall';
    /**
     * Releases one connection. Whether clearing one party of a conference may end the whole conference is
     * told in the capability exchange (FR 3).
     *
     * Operation 5.
     *
     * Source: ECMA-269 17.1.8; ECMA-285 15.1.8.
     */
    readonly clearConnection: 'ClearConnection';
    /**
     * Joins two calls at one device into a conference; other calls at that device are left alone (FR 1).
     *
     * Operation 6.
     *
     * Source: ECMA-269 17.1.9; ECMA-285 15.1.9.
     */
    readonly conferenceCall: 'ConferenceCall';
    /**
     * Puts the active call on hold and originates a new one from the same device. Features that are active
     * at the consulted device take effect (FR 1).
     *
     * Operation 7.
     *
     * Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
     */
    readonly consultationCall: 'ConsultationCall';
    /**
     * Puts a connected connection on hold.
     *
     * Operation 9.
     *
     * Source: ECMA-269 17.1.15; ECMA-285 15.1.15.
     */
    readonly holdCall: 'HoldCall';
    /**
     * Originates a call from one device to another. A negative answer means that validation failed and
     * that there are no connection identifiers (FR 2); features that are active at the called device take
     * effect (FR 5).
     *
     * Operation 10.
     *
     * Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
     */
    readonly makeCall: 'MakeCall';
    /**
     * Originates a call on behalf of a device, and acts on the progress of the call or on what is detected
     * at the destination. Unsupported values of `callCharacteristics` are answered negatively.
     *
     * Operation 11.
     *
     * Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
     */
    readonly makePredictiveCall: 'MakePredictiveCall';
    /**
     * Clears one connection at a device and takes back the call that the device held.
     *
     * Operation 13.
     *
     * Source: ECMA-269 17.1.22; ECMA-285 15.1.22.
     */
    readonly reconnectCall: 'ReconnectCall';
    /**
     * Connects a held connection again.
     *
     * Operation 14.
     *
     * Source: ECMA-269 17.1.23; ECMA-285 15.1.23.
     */
    readonly retrieveCall: 'RetrieveCall';
    /**
     * Merges two calls at the transferring device and takes that device out of the result; typically the
     * calls are a held call and its consultation.
     *
     * Operation 16.
     *
     * Source: ECMA-269 17.1.27; ECMA-285 15.1.27.
     */
    readonly transferCall: 'TransferCall';
    /**
     * Moves a connection away, to be queued at another device.
     *
     * Operation 18.
     *
     * Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
     */
    readonly parkCall: 'ParkCall';
    /**
     * Adds a device to an existing call in one step.
     *
     * Operation 20.
     *
     * Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
     */
    readonly singleStepConferenceCall: 'SingleStepConferenceCall';
    /**
     * Replaces the transferring device by another one, in one step.
     *
     * Operation 50.
     *
     * Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
     */
    readonly singleStepTransferCall: 'SingleStepTransferCall';
    /**
     * Accepts a call that is offered to a device. To be rid of an active call first, clear its connection
     * with ClearConnection and then accept (FR 1).
     *
     * Operation 214.
     *
     * Source: ECMA-269 17.1.1; ECMA-285 15.1.1.
     */
    readonly acceptCall: 'AcceptCall';
    /**
     * Asks to be called back about a call that did not get through. The called side may be failed,
     * alerting, queued or, as after forwarding, null.
     *
     * Operation 215.
     *
     * Source: ECMA-269 17.1.4; ECMA-285 15.1.4.
     */
    readonly callBack: 'CallBack';
    /**
     * Leaves a message that asks for a call back; the original call is cleared after that.
     *
     * Operation 216.
     *
     * Source: ECMA-269 17.1.5; ECMA-285 15.1.5.
     */
    readonly callBackMessage: 'CallBackMessage';
    /**
     * Lets a call wait for a busy destination. There is one active camp-on for each pair of calling and
     * called device (FR 1).
     *
     * Operation 217.
     *
     * Source: ECMA-269 17.1.6; ECMA-285 15.1.6.
     */
    readonly camponCall: 'CamponCall';
    /**
     * Diverts a connection to one or more other destinations; other calls at the device are left alone (FR
     * 2).
     *
     * Operation 218.
     *
     * Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
     */
    readonly deflectCall: 'DeflectCall';
    /**
     * Goes on with dialling on an initiated connection, or completes it; other calls at the device are
     * left alone (FR 1). Digits that come after the switching function takes dialling as complete are
     * ignored (FR 7).
     *
     * Operation 219.
     *
     * Source: ECMA-269 17.1.12; ECMA-285 15.1.12.
     */
    readonly dialDigits: 'DialDigits';
    /**
     * Takes a given call over to the requesting device.
     *
     * Operation 220.
     *
     * Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
     */
    readonly directedPickupCall: 'DirectedPickupCall';
    /**
     * Takes a call of a pick group over to a device.
     *
     * Operation 221.
     *
     * Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
     */
    readonly groupPickupCall: 'GroupPickupCall';
    /**
     * Brings the calling device into the call that the busy destination already has.
     *
     * Operation 222.
     *
     * Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
     */
    readonly intrudeCall: 'IntrudeCall';
    /**
     * Lets a device come into an existing call.
     *
     * Operation 223.
     *
     * Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
     */
    readonly joinCall: 'JoinCall';
    /**
     * Originates a connection at one device, with hints about the resources to come. Unsupported values of
     * `maxDevices` or `startTime` are answered negatively (FR 3).
     *
     * Operation 375.
     *
     * Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
     */
    readonly makeConnection: 'MakeConnection';
    /**
     * Sends a message to one or more destinations, each as a non-interactive call; interactive chat is
     * MakeCall with SendUserInformation (FR 2). Unsupported values of `callCharacteristics` are answered
     * negatively.
     *
     * Operation 376.
     *
     * Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
     */
    readonly sendMessage: 'SendMessage';
  };
  /** Call associated. */
  readonly callAssociated: {
    /**
     * Puts data on an existing call.
     *
     * Operation 230.
     *
     * Source: ECMA-269 Table 18-2.
     */
    readonly associateData: 'AssociateData';
    /**
     * Stops the generation of a tone.
     *
     * Operation 231.
     *
     * Source: ECMA-269 Table 18-6.
     */
    readonly cancelTelephonyTones: 'CancelTelephonyTones';
    /**
     * Sends digits on behalf of a connection.
     *
     * Operation 232.
     *
     * Source: ECMA-269 Table 18-14.
     */
    readonly generateDigits: 'GenerateDigits';
    /**
     * Sends a tone on behalf of a connection.
     *
     * Operation 233.
     *
     * Source: ECMA-269 Table 18-18.
     */
    readonly generateTelephonyTones: 'GenerateTelephonyTones';
    /**
     * Sends user-to-user data in a call.
     *
     * Operation 234.
     *
     * Source: ECMA-269 Table 18-22.
     */
    readonly sendUserInformation: 'SendUserInformation';
    /**
     * Changes the media attributes of a connection.
     *
     * Operation 377.
     *
     * Source: ECMA-269 Table 18-10.
     */
    readonly changeConnectionInformation: 'ChangeConnectionInformation';
  };
  /** Media attachment. */
  readonly mediaAttachment: {
    /**
     * Attaches a media service to a connection.
     *
     * Operation 244.
     *
     * Source: ECMA-269 Table 19-2.
     */
    readonly attachMediaService: 'AttachMediaService';
    /**
     * Takes a media service off a connection.
     *
     * Operation 245.
     *
     * Source: ECMA-269 Table 19-6.
     */
    readonly detachMediaService: 'DetachMediaService';
  };
  /** Routeing. */
  readonly routeing: {
    /**
     * Gives the destination that a route request asked for.
     *
     * Operation 33.
     *
     * Source: ECMA-269 Table 20-12.
     */
    readonly routeSelect: 'RouteSelect';
    /**
     * Ends a routeing dialogue; either side may send it.
     *
     * Operation 35.
     *
     * Source: ECMA-269 Table 20-9.
     */
    readonly routeEnd: 'RouteEnd';
    /**
     * Turns the call of a dialogue away, back into the network.
     *
     * Operation 36.
     *
     * Source: ECMA-269 Table 20-10.
     */
    readonly routeReject: 'RouteReject';
    /**
     * Registers the computing function as routeing server.
     *
     * Operation 248.
     *
     * Source: ECMA-269 Table 20-2.
     */
    readonly routeRegister: 'RouteRegister';
    /**
     * Ends a registration as routeing server.
     *
     * Operation 250.
     *
     * Source: ECMA-269 Table 20-5.
     */
    readonly routeRegisterCancel: 'RouteRegisterCancel';
  };
  /** Physical device features. */
  readonly physicalDevice: {
    /**
     * Presses a button of a device.
     *
     * Operation 260.
     *
     * Source: ECMA-269 21.1.1.1.
     */
    readonly buttonPress: 'ButtonPress';
    /**
     * Asks about one auditory apparatus of a device or about all of them.
     *
     * Operation 261.
     *
     * Source: ECMA-269 21.1.2.1.
     */
    readonly getAuditoryApparatusInformation: 'GetAuditoryApparatusInformation';
    /**
     * Asks about one button of a device or about all of them.
     *
     * Operation 262.
     *
     * Source: ECMA-269 21.1.3.1.
     */
    readonly getButtonInformation: 'GetButtonInformation';
    /**
     * Asks what one display of a device shows, or all of them.
     *
     * Operation 263.
     *
     * Source: ECMA-269 21.1.4.1.
     */
    readonly getDisplay: 'GetDisplay';
    /**
     * Asks whether one hookswitch of a device, or each of them, is on hook.
     *
     * Operation 264.
     *
     * Source: ECMA-269 21.1.5.1.
     */
    readonly getHookswitchStatus: 'GetHookswitchStatus';
    /**
     * Asks about one lamp of a device or about all of them.
     *
     * Operation 265.
     *
     * Source: ECMA-269 21.1.6.1.
     */
    readonly getLampInformation: 'GetLampInformation';
    /**
     * Asks how one lamp of a device, or each of them, is lit.
     *
     * Operation 266.
     *
     * Source: ECMA-269 21.1.7.1.
     */
    readonly getLampMode: 'GetLampMode';
    /**
     * Asks whether message waiting is on at a device.
     *
     * Operation 267.
     *
     * Source: ECMA-269 21.1.8.1.
     */
    readonly getMessageWaitingIndicator: 'GetMessageWaitingIndicator';
    /**
     * Asks for the gain of the microphone of one auditory apparatus of a device, or of each.
     *
     * Operation 268.
     *
     * Source: ECMA-269 21.1.9.1.
     */
    readonly getMicrophoneGain: 'GetMicrophoneGain';
    /**
     * Asks whether the microphone of one auditory apparatus of a device, or of each, is muted.
     *
     * Operation 269.
     *
     * Source: ECMA-269 21.1.10.1.
     */
    readonly getMicrophoneMute: 'GetMicrophoneMute';
    /**
     * Asks for the state of one ringer of a device or of all of them.
     *
     * Operation 270.
     *
     * Source: ECMA-269 21.1.11.1.
     */
    readonly getRingerStatus: 'GetRingerStatus';
    /**
     * Asks whether the speaker of one auditory apparatus of a device, or of each, is muted.
     *
     * Operation 271.
     *
     * Source: ECMA-269 21.1.12.1.
     */
    readonly getSpeakerMute: 'GetSpeakerMute';
    /**
     * Asks for the volume of the speaker of one auditory apparatus of a device, or of each.
     *
     * Operation 272.
     *
     * Source: ECMA-269 21.1.13.1.
     */
    readonly getSpeakerVolume: 'GetSpeakerVolume';
    /**
     * Sets the label of a button, the number kept with it, or both; at least one of the two must be given.
     *
     * Operation 273.
     *
     * Source: ECMA-269 21.1.14.1.
     */
    readonly setButtonInformation: 'SetButtonInformation';
    /**
     * Writes text to a display of a device.
     *
     * Operation 274.
     *
     * Source: ECMA-269 21.1.15.1.
     */
    readonly setDisplay: 'SetDisplay';
    /**
     * Puts a hookswitch of a device on or off hook.
     *
     * Operation 275.
     *
     * Source: ECMA-269 21.1.16.1.
     */
    readonly setHookswitchStatus: 'SetHookswitchStatus';
    /**
     * Sets the mode, the brightness and the colour of a lamp.
     *
     * Operation 276.
     *
     * Source: ECMA-269 21.1.17.1.
     */
    readonly setLampMode: 'SetLampMode';
    /**
     * Switches message waiting on or off at a device.
     *
     * Operation 277.
     *
     * Source: ECMA-269 21.1.18.1.
     */
    readonly setMessageWaitingIndicator: 'SetMessageWaitingIndicator';
    /**
     * Sets the gain of a microphone.
     *
     * Operation 278.
     *
     * Source: ECMA-269 21.1.19.1.
     */
    readonly setMicrophoneGain: 'SetMicrophoneGain';
    /**
     * Mutes a microphone or makes it live again.
     *
     * Operation 279.
     *
     * Source: ECMA-269 21.1.20.1.
     */
    readonly setMicrophoneMute: 'SetMicrophoneMute';
    /**
     * Sets the mode, the pattern or the volume of a ringer; at least one of `ringMode`, `ringPattern` and
     * `ringVolume` must be given.
     *
     * Operation 280.
     *
     * Source: ECMA-269 21.1.21.1.
     */
    readonly setRingerStatus: 'SetRingerStatus';
    /**
     * Mutes a speaker or makes it active again.
     *
     * Operation 281.
     *
     * Source: ECMA-269 21.1.22.1.
     */
    readonly setSpeakerMute: 'SetSpeakerMute';
    /**
     * Sets the volume of a speaker.
     *
     * Operation 282.
     *
     * Source: ECMA-269 21.1.23.1.
     */
    readonly setSpeakerVolume: 'SetSpeakerVolume';
  };
  /** Logical device features. */
  readonly logicalDevice: {
    /**
     * Sets up a call back between two devices without a call to start from.
     *
     * Operation 300.
     *
     * Source: ECMA-269 22.1.1.1.
     */
    readonly callBackNonCallRelated: 'CallBackNonCallRelated';
    /**
     * Leaves a call back message without a call to start from.
     *
     * Operation 301.
     *
     * Source: ECMA-269 22.1.2.1.
     */
    readonly callBackMessageNonCallRelated: 'CallBackMessageNonCallRelated';
    /**
     * Cancels one call back of a device, or all of them.
     *
     * Operation 302.
     *
     * Source: ECMA-269 22.1.3.1.
     */
    readonly cancelCallBack: 'CancelCallBack';
    /**
     * Cancels one call back message of a device, or all of them.
     *
     * Operation 303.
     *
     * Source: ECMA-269 22.1.4.1.
     */
    readonly cancelCallBackMessage: 'CancelCallBackMessage';
    /**
     * Asks for the state of the agents at a device.
     *
     * Operation 304.
     *
     * Source: ECMA-269 22.1.5.1.
     */
    readonly getAgentState: 'GetAgentState';
    /**
     * Asks whether a device answers calls by itself.
     *
     * Operation 305.
     *
     * Source: ECMA-269 22.1.6.1.
     */
    readonly getAutoAnswer: 'GetAutoAnswer';
    /**
     * Asks for the auto work mode: whether an agent goes to Working After Call after a call.
     *
     * Operation 306.
     *
     * Source: ECMA-269 22.1.7.1.
     */
    readonly getAutoWorkMode: 'GetAutoWorkMode';
    /**
     * Asks whether calls from a device show its caller ID.
     *
     * Operation 307.
     *
     * Source: ECMA-269 22.1.9.1.
     */
    readonly getCallerIDStatus: 'GetCallerIDStatus';
    /**
     * Asks whether do not disturb is on at a device.
     *
     * Operation 308.
     *
     * Source: ECMA-269 22.1.10.1.
     */
    readonly getDoNotDisturb: 'GetDoNotDisturb';
    /**
     * Asks for the forwarding settings of a device.
     *
     * Operation 309.
     *
     * Source: ECMA-269 22.1.11.1.
     */
    readonly getForwarding: 'GetForwarding';
    /**
     * Asks for the number that a device dialled last.
     *
     * Operation 310.
     *
     * Source: ECMA-269 22.1.12.1.
     */
    readonly getLastNumberDialed: 'GetLastNumberDialed';
    /**
     * Asks whether a device may ask for routes.
     *
     * Operation 311.
     *
     * Source: ECMA-269 Table 22-32.
     */
    readonly getRouteingMode: 'GetRouteingMode';
    /**
     * Asks for a new state of an agent, logging on and off included.
     *
     * Operation 312.
     *
     * Source: ECMA-269 22.1.15.1.
     */
    readonly setAgentState: 'SetAgentState';
    /**
     * Switches automatic answer on or off.
     *
     * Operation 313.
     *
     * Source: ECMA-269 22.1.16.1.
     */
    readonly setAutoAnswer: 'SetAutoAnswer';
    /**
     * Switches auto work on or off: whether an agent goes to Working After Call after a call.
     *
     * Operation 314.
     *
     * Source: ECMA-269 22.1.17.1.
     */
    readonly setAutoWorkMode: 'SetAutoWorkMode';
    /**
     * Decides whether calls from a device show its caller ID.
     *
     * Operation 315.
     *
     * Source: ECMA-269 22.1.18.1.
     */
    readonly setCallerIDStatus: 'SetCallerIDStatus';
    /**
     * Switches do not disturb on or off.
     *
     * Operation 316.
     *
     * Source: ECMA-269 22.1.19.1.
     */
    readonly setDoNotDisturb: 'SetDoNotDisturb';
    /**
     * Activates or deactivates forwarding, with settings of the user or with the switching function's
     * defaults.
     *
     * Operation 317.
     *
     * Source: ECMA-269 22.1.20.1.
     */
    readonly setForwarding: 'SetForwarding';
    /**
     * Lets a device ask for routes, or suspends that.
     *
     * Operation 318.
     *
     * Source: ECMA-269 Table 22-58.
     */
    readonly setRouteingMode: 'SetRouteingMode';
    /**
     * Asks which call backs a device has.
     *
     * Operation 378.
     *
     * Source: ECMA-269 22.1.8.1.
     */
    readonly getCallBack: 'GetCallBack';
    /**
     * Asks for the presence of the user of a device. ECMA-323 has no form of it, so only BER can carry it.
     *
     * Operation 550.
     *
     * Source: ECMA-269 22.1.13.1.
     */
    readonly getPresenceState: 'GetPresenceState';
    /**
     * Sets the presence of the user of a device. New in the 9th edition of ECMA-269; ECMA-323 has no form
     * of it, so only BER can carry it.
     *
     * Operation 551.
     *
     * Source: ECMA-269 22.1.21.1.
     */
    readonly setPresenceState: 'SetPresenceState';
  };
  /** I/O (data path). */
  readonly io: {
    /**
     * Opens a data path to a device or connection.
     *
     * Operation 110.
     *
     * Source: ECMA-269 24.2.8.1.
     */
    readonly startDataPath: 'StartDataPath';
    /**
     * Ends a data path.
     *
     * Operation 111.
     *
     * Source: ECMA-269 24.2.9.1.
     */
    readonly stopDataPath: 'StopDataPath';
    /**
     * Sends data over one open data path.
     *
     * Operation 112.
     *
     * Source: ECMA-269 24.2.6.1.
     */
    readonly sendData: 'SendData';
    /**
     * Sends the same data over several open data paths.
     *
     * Operation 113.
     *
     * Source: ECMA-269 24.2.7.1.
     */
    readonly sendMulticastData: 'SendMulticastData';
    /**
     * Broadcasts data; the type of data path can be given.
     *
     * Operation 114.
     *
     * Source: ECMA-269 24.2.5.1.
     */
    readonly sendBroadcastData: 'SendBroadcastData';
    /**
     * Suspends a data path.
     *
     * Operation 115.
     *
     * Source: ECMA-269 24.2.10.1.
     */
    readonly suspendDataPath: 'SuspendDataPath';
    /**
     * Resumes a suspended data path.
     *
     * Operation 117.
     *
     * Source: ECMA-269 24.2.4.1.
     */
    readonly resumeDataPath: 'ResumeDataPath';
    /**
     * Sends data over a data path that exists for this request only.
     *
     * Operation 119.
     *
     * Source: ECMA-269 24.2.3.1; ECMA-285 22.2.3.
     */
    readonly fastData: 'FastData';
    /**
     * Registers the computing function as I/O server for one device or for all.
     *
     * Operation 340.
     *
     * Source: ECMA-269 24.1.1.1.
     */
    readonly ioRegister: 'IORegister';
    /**
     * Cancels an I/O registration.
     *
     * Operation 342.
     *
     * Source: ECMA-269 24.1.3.1.
     */
    readonly ioRegisterCancel: 'IORegisterCancel';
  };
  /** Data collection. */
  readonly dataCollection: {
    /**
     * Resumes a suspended data collection.
     *
     * Operation 346.
     *
     * Source: ECMA-269 25.1.4.1.
     */
    readonly resumeDataCollection: 'ResumeDataCollection';
    /**
     * Starts to collect digits or telephony tones.
     *
     * Operation 347.
     *
     * Source: ECMA-269 25.1.5.1.
     */
    readonly startDataCollection: 'StartDataCollection';
    /**
     * Ends a data collection.
     *
     * Operation 348.
     *
     * Source: ECMA-269 25.1.6.1.
     */
    readonly stopDataCollection: 'StopDataCollection';
    /**
     * Suspends a data collection.
     *
     * Operation 349.
     *
     * Source: ECMA-269 25.1.7.1.
     */
    readonly suspendDataCollection: 'SuspendDataCollection';
  };
  /** Voice unit. */
  readonly voice: {
    /**
     * Joins messages into a new one.
     *
     * Operation 500.
     *
     * Source: ECMA-269 26.1.3.1.
     */
    readonly concatenateMessage: 'ConcatenateMessage';
    /**
     * Deletes a message.
     *
     * Operation 501.
     *
     * Source: ECMA-269 26.1.5.1.
     */
    readonly deleteMessage: 'DeleteMessage';
    /**
     * Plays a message on a connection.
     *
     * Operation 502.
     *
     * Source: ECMA-269 26.1.6.1.
     */
    readonly playMessage: 'PlayMessage';
    /**
     * Asks for one attribute of a message.
     *
     * Operation 503.
     *
     * Source: ECMA-269 26.1.7.1.
     */
    readonly queryVoiceAttribute: 'QueryVoiceAttribute';
    /**
     * Moves the position within a message.
     *
     * Operation 504.
     *
     * Source: ECMA-269 26.1.10.1.
     */
    readonly reposition: 'Reposition';
    /**
     * Goes on with a suspended message on a connection.
     *
     * Operation 505.
     *
     * Source: ECMA-269 26.1.11.1.
     */
    readonly resume: 'Resume';
    /**
     * Plays back part of a message.
     *
     * Operation 506.
     *
     * Source: ECMA-269 26.1.12.1.
     */
    readonly review: 'Review';
    /**
     * Sets an attribute of a message or voice resource on a connection.
     *
     * Operation 507.
     *
     * Source: ECMA-269 26.1.13.1.
     */
    readonly setVoiceAttribute: 'SetVoiceAttribute';
    /**
     * Stops what the voice unit does on a connection.
     *
     * Operation 508.
     *
     * Source: ECMA-269 26.1.15.1.
     */
    readonly stop: 'Stop';
    /**
     * Suspends playing or recording on a connection.
     *
     * Operation 509.
     *
     * Source: ECMA-269 26.1.16.1.
     */
    readonly suspend: 'Suspend';
    /**
     * Makes a message from text.
     *
     * Operation 510.
     *
     * Source: ECMA-269 26.1.17.1.
     */
    readonly synthesizeMessage: 'SynthesizeMessage';
    /**
     * Records a message from a connection.
     *
     * Operation 511.
     *
     * Source: ECMA-269 26.1.9.1.
     */
    readonly recordMessage: 'RecordMessage';
    /**
     * Activates a rule of the grammars of a connection's Listener resource.
     *
     * Operation 512.
     *
     * Source: ECMA-269 26.1.1.1.
     */
    readonly activate: 'Activate';
    /**
     * Clears a Listener, DTMF or Prompt Queue resource of a connection.
     *
     * Operation 513.
     *
     * Source: ECMA-269 26.1.2.1.
     */
    readonly clear: 'Clear';
    /**
     * Deactivates a rule of the grammars of a connection's Listener resource.
     *
     * Operation 514.
     *
     * Source: ECMA-269 26.1.4.1.
     */
    readonly deactivate: 'Deactivate';
    /**
     * Puts a prompt into the Prompt Queue resource of a connection. ECMA-285 calls the operation queue.
     *
     * Operation 515.
     *
     * Source: ECMA-269 26.1.8.1.
     */
    readonly queueService: 'QueueService';
    /**
     * Starts a voice resource on a connection.
     *
     * Operation 516.
     *
     * Source: ECMA-269 26.1.14.1.
     */
    readonly start: 'Start';
  };
  /** Call detail records. */
  readonly callDetailRecord: {
    /**
     * Asks for the call detail records that are stored.
     *
     * Operation 362.
     *
     * Source: ECMA-269 27.1.3.1.
     */
    readonly sendStoredCDR: 'SendStoredCDR';
    /**
     * Starts a transmission of call detail records.
     *
     * Operation 363.
     *
     * Source: ECMA-269 27.1.4.1.
     */
    readonly startCDRTransmission: 'StartCDRTransmission';
    /**
     * Ends a transmission of call detail records; either side may send it.
     *
     * Operation 364.
     *
     * Source: ECMA-269 27.1.5.1.
     */
    readonly stopCDRTransmission: 'StopCDRTransmission';
  };
  /** Location. */
  readonly location: {
    /**
     * Polls the location of one device.
     *
     * Operation 530.
     *
     * Source: ECMA-269 28.1.1.1.
     */
    readonly getLocationInformation: 'GetLocationInformation';
    /**
     * Ties location information to a device, or clears it.
     *
     * Operation 531.
     *
     * Source: ECMA-269 28.1.2.1.
     */
    readonly setLocationInformation: 'SetLocationInformation';
    /**
     * Resumes a suspended location tracking session.
     *
     * Operation 534.
     *
     * Source: ECMA-269 28.1.5.1.
     */
    readonly resumeLocationTrackingSession: 'ResumeLocationTrackingSession';
    /**
     * Starts to track the location of a device. For optional members that are left out the switching
     * function's defaults hold, as the capability exchange tells them.
     *
     * Operation 536.
     *
     * Source: ECMA-269 28.1.7.1.
     */
    readonly startLocationTrackingSession: 'StartLocationTrackingSession';
    /**
     * Ends a location tracking session.
     *
     * Operation 537.
     *
     * Source: ECMA-269 28.1.8.1.
     */
    readonly stopLocationTrackingSession: 'StopLocationTrackingSession';
    /**
     * Suspends a location tracking session.
     *
     * Operation 538.
     *
     * Source: ECMA-269 28.1.9.1.
     */
    readonly suspendLocationTrackingSession: 'SuspendLocationTrackingSession';
    /**
     * Asks what location tracking a device allows.
     *
     * Operation 539.
     *
     * Source: ECMA-269 28.1.10.1.
     */
    readonly getLocationTrackingCapabilities: 'GetLocationTrackingCapabilities';
    /**
     * Asks for the location tracking sessions that exist.
     *
     * Operation 540.
     *
     * Source: ECMA-269 28.1.11.1.
     */
    readonly getLocationTrackingSessions: 'GetLocationTrackingSessions';
  };
  /** Vendor specific. */
  readonly vendorSpecific: {
    /**
     * Carries a vendor's own request in private data; either side may send it.
     *
     * Operation 51.
     *
     * Source: ECMA-269 29.2.1.1, also 9.4.1, 9.4.2.3.
     */
    readonly escape: 'Escape';
    /**
     * Registers the computing function for Escape requests of the switching function.
     *
     * Operation 365.
     *
     * Source: ECMA-269 29.1.1.1.
     */
    readonly escapeRegister: 'EscapeRegister';
    /**
     * Cancels a registration for Escape requests.
     *
     * Operation 367.
     *
     * Source: ECMA-269 29.1.3.1.
     */
    readonly escapeRegisterCancel: 'EscapeRegisterCancel';
    /**
     * Selects the version of the private data to use.
     *
     * Operation 368.
     *
     * Source: ECMA-269 29.2.2; ECMA-285 27.2.2.
     */
    readonly privateDataVersionSelection: 'PrivateDataVersionSelection';
  };
}

/** The same, as lists. */
export const serviceGroups: {
  readonly [Group in keyof ServiceGroups]: readonly ServiceGroups[Group][keyof ServiceGroups[Group]][];
} = {
  capabilityExchange: [
    'GetLogicalDeviceInformation',
    'GetPhysicalDeviceInformation',
    'GetSwitchingFunctionCaps',
    'GetSwitchingFunctionDevices',
    'GetCSTAFeatures',
  ],
  system: [
    'ChangeSysStatFilter',
    'SystemRegister',
    'SystemRegisterCancel',
    'RequestSystemStatus',
    'SystemStatus',
    'GetRegistrations',
  ],
  monitoring: [
    'MonitorStart',
    'ChangeMonitorFilter',
    'MonitorStop',
    'GetMonitors',
  ],
  snapshot: [
    'SnapshotDevice',
    'SnapshotCall',
  ],
  callControl: [
    'AlternateCall',
    'AnswerCall',
    'ClearCall',
    'ClearConnection',
    'ConferenceCall',
    'ConsultationCall',
    'HoldCall',
    'MakeCall',
    'MakePredictiveCall',
    'ReconnectCall',
    'RetrieveCall',
    'TransferCall',
    'ParkCall',
    'SingleStepConferenceCall',
    'SingleStepTransferCall',
    'AcceptCall',
    'CallBack',
    'CallBackMessage',
    'CamponCall',
    'DeflectCall',
    'DialDigits',
    'DirectedPickupCall',
    'GroupPickupCall',
    'IntrudeCall',
    'JoinCall',
    'MakeConnection',
    'SendMessage',
  ],
  callAssociated: [
    'AssociateData',
    'CancelTelephonyTones',
    'GenerateDigits',
    'GenerateTelephonyTones',
    'SendUserInformation',
    'ChangeConnectionInformation',
  ],
  mediaAttachment: [
    'AttachMediaService',
    'DetachMediaService',
  ],
  routeing: [
    'RouteSelect',
    'RouteEnd',
    'RouteReject',
    'RouteRegister',
    'RouteRegisterCancel',
  ],
  physicalDevice: [
    'ButtonPress',
    'GetAuditoryApparatusInformation',
    'GetButtonInformation',
    'GetDisplay',
    'GetHookswitchStatus',
    'GetLampInformation',
    'GetLampMode',
    'GetMessageWaitingIndicator',
    'GetMicrophoneGain',
    'GetMicrophoneMute',
    'GetRingerStatus',
    'GetSpeakerMute',
    'GetSpeakerVolume',
    'SetButtonInformation',
    'SetDisplay',
    'SetHookswitchStatus',
    'SetLampMode',
    'SetMessageWaitingIndicator',
    'SetMicrophoneGain',
    'SetMicrophoneMute',
    'SetRingerStatus',
    'SetSpeakerMute',
    'SetSpeakerVolume',
  ],
  logicalDevice: [
    'CallBackNonCallRelated',
    'CallBackMessageNonCallRelated',
    'CancelCallBack',
    'CancelCallBackMessage',
    'GetAgentState',
    'GetAutoAnswer',
    'GetAutoWorkMode',
    'GetCallerIDStatus',
    'GetDoNotDisturb',
    'GetForwarding',
    'GetLastNumberDialed',
    'GetRouteingMode',
    'SetAgentState',
    'SetAutoAnswer',
    'SetAutoWorkMode',
    'SetCallerIDStatus',
    'SetDoNotDisturb',
    'SetForwarding',
    'SetRouteingMode',
    'GetCallBack',
    'GetPresenceState',
    'SetPresenceState',
  ],
  io: [
    'StartDataPath',
    'StopDataPath',
    'SendData',
    'SendMulticastData',
    'SendBroadcastData',
    'SuspendDataPath',
    'ResumeDataPath',
    'FastData',
    'IORegister',
    'IORegisterCancel',
  ],
  dataCollection: [
    'ResumeDataCollection',
    'StartDataCollection',
    'StopDataCollection',
    'SuspendDataCollection',
  ],
  voice: [
    'ConcatenateMessage',
    'DeleteMessage',
    'PlayMessage',
    'QueryVoiceAttribute',
    'Reposition',
    'Resume',
    'Review',
    'SetVoiceAttribute',
    'Stop',
    'Suspend',
    'SynthesizeMessage',
    'RecordMessage',
    'Activate',
    'Clear',
    'Deactivate',
    'QueueService',
    'Start',
  ],
  callDetailRecord: [
    'SendStoredCDR',
    'StartCDRTransmission',
    'StopCDRTransmission',
  ],
  location: [
    'GetLocationInformation',
    'SetLocationInformation',
    'ResumeLocationTrackingSession',
    'StartLocationTrackingSession',
    'StopLocationTrackingSession',
    'SuspendLocationTrackingSession',
    'GetLocationTrackingCapabilities',
    'GetLocationTrackingSessions',
  ],
  vendorSpecific: [
    'Escape',
    'EscapeRegister',
    'EscapeRegisterCancel',
    'PrivateDataVersionSelection',
  ],
};

/** The members of requests that are a device identifier, or a list of them. */
export interface DeviceMembers {
  readonly GetLogicalDeviceInformation: 'device';
  readonly GetPhysicalDeviceInformation: 'device';
  readonly GetSwitchingFunctionDevices: 'requestedDeviceID';
  readonly SnapshotDevice: 'snapshotObject';
  readonly ConsultationCall: 'consultedDevice';
  readonly MakeCall: 'callingDevice' | 'calledDirectoryNumber';
  readonly MakePredictiveCall: 'callingDevice' | 'calledDirectoryNumber';
  readonly ParkCall: 'parkTo';
  readonly SingleStepConferenceCall: 'deviceToJoin';
  readonly SingleStepTransferCall: 'transferredTo';
  readonly DeflectCall: 'newDestination' | 'addNewDestinationsList';
  readonly DialDigits: 'diallingSequence';
  readonly DirectedPickupCall: 'requestingDevice';
  readonly GroupPickupCall: 'newDestination' | 'pickGroup';
  readonly JoinCall: 'joiningDevice';
  readonly MakeConnection: 'initiatingDevice';
  readonly SendMessage: 'callingDevice' | 'destinationDevices';
  readonly AssociateData: 'deviceInfo';
  readonly RouteSelect: 'routeSelected' | 'alternateRoutes';
  readonly RouteRegister: 'routeingDevice';
  readonly ButtonPress: 'device';
  readonly GetAuditoryApparatusInformation: 'device';
  readonly GetButtonInformation: 'device';
  readonly GetDisplay: 'device';
  readonly GetHookswitchStatus: 'device';
  readonly GetLampInformation: 'device';
  readonly GetLampMode: 'device';
  readonly GetMessageWaitingIndicator: 'device';
  readonly GetMicrophoneGain: 'device';
  readonly GetMicrophoneMute: 'device';
  readonly GetRingerStatus: 'device';
  readonly GetSpeakerMute: 'device';
  readonly GetSpeakerVolume: 'device';
  readonly SetButtonInformation: 'device' | 'buttonAssociatedNumber';
  readonly SetDisplay: 'device';
  readonly SetHookswitchStatus: 'device';
  readonly SetLampMode: 'device';
  readonly SetMessageWaitingIndicator: 'device' | 'deviceForMessage';
  readonly SetMicrophoneGain: 'device';
  readonly SetMicrophoneMute: 'device';
  readonly SetRingerStatus: 'device';
  readonly SetSpeakerMute: 'device';
  readonly SetSpeakerVolume: 'device';
  readonly CallBackNonCallRelated: 'originatingDevice' | 'targetDevice';
  readonly CallBackMessageNonCallRelated: 'originatingDevice' | 'targetDevice';
  readonly CancelCallBack: 'originatingDevice' | 'targetDevice';
  readonly CancelCallBackMessage: 'originatingDevice' | 'targetDevice';
  readonly GetAgentState: 'device' | 'acdGroup';
  readonly GetAutoAnswer: 'device';
  readonly GetAutoWorkMode: 'device';
  readonly GetCallerIDStatus: 'device';
  readonly GetDoNotDisturb: 'device';
  readonly GetForwarding: 'device';
  readonly GetLastNumberDialed: 'device';
  readonly GetRouteingMode: 'device';
  readonly SetAgentState: 'device' | 'group';
  readonly SetAutoAnswer: 'device';
  readonly SetAutoWorkMode: 'device';
  readonly SetCallerIDStatus: 'device';
  readonly SetDoNotDisturb: 'device' | 'callingDeviceList';
  readonly SetForwarding: 'device' | 'forwardDN';
  readonly SetRouteingMode: 'device';
  readonly GetCallBack: 'device';
  readonly GetPresenceState: 'device';
  readonly SetPresenceState: 'device';
  readonly IORegister: 'ioDevice';
  readonly GetLocationInformation: 'device';
  readonly SetLocationInformation: 'device';
  readonly LocationInformationReport: 'device';
  readonly StartLocationTrackingSession: 'locDevice';
  readonly GetLocationTrackingCapabilities: 'device';
}

/** The same, as a value. */
export const deviceMembers: {
  readonly [Type in keyof DeviceMembers]: readonly DeviceMembers[Type][];
} = {
  GetLogicalDeviceInformation: ['device'],
  GetPhysicalDeviceInformation: ['device'],
  GetSwitchingFunctionDevices: ['requestedDeviceID'],
  SnapshotDevice: ['snapshotObject'],
  ConsultationCall: ['consultedDevice'],
  MakeCall: ['callingDevice', 'calledDirectoryNumber'],
  MakePredictiveCall: ['callingDevice', 'calledDirectoryNumber'],
  ParkCall: ['parkTo'],
  SingleStepConferenceCall: ['deviceToJoin'],
  SingleStepTransferCall: ['transferredTo'],
  DeflectCall: ['newDestination', 'addNewDestinationsList'],
  DialDigits: ['diallingSequence'],
  DirectedPickupCall: ['requestingDevice'],
  GroupPickupCall: ['newDestination', 'pickGroup'],
  JoinCall: ['joiningDevice'],
  MakeConnection: ['initiatingDevice'],
  SendMessage: ['callingDevice', 'destinationDevices'],
  AssociateData: ['deviceInfo'],
  RouteSelect: ['routeSelected', 'alternateRoutes'],
  RouteRegister: ['routeingDevice'],
  ButtonPress: ['device'],
  GetAuditoryApparatusInformation: ['device'],
  GetButtonInformation: ['device'],
  GetDisplay: ['device'],
  GetHookswitchStatus: ['device'],
  GetLampInformation: ['device'],
  GetLampMode: ['device'],
  GetMessageWaitingIndicator: ['device'],
  GetMicrophoneGain: ['device'],
  GetMicrophoneMute: ['device'],
  GetRingerStatus: ['device'],
  GetSpeakerMute: ['device'],
  GetSpeakerVolume: ['device'],
  SetButtonInformation: ['device', 'buttonAssociatedNumber'],
  SetDisplay: ['device'],
  SetHookswitchStatus: ['device'],
  SetLampMode: ['device'],
  SetMessageWaitingIndicator: ['device', 'deviceForMessage'],
  SetMicrophoneGain: ['device'],
  SetMicrophoneMute: ['device'],
  SetRingerStatus: ['device'],
  SetSpeakerMute: ['device'],
  SetSpeakerVolume: ['device'],
  CallBackNonCallRelated: ['originatingDevice', 'targetDevice'],
  CallBackMessageNonCallRelated: ['originatingDevice', 'targetDevice'],
  CancelCallBack: ['originatingDevice', 'targetDevice'],
  CancelCallBackMessage: ['originatingDevice', 'targetDevice'],
  GetAgentState: ['device', 'acdGroup'],
  GetAutoAnswer: ['device'],
  GetAutoWorkMode: ['device'],
  GetCallerIDStatus: ['device'],
  GetDoNotDisturb: ['device'],
  GetForwarding: ['device'],
  GetLastNumberDialed: ['device'],
  GetRouteingMode: ['device'],
  SetAgentState: ['device', 'group'],
  SetAutoAnswer: ['device'],
  SetAutoWorkMode: ['device'],
  SetCallerIDStatus: ['device'],
  SetDoNotDisturb: ['device', 'callingDeviceList'],
  SetForwarding: ['device', 'forwardDN'],
  SetRouteingMode: ['device'],
  GetCallBack: ['device'],
  GetPresenceState: ['device'],
  SetPresenceState: ['device'],
  IORegister: ['ioDevice'],
  GetLocationInformation: ['device'],
  SetLocationInformation: ['device'],
  LocationInformationReport: ['device'],
  StartLocationTrackingSession: ['locDevice'],
  GetLocationTrackingCapabilities: ['device'],
};

/** The types that are lists of device identifiers. */
export const deviceLists: ReadonlySet<string> = new Set(['DeviceIDList']);
