import type { Procedure } from '@motcua/contract';
import type { Configuration } from '../configuration.js';
import { jsonBlock } from './html.js';
import { NATIONAL_PORTAL } from './layout.js';
import type { Html } from './html.js';

/**
 * A procedure as schema.org GovernmentService, for search engines. Only what schema.org can say truly: working days are
 * no ISO 8601 duration, so the time limit stays out, and a price stands only where one amount is published.
 */
export function governmentService(configuration: Configuration, procedure: Procedure): Html {
  const { publicUrl, centreName } = configuration;
  const page = `${publicUrl}/thu-tuc/${procedure.code}`;
  const channel =
    procedure.filing.at === 'centre'
      ? `${publicUrl}/nop-ho-so/${procedure.code}`
      : (procedure.filing.url ?? NATIONAL_PORTAL);
  const [amount, ...others] = new Set(procedure.fees?.amountsVnd ?? []);
  const isFree = procedure.fees?.free === true;
  return jsonBlock('application/ld+json', {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': page,
    url: page,
    identifier: procedure.code,
    name: procedure.name,
    description: procedure.summary?.vi,
    category: procedure.fields,
    inLanguage: 'vi',
    serviceOperator: procedure.agency && {
      '@type': 'GovernmentOrganization',
      name: procedure.agency,
    },
    provider: { '@type': 'GovernmentOrganization', name: centreName.vi, url: publicUrl },
    areaServed: { '@type': 'AdministrativeArea', name: 'Thành phố Hà Nội' },
    audience: procedure.targetGroups.map((name) => ({ '@type': 'Audience', audienceType: name })),
    serviceOutput: procedure.results.map((name) => ({ '@type': 'Thing', name })),
    availableChannel: procedure.online && {
      '@type': 'ServiceChannel',
      serviceUrl: channel,
      availableLanguage: 'vi',
    },
    offers: (isFree || (amount !== undefined && amount > 0 && others.length === 0)) && {
      '@type': 'Offer',
      price: isFree ? 0 : amount,
      priceCurrency: 'VND',
    },
    isBasedOn: procedure.sourceUrl,
  });
}
