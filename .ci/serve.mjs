import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { build } from './build.mjs';
import { root, withTools } from './command.mjs';
import { install } from './install.mjs';
import { chosenPort, refuseTakenPort } from './port.mjs';
import { Refusal } from './refusal.mjs';
import { onStop } from './stop-signals.mjs';

let stopChild = () => {};
const started = (stop) => (stopChild = stop);

/** `npm start`: sets up and builds when needed, serves dist until it is stopped. */
export async function serve() {
  onStop(() => {
    stopChild();
    process.exit(0);
  });
  const port = chosenPort(process.env.PORT);
  await refuseTakenPort(port);
  await install({ started });
  await buildQuietly();
  await preview(port);
  console.log(`The Service Triangle: http://localhost:${port}`);
}

async function buildQuietly() {
  const { code, said } = await build({ quiet: true, started });
  if (code === 0) return;
  console.error(said);
  throw new Refusal('The pages could not be built: the reason stands above.');
}

/** Resolves when the server answers. */
async function preview(port) {
  const stdio = ['ignore', 'pipe', 'inherit'];
  const options = { cwd: root, env: withTools, stdio };
  const child = spawn('node', ['.ci/preview.mjs', String(port)], options);
  started(() => child.kill());
  const over = once(child, 'exit').then(() => {
    throw new Refusal('The server has stopped.');
  });
  await Promise.race([once(child.stdout, 'data'), over]);
  over.catch((error) => {
    console.error(error.sentence);
    process.exit(1);
  });
}
