import type { Mark, Platform, Sign } from '../utils/platforms/platform.ts';

const head = `# What Threshold knows of each call service

Made from the files in \`utils/platforms/sites/\` by \`npm run docs\`; change them, not this page. Every mark is dated evidence: vendors change their pages. Marks are asked in the order they stand in; the first that holds is believed. Where there are none, or none holds, the WebRTC connections tell.

A page that opens the desktop app is a door. When it is closed, or has stayed for thirty seconds, the meeting counts as handed off: it ends at its calendar's end, or after an hour. Joining in the browser after all is the same meeting. A launcher page that was reloaded or restored is not a new door.
`;

/** The page docs/platforms.md, by name; the generic platform last, as in the registry. */
export function platformPage(platforms: readonly Platform[]): string {
  const rest = platforms.slice(0, -1).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [head, ...[...rest, ...platforms.slice(-1)].map(section)].join('\n');
}

function section({ name, docs, hosts, handsOff, frame, marks }: Platform): string {
  const lines = [
    `## ${name}`,
    '',
    docs,
    '',
    `- Hosts: ${hosts.map(code).join(', ') || 'none of its own; sites you add'}`,
    `- Opens the desktop app: ${handsOff ?? 'not seen'}`,
    ...(frame ? [`- Draws in the frame ${code(frame)}`] : []),
  ];
  const table = [
    '',
    '| State | Mark | Last seen | Evidence |',
    '| ----- | ---- | --------- | -------- |',
    ...marks.map(row),
  ];
  return `${[...lines, ...(marks.length > 0 ? table : [])].join('\n')}\n`;
}

function row({ says, all, none = [], seen, evidence }: Mark): string {
  const without = none.map((sign) => ` without ${signText(sign)}`).join('');
  return `| ${says} | ${all.map(signText).join(' and ')}${without} | ${seen} | ${evidence} |`;
}

function signText(sign: Sign): string {
  return typeof sign === 'string'
    ? code(sign)
    : `${code(sign.at)} with the text ${code(sign.text.source)}`;
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
