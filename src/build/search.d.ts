export {};

declare global {
  /** The pages' search: written by `search-index.ts` at build, read by `src/widgets/search`. */
  namespace TriangleSearch {
    /** A stretch of a page under one heading, or one entry of a list. */
    interface Entry {
      /** Index in `pages`. */
      readonly page: number;
      /** Part of the page, with its `#`; empty = its top. */
      readonly anchor: string;
      readonly heading: string;
      readonly text: string;
      /** What is said of the bundled company alone: hidden from a reader who brought his own. */
      readonly bundled: string;
    }
    interface Index {
      /** `href` from the folder of the index. */
      readonly pages: readonly { readonly href: string; readonly title: string }[];
      readonly entries: readonly Entry[];
    }
  }

  /** Set by the index of a language, a classic script: it loads from a server and from a disk alike. */
  var __triangleSearch: Record<string, TriangleSearch.Index> | undefined;
}
