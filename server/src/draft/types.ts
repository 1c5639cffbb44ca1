/** A draft as the checker sees it: blocks of source, passages of prose, all in UTF-16 offsets. */

import type { Span } from '../text/span.ts';

/**
 * A slice of source that parses on its own exactly as it does inside the whole draft.
 * Blocks tile the draft: each starts where the one before ends.
 */
export interface Block {
  readonly start: number;
  readonly text: string;
}

export type PassageKind = 'paragraph' | 'heading' | 'item' | 'row' | 'footnote';

export type MarkKind = 'emphasis' | 'strong' | 'link' | 'footnote-ref' | 'citation';

/** A stretch of a passage's prose that carried markup. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** Link target, footnote label or citation text. */
  readonly target?: string;
}

/**
 * One run of prose: a paragraph, a heading, a list item's own paragraph, a table row or a footnote.
 * `text` holds no markup: emphasis, links and soft breaks are flattened (a break between two
 * Chinese characters vanishes, any other becomes one space); code, HTML and URLs are left out and
 * leave one U+FFFC behind, so that no word is joined to another across them.
 */
export interface Passage {
  readonly kind: PassageKind;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Sentences as spans of `text`, in order, trimmed of white space. */
  readonly sentences: readonly Span[];
  /** Heading level 1 to 6; 0 for everything else. */
  readonly depth: number;
  /** Inside a block quotation. */
  readonly quoted: boolean;
  /** The sentence that introduces the list this item belongs to ("The order directs Commerce to:"). */
  readonly lead?: string;
  /** For a table row, its cells as spans of `text`; cells are joined by " | ". */
  readonly cells?: readonly Span[];
  /** For a table row, the column headings, one per cell; absent on the heading row itself. */
  readonly columns?: readonly string[];
  /** The source sets spaces between Chinese and Latin letters; `text` does not. */
  readonly spaced?: boolean;
  /** Source range, relative to the block, of a span of `text`. Exact: never includes outer markup. */
  source(of: Span): Span;
}

/** An HTML comment, where suppressions live. */
export interface Comment extends Span {
  /** Content between `<!--` and `-->`, trimmed. */
  readonly text: string;
}

export interface ParsedBlock {
  readonly passages: readonly Passage[];
  readonly comments: readonly Comment[];
}

/** What a draft says about itself between `---` lines at its top. */
export interface FrontMatter {
  /** Span in the draft, fences included; empty where there is none. */
  readonly span: Span;
  readonly asOf?: string;
  readonly lang?: 'en' | 'zh';
  readonly problems: readonly { readonly span: Span; readonly message: string }[];
}
