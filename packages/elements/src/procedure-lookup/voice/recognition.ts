/** What is used of the Web Speech API, which the DOM types leave out. */
export interface Recognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  maxAlternatives: number;
  start(): void;
  stop(): void;
  abort(): void;
}

/** What was heard so far. */
export interface RecognitionResultEvent extends Event {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
}

/** Why nothing was heard, such as `not-allowed`. */
export interface RecognitionErrorEvent extends Event {
  readonly error: string;
}

type RecognitionKind = new () => Recognition;

/** The recogniser of this browser; `undefined` where it cannot listen. */
export function recogniser(): RecognitionKind | undefined {
  const browser = globalThis as {
    readonly SpeechRecognition?: RecognitionKind;
    readonly webkitSpeechRecognition?: RecognitionKind;
  };
  return browser.SpeechRecognition ?? browser.webkitSpeechRecognition;
}
