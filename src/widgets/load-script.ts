const loading = new Map<string, Promise<void>>();

/** A classic script of the site, once: served or on a disk, it registers what it brings. */
export function loadScript(document: Document, address: string): Promise<void> {
  const known = loading.get(address);
  if (known) return known;
  const asked = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => {
      // The next ask tries again.
      loading.delete(address);
      reject(new Error(`script must be readable; got ${address}`));
    };
    document.head.append(script);
  });
  loading.set(address, asked);
  return asked;
}
