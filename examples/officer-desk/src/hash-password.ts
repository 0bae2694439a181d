import { createInterface } from 'node:readline/promises';
import { hashPassword } from './officers.js';

// Read from standard input: an argument would stand in the history of the shell.
const input = createInterface({ input: process.stdin });
process.stderr.write('Password: ');
for await (const line of input) {
  process.stdout.write(`${await hashPassword(line)}\n`);
  break;
}
input.close();
