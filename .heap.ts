import { readFileSync } from 'node:fs';
import { loadRecord } from './server/src/node/load-record.ts';
import { Session } from './server/src/features/session.ts';
const mb = (l: string) => { (globalThis as any).gc(); (globalThis as any).gc(); const m = process.memoryUsage(); console.log(l.padEnd(24), 'heap', (m.heapUsed/1e6).toFixed(1), 'total', (m.heapTotal/1e6).toFixed(1), 'ext', (m.external/1e6).toFixed(1), 'ab', (m.arrayBuffers/1e6).toFixed(1), 'rss', (m.rss/1e6).toFixed(1)); };
mb('start');
const record = loadRecord('dist/record.jsonl' as any); mb('record');
new Session(record, readFileSync('/tmp/d10k.md','utf8'), { asOf: '2026-11-23', keepClaims: false }).verdicts; 
const s0 = new Session(record, readFileSync('/tmp/d100k.md','utf8'), { asOf: '2026-11-23', keepClaims: false }); for (const _ of s0.judge()) ; mb('100k judged');
let t = readFileSync('/tmp/d1m.md','utf8');
const s = new Session(record, t, { asOf: '2026-11-23', keepClaims: false }); for (const _ of s.judge()) ; t=''; mb('1M judged');
if (process.argv[2]) { const v8 = require('node:v8'); v8.writeHeapSnapshot('/tmp/h.heapsnapshot'); }
console.log(s.tally);
