/** Suppressions: HTML comments that silence a rule, on the record, for a stated reason. */

import type { Span } from '../text/span.ts';
import type { Comment } from './types.ts';

export type SuppressionKind = 'next-line' | 'line' | 'file';

export interface Suppression {
  /** Absent where the directive is unknown. */
  readonly kind?: SuppressionKind;
  /** Rule ids as written; empty where none was named. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string;
  /** The whole comment. */
  readonly span: Span;
  readonly problem?: 'missing-reason' | 'missing-rule' | 'unknown-directive';
}

const directive = /^<!--\s*plumbline-([\w-]+)([\s\S]*?)-->$/;
const kinds: Readonly<Record<string, SuppressionKind>> = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  'disable-file': 'file',
};

/** Those of the comments that address Plumbline; `source` is the text their offsets refer to. */
export function suppressions(comments: readonly Comment[], source: string): readonly Suppression[] {
  return comments.flatMap((comment) => readComment(comment, source) ?? []);
}

function readComment({ start, end }: Comment, source: string): Suppression | undefined {
  const text = source.slice(start, end);
  const found = directive.exec(text);
  if (!found) return undefined;
  const [, name = '', body = ''] = found;
  const span = { start, end };
  const kind = kinds[name];
  if (!kind) return { rules: [], reason: '', span, problem: 'unknown-directive' };
  const [, list = '', reason = ''] =
    /^([\s\S]*?)(?:(?:^|\s)(?:--+|——?)(?:\s|$)([\s\S]*))?$/.exec(body) ?? [];
  const rules = readRules(list, start + text.indexOf(name) + name.length);
  const problem =
    rules.length === 0 ? 'missing-rule' : reason.trim() === '' ? 'missing-reason' : undefined;
  return {
    kind,
    rules,
    reason: reason.trim().replace(/\s+/g, ' '),
    span,
    ...(problem && { problem }),
  };
}

const readRules = (list: string, start: number): Suppression['rules'] =>
  Array.from(list.matchAll(/[^\s,，、]+/g), (found) => ({
    id: found[0],
    span: { start: start + found.index, end: start + found.index + found[0].length },
  }));

/** Rules that a suppression names and nobody knows. */
export const unknownRules = (of: Suppression, known: ReadonlySet<string>): Suppression['rules'] =>
  of.rules.filter(({ id }) => !known.has(id));
