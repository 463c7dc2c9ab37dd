/**
 * Calls `stop` once, when this program is asked to stop: by a signal, or by the end of the npm that
 * runs it. (npm hands its own signal to a shell, which dies without telling.)
 */
export function onStop(stop) {
  let stopped = false;
  const once = (reason) => {
    if (stopped) return;
    stopped = true;
    stop(reason);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => once(signal));
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && once('the end of npm'), 500).unref();
}
