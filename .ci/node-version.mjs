// Syntax that Node 12 can parse: this file must run where nothing else here does.

const OLDEST = 20;

/** One sentence when this Node cannot run the set-up, else null. */
export function refusal(version) {
  if (Number(version.split('.')[0]) >= OLDEST) return null;
  return (
    'Node ' +
    OLDEST +
    ' or newer is needed; this is Node ' +
    version +
    ': install one from https://nodejs.org and start again.'
  );
}

/** Runs a program of this folder, unless Node is too old for it; a refusal is one line and exit 1. */
export function runOnSupportedNode(load) {
  const sentence = refusal(process.versions.node);
  const run = sentence ? Promise.reject({ sentence }) : load();
  run.catch(function (error) {
    console.error(error.sentence || error);
    process.exit(1);
  });
}
