/**
 * Gives a file to the browser to be saved.
 * @param name what it is called on the device
 */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Browsers read it after the click; a minute is more than any needs to begin.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A code of a dossier as part of the name of a file. */
export function codeInName(code: string): string {
  return code.replace(/[^\w.-]+/g, '-');
}
