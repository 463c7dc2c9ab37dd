/** What was asked cannot be done: the lines of stderr. */
export class Refusal extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines[0]);
    this.lines = lines;
  }
}

/** Runs a command; a Refusal or a RangeError becomes its sentences on stderr and exit code 2. */
export async function command(run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof RangeError)) throw error;
    console.error(error instanceof Refusal ? error.lines.join('\n') : error.message);
    process.exitCode = 2;
  }
}
