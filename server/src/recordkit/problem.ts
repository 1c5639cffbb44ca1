/** What can be wrong with a record file, and where: one shape for syntax, shape and data checks. */

import type { Span } from '../text/span.ts';
import type { FileKind } from './schema.ts';

export interface RecordFile {
  /** Path inside the record, with forward slashes: `instruments/eo-14320.yaml`. */
  readonly path: string;
  readonly text: string;
  /** What it holds, where its place in the record does not tell. */
  readonly kind?: FileKind;
}

export interface Problem extends Span {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly col: number;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** `file:line:col message`, as compilers write it and editors link it. */
export function printProblem(p: Problem): string {
  const note = p.severity === 'warning' ? 'warning: ' : '';
  return `${p.path}:${p.line}:${p.col} ${note}${p.message}`;
}
