import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { refusal } from '../../.ci/node-version.mjs';
import { chosenPort, refuseTakenPort } from '../../.ci/port.mjs';

let server: Server | null = null;
afterEach(() => void server?.close());

/** Takes a free port of one address of localhost. */
async function take(host: string): Promise<number> {
  server = createServer();
  await new Promise<void>((resolve) => server?.listen(0, host, resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function start(env: Record<string, string>): Promise<{ code: unknown; said: string }> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env } };
    execFile(process.execPath, ['.ci/start.mjs'], options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    );
  });
}

describe('npm start', () => {
  test('says in one sentence that its port is taken, and how to choose another', async () => {
    const port = await take('127.0.0.1');
    expect(await start({ PORT: String(port) })).toEqual({
      code: 1,
      said: `Port ${port} is taken by another program: stop it, or choose another: PORT=${port + 1} npm start\n`,
    });
  });

  test('says in one sentence that a port is no number', async () => {
    expect(await start({ PORT: 'http' })).toEqual({
      code: 1,
      said: 'PORT must be a whole number from 1 to 65535; got http\n',
    });
  });
});

describe('the port', () => {
  test('is 4321 unless chosen', () => {
    expect(chosenPort()).toBe(4321);
    expect(chosenPort('')).toBe(4321);
    expect(chosenPort('8080')).toBe(8080);
    for (const text of ['0', '65536', '80.5', '-1']) expect(() => chosenPort(text)).toThrow(text);
  });

  test.each(['127.0.0.1', '0.0.0.0', '::1', '::'])(
    'is taken when a program holds it on %s',
    async (host) => {
      const port = await take(host);
      await expect(refuseTakenPort(port)).rejects.toThrow(`Port ${port} is taken`);
    },
  );

  test('is free once the program has left', async () => {
    const port = await take('127.0.0.1');
    await new Promise((resolve) => server?.close(resolve));
    await expect(refuseTakenPort(port)).resolves.toBeUndefined();
  });
});

describe('Node', () => {
  test.each(['20.0.0', '20.20.2', '22.12.0', '24.21.0', '100.0.0'])('%s sets up', (version) => {
    expect(refusal(version)).toBeNull();
  });

  test.each(['18.20.8', '12.22.12', '8.0.0'])('%s is refused in one sentence', (version) => {
    expect(refusal(version)).toBe(
      `Node 20 or newer is needed; this is Node ${version}: install one from https://nodejs.org and start again.`,
    );
  });
});
