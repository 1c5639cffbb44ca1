/** What every request handler is: its capability beside its registration; and what it is given to work with. */

import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Session } from '../features/session.ts';
import type { Lang } from '../record/types.ts';
import type { Checker } from './checker.ts';
import type { OpenDraft } from './draft.ts';
import type { Engine } from './engine.ts';
import type { OwnRecords } from './own-records.ts';
import type { OwnFiles } from './record-desk.ts';
import type { RecordFiles } from './record-files.ts';
import type { Settings } from './settings.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

export interface Feature {
  capabilities(client: ClientCapabilities): ServerCapabilities;
  register(host: Host): void;
}

/** A draft with all that a request about it may need. */
export interface DraftInHand {
  readonly draft: OpenDraft;
  readonly session: Session;
  readonly engine: Engine;
}

export interface Host {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly drafts: ReadonlyMap<string, OpenDraft>;
  readonly checker: Checker;
  /** Records of the user's own, and their files. */
  readonly own: OwnRecords;
  readonly ownFiles: OwnFiles | undefined;
  readonly recordFiles: RecordFiles;
  /** On the record that comes with Plumbline. */
  builtIn(): Promise<Engine>;
  /** Folders of the workspace, as URIs. */
  readonly folders: readonly string[];
  readonly files: WorkspaceFiles | undefined;
  /** The client runs Plumbline's commands from links in cards. */
  readonly commandLinks: boolean;
  /** YYYY-MM-DD */
  today(): string;
  /** Those that hold for a document; without one, those that hold where no folder sets otherwise. */
  settings(uri?: string): Settings;
  /** Default as-of date: the setting's, else today's. */
  asOf(uri?: string): string;
  /** With the record that holds for a document; without one, for the first folder of the workspace. */
  engine(uri?: string): Promise<Engine>;
  /** Undefined where the draft is not open. */
  inHand(uri: string): Promise<DraftInHand | undefined>;
  /** The language set, or that of what is being looked at. */
  language(of: Lang): Lang;
  /** The language set, or the client's. */
  ownLanguage(): Lang;
  /** Called once, when the client may be spoken to. */
  onInitialized(listener: () => void): void;
  /** Called after a draft opens or changes, and for every draft after the settings do. */
  onStale(listener: (draft: OpenDraft) => void): void;
  onSettings(listener: () => void): void;
  onClosed(listener: (draft: OpenDraft) => void): void;
  /** To be called when record files on disk may be other than they were. */
  recordFilesChanged(): void;
}
