/** Gives a file to the browser to be saved. */
export function offer(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Browsers read it after the click; a minute is more than any needs to begin.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
