import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');

const bin = join(root, 'node_modules', '.bin');
const paths = (process.env.PATH ?? '').split(delimiter).filter((path) => path !== bin);

/** For the project's tools: they run under the Node of the `node` package. */
export const withTools = {
  ...process.env,
  PATH: [bin, ...paths].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** For npm, which replaces node_modules: it must not run under the Node that lies there. */
export const withoutTools = { ...process.env, PATH: paths.join(delimiter) };

/**
 * Runs a command to its end. `quiet` keeps its output instead of showing it. `started` is handed a
 * function that stops the command, and whatever it has started, before its end.
 */
export function run(command, { env = withTools, quiet = false, started = () => {} } = {}) {
  const [program, ...args] = command;
  const output = quiet ? 'pipe' : 'inherit';
  const stdio = ['ignore', output, output];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env, stdio, detached: true });
    started(() => stopGroup(child));
    let said = '';
    child.stdout?.on('data', (text) => (said += text));
    child.stderr?.on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

function stopGroup({ pid, exitCode, signalCode }) {
  if (exitCode !== null || signalCode !== null) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
