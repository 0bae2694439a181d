/**
 * Which questions have to be drawn again. A key press concerns the question it answers and those that hang on the answer;
 * whatever else asks the element to update concerns all of them.
 */
export class Drawn {
  #all = 0;
  readonly #own = new Map<string, number>();

  /** Everything is drawn again. */
  all(): void {
    this.#all += 1;
  }

  /** These are drawn again. @param paths of questions, in groups of their items: what stands on the page is drawn; '' is all */
  some(paths: readonly string[]): void {
    for (const path of paths) {
      const [id = ''] = path.split(/[.#]/, 1);
      if (id === '') this.all();
      this.#own.set(id, (this.#own.get(id) ?? 0) + 1);
    }
  }

  /** Differs from before when a question has to be drawn again. */
  of(id: string): unknown[] {
    return [this.#all, this.#own.get(id)];
  }
}
