/** The words of a draft at a range. */

import type { Range } from './positions.ts';

export class Excerpts {
  private readonly lines: readonly string[];

  constructor(text: string) {
    this.lines = text.split(/(?<=\n|\r(?!\n))/);
  }

  of({ start, end }: Range): string {
    const last = this.lines[end.line] ?? '';
    if (start.line === end.line) return last.slice(start.character, end.character);
    const first = this.lines[start.line] ?? '';
    const between = this.lines.slice(start.line + 1, end.line);
    return [first.slice(start.character), ...between, last.slice(0, end.character)].join('');
  }
}
