import { browser } from 'wxt/browser';

/** The shortcuts there are, as the manifest calls them. */
export const commandNames = ['_execute_action', 'log-talk', 'open-week'] as const;
export type CommandName = (typeof commandNames)[number];

/** The keys of each shortcut as the browser writes them; empty where none are set. */
export async function shortcutKeys(): Promise<Readonly<Record<CommandName, string>>> {
  const all = await browser.commands.getAll();
  const keysOf = (name: CommandName) => all.find((command) => command.name === name)?.shortcut;
  return {
    _execute_action: keysOf('_execute_action') ?? '',
    'log-talk': keysOf('log-talk') ?? '',
    'open-week': keysOf('open-week') ?? '',
  };
}
