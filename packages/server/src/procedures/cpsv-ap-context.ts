/**
 * The JSON-LD context of the public services of a centre: the prefixes of CPSV-AP 3.2.0, so that names read as in its
 * specification, and the terms it does not have, whose addresses are those of their descriptions in the OpenAPI document.
 */
export function cpsvContext(publicUrl: string): Readonly<Record<string, string>> {
  const own = `${publicUrl}/v1/openapi.json#/components/schemas/`;
  return {
    cpsv: 'http://purl.org/vocab/cpsv#',
    cv: 'http://data.europa.eu/m8g/',
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    eli: 'http://data.europa.eu/eli/ontology#',
    foaf: 'http://xmlns.com/foaf/0.1/',
    org: 'http://www.w3.org/ns/org#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    // The class of areas has an address outside the namespace of the core vocabularies.
    AdministrativeTerritorialUnit: 'http://data.europa.eu/88u/dataset/atu-type',
    TimeLimit: `${own}TimeLimit`,
    timeLimit: `${own}Procedure/properties/timeLimit`,
    text: `${own}TimeLimit/properties/text`,
    quantity: `${own}TimeLimit/properties/quantity`,
    unit: `${own}TimeLimit/properties/unit`,
    sameDay: `${own}TimeLimit/properties/sameDay`,
    case: `${own}ProcedureDocument/properties/case`,
    originals: `${own}ProcedureDocument/properties/originals`,
    copies: `${own}ProcedureDocument/properties/copies`,
  };
}
