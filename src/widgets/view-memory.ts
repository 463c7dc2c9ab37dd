/** What the reader chose to look at, kept for this visit; nothing is kept when the browser refuses. */
export function rememberView(name: string, value: string): void {
  try {
    sessionStorage.setItem(`v.${name}`, value);
  } catch {
    // A browser without storage forgets: the choice holds on this page.
  }
}

export function rememberedView(name: string): string | null {
  try {
    return sessionStorage.getItem(`v.${name}`);
  } catch {
    return null;
  }
}

export function hasViews(): boolean {
  return names().length > 0;
}

export function forgetViews(): void {
  for (const name of names()) sessionStorage.removeItem(name);
}

function names(): readonly string[] {
  try {
    return Object.keys(sessionStorage).filter((name) => name.startsWith('v.'));
  } catch {
    return [];
  }
}
