const WIDTH = 30;

/** A bar on stderr for a reader who watches; nothing where nobody does (a file, another program). */
export function progress(name: string, index: number, count: number): void {
  if (!process.stderr.isTTY) return;
  const done = Math.round((WIDTH * index) / Math.max(1, count));
  const bar = `${'█'.repeat(done)}${'░'.repeat(WIDTH - done)}`;
  process.stderr.write(`\r\u001b[K${bar} ${String(index)}/${String(count)} ${name}`);
}

export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
