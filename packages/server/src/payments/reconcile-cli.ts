import { parseArgs } from 'node:util';
import { createService } from '../app.js';
import { withDatabase } from '../database/command.js';
import { isDatabaseAway } from '../database/pool.js';
import { EnvironmentError, readEnvironment } from '../environment.js';
import { reconcile } from './reconcile.js';
import { providerOf } from './routes.js';
import { Payments } from './service.js';

const USAGE = `Asks the payment platform about every payment that is open, settles it, and lists what does not agree.

  npm run payments:reconcile

The service does so by itself every ten minutes and may run meanwhile. The platform is that of MOTCUA_PAYMENT_URL,
MOTCUA_PAYMENT_PARTNER and MOTCUA_PAYMENT_SECRET; the database is DATABASE_URL, else the service's own in MOTCUA_DATA
(default .data).`;

/** What stands behind the command: 0 everything agrees, 1 it could not be asked, 2 called wrongly, 3 something differs. */
async function main(): Promise<number> {
  try {
    const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  try {
    const { configuration } = readEnvironment(process.env);
    if (configuration.paymentPlatform === undefined) {
      console.error(`No payment platform is set.\n\n${USAGE}`);
      return 2;
    }
    return await withDatabase(async (databaseUrl) => {
      const service = await createService(
        { ...configuration, databaseUrl, logLevel: 'silent' },
        { prepared: true },
      );
      try {
        const { context } = service;
        const provider = providerOf(context);
        const payments = new Payments(context, provider);
        const { asked, settled, unanswered, refunds } = await reconcile({
          context,
          payments,
          provider,
        });
        console.log(
          `${asked} open payments asked about: ${settled} settled, ${unanswered} without an answer. ${refunds} refunds are over.`,
        );
        const { items } = await payments.differences(true);
        for (const { label, reference, code, expectedVnd, foundVnd } of items) {
          const amounts =
            expectedVnd !== foundVnd ? ` (${expectedVnd ?? '–'} / ${foundVnd ?? '–'} đ)` : '';
          console.log(
            `  ${label.en ?? label.vi}: ${reference}${code ? `, ${code}` : ''}${amounts}`,
          );
        }
        return items.length > 0 || unanswered > 0 ? 3 : 0;
      } finally {
        await service.close();
      }
    });
  } catch (error) {
    const why = isDatabaseAway(error)
      ? 'The database cannot be reached. Is PostgreSQL up and DATABASE_URL right?'
      : error instanceof EnvironmentError || error instanceof Error
        ? error.message
        : String(error);
    console.error(`Not asked; nothing has changed. ${why}`);
    return 1;
  }
}

process.exitCode = await main();
