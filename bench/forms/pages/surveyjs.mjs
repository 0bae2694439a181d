import { Model } from 'survey-core';
import 'survey-core/survey-core.min.css';
import { renderSurvey } from 'survey-js-ui';

let model;

export function mount(place, definition) {
  model = new Model(definition);
  renderSurvey(model, place);
}

export const find = (id) =>
  document.querySelector(`[data-name="${id}"]`)?.querySelector('input, textarea') ?? null;
export const submit = () => model.completeLastPage();
