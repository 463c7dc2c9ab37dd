/** Pixels of the picture for one of the drawing. */
const scale = 2;

/**
 * A self-contained drawing as a picture. It goes through an address of its own (`data:`), which the page's policy
 * admits and which leaves the canvas readable on a page opened from a disk.
 *
 * @throws Error when the browser draws nothing
 */
export async function pngOf(
  drawing: string,
  { width, height }: { readonly width: number; readonly height: number },
  document: Document,
): Promise<Blob> {
  const image = document.createElement('img');
  image.width = width;
  image.height = height;
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('picture must be drawn; got nothing'));
    }, 'image/png');
  });
}
