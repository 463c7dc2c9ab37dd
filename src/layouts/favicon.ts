import svg from '#styles/favicon.svg?raw';

/** The icon within the page: one request less for each of them, and none for a lost address to get wrong. */
export const favicon = `data:image/svg+xml,${encodeURIComponent(svg)}`;
