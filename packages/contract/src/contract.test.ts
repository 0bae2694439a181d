import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type * as resources from './resources.js';
import { openApi } from './openapi.js';
import { problemName, problemType, problems } from './problems.js';
import { routes } from './routes.js';
import type * as schemas from './schemas/index.js';

describe('the contract', () => {
  it('gives a valid OpenAPI 3.1 document with every route in it', async () => {
    const document = openApi({ version: '0.1.0', serverUrl: 'http://localhost' });
    const result = await new Validator().validate(structuredClone(document));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    const operations = Object.values(document['paths'] as Record<string, object>).flatMap((path) =>
      Object.values(path).map((operation: { operationId: string }) => operation.operationId),
    );
    expect(operations.sort()).toEqual(Object.keys(routes).sort());
    expect(JSON.stringify(document)).not.toMatch(/"\$ref":"(?!#\/components\/schemas\/)/);
  });

  it('has interfaces that are up to date with the schemas', async () => {
    const { resources: generate } = (await import('../tools/generate.mjs' as string)) as {
      resources(): Promise<string>;
    };
    expect(await generate()).toBe(readFileSync(new URL('./resources.ts', import.meta.url), 'utf8'));
  });

  it('has interfaces equal to what the schemas take', () => {
    expectTypeOf<resources.Procedure>().toEqualTypeOf<z.input<typeof schemas.Procedure>>();
    expectTypeOf<resources.ProcedurePage>().toEqualTypeOf<z.input<typeof schemas.ProcedurePage>>();
    expectTypeOf<resources.NewDossier>().toEqualTypeOf<z.input<typeof schemas.NewDossier>>();
    expectTypeOf<resources.FiledDossier>().toEqualTypeOf<z.input<typeof schemas.FiledDossier>>();
    expectTypeOf<resources.PublicStatus>().toEqualTypeOf<z.input<typeof schemas.PublicStatus>>();
    expectTypeOf<resources.DossierView>().toEqualTypeOf<z.input<typeof schemas.DossierView>>();
    expectTypeOf<resources.DeskDossier>().toEqualTypeOf<z.input<typeof schemas.DeskDossier>>();
    expectTypeOf<resources.DeskMove>().toEqualTypeOf<z.input<typeof schemas.DeskMove>>();
    expectTypeOf<resources.Scoreboard>().toEqualTypeOf<z.input<typeof schemas.Scoreboard>>();
    expectTypeOf<resources.NewRating>().toEqualTypeOf<z.input<typeof schemas.NewRating>>();
    expectTypeOf<resources.Ward>().toEqualTypeOf<z.input<typeof schemas.Ward>>();
    expectTypeOf<resources.Office>().toEqualTypeOf<z.input<typeof schemas.Office>>();
    expectTypeOf<resources.DraftContent>().toEqualTypeOf<z.input<typeof schemas.DraftContent>>();
    expectTypeOf<resources.Draft>().toEqualTypeOf<z.input<typeof schemas.Draft>>();
    expectTypeOf<resources.Me>().toEqualTypeOf<z.input<typeof schemas.Me>>();
    expectTypeOf<resources.HeldDocument>().toEqualTypeOf<z.input<typeof schemas.HeldDocument>>();
    expectTypeOf<resources.Problem>().toEqualTypeOf<z.input<typeof schemas.Problem>>();
  });
});

describe('problem types', () => {
  it('name themselves and come back from any host', () => {
    for (const name of Object.keys(problems) as (keyof typeof problems)[]) {
      expect(problemName(problemType(name))).toBe(name);
      expect(problemName(`https://centre.example${problemType(name)}`)).toBe(name);
    }
    expect(problemName('/problems/toString')).toBeUndefined();
    expect(problemName(undefined)).toBeUndefined();
  });
});
