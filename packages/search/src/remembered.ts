/** A function that computes each answer once. */
export function remembered<Input, Output>(
  compute: (input: Input) => Output,
): (input: Input) => Output {
  const known = new Map<Input, Output>();
  return (input) => {
    let answer = known.get(input);
    if (answer === undefined) {
      answer = compute(input);
      known.set(input, answer);
    }
    return answer;
  };
}
