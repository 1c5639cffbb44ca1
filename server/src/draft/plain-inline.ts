/**
 * Running text whose markup leaves nothing to decide: strong and emphasis opened before a word and closed after
 * one, links to a plain address. Anything else is left to remark.
 */

import type { PhrasingContent } from 'mdast';

export interface Place {
  readonly start: { line: number; column: number; offset: number };
  readonly end: { line: number; column: number; offset: number };
}

/** Lines and columns are nobody's business here. */
export const place = (start: number, end: number): Place => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
});

/** Characters that may open other markup anywhere, or need the parser's care. */
const markup = /[_`<>\\~|@\r\t\uFEFF]|&[#A-Za-z0-9]*;|:\/\/|www\.| \n|!\[/i;
const link = /\[[\p{L}\p{N}][^[\]*!^\n]*(?<! )\]\(https?:\/\/[\w\-.~/?#=%:+,]+\)/gu;
const token = /\*+|\[([^[\]]+)\]\(([^()]+)\)|[[\]]/g;
const afterWord = /[\p{L}\p{N}]$/u;
const beforeWord = /^[\p{L}\p{N}]/u;

/** True where the source as a whole holds nothing that only remark can tell. `|` is let pass in tables. */
export function isLight(source: string): boolean {
  if (source.includes('\0')) return false;
  if (!source.includes('[')) return !markup.test(source);
  return !markup.test(source.replace(link, '[]')) && !/\[(?!\])/.test(source.replace(link, '[]'));
}

interface Open {
  readonly mark: string;
  readonly start: number;
  readonly children: PhrasingContent[];
}

/** The nodes from `start` to `end` of a light source; undefined where marks of emphasis are in doubt. */
export function lightInline(
  source: string,
  start: number,
  end: number,
): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = [];
  const text = (into: PhrasingContent[], from: number, to: number): void => {
    if (to > from)
      into.push({ type: 'text', value: source.slice(from, to), position: place(from, to) });
  };
  let open: Open | undefined;
  let at = start;
  token.lastIndex = start;
  for (let m = token.exec(source); m && m.index < end; m = token.exec(source)) {
    const [whole, label, url] = m;
    const stop = m.index + whole.length;
    const into: PhrasingContent[] = open?.children ?? nodes;
    text(into, at, m.index);
    at = stop;
    if (label !== undefined && url !== undefined) {
      const inside = m.index + 1;
      const position = place(m.index, stop);
      const child = {
        type: 'text' as const,
        value: label,
        position: place(inside, inside + label.length),
      };
      into.push({ type: 'link', title: null, url, children: [child], position });
    } else if (whole.length > 2 || whole.charAt(0) !== '*') return undefined;
    else if (!open) {
      if (!beforeWord.test(source.slice(stop, Math.min(end, stop + 2)))) return undefined;
      open = { mark: whole, start: m.index, children: [] };
    } else {
      if (
        open.mark !== whole ||
        !afterWord.test(source.slice(Math.max(at - whole.length - 2, open.start + 1), m.index))
      )
        return undefined;
      const type = whole.length === 2 ? 'strong' : 'emphasis';
      nodes.push({ type, children: open.children, position: place(open.start, stop) });
      open = undefined;
    }
  }
  if (open) return undefined;
  text(nodes, at, end);
  return nodes;
}
