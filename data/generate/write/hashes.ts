import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `sha256sum --check SHA256SUMS` in the folder says whether the tables are those of the seed. */
export function writeHashes(folder: string): void {
  const names = readdirSync(folder)
    .filter((name) => /\.(csv|json)$/.test(name))
    .sort();
  const sums = names.map(
    (name) =>
      `${createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')}  ${name}`,
  );
  writeFileSync(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);
}
