import { noChange, nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Attributes by name, and listeners by the name of their property, such as `oninput`. */
export type Given = Readonly<
  Record<string, string | number | ((event: Event) => void) | typeof nothing | undefined>
>;

/**
 * What is given to one control or label, all of it by one part of its template: a form of a hundred questions would have a
 * thousand parts otherwise, and making them is most of what it takes to show it.
 */
class GivenDirective extends Directive {
  #before: Given = {};
  #said = '';

  // Its parameters are those of the directive.
  declare render: (given: Given, text?: string, mark?: string) => typeof noChange;

  override update(
    part: ElementPart,
    [given, text = '', mark]: [Given, string?, string?],
  ): typeof noChange {
    const element = part.element as HTMLInputElement & Record<string, unknown>;
    for (const name in given) {
      const value = given[name] ?? nothing;
      if (value === (this.#before[name] ?? nothing)) continue;
      if (value === nothing) element.removeAttribute(name);
      else if (typeof value === 'function') element[name] = value;
      else element.setAttribute(name, String(value));
    }
    this.#before = given;
    const said = text + (mark ?? '');
    // Not what stands in the box now: who types goes before.
    if (said === this.#said) return noChange;
    this.#said = said;
    if (mark === undefined) element.value = text;
    else {
      const optional = document.createElement('span');
      optional.className = 'optional';
      optional.textContent = mark;
      element.replaceChildren(text, ...(mark && [' ', optional]));
    }
    return noChange;
  }
}

/**
 * Gives a control its attributes and listeners.
 * @param given under the same names each time
 * @param text what stands in a box, when that changed, or with `mark` in a label
 * @param mark said behind the label, such as “(không bắt buộc)”
 */
export const given = directive(GivenDirective);
