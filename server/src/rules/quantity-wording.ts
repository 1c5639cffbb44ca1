/** Writes a quantity of the record in the draft's style and language. */

import type { Value } from '../record/types.ts';
import type { Span } from '../text/span.ts';

type Quantity = Extract<Value, { type: 'quantity' }>;

/** The words that bound a quantity at `at`, with the quantity: "at least 100 MW", 100兆瓦以上. */
export function withBound(text: string, at: Span): Span {
  const lead =
    /(?:\b(?:at least|at most|up to|(?:no |not )?(?:more|less|fewer|greater) than|over|under|exceeding) |(?:至少|至多|最少|最多|不少于|不低于|不超过|超过|大于|低于|不足|逾|超))$/.exec(
      text.slice(Math.max(0, at.start - 20), at.start),
    );
  const tail = /^(?:及?以上|及?以下| or (?:more|above|less))/.exec(text.slice(at.end, at.end + 10));
  return { start: at.start - (lead?.[0].length ?? 0), end: at.end + (tail?.[0].length ?? 0) };
}

const bounds: Readonly<Record<Quantity['cmp'], { en: string; zh: string }>> = {
  exactly: { en: '', zh: '' },
  more_than: { en: 'more than ', zh: '超过' },
  at_least: { en: 'at least ', zh: '至少' },
  about: { en: 'about ', zh: '约' },
  less_than: { en: 'less than ', zh: '不足' },
  at_most: { en: 'at most ', zh: '至多' },
};

function dollars(n: number, zh: boolean): string {
  if (zh) return n >= 1e8 ? `${n / 1e8}亿美元` : n >= 1e4 ? `${n / 1e4}万美元` : `${n}美元`;
  if (n >= 1e9) return `$${n / 1e9} billion`;
  return n >= 1e6 ? `$${n / 1e6} million` : `$${n.toLocaleString('en-US')}`;
}

function flop(n: number, zh: boolean): string {
  const power = Math.round(Math.log10(n));
  return zh ? `10^${power}次运算` : `10^${power} operations`;
}

function measured(q: Quantity, zh: boolean): string {
  switch (q.unit) {
    case 'usd':
      return dollars(q.n, zh);
    case 'usd_per_violation':
      return `${dollars(q.n, zh)}${zh ? '（每次违规）' : ' per violation'}`;
    case 'percent':
      return `${q.n}%`;
    case 'mw':
      return zh ? `${q.n}兆瓦` : `${q.n} MW`;
    case 'gw':
      return zh ? `${q.n}吉瓦` : `${q.n} GW`;
    case 'flop':
      return flop(q.n, zh);
    case 'page':
      return zh ? `${q.n}页` : `${q.n} pages`;
  }
}

/** The record's quantity; its bound is written only where the sample wrote one. */
export function quantityLike(sample: string, q: Quantity): string {
  const zh = /[\u3400-\u9fff]/.test(sample);
  const bounded =
    /more|least|over|exceed|about|less|than|up to|under|超|逾|至少|不少于|以上|约|不足|不超过|至多/i.test(
      sample,
    );
  return `${bounded ? bounds[q.cmp][zh ? 'zh' : 'en'] : ''}${measured(q, zh)}`;
}
