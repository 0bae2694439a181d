/** A dossier cannot be packed, or a package is whole and not one of ours. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}
