/** The seven kinds of HTML block, as CommonMark tells them apart by their first line. */

/** `sticky` blocks last until `end` is met, blank lines or not; `loose` ones until a blank line. */
export type HtmlOpening =
  | {
      readonly kind: 'sticky';
      readonly end: RegExp /** Where on this line `end` may be met. */;
      readonly from: number;
    }
  | {
      readonly kind: 'loose' /** Any tag alone on its line: cannot interrupt a paragraph. */;
      readonly bare: boolean;
    };

const sticky: readonly (readonly [start: RegExp, end: RegExp, from: number])[] = [
  [/^<!--/, /-->/, 2],
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i, 0],
  [/^<\?/, /\?>/, 1],
  [/^<![a-z]/i, />/, 0],
  [/^<!\[CDATA\[/, /\]\]>/, 0],
];

const blockNames =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|' +
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|' +
  'track|ul';
const block = new RegExp(`^</?(?:${blockNames})(?=\\s|/?>|$)`, 'i');

const attribute = `\\s+[a-z_:][\\w.:-]*(?:\\s*=\\s*(?:[^\\s"'=<>\`]+|'[^']*'|"[^"]*"))?`;
const bare = new RegExp(
  `^<(?:[a-z][a-z\\d-]*(?:${attribute})*\\s*/?|/[a-z][a-z\\d-]*\\s*)>\\s*$`,
  'i',
);

export function htmlOpen(line: string): HtmlOpening | undefined {
  if (!line.startsWith('<')) return undefined;
  for (const [start, end, from] of sticky)
    if (start.test(line)) return { kind: 'sticky', end, from };
  if (block.test(line)) return { kind: 'loose', bare: false };
  return bare.test(line) ? { kind: 'loose', bare: true } : undefined;
}
