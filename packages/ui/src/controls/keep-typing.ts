/** Keeps what is typed into a field from the page's shortcuts; Tab, Escape and the like go on. */
export const keepTyping = (event: KeyboardEvent): void => {
  const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
  if (event.key.length === 1 && !isShortcut) event.stopPropagation();
};
