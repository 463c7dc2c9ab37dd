/** The package brings no types; what the build asks of it. */
declare module 'subset-font' {
  // The package has no other.
  // eslint-disable-next-line import-x/no-default-export
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly variationAxes: Readonly<
        Record<string, { readonly min: number; readonly max: number }>
      >;
    },
  ): Promise<Uint8Array>;
}
