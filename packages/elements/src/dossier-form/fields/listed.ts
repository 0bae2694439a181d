import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** What can be chosen from a list: the answer and what it is called. */
type Entry = readonly [value: string, label: string];
type Given = [entries: readonly Entry[], chosen: unknown];

/** A form that is shown is read first. Milliseconds. */
const READ_MS = 4000;

/**
 * Lists of hundreds of names take longer to make than all else in a form. Each is filled when somebody comes to it, by key,
 * finger or mouse, and those nobody came to one by one after a while; until then it has what it shows and nothing else.
 */
class ListedDirective extends Directive {
  #given: Given | undefined;
  #full = false;
  #made = '';

  // Its parameters are those of the directive.
  declare render: (...given: Given) => typeof noChange;

  override update({ element }: ElementPart, given: Given): typeof noChange {
    const list = element as HTMLSelectElement;
    if (!this.#given) {
      const fill = (): void => {
        if (this.#full) return;
        this.#full = true;
        this.#make(list);
      };
      list.onfocus = list.onpointerdown = fill;
      // Not where the list was taken from the page meanwhile.
      setTimeout(() => list.isConnected && fill(), READ_MS);
    }
    this.#given = given;
    this.#make(list);
    return noChange;
  }

  #make(list: HTMLSelectElement): void {
    const [entries, chosen] = this.#given ?? [[], ''];
    const shown = entries.filter(([value]) => this.#full || value === '' || value === chosen);
    const made = String(shown);
    if (made !== this.#made) {
      this.#made = made;
      list.replaceChildren(...shown.map(([value, label]) => new Option(label, value)));
    }
    list.selectedIndex = Math.max(
      0,
      shown.findIndex(([value]) => value === chosen),
    );
  }
}

/**
 * The options of a list.
 * @param entries the first is what stands there while nothing is chosen, with an empty value
 * @param chosen the answer
 */
export const listed = directive(ListedDirective);
