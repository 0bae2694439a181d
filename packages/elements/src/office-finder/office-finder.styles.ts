import { css } from 'lit';

export const styles = css`
  .finder,
  .stack,
  .phase {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-16);
  }
  form,
  .phase {
    display: grid;
    gap: var(--_space-8);
  }
  form {
    max-inline-size: 40rem;
  }
  .question {
    font-size: var(--_text-xl);
    font-weight: 600;
    line-height: var(--_leading-heading);
  }
  /* The placeholder is a blank, so that an empty field is told without a script. */
  :placeholder-shown + .clear {
    display: none;
  }
  .help,
  .small {
    text-wrap: pretty;
  }
  /* Large text in a narrow element: the words need the room. */
  @container (max-width: 19em) {
    .box > svg {
      display: none;
    }
    .box .input {
      padding-inline-start: 0.75em;
    }
  }
`;
