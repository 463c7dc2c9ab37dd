import { connect, createServer } from 'node:net';
import { Refusal } from './refusal.mjs';

const USUAL = 4321;

/** The port to serve on: PORT, else the usual one. */
export function chosenPort(text = '') {
  const port = text === '' ? USUAL : Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal(`PORT must be a whole number from 1 to 65535; got ${text}`);
}

/** Refuses a port that another program holds, on either of the addresses that localhost may mean. */
export async function refuseTakenPort(port) {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => isAnswering(host, port)));
  const refused = answers.includes(true) ? 'EADDRINUSE' : await bindingError(port);
  if (refused === null) return;
  const choose = `choose another: PORT=${port < 65_535 ? port + 1 : USUAL} npm start`;
  throw new Refusal(
    refused === 'EADDRINUSE'
      ? `Port ${port} is taken by another program: stop it, or ${choose}`
      : `Port ${port} cannot be used (${refused}): ${choose}`,
  );
}

function isAnswering(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => end(false));
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
  });
}

function bindingError(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', (error) => resolve(error.code));
    server.listen({ port, host: '127.0.0.1' }, () => server.close(() => resolve(null)));
  });
}
