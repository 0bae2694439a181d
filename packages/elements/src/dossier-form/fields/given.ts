import { noChange, nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Attributes by name, and listeners by the name of their property, such as `oninput`. */
export type Given = Readonly<
  Record<string, string | number | ((event: Event) => void) | typeof nothing | undefined>
>;

/**
 * What is given to one control, all of it by one part of its template: a form of a hundred questions would have a thousand
 * parts otherwise, and making them is most of what it takes to show it.
 */
class GivenDirective extends Directive {
  #before: Given = {};
  #text = '';

  // Its parameters are those of the directive.
  declare render: (given: Given, text?: string) => typeof noChange;

  override update(part: ElementPart, [given, text = '']: [Given, string?]): typeof noChange {
    const element = part.element as HTMLInputElement & Record<string, unknown>;
    for (const name in given) {
      const value = given[name] ?? nothing;
      if (value === (this.#before[name] ?? nothing)) continue;
      if (value === nothing) element.removeAttribute(name);
      else if (typeof value === 'function') element[name] = value;
      else element.setAttribute(name, String(value));
    }
    this.#before = given;
    // Not what stands in the box now: who types goes before.
    if (text !== this.#text) element.value = this.#text = text;
    return noChange;
  }
}

/**
 * Gives a control its attributes and listeners.
 * @param given under the same names each time
 * @param text what stands in a box, when that changed
 */
export const given = directive(GivenDirective);

class CaptionDirective extends Directive {
  #before = '';

  declare render: (text: string, mark?: string, control?: string) => typeof noChange;

  override update(
    { element }: ElementPart,
    [text, mark = '', control]: [string, string?, string?],
  ): typeof noChange {
    const said = `${text}\n${mark}\n${control}`;
    if (said === this.#before) return noChange;
    this.#before = said;
    element.textContent = text;
    if (mark !== '') {
      const optional = document.createElement('span');
      optional.className = 'optional';
      optional.textContent = mark;
      element.append(' ', optional);
    }
    if (control !== undefined) (element as HTMLLabelElement).htmlFor = control;
    return noChange;
  }
}

/** The words of a label or legend. @param mark such as “(không bắt buộc)” @param control id of what the label is for */
export const caption = directive(CaptionDirective);
