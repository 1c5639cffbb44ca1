/** What a rule is: one kind of claim, read from one sentence at a time and judged against the record. */

import type { Judgement } from '../claims/judgement.ts';
import type { Reading } from '../claims/reading.ts';
import type { Severity } from '../claims/types.ts';
import type { Bilingual } from '../record/types.ts';

export interface Rule {
  /** Kebab-case; also the names of its file and of its page. */
  readonly id: string;
  /** Severity of a contradiction; what is merely outdated is a warning at most. */
  readonly severity: Severity;
  /** One line for settings and for SARIF. */
  readonly description: Bilingual;
  judge(reading: Reading): Iterable<Judgement>;
}

export const defineRule = (rule: Rule): Rule => Object.freeze(rule);
