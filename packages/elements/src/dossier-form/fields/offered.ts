import { Directive, directive } from 'lit/directive.js';
import type { Frame } from './frame.js';

/** What can be chosen, one card below the other. */
export interface Offer {
  readonly type: 'radio' | 'checkbox';
  readonly frame: Frame;
  readonly labels: readonly string[];
  readonly isChosen: (at: number) => boolean;
  readonly choose: (at: number, ticked: boolean) => void;
  /** Cards side by side. */
  readonly pair?: boolean;
}

/** Made in one go and only ticked later: of choices there are more than of all else in a form. */
class OfferedDirective extends Directive {
  #made = '';
  #inputs: readonly HTMLInputElement[] = [];
  #box = document.createElement('div');

  override render({ type, frame, labels, isChosen, choose, pair }: Offer): Node {
    const { id, invalid } = frame.wiring;
    const made = [type, id, ...labels].join('\n');
    if (made !== this.#made) {
      this.#made = made;
      const card = document.createElement('label');
      const control = document.createElement('input');
      card.className = 'choice';
      control.type = type;
      if (type === 'radio') control.name = id;
      card.append(control, document.createElement('span'));
      const cards = labels.map((label) => {
        const copy = card.cloneNode(true) as HTMLLabelElement;
        (copy.lastChild as HTMLElement).textContent = label;
        return copy;
      });
      this.#inputs = cards.map(({ firstChild }) => firstChild as HTMLInputElement);
      const single = labels.length === 1 ? ' single' : '';
      this.#box.className = `choices${pair ? ' pair' : single}`;
      this.#box.replaceChildren(...cards);
    }
    this.#box.onchange = ({ target }) => {
      const input = target as HTMLInputElement;
      choose(this.#inputs.indexOf(input), input.checked);
    };
    this.#inputs.forEach((input, at) => {
      input.checked = isChosen(at);
      if (type === 'checkbox') input.setAttribute('aria-invalid', invalid);
    });
    return this.#box;
  }
}

/** Radio buttons or boxes to tick. */
export const offered = directive(OfferedDirective);
