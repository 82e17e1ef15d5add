import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Serves the gallery on this machine; the browser's own API is played by a stand-in. */
export async function startGallery(
  port = 0,
): Promise<ViteDevServer & { readonly address: string }> {
  const server = await createServer({
    configFile: false,
    root: here,
    logLevel: 'error',
    cacheDir: fileURLToPath(new URL('../../.output/gallery-cache', import.meta.url)),
    resolve: { alias: [{ find: 'wxt/browser', replacement: `${here}browser.ts` }] },
    server: {
      port,
      host: '127.0.0.1',
      fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] },
    },
  });
  await server.listen();
  return Object.assign(server, { address: server.resolvedUrls?.local[0] ?? '' });
}
