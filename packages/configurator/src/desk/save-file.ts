/** Lets the browser keep a text as a file, without asking any server. */
export const saveFile = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the content up in a later task.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
};
