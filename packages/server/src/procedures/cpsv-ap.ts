import type { Fees, LocalizedText, Procedure, SubmissionMethod } from '@motcua/contract';
import { channelIn, procedureWording } from '@motcua/rules';
import { slug } from '@motcua/search';
import type { Snapshot } from '../catalogue/snapshot.js';
import type { Configuration } from '../configuration.js';
import { coverageOf } from './coverage.js';
import { cpsvContext } from './cpsv-ap-context.js';
import { duration, en, localized, some, timeLimit, vi } from './linked-node.js';
import { priceOf } from './price.js';
import type { LinkedNode } from './linked-node.js';

const LANGUAGE = 'http://publications.europa.eu/resource/authority/language/VIE';
const DONG = 'http://publications.europa.eu/resource/authority/currency/VND';
const VIET_NAM = 'http://publications.europa.eu/resource/authority/country/VNM';

/**
 * A procedure as a public service of CPSV-AP 3.2.0 (https://semiceu.github.io/CPSV-AP/releases/3.2.0/), in JSON-LD with a
 * context of its own, so that reading it needs no other address. Only what is published: two things the vocabulary
 * asks for are left out where nobody published them, the competent authority and the area it covers. Time limits in
 * working days cannot be an xsd:duration; `timeLimit` says them all, with quantity, unit and the published text.
 */
export function cpsvApOf(
  procedure: Procedure,
  snapshot: Snapshot,
  configuration: Configuration,
): LinkedNode {
  return {
    '@context': cpsvContext(configuration.publicUrl),
    ...new Description(procedure, snapshot, configuration).node,
  };
}

class Description {
  readonly #procedure: Procedure;
  readonly #snapshot: Snapshot;
  readonly #url: string;
  readonly #centre: LocalizedText;
  /** What the centre's area is called from anywhere. */
  readonly #area: string;

  constructor(procedure: Procedure, snapshot: Snapshot, configuration: Configuration) {
    this.#procedure = procedure;
    this.#snapshot = snapshot;
    this.#url = configuration.publicUrl;
    this.#centre = configuration.centreName;
    this.#area = `${this.#url}/#area`;
  }

  get node(): LinkedNode {
    const procedure = this.#procedure;
    const { code, name, summary, fields, targetGroups, keywords, conditions, results } = procedure;
    return {
      '@id': this.#service(code),
      '@type': 'cpsv:PublicService',
      'dct:identifier': code,
      'dct:title': vi(name),
      'dct:description': summary ? localized(summary) : vi(name),
      'dct:language': { '@id': LANGUAGE, '@type': 'dct:LinguisticSystem' },
      'dct:spatial':
        coverageOf(procedure.level) === 'city'
          ? { '@id': this.#area, '@type': 'dct:Location', 'rdfs:label': vi('Hà Nội') }
          : undefined,
      'dct:audience': some(targetGroups.map((group) => this.#concept('audience', group))),
      'cv:thematicArea': some(fields.map((field) => this.#concept('field', field))),
      'dcat:keyword': some(keywords.map(vi)),
      'cv:processingTime': duration(procedure.timeLimit),
      timeLimit: timeLimit(procedure.timeLimit),
      'cv:hasCompetentAuthority': this.#authorities(procedure.agency, procedure.level),
      'cv:hasParticipation': this.#reception(),
      'cv:hasChannel': some(procedure.methods.map((method, i) => this.#channel(method, i))),
      'cv:hasCost': some(this.#costs()),
      'cpsv:hasInput': some(this.#evidence()),
      'cv:holdsRequirement':
        conditions === undefined
          ? undefined
          : {
              '@id': this.#part('conditions'),
              '@type': 'cv:Requirement',
              'dct:identifier': `${code}#conditions`,
              'dct:title': vi(conditions),
            },
      'cpsv:produces': some(
        results.map((result, i) => ({
          '@id': this.#part(`result-${i + 1}`),
          '@type': 'cv:Output',
          'dct:identifier': `${code}#result-${i + 1}`,
          'dct:title': vi(result),
        })),
      ),
      'cpsv:follows': this.#rule(),
      'cv:hasLegalResource': some(procedure.legalBasis.map((_, i) => this.#legalResource(i))),
      'cv:isGroupedBy': some(this.#events()),
      'cv:relatedService': some(this.#neighbours()),
      'rdfs:seeAlso': [
        { '@id': `${this.#url}/thu-tuc/${code}` },
        ...(procedure.sourceUrl === undefined ? [] : [{ '@id': procedure.sourceUrl }]),
      ],
    };
  }

  /** The agencies that decide, as published; several are separated by semicolons. */
  #authorities(agency: string | undefined, level: readonly string[]): LinkedNode[] | undefined {
    const coverage = coverageOf(level);
    const area = coverage && { city: this.#area, country: VIET_NAM }[coverage];
    const names = (agency ?? '').split('; ').filter((name) => name !== '');
    if (names.length === 0) return undefined;
    return names.map((name) => ({
      '@type': 'cv:PublicOrganisation',
      'skos:prefLabel': vi(name),
      ...(area && { 'dct:spatial': { '@id': area, '@type': 'AdministrativeTerritorialUnit' } }),
    }));
  }

  /** The centre takes the papers, whoever decides. */
  #reception(): LinkedNode | undefined {
    const { code, reception } = this.#procedure;
    if (reception?.anyOffice !== true) return undefined;
    return {
      '@id': this.#part('reception'),
      '@type': 'cv:Participation',
      'dct:identifier': `${code}#reception`,
      'dct:description': [
        vi('Nộp tại bất kỳ nơi tiếp nhận nào của trung tâm, không phụ thuộc nơi cư trú.'),
        en('Filed at any reception point of the centre, wherever the applicant lives.'),
      ],
      'cv:role': {
        '@type': 'skos:Concept',
        'skos:prefLabel': [vi('Tiếp nhận hồ sơ'), en('Reception of dossiers')],
      },
      'cv:hasParticipant': {
        '@id': `${this.#url}/#centre`,
        '@type': 'foaf:Agent',
        'dct:identifier': this.#url,
        'dct:title': localized(this.#centre),
      },
    };
  }

  #channel({ channel, timeLimit: own, note }: SubmissionMethod, index: number): LinkedNode {
    return {
      '@id': this.#part(`channel-${index + 1}`),
      '@type': 'cv:Channel',
      'dct:identifier': `${this.#procedure.code}#channel-${index + 1}`,
      'dct:type': {
        '@id': `${this.#url}/#channel-${slug(channel)}`,
        '@type': 'skos:Concept',
        'skos:notation': channel,
        'skos:prefLabel': vi(channelIn(procedureWording, channel)),
      },
      'dct:description': note === undefined ? undefined : vi(note),
      'cv:processingTime': duration(own),
      timeLimit: timeLimit(own),
    };
  }

  /** What each channel costs; where no channel says so, what the procedure costs. */
  #costs(): LinkedNode[] {
    const { methods, fees } = this.#procedure;
    const ofChannels = methods.flatMap((method, i) =>
      method.fees === undefined ? [] : [this.#cost(method.fees, `cost-${i + 1}`, i)],
    );
    if (ofChannels.length > 0 || fees === undefined) return ofChannels;
    return [this.#cost(fees, 'cost', undefined)];
  }

  #cost(fees: Fees, part: string, channel: number | undefined): LinkedNode {
    const price = priceOf(fees);
    return {
      '@id': this.#part(part),
      '@type': 'cv:Cost',
      'dct:identifier': `${this.#procedure.code}#${part}`,
      'dct:description': vi(fees.text),
      'cv:hasValue':
        price === undefined ? undefined : { '@type': 'xsd:double', '@value': String(price) },
      'cv:currency': price === undefined ? undefined : { '@id': DONG, '@type': 'skos:Concept' },
      'cv:ifAccessedThrough':
        channel === undefined ? undefined : { '@id': this.#part(`channel-${channel + 1}`) },
      'cv:isDefinedBy':
        fees.setByCouncil === true
          ? {
              '@type': 'org:Organization',
              'skos:prefLabel': [
                vi('Hội đồng nhân dân thành phố'),
                en("People's Council of the city"),
              ],
            }
          : undefined,
    };
  }

  /** Papers to bring. Remarks are none; whether one may be left out is never said, since nobody publishes it. */
  #evidence(): LinkedNode[] {
    const { code, documents } = this.#procedure;
    return documents
      .filter(({ note }) => !note)
      .map((paper) => ({
        '@id': this.#part(paper.id),
        '@type': 'cv:Evidence',
        'dct:identifier': `${code}#${paper.id}`,
        'dct:title': vi(paper.name),
        case: paper.case === undefined ? undefined : vi(paper.case),
        originals: paper.originals,
        copies: paper.copies,
      }));
  }

  #rule(): LinkedNode | undefined {
    const { code, steps } = this.#procedure;
    if (steps.length === 0) return undefined;
    return {
      '@id': this.#part('steps'),
      '@type': 'cpsv:Rule',
      'dct:identifier': `${code}#steps`,
      'dct:title': [vi('Trình tự thực hiện'), en('Steps')],
      'dct:description': vi(steps.join('\n')),
      'cpsv:implements': some(
        this.#procedure.legalBasis.map((_, i) => ({ '@id': this.#part(`legal-${i + 1}`) })),
      ),
    };
  }

  #legalResource(index: number): LinkedNode {
    const { number, title } = this.#procedure.legalBasis[index] ?? { number: '' };
    return {
      '@id': this.#part(`legal-${index + 1}`),
      '@type': 'eli:LegalResource',
      'eli:id_local': number,
      'rdfs:label': vi(title === undefined ? number : `${number}: ${title}`),
    };
  }

  #events(): LinkedNode[] {
    return this.#procedure.lifeEvents.map((id) => {
      const event = this.#snapshot.lifeEvents.find((one) => one.id === id);
      return {
        '@id': `${this.#url}/#event-${slug(id)}`,
        '@type': [event?.audience === 'business' ? 'cv:BusinessEvent' : 'cv:LifeEvent', 'cv:Event'],
        'dct:identifier': id,
        'dct:title': event ? localized(event.label) : vi(id),
      };
    });
  }

  #neighbours(): LinkedNode[] {
    return (this.#procedure.related ?? []).map(({ code, name }) => {
      const summary = this.#snapshot.summary(code);
      return {
        '@id': this.#service(code),
        '@type': 'cpsv:PublicService',
        'dct:identifier': code,
        'dct:title': vi(name),
        'dct:description': summary?.summary ? localized(summary.summary) : vi(name),
        'cv:hasCompetentAuthority': this.#authorities(summary?.agency, summary?.level ?? []),
      };
    });
  }

  #concept(kind: string, name: string): LinkedNode {
    return {
      '@id': `${this.#url}/#${kind}-${slug(name)}`,
      '@type': 'skos:Concept',
      'skos:prefLabel': vi(name),
    };
  }

  #service(code: string): string {
    return `${this.#url}/v1/procedures/${code}`;
  }

  #part(name: string): string {
    return `${this.#service(this.#procedure.code)}#${name}`;
  }
}
