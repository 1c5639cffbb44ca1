/** A name for a finding that survives edits elsewhere: rule, words flagged, facts behind it, and which such finding it is. */

import type { Diagnostic } from './report.ts';

/** Names the findings of one file, in order. */
export class Fingerprints {
  private readonly seen = new Map<string, number>();

  of(finding: Diagnostic, words: string): string {
    const facts = finding.evidence.map((one) => one.record).join(' ');
    const key = [finding.ruleId, words.replace(/\s+/g, ' '), facts].join('\u0000');
    const nth = this.seen.get(key) ?? 0;
    this.seen.set(key, nth + 1);
    return `${hash(`${key}\u0000${nth}`)}:${nth + 1}`;
  }
}

/** FNV-1a from two bases, 64 bits in all: the core has no crypto, and nothing here is secret. */
function hash(text: string): string {
  const half = (basis: number): string => {
    let h = basis;
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return (h >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x050c5d1f);
}
