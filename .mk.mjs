import { mkdirSync, writeFileSync } from 'node:fs';
import { draft } from './bench/drafts.mjs';

mkdirSync('/tmp/memos', { recursive: true });
let l = '';
for (let i = 0; i < 2000; i++) {
  const t = draft(5000, { seed: 1000 + i });
  writeFileSync(`/tmp/memos/m${String(i).padStart(5, '0')}.md`, t);
  if (i < 400) l += JSON.stringify({ id: String(i), text: t }) + '\n';
}
writeFileSync('/tmp/memos400.ndjson', l);
