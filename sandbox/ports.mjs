import net from 'node:net';
import { SandboxProblem } from './problem.mjs';

const listen = (port) =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: given } = server.address();
      server.close(() => resolve(given));
    });
  });

/** A port nothing listens on. */
export const freePort = () => listen(0);

/** The wished port, or a sentence about who may have it and how to take another. */
export async function requirePort({ port, purpose, option }) {
  try {
    return await listen(port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    throw new SandboxProblem(
      `Port ${port} for ${purpose} is taken: stop the program that uses it, or choose another with ${option}.`,
    );
  }
}
