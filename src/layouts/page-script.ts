/**
 * The one script that runs before the page is painted: the reader's theme, known before the first
 * pixel; whether the page is read on the reader's own case (`src/widgets/own-case.ts` keeps it), so that
 * the numbers of the build are never seen under its name; how much of the page is read (`styles/depth.css`); the scenario of the address kept on links between pages; Escape sends a definition away.
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
try {
  if (localStorage.getItem('depth') === 'short') root.dataset.depth = 'short';
} catch {}
const readAll = () => { root.dataset.depth = 'full'; pressed(); };
const pressed = () => {
  for (const node of document.querySelectorAll('.depth__choice')) node.setAttribute('aria-pressed', String(node.dataset.depthSet === (root.dataset.depth ?? 'full')));
};
const reveal = () => {
  const to = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!to || to.getClientRects().length) return;
  readAll();
  to.scrollIntoView();
};
addEventListener('DOMContentLoaded', () => { pressed(); reveal(); });
addEventListener('hashchange', reveal);
addEventListener('click', ({ target }) => {
  const choice = target.closest('[data-depth-set]');
  if (!choice) return;
  root.dataset.depth = choice.dataset.depthSet;
  pressed();
  try { localStorage.setItem('depth', root.dataset.depth); } catch {}
  if (choice.dataset.readOn === undefined) return;
  const next = document.querySelector('.prose h2');
  if (next) { next.tabIndex = -1; next.focus(); }
});
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
  const choice = document.querySelector('[data-choice]')?.textContent.trim() ?? '';
  const scenario = /^S[1-9]/.test(choice) ? choice : levers.join(' · ') || decodeURIComponent(location.search.slice(1)).replaceAll('&', ' · ');
  for (const node of document.querySelectorAll('[data-print-scenario]')) if (scenario) node.textContent = scenario;
});
})();
`.trim();
