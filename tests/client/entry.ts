/** An entry of the record as the server sends it, made for tests. */

import type { RecordEntry } from '../../server/src/protocol.ts';

export const entry = (change: Partial<RecordEntry> = {}): RecordEntry => ({
  id: 'eo-1/3(a)',
  kind: 'provision',
  instrument: 'eo-1',
  title: 'EO 1, sec. 3(a)',
  detail: 'Programme',
  summary: 'Commerce sets up a programme.',
  citation: '[@eo-1, sec. 3(a)]',
  actors: ['Commerce', 'State'],
  uri: 'plumbline:/record/eo-1.md#3(a)',
  source: { title: 'Order One', url: 'https://example.org/1' },
  ...change,
});
