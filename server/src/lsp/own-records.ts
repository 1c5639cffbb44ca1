/** The user's own records: which one holds for a document. Opened when first needed, and anew when its files change. */

import type { Engine } from './engine.ts';
import type { LaidRecord, OwnFiles, RecordDesk } from './record-desk.ts';

export interface OwnRecordStatus {
  /** Record files in use. */
  readonly used: readonly string[];
  /** Left out, and why. */
  readonly broken: readonly { readonly path: string; readonly error: string }[];
  /** There is a record, and it is left alone until the workspace is trusted. */
  readonly withheld: boolean;
}

interface Opened {
  readonly engine: Engine;
  readonly laid: Omit<LaidRecord, 'record'>;
}

export interface Surroundings {
  readonly files: OwnFiles | undefined;
  /** Paths that the settings name for a folder. */
  named(folder: string | undefined): readonly string[];
  folders(): readonly string[];
  complain(message: string): void;
}

export class OwnRecords {
  /** Counts the changes. */
  generation = 0;
  trusted: boolean;
  private readonly around: Surroundings;
  private readonly opened = new Map<string, Opened>();
  /** Paths and their stamp by document, as long as nothing changes. */
  private readonly known = new Map<string, { paths: readonly string[]; key: string }>();
  private loaded: RecordDesk | undefined;

  constructor(around: Surroundings, trusted: boolean) {
    this.around = around;
    this.trusted = trusted;
  }

  /** Where the record of a document lies; without one, that of the first folder. */
  paths(uri = this.around.folders()[0] ?? ''): readonly string[] {
    return this.lookUp(uri).paths;
  }

  engine(builtIn: Engine, uri = this.around.folders()[0] ?? ''): Engine {
    const { paths, key } = this.lookUp(uri);
    if (paths.length === 0 || !this.trusted) return builtIn;
    const opened = this.opened.get(key) ?? this.open(builtIn, paths);
    this.opened.set(key, opened);
    return opened.engine;
  }

  /** Undefined where there is none. */
  status(uri: string): OwnRecordStatus | undefined {
    const { paths, key } = this.lookUp(uri);
    if (paths.length === 0) return undefined;
    const { used = [], broken = [] } = this.opened.get(key)?.laid ?? {};
    return { used, broken, withheld: !this.trusted };
  }

  /** The reader of record files, loaded when first needed. */
  desk(): RecordDesk | undefined {
    this.loaded ??= this.around.files?.desk();
    return this.loaded;
  }

  /** Looks again at what is on disk; whether anything is other than it was. */
  changed(): boolean {
    const before = [...this.known];
    this.known.clear();
    const same = before.every(([uri, { key }]) => this.lookUp(uri).key === key);
    if (!same) this.forget();
    return !same;
  }

  forget(): void {
    this.generation++;
    this.known.clear();
    this.opened.clear();
  }

  private lookUp(uri: string): { paths: readonly string[]; key: string } {
    const found = this.known.get(uri);
    if (found) return found;
    const { files, folders, named } = this.around;
    const folder = folderOf(uri, folders());
    const paths = files?.pathsFor(uri, named(folder), folder) ?? [];
    const key = paths.length === 0 ? '' : `${paths.join('\n')}\n${files?.stamp(paths)}`;
    const entry = { paths, key };
    this.known.set(uri, entry);
    return entry;
  }

  /** A record that cannot be opened at all leaves the built-in one in force, and says so. */
  private open(builtIn: Engine, paths: readonly string[]): Opened {
    try {
      const laid = this.desk()?.lay(builtIn.record, paths);
      if (!laid) return { engine: builtIn, laid: { used: [], broken: [] } };
      const { record } = laid;
      return { engine: record === builtIn.record ? builtIn : builtIn.on(record), laid };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.around.complain(`Plumbline could not read the record at ${paths.join(', ')}: ${reason}`);
      const broken = paths.map((path) => ({ path, error: reason }));
      return { engine: builtIn, laid: { used: [], broken } };
    }
  }
}

/** A cell of a notebook is addressed as its notebook is, but for the scheme; a remote machine is named or not. */
const cell = /^vscode-notebook-cell:(?:\/\/([^/]*))?(\/[^#]*)/;

/** Whether a document lies in a folder. */
function liesIn(uri: string, folder: string): boolean {
  const [, authority = '', path] = cell.exec(uri) ?? [];
  if (path === undefined) return uri === folder || uri.startsWith(`${folder}/`);
  const [, machine, inside] = /^[^:]+:(?:\/\/([^/]*))?(.*)$/.exec(folder) ?? [];
  return (!machine || machine === authority) && path.startsWith(`${inside}/`);
}

/** The innermost folder of the workspace that a document is in. */
export const folderAround = (uri: string, folders: readonly string[]): string | undefined =>
  folders.filter((folder) => liesIn(uri, folder)).sort((a, b) => b.length - a.length)[0];

/** The same; the first for what is in none. */
export const folderOf = (uri: string, folders: readonly string[]): string | undefined =>
  folderAround(uri, folders) ?? folders[0];
