/** A record named on the command line: a compiled one, a whole corpus folder, or files laid over the built-in one. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openRecord, type PolicyRecord } from '../record/record.ts';
import { compileRecord } from '../recordkit/compile.ts';
import { lowerRecord } from '../recordkit/lower.ts';
import { printProblem } from '../recordkit/problem.ts';
import { kindOfFile } from '../recordkit/schema.ts';
import { reason } from './files.ts';
import { loadRecord, RecordError } from './load-record.ts';
import { layOverBase } from './own-records.ts';
import { readUserFiles } from './user-record.ts';

type Opened = () => PolicyRecord;

/** `built-in` is ours. Throws RecordError where the record cannot be used as a whole. */
export function recordAt(path: string, builtIn: Opened = loadRecord): PolicyRecord {
  if (path === 'built-in') return builtIn();
  if (isCompiled(path)) return loadRecord(path);
  if (existsSync(join(path, 'record.yaml')) && existsSync(join(path, 'attributes.yaml')))
    return corpusAt(path, builtIn);
  const { record, broken } = layOverBase(builtIn(), [path]);
  const [first] = broken;
  if (first) throw new RecordError(`${first.path}: ${first.error}`);
  return record;
}

/** A compiled record is packed, or one JSON object with an index in it; an entity in JSON has none. */
function isCompiled(path: string): boolean {
  try {
    if (!/\.jsonl?$/.test(path) || statSync(path).isDirectory()) return false;
    if (path.endsWith('.jsonl')) return true;
    return 'index' in (JSON.parse(readFileSync(path, 'utf8')) as object);
  } catch (error) {
    if ((error as { code?: string }).code) throw new RecordError(`${path}: ${reason(error)}`);
    return false;
  }
}

function corpusAt(folder: string, builtIn: Opened): PolicyRecord {
  const { files } = readUserFiles([folder]);
  const inside = files.flatMap(({ path, text }) => {
    const short = path
      .slice(folder.length)
      .replace(/^[\\/]+/, '')
      .replaceAll('\\', '/');
    return kindOfFile(short) === undefined ? [] : [{ path: short, text }];
  });
  const { data, problems } = lowerRecord(inside);
  const [first] = problems.filter((problem) => problem.severity === 'error');
  if (first) throw new RecordError(`${folder}: ${printProblem(first)}`);
  return openRecord(compileRecord(data, builtIn().fold));
}
