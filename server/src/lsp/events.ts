/** A list of listeners. */

export class Listeners<T> {
  private readonly all: ((event: T) => void)[] = [];

  add(listener: (event: T) => void): void {
    this.all.push(listener);
  }

  tell(event: T): void {
    for (const listener of this.all) listener(event);
  }
}
