import type { Fees, Procedure, SubmissionMethod } from '@motcua/contract';
import { channelIn, procedureWording } from '@motcua/rules';
import type { Configuration } from '../configuration.js';
import { isoDuration } from './duration.js';
import { coverageOf } from './coverage.js';
import { priceOf } from './price.js';

/**
 * A procedure as schema.org GovernmentService, for search engines. Only what schema.org can say truly: a time limit in
 * working days is no ISO 8601 duration, a price stands only where one amount is published, and provider and area only
 * where the published level is one of the city.
 */
export function governmentServiceOf(
  configuration: Configuration,
  procedure: Procedure,
): Readonly<Record<string, unknown>> {
  const { publicUrl, centreName } = configuration;
  const { code, fees, fields, methods } = procedure;
  const page = pageOf(publicUrl, code);
  const isOfCity = coverageOf(procedure.level) === 'city';
  const isHere = procedure.filing.at === 'centre';
  const formAddress = isHere ? `${publicUrl}/nop-ho-so/${code}` : procedure.filing.url;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': page,
    url: page,
    sameAs: procedure.sourceUrl,
    identifier: code,
    name: procedure.name,
    description: procedure.summary?.vi,
    category: some(fields),
    serviceType: fields[0],
    serviceOperator: some(
      (procedure.agency ?? '')
        .split('; ')
        .filter((name) => name !== '')
        .map((name) => ({ '@type': 'GovernmentOrganization', name })),
    ),
    provider: isOfCity
      ? { '@type': 'GovernmentOrganization', name: centreName.vi, url: publicUrl }
      : undefined,
    areaServed: isOfCity ? { '@type': 'AdministrativeArea', name: 'Thành phố Hà Nội' } : undefined,
    audience: some(
      procedure.targetGroups.map((name) => ({ '@type': 'Audience', audienceType: name })),
    ),
    serviceOutput: some(procedure.results.map((name) => ({ '@type': 'Thing', name }))),
    availableChannel: some(methods.map((method) => channel(method, formAddress))),
    offers: some(offers(fees, methods)),
    potentialAction:
      formAddress === undefined
        ? undefined
        : { '@type': 'ApplyAction', target: { '@type': 'EntryPoint', urlTemplate: formAddress } },
    isRelatedTo: some(
      (procedure.related ?? []).map(({ code: other, name }) => ({
        '@type': 'GovernmentService',
        '@id': pageOf(publicUrl, other),
        url: pageOf(publicUrl, other),
        name,
      })),
    ),
  };
}

function channel(
  { channel: kind, timeLimit, note }: SubmissionMethod,
  formAddress: string | undefined,
): object {
  return {
    '@type': 'ServiceChannel',
    name: channelIn(procedureWording, kind),
    description: note,
    serviceUrl: kind === 'online' ? formAddress : undefined,
    availableLanguage: 'vi',
    processingTime: isoDuration(timeLimit),
  };
}

/** A price for each channel that has one; else the price of all. */
function offers(fees: Fees | undefined, methods: readonly SubmissionMethod[]): object[] {
  const ofChannels = methods.flatMap((method) => {
    const price = priceOf(method.fees);
    return price === undefined ? [] : [offer(price, channelIn(procedureWording, method.channel))];
  });
  const price = priceOf(fees);
  return ofChannels.length > 0 || price === undefined ? ofChannels : [offer(price)];
}

function offer(price: number, name?: string): object {
  return { '@type': 'Offer', name, price, priceCurrency: 'VND' };
}

function pageOf(publicUrl: string, code: string): string {
  return `${publicUrl}/thu-tuc/${code}`;
}

function some<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}
