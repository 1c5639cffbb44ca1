/** Ways of saying what a text is: by what complying with it is, by its kind, in apposition. */

import type { Span } from '../text/span.ts';
import type { Reading } from './reading.ts';

/** "Compliance with the RMF is mandatory": what is said of complying is said of the text. */
export const compliedWith = (r: Reading, at: Span): boolean =>
  /\b(?:compliance|conformity|adherence|alignment) (?:with|to) (?:the |america's |nist's |nist )*["']?$/.test(
    r.u.text.slice(Math.max(0, at.start - 50), at.start),
  );

/** AI RMF是NIST于2023年发布的强制性框架: what the text is said to be, whoever brought it out. */
export const genus = (r: Reading, at: Span, word: Span): boolean =>
  r.u.lang === 'zh' &&
  /^[》"]?(?:\([^)]*\))?(?:是|为|系)[^,。;]*的$/.test(
    r.u.text.slice(at.end, Math.max(at.end, word.start)),
  ) &&
  /^性?的?[^,。;的]{0,6}(?:框架|标准|规范|文件|指南|指引|规定|计划|法规|政策)/.test(
    r.u.text.slice(word.end),
  );

/** "The GAIN AI Act, a piece of legislation that just became law": what it is, with what has become of it. */
export const apposed = (r: Reading, at: Span, word: Span): boolean =>
  r.u.lang === 'en' &&
  /^["')]*(?: \([^()]*\))?, (?:an?|the|one) [^,;.]{2,70} (?:that|which)(?: (?:has|have|had|is|was|now|just|recently|finally|already|since|then|later|quickly|eventually))* $/.test(
    r.u.text.slice(at.end, Math.max(at.end, word.start)),
  );
