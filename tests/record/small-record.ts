/** A small sound record of two orders, written as YAML, for tests to bend. */

import { traditionalToSimplified } from '../../scripts/opencc.ts';
import { runChecks } from '../../server/src/recordkit/checks/check.ts';
import { recordChecks } from '../../server/src/recordkit/checks/index.ts';
import { foldTable } from '../../server/src/recordkit/fold-table.ts';
import { lowerRecord } from '../../server/src/recordkit/lower.ts';
import { printProblem, type RecordFile } from '../../server/src/recordkit/problem.ts';

const files: Readonly<Record<string, string>> = {
  'record.yaml': 'version: "1"\nhorizon: 2026-01-31\nhome: { order: eo-2 }\n',
  'sources.yaml':
    '- { id: text, title: Text, url: "https://example.org/a", official: true, accessed: 2026-02-01 }\n',
  'attributes.yaml': `
- id: signed
  label: { en: signature date, zh: 签署日期 }
  cues: { en: ["sign*"], zh: ["签署"] }
- { id: count, label: { en: number, zh: 数量 } }
- { id: says, label: { en: content, zh: 内容 } }
- { id: lead, label: { en: lead, zh: 牵头 } }
- { id: revokes, label: { en: revokes, zh: 撤销 } }
`,
  'lexicon/scope.yaml': 'negation: { en: ["not|no"], zh: ["未|没有"] }\n',
  'lexicon/fold.yaml': 'chars: { 衞: 卫 }\nterms: { 人工智慧: 人工智能 }\n',
  'entities/bodies.yaml': `
- id: commerce
  kind: agency
  names: { en: { title: Commerce Department, weak: [the department] }, zh: { title: 商务部 } }
  summary: { en: A department., zh: 一个部门。 }
  sources: [{ source: text }]
`,
  'instruments/eo-1.yaml': `
id: eo-1
kind: order
names: { en: { title: First Order, code: EO 1 }, zh: { title: 第一令 } }
errors: { en: [{ form: Frist Order, kind: form }] }
summary: { en: The first., zh: 第一项命令。 }
force: binds-agencies
status:
  - { from: 2023-01-01, status: in-force }
  - { from: 2025-01-20, status: revoked, by: eo-2 }
sources: [{ source: text }]
`,
  'instruments/eo-2.yaml': `
id: eo-2
kind: order
names: { en: { title: Second Order, code: EO 2 }, zh: { title: 第二令 } }
summary: { en: The second., zh: 第二项命令。 }
force: binds-agencies
ids: { eo: 14002 }
sources: [{ source: text, locator: 4 }]
facts:
  - id: eo2.signed
    attribute: signed
    date: 2025-01-20
    valid: { from: 2025-01-20, to: 2025-02 }
    says: { en: EO 2 was signed on 20 January 2025, zh: 第二令签署于2025年1月20日 }
  - id: eo2.parts
    attribute: count
    count: { n: 3, noun: { en: ["part*"], zh: ["部分"] } }
    says: { en: EO 2 has three parts, zh: 第二令共三部分 }
  - id: eo2.chips
    attribute: says
    flag: false
    topic: { en: ["chip*", "ban … export"], zh: ["芯片", "禁止"] }
    standalone: true
    provision: eo-2/1
    says: { en: EO 2 bans no chips, zh: 第二令不禁止任何芯片 }
  - id: eo2.lead
    attribute: lead
    entity: { ids: [commerce] }
    topic: { en: ["lead*"], zh: ["牵头"] }
    says: { en: Commerce leads under EO 2, zh: 第二令由商务部牵头 }
provisions:
  - section: 1
    summary: { en: Commerce writes a report., zh: 商务部撰写报告。 }
    lead: [commerce]
    topic: { en: ["report*"], zh: ["报告"] }
`,
};

export type Change = readonly [path: string, from: string, to: string];

/** The record's files, with text replaced in some of them. */
export function recordFiles(...changes: readonly Change[]): RecordFile[] {
  const texts = { ...files };
  for (const [path, from, to] of changes) {
    const before = texts[path];
    if (!before?.includes(from)) throw new Error(`${path} does not say ${from}`);
    texts[path] = before.replace(from, to);
  }
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}

/** What is wrong with the files: shape first, then data. */
export function problemsOf(given: readonly RecordFile[]): string[] {
  const { data, fold, places, problems } = lowerRecord(given);
  const table = foldTable(traditionalToSimplified, fold);
  const found = runChecks(recordChecks, data, table, places);
  return [...problems, ...found].map(printProblem);
}
