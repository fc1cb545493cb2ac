import { MemberTable } from '../tables.js';

/** What data are that are octets, or of a vendor's own form. */
export const octetsOrPrivate = MemberTable.of('string', 'private');
