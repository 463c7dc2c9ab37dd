/**
 * The one script that runs before the page is painted: the reader's theme, known before the first
 * pixel; whether the page is read on the reader's own case (`src/widgets/own-case.ts` keeps it), so that
 * the numbers of the build are never seen under its name; the scenario of the address kept on links between pages; Escape sends a definition away.
 * Everything else is `src/widgets/boot.ts`. Its text is hashed into the page's policy by the build.
 */
export const pageScript = `
(() => {
const root = document.documentElement;
root.dataset.js = '';
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
} catch {}
try {
  const own = JSON.parse(localStorage.getItem('own-case'));
  if (own) root.dataset.case = own.visit === sessionStorage.getItem('visit') && Date.now() < own.until ? 'own' : 'gone';
} catch {}
addEventListener('click', ({ target }) => {
  if (!target.closest('[data-theme-switch]')) return;
  const dark = (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  root.dataset.theme = dark ? 'light' : 'dark';
  try { localStorage.setItem('theme', root.dataset.theme); } catch {}
});
const keep = ({ target }) => {
  const link = target.closest?.('a[data-keep]');
  if (link) link.search = location.search;
};
addEventListener('pointerdown', keep, true);
addEventListener('focusin', keep);
addEventListener('click', keep, true);
addEventListener('keydown', ({ key }) => { if (key === 'Escape') root.dataset.tips = 'off'; });
addEventListener('pointerover', ({ target }) => { if (!target.closest?.('.term')) delete root.dataset.tips; });
addEventListener('focusout', ({ target, relatedTarget }) => {
  if (target.closest?.('.term') !== relatedTarget?.closest('.term')) delete root.dataset.tips;
});
addEventListener('beforeprint', () => {
  for (const node of document.querySelectorAll('[data-print-date]')) node.textContent = new Date().toLocaleDateString(root.lang);
  const levers = [...document.querySelectorAll('tri-lever[data-changed]:not([inline])')].map((lever) => [...lever.querySelectorAll('.lever__label, :checked + span > strong')].map((node) => node.innerText.replace(/\\s+/g, ' ').replace(/\\.$/, '')).join(' '));
  const scenario = levers.join(' · ') || decodeURIComponent(location.search.slice(1)).replaceAll('&', ' · ');
  for (const node of document.querySelectorAll('[data-print-scenario]')) if (scenario) node.textContent = scenario;
});
})();
`.trim();
