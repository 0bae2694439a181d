import { isIPv6 } from 'node:net';

/**
 * The network that an address is counted under: an IPv4 address itself, of an IPv6 address its first 64 bits. One connection has
 * all of such a network, and another of its addresses for every request (RFC 4291, 2.5.4; RFC 8981).
 * @param address of a client, IPv6 with or without a zone
 */
export function networkOf(address: string): string {
  const [plain = ''] = address.split('%', 1);
  if (!isIPv6(plain)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  // Spelt in one way: lower case, no needless zeros.
  const [before = '', after] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const groups = before === '' ? [] : before.split(':');
  if (after !== undefined) {
    const behind = after === '' ? [] : after.split(':');
    while (groups.length + behind.length < 8) groups.push('0');
    groups.push(...behind);
  }
  const [, , , , , marker, high = '', low = ''] = groups;
  if (marker === 'ffff' && groups.slice(0, 5).every((group) => group === '0')) {
    const number = parseInt(high, 16) * 0x10000 + parseInt(low, 16);
    return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
  }
  return `${groups.slice(0, 4).join(':')}::/64`;
}
