/** The workspace's drafts on disk, as the platform gives them: Node walks folders, a browser may have none. */

export interface WorkspaceFiles {
  /** URIs of the Markdown files under a folder, in a stable order. */
  list(folder: string): AsyncIterable<string>;
  /** Undefined where the file cannot be read as text. */
  read(uri: string): Promise<string | undefined>;
}
