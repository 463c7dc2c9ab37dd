import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureChromium, NO_CHROMIUM } from './chromium.mjs';
import { run, withTools } from './command.mjs';
import { countsLine, countsOf, sum } from './counts.mjs';
import { install } from './install.mjs';
import { onStop } from './stop-signals.mjs';

const reports = mkdtempSync(join(tmpdir(), 'triangle-test-'));
const results = [];
let stopChild = () => {};
const started = (stop) => (stopChild = stop);

/** `npm test` (and `npm run check`, when slow): every judge in turn, none hides the next. */
export async function test(slow) {
  onStop(interrupted);
  await install({ started });
  await stage('format', command('npm', 'run', '--silent', 'format:check'));
  await stage('lint', command('npm', 'run', '--silent', 'lint'));
  await stage('types of the model', command('npm', 'run', '--silent', 'types:model'));
  await stage('types', command('npm', 'run', '--silent', 'types:site'));
  await stage('unit tests', vitest('unit'));
  const built = await stage('build', async () => one((await build({ started })).code));
  await stage('tests of the pages', built ? vitest('site') : unbuilt);
  const browser = await stage('Chromium', chromium);
  await stage('tests in a browser', built && browser ? vitest('browser') : unbuilt);
  if (slow) await stage('slow tests', built ? vitest('slow') : unbuilt);
  conclude();
}

async function stage(name, judge) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const result = { name, ...one(1), seconds: 0 };
  results.push(result);
  try {
    Object.assign(result, await judge());
  } catch (error) {
    console.error(error);
  }
  result.seconds = (performance.now() - start) / 1000;
  return result.failed === 0;
}

function command(...words) {
  return async () => one((await run(words, { started })).code);
}

function vitest(project) {
  return async () => {
    const report = join(reports, `${project}.json`);
    const words = ['vitest', 'run', '--config', 'test/vitest.config.ts', '--root', '.'];
    const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code } = await run([...words, '--project', project, ...output], { started });
    return countsOf(report, code);
  };
}

async function unbuilt() {
  console.log('Not run: a stage it needs has failed.');
  return one(1);
}

async function chromium() {
  const path = await ensureChromium();
  if (path) withTools.CHROME_PATH = path;
  console.log(path ?? NO_CHROMIUM);
  return one(path ? 0 : 1);
}

/** A stage that is not made of tests counts as one. */
function one(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

function interrupted(reason) {
  console.error(`Stopped by ${reason}.`);
  stopChild();
  conclude();
  process.exit(1);
}

function conclude() {
  rmSync(reports, { recursive: true, force: true });
  console.log('');
  for (const { name, seconds, ...counts } of results) {
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}: ${countsLine(counts)}`);
  }
  const total = sum(results);
  console.log(countsLine(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
}
