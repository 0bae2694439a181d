// Nobody real: who looks around can be them, where nobody else can.
const madeUp = [
  {
    id: 'mai',
    facts: {
      name: 'Nguyễn Thị Mai',
      personalId: '001195012345',
      birthDate: '1995-03-08',
      sex: 'female',
      nationality: 'Việt Nam',
      phone: '0912345678',
      email: 'mai@example.com',
    },
  },
];

/**
 * The people of `npm start` whom anybody can be, as MOTCUA_DEMO_PERSONS says them: those given, else one made up. Undefined
 * where there are none: nobody was wanted, or others can reach this.
 */
export function demoPersons({ NODE_ENV, MOTCUA_PUBLIC_URL, MOTCUA_DEMO_PERSONS }) {
  if (NODE_ENV === 'production' || MOTCUA_PUBLIC_URL) return undefined;
  if (MOTCUA_DEMO_PERSONS === undefined) return JSON.stringify(madeUp);
  // What is no list is the service's to refuse.
  return /^\s*(\[\s*\]\s*)?$/.test(MOTCUA_DEMO_PERSONS) ? undefined : MOTCUA_DEMO_PERSONS;
}
