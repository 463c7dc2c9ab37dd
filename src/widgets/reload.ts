/** Opens the page again, without the scenario of its address: it may speak of another case. */
export function reload(): void {
  const { pathname, search } = location;
  if (search === '') location.reload();
  else location.replace(pathname);
}
