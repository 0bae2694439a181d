const typeNames: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/heic': 'HEIC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
};

/** Bytes as people say them: `20 MB`. */
export function sizeOf(bytes: number): string {
  const mega = bytes / 1_048_576;
  return mega >= 1 ? `${Math.round(mega)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

/** Media types as people know them: `PDF, JPEG`. */
export function typesOf(types: readonly string[]): string {
  return types.map((type) => typeNames[type] ?? type.split('/').pop()?.toUpperCase()).join(', ');
}
