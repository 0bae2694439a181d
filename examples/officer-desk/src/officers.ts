import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Who may sign in. */
export interface OfficerAccount {
  /** The officer's id in the agency's own system: it stands in the history of every dossier. */
  readonly id: string;
  readonly name: string;
  /** Department or counter. */
  readonly unit?: string;
  readonly username: string;
  /** From `npm run hash-password`. */
  readonly passwordHash?: string;
  /** In clear, for a demonstration only; hashed at start. */
  readonly password?: string;
}

/** A signed-in officer. */
export type Officer = Pick<OfficerAccount, 'id' | 'name' | 'unit'>;

/** Cost of scrypt as OWASP recommends it: 16 MiB, about a fifth of a second. */
const COST: Cost = { N: 16_384, r: 8, p: 5 };

interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** Hashes a password as `scrypt$N$r$p$salt$hash`. */
export async function hashPassword(password: string, cost = COST): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  const { N, r, p } = cost;
  return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Knows the officers' names and the hashes of their passwords. */
export class OfficerRegister {
  readonly #accounts: ReadonlyMap<string, { officer: Officer; hash: string }>;
  /** Compared for names that nobody has, so that they take as long. */
  readonly #nobody: string;

  constructor(accounts: Map<string, { officer: Officer; hash: string }>, nobody: string) {
    this.#accounts = accounts;
    this.#nobody = nobody;
  }

  /** @throws {Error} when two officers share a name, or one has no password */
  static async of(accounts: readonly OfficerAccount[]): Promise<OfficerRegister> {
    const known = new Map<string, { officer: Officer; hash: string }>();
    for (const { id, name, unit, username, passwordHash, password } of accounts) {
      const key = signInName(username);
      if (known.has(key)) throw new Error(`Two officers have the user name "${username}"`);
      const hash = passwordHash ?? (password && (await hashPassword(password)));
      if (!hash) throw new Error(`The officer "${username}" has neither passwordHash nor password`);
      if (!/^scrypt\$\d+\$\d+\$\d+\$[\w-]+\$[\w-]{22,}$/.test(hash)) {
        throw new Error(`The passwordHash of "${username}" is not from npm run hash-password`);
      }
      known.set(key, { officer: { id, name, unit }, hash });
    }
    // As costly as an officer's, so that time tells nothing.
    const [first] = known.values();
    const cost = first && costOf(first.hash);
    return new OfficerRegister(known, await hashPassword(randomBytes(16).toString('hex'), cost));
  }

  /** The officer, or `undefined` for an unknown name and a wrong password alike, after the same time. */
  async signIn(username: string, password: string): Promise<Officer | undefined> {
    const account = this.#accounts.get(signInName(username));
    const right = await matches(password, account?.hash ?? this.#nobody);
    return right ? account?.officer : undefined;
  }
}

/** A user name as it is compared. */
export function signInName(username: string): string {
  return username.normalize('NFC').trim().toLowerCase();
}

async function matches(password: string, stored: string): Promise<boolean> {
  const [, , , , salt = '', hash = ''] = stored.split('$');
  const expected = Buffer.from(hash, 'base64url');
  const given = await derive(
    password,
    Buffer.from(salt, 'base64url'),
    costOf(stored),
    expected.length,
  );
  return expected.length > 0 && timingSafeEqual(given, expected);
}

function costOf(stored: string): Cost {
  const [, N, r, p] = stored.split('$').map(Number);
  return { N: N ?? 0, r: r ?? 0, p: p ?? 0 };
}

function derive(password: string, salt: Buffer, cost: Cost, length = 32): Promise<Buffer> {
  // Marks typed in another form are the same password.
  const text = password.normalize('NFC');
  const maxmem = 256 * cost.N * cost.r;
  return new Promise((resolve, reject) => {
    scrypt(text, salt, length, { ...cost, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
