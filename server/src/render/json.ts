/** JSON: one object with a list of files, one file a line. */

import type { Renderer } from './renderer.ts';

export const jsonRenderer: Renderer = {
  head: ({ asOf, record }) => `${JSON.stringify({ asOf, record }).slice(0, -1)},"files":[\n`,
  file: (report) => JSON.stringify(report),
  joint: ',\n',
  tail: () => '\n]}\n',
};
