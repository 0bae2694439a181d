import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DataFactory, Parser, Store } from 'n3';

const { namedNode } = DataFactory;

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SCHEMA = 'http://schema.org/';
const schemaOrg = new Store(
  new Parser({ format: 'N-Quads' }).parse(
    readFileSync(createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq'), 'utf8'),
  ),
);

const objects = (subject: string, predicate: string): string[] =>
  schemaOrg.getObjects(namedNode(subject), namedNode(predicate), null).map(({ value }) => value);

/** A class and all above it. */
function ancestry(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  objects(name, `${RDFS}subClassOf`).forEach((above) => ancestry(above, seen));
  return seen;
}

/** The context at https://schema.org, as far as the vocabulary itself gives it: properties with an address as value are links. */
export const schemaOrgContext = {
  '@context': {
    '@vocab': SCHEMA,
    ...Object.fromEntries(
      schemaOrg
        .getSubjects(namedNode(`${SCHEMA}rangeIncludes`), namedNode(`${SCHEMA}URL`), null)
        .map(({ value }) => [
          value.replace(SCHEMA, ''),
          {
            '@id': value,
            ...(objects(value, `${SCHEMA}rangeIncludes`).includes(`${SCHEMA}Text`)
              ? {}
              : { '@type': '@id' }),
          },
        ]),
    ),
  },
};

/** What is wrong with a graph as schema.org: classes and properties it has, where they belong, and what they may hold. */
export function faultsOfSchemaOrg(graph: Store): string[] {
  const faults: string[] = [];
  for (const { subject, predicate, object } of graph) {
    const name = predicate.value;
    if (name === `${RDF}type`) {
      if (objects(object.value, `${RDF}type`).length === 0) faults.push(`class ${object.value}`);
      continue;
    }
    const types = graph.getObjects(subject, namedNode(`${RDF}type`), null);
    const kinds = new Set(types.flatMap(({ value }) => [...ancestry(value)]));
    const domain = objects(name, `${SCHEMA}domainIncludes`);
    if (!domain.some((one) => kinds.has(one))) {
      faults.push(`${types.map(({ value }) => value).join()} has no ${name}`);
      continue;
    }
    const range = objects(name, `${SCHEMA}rangeIncludes`);
    const isText = object.termType === 'Literal';
    const valueKinds = graph
      .getObjects(object, namedNode(`${RDF}type`), null)
      .flatMap(({ value }) => [...ancestry(value)]);
    const fits = isText
      ? range.some((one) => isDataType(one))
      : range.some((one) => valueKinds.includes(one) || one === `${SCHEMA}URL`);
    if (!fits) faults.push(`${name} cannot be ${object.value}`);
  }
  return faults;
}

/** Text, numbers, days; a Duration is written as text, too. */
function isDataType(name: string): boolean {
  return (
    name === `${SCHEMA}Duration` ||
    [...ancestry(name)].some((one) => objects(one, `${RDF}type`).includes(`${SCHEMA}DataType`))
  );
}
