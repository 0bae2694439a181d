import jsonld from 'jsonld';
import type { JsonLdDocument, NodeObject, Options } from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import type { Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const { blankNode, literal, namedNode, quad } = DataFactory;

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SH = 'http://www.w3.org/ns/shacl#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const prefixes: Readonly<Record<string, string>> = {
  a4g: 'http://data.europa.eu/a4g/ontology#',
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  euvoc: 'http://data.europa.eu/88u/dataset/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  org: 'http://www.w3.org/ns/org#',
  rdf: RDF,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  xsd: XSD,
};

const full = (name: string): string => {
  const [prefix = '', local = ''] = name.split(':');
  const base = prefixes[prefix];
  if (base === undefined) throw new Error(`no prefix ${prefix}`);
  return base + local;
};

/**
 * Classes and properties of CPSV-AP 3.2.0 with range and number of values, from its specification and shapes
 * (https://semiceu.github.io/CPSV-AP/releases/3.2.0/). `text` is a literal with a language; `any` has no range.
 */
const classes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cpsv:PublicService': {
    'dct:identifier': 'any 1..1',
    'dct:title': 'text 1..n',
    'dct:description': 'text 1..n',
    'cv:hasCompetentAuthority': 'cv:PublicOrganisation 1..n',
    'dct:audience': 'skos:Concept 0..n',
    'cv:contactPoint': 'cv:ContactPoint 0..n',
    'cpsv:follows': 'cpsv:Rule 0..n',
    'dct:type': 'skos:Concept 0..n',
    'cv:hasChannel': 'cv:Channel 0..n',
    'cv:hasCost': 'cv:Cost 0..n',
    'cpsv:hasInput': 'cv:Evidence 0..n',
    'cv:hasInputType': 'cv:EvidenceType 0..n',
    'cv:hasLegalResource': 'eli:LegalResource 0..n',
    'cv:hasParticipation': 'cv:Participation 0..n',
    'cv:holdsRequirement': 'cv:Requirement 0..n',
    'cv:isClassifiedBy': 'skos:Concept 0..n',
    'cv:isGroupedBy': 'cv:Event 0..n',
    'dct:isPartOf': 'dcat:Dataset 0..n',
    'dcat:keyword': 'text 0..n',
    'dct:language': 'dct:LinguisticSystem 0..n',
    'cv:processingTime': 'xsd:duration 0..1',
    'cpsv:produces': 'cv:Output 0..n',
    'cv:relatedService': 'cpsv:PublicService 0..n',
    'dct:requires': 'cpsv:PublicService 0..n',
    'cv:sector': 'skos:Concept 0..n',
    'dct:spatial': 'dct:Location 0..n',
    'adms:status': 'skos:Concept 0..1',
    'cv:thematicArea': 'skos:Concept 0..n',
  },
  'cv:PublicOrganisation': {
    'skos:prefLabel': 'text 1..n',
    'dct:spatial': 'euvoc:atu-type 1..n',
  },
  'cv:Channel': {
    'dct:identifier': 'any 1..1',
    'dct:type': 'skos:Concept 0..1',
    'dct:description': 'text 0..n',
    'cpsv:hasInput': 'cv:Evidence 0..n',
    'cv:openingHours': 'time:TemporalEntity 0..n',
    'cv:specialOpeningHoursSpecification': 'time:TemporalEntity 0..n',
    'cv:ownedBy': 'org:Organization 0..n',
    'cv:processingTime': 'xsd:duration 0..1',
  },
  'cv:Cost': {
    'dct:identifier': 'any 1..1',
    'dct:description': 'text 0..n',
    'cv:hasValue': 'xsd:double 0..1',
    'cv:currency': 'skos:Concept 0..1',
    'cv:ifAccessedThrough': 'cv:Channel 0..1',
    'cv:isDefinedBy': 'org:Organization 0..n',
  },
  'cv:Evidence': {
    'dct:identifier': 'any 1..1',
    'dct:title': 'text 1..n',
    'dct:description': 'text 0..n',
    'dct:conformsTo': 'cv:EvidenceType 0..n',
    'dct:language': 'dct:LinguisticSystem 0..n',
    'dct:type': 'skos:Concept 0..1',
    'foaf:page': 'foaf:Document 0..n',
    'cv:supportsRequirement': 'cv:Requirement 0..n',
  },
  'cv:EvidenceType': {
    'dct:identifier': 'any 1..1',
    'cv:evidenceTypeClassification': 'skos:Concept 0..n',
  },
  'cv:Requirement': {
    'dct:identifier': 'any 1..1',
    'dct:title': 'text 1..n',
    'dct:type': 'skos:Concept 0..n',
    'cv:fulfils': 'cpsv:Rule 0..n',
    'cv:hasSupportingEvidence': 'cv:Evidence 0..n',
  },
  'cv:Output': {
    'dct:identifier': 'any 1..1',
    'dct:title': 'text 1..n',
    'dct:description': 'text 0..n',
    'dct:language': 'dct:LinguisticSystem 0..n',
    'dct:type': 'skos:Concept 0..n',
  },
  'cpsv:Rule': {
    'dct:identifier': 'any 1..1',
    'dct:title': 'text 1..n',
    'dct:description': 'text 1..n',
    'dct:language': 'dct:LinguisticSystem 0..n',
    'dct:type': 'skos:Concept 0..1',
    'cpsv:implements': 'eli:LegalResource 0..n',
  },
  'cv:Participation': {
    'dct:identifier': 'any 1..1',
    'dct:description': 'text 1..n',
    'cv:role': 'skos:Concept 1..n',
    'cv:hasParticipant': 'foaf:Agent 1..1',
  },
  'foaf:Agent': {
    'dct:identifier': 'any 1..1',
    'dct:title': 'text 1..n',
    'locn:address': 'locn:Address 0..n',
    'cv:participates': 'cv:Participation 0..n',
  },
  'cv:Event': {
    'dct:identifier': 'any 1..1',
    'dct:title': 'text 1..n',
    'dct:description': 'text 0..n',
    'cv:hasRelatedService': 'cpsv:PublicService 0..n',
  },
  'cv:LifeEvent': { 'dct:type': 'skos:Concept 0..n' },
  'cv:BusinessEvent': { 'dct:type': 'skos:Concept 0..n' },
  'eli:LegalResource': { 'dct:relation': 'eli:LegalResource 0..n' },
  'skos:Concept': {},
  'dct:LinguisticSystem': {},
  'dct:Location': {},
  'euvoc:atu-type': {},
  'org:Organization': {},
};

/** What the vocabularies that CPSV-AP builds on say of those classes: labels, notations, numbers of legal texts. */
const alsoAllowed: Readonly<Record<string, readonly string[]>> = {
  'skos:Concept': [full('skos:prefLabel'), full('skos:notation')],
  'org:Organization': [full('skos:prefLabel')],
  'eli:LegalResource': [full('eli:id_local')],
};
const ANYWHERE = [`${RDFS}label`, `${RDFS}seeAlso`];

/** The shapes of CPSV-AP as a graph. */
const shapes = ((): Store => {
  const store = new Store();
  const add = (subject: Quad['subject'], predicate: string, object: Quad['object']): void =>
    void store.add(quad(subject, namedNode(predicate), object));
  for (const [name, properties] of Object.entries(classes)) {
    const shape = blankNode();
    add(shape, `${RDF}type`, namedNode(`${SH}NodeShape`));
    add(shape, `${SH}targetClass`, namedNode(full(name)));
    for (const [path, rule] of Object.entries(properties)) {
      const [range = '', least = '', most = ''] = rule.split(/ |\.\./);
      const property = blankNode();
      add(shape, `${SH}property`, property);
      add(property, `${SH}path`, namedNode(full(path)));
      if (range === 'text') add(property, `${SH}datatype`, namedNode(full('rdf:langString')));
      else if (range.startsWith('xsd:')) add(property, `${SH}datatype`, namedNode(full(range)));
      else if (range !== 'any') add(property, `${SH}class`, namedNode(full(range)));
      if (least !== '0') add(property, `${SH}minCount`, integer(least));
      if (most !== 'n') add(property, `${SH}maxCount`, integer(most));
    }
  }
  return store;
})();

function integer(value: string) {
  return literal(value, namedNode(`${XSD}integer`));
}

const validator = new SHACLValidator(shapes);

/** A document as a graph, without any network: a context that has to be fetched is a fault. */
export async function graphOf(
  document: unknown,
  contexts: Readonly<Record<string, object>> = {},
): Promise<Store> {
  // `safe`, which the types do not know: what would be dropped silently is a fault.
  const options: Options.ToRdf & { readonly safe: boolean } = {
    format: 'application/n-quads',
    safe: true,
    documentLoader: (url: string) => {
      const context = contexts[url];
      if (context === undefined) throw new Error(`${url} would be fetched`);
      return Promise.resolve({ document: context as NodeObject, documentUrl: url });
    },
  };
  const text = (await jsonld.toRDF(document as JsonLdDocument, options)) as unknown as string;
  return new Store(new Parser({ format: 'N-Quads' }).parse(text));
}

/** What is wrong with a graph as CPSV-AP 3.2.0: values against the shapes, and names that no vocabulary has. */
export async function faultsOfCpsvAp(graph: Store, ownTerms: string): Promise<string[]> {
  const report = await validator.validate(graph);
  const faults = report.results.map(
    ({ focusNode, path, message, sourceConstraintComponent }) =>
      `${focusNode?.value ?? ''} ${path?.value ?? ''}: ${message.map(({ value }) => value).join()} ${sourceConstraintComponent?.value ?? ''}`,
  );
  for (const { subject, predicate, object } of graph) {
    const name = predicate.value;
    if (name === `${RDF}type`) {
      const isKnown = Object.keys(classes).some((one) => full(one) === object.value);
      if (!isKnown && !object.value.startsWith(ownTerms)) faults.push(`class ${object.value}`);
      continue;
    }
    if (name.startsWith(ownTerms) || ANYWHERE.includes(name)) continue;
    const types = graph.getObjects(subject, namedNode(`${RDF}type`), null);
    const isKnown = Object.entries(classes).some(
      ([one, properties]) =>
        types.some(({ value }) => value === full(one)) &&
        (Object.keys(properties).some((path) => full(path) === name) ||
          (alsoAllowed[one] ?? []).includes(name)),
    );
    if (!isKnown) faults.push(`${types.map(({ value }) => value).join()} has no ${name}`);
  }
  return faults;
}

/** Faults without the two things CPSV-AP asks for that nobody may have published: who decides, and the area it covers. */
export function exceptUnpublished(faults: readonly string[]): string[] {
  return faults.filter(
    (fault) => !/(hasCompetentAuthority|terms\/spatial): .*MinCount/.test(fault),
  );
}
