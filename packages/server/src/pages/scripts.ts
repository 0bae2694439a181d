import { readFile } from 'node:fs/promises';

const moving = new URL('../../../elements/dist/embed/', import.meta.url);

/** What is loaded beside the form of a dossier before it is shown: its words in a language. */
const WORDS = { vi: 'vi-', en: 'english-' } as const;

/**
 * The script-tag files that a page with the form of a dossier needs before it shows the first question. Named in the page they
 * are asked for at once; found one after another they cost a slow network a round trip each.
 * @param entry the file that loads the form
 * @param folder with the files; those that are not built are left out
 */
export async function scriptsOfForm(
  entry: string,
  folder: URL = moving,
): Promise<Readonly<Record<keyof typeof WORDS, readonly string[]>>> {
  const imported = new Set<string>();
  const later = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    const code = await readFile(new URL(file, folder), 'utf8').catch(() => undefined);
    if (code === undefined || imported.has(file)) return;
    imported.add(file);
    for (const [, name = ''] of code.matchAll(/import\("\.\/([\w.-]+)"\)/g)) later.add(name);
    for (const [, name = ''] of code.matchAll(/(?:import|from)\s*"\.\/([\w.-]+)"/g))
      await visit(name);
  };
  await visit(entry);
  const inLanguage = (language: keyof typeof WORDS): readonly string[] => [
    ...imported,
    ...[...later].filter((name) => name.startsWith(WORDS[language])),
  ];
  return { vi: inLanguage('vi'), en: inLanguage('en') };
}
