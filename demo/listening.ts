import type { AddressInfo, Server, Socket } from 'node:net';

/** A server that listens on a free loopback port and can be stopped at once. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts listening; `close` destroys every open socket, so it never waits for a visitor. */
export async function listen(server: Server): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
