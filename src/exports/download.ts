let last = '';

/** Hands a file to the reader: the one click that exports make on a page. */
export function download(name: string, content: string | Blob, type: string): void {
  // Some browsers read a file after its click: an address is given up when the next one comes.
  URL.revokeObjectURL(last);
  last = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = last;
  link.download = name;
  link.click();
}
