/** The page that a run leaves behind: figures as measured, on the machine as it was. */

import { cpus, loadavg, totalmem } from 'node:os';
import { notes } from './notes.mjs';
import { ms } from './statistics.mjs';

const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((r) => `| ${r.join(' | ')} |`),
  ].join('\n');

function machine() {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}; load average at the end of the run ${loadavg()[0].toFixed(1)}`;
}

function lspTables(rows) {
  const of = (server, size) => rows.find((r) => r.server === server && r.size === size)?.result;
  const cells = rows.map(({ server, size, result: r }) => {
    if (r.failed) return [server, size, r.failed.slice(0, 60), '', '', '', '', ''];
    const ours = of('Plumbline', size);
    const ratio =
      ours && !ours.failed && server !== 'Plumbline'
        ? `${(r.edit.median / ours.edit.median).toFixed(1)}×`
        : '';
    return [
      server,
      size,
      ms(r.edit.best),
      ms(r.edit.median),
      ms(r.edit.p95),
      ratio,
      `${ms(r.first)} / ${ms(r.open)}`,
      `${ms(r.start)} / ${Math.round(r.memory.rss)}`,
    ];
  });
  return table(
    [
      'server',
      'draft',
      'edit: best ms',
      'median',
      'p95',
      'median ÷ ours',
      'open: first / all ms',
      'start ms / RSS MB',
    ],
    cells,
  );
}

function coldTable(rows) {
  const bare = rows.find((r) => r.name.startsWith('bare'))?.result.median;
  return table(
    ['command', 'draft', 'best ms', 'median ms', '÷ bare Node'],
    rows.map(({ name, bytes, result: r }) =>
      r.failed
        ? [name, `${bytes / 1000} kB`, 'failed', '', '']
        : [
            name,
            `${bytes / 1000} kB`,
            ms(r.best),
            ms(r.median),
            bare ? `${(r.median / bare).toFixed(1)}×` : '',
          ],
    ),
  );
}

function folderTable({ megabytes, rows }) {
  const ours = rows.find((r) => r.name === 'Plumbline')?.result.best;
  return table(
    ['command', 'seconds', 'MB/s', '÷ ours'],
    rows.map(({ name, result: r }) =>
      r.failed
        ? [name, 'failed', '', '']
        : [
            name,
            (r.best / 1000).toFixed(1),
            ((megabytes * 1000) / r.best).toFixed(2),
            `${(r.best / ours).toFixed(1)}×`,
          ],
    ),
  );
}

const scaleTable = (rows) =>
  table(
    [
      'record',
      'facts',
      'names',
      'JSON MB',
      'load ms',
      'first sentence ms',
      'look-up ms',
      'check 100 kB ms',
      'edit ms',
    ],
    rows.map((r) =>
      r.failed
        ? [`×${r.times}`, 'failed', '', '', '', '', '', '', '']
        : [
            `×${r.times}`,
            r.facts,
            r.names,
            r.megabytes.toFixed(1),
            ms(r.load),
            ms(r.first),
            r.lookup.toFixed(4),
            ms(r.check),
            ms(r.edit),
          ],
    ),
  );

export function page({ quick, date, lsp, cold, folder, scale }) {
  return `# Performance

Written by \`npm run bench${quick ? ' -- --quick' : ''}\` on ${date}. ${machine()}.

Drafts come from a seed (\`bench/drafts.mjs\`): a claim in nearly every sentence, one sentence in fifty a slip, a third of the text Chinese. All tools ran one after another in this run, on the same drafts. They do different work: the peers lint Markdown or spelling, Plumbline holds claims against a record, so the ratios say what a writer waits, not who is cleverer.

## Language servers

One character typed in mid-draft: from sending the change to the diagnostics of that version. Opening is timed from the moment the server has answered \`initialize\`, so it holds what the server starts up meanwhile; of a long draft, ours tells of the top first. The floor is an empty server: process, pipe and JSON alone.

${lspTables(lsp)}

## Command line, cold

${coldTable(cold)}

## A folder of ${folder.count} memos (${folder.megabytes} MB)

${folderTable(folder)}

## A larger record

Every entry copied under other names and words. Look-up is one entity with its facts and provisions, which is what a hover asks for.

${scaleTable(scale)}

${notes}`;
}
