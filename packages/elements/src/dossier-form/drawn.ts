/**
 * Which questions have to be drawn again. A key press concerns the question it answers and those that hang on the answer, in a
 * group the item it is typed in; whatever else asks the element to update concerns all of them.
 */
export class Drawn {
  #all = 0;
  /** By path: how often it, or something in it, was to be drawn. */
  readonly #own = new Map<string, number>();
  /** By path: how often all that is in it was to be drawn. */
  readonly #within = new Map<string, number>();

  /** Everything is drawn again. */
  all(): void {
    this.#all += 1;
  }

  /** These are drawn again, with all that is in them. @param paths of questions; '' is all */
  some(paths: readonly string[]): void {
    for (const place of paths) {
      const [path = ''] = place.split('#', 1);
      if (path === '') this.all();
      count(this.#within, path);
      for (let at = path; at !== ''; at = around(at)) count(this.#own, at);
    }
  }

  /** Differs from before when a question on a page, or an item of a group such as `children.0`, has to be drawn again. */
  of(path: string): unknown[] {
    let times = this.#all + (this.#own.get(path) ?? 0);
    for (let at = path; at !== ''; at = around(at)) times += this.#within.get(at) ?? 0;
    // Another question that stands there now was drawn another number of times, which may be the same.
    return [path, times];
  }
}

function count(times: Map<string, number>, path: string): void {
  times.set(path, (times.get(path) ?? 0) + 1);
}

/** What a path stands in: the group of an item, the item of a question; '' is the page. */
function around(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}
