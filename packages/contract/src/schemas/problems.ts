import * as z from 'zod';
import { ProcedureCode } from './common.js';

/** One thing that is wrong with a request. */
export const ProblemError = z
  .object({
    pointer: z.string().describe('JSON pointer into the body, or the name of a parameter.'),
    code: z.string().describe('Stable code, such as `required` or `answer-not-asked`.'),
    detail: z.string().describe('For people, in the language of the request.'),
  })
  .meta({ id: 'ProblemError', description: 'One thing that is wrong with a request.' });

export const Problem = z
  .object({
    type: z.string().describe('Stable URI reference, `/problems/{name}`; a page explains it.'),
    title: z.string(),
    status: z.number().int().min(400).max(599),
    detail: z.string().optional(),
    instance: z.string().optional().describe('Id of this request in the log of the service.'),
    errors: z.array(ProblemError).optional(),
    successors: z
      .array(ProcedureCode)
      .optional()
      .describe('Of `procedure-retired`: the procedures that replace it, when they are known.'),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details: every error of the service.' });
