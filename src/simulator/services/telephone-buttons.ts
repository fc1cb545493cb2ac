/**
 * Buttons of telephones (ECMA-269 21.1.1, 21.1.3, 21.1.14).
 *
 * @packageDocumentation
 */
import { refuse } from '../../switching/refuse.js';
import { setDoNotDisturb } from '../calls/change-station.js';
import { getDialTone } from '../calls/handset.js';
import { isComplete, numberOf } from '../calls/numbers.js';
import { dial } from '../calls/originate.js';
import type { StationDevice } from '../devices.js';
import { activeAt } from '../state.js';
import {
  buttonMembers,
  setButton,
  setSound,
  tellOfButton,
} from '../telephones/change-telephone.js';
import {
  BUTTONS,
  type Button,
  buttonOf,
  HANDSET,
  LAMPS,
  soundOf,
} from '../telephones/telephone.js';
import type { Work } from '../work.js';
import type { Handler } from './context.js';
import { findTelephone } from './requirements.js';

function find(button: string): Button {
  const found = BUTTONS.get(button);
  if (!found) throw refuse('operation', 'invalidButtonIdentifier');
  return found;
}

/** Presses a button: a digit dials, a function does what it is for, and a free one dials the number that it has. */
export const buttonPress: Handler<'ButtonPress'> = (request, { work }) => {
  const station = findTelephone(work.state, request.device);
  const button = find(request.button);
  const setting = buttonOf(station, button);
  tellOfButton(work, station, button, setting, 'ButtonPressEvent');
  if (button.does) toggle(work, station, button.does);
  else if (button.digit !== undefined) press(work, station, button.digit, false);
  else if (setting.number !== undefined) press(work, station, setting.number, true);
  return { kind: 'response', type: 'ButtonPressResponse' };
};

function toggle(work: Work, station: StationDevice, what: NonNullable<Button['does']>): void {
  if (what === 'mute') {
    setSound(work, station, HANDSET, { isMuted: !soundOf(station, HANDSET).isMuted });
  } else {
    const all = { internal: true, external: true };
    setDoNotDisturb(work, station.number, station.doNotDisturb ? undefined : all);
  }
}

/** Dials, with dial tone first where the telephone is idle. Within a call digits are for the other side alone. */
function press(work: Work, { number }: StationDevice, digits: string, isLast: boolean): void {
  if (!activeAt(work.state, number)) getDialTone(work, number);
  const active = activeAt(work.state, number);
  const { pending } = active?.connection ?? {};
  if (!active || pending?.goal !== 'dial' || pending.complete) return;
  dial(work, active.call.callID, number, digits, isLast);
}

/** Tells of one button, or of all. */
export const getButtonInformation: Handler<'GetButtonInformation'> = (request, { work }) => {
  const station = findTelephone(work.state, request.device);
  const buttons = request.button === undefined ? [...BUTTONS.values()] : [find(request.button)];
  return {
    kind: 'response',
    type: 'GetButtonInformationResponse',
    buttonList: buttons.map((button) => {
      const lamps = LAMPS.filter((lamp) => 'button' in lamp && lamp.button === button.button);
      return {
        button: button.button,
        ...buttonMembers(buttonOf(station, button)),
        buttonLabelSettable: button.isFree === true,
        buttonAssociatedNumberSettable: button.isFree === true,
        buttonPressIndicator: true,
        ...(lamps.length > 0 && { lampList: lamps.map(({ lamp }) => lamp) }),
      };
    }),
  };
};

/** Writes on a free button, or sets the number that it dials; an empty number takes it away. */
export const setButtonInformation: Handler<'SetButtonInformation'> = (request, { work }) => {
  const station = findTelephone(work.state, request.device);
  const button = find(request.button);
  const { buttonLabel: label, buttonAssociatedNumber: id } = request;
  if (label === undefined && id === undefined) {
    throw refuse('operation', 'atLeastOneConditionalParameterNotProvided');
  }
  if (!button.isFree) throw refuse('operation', 'invalidButtonIdentifier');
  if (id && id.number !== '' && !isComplete(id)) throw refuse('operation', 'invalidDestination');
  setButton(work, station, button, {
    ...(label !== undefined && { label }),
    ...(id && { number: id.number === '' ? undefined : numberOf(id) }),
  });
  return { kind: 'response', type: 'SetButtonInformationResponse' };
};
