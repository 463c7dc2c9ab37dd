/** Copies the page's address; false when the browser refuses (it asks for a secure page, or a permission). */
export async function copyText(document: Document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(document.URL);
    return true;
  } catch {
    return false;
  }
}
