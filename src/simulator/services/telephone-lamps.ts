/**
 * Lamps of telephones (ECMA-269 21.1.6, 21.1.7, 21.1.17).
 *
 * @packageDocumentation
 */
import { refuse } from '../../switching/refuse.js';
import { defined } from '../events/members.js';
import { setLamp } from '../telephones/change-telephone.js';
import { LAMPS, lampOf } from '../telephones/telephone.js';
import type { Handler } from './context.js';
import { findTelephone } from './requirements.js';

/** The lamp named, or all. */
function find(named: string | undefined) {
  const lamps = LAMPS.filter(({ lamp }) => named === undefined || lamp === named);
  if (lamps.length === 0) throw refuse('operation', 'invalidLampID');
  return lamps;
}

/** Tells which lamps there are. */
export const getLampInformation: Handler<'GetLampInformation'> = ({ device, lamp }, { work }) => {
  findTelephone(work.state, device);
  return { kind: 'response', type: 'GetLampInformationResponse', lampList: find(lamp) };
};

/** Tells how the lamps are. */
export const getLampMode: Handler<'GetLampMode'> = ({ device, lamp: named }, { work }) => {
  const station = findTelephone(work.state, device);
  return {
    kind: 'response',
    type: 'GetLampModeResponse',
    lampModeList: find(named).map(({ lamp, lampColor, ...rest }) => {
      const setting = lampOf(station, lamp);
      return {
        lamp,
        lampMode: setting.lampMode,
        ...defined({
          lampBrightness: setting.lampBrightness,
          lampColor: setting.lampColor ?? lampColor,
          button: 'button' in rest ? rest.button : undefined,
        }),
      };
    }),
  };
};

/** Sets a lamp, whatever it stands for. */
export const setLampMode: Handler<'SetLampMode'> = (request, { work }) => {
  const station = findTelephone(work.state, request.device);
  const { lampMode, lampBrightness, lampColor } = request;
  for (const { lamp } of find(request.lamp)) {
    setLamp(work, station, lamp, { lampMode, ...defined({ lampBrightness, lampColor }) });
  }
  return { kind: 'response', type: 'SetLampModeResponse' };
};
