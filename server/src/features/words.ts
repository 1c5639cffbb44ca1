/** The words of cards and record documents, in both languages. */

import type { Verdict } from '../claims/types.ts';
import type { Confidence, EntityKind, Force, Lang, StatusPeriod } from '../record/types.ts';

export { dateWords } from '../claims/said.ts';

type In<K extends string> = Readonly<Record<Lang, Readonly<Record<K, string>>>>;

export const kindWords: In<EntityKind> = {
  en: {
    plan: 'plan',
    order: 'executive order',
    memo: 'memorandum',
    framework: 'framework',
    rule: 'rule',
    law: 'law',
    bill: 'bill',
    statement: 'statement',
    publication: 'publication',
    agency: 'agency',
    programme: 'programme',
    person: 'person',
    concept: 'term',
    company: 'company',
    product: 'product',
    place: 'place',
    event: 'event',
  },
  zh: {
    plan: '计划',
    order: '行政令',
    memo: '备忘录',
    framework: '框架',
    rule: '规则',
    law: '法律',
    bill: '法案',
    statement: '声明',
    publication: '出版物',
    agency: '机构',
    programme: '项目',
    person: '人物',
    concept: '术语',
    company: '企业',
    product: '产品',
    place: '地点',
    event: '事件',
  },
};

export const statusWords: In<StatusPeriod['status']> = {
  en: {
    'in-force': 'in force',
    published: 'published',
    draft: 'draft',
    proposed: 'proposed',
    pending: 'pending',
    stayed: 'stayed',
    revoked: 'revoked',
    superseded: 'superseded',
    rescinded: 'rescinded',
    renamed: 'renamed',
    expired: 'expired',
    'not-enacted': 'not enacted',
  },
  zh: {
    'in-force': '现行有效',
    published: '已发布',
    draft: '草案',
    proposed: '已提出',
    pending: '待决',
    stayed: '暂缓执行',
    revoked: '已撤销',
    superseded: '已被取代',
    rescinded: '已废止',
    renamed: '已更名',
    expired: '已失效',
    'not-enacted': '未成法',
  },
};

export const forceWords: In<Force> = {
  en: {
    law: 'has the force of law',
    'binds-agencies': 'binds federal agencies',
    recommendation: 'recommends, does not bind',
    voluntary: 'voluntary',
    proposal: 'a proposal',
    none: 'without legal force',
  },
  zh: {
    law: '具法律效力',
    'binds-agencies': '约束联邦机构',
    recommendation: '建议性质，不具约束力',
    voluntary: '自愿适用',
    proposal: '提案',
    none: '无法律效力',
  },
};

/** A mark that says the same without words. */
export const verdictMarks: Readonly<Record<Verdict, string>> = {
  supported: '✓',
  contradicted: '✗',
  outdated: '⟳',
  unverified: '?',
};

const marked = (words: Readonly<Record<Verdict, string>>): Readonly<Record<Verdict, string>> => ({
  supported: `${verdictMarks.supported} ${words.supported}`,
  contradicted: `${verdictMarks.contradicted} ${words.contradicted}`,
  outdated: `${verdictMarks.outdated} ${words.outdated}`,
  unverified: `${verdictMarks.unverified} ${words.unverified}`,
});

export const verdictWords: In<Verdict> = {
  en: marked({
    supported: 'The record agrees',
    contradicted: 'The record differs',
    outdated: 'Out of date',
    unverified: 'Not decided by the record',
  }),
  zh: marked({
    supported: '与记录相符',
    contradicted: '与记录不符',
    outdated: '已过时',
    unverified: '记录未能判定',
  }),
};

export const confidenceWords: In<Confidence> = {
  en: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  zh: { high: '可信度高', medium: '可信度中', low: '可信度低' },
};

export interface Phrases {
  readonly since: (date: string) => string;
  readonly asOf: (date: string) => string;
  readonly by: (name: string) => string;
  readonly use: (name: string) => string;
  readonly knownUntil: (date: string) => string;
  readonly notYet: string;
  readonly lead: string;
  readonly official: string;
  readonly colon: string;
  readonly stop: string;
  readonly open: string;
  readonly insert: string;
  readonly mentions: string;
}

export const phrases: Readonly<Record<Lang, Phrases>> = {
  en: {
    since: (d) => `since ${d}`,
    asOf: (d) => `as of ${d}`,
    by: (n) => `by ${n}`,
    use: (n) => `now: ${n}`,
    knownUntil: (d) => `the record knows of nothing after ${d}`,
    notYet: 'did not exist yet',
    lead: 'Who acts',
    official: 'official',
    colon: ': ',
    stop: '.',
    open: 'Open in record',
    insert: 'Insert citation',
    mentions: 'Show claims about this',
  },
  zh: {
    since: (d) => `自${d}起`,
    asOf: (d) => `截至${d}`,
    by: (n) => `由${n}作出`,
    use: (n) => `现为：${n}`,
    knownUntil: (d) => `记录收录至${d}`,
    notYet: '当时尚不存在',
    lead: '负责机构',
    official: '官方来源',
    colon: '：',
    stop: '。',
    open: '在记录中打开',
    insert: '插入引注',
    mentions: '查看相关表述',
  },
};
