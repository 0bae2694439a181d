/** What an item of a request for supplement asks anew beside papers: ids of fields. */
interface Asking {
  readonly fields?: readonly string[] | undefined;
}

type Answers = Readonly<Record<string, unknown>>;

/** Whether every question of an item is answered; never where it asks for papers alone. */
export function isAnswered({ fields = [] }: Asking, answers: Answers): boolean {
  return fields.length > 0 && fields.every((id) => answers[id] !== undefined);
}

/** Whether any question of an item is answered: until then all of them may wait for a later part of the answer. */
export function isBegun({ fields = [] }: Asking, answers: Answers): boolean {
  return fields.some((id) => answers[id] !== undefined);
}
