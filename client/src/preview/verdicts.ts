/** Verdict marks in the preview: one behind each claim, where the words of the claim are found again. */

import type { DraftClaim } from '../../../server/src/protocol.ts';
import type { MarkdownIt, Token } from './markdown-it.ts';

/** Claims of a document and its lines; undefined where no marks are wanted, or none are known yet. */
export type ClaimsOf = (
  document: string,
) => { readonly claims: readonly DraftClaim[]; readonly lines: readonly string[] } | undefined;

export function verdicts(
  md: MarkdownIt,
  claimsOf: ClaimsOf,
  label: (c: DraftClaim) => string,
): void {
  const { renderer } = md;
  const render = renderer.render;
  // At rendering, and on copies: only then is the document known, and VS Code keeps what it parsed.
  renderer.render = (tokens, options, env) => {
    const document = env?.currentDocument?.toString();
    const known = document === undefined ? undefined : claimsOf(document);
    const marked = known ? withMarks(md, tokens, known.lines, known.claims, label) : tokens;
    return render.call(renderer, marked, options, env);
  };
}

const marks: Readonly<Record<DraftClaim['verdict'], string>> = {
  supported: '✓',
  contradicted: '✗',
  outdated: '⟳',
  unverified: '?',
};

function withMarks(
  md: MarkdownIt,
  tokens: Token[],
  lines: readonly string[],
  claims: readonly DraftClaim[],
  label: (c: DraftClaim) => string,
): Token[] {
  const place = new Placer(lines);
  let within: Token['map'] = null;
  return tokens.map((token) => {
    within = token.map ?? within;
    if (token.type !== 'inline' || !token.children || !within) return token;
    const at = place.of(token.content, within[0]);
    const here = claims.flatMap((claim) => at(claim) ?? []);
    let children = token.children;
    for (const { claim, nth } of here.reverse()) {
      const { verdict } = claim;
      const text = md.utils.escapeHtml(label(claim));
      const html = `<span class="plumbline-verdict plumbline-${verdict}" role="img" title="${text}" aria-label="${text}">${marks[verdict]}</span>`;
      children = marked(children, claim.value, nth, html);
    }
    return copy(token, { children });
  });
}

const copy = (token: Token, change: Partial<Token>): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token)), token, change);

/** Finds claims again in the pieces of source that markdown-it cuts out, which it does not place. */
class Placer {
  private readonly lines: readonly string[];
  /** How far each line is used up: cells of one row may say the same. */
  private readonly used = new Map<number, number>();

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  of(content: string, first: number) {
    const pieces = content.split('\n').map((text, n) => {
      const line = first + n;
      const from = this.lines[line]?.indexOf(text, this.used.get(line) ?? 0) ?? -1;
      if (from >= 0) this.used.set(line, from + text.length);
      return { line, from, text };
    });
    return (claim: DraftClaim): { claim: DraftClaim; nth: number } | undefined => {
      const { start } = claim.range;
      const index = pieces.findIndex(
        ({ line, from, text }) =>
          line === start.line &&
          from >= 0 &&
          from <= start.character &&
          start.character < from + text.length,
      );
      const piece = pieces[index];
      if (!piece || !this.lines[start.line]?.startsWith(claim.value, start.character))
        return undefined;
      const before = [
        ...pieces.slice(0, index).map(({ text }) => text),
        piece.text.slice(0, start.character - piece.from),
      ].join('\n');
      return { claim, nth: before.split(claim.value).length - 1 };
    };
  }
}

/** With a mark behind the nth occurrence of a text, which may run through several tokens. */
function marked(children: Token[], value: string, nth: number, html: string): Token[] {
  const texts = children.map(({ type, content }) => (type === 'softbreak' ? '\n' : content));
  let at = -1;
  for (let n = 0; n <= nth; n++) {
    at = texts.join('').indexOf(value, at + 1);
    if (at < 0) return children;
  }
  let left = at + value.length;
  const index = texts.findIndex((text) => {
    if (left <= text.length) return true;
    left -= text.length;
    return false;
  });
  const token = children[index];
  if (!token) return children;
  const mark = copy(token, { type: 'html_inline', content: html, children: null });
  if (token.type !== 'text') return children.toSpliced(index + 1, 0, mark);
  return children.toSpliced(
    index,
    1,
    copy(token, { content: token.content.slice(0, left) }),
    mark,
    copy(token, { content: token.content.slice(left) }),
  );
}
