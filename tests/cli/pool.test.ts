/** Many drafts over workers give the bytes that one thread gives. */

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { inFolder, plumbline, right, wrong } from './run-cli.ts';

for (const format of ['json', 'sarif', 'text'])
  it(`keeps the order of files in ${format}`, () =>
    inFolder((folder) => {
      for (let i = 0; i < 80; i++)
        writeFileSync(
          join(folder, `${String(i).padStart(3, '0')}.md`),
          (i % 7 === 0 ? wrong : right).repeat(1 + (i % 5) * 3),
        );
      writeFileSync(join(folder, '040.md'), Buffer.from([0xff]));
      const run = (jobs: string) =>
        plumbline(['check', '.', '--format', format, '--jobs', jobs], { cwd: folder });
      const [one, three] = [run('1'), run('3')];
      assert.equal(three.out, one.out);
      assert.equal(three.err, one.err);
      assert.deepEqual([one.code, three.code], [2, 2]);
    }));
