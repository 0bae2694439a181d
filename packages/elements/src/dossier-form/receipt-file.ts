import type { FiledDossier } from '@motcua/contract';
import type { Client } from '@motcua/sdk/client.js';
import { Papers } from '@motcua/sdk/papers.js';
import { codeInName, saveFile } from '../foundation/save-file.js';

/**
 * Saves the signed paper that says a dossier was filed. Loaded with the first click: few citizens save it.
 * @throws what the service or the network says against it
 */
export async function saveReceipt(client: Client, { code, token }: FiledDossier): Promise<void> {
  const response = await new Papers(client).receiptFile(code, 'application/pdf', { token });
  saveFile(await response.blob(), `xac-nhan-da-nop-${codeInName(code)}.pdf`);
}
