import { runOnSupportedNode } from './node-version.mjs';

runOnSupportedNode(function () {
  return import('./stages.mjs').then(function (program) {
    return program.test(process.argv.includes('--slow'));
  });
});
