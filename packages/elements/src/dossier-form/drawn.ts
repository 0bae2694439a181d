/**
 * Which questions have to be drawn again. A key press concerns the question it answers and those that hang on the answer, in a
 * group the item it is typed in; whatever else asks the element to update concerns all of them.
 */
export class Drawn {
  #all = 0;
  /** By path: how often it, or something in it, was to be drawn; by path and dot: how often all that is in it was. */
  readonly #times = new Map<string, number>();

  /** Everything is drawn again. */
  all(): void {
    this.#all += 1;
  }

  /** These are drawn again, with all that is in them. @param paths of questions; '' is all */
  some(paths: readonly string[]): void {
    for (const place of paths) {
      const [path = ''] = place.split('#', 1);
      if (path === '') this.all();
      this.#count(`${path}.`);
      for (const at of upwards(path)) this.#count(at);
    }
  }

  /** Differs from before when a question on a page, or an item of a group such as `children.0`, has to be drawn again. */
  of(path: string): unknown[] {
    let times = this.#all + (this.#times.get(path) ?? 0);
    for (const around of upwards(path)) times += this.#times.get(`${around}.`) ?? 0;
    // Another question that stands there now was drawn another number of times, which may be the same.
    return [path, times];
  }

  #count(path: string): void {
    this.#times.set(path, (this.#times.get(path) ?? 0) + 1);
  }
}

/** A path and everything that it stands in. */
function upwards(path: string): readonly string[] {
  const parts = path.split('.');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('.'));
}
