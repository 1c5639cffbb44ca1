/** Citations in the preview: `[@eo-14320, sec. 3(a)]` reads “(EO 14320, sec. 3(a))” and leads to the source. */

import type { InlineState, MarkdownIt } from './markdown-it.ts';

export interface CitationItem {
  /** What stands before the key: "see ". */
  readonly prefix: string;
  readonly key: string;
  readonly locator: string;
}

export interface Cited {
  readonly name: string;
  readonly summary: string;
  readonly url?: string;
}

/** What the record says of a citation in a document; null where it has no such key, undefined while that is not known. */
export type Look = (
  document: string | undefined,
  item: CitationItem,
  lang: 'en' | 'zh',
) => Cited | null | undefined;

interface Meta {
  readonly items: readonly CitationItem[];
  readonly brackets: boolean;
  readonly lang: 'en' | 'zh';
}

const bracketed = /^\[((?:[^[\]\n]|\n(?!\n))*@[^[\]]*)\](?![([:])/;
const item = /^([^@]*?)-?@(?:\{([^{}\s]+)\}|(\w(?:[\w:.#$%&+?~/()-]*[\w)])?))(?:,\s*|\s+|$)(.*)$/s;
const bare = /^@(\w(?:[\w:.#$%&+?~/()-]*\w)?)/;

export function citations(md: MarkdownIt, look: Look): void {
  md.inline.ruler.before('link', 'plumbline_citation', parse);
  md.renderer.rules.plumbline_citation = (tokens, index, _options, env) => {
    const { content, meta } = tokens[index] as { content: string; meta: Meta };
    const document = env?.currentDocument?.toString();
    const found = meta.items.map((each) => look(document, each, meta.lang));
    // Until it is known, and where nothing of it is, it reads as it was written.
    if (!found.some(Boolean)) return md.utils.escapeHtml(content);
    const parts = meta.items.map((each, n) => shown(md, each, found[n]));
    const [open, close, between] = meta.lang === 'zh' ? ['（', '）', '；'] : ['(', ')', '; '];
    return meta.brackets ? open + parts.join(between) + close : parts.join(between);
  };
}

function shown(
  md: MarkdownIt,
  { prefix, key, locator }: CitationItem,
  cited: Cited | null | undefined,
) {
  const text = (words: string): string => md.utils.escapeHtml(words);
  if (!cited) return text(`${prefix}@${key}${locator && `, ${locator}`}`);
  const name = text(locator ? `${cited.name}, ${locator}` : cited.name);
  const attributes = `class="plumbline-citation" title="${text(cited.summary)}"`;
  return (
    text(prefix) +
    (cited.url
      ? `<a ${attributes} href="${text(cited.url)}">${name}</a>`
      : `<span ${attributes}>${name}</span>`)
  );
}

function parse(state: InlineState, silent: boolean): boolean {
  const { src, pos, posMax, linkLevel } = state;
  if (linkLevel) return false;
  const rest = src.slice(pos, posMax);
  const found = src.charAt(pos) === '[' ? inBrackets(rest) : inText(rest, src.charAt(pos - 1));
  if (!found) return false;
  if (!silent) {
    const token = state.push('plumbline_citation', '', 0);
    token.content = rest.slice(0, found.length);
    const { items, brackets } = found;
    const lang = /\p{Script=Han}/u.test(src) ? 'zh' : 'en';
    token.meta = { items, brackets, lang } satisfies Meta;
  }
  state.pos += found.length;
  return true;
}

type Found = Pick<Meta, 'items' | 'brackets'> & { readonly length: number };

function inBrackets(rest: string): Found | undefined {
  const [all, inner] = bracketed.exec(rest) ?? [];
  if (!all || !inner) return undefined;
  const items: CitationItem[] = [];
  for (const part of inner.split(';')) {
    const [, prefix = '', braced, key = braced, locator = ''] = item.exec(part.trim()) ?? [];
    if (!key) return undefined;
    items.push({ prefix, key, locator: locator.trim() });
  }
  return { items, brackets: true, length: all.length };
}

/** `@eo-14320` in running text; an address (`a@b.org`) is none. */
function inText(rest: string, before: string): Found | undefined {
  const [all, key] = (!/[\w@.]/.test(before) && bare.exec(rest)) || [];
  return all && key
    ? { items: [{ prefix: '', key, locator: '' }], brackets: false, length: all.length }
    : undefined;
}
