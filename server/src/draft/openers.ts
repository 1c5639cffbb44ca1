/** What can open at the start of a Markdown line; lines come with tabs widened and indent removed. */

export interface ListMarker {
  /** The bullet, or the delimiter of an ordered list: items of one list share it. */
  readonly marker: string;
  /** Columns from the marker to the item's content. */
  readonly width: number;
  readonly blank: boolean;
  /** May start a list right under a paragraph. */
  readonly interrupts: boolean;
}

export type Fence = { readonly marker: string; readonly size: number };

/** Text that closes an HTML block of the kinds that survive blank lines. */
export type HtmlEnd = RegExp;

const listItem = /^(?:([*+-])|(\d{1,9})([.)]))(?= |$)( *)(.?)/;
const rule = /^([-_*])(?: *\1){2,} *$/;
const note = /^\[\^(?:[^\s[\]\\]|\\[[\]\\]?){1,999}\]: */;
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const heading = /^#{1,6}(?: |$)/;
const underline = /^(?:=+|-+) *$/;

export const isRule = (line: string): boolean => rule.test(line);
export const isHeading = (line: string): boolean => heading.test(line);
export const isUnderline = (line: string): boolean => underline.test(line);

/** A line of dashes and pipes that may turn the line above it into a table heading. */
export const isTableRule = (line: string): boolean => /^[|:\- ]+$/.test(line) && line.includes('-');

export function listMarker(line: string): ListMarker | undefined {
  const found = listItem.exec(line);
  if (!found || isRule(line)) return undefined;
  const [, bullet, digits = '', delimiter, spaces = '', content] = found;
  const marker = bullet ?? delimiter ?? '';
  const sign = bullet ? 1 : digits.length + 1;
  const blank = content === '';
  const padding = blank || spaces.length > 4 ? 1 : spaces.length;
  const interrupts = !blank && (bullet !== undefined || digits === '1');
  return { marker: bullet ? marker : `0${marker}`, width: sign + padding, blank, interrupts };
}

/** Length of a footnote definition's label and colon, with the space after; 0 for any other line. */
export const noteLabel = (line: string): number => note.exec(line)?.[0].length ?? 0;

export function fenceOpen(line: string): Fence | undefined {
  const found = fence.exec(line);
  const run = found?.[1] ?? found?.[2];
  return run ? { marker: run.charAt(0), size: run.length } : undefined;
}

export function fenceCloses(line: string, open: Fence): boolean {
  const run = /^ {0,3}(`+|~+) *$/.exec(line)?.[1];
  return run?.startsWith(open.marker) === true && run.length >= open.size;
}
