import { jitsi } from './jitsi.js';
import { meet } from './meet.js';
import { plain } from './plain.js';

const DRESSES = { 'meet.google.com': meet, 'meet.jit.si': jitsi };

/**
 * How the service of this host marks its pages; without marks for every other host.
 *
 * @param {string} host
 * @returns {import('./plain.js').Dress}
 */
export function dressFor(host) {
  return DRESSES[host] ?? plain;
}
