/** Runs on every page: it only asks whether the reader has brought a case of his own. */
const { dataset } = document.documentElement;

if (dataset['case'] === 'own') void import('./own/bar.ts').then(({ hostBar }) => hostBar(document));
// Of another visit, or too old: erased before anything else.
if (dataset['case'] === 'gone') void import('./own-case.ts').then(({ eraseOwn }) => eraseOwn());
