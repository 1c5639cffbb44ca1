/** Quotations from the official texts, made by script: sentences fit to be quoted, and frames to quote them in. */

import { sharedText } from '../../scripts/build-fingerprints.ts';
import { check } from '../../server/src/features/check.ts';
import { proseOf } from '../../server/src/recordkit/fingerprint-text.ts';
import { testRecord } from '../test-record.ts';

/** A generator of numbers from a seed, so that a failure can be had again. */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const names: Readonly<Record<string, string>> = {
  'action-plan': "America's AI Action Plan",
  'nspm-11': 'NSPM-11',
  'ai-rmf': 'NIST AI 100-1',
};
export const nameOf = (entity: string): string => names[entity] ?? entity.replace('eo-', 'EO ');

/** Sentences fit to be quoted: prose of one line, without quotation marks of its own. */
export const sentences = (file: string): string[] =>
  proseOf(sharedText(file))
    .split('\n')
    .flatMap((line) => line.match(/[A-Z][^.:;?"“”()[\]…]{60,260}(?<![A-Z0-9])[.;](?!\w)/g) ?? [])
    .map((one) => one.replace(/[.;]$/, '').trim());

export const frames: readonly ((name: string, quotation: string) => string)[] = [
  (name, q) => `${name} states that “${q}”.`,
  (name, q) => `According to ${name}, "${q}."`,
  (name, q) => `${name} reads as follows:\n\n> ${q}.`,
  (name, q) => `${name}规定：“${q}”。`,
  (name, q) => `As ${name} puts it, “${q}”.`,
];

export const flagged = (draft: string): boolean =>
  check(testRecord(), draft, { asOf: '2026-11-23' }).findings.some(
    (f) => f.ruleId === 'misquotation',
  );
