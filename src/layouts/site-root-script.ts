/**
 * Links of the page of lost addresses, from the site's root: what stands before `/fr/` or `/en/` in
 * the address asked for, else the folder of the page itself, else the host's root.
 */
export const siteRootScript = `
(() => {
const { pathname } = location;
const root = /^(.*?\\/)(?:fr|en)(?:\\/|$)/.exec(pathname)?.[1] ?? /^(.*\\/)404(?:\\.html|\\/)?$/.exec(pathname)?.[1] ?? '/';
for (const link of document.querySelectorAll('[data-from-root]')) link.href = root + link.dataset.fromRoot;
})();
`.trim();
