import type { ChosenFile } from '#engine/import/protocol.ts';

/** Files of an `<input type="file">`, with their folder when one was chosen. */
export function inputFiles({ files }: HTMLInputElement): readonly ChosenFile[] {
  return [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** Files and folders that were dropped; what lies in folders is found, however deep. */
export async function droppedFiles({ items }: DataTransfer): Promise<readonly ChosenFile[]> {
  // Entries are gone once the event is over: all are taken now, and followed after.
  const found = [...items].map((item) => {
    const entry = item.webkitGetAsEntry();
    if (entry) return filesOf(entry);
    // Not from a disk: a file all the same, or a text, which is none.
    const file = item.getAsFile();
    return file ? [{ name: file.name, file }] : [];
  });
  return (await Promise.all(found)).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ name: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isFolder(entry)) return [];
  return (await Promise.all((await entriesOf(entry)).map(filesOf))).flat();
}

/** A folder gives its entries some at a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const next = () =>
    new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  const found: FileSystemEntry[] = [];
  for (let some = await next(); some.length > 0; some = await next()) found.push(...some);
  return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** What the reader calls his files: their folder, or the one file's name; empty when nothing says. */
export function nameOfFiles(files: readonly ChosenFile[]): string {
  const [first] = files;
  if (!first) return '';
  const folder = /^([^/]+)\//.exec(first.name)?.[1];
  if (folder !== undefined) return folder;
  return files.length === 1 ? first.name.replace(/\.[^.]*$/, '') : '';
}
