/** The examples that a fact brings along: sentences it must flag, and sentences it must bear out. */

import type { CheckResult } from '../claims/types.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Examples, Fact, IsoDate } from '../record/types.ts';
import { check } from './check.ts';

export interface Example {
  /** Id of the fact. */
  readonly fact: string;
  readonly expects: keyof Examples;
  readonly text: string;
}

/** Why an example does not hold, for its author; undefined where it does. */
export function exampleProblem(record: PolicyRecord, example: Example): string | undefined {
  const fact = record.fact(example.fact);
  if (!fact) return undefined;
  const { expects, text } = example;
  const result = check(record, text, { asOf: dateOf(record, fact), fixedDate: true });
  const holds =
    expects === 'flagged'
      ? result.findings.some(({ evidence }) => evidence.some(({ record: id }) => id === fact.id))
      : borneOut(result, fact) && result.findings.length === 0;
  return holds ? undefined : `is not ${expects} by ${fact.id}: ${whatHappens(result, fact)}`;
}

const borneOut = ({ claims }: CheckResult, { id }: Fact): boolean =>
  claims.some((c) => c.verdict === 'supported' && c.evidence.some(({ record }) => record === id));

function whatHappens(result: CheckResult, fact: Fact): string {
  const { findings, claims } = result;
  if (findings.length > 0)
    return findings.map(({ ruleId, message }) => `${message} (${ruleId})`).join(' ');
  if (borneOut(result, fact)) return 'it bears it out';
  const read = claims.map(({ value, verdict }) => `“${value}” is ${verdict}`);
  const found = read.length > 0 ? `what is read: ${read.join(', ')}` : 'no claim is read in it';
  return fact.check === 'caution' ? `${found}; check: caution never flags` : found;
}

/** While the fact holds: its last day, or the last day the record knows of, unless it begins after that. */
const dateOf = ({ meta }: PolicyRecord, { valid: { from, to } }: Fact): IsoDate =>
  to ?? (from && from > meta.horizon ? from : meta.horizon);
