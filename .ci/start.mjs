import { runOnSupportedNode } from './node-version.mjs';

runOnSupportedNode(function () {
  return import('./serve.mjs').then(function (program) {
    return program.serve();
  });
});
