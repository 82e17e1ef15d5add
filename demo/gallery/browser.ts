/** The browser as the gallery needs it: it speaks English, and carries out whatever is asked. */
export const browser = {
  i18n: { getUILanguage: () => 'en' },
  runtime: {
    sendMessage: async () => ({ ok: true, value: undefined }),
    getURL: (path: string) => path,
    getManifest: () => ({ version: '0' }),
  },
  permissions: {
    contains: async () => true,
    request: async () => true,
    remove: async () => true,
    getAll: async () => ({ origins: [] }),
  },
  tabs: { query: async () => [] },
};
