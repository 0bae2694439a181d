import { expect } from '@open-wc/testing';
import { LifeEvent, Procedure, ProcedureSummary } from '@motcua/contract/schemas';
import {
  birthRegistration,
  lifeEvents,
  residenceRegistration,
  sparseProcedure,
  summaries,
} from './catalogue.test-support.js';

describe('what the network answers in element tests', () => {
  it('keeps to the contract', () => {
    for (const one of [birthRegistration, residenceRegistration, sparseProcedure]) {
      expect(Procedure.safeParse(one).error?.message).to.be.undefined;
    }
    for (const one of summaries) expect(ProcedureSummary.safeParse(one).success).to.be.true;
    for (const one of lifeEvents) expect(LifeEvent.safeParse(one).success).to.be.true;
  });
});
