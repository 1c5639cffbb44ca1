/** A draft with its cursor: the place marked `¦`. */

import { Session } from '../../server/src/features/session.ts';
import { testRecord } from '../test-record.ts';

export const asOf = '2026-10-01';

export interface Marked {
  readonly text: string;
  readonly offset: number;
  readonly session: Session;
}

export function draftAt(marked: string): Marked {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  return { text, offset, session: new Session(testRecord(), text, { asOf, keepClaims: false }) };
}
