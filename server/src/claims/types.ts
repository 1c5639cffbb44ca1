/** What a check says: typed claims with their verdicts, and the findings a drafter is shown. */

import type { IsoDate } from '../record/types.ts';
import type { Span } from '../text/span.ts';

export type Verdict = 'supported' | 'contradicted' | 'outdated' | 'unverified';
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `contradicted` and `outdated` are about the world; the rest are about the draft itself. */
export type Category =
  | 'contradicted'
  | 'outdated'
  | 'quotation'
  | 'consistency'
  | 'suppression'
  | 'input';

/** Why we say so: always a fact of the record, with where it stands. */
export interface Evidence {
  /** Fact, entity or provision id in the record. */
  readonly record: string;
  /** Own-words statement, in the language of the finding. */
  readonly statement: string;
  readonly instrument?: string;
  readonly locator?: string;
  readonly source: { readonly title: string; readonly url: string; readonly official: boolean };
  readonly valid: { readonly from?: IsoDate; readonly to?: IsoDate };
  readonly confidence: 'high' | 'medium' | 'low';
}

export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Certain fixes may be applied without being read. */
  readonly certain: boolean;
}

export interface Claim {
  readonly span: Span;
  readonly verdict: Verdict;
  readonly subject: string;
  readonly attribute: string;
  /** The value as the draft states it. */
  readonly value: string;
  readonly message: string;
  readonly evidence: readonly Evidence[];
}

export interface Finding {
  readonly ruleId: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
  /** Other places of the draft that the finding speaks of. */
  readonly related?: readonly { readonly span: Span; readonly text: string }[];
}

export interface CheckResult {
  /** The date at which truth was asked for. */
  readonly asOf: IsoDate;
  readonly findings: readonly Finding[];
  readonly claims: readonly Claim[];
  /** Findings silenced by a comment, with the reason given. */
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
}
