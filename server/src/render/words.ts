/** The words of the plain-text format, in both languages. */

import type { Severity } from '../claims/types.ts';
import type { IsoDate, Lang } from '../record/types.ts';

export interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly record: string;
  readonly source: string;
  readonly fix: string;
  /** Another place of the draft. */
  readonly other: string;
  /** As wide as `source`. */
  readonly indent: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
  readonly nothing: string;
  /** Said only of what has come to an end. */
  valid(from?: IsoDate, to?: IsoDate): string;
  count(n: number, severity: Severity): string;
  files(n: number): string;
  supported(n: number): string;
  suppressed(n: number): string;
  failed(n: number): string;
  basis(version: string, horizon: IsoDate, asOf: IsoDate): string;
}

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const en: Words = {
  severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  record: 'record:',
  source: 'source:',
  fix: 'fix:   ',
  other: 'other: ',
  indent: '        ',
  comma: ', ',
  semicolon: '; ',
  stop: '. ',
  nothing: 'nothing to report',
  valid: (from, to) => {
    if (from && to) return ` (from ${from} to ${to})`;
    return to ? ` (until ${to})` : '';
  },
  count: (n, severity) =>
    severity === 'information' ? `${n} for information` : plural(n, severity),
  files: (n) => `${plural(n, 'file')} checked`,
  supported: (n) => `${plural(n, 'claim')} borne out`,
  suppressed: (n) => `${n} suppressed`,
  failed: (n) => `${plural(n, 'file')} could not be checked`,
  basis: (version, horizon, asOf) =>
    `As of ${asOf} unless a draft says otherwise; record ${version}, known until ${horizon}.`,
};

const zhSeverity: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '提示',
  hint: '建议',
};

const zh: Words = {
  severity: zhSeverity,
  record: '记录：',
  source: '来源：',
  fix: '修改：',
  other: '另见：',
  indent: '      ',
  comma: '，',
  semicolon: '；',
  stop: '。',
  nothing: '未发现问题',
  valid: (from, to) => {
    if (from && to) return `（${from}至${to}）`;
    return to ? `（截至${to}）` : '';
  },
  count: (n, severity) => `${zhSeverity[severity]}${n}条`,
  files: (n) => `已检查${n}个文件`,
  supported: (n) => `${n}处说法与记录相符`,
  suppressed: (n) => `按注释忽略${n}条`,
  failed: (n) => `${n}个文件无法检查`,
  basis: (version, horizon, asOf) =>
    `如文稿未注明基准日期，则以${asOf}为准；记录版本${version}，收录截至${horizon}。`,
};

export const words: Readonly<Record<Lang, Words>> = { en, zh };
