/** Colours of a terminal, or none. */

import type { Severity } from '../claims/types.ts';

export type Paint = Readonly<Record<Severity | 'strong' | 'faint', (text: string) => string>>;

const same = (text: string): string => text;

const code =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;

export const plain: Paint = {
  error: same,
  warning: same,
  information: same,
  hint: same,
  strong: same,
  faint: same,
};

export const coloured: Paint = {
  error: code(31, 39),
  warning: code(33, 39),
  information: code(36, 39),
  hint: code(32, 39),
  strong: code(1, 22),
  faint: code(2, 22),
};
