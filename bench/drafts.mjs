/**
 * Drafts of any size from a seed, for measuring: policy memos in English and Chinese with headings, lists,
 * tables, links and emphasis. Dense: the record's own statements, one sentence in fifty a slip from our
 * cases. Sparse: the same form, with a claim in one sentence of twenty.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Small seeded generator (mulberry32): the same draft on every machine. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const subjects = [
  'The ministry',
  'Our team',
  'The embassy',
  'A working group',
  'The steering committee',
  'One adviser',
  'The research unit',
  'A regional office',
];
const verbs = [
  'met',
  'reviewed',
  'put off',
  'welcomed',
  'costed',
  'discussed',
  'circulated',
  'took up',
];
const objects = [
  'the budget lines',
  'its staffing plan',
  'a paper on data centres',
  'the training calendar',
  'two vendor offers',
  'the visitors’ programme',
  'a note on procurement',
  'the quarterly figures',
];
const ends = [
  'last week',
  'before the holiday',
  'with its partners',
  'in a short session',
  'without a vote',
  'at the request of the board',
  'over two meetings',
  'after some debate',
];
const zhSubjects = [
  '研究组',
  '使馆',
  '工作组',
  '本处',
  '合作单位',
  '评估小组',
  '秘书处',
  '地方办公室',
];
const zhVerbs = ['讨论了', '审阅了', '推迟了', '整理了', '汇报了', '核对了', '补充了', '提交了'];
const zhObjects = [
  '预算安排',
  '人员计划',
  '数据中心选址材料',
  '培训日程',
  '两份报价',
  '来访日程',
  '采购说明',
  '季度统计',
];
const zhEnds = [
  '，会上未作表决',
  '，并征求了各方意见',
  '，后续另行通知',
  '，进展平稳',
  '，材料已归档',
  '，细节有待补充',
  '，由专人负责',
  '，下周再议',
];

/** Sentences to draw from: what the record says, and slips from our own cases. */
function stock() {
  const record = JSON.parse(readFileSync(join(root, 'dist', 'record.json'), 'utf8'));
  const cases = readdirSync(join(root, 'tests', 'accuracy'))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(root, 'tests', 'accuracy', name), 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => JSON.parse(line)),
    );
  const oneLine = (text) => !/[\n#>|]/.test(text) && text.length < 300;
  const of = (lang, label) =>
    cases.filter((c) => c.lang === lang && c.label === label && oneLine(c.text)).map((c) => c.text);
  return {
    en: {
      true: [...record.facts.map((f) => `${f.says.en}.`), ...of('en', 'supported')],
      slips: of('en', 'contradicted'),
    },
    zh: {
      true: [...record.facts.map((f) => `${f.says.zh}。`), ...of('zh', 'supported')],
      slips: of('zh', 'contradicted'),
    },
  };
}

let kept;

class Writer {
  constructor(seed, dense) {
    this.random = random(seed);
    this.dense = dense;
    this.stock = kept ??= stock();
    this.lang = 'en';
    this.count = 0;
  }

  pick(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  chance(one) {
    return this.random() * one < 1;
  }

  filler() {
    const n = Math.floor(this.random() * 9000) + 1000;
    return this.lang === 'zh'
      ? `${this.pick(zhSubjects)}${this.pick(zhVerbs)}${this.pick(zhObjects)}（编号${n}）${this.pick(zhEnds)}。`
      : `${this.pick(subjects)} ${this.pick(verbs)} ${this.pick(objects)} ${this.pick(ends)} (file ${n}).`;
  }

  sentence() {
    this.count++;
    const from = this.stock[this.lang];
    if (this.count % 50 === 0) return this.pick(from.slips);
    if (this.dense ? this.chance(15) : !this.chance(20)) return this.filler();
    return this.marked(this.pick(from.true));
  }

  /** One sentence in five carries markup. */
  marked(text) {
    if (!this.chance(5) || /[*[\]`<>]/.test(text)) return text;
    const at = this.lang === 'zh' ? 4 : text.indexOf(' ', 12);
    if (at < 2 || at > text.length - 3) return text;
    const [head, tail] = [text.slice(0, at), text.slice(at)];
    const way = Math.floor(this.random() * 3);
    if (way === 0) return `**${head}**${tail}`;
    return way === 1 ? `*${head}*${tail}` : `[${head}](https://example.org/${this.count})${tail}`;
  }

  paragraph(least = 2, spread = 4) {
    const n = least + Math.floor(this.random() * spread);
    return Array.from({ length: n }, () => this.sentence()).join(this.lang === 'zh' ? '' : ' ');
  }

  block() {
    const roll = this.random();
    const items = () =>
      Array.from({ length: 3 + Math.floor(this.random() * 4) }, () => this.sentence());
    if (roll < 0.12) return `## ${this.count} ${this.lang === 'zh' ? '部分' : 'Part'}`;
    if (roll < 0.24)
      return items()
        .map((s) => `- ${s}`)
        .join('\n');
    if (roll < 0.28)
      return items()
        .map((s, i) => `${i + 1}. ${s}`)
        .join('\n');
    if (roll < 0.31)
      return `| No. | ${this.lang === 'zh' ? '内容' : 'Text'} |\n|---|---|\n${items()
        .map((s, i) => `| ${i + 1} | ${s.replaceAll('|', '/')} |`)
        .join('\n')}`;
    if (roll < 0.33) return `> ${this.paragraph(1, 2)}`;
    return this.paragraph();
  }
}

/** A draft of about `bytes` bytes of UTF-8; the same for the same seed and record. */
export function draft(bytes, { seed = 1, dense = true } = {}) {
  const writer = new Writer(seed, dense);
  const blocks = ['# Memo'];
  let size = 0;
  while (size < bytes) {
    // Sections change language; a third of the text is Chinese.
    if (writer.chance(12)) writer.lang = writer.chance(3) ? 'zh' : 'en';
    const next = writer.block();
    blocks.push(next);
    size += Buffer.byteLength(next) + 2;
  }
  return `${blocks.join('\n\n')}\n`;
}
