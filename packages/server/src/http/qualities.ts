/**
 * What a reader says it takes, in lower case, and how much it likes each (RFC 9110, 12.4.2); 1 when nothing is said, `NaN`
 * when it is no number.
 */
export function qualitiesIn(header: string): ReadonlyMap<string, number> {
  return new Map(
    header
      .toLowerCase()
      .split(',')
      .map((part): [string, number] => {
        const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
        const quality = parameters.find((parameter) => parameter.startsWith('q='));
        return [name, quality === undefined ? 1 : Number(quality.slice(2))];
      }),
  );
}
