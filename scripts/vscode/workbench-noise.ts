/**
 * Lines of the web workbench that say nothing about the extension or its tests: connection chatter,
 * AI services that nobody signed in to, add-ons that were not compiled, a marketplace that is not asked.
 * Only what is known is dropped; a line that a later version adds is shown.
 */
const NOISE: readonly RegExp[] = [
  /^(Resolving|Resolved) connection token /,
  /^Creating a socket /,
  /^Updating additional builtin extensions cache/,
  /^\[(AgentHost|RemoteAgentHostProtocol|ChatModelSelection|AccountPolicyGate|reconnection-grace-time|Service Worker)\b/,
  /^Error: Could not locate the bindings file\./,
  /^Cannot find module '\.\/build\/Release\/watchdog'/,
  /\bopen-vsx\.org\b/,
  /^Timed out waiting for authentication provider /,
  /^Creation of workbench contribution /,
];

/** Whether a line of the web workbench's log is known to be beside the point. */
export function isNoise(line: string): boolean {
  return NOISE.some((noise) => noise.test(line));
}
