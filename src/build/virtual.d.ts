/** Made by `case-module.ts` at build: the packed case, as `src/case/unpack.ts` reads it. */
declare module 'virtual:triangle-case' {
  export const head: string;
  export const data: string;
}
