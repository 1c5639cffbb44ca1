/** The workspace's drafts, open or not, as the platform gives them: Node walks folders, a browser asks the editor. */

export interface WorkspaceFiles {
  /**
   * URIs of the Markdown files under a folder, in a stable order. What `leftOut` names, by its path in the folder,
   * is passed over, a folder with all that is in it.
   */
  list(folder: string, leftOut: (path: string) => boolean): AsyncIterable<string>;
  /** Undefined where the file cannot be read as text. */
  read(uri: string): Promise<string | undefined>;
}
