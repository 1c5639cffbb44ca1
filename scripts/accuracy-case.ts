/** One labelled case: running it, and judging what came out as the bench does. */

import type { Finding } from '../server/src/claims/types.ts';
import { check } from '../server/src/features/check.ts';
import type { PolicyRecord } from '../server/src/record/record.ts';
import { overlaps, type Span } from '../server/src/text/span.ts';

export interface Case {
  readonly id: string;
  readonly lang: 'en' | 'zh';
  readonly as_of: string;
  readonly label: 'contradicted' | 'outdated' | 'supported' | 'neutral';
  readonly type: string;
  readonly text: string;
  readonly span: string;
  readonly truth: string;
  /** Any of these in the message or a fix shows that the right value is named. */
  readonly key?: readonly string[];
  readonly file: string;
}

export interface Outcome {
  readonly case: Case;
  /** hit and miss: a wrong claim seen or not. right and false: a right or neutral one left alone or flagged. */
  readonly verdict: 'right' | 'miss' | 'false' | 'unsupported';
  readonly positive: boolean;
  readonly hit: boolean;
  readonly strict: boolean;
  readonly supported: boolean;
  readonly flags: readonly Finding[];
}

/** Throws with file and line on a line that is not JSON. */
export function readCases(text: string, file: string): Case[] {
  return text.split('\n').flatMap((line, i): Case[] => {
    if (!line.trim()) return [];
    try {
      return [{ ...(JSON.parse(line) as Case), file }];
    } catch (e) {
      throw new Error(`${file}:${i + 1}: ${(e as Error).message}`);
    }
  });
}

/** The sentence around a span: from stop to stop, as the bench cuts it. */
function sentence(text: string, at: Span): Span {
  const stops = /[.!?…](?=["'”’)\]*]*(?:\s|$))|[。！？\n]/g;
  let start = 0;
  for (const m of text.matchAll(stops)) {
    if (m.index < at.start) start = m.index + 1;
    else if (m.index >= at.end - 1) return { start, end: m.index + 1 };
  }
  return { start, end: text.length };
}

const names = (f: Finding, c: Case): boolean => {
  const said = [f.message, ...f.fixes.flatMap((x) => [x.title, ...x.edits.map((e) => e.newText)])]
    .join('\n')
    .toLowerCase();
  return (c.key ?? [c.truth]).some((k) => said.includes(k.toLowerCase()));
};

export function runCase(record: PolicyRecord, c: Case): Outcome {
  const result = check(record, c.text, { asOf: c.as_of });
  const flags = result.findings.filter(
    (f) => f.category === 'contradicted' || f.category === 'outdated',
  );
  const start = c.span ? c.text.indexOf(c.span) : -1;
  const at = start < 0 ? { start: 0, end: c.text.length } : { start, end: start + c.span.length };
  const around = sentence(c.text, at);
  const positive = c.label === 'contradicted' || c.label === 'outdated';
  const hit = flags.some((f) => overlaps(f.span, around));
  const strict = flags.some((f) => overlaps(f.span, at) && names(f, c));
  const supported = result.claims.some(
    (x) => x.verdict === 'supported' && overlaps(x.span, around),
  );
  const verdict = positive
    ? hit
      ? 'right'
      : 'miss'
    : flags.length > 0
      ? 'false'
      : c.label === 'supported' && !supported
        ? 'unsupported'
        : 'right';
  return { case: c, verdict, positive, hit, strict, supported, flags };
}
