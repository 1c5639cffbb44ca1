/** Suppressions: HTML comments that silence a rule, on the record, for a stated reason. */

import { type Span, span } from '../text/span.ts';
import type { Comment } from './types.ts';

export type SuppressionKind = 'next-line' | 'line' | 'file';

export interface Suppression {
  /** Absent where the directive is unknown. */
  readonly kind?: SuppressionKind;
  /** Rule ids as written; empty where none was named. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** The whole comment. */
  readonly span: Span;
  readonly problem?: 'missing-reason' | 'missing-rule' | 'unknown-directive';
}

const directive = /^plumbline-([\w-]+)([\s\S]*)$/;
const body = /^([\s\S]*?)(?:(?:^|\s)(?:--+|——?)(?:\s|$)([\s\S]*))?$/;
const kinds: Readonly<Record<string, SuppressionKind>> = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  'disable-file': 'file',
};

/** Those of the comments that address Plumbline, spans as the comments have them. */
export const readSuppressions = (comments: readonly Comment[]): readonly Suppression[] =>
  comments.flatMap((comment) => readComment(comment) ?? []);

function readComment({ start, end, text }: Comment): Suppression | undefined {
  const found = directive.exec(text);
  if (!found) return undefined;
  const kind = kinds[found[1] ?? ''];
  const at = span(start, end);
  if (!kind) return { rules: [], reason: '', span: at, problem: 'unknown-directive' };
  const [, list = '', said = ''] = body.exec(found[2] ?? '') ?? [];
  const rules = list.match(/[^\s,，、]+/g) ?? [];
  const reason = said.trim().replace(/\s+/g, ' ');
  const problem =
    rules.length === 0 ? 'missing-rule' : reason === '' ? 'missing-reason' : undefined;
  return { kind, rules, reason, span: at, ...(problem && { problem }) };
}

/** Rules that a suppression names and nobody knows. */
export const unknownRules = (of: Suppression, known: ReadonlySet<string>): readonly string[] =>
  of.rules.filter((id) => !known.has(id));
