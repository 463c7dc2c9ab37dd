import { ESLint } from 'eslint';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { house } from '../eslint.config.js';

/** A house of one-line rooms, raised elsewhere so that nothing is ever planted in the real one. */
export interface SmallHouse {
  /** What the rules say of `code` standing at `file`: one entry per line found wrong. */
  faults(file: string, code: string): Promise<{ line: number; rule: string }[]>;
  raze(): void;
}

/** @param files path → text, "" for a room's plain furniture */
export function raise(
  files: Readonly<Record<string, string>>,
  packages: readonly string[] = [],
): SmallHouse {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'house-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('package.json', '{ "type": "module", "imports": { "#*": "./src/*" } }');
  for (const [file, text] of Object.entries(files)) write(file, text || 'export const thing = 1;');
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`);
    write(`node_modules/${name}/index.js`, '');
  }
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: house(root) as never,
  });
  return {
    async faults(file, code) {
      const [result] = await eslint.lintText(code, { filePath: join(root, file) });
      return (result?.messages ?? []).map(({ line, ruleId, message }) => ({
        line,
        rule: ruleId ?? message,
      }));
    },
    raze: () => rmSync(root, { recursive: true }),
  };
}
