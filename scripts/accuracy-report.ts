/** Figures and a table of outcomes. */

import type { Outcome } from './accuracy-case.ts';

export interface Figures {
  readonly cases: number;
  readonly precision: number;
  readonly recall: number;
  readonly strict: number;
  readonly supported: number;
  /** Share of neutral cases left alone. */
  readonly silent: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Precision counts cases: a wrong claim flagged is a hit, a right or neutral one flagged a false alarm. */
export function figures(outcomes: readonly Outcome[]): Figures {
  const positive = outcomes.filter((o) => o.positive);
  const hits = positive.filter((o) => o.hit).length;
  const alarms = outcomes.filter((o) => o.verdict === 'false').length;
  const supported = outcomes.filter((o) => o.case.label === 'supported');
  const neutral = outcomes.filter((o) => o.case.label === 'neutral');
  return {
    cases: outcomes.length,
    precision: share(hits, hits + alarms),
    recall: share(hits, positive.length),
    strict: share(positive.filter((o) => o.strict).length, positive.length),
    supported: share(supported.filter((o) => o.supported).length, supported.length),
    silent: share(neutral.filter((o) => o.flags.length === 0).length, neutral.length),
  };
}

const pct = (x: number): string => `${(100 * x).toFixed(1)}%`;

export function summary(outcomes: readonly Outcome[]): string {
  return ['all', 'en', 'zh']
    .map((lang) => {
      const f = figures(outcomes.filter((o) => lang === 'all' || o.case.lang === lang));
      return `- ${lang}: ${f.cases} cases, precision ${pct(f.precision)}, recall ${pct(f.recall)} (right span and value ${pct(f.strict)}), supported claims confirmed ${pct(f.supported)}, neutral left alone ${pct(f.silent)}`;
    })
    .join('\n');
}

const by = (
  outcomes: readonly Outcome[],
  key: (o: Outcome) => readonly string[],
): Map<string, Outcome[]> => {
  const out = new Map<string, Outcome[]>();
  for (const o of outcomes) for (const k of new Set(key(o))) out.set(k, [...(out.get(k) ?? []), o]);
  return new Map([...out].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Markdown tables: per type and language, and per rule. */
export function table(outcomes: readonly Outcome[]): string[] {
  const lines = [
    '| type | lang | cases | wrong claims | found | right value | false alarms |',
    '|---|---|---|---|---|---|---|',
  ];
  for (const [key, group] of by(outcomes, (o) => [`${o.case.type} | ${o.case.lang}`])) {
    const wrong = group.filter((o) => o.positive);
    lines.push(
      `| ${key} | ${group.length} | ${wrong.length} | ${wrong.filter((o) => o.hit).length} | ${wrong.filter((o) => o.strict).length} | ${group.filter((o) => o.verdict === 'false').length} |`,
    );
  }
  lines.push('', '| rule | right flags | false flags |', '|---|---|---|');
  for (const [rule, group] of by(outcomes, (o) => o.flags.map((f) => f.ruleId)))
    lines.push(
      `| ${rule} | ${group.filter((o) => o.positive).length} | ${group.filter((o) => !o.positive).length} |`,
    );
  return lines;
}
