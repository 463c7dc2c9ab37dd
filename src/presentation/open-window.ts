/** Name of the speaker's window: it knows itself by it. */
export const speakerName = 'triangle-speaker';

/** The same page in a second window, for the speaker; false when the browser refuses. */
export function openSpeaker(document: Document): boolean {
  return window.open(document.URL, speakerName, 'popup,width=1100,height=760') !== null;
}
