import { type Catalogue, isOptionalInModel, isRequiredInXml } from './catalogue.js';
import type { Member } from './language.js';

/** Whether a member of a sequence has to be there: always, in one encoding only, or never. */
export type Presence = 'required' | 'required in BER' | 'required in XML' | 'optional';

/** Whether a member of a sequence has to be there. Of a member that one encoding alone has, what that one says. */
export function presenceOf(all: Catalogue, member: Member): Presence {
  if (!isOptionalInModel(member)) return 'required';
  const inBer = member.presence === 'required' && member.only !== 'xml';
  const inXml = member.only !== 'ber' && isRequiredInXml(all, member);
  if (inBer && inXml) return 'required';
  if (inBer) return member.only === 'ber' ? 'required' : 'required in BER';
  if (inXml) return member.only === 'xml' ? 'required' : 'required in XML';
  return 'optional';
}
