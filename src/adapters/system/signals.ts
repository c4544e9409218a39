/** SIGINT and SIGTERM as an abort signal: the first asks for an orderly end, the second ends at once. */

export interface Interruption {
  readonly signal: AbortSignal;
  dispose(): void;
}

export function interruption(): Interruption {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    dispose: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
