/** How Chinese writes dates, numbers and the names of instruments. */

import type { Entity } from '../../server/src/record/types.ts';
import type { FrameWords } from './words.ts';

const digits = '〇一二三四五六七八九';

/** 2 → 二, 12 → 十二, 25 → 二十五. */
function numeral(n: number): string {
  if (n < 10) return digits.charAt(n);
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? digits.charAt(tens) : ''}十${n % 10 ? digits.charAt(n % 10) : ''}`;
}

const inFull = (year: string): string => [...year].map((d) => digits.charAt(Number(d))).join('');

/** Nouns that follow a title, by kind. */
const nouns: Readonly<Record<string, readonly string[]>> = {
  order: ['行政令', '行政命令'],
  memo: ['备忘录'],
  rule: ['规则', ''],
};

const bare = (title: string): boolean => !/[《》“”]/.test(title);

export const zh: FrameWords = {
  date(iso) {
    const [y = '', m = '', d = ''] = iso.split('-');
    const [month, day] = [Number(m), Number(d)];
    if (!d) return { ym: [`${y}年${month}月`] };
    return {
      date: [`${y}年${month}月${day}日`, `${y} 年 ${month} 月 ${day} 日`],
      ym: [`${y}年${month}月`],
      md: [`${month}月${day}日`],
      iso: [iso, `${y}.${month}.${day}`, `${y}/${m}/${d}`],
      hanzi: [`${inFull(y)}年${numeral(month)}月${numeral(day)}日`],
    };
  },
  count: (n) => (n === 2 ? '两' : numeral(n)),
  duration(n, unit) {
    const noun = { day: '天', month: '个月', year: '年', week: '周', hour: '小时' }[unit] ?? unit;
    const months =
      unit === 'day' && n % 30 === 0 && n <= 360 ? [`${numeral(n / 30)}个月`] : undefined;
    return {
      dur: [`${n}${noun}`, unit === 'day' ? `${n}日` : `${n}${noun}`],
      hdur: unit === 'day' && n < 100 ? [`${numeral(n)}天`] : undefined,
      months: months?.map((x) => x.replace('二个月', '两个月').replace('十两', '十二')),
    };
  },
  titled(entity: Entity, title: string) {
    const after = nouns[entity.kind] ?? [''];
    return bare(title) ? after.map((noun) => `《${title}》${noun}`) : [title];
  },
  numbered(entity: Entity) {
    const { eo, omb } = entity.ids ?? {};
    if (eo) return [`第${eo}号行政令`, `EO ${eo}`, `第${eo}号行政命令`];
    return omb ? [`${omb}号备忘录`, `OMB备忘录${omb}`, omb] : [];
  },
};
