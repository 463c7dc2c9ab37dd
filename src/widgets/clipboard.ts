/** Copies a text, the page's address by default; false when the browser refuses (it asks for a secure page, or a permission). */
export async function copyText(document: Document, text = document.URL): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
