/** What the figures do not say by themselves: targets, misses and their reasons. Kept by hand. */

export const notes = `## Targets and misses

`;
