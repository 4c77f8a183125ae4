/** A page that may write to the clipboard, or may not. Gives what puts the real one back, for `beforeEach`. */
export const withClipboard = (writeText: (text: string) => Promise<void>): (() => void) => {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  return () => {
    Reflect.deleteProperty(navigator, 'clipboard');
  };
};
