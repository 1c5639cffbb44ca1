/** Votes as they were counted, and ranges that only look like them. */

import { table } from './table.ts';

table(
  'tally',
  ['tally'],
  [
    ['the Senate voted 99-1 to strip it', '99-1 => 99 to 1'],
    ['by 97–3 the Senate struck it', '97-3 => 97 to 3'],
    ['advanced 42 to 0 in committee', '42 to 0 => 42 to 0'],
    ['the House passed it 369-22.', '369-22 => 369 to 22'],
    ['a 2-0 vote of the Commission', '2-0 => 2 to 0'],
    ['参议院以99比1删除该条款', '99比1 => 99 to 1'],
    ['众议院以369票对22票通过', '369票对22票 => 369 to 22'],
    ['以99票赞成、1票反对表决通过', '99票赞成、1票反对 => 99 to 1'],
    ['the committee meets in 30-60 days'],
    ['the committee has 10 to 15 members'],
    ['see pages 20-25, on which the Senate voted'],
    ['10-15 percent of the Senate'],
    ['the ratio was 3-1 in the lab'],
  ],
);
