/** The one Markdown parser, built when first needed: CommonMark, GFM, and emphasis beside Chinese. */

import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkGfm from 'remark-gfm';
import { plainTree } from './plain.ts';

interface Parser {
  parse(source: string): Root;
}

let parser: Parser | undefined;

/**
 * Tree of Markdown that has neither front matter nor a byte order mark. One tilde strikes nothing: "10~20人，30~40人".
 */
export function parseMarkdown(source: string): Root {
  return plainTree(source) ?? parseWithRemark(source);
}

/** The same by remark alone, whatever the source. */
export function parseWithRemark(source: string): Root {
  parser ??= remark()
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)
    .use(keepPositions)
    .freeze();
  return parser.parse(source);
}

/** Drops the tree transforms of GFM's e-mail and URL search: what they rewrite loses its positions. */
export function keepPositions(this: { data(): object }): void {
  const { fromMarkdownExtensions = [] } = this.data() as { fromMarkdownExtensions?: unknown[] };
  for (const extension of fromMarkdownExtensions.flat(2)) {
    delete (extension as { transforms?: unknown }).transforms;
  }
}
