/** Record files of the user's own, checked as they are typed: what is wrong stands where it is wrong. */

import { DiagnosticSeverity, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PolicyRecord } from '../record/record.ts';
import { reasonOf } from './checker.ts';
import { source } from './diagnostic.ts';
import type { Engine } from './engine.ts';
import type { OwnRecords } from './own-records.ts';
import type { CheckedFile, OwnFiles, RecordPlace } from './record-desk.ts';
import { RecordExamples } from './record-examples.ts';

/** A pause in typing after which it is worth looking. */
const pauseMs = 150;

/** What a client opens that is no draft. */
export const isRecordFile = ({ uri, languageId }: { uri: string; languageId?: string }): boolean =>
  /^(?:yaml|jsonc?)$/.test(languageId ?? '') || /\.(?:ya?ml|jsonc?)$/i.test(uri);

export interface Desk {
  readonly own: OwnRecords;
  readonly files: OwnFiles | undefined;
  builtIn(): Promise<Engine>;
  send(uri: string, diagnostics: ReturnType<typeof diagnosticsOf>, version?: number): void;
  complain(message: string): void;
}

export class RecordFiles {
  private readonly desk: Desk;
  private readonly open = new Map<string, TextDocument>();
  /** Files of which something was said, by the record they belong to. */
  private readonly told = new Map<string, Set<string>>();
  private readonly waiting = new Map<string, readonly string[]>();
  private readonly examples: RecordExamples;
  private timer: NodeJS.Timeout | undefined;

  constructor(desk: Desk) {
    this.desk = desk;
    this.examples = new RecordExamples(desk);
  }

  get(uri: string): TextDocument | undefined {
    return this.open.get(uri);
  }

  opened(uri: string, languageId: string, version: number, text: string): void {
    this.open.set(uri, TextDocument.create(uri, languageId, version, text));
    this.look(uri);
  }

  edited(
    document: TextDocument,
    changes: readonly TextDocumentContentChangeEvent[],
    version: number,
  ): void {
    const { uri } = document;
    this.open.set(uri, TextDocument.update(document, [...changes], version));
    this.look(uri);
  }

  closed(uri: string): void {
    this.open.delete(uri);
    this.look(uri);
  }

  /** All that is known of, again: files on disk changed, or may be read now. */
  lookAgain(folders: readonly string[]): void {
    for (const uri of [...this.open.keys(), ...folders]) this.look(uri);
    for (const key of this.told.keys()) this.wait(key.split('\n'));
  }

  /** What a request about a place in an open record file needs; undefined where it is none. */
  async place(
    uri: string,
    offset: number,
    lang: RecordPlace['lang'],
  ): Promise<RecordPlace | undefined> {
    const path = this.desk.files?.pathOf(uri);
    if (!this.open.has(uri) || path === undefined || !this.desk.own.trusted) return undefined;
    const { record: base } = await this.desk.builtIn();
    return { base, paths: this.recordOf(uri), open: this.texts(), path, offset, lang };
  }

  private look(uri: string): void {
    this.wait(this.recordOf(uri));
  }

  private wait(paths: readonly string[]): void {
    if (paths.length === 0 || !this.desk.own.trusted) return;
    this.waiting.set(paths.join('\n'), paths);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), pauseMs);
    this.timer.unref?.();
  }

  /** A file that no record includes is held against the record near it all the same. */
  private recordOf(uri: string): readonly string[] {
    const paths = this.desk.own.paths(uri);
    const path = this.open.has(uri) ? this.desk.files?.pathOf(uri) : undefined;
    const included = path === undefined || paths.some((p) => path === p || within(path, p));
    return included ? paths : [...paths, path];
  }

  private texts(): Map<string, string> {
    const { files } = this.desk;
    return new Map(
      [...this.open.values()].flatMap((document) => {
        const path = files?.pathOf(document.uri);
        return path === undefined ? [] : [[path, document.getText()] as const];
      }),
    );
  }

  private async run(): Promise<void> {
    const { record } = await this.desk.builtIn();
    const records = [...this.waiting.values()];
    this.waiting.clear();
    for (const paths of records)
      try {
        this.check(record, paths);
      } catch (error) {
        this.desk.complain(`Plumbline could not check ${paths.join(', ')}: ${reasonOf(error)}`);
      }
  }

  private check(base: PolicyRecord, paths: readonly string[]): void {
    const checked = this.desk.own.desk()?.check(base, paths, this.texts());
    if (!checked) return;
    const tell = (files: readonly CheckedFile[]): void => this.tell(paths, files);
    tell(this.examples.with(paths.join('\n'), checked, tell));
  }

  private tell(paths: readonly string[], checked: readonly CheckedFile[]): void {
    const key = paths.join('\n');
    const now = new Set<string>();
    for (const file of checked) {
      const uri = this.uriOf(file.path);
      if (file.problems.length > 0) now.add(uri);
      this.desk.send(uri, diagnosticsOf(file), this.open.get(uri)?.version);
    }
    const looked = new Set(checked.map(({ path }) => this.uriOf(path)));
    for (const gone of this.told.get(key) ?? []) if (!looked.has(gone)) this.desk.send(gone, []);
    this.told.set(key, now);
  }

  /** As the client writes it, where the client has it open. */
  private uriOf(path: string): string {
    const { files } = this.desk;
    const open = [...this.open.keys()].find((uri) => files?.pathOf(uri) === path);
    return open ?? files?.uriOf(path) ?? path;
  }
}

const within = (path: string, folder: string): boolean =>
  path.startsWith(folder) && /^[\\/]/.test(path.slice(folder.length));

function diagnosticsOf({ text, problems }: CheckedFile) {
  const document = TextDocument.create('', '', 0, text);
  return problems.map(({ start, end, message, severity }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: 'record',
    source,
    message,
  }));
}
