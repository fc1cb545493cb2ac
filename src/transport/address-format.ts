import { type Address, DEFAULT_BAUD } from './address.js';
import { PROFILES } from './profiles.js';
import { usualSpeech } from './speech.js';

/**
 * Writes an address in a short form: what a profile or the defaults say anyway is left out.
 *
 * @returns a URL that {@link parseAddress} reads as the same address
 */
export function formatAddress(address: Address): string {
  return locationOf(address) + queryOf(address);
}

function locationOf(address: Address): string {
  switch (address.scheme) {
    case 'tcp':
    case 'tls':
    case 'isdn':
      return `${address.scheme}://${formatHost(address.host)}:${address.port}`;
    case 'serial':
      return `serial://${address.path.split('/').map(encodeURIComponent).join('/')}`;
    case 'sip': {
      const parameter = address.transport === 'udp' ? '' : `;transport=${address.transport}`;
      return `sip:${encodeURIComponent(address.user)}@${formatHost(address.host)}:${address.port}${parameter}`;
    }
    case 'memory':
      return `memory:${encodeURIComponent(address.name)}`;
  }
}

/** A host as it stands in a URL: IPv6 addresses in brackets. */
export function formatHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function queryOf(address: Address): string {
  const profile = address.profile && PROFILES[address.profile];
  const usual = usualSpeech(address.encoding, profile);
  const usualEncoding = profile?.encoding ?? 'xml';
  const pairs = [
    address.scheme === 'isdn' && `number=${encodeURIComponent(address.number)}`,
    address.scheme === 'serial' && address.baud !== DEFAULT_BAUD && `baud=${address.baud}`,
    address.profile && `profile=${address.profile}`,
    address.encoding !== usualEncoding && `encoding=${address.encoding}`,
    'framing' in address && address.framing !== usual.framing && `framing=${address.framing}`,
    address.phase !== usual.phase && `phase=${address.phase}`,
    address.acse !== usual.acse && `acse=${address.acse ? 'on' : 'off'}`,
    address.edition !== usual.edition && `edition=${address.edition}`,
  ].filter((pair) => typeof pair === 'string');
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
