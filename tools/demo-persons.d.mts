export function demoPersons(env: Readonly<Record<string, string | undefined>>): string | undefined;
